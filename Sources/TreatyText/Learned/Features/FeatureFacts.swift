/// A few small numbers about a candidate, and the features that follow from them and from nothing else.
///
/// Candidates by the hundred have the same numbers, so that their features are made and weighed once (``FactSums``). To add a feature, add its line to
/// ``add(to:)``; one that needs to know more gets a field more.
protocol FeatureFacts: BitwiseCopyable, Sendable {
  /// The place of this kind among all, to keep the kinds apart.
  static var kind: UInt8 { get }

  /// Adds the features.
  func add(to bag: inout FeatureBag)
}

/// What the features of facts count together and which of them trees ask for, kept by the facts.
///
/// The facts' own bytes are the key, all of them, so that none can be forgotten. Facts have eight bytes at most; those of more would be summed anew every time.
struct FactSums: Sendable {
  /// An open table; its size is a power of two.
  private var entries = [Entry](repeating: Entry(), count: 2)
  private var count = 0
  /// The features that trees ask for, of one fact behind the other, by their places.
  private(set) var places: [Int32] = []
  let weights: Weights

  private struct Entry: Sendable {
    var key: UInt64 = 0
    var known = Known()
    var kind: UInt8 = 0
    var isTaken = false
  }

  /// What is known of facts.
  struct Known: Sendable {
    /// The sum of the weights of their features.
    fileprivate(set) var sum: Int32 = 0
    fileprivate var start: Int32 = 0
    fileprivate var count: Int32 = 0

    /// Where the features that trees ask for stand in ``FactSums/places``.
    var asked: Range<Int> { Int(start)..<Int(start + count) }
  }

  /// More facts than these are forgotten, so that no text takes much memory.
  private static let most = 1 << 17

  init(_ weights: Weights) { self.weights = weights }

  /// The sum of the weights of the facts' features. O(1) for facts seen before.
  mutating func sum(_ facts: some FeatureFacts) -> Int32 { known(facts).sum }

  /// What is known of the facts, until others are asked about. O(1) for facts seen before.
  @inline(__always)
  mutating func known<Facts: FeatureFacts>(_ facts: Facts) -> Known {
    var key: UInt64 = 0
    guard MemoryLayout<Facts>.size <= 8 else { return add(facts, key, isKept: false) }
    withUnsafeMutableBytes(of: &key) { key in withUnsafeBytes(of: facts) { key.copyMemory(from: $0) } }
    var place = place(of: key, Facts.kind)
    while entries[place].isTaken {
      if entries[place].key == key, entries[place].kind == Facts.kind { return entries[place].known }
      place = (place + 1) & (entries.count - 1)
    }
    return add(facts, key, isKept: true)
  }

  @inline(__always)
  private func place(of key: UInt64, _ kind: UInt8) -> Int {
    let mixed = (key ^ UInt64(kind) << 59) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & (entries.count - 1)
  }

  /// Makes what is known of new facts, and keeps it where there is a place for it.
  @inline(never)
  private mutating func add<Facts: FeatureFacts>(_ facts: Facts, _ key: UInt64, isKept: Bool) -> Known {
    if count == Self.most { self = FactSums(weights) }
    var bag = FeatureBag(weights)
    facts.add(to: &bag)
    let start = Int32(truncatingIfNeeded: places.count)
    for feature in bag.features where feature.place >= 0 { places.append(feature.place) }
    let known = Known(sum: bag.sum, start: start, count: Int32(truncatingIfNeeded: places.count) - start)
    count += 1
    if isKept {
      if count * 2 > entries.count { grow() }
      put(Entry(key: key, known: known, kind: Facts.kind, isTaken: true))
    }
    return known
  }

  private mutating func put(_ entry: Entry) {
    var place = place(of: entry.key, entry.kind)
    while entries[place].isTaken { place = (place + 1) & (entries.count - 1) }
    entries[place] = entry
  }

  private mutating func grow() {
    let old = entries
    entries = [Entry](repeating: Entry(), count: old.count * 2)
    for entry in old where entry.isTaken { put(entry) }
  }
}

extension UInt8 {
  /// The number, `most` for all that is more.
  init(_ number: Int, upTo most: Int) { self.init(truncatingIfNeeded: Swift.max(0, Swift.min(number, most, 255))) }

  /// The number as a part of a feature's name, `most` for all that is more.
  func part(upTo most: Int) -> String { Int(self).part(upTo: most) }
}
