extension Graph {
  /// Burt's constraint: how far a node's ties lead back to one another. Low means many unconnected contacts.
  ///
  /// Σⱼ (pᵢⱼ + Σ_q pᵢ_q p_qⱼ)² over the node's contacts j, where pᵢⱼ is the share of its strength that i gives to j. In
  /// 0...9/8 without weights and directions: a node with one tie has 1, a node of a triangle 1.125. In a directed graph a tie
  /// counts to and fro, a_ij + a_ji: 0...25/18 without weights. With weights below 2, which is the least upper bound: a contact's part
  /// is 1 at most, and the roots of all parts come to less than 2. Undefined for an isolate.
  /// - Throws: `MeasureError` for loops and parallel edges. Weights are taken as strengths of ties.
  /// - Complexity: Time O(edges^1.5), space O(nodes + edges): it follows from the triangles.
  /// - Source: R. S. Burt (1992), Structural Holes, ISBN 978-0-674-84371-4, ch. 2, eq. 2.4; again in R. S. Burt (2004),
  ///   doi:10.1086/421787.
  public func constraint() throws(MeasureError) -> NodeScores {
    try require(.simple, for: "constraint")
    guard !isDirected else { return try investments.constraint() }
    let strengths = Scratch(strengths())
    let edges = OrientedEdges(of: self)
    let sums =
      if let weights = edges.weights {
        weights.withUnsafeBufferPointer { weights in squaredShares(edges, strengths) { weights[$0] } }
      } else {
        squaredShares(edges, strengths) { _ in 1 }
      }
    let values = nodes.map { outgoing.row($0).isEmpty ? nil : sums[$0] }
    return NodeScores(Quantity("constraint", unit: "squared shares of strength", of: kind), values, reason: .isolate)
  }

  /// For each node the sum over its contacts, compiled for graphs with weights and for those without.
  @inline(__always)
  private func squaredShares(
    _ edges: OrientedEdges, _ strengths: borrowing Scratch<Double>, _ weight: (Int) -> Double
  ) -> [Double] {
    // What goes from an end of an edge to the other through third nodes, of one unit of strength: the same both ways.
    let indirect = Scratch(repeating: 0.0, count: edgeCount)
    let shares = Scratch<Double>(unset: nodeCount)
    for node in nodes { shares[node] = 1 / strengths[node] }
    edges.forEachTriangle { lowMiddle, lowHigh, middleHigh, low, middle, high in
      let (a, b, c) = (weight(lowMiddle), weight(lowHigh), weight(middleHigh))
      indirect[lowMiddle] += b * c * shares[high]
      indirect[lowHigh] += a * c * shares[middle]
      indirect[middleHigh] += a * b * shares[low]
    }
    let sums = Scratch(repeating: 0.0, count: nodeCount)
    for node in nodes {
      for edge in edges.rows.row(node) {
        let other = edges.rows.targets[edge]
        let tie = weight(edge) + indirect[edge]
        let (given, back) = (tie / strengths[node], tie / strengths[other])
        sums[node] += given * given
        sums[other] += back * back
      }
    }
    return sums.array
  }
}
