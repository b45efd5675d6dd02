import AllianceNetwork

/// What the features of a candidate count together where one matters for another: boosted decision trees, learned from the coded texts of `Tests/Corpus`.
///
/// They are data, `models/lexicon/trees.tsv`. A line `feature`, a tab and a name gives the next feature, from 0; a line `tree`, a tab and the nodes of one tree, with
/// blanks between them, each before its branches: `12?5` asks whether the candidate has feature 5 (first comes the branch for yes, then that for no) and is worth 12
/// for those who got there, `-34` is a leaf. Numbers are thousandths of the logarithm of the odds; the leaves that a candidate comes to in all trees are added up.
/// Friedman 2001 (doi:10.1214/aos/1013203451); made by LightGBM, Ke and others 2017.
struct Trees: Sendable {
  /// A node: a leaf where `feature` is below 0. The branch for yes is the next node.
  private struct Node: Sendable {
    var feature: Int32
    var value: Int32
    var no: Int32
  }

  private var nodes: [Node] = []
  private var roots: [Int] = []
  /// The features by key, with their places in the file from 0.
  private(set) var places: [UInt64: Int32] = [:]
  private var count = 0
  /// The same trees, put in order for scoring.
  private(set) var leaves = TreeLeaves([], features: 0)

  /// The trees of a file. Throws ``LexiconError`` for a line that is neither a feature nor a whole tree, and for a node that asks for a feature that no line before
  /// has given, and for a tree of more than 64 leaves.
  init(_ text: String, file: String) throws {
    let refused = text.line { line in
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return false }
      let rest = UnsafeBufferPointer(rebasing: line[(tab + 1)...])
      if line[..<tab].elementsEqual("tree".utf8) { return grow(rest) }
      guard line[..<tab].elementsEqual("feature".utf8) else { return false }
      places[FeatureBag.key(rest)] = Int32(truncatingIfNeeded: count)
      count += 1
      return true
    }
    if let refused {
      throw LexiconError(
        description:
          "\(file):\(refused.number): \"\(refused.text.prefix(60))\" is no line of trees; expected \"feature\", a tab and a name, or \"tree\", a tab and all "
          + "nodes of a tree, such as \"12?0 40 -7\", 64 of them leaves at most"
      )
    }
    leaves = TreeLeaves(roots.map(ordered), features: count)
  }

  /// The leaves of a tree, those behind a branch for no before those behind the branch for yes, and the nodes that ask.
  private func ordered(_ root: Int) -> (leaves: [Int32], asking: [(feature: Int32, no: Range<Int>)]) {
    var leaves: [Int32] = []
    var asking: [(feature: Int32, no: Range<Int>)] = []
    func go(_ place: Int) {
      guard nodes[place].feature >= 0 else { return leaves.append(nodes[place].value) }
      let first = leaves.count
      go(Int(nodes[place].no))
      asking.append((nodes[place].feature, first..<leaves.count))
      go(place + 1)
    }
    go(root)
    return (leaves, asking)
  }

  /// Adds a tree; `false` where the nodes are not those of just one, or too many.
  private mutating func grow(_ written: UnsafeBufferPointer<UInt8>) -> Bool {
    let tokens = written.split(separator: UInt8(ascii: " "))
    guard tokens.count < TreeLeaves.most * 2 else { return false }
    roots.append(nodes.count)
    // The nodes whose branch for no is still to come.
    var open: [Int] = []
    for (index, token) in tokens.enumerated() {
      let mark = token.firstIndex(of: UInt8(ascii: "?")) ?? token.endIndex
      guard let value = Self.number(token[..<mark]) else { return false }
      if mark < token.endIndex {
        guard let feature = Self.number(token[(mark + 1)...]), (0..<count).contains(Int(feature)) else { return false }
        open.append(nodes.count)
        nodes.append(Node(feature: feature, value: value, no: 0))
        continue
      }
      nodes.append(Node(feature: -1, value: value, no: 0))
      guard let parent = open.popLast() else { return index == tokens.count - 1 }
      nodes[parent].no = Int32(truncatingIfNeeded: nodes.count)
    }
    return false
  }

  /// A whole number of so many digits at most, nine or fewer, with a minus or none before them.
  static func number(_ written: Slice<UnsafeBufferPointer<UInt8>>, digits most: Int = 6) -> Int32? {
    let digits = written.first == UInt8(ascii: "-") ? written.dropFirst() : written
    guard (1...most).contains(digits.count), !digits.contains(where: { $0 < UInt8(ascii: "0") || $0 > UInt8(ascii: "9") }) else {
      return nil
    }
    let value = digits.reduce(0 as Int32) { $0 * 10 + Int32($1 - UInt8(ascii: "0")) }
    return digits.count < written.count ? -value : value
  }

  /// What the features count together, in thousandths. O(trees + cuts of the features).
  func score(_ bag: FeatureBag) -> Int32 {
    leaves.score(leaves.all, leaves.all, with: bag.features.compactMap { places[$0.key] })
  }

  /// What each feature counts for a candidate, by key: what the worth of the nodes changes by where it is asked for, added up over all trees (Saabas 2014).
  func shares(_ bag: FeatureBag) -> [UInt64: Int32] {
    var isThere = [Bool](repeating: false, count: count)
    var keys: [Int32: UInt64] = [:]
    for (key, place) in places { keys[place] = key }
    for feature in bag.features { if let place = places[feature.key] { isThere[Int(place)] = true } }
    var shares: [UInt64: Int32] = [:]
    for root in roots {
      var place = root
      while nodes[place].feature >= 0 {
        let next = isThere[Int(nodes[place].feature)] ? place + 1 : Int(nodes[place].no)
        if let key = keys[nodes[place].feature] { shares[key, default: 0] += nodes[next].value - nodes[place].value }
        place = next
      }
    }
    return shares
  }
}
