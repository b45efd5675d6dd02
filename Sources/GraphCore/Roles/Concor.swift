/// A division of the nodes in positions.
public struct Blocks: Sendable, Equatable {
  /// The block of each node, in node order. Blocks are numbered from 0 in the order of their lowest nodes.
  public let membership: [Int]
  /// How many blocks there are.
  public let count: Int
  /// The density of ties from one block to another, by rows; nil where there is no pair.
  public let densities: [[Double?]]
}

extension Graph {
  /// CONCOR: blocks of nodes with like ties. Correlations of ties are correlated again and again until all are 1 or −1, which
  /// parts the nodes in two; each part is parted in the same way.
  ///
  /// Defined for every graph: without nodes there is no block. A part of one node, or one whose nodes all correlate, stays
  /// whole. It always finds two parts where it can: whether they mean something the densities have to tell. Where ties do not
  /// vary, a correlation counts as 0. Of nodes that are alike by symmetry, as on the rim of a wheel, rounding decides which go
  /// together.
  /// - Parameter depth: How often to part; at most 2^depth blocks. At least 0.
  /// - Throws: `MeasureError` for loops and parallel edges. Weights are taken as strengths of ties.
  /// - Complexity: Time O(depth · 50 · nodes³).
  /// - Source: R. L. Breiger, S. A. Boorman and P. Arabie (1975), doi:10.1016/0022-2496(75)90028-0.
  public func concor(depth: Int = 2) throws(MeasureError) -> Blocks {
    try require(.simple, for: "CONCOR")
    let table = Sociomatrix(self)
    var blocks = nodeCount == 0 ? [] : [Array(nodes)]
    for _ in 0..<max(0, depth) { blocks = blocks.flatMap { Self.parted($0, of: table) } }
    blocks.sort { $0[0] < $1[0] }
    var membership = [Int](repeating: 0, count: nodeCount)
    for (number, members) in blocks.enumerated() {
      for node in members { membership[node] = number }
    }
    var ties = blocks.map { _ in blocks.map { _ in 0.0 } }
    for node in nodes {
      for other in neighbours(of: node) { ties[membership[node]][membership[Int(other)]] += 1 }
    }
    let densities = blocks.indices.map { a in
      blocks.indices.map { b -> Double? in
        let pairs = blocks[a].count * (a == b ? blocks[b].count - 1 : blocks[b].count)
        return pairs == 0 ? nil : ties[a][b] / Double(pairs)
      }
    }
    return Blocks(membership: membership, count: blocks.count, densities: densities)
  }

  private static func parted(_ members: [Int], of table: Sociomatrix) -> [[Int]] {
    guard members.count > 1 else { return [members] }
    var rows = members.map { a in members.map { b in a == b ? 1 : table.correlation(a, b) ?? 0 } }
    for _ in 0..<50 {
      guard rows.contains(where: { $0.contains { abs(abs($0) - 1) > 1e-9 } }) else { break }
      let old = rows
      for a in members.indices {
        for b in 0..<a {
          var correlation = Correlation()
          for (x, y) in zip(old[a], old[b]) { correlation.add(x, y) }
          let value = correlation.value ?? 0
          (rows[a][b], rows[b][a]) = (value, value)
        }
        rows[a][a] = 1
      }
    }
    let first = members.indices.filter { rows[0][$0] > 0 }.map { members[$0] }
    let second = members.indices.filter { rows[0][$0] <= 0 }.map { members[$0] }
    return second.isEmpty ? [first] : [first, second]
  }
}
