/// Numbers ids in the order in which they come: a hash table of places in the text, so that an id is made a string only once.
struct LabelTable {
  /// Where each id first stands.
  private(set) var ranges: [Range<Int>] = []
  /// On which line.
  private(set) var lines: [Int] = []
  /// Open addressing, a power of two long; −1 is free.
  private var slots = [Int32](repeating: -1, count: 1024)
  private var hashes: [UInt64] = []

  /// The number of the id that stands in the bytes at `range`.
  mutating func node(for range: Range<Int>, in bytes: [UInt8], line: Int) -> Int32 {
    let hash = Self.hash(bytes[range])
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let node = Int(slots[slot])
      if hashes[node] == hash, bytes[ranges[node]].elementsEqual(bytes[range]) { return Int32(node) }
      slot = (slot + 1) & (slots.count - 1)
    }
    let node = Int32(ranges.count)
    slots[slot] = node
    ranges.append(range)
    lines.append(line)
    hashes.append(hash)
    if ranges.count * 2 > slots.count { grow() }
    return node
  }

  /// The ids as strings, no two of them equal. Refuses what is not UTF-8, and an id in two spellings.
  func strings(in bytes: [UInt8]) throws(EdgeListError) -> [String] {
    var strings: [String] = []
    strings.reserveCapacity(ranges.count)
    for (range, line) in zip(ranges, lines) {
      guard let string = String(validating: bytes[range], as: UTF8.self) else {
        throw EdgeListError(line: line, problem: .notUTF8)
      }
      strings.append(string)
    }
    // Strings of other bytes can only be equal if some of those bytes are not ASCII.
    guard ranges.contains(where: { bytes[$0].contains { $0 > 0x7F } }) else { return strings }
    var firstLines: [String: Int] = [:]
    for (string, line) in zip(strings, lines) {
      if let firstLine = firstLines.updateValue(line, forKey: string) {
        throw EdgeListError(line: line, problem: .secondSpelling(of: String(string.prefix(40)), firstLine: firstLine))
      }
    }
    return strings
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (node, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(node)
    }
  }

  /// FNV-1a, its high bits folded into the low ones that pick a slot.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 32)
  }
}
