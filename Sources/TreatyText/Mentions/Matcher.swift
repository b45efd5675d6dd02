/// Finds all words of a list in a text in one pass.
///
/// The words are a tree by their characters (a trie; Fredkin, "Trie memory", CACM 3, 1960, DOI 10.1145/367390.367400). At most places of a text no
/// word begins, and two looks tell so: every character of the words has a number, and a bit for a pair of numbers says whether a word may begin
/// with it. Building takes time in the length of all words; a pass takes time in the length of the text, times that of the longest word at worst.
struct Matcher: Sendable {
  /// A word found.
  struct Hit: Sendable, Hashable {
    /// Where.
    var range: Range<Int>
    /// Which word, by position in the list.
    var word: Int
  }

  /// The number of each character of the Basic Multilingual Plane, from 1; 0 for those that no word has.
  private var numbers = [UInt16](repeating: 0, count: 0x10000)
  /// The same for further characters.
  private var further: [UInt32: UInt16] = [:]
  /// Pairs with which words begin: all words, and those that may begin inside a run of letters.
  private var all = PairSet()
  private var inner = PairSet()
  /// For each node of the tree the number that leads to it, its first child and the word that ends there. The children of a node stand one behind
  /// the other, by number; the root is the first node, the last one closes the list.
  private var labels: [UInt16] = [0]
  private var children: [Int32] = []
  private var words: [Int32] = []

  /// A matcher of these words; empty ones are never found, of equal ones the first is. A word of `bounded` that begins with a letter need not be
  /// found behind another letter, and mostly is not. `folding` makes characters of a text equal to what it gives for them.
  init(words list: [[UInt32]], bounded: Set<Int> = [], folding: (Unicode.Scalar) -> UInt32 = { $0.value }) {
    var count: UInt16 = 0
    for scalar in list.joined() where number(scalar) == 0 {
      count += 1
      if scalar < 0x10000 { numbers[Int(scalar)] = count } else { further[scalar] = count }
    }
    let numbered = list.map { $0.map(number) }
    for (index, word) in numbered.enumerated() where !word.isEmpty {
      // A word of one character may be followed by anything.
      for second in word.count > 1 ? word[1]...word[1] : 0...count {
        all.insert(word[0], second)
        if !bounded.contains(index) { inner.insert(word[0], second) }
      }
    }
    grow(numbered)
    for value in 0..<UInt32(0x10000) where numbers[Int(value)] == 0 {
      if let scalar = Unicode.Scalar(value), folding(scalar) != value { numbers[Int(value)] = number(folding(scalar)) }
    }
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
      words.append(start > range.lowerBound ? Int32(order[range.lowerBound]) : -1)
      children.append(Int32(open.count))
      while start < range.upperBound {
        let label = list[order[start]][depth]
        var end = start
        while end < range.upperBound, list[order[end]][depth] == label { end += 1 }
        labels.append(label)
        open.append((start..<end, depth + 1))
        start = end
      }
      node += 1
    }
    children.append(Int32(open.count))
  }

  @inline(__always)
  private func number(_ scalar: UInt32) -> UInt16 { scalar < 0x10000 ? numbers[Int(scalar)] : further[scalar] ?? 0 }

  /// The child of a node by a number, 0 where there is none.
  @inline(__always)
  private func child(of node: Int, _ number: UInt16) -> Int {
    var low = Int(children[node])
    var high = Int(children[node + 1])
    while high - low > 4 {
      let middle = (low + high) / 2
      if labels[middle] <= number { low = middle } else { high = middle }
    }
    while low < high {
      if labels[low] == number { return low }
      low += 1
    }
    return 0
  }

  /// Calls `use` with every word at every place, by start and then from short to long.
  @inline(__always)
  func each(in text: [Unicode.Scalar], _ use: (Range<Int>, Int) -> Void) {
    let traits = Traits.table
    text.withUnsafeBufferPointer { text in
      guard var first = text.first.map({ number($0.value) }) else { return }
      for position in text.indices {
        let second = position + 1 < text.count ? number(text[position + 1].value) : 0
        defer { first = second }
        guard first != 0, all.contains(first, second) else { continue }
        if position > 0, traits[text[position]].contains(.letter), traits[text[position - 1]].contains(.letter),
          !inner.contains(first, second)
        {
          continue
        }
        walk(text, position, use)
      }
    }
  }

  @inline(__always)
  private func walk(_ text: UnsafeBufferPointer<Unicode.Scalar>, _ start: Int, _ use: (Range<Int>, Int) -> Void) {
    var node = 0
    var end = start
    while end < text.count {
      node = child(of: node, number(text[end].value))
      guard node > 0 else { return }
      end += 1
      if words[node] >= 0 { use(start..<end, Int(words[node])) }
    }
  }

  /// Every word at every place, by start and then from short to long.
  func hits(in text: [Unicode.Scalar]) -> [Hit] {
    var hits: [Hit] = []
    each(in: text) { range, word in hits.append(Hit(range: range, word: word)) }
    return hits
  }
}

/// A set of pairs of numbers that may hold more pairs than were put in, never fewer: one bit for each value of a hash.
private struct PairSet: Sendable {
  private static let size = 1 << 17
  private var bits = [UInt64](repeating: 0, count: size / 64)

  @inline(__always)
  private static func place(_ first: UInt16, _ second: UInt16) -> Int {
    Int((UInt32(first) &* 0x9E37_79B1 ^ UInt32(second) &* 0x85EB_CA77) >> 15)
  }

  mutating func insert(_ first: UInt16, _ second: UInt16) {
    let place = Self.place(first, second)
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  @inline(__always)
  func contains(_ first: UInt16, _ second: UInt16) -> Bool {
    let place = Self.place(first, second)
    return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
  }
}
