extension Graph {
  /// The least and the most of a score among all graphs with as many nodes and ties as this one, by going through them; for measures of which no closed form is
  /// known.
  ///
  /// - Parameter scores: The scores of a graph, more than one where it depends on which of its nodes is taken for the hub. They may not depend on the names of
  ///   nodes.
  /// - Returns: The bounds; `nil` for more than seven nodes (five with directions) with more than 5,000 such graphs, and where no graph has a score.
  /// - Throws: `MeasureError` for loops and parallel edges, and what the measure throws.
  /// - Complexity: At most 148 graphs (directed 1490), beside finding them; of more nodes at most 5,000.
  public func uniformBounds(of scores: (Graph) throws(MeasureError) -> [Double]) throws(MeasureError) -> ScoreBounds? {
    try require(.simple, for: "bounds among all graphs")
    let graphs = UniformGraphs(nodeCount: nodeCount, edgeCount: edgeCount, isDirected: isDirected)
    guard graphs.canBeEnumerated else { return nil }
    var (least, most) = (Double.infinity, -Double.infinity)
    try graphs.forEach(colours: nodes.map { _ in 0 }) { ties, _ throws(MeasureError) in
      for score in try scores(sibling(ties)) { (least, most) = (min(least, score), max(most, score)) }
    }
    return least <= most ? ScoreBounds(least: least, most: most) : nil
  }

  /// The least and the most reciprocity of directed graphs with as many nodes and edges: with as many answered as can be, all but one of an odd number, and with
  /// as few, those that do not fit one a pair. `nil` without edges and where all ordered pairs are tied, where reciprocity is undefined.
  /// - Throws: `MeasureError` for undirected graphs, loops and parallel edges.
  /// - Complexity: Time O(1).
  /// - Source: of the score D. Garlaschelli and M. I. Loffredo (2004), doi:10.1103/PhysRevLett.93.268701; the bounds follow by counting pairs.
  public func reciprocityBounds() throws(MeasureError) -> ScoreBounds? {
    try require([.directed, .simple], for: "reciprocity")
    let ordered = nodeCount * (nodeCount - 1)
    guard edgeCount > 0, edgeCount < ordered else { return nil }
    let density = Double(edgeCount) / Double(ordered)
    func reciprocity(_ answered: Int) -> Double { (Double(answered) / Double(edgeCount) - density) / (1 - density) }
    return ScoreBounds(
      least: reciprocity(max(0, 2 * edgeCount - ordered)), most: reciprocity(edgeCount / 2 * 2))
  }
}
