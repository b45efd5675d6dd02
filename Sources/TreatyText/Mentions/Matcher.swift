/// Finds all words of a list in a text in one pass (Aho and Corasick, "Efficient string matching", CACM 18, 1975, DOI 10.1145/360825.360855).
///
/// Building takes time in the length of all words; a pass takes time in the length of the text and the number of hits.
struct Matcher: Sendable {
  /// A word found.
  struct Hit: Sendable, Hashable {
    /// Where.
    var range: Range<Int>
    /// Which word, by position in the list.
    var word: Int
  }

  private var next: [UInt64: Int32] = [:]
  private var first: [UInt32: Int32] = [:]
  private var fail: [Int32] = [0]
  private var word: [Int32] = [-1]
  private var output: [Int32] = [-1]
  private let lengths: [Int]

  /// A matcher of these words; empty ones are never found, of equal ones the first is.
  init(words: [[UInt32]]) {
    lengths = words.map(\.count)
    for (index, text) in words.enumerated() where !text.isEmpty {
      var node: Int32 = 0
      for scalar in text {
        if let child = child(of: node, scalar) {
          node = child
        } else {
          let child = Int32(fail.count)
          fail.append(0)
          word.append(-1)
          output.append(-1)
          if node == 0 { first[scalar] = child } else { next[Self.key(node, scalar)] = child }
          node = child
        }
      }
      if word[Int(node)] < 0 { word[Int(node)] = Int32(index) }
    }
    linkFailures(words)
  }

  private static func key(_ node: Int32, _ scalar: UInt32) -> UInt64 { UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar) }

  private func child(of node: Int32, _ scalar: UInt32) -> Int32? {
    node == 0 ? first[scalar] : next[Self.key(node, scalar)]
  }

  /// Every node's longest proper suffix that is a node, breadth first.
  private mutating func linkFailures(_ words: [[UInt32]]) {
    var children: [[(UInt32, Int32)]] = Array(repeating: [], count: fail.count)
    for (scalar, child) in first { children[0].append((scalar, child)) }
    for (key, child) in next { children[Int(key >> 32)].append((UInt32(truncatingIfNeeded: key), child)) }
    var queue: [Int32] = [0]
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      for (scalar, child) in children[Int(node)] {
        if node != 0 {
          var suffix = fail[Int(node)]
          while suffix != 0, self.child(of: suffix, scalar) == nil { suffix = fail[Int(suffix)] }
          fail[Int(child)] = self.child(of: suffix, scalar) ?? 0
        }
        let link = fail[Int(child)]
        output[Int(child)] = word[Int(link)] >= 0 ? link : output[Int(link)]
        queue.append(child)
      }
    }
  }

  /// Every word at every place, by end and then from long to short.
  func hits(in text: [UInt32]) -> [Hit] {
    var hits: [Hit] = []
    var node: Int32 = 0
    for (position, scalar) in text.enumerated() {
      while true {
        if let child = child(of: node, scalar) {
          node = child
          break
        }
        if node == 0 { break }
        node = fail[Int(node)]
      }
      var found = word[Int(node)] >= 0 ? node : output[Int(node)]
      while found > 0 {
        let index = Int(word[Int(found)])
        hits.append(Hit(range: (position + 1 - lengths[index])..<(position + 1), word: index))
        found = output[Int(found)]
      }
    }
    return hits
  }
}
