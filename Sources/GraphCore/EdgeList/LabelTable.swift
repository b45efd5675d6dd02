/// Numbers ids in the order in which they come, and keeps what they are called; the text that they stand in need not last.
struct LabelTable {
  /// For each id its key, if that is whole, else where it stands in `longIDs`.
  private var ids: [UInt64] = []
  /// The bytes of the ids that are longer than a key holds, one after another, each after eight bytes that tell their number.
  private var longIDs: [UInt8] = []
  /// The line on which each id first stands, or the last that can be told.
  private var lines: [UInt32] = []
  private var isASCII = true
  /// The number of the id that is this decimal number; −1 if it is not in here. As long as the numbers that have come ask for, but no longer
  /// than the text that has come.
  private var decimals: [Int32] = []
  /// Open addressing, a power of two long, for all other ids.
  private var slots = [Slot](repeating: Slot(code: 0, node: -1), count: 1024)
  private var slotted = 0
  /// How many bytes of text have come, and at least so many that a short text has room.
  private var byteCount = 1024

  private struct Slot {
    /// The key of the id.
    var code: UInt64
    /// The number of the id; −1 if the slot is free.
    var node: Int32
  }

  /// Tells that so many further bytes of text have come.
  mutating func expect(_ count: Int) { byteCount += count }

  /// The number of an id of a text.
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
    let text = bytes[id.start..<id.end]
    let key = IdentifierKey(text)
    var slot = place(of: key.code)
    // A number that was too large for the text so far may be here.
    while slots[slot].node >= 0 {
      let known = slots[slot].node
      if slots[slot].code == key.code, key.isWhole || longID(ids[Int(known)]).elementsEqual(text) { return known }
      slot = (slot + 1) & (slots.count - 1)
    }
    let node = Int32(truncatingIfNeeded: ids.count)
    if id.decimal >= 0, id.decimal < byteCount {
      if id.decimal >= decimals.count {
        decimals.append(contentsOf: repeatElement(-1, count: max(1024, 2 * id.decimal) - decimals.count))
      }
      decimals[id.decimal] = node
    } else {
      slots[slot] = Slot(code: key.code, node: node)
      slotted += 1
      if slotted * 2 > slots.count { grow() }
    }
    if key.isWhole {
      ids.append(key.code)
    } else {
      ids.append(UInt64(longIDs.count) | 0xFF &<< 56)
      withUnsafeBytes(of: text.count.littleEndian) { longIDs.append(contentsOf: $0) }
      longIDs.append(contentsOf: text)
    }
    lines.append(UInt32(clamping: line))
    isASCII = isASCII && !text.contains { $0 >= 0x80 }
    return node
  }

  /// The bytes of an id that is not whole.
  private func longID(_ id: UInt64) -> ArraySlice<UInt8> {
    let start = Int(id & ~(0xFF &<< 56))
    let count = (0..<8).reduce(0) { $0 | Int(longIDs[start + $1]) &<< (8 &* $1) }
    return longIDs[start + 8..<start + 8 + count]
  }

  /// The ids as strings, no two of them equal. Refuses what is not UTF-8, and an id in two spellings.
  func strings() throws(EdgeListError) -> [String] {
    var strings: [String] = []
    strings.reserveCapacity(ids.count)
    for (id, line) in zip(ids, lines) {
      guard let string = string(id) else { throw EdgeListError(line: Int(line), problem: .notUTF8) }
      strings.append(string)
    }
    // Strings of other bytes can only be equal if some of those bytes are not ASCII.
    if isASCII { return strings }
    var firstLines: [String: Int] = [:]
    for (string, line) in zip(strings, lines) {
      if let firstLine = firstLines.updateValue(Int(line), forKey: string) {
        throw EdgeListError(line: Int(line), problem: .secondSpelling(of: String(string.prefix(40)), firstLine: firstLine))
      }
    }
    return strings
  }

  /// An id as a string; nil if it is not UTF-8.
  private func string(_ id: UInt64) -> String? {
    guard id &>> 56 < 8 else { return String(validating: longID(id), as: UTF8.self) }
    let count = Int(id &>> 56)
    return withUnsafeBytes(of: (id &<< UInt64(8 &* (8 &- count))).bigEndian) { bytes in
      let text = UnsafeRawBufferPointer(rebasing: bytes[..<count])
      guard id & 0x0080_8080_8080_8080 == 0 else { return String(validating: text, as: UTF8.self) }
      return String(unsafeUninitializedCapacity: count) { $0.initialize(fromContentsOf: text) }
    }
  }

  private func place(of code: UInt64) -> Int {
    Int(truncatingIfNeeded: (code &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(code: 0, node: -1), count: old.count * 2)
    for entry in old where entry.node >= 0 {
      var slot = place(of: entry.code)
      while slots[slot].node >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }
}
