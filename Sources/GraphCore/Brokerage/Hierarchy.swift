extension Graph {
  /// Burt's hierarchy: how far a node's constraint comes from a single contact. Σⱼ r ln r / (N ln N) with r the constraint by
  /// contact j over the mean of all N contacts.
  ///
  /// In 0...1: 0 where all contacts constrain alike, near 1 where one does nearly all of it. Undefined for a node with fewer
  /// than two contacts, where the formula is 0/0. (Some programs print 1 there.)
  /// - Throws: `MeasureError` for loops and parallel edges. Weights are taken as strengths, ties to and fro together.
  /// - Complexity: As `constraint`.
  /// - Source: R. S. Burt (1992), Structural Holes, ISBN 978-0-674-84371-4, ch. 2, eq. 2.9.
  public func hierarchy() throws(MeasureError) -> NodeScores {
    try require(.simple, for: "hierarchy")
    let values = constraints { parts -> Double? in
      guard parts.count > 1 else { return nil }
      let size = Double(parts.count)
      let mean = parts.reduce(0, +) / size
      let sum = parts.reduce(0.0) { $1 > 0 ? $0 + $1 / mean * naturalLogarithm($1 / mean) : $0 }
      return min(1, max(0, sum / (size * naturalLogarithm(size))))
    }
    return NodeScores(
      Quantity(
        "hierarchy", unit: "concentration of constraint", normalisation: "divided by N ln N, the most for N contacts", of: kind),
      values, reason: .fewerThanTwoTies)
  }

  /// What every node makes of the constraint that each of its contacts is to it, in order of contacts.
  private func constraints(_ value: ([Double]) -> Double?) -> [Double?] {
    let investments = investments
    let rows = investments.weightedRows()
    let strengths = investments.strengths()
    let weights = rows.weights
    var own = [Double](repeating: 0, count: nodeCount)
    var parts: [Double] = []
    return nodes.map { ego in
      let contacts = rows.row(ego)
      for arc in contacts { own[Int(rows.targets[arc])] = (weights?[arc] ?? 1) / strengths[ego] }
      parts.removeAll(keepingCapacity: true)
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
        parts.append(invested * invested)
      }
      for arc in contacts { own[Int(rows.targets[arc])] = 0 }
      return value(parts)
    }
  }
}
