extension Graph {
  /// Burt's effective size: a node's contacts less what is redundant among them, Σⱼ (1 − Σ_q pᵢ_q m_jq), where pᵢ_q is the share
  /// of its strength that i gives to q, and m_jq the tie of j and q over the strongest that j has.
  ///
  /// Without weights and directions that is d − 2t/d: ties less the mean number of ties among neighbours. In 1...d; undefined
  /// for an isolate. In a directed graph a tie counts to and fro, a_ij + a_ji. (Asked for all nodes at once, NetworkX 3.6.1 divides m_jq by the
  /// strongest tie of q, which differs with weights or directions; asked for a list of nodes it agrees.)
  /// - Throws: `MeasureError` for loops and parallel edges. Weights are taken as strengths of ties.
  /// - Complexity: Time O(edges^1.5), space O(nodes + edges).
  /// - Source: R. S. Burt (1992), Structural Holes, ISBN 978-0-674-84371-4, ch. 2, eq. 2.2; the short form S. P. Borgatti
  ///   (1997), Structural holes: unpacking Burt's redundancy measures, Connections 20(1).
  public func effectiveSize() throws(MeasureError) -> NodeScores {
    try require(.simple, for: "effective size")
    return NodeScores(Quantity("effective size", unit: "contacts", of: kind), effectiveSizes(), reason: .isolate)
  }

  /// Burt's efficiency: effective size over the number of contacts. In 0...1, and 1 if no two contacts are tied; undefined for
  /// an isolate.
  ///
  /// - Throws: `MeasureError` for loops and parallel edges. Weights are taken as strengths of ties.
  /// - Complexity: As `effectiveSize`.
  /// - Source: R. S. Burt (1992), Structural Holes, ISBN 978-0-674-84371-4, ch. 2.
  public func efficiency() throws(MeasureError) -> NodeScores {
    try require(.simple, for: "efficiency")
    let rows = investments.outgoing
    let values = zip(effectiveSizes(), nodes).map { size, node in size.map { $0 / Double(rows.row(node).count) } }
    return NodeScores(
      Quantity("efficiency", unit: "effective contacts", normalisation: "divided by the number of contacts", of: kind), values,
      reason: .isolate)
  }

  private func effectiveSizes() -> [Double?] {
    guard !isDirected, !isWeighted else { return effectiveSizesOfStrengths() }
    return zip(triangleCounts(), degrees()).map { triangles, degree in
      degree == 0 ? nil : Double(degree) - 2 * Double(triangles) / Double(degree)
    }
  }

  private func effectiveSizesOfStrengths() -> [Double?] {
    let investments = investments
    let rows = investments.weightedRows()
    let strengths = investments.strengths()
    let weights = rows.weights.map { Scratch($0) } ?? Scratch(repeating: 1, count: rows.arcCount)
    let strongest = nodes.map { node in rows.row(node).reduce(0) { max($0, weights[$1]) } }
    let own = Vector(zeros: nodeCount)
    let ties = ScratchRows(rows.adjacency)
    return nodes.map { ego in
      let contacts = ties.row(ego)
      guard !contacts.isEmpty else { return nil }
      for arc in contacts { own[ties.targets[arc]] = weights[arc] / strengths[ego] }
      var size = Double(contacts.count)
      for arc in contacts {
        let contact = ties.targets[arc]
        // What ego gives to itself is nothing, so the tie back plays no part.
        var given = 0.0
        for tie in ties.row(contact) { given += own[ties.targets[tie]] * weights[tie] }
        size -= given / strongest[Int(contact)]
      }
      for arc in contacts { own[ties.targets[arc]] = 0 }
      return size
    }
  }
}
