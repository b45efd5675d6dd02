/// What each feature of a candidate counts for or against it: the weights of a logistic regression, learned from the coded texts of `Tests/Corpus`.
///
/// They are data, `models/lexicon/weights.tsv`: a line a feature, its name, a tab and its weight; the first line has the name `(intercept)`. A weight adds to the
/// logarithm of the odds. Weights are kept in whole thousandths, so that a sum is the same in any order.
struct Weights: Sendable {
  /// The name of the line that every candidate has.
  static let intercept = "(intercept)"

  /// What every candidate has, in thousandths.
  let base: Int32
  private let table: Table

  /// No weights: every candidate has even odds.
  init() {
    base = 0
    table = Table([])
  }

  /// The weights of a file. Throws ``LexiconError`` for a line without a tab or with a weight that is no number or beyond a
  /// thousand.
  init(_ text: String, file: String) throws {
    var read: [(key: UInt64, value: Int32)] = []
    var base: Int32 = 0
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() where !line.isEmpty {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard parts.count == 2, let number = Double(parts[1]), number.magnitude <= 1000 else {
        throw LexiconError(
          description:
            "\(file):\(index + 1): \"\(line.prefix(60))\" is no weight; expected a feature's name, a tab and a number of -1000 to 1000"
        )
      }
      let value = Int32((number * 1000).rounded())
      if parts[0] == Self.intercept { base = value } else { read.append((FeatureBag.key(String(parts[0])), value)) }
    }
    self.base = base
    table = Table(read)
  }

  /// The weight of a feature; 0 for one that was not learned. O(1).
  func weight(_ key: UInt64) -> Double { Self.number(thousandths(key)) }

  /// The same in thousandths.
  @inline(__always)
  func thousandths(_ key: UInt64) -> Int32 { table.value(key) }

  /// A sum as a number.
  static func number(_ thousandths: Int32) -> Double { Double(thousandths) / 1000 }

  /// The weights by key: an open table behind a sieve that most keys without a weight do not pass, because most features of a text have none.
  private final class Table: Sendable {
    /// Bits that some key has set, by its last bits.
    private let sieve: [UInt64]
    /// A key 0 is an empty place. The size is a power of two.
    private let keys: [UInt64]
    private let values: [Int32]

    init(_ read: [(key: UInt64, value: Int32)]) {
      var size = 2
      while size < read.count * 2 { size *= 2 }
      var sieve = [UInt64](repeating: 0, count: max(1, size / 8))
      var keys = [UInt64](repeating: 0, count: size)
      var values = [Int32](repeating: 0, count: size)
      for (key, value) in read {
        let bit = Self.bit(key, sieve.count)
        sieve[bit / 64] |= 1 << UInt64(bit % 64)
        var place = Int(truncatingIfNeeded: key) & (size - 1)
        while keys[place] != 0, keys[place] != key { place = (place + 1) & (size - 1) }
        keys[place] = key
        values[place] = value
      }
      self.sieve = sieve
      self.keys = keys
      self.values = values
    }

    private static func bit(_ key: UInt64, _ count: Int) -> Int { Int(truncatingIfNeeded: key >> 24) & (count * 64 - 1) }

    func value(_ key: UInt64) -> Int32 {
      let bit = Self.bit(key, sieve.count)
      guard sieve[bit / 64] >> UInt64(bit % 64) & 1 == 1 else { return 0 }
      var place = Int(truncatingIfNeeded: key) & (keys.count - 1)
      while keys[place] != 0, keys[place] != key { place = (place + 1) & (keys.count - 1) }
      return values[place]
    }
  }
}
