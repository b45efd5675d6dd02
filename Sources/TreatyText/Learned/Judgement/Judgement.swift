import AllianceNetwork

/// How a tie is judged by what is known of it over the whole text: boosted decision trees that ask for numbers, learned from the coded texts of `Tests/Corpus`.
///
/// They are data, `models/lexicon/judgement.tsv`. A line `tree`, a tab and the nodes of one tree, with blanks between them, each before its branches:
/// `best<=431` asks whether the fact `best` of ``TieFact`` is 431 at most (first comes the branch for yes, then that for no), `-34` is a leaf, in thousandths of the logarithm of
/// the odds; the leaves that a tie comes to in all trees are added up. Friedman 2001 (doi:10.1214/aos/1013203451); made by LightGBM, Ke and others 2017.
struct Judgement: Sendable {
  /// A node: a leaf where `fact` is below 0. The branch for yes is the next node.
  private struct Node: Sendable {
    var fact: Int
    var value: Int32
    var no = 0
  }

  private var nodes: [Node] = []
  private var roots: [Int] = []

  /// The trees of a file. Throws ``LexiconError`` for a line that is no whole tree, and for a node that asks for no ``TieFact``.
  init(_ text: String, file: String) throws {
    let facts = Dictionary(uniqueKeysWithValues: TieFact.allCases.map { (FeatureBag.key($0.name), $0.rawValue) })
    let refused = text.line { line in
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")), line[..<tab].elementsEqual("tree".utf8) else { return false }
      return grow(UnsafeBufferPointer(rebasing: line[(tab + 1)...]), facts)
    }
    if let refused {
      throw LexiconError(
        description:
          "\(file):\(refused.number): \"\(refused.text.prefix(60))\" is no tree; expected \"tree\", a tab and all nodes of a tree, such as \"best<=431 -7 40\""
      )
    }
  }

  /// Adds a tree; `false` where the nodes are not those of just one.
  private mutating func grow(_ written: UnsafeBufferPointer<UInt8>, _ facts: [UInt64: Int]) -> Bool {
    roots.append(nodes.count)
    // The nodes whose branch for no is still to come.
    var open: [Int] = []
    let tokens = written.split(separator: UInt8(ascii: " "))
    for (index, token) in tokens.enumerated() {
      if let mark = token.firstIndex(of: UInt8(ascii: "<")) {
        guard let fact = facts[FeatureBag.key(UnsafeBufferPointer(rebasing: token[..<mark]))],
          token[mark...].dropFirst().first == UInt8(ascii: "="),
          let value = Trees.number(token[mark...].dropFirst(2), digits: 9)
        else { return false }
        open.append(nodes.count)
        nodes.append(Node(fact: fact, value: value))
        continue
      }
      guard let value = Trees.number(token) else { return false }
      nodes.append(Node(fact: -1, value: value))
      guard let parent = open.popLast() else { return index == tokens.count - 1 }
      nodes[parent].no = nodes.count
    }
    return false
  }

  /// The logarithm of the odds for the facts of a tie. O(trees · their depth).
  func score(_ facts: TieFacts) -> Double {
    let facts = facts.values
    let sum = roots.reduce(0 as Int) { sum, root in
      var place = root
      while nodes[place].fact >= 0 { place = facts[nodes[place].fact] <= nodes[place].value ? place + 1 : nodes[place].no }
      return sum + Int(nodes[place].value)
    }
    return Double(sum) / 1000
  }
}
