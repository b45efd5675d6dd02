extension Graph {
  /// Transitivity: the share of paths of length two whose ends are tied; three times the triangles over the paths. In 0...1.
  ///
  /// In a directed graph the share of paths a → b → c, of three different nodes, with a → c as well; what runs the other way plays no part
  /// (sna calls it weak). Undefined where there is no such path. (NetworkX prints 0 there.) A multilateral treaty projected to a clique
  /// has 1 by construction.
  /// - Throws: `MeasureError` for loops and parallel edges. Weights play no part.
  /// - Complexity: Time O(edges^1.5), space O(nodes + edges); directed time O(Σ in-degree · out-degree), space O(nodes).
  /// - Source: S. Wasserman and K. Faust (1994), doi:10.1017/CBO9780511815478; directed P. W. Holland and S. Leinhardt (1971),
  ///   Transitivity in structural models of small groups, Comparative Group Studies 2(2), 107–124.
  public func transitivity() throws(MeasureError) -> NetworkScore {
    try require(.simple, for: "transitivity")
    let quantity = Quantity(
      "transitivity", unit: isDirected ? "closed paths of two ties, along directions" : "closed paths of two ties",
      normalisation: "divided by the paths of two ties", of: kind)
    let (paths, closed) = isDirected ? directedTwoPaths() : undirectedTwoPaths()
    guard paths > 0 else { return NetworkScore(quantity, undefined: .noTwoPath) }
    return NetworkScore(quantity, Double(closed) / Double(paths))
  }

  private func undirectedTwoPaths() -> (paths: Int, closed: Int) {
    let paths = degrees().reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    // Each node's triangles, summed, count every triangle three times.
    return (paths, paths > 0 ? triangleCounts().reduce(0, +) : 0)
  }

  /// The paths a → b → c and how many of them have a → c.
  private func directedTwoPaths() -> (paths: Int, closed: Int) {
    var (paths, closed) = (0, 0)
    // Whether the node at hand points at this one: the number of the node.
    var pointedAt = [Int](repeating: -1, count: nodeCount)
    for a in nodes {
      for c in neighbours(of: a) { pointedAt[Int(c)] = a }
      for b in neighbours(of: a) {
        for c in neighbours(of: Int(b)) where Int(c) != a {
          paths += 1
          if pointedAt[Int(c)] == a { closed += 1 }
        }
      }
    }
    return (paths, closed)
  }
}
