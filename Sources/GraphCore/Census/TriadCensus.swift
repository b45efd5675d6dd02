/// The sixteen kinds of three nodes, named by their numbers of mutual, asymmetric and null dyads, then by direction: down, up,
/// transitive, cyclic.
public enum TriadKind: String, Sendable, Hashable, CaseIterable {
  /// No tie.
  case t003 = "003"
  /// One tie, one way.
  case t012 = "012"
  /// One tie, both ways.
  case t102 = "102"
  /// a ← b → c.
  case t021D = "021D"
  /// a → b ← c.
  case t021U = "021U"
  /// a → b → c.
  case t021C = "021C"
  /// a ↔ b ← c.
  case t111D = "111D"
  /// a ↔ b → c.
  case t111U = "111U"
  /// a → b → c, a → c.
  case t030T = "030T"
  /// a → b → c → a.
  case t030C = "030C"
  /// a ↔ b ↔ c.
  case t201 = "201"
  /// a ← b → c, a ↔ c.
  case t120D = "120D"
  /// a → b ← c, a ↔ c.
  case t120U = "120U"
  /// a → b → c, a ↔ c.
  case t120C = "120C"
  /// a → b ↔ c, a ↔ c.
  case t210 = "210"
  /// All three both ways.
  case t300 = "300"

  /// The kind of three nodes: bits 0 and 1 are a → b and b → a, 2 and 3 a → c and c → a, 4 and 5 b → c and c → b.
  init(code: Int) {
    let pairs = [(0, 1), (0, 2), (1, 2)]
    var (mutual, asymmetric) = (0, 0)
    var (out, into, answered) = ([0, 0, 0], [0, 0, 0], [false, false, false])
    for (index, (first, second)) in pairs.enumerated() {
      switch code >> (2 * index) & 3 {
      case 1:
        asymmetric += 1
        (out[first], into[second]) = (out[first] + 1, into[second] + 1)
      case 2:
        asymmetric += 1
        (out[second], into[first]) = (out[second] + 1, into[first] + 1)
      case 3:
        mutual += 1
        (answered[first], answered[second]) = (true, true)
      default: break
      }
    }
    let (down, up) = (out.contains(2), into.contains(2))
    self =
      switch (mutual, asymmetric) {
      case (0, 0): .t003
      case (0, 1): .t012
      case (1, 0): .t102
      case (0, 2): down ? .t021D : up ? .t021U : .t021C
      // The lone arc starts at the third node, or ends there.
      case (1, 1): out.indices.contains { out[$0] == 1 && !answered[$0] } ? .t111D : .t111U
      case (0, _): down ? .t030T : .t030C
      case (2, 0): .t201
      case (1, _): down ? .t120D : up ? .t120U : .t120C
      case (2, _): .t210
      default: .t300
      }
  }
}

/// How many sets of three nodes there are of each kind.
public struct TriadCensus: Sendable, Hashable {
  /// The number of each kind, in the order of `TriadKind.allCases`.
  public let counts: [Int]

  /// The number of one kind.
  public subscript(kind: TriadKind) -> Int {
    TriadKind.allCases.firstIndex(of: kind).map { counts[$0] } ?? 0
  }
}

extension Graph {
  /// The triad census: how many sets of three nodes are of each of the sixteen kinds. In an undirected graph only 003, 102, 201
  /// and 300 occur.
  ///
  /// Each is in 0...n(n−1)(n−2)/6, which is their sum, and defined for every graph: 0 for fewer than three nodes.
  /// - Throws: `MeasureError` for loops and parallel edges. Weights play no part.
  /// - Complexity: Time O(edges · largest degree · log degree): only triads with a tie are visited, the others are what is left.
  /// - Source: P. W. Holland and S. Leinhardt (1976), doi:10.2307/270703; computed after V. Batagelj and A. Mrvar (2001),
  ///   doi:10.1016/S0378-8733(01)00035-1.
  public func triadCensus() throws(MeasureError) -> TriadCensus {
    try require(.simple, for: "triad census")
    let kinds = (0..<64).map { code in TriadKind.allCases.firstIndex(of: TriadKind(code: code)) ?? 0 }
    let ties = undirected(.either).outgoing
    var counts = [Int](repeating: 0, count: TriadKind.allCases.count)
    for a in nodes {
      for b in ties.targets[ties.row(a)].lazy.map({ Int($0) }) where b > a {
        let around = Self.union(ties.targets[ties.row(a)], ties.targets[ties.row(b)]).filter { $0 != a && $0 != b }
        counts[kinds[code(a, b)]] += nodeCount - around.count - 2
        // Each triad is taken once, from the pair of its tied nodes that comes first.
        for c in around where c > b || (c > a && ties.arc(from: a, to: Int32(c)) == nil) {
          counts[kinds[code(a, b) | code(a, c) << 2 | code(b, c) << 4]] += 1
        }
      }
    }
    let all = nodeCount < 3 ? 0 : nodeCount * (nodeCount - 1) / 2 * (nodeCount - 2) / 3
    counts[0] = all - counts.dropFirst().reduce(0, +)
    return TriadCensus(counts: counts)
  }

  private func code(_ a: Int, _ b: Int) -> Int {
    (hasEdge(from: a, to: b) ? 1 : 0) | (hasEdge(from: b, to: a) ? 2 : 0)
  }

  /// The nodes in either of two ascending lists.
  private static func union(_ a: ArraySlice<Int32>, _ b: ArraySlice<Int32>) -> [Int] {
    var union: [Int] = []
    var (a, b) = (a, b)
    while let next = [a.first, b.first].compactMap({ $0 }).min() {
      union.append(Int(next))
      if a.first == next { a.removeFirst() }
      if b.first == next { b.removeFirst() }
    }
    return union
  }
}
