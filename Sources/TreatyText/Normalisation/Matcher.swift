/// Finds all words of a list in a text in one pass.
///
/// The words are a tree by their characters (a trie; Fredkin, "Trie memory", CACM 3, 1960, DOI 10.1145/367390.367400). At most places of a text no
/// word begins, and a look tells so: every character of the words has a number, and a bit for a number and the last bits of the next one says whether a word
/// may begin with them. Building takes time in the length of all words; a pass takes time in the length of the text, times that of the longest word at worst.
struct Matcher: Sendable {
  /// A word found.
  struct Hit: Sendable, Hashable {
    /// Where.
    var range: Range<Int>
    /// Which word, by position in the list.
    var word: Int
  }

  /// The number of each character of the Basic Multilingual Plane, from 1; 0 for those that no word has. The highest bit is set for letters, the next one for
  /// characters that are words by themselves.
  private var numbers = [UInt16](repeating: 0, count: 0x10000)
  /// The same for further characters.
  private var further: [UInt32: UInt16] = [:]
  /// With what words begin: for each number the bits of the last six bits of the numbers that follow it, first in all words, then in those that may begin inside a run
  /// of letters.
  private var starts: [UInt64]
  /// A node of the tree: the number that leads to it, its first child and the word that ends there, -1 for none, and a bit for the last six bits of each number that
  /// leads to a child.
  private struct Node {
    var label: UInt16
    var next: UInt64 = 0
    var children: Int32 = 0
    var word: Int32 = -1
  }

  /// The nodes. The children of a node stand one behind the other, by number; the root is the first node, the last one closes the list.
  private var nodes = [Node(label: 0)]
  /// Where a walk goes on behind the first two characters, and the word of one character that begins with each number.
  private var second = PairTable()
  private var single: [Int32] = []

  /// A matcher of these words; empty ones are never found, of equal ones the first is. A word of `bounded` that begins with a letter need not be
  /// found behind another letter, and is not where it has two characters or more. `folding` makes characters of a text equal to what it gives for them.
  init(words list: [[UInt32]], bounded: Set<Int> = [], folding: (Unicode.Scalar) -> UInt32 = { $0.value }) {
    // In order, so that letters of one alphabet are told apart by the last bits of their numbers.
    let characters = Set(list.joined()).sorted()
    starts = [UInt64](repeating: 0, count: 2 * characters.count + 2)
    for (place, scalar) in characters.enumerated() {
      if scalar < 0x10000 { numbers[Int(scalar)] = UInt16(place + 1) } else { further[scalar] = UInt16(place + 1) }
    }
    let numbered = list.map { $0.map(number) }
    var singles: Set<UInt16> = []
    for (index, word) in numbered.enumerated() where !word.isEmpty {
      guard word.count > 1 else {
        singles.insert(word[0])
        continue
      }
      let bit: UInt64 = 1 << UInt64(word[1] & 63)
      starts[2 * Int(word[0])] |= bit
      if !bounded.contains(index) { starts[2 * Int(word[0]) + 1] |= bit }
    }
    grow(numbered)
    for value in 0..<UInt32(0x10000) where numbers[Int(value)] == 0 {
      if let scalar = Unicode.Scalar(value), folding(scalar) != value { numbers[Int(value)] = number(folding(scalar)) }
    }
    for value in 0..<0x10000 where singles.contains(numbers[value]) { numbers[value] |= Self.alone }
    for (value, number) in further where singles.contains(number) { further[value] = number | Self.alone }
    for value in 0..<UInt32(0x10000) where Unicode.Scalar(value)?.isLetter ?? false { numbers[Int(value)] |= Self.letter }
  }

  /// Makes the tree, breadth first, out of the words in their order by number.
  private mutating func grow(_ list: [[UInt16]]) {
    let order = list.indices.filter { !list[$0].isEmpty }.sorted { first, second in
      if list[first] == list[second] { return first < second }
      return list[first].lexicographicallyPrecedes(list[second])
    }
    var open: [(range: Range<Int>, depth: Int)] = [(order.indices, 0)]
    var node = 0
    while node < open.count {
      let (range, depth) = open[node]
      var start = range.lowerBound
      while start < range.upperBound, list[order[start]].count == depth { start += 1 }
      if start > range.lowerBound { nodes[node].word = Int32(order[range.lowerBound]) }
      nodes[node].children = Int32(open.count)
      while start < range.upperBound {
        let label = list[order[start]][depth]
        var end = start
        while end < range.upperBound, list[order[end]][depth] == label { end += 1 }
        nodes.append(Node(label: label))
        nodes[node].next |= 1 << UInt64(label & 63)
        open.append((start..<end, depth + 1))
        start = end
      }
      node += 1
    }
    nodes.append(Node(label: 0, children: Int32(open.count)))
    single = [Int32](repeating: -1, count: Int(nodes.map(\.label).max() ?? 0) + 1)
    for first in children(of: 0) {
      single[Int(nodes[first].label)] = nodes[first].word
      for node in children(of: first) { second.insert(nodes[first].label, nodes[node].label, Int32(node)) }
    }
    second.settle()
  }

  private static let letter: UInt16 = 0x8000
  private static let alone: UInt16 = 0x4000
  /// The bits of the number itself.
  private static let plain: UInt16 = 0x3FFF

