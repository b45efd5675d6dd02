extension Graph {
  /// Core number: the largest k for which the node is in a part of the graph where all have at least k ties among themselves.
  ///
  /// Defined for every graph. An isolate has 0.
  /// - Returns: Scores in ties, in 0...n − 1, in a complete graph the last; not normalised.
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges. Weights play no part.
  /// - Complexity: Time O(nodes + edges).
  /// - Source: S. B. Seidman (1983), doi:10.1016/0378-8733(83)90028-X; peeled level by level after H. Kabir and K. Madduri
  ///   (2017), doi:10.1109/IPDPSW.2017.151.
  public func coreNumbers() throws(MeasureError) -> NodeScores {
    try require([.undirected, .simple], for: "core number")
    let rows = ScratchRows(outgoing)
    /// A node's ties to nodes not yet peeled off; for one that is, its core number.
    let degree = Scratch(degrees().map { Int32($0) })
    var remaining = nodes.map { Int32($0) }
    var peeled: [Int32] = []
    while !remaining.isEmpty {
      // Each node stands in the list once for each core it is in, so that the lists come to no more than the edges.
      let core = remaining.reduce(Int32.max) { min($0, degree[$1]) }
      peeled.append(contentsOf: remaining.lazy.filter { degree[$0] == core })
      while let node = peeled.popLast() {
        for arc in rows.row(node) {
          let target = rows.targets[arc]
          guard degree[target] > core else { continue }
          degree[target] &-= 1
          if degree[target] == core { peeled.append(target) }
        }
      }
      remaining.removeAll { degree[$0] == core }
    }
    return NodeScores(Quantity("core number", unit: "ties", of: kind), degree.array.map { Double($0) })
  }
}
