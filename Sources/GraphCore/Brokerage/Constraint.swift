extension Graph {
  /// Burt's constraint: how far a node's ties lead back to one another. Low means many unconnected contacts.
  ///
  /// Σⱼ (pᵢⱼ + Σ_q pᵢ_q p_qⱼ)² over the node's contacts j, where pᵢⱼ is the share of its strength that i gives to j. In
  /// 0...9/8 without weights: a node with one tie has 1, a node of a triangle 1.125. Undefined for an isolate.
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges. Weights are taken as strengths of ties.
  /// - Complexity: Time O(edges^1.5 · log degree), space O(nodes).
  /// - Source: R. S. Burt (1992), Structural Holes, ch. 2.
  public func constraint() throws(MeasureError) -> NodeScores {
    try require([.undirected, .simple], for: "constraint")
    let strengths = strengths()
    let rows = outgoing
    let weights = rows.weights
    var own = [Double](repeating: 0, count: nodeCount)
    let values: [Double?] = nodes.map { ego in
      let contacts = rows.row(ego)
      guard !contacts.isEmpty else { return nil }
      for arc in contacts { own[Int(rows.targets[arc])] = (weights?[arc] ?? 1) / strengths[ego] }
      var sum = 0.0
      for arc in contacts {
        let contact = rows.targets[arc]
        var invested = own[Int(contact)]
        // Through every third node tied to both, looked for in the shorter of the two rows.
        if rows.row(Int(contact)).count <= contacts.count {
          for tie in rows.row(Int(contact)) {
            let between = Int(rows.targets[tie])
            invested += own[between] * (weights?[tie] ?? 1) / strengths[between]
          }
        } else {
          for step in contacts {
            let between = Int(rows.targets[step])
            guard let tie = rows.arc(from: Int(contact), to: Int32(between)) else { continue }
            invested += own[between] * (weights?[tie] ?? 1) / strengths[between]
          }
        }
        sum += invested * invested
      }
      for arc in contacts { own[Int(rows.targets[arc])] = 0 }
      return sum
    }
    return NodeScores("constraint", values, reason: .isolate, unit: "squared shares of strength")
  }
}
