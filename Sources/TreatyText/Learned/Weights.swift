/// What each feature of a candidate counts for or against it: the weights of a logistic regression, learned from the coded texts of `Tests/Corpus`.
///
/// They are data, `models/lexicon/weights.tsv`: a line a feature, its name, a tab and its weight; the first line has the name `(intercept)`. A weight adds to the
/// logarithm of the odds. Weights are kept in whole thousandths, so that a sum is the same in any order.
struct Weights: Sendable {
  /// The name of the line that every candidate has.
  static let intercept = "(intercept)"

  /// What every candidate has, in thousandths.
  let base: Int32
  private var table: Table

  /// No weights: every candidate has even odds.
  init() {
    base = 0
    table = Table([])
  }

  /// The weights of a file. Throws ``LexiconError`` for a line without a tab or with a weight that is no number or beyond a
  /// thousand.
  init(_ text: String, file: String) throws {
    var read: [(key: UInt64, entry: Entry)] = []
    var base: Int32 = 0
    let intercept = FeatureBag.key(Self.intercept)
    let refused = text.line { line in
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")),
        let value = Self.thousandths(of: UnsafeBufferPointer(rebasing: line[(tab + 1)...]))
      else { return false }
      let key = FeatureBag.key(UnsafeBufferPointer(rebasing: line[..<tab]))
      if key == intercept { base = value } else { read.append((key, Entry(value: value))) }
      return true
    }
    if let refused {
      throw LexiconError(
        description:
          "\(file):\(refused.number): \"\(refused.text.prefix(60))\" is no weight; expected a feature's name, a tab and a number of -1000 to 1000"
      )
    }
    self.base = base
    table = Table(read)
  }

  /// A written number in thousandths; `nil` for what is none or beyond a thousand.
  private static func thousandths(of written: UnsafeBufferPointer<UInt8>) -> Int32? {
    var value = 0
    var decimals = -1
    for (place, byte) in written.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where place == 0 && written.count > 1: continue
      case UInt8(ascii: ".") where decimals < 0 && place > 0: decimals = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9") where decimals < 3 && value < 1_000_000:
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
        if decimals >= 0 { decimals += 1 }
      default:
        // Written in another way: the library reads what it can.
        guard let number = Double(String(decoding: written, as: UTF8.self)), number.magnitude <= 1000 else { return nil }
        return Int32((number * 1000).rounded())
      }
    }
    guard let first = written.first else { return nil }
    for _ in max(0, decimals)..<3 { value *= 10 }
    guard value <= 1_000_000 else { return nil }
    return Int32(first == UInt8(ascii: "-") ? -value : value)
  }

  /// The same weights, which also know of every feature its place among those that `trees` ask for.
  func asking(_ trees: Trees?) -> Weights {
    guard let trees else { return self }
    var weights = self
    weights.table = Table(table.entries, places: trees.places)
    return weights
  }

  /// The weight of a feature; 0 for one that was not learned. O(1).
  func weight(_ key: UInt64) -> Double { Self.number(entry(key).value) }

  /// What the features of a bag come to, in thousandths.
  func sum(_ bag: FeatureBag) -> Int32 { bag.features.reduce(0) { $0 &+ entry($1.key).value } }

  /// What is known of a feature. O(1).
  @inline(__always)
  func entry(_ key: UInt64) -> Entry { table[key] }

  /// A sum as a number.
  static func number(_ thousandths: Int32) -> Double { Double(thousandths) / 1000 }

  /// What is known of a feature.
  struct Entry: Sendable {
    /// Its weight in thousandths; 0 for one that was not learned.
    var value: Int32 = 0
    /// Its place among the features that trees ask for; -1 for one that they do not.
    var place: Int32 = -1
  }

  /// The entries by key: an open table behind a sieve that most other keys do not pass, because most features of a text have no entry.
  private final class Table: Sendable {
    /// Bits that some key has set, by its last bits.
    private let sieve: [UInt64]
    /// A key 0 is an empty place. The size is a power of two.
    private let slots: [(key: UInt64, entry: Entry)]

    /// The table of `entries`, of which the last one of a key counts, and of `places`.
    init(_ entries: [(key: UInt64, entry: Entry)], places: [UInt64: Int32] = [:]) {
      var size = 2
      while size < (entries.count + places.count) * 2 { size *= 2 }
      var sieve = [UInt64](repeating: 0, count: max(1, size / 8))
      var slots = [(key: UInt64, entry: Entry)](repeating: (0, Entry()), count: size)
      func slot(_ key: UInt64) -> Int {
        let bit = Self.bit(key, sieve.count)
        sieve[bit / 64] |= 1 << UInt64(bit % 64)
        var slot = Int(truncatingIfNeeded: key) & (size - 1)
        while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & (size - 1) }
        slots[slot].key = key
        return slot
      }
      for (key, entry) in entries { slots[slot(key)].entry = entry }
      for (key, place) in places { slots[slot(key)].entry.place = place }
      self.sieve = sieve
      self.slots = slots
    }

    /// All entries, in no order.
    var entries: [(key: UInt64, entry: Entry)] { slots.filter { $0.key != 0 } }

    private static func bit(_ key: UInt64, _ count: Int) -> Int { Int(truncatingIfNeeded: key >> 24) & (count * 64 - 1) }

    subscript(_ key: UInt64) -> Entry {
      let bit = Self.bit(key, sieve.count)
      guard sieve[bit / 64] >> UInt64(bit % 64) & 1 == 1 else { return Entry() }
      var slot = Int(truncatingIfNeeded: key) & (slots.count - 1)
      while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & (slots.count - 1) }
      return slots[slot].entry
    }
  }
}