  @inline(__always)
  private func number(_ scalar: UInt32) -> UInt16 {
    (scalar < 0x10000 ? numbers[Int(scalar)] : further[scalar] ?? 0) & Self.plain
  }

  /// The child of a node by a number, 0 where there is none.
  @inline(__always)
  private static func child(of node: Int, _ number: UInt16, in nodes: UnsafeBufferPointer<Node>) -> Int {
    guard nodes[node].next >> UInt64(number & 63) & 1 == 1 else { return 0 }
    var low = Int(nodes[node].children)
    var high = Int(nodes[node + 1].children)
    while high - low > 4 {
      let middle = (low + high) / 2
      if nodes[middle].label <= number { low = middle } else { high = middle }
    }
    while low < high {
      if nodes[low].label == number { return low }
      low += 1
    }
    return 0
  }

  @inline(__always)
  private func children(of node: Int) -> Range<Int> { Int(nodes[node].children)..<Int(nodes[node + 1].children) }

  /// Calls `use` with every word at every place, by start and then from short to long.
  ///
  /// A first look at a part of the text, without a branch, notes where a word may begin; only there the tree is walked.
  @inline(__always)
  func each(in text: Scalars, _ use: (Range<Int>, Int) -> Void) {
    guard !text.isEmpty else { return }
    text.withUnsafeBufferPointer { text in
      withTables { numbers, nodes in
        withUnsafeTemporaryAllocation(of: Int.self, capacity: Self.part) { found in
          @inline(__always)
          func code(_ place: Int) -> UInt16 {
            let value = text[place].value
            return value < 0x10000 ? numbers[Int(value)] : further[value] ?? 0
          }
          var start = 0
          var last: UInt16 = 0
          while start < text.count {
            let end = min(start + Self.part, text.count)
            let count = places(in: start..<end, of: text, numbers, behind: &last, found)
            for position in found[..<count] {
              let first = code(position)
              if first & Self.alone != 0 { use(position..<position + 1, Int(single[Int(first & Self.plain)])) }
              guard position + 1 < text.count else { break }
              var node = second[first & Self.plain, code(position + 1) & Self.plain]
              var end = position + 2
              while node > 0 {
                if nodes[node].word >= 0 { use(position..<end, Int(nodes[node].word)) }
                guard end < text.count, nodes[node].next != 0 else { break }
                node = Self.child(of: node, code(end) & Self.plain, in: nodes)
                end += 1
              }
            }
            start = end
          }
        }
      }
    }
  }

  /// How many characters are looked at before the tree is walked.
  private static let part = 256

  /// Notes in `places` where in a part of a text a word may begin, and how many there are; `last` is the number of the character before.
  private func places(
    in part: Range<Int>, of text: UnsafeBufferPointer<Unicode.Scalar>, _ numbers: UnsafeBufferPointer<UInt16>,
    behind last: inout UInt16, _ places: UnsafeMutableBufferPointer<Int>
  ) -> Int {
    starts.withUnsafeBufferPointer { starts in
      @inline(__always)
      func code(_ place: Int) -> UInt16 {
        let value = text[place].value
        return value < 0x10000 ? numbers[Int(value)] : further[value] ?? 0
      }
      var count = 0
      var before = last
      var here = code(part.lowerBound)
      for position in part {
        let next = position + 1 < text.count ? code(position + 1) : 0
        let isInside = Int(before & here) >> 15
        let begins = starts[2 * Int(here & Self.plain) + isInside] >> UInt64(next & 63) & 1
        places[count] = position
        count &+= Int(begins) | Int(here >> 14) & 1
        before = here
        here = next
      }
      last = before
      return count
    }
  }

  @inline(__always)
  private func withTables(_ use: (UnsafeBufferPointer<UInt16>, UnsafeBufferPointer<Node>) -> Void) {
    numbers.withUnsafeBufferPointer { numbers in nodes.withUnsafeBufferPointer { nodes in use(numbers, nodes) } }
  }

  /// Every word at every place, by start and then from short to long.
  func hits(in text: Scalars) -> [Hit] {
    var hits: [Hit] = []
    each(in: text) { range, word in hits.append(Hit(range: range, word: word)) }
    return hits
  }
}

/// What belongs to each pair of numbers, in a table of twice their size at the least.
private struct PairTable: Sendable {
  private var pairs: [(pair: UInt32, value: Int32)] = []
  private var slots: [(pair: UInt32, value: Int32)] = []

  mutating func insert(_ first: UInt16, _ second: UInt16, _ value: Int32) {
    pairs.append((UInt32(first) << 16 | UInt32(second), value))
  }

  /// Makes the table; pairs are not 0.
  mutating func settle() {
    var size = 4
    while size < pairs.count * 2 { size *= 2 }
    slots = Array(repeating: (0, 0), count: size)
    for entry in pairs {
      var slot = place(entry.pair)
      while slots[slot].pair != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = entry
    }
    pairs = []
  }

  @inline(__always)
  private func place(_ pair: UInt32) -> Int { Int((pair &* 0x9E37_79B1) >> 12) & (slots.count - 1) }

  /// The value of a pair, 0 where it has none.
  @inline(__always)
  subscript(_ first: UInt16, _ second: UInt16) -> Int {
    let pair = UInt32(first) << 16 | UInt32(second)
    var slot = place(pair)
    while slots[slot].pair != 0 {
      if slots[slot].pair == pair { return Int(slots[slot].value) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return 0
  }
}
