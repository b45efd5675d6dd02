/// The positions of pairs of numbers below 65,536, the lower one first: an open table, for a few hundred pairs.
struct PairPlaces: Sendable {
  /// A key 0 is an empty slot: no number is paired with itself.
  private var keys: [UInt32] = []
  private var places: [Int32] = []
  private var count = 0

  /// The position of a pair; `new`, which it has from now on, where it has none.
  mutating func place(of low: Int, _ high: Int, or new: Int) -> Int {
    if count * 2 >= keys.count { grow() }
    let key = Self.key(low, high)
    let slot = slot(of: key)
    if keys[slot] == key { return Int(places[slot]) }
    keys[slot] = key
    places[slot] = Int32(truncatingIfNeeded: new)
    count += 1
    return new
  }

  /// The position of a pair; `nil` where it has none. O(1).
  subscript(_ low: Int, _ high: Int) -> Int? {
    guard count > 0 else { return nil }
    let slot = slot(of: Self.key(low, high))
    return keys[slot] == 0 ? nil : Int(places[slot])
  }

  private static func key(_ low: Int, _ high: Int) -> UInt32 { UInt32(truncatingIfNeeded: low << 16 | high) }

  private func slot(of key: UInt32) -> Int {
    var slot = Int((key &* 0x9E37_79B1) >> 16) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = zip(keys, places).filter { $0.0 != 0 }
    keys = [UInt32](repeating: 0, count: max(128, keys.count * 2))
    places = [Int32](repeating: 0, count: keys.count)
    for (key, place) in old {
      let slot = slot(of: key)
      keys[slot] = key
      places[slot] = place
    }
  }
}
