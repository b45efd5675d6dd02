/// Numbers ids in the order in which they come. An id is known by its place in the text, and made a string only once.
struct LabelTable {
  /// Where each id first stands.
  private(set) var ranges: [Range<Int>] = []
  /// On which line.
  private(set) var lines: [Int] = []
  /// The number of the id that is this decimal number; −1 if it has not come. As long as the numbers that have come ask for, but no
  /// longer than the text.
  private var decimals: [Int32] = []
  private let decimalLimit: Int
  /// Open addressing, a power of two long, for all other ids.
  private var slots = [Slot](repeating: Slot(key: 0, node: -1), count: 1024)
  private var slotted = 0

  private struct Slot {
    /// `Identifier.key` of the id.
    var key: UInt64
    /// The number of the id; −1 if the slot is free.
    var node: Int32
  }

  /// A table for the ids of a text of so many bytes.
  init(byteCount: Int) {
    decimalLimit = max(byteCount, 1024)
  }

  /// The number of an id of the text.
  @inline(__always)
  mutating func node(for id: Identifier, in bytes: UnsafeBufferPointer<UInt8>, line: Int) -> Int32 {
    if id.decimal >= 0, id.decimal < decimals.count {
      let node = decimals[id.decimal]
      if node >= 0 { return node }
    }
    return find(id, in: bytes, line: line)
  }

  @inline(never)
  private mutating func find(_ id: Identifier, in bytes: UnsafeBufferPointer<UInt8>, line: Int) -> Int32 {
    let node = Int32(truncatingIfNeeded: ranges.count)
    if id.decimal >= 0, id.decimal < decimalLimit {
      if id.decimal >= decimals.count {
        decimals.append(contentsOf: repeatElement(-1, count: max(1024, 2 * id.decimal) - decimals.count))
      }
      decimals[id.decimal] = node
    } else {
      var slot = place(of: id.key)
      while slots[slot].node >= 0 {
        let known = Int(slots[slot].node)
        if slots[slot].key == id.key,
          id.isWhole || UnsafeBufferPointer(rebasing: bytes[ranges[known]]).elementsEqual(bytes[id.start..<id.end])
        {
          return slots[slot].node
        }
        slot = (slot + 1) & (slots.count - 1)
      }
      slots[slot] = Slot(key: id.key, node: node)
      slotted += 1
      if slotted * 2 > slots.count { grow() }
    }
    ranges.append(id.start..<id.end)
    lines.append(line)
    return node
  }

  /// The ids as strings, no two of them equal. Refuses what is not UTF-8, and an id in two spellings.
  func strings(in bytes: UnsafeBufferPointer<UInt8>) throws(EdgeListError) -> [String] {
    var strings: [String] = []
    strings.reserveCapacity(ranges.count)
    var isASCII = true
    for (range, line) in zip(ranges, lines) {
      let id = UnsafeBufferPointer(rebasing: bytes[range])
      guard let string = String(validating: id, as: UTF8.self) else {
        throw EdgeListError(line: line, problem: .notUTF8)
      }
      isASCII = isASCII && id.allSatisfy { $0 < 0x80 }
      strings.append(string)
    }
    // Strings of other bytes can only be equal if some of those bytes are not ASCII.
    if isASCII { return strings }
    var firstLines: [String: Int] = [:]
    for (string, line) in zip(strings, lines) {
      if let firstLine = firstLines.updateValue(line, forKey: string) {
        throw EdgeListError(line: line, problem: .secondSpelling(of: String(string.prefix(40)), firstLine: firstLine))
      }
    }
    return strings
  }

  private func place(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(key: 0, node: -1), count: old.count * 2)
    for entry in old where entry.node >= 0 {
      var slot = place(of: entry.key)
      while slots[slot].node >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }
}
