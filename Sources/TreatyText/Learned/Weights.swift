/// What each feature of a candidate counts for or against it: the weights of a logistic regression, learned from the coded texts of `Tests/Corpus`.
///
/// They are data, `models/lexicon/weights.tsv`: a line a feature, its name, a tab and its weight; the first line has the name `(intercept)`. A weight adds to the
/// logarithm of the odds. Weights are kept in whole thousandths, so that a sum is the same in any order.
struct Weights: Sendable {
  /// The name of the line that every candidate has.
  static let intercept = "(intercept)"

  /// What every candidate has, in thousandths.
  private(set) var base: Int32 = 0
  /// An open table: a key 0 is an empty place. Its size is a power of two.
  private var keys: [UInt64]
  private var values: [Int32]

  /// No weights: every candidate has even odds.
  init() {
    keys = [0, 0]
    values = [0, 0]
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
    var size = 2
    while size < read.count * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    self.base = base
    for (key, value) in read {
      let place = place(of: key)
      keys[place] = key
      values[place] = value
    }
  }

  /// The weight of a feature; 0 for one that was not learned. O(1).
  func weight(_ key: UInt64) -> Double { Self.number(thousandths(key)) }

  /// The same in thousandths.
  func thousandths(_ key: UInt64) -> Int32 { values[place(of: key)] }

  /// A sum as a number.
  static func number(_ thousandths: Int32) -> Double { Double(thousandths) / 1000 }

  private func place(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: key & UInt64(keys.count - 1))
    while keys[place] != 0, keys[place] != key { place = (place + 1) & (keys.count - 1) }
    return place
  }
}
