extension Graph {
  /// The share of ties that are answered by one the other way. In 0...1; undefined without ties.
  ///
  /// It rises with density by itself; `reciprocity` takes that away.
  /// - Throws: `MeasureError` for undirected graphs, loops and parallel edges. Weights play no part.
  /// - Complexity: Time O(edges · log degree).
  /// - Source: S. Wasserman and K. Faust (1994), doi:10.1017/CBO9780511815478.
  public func mutualShare() throws(MeasureError) -> NetworkScore {
    try require([.directed, .simple], for: "mutual share")
    let quantity = Quantity("mutual share", unit: "answered ties", normalisation: "divided by the number of ties", of: kind)
    guard edgeCount > 0 else { return NetworkScore(quantity, undefined: .noEdge) }
    return NetworkScore(quantity, Double(answeredCount) / Double(edgeCount))
  }

  /// Weighted reciprocity r = W↔/W: the share of all weight that is answered the other way, where of two ties that answer each other the lesser weight counts for
  /// both.
  ///
  /// In 0...1: 1 where what runs one way runs the other, 0 where nothing is answered. Where all weights are equal, and without any, it is the mutual share. Undefined without
  /// ties. It rises with how even the weights are as well as with how many ties are answered, and is to be set beside a null model (as the authors do) before it is called
  /// high; there is no closed form of chance as for `reciprocity`, since what weights could have been has to be said.
  /// - Throws: `MeasureError` for undirected graphs, loops and parallel edges.
  /// - Complexity: Time O(edges · log degree).
  /// - Source: T. Squartini, F. Picciolo, F. Ruzzenenti and D. Garlaschelli (2013), doi:10.1038/srep02729.
  public func weightedReciprocity() throws(MeasureError) -> NetworkScore {
    try require([.directed, .simple], for: "weighted reciprocity")
    let quantity = Quantity(
      "weighted reciprocity", unit: isWeighted ? "answered weight" : "answered ties", normalisation: "divided by all weight",
      of: kind)
    guard edgeCount > 0 else { return NetworkScore(quantity, undefined: .noEdge) }
    let edges = edges
    // Over the largest, so that no sum is beyond the largest number.
    let largest = edges.reduce(0) { max($0, $1.weight) }
    let answered = edges.reduce(0) { sum, edge in
      guard hasEdge(from: edge.target, to: edge.source) else { return sum }
      return sum + min(edge.weight, weight(from: edge.target, to: edge.source) ?? 1) / largest
    }
    return NetworkScore(quantity, answered / edges.reduce(0) { $0 + $1.weight / largest })
  }

  /// Reciprocity ρ = (r − ā) / (1 − ā): how much more ties are answered than chance would have it, with the mutual share r and
  /// the density ā.
  ///
  /// In −ā/(1 − ā)...1: above 0 where ties are answered more than by chance, below where less. A one-way star has −1/(n−1).
  /// Undefined without ties and where all ordered pairs are tied. Compute it for each kind of obligation apart: two one-way
  /// kinds between the same two states are no mutual tie.
  /// - Throws: `MeasureError` for undirected graphs, loops and parallel edges. Weights play no part.
  /// - Complexity: Time O(edges · log degree).
  /// - Source: D. Garlaschelli and M. I. Loffredo (2004), doi:10.1103/PhysRevLett.93.268701.
  public func reciprocity() throws(MeasureError) -> NetworkScore {
    try require([.directed, .simple], for: "reciprocity")
    let quantity = Quantity(
      "reciprocity", unit: "mutual share", normalisation: "less the density, divided by 1 − density", of: kind)
    guard edgeCount > 0 else { return NetworkScore(quantity, undefined: .noEdge) }
    let pairs = nodeCount * (nodeCount - 1)
    guard edgeCount < pairs else { return NetworkScore(quantity, undefined: .everyPairTied) }
    let (share, density) = (Double(answeredCount) / Double(edgeCount), Double(edgeCount) / Double(pairs))
    return NetworkScore(quantity, (share - density) / (1 - density))
  }

  private var answeredCount: Int {
    nodes.reduce(0) { count, node in
      count + neighbours(of: node).reduce(0) { $0 + (hasEdge(from: Int($1), to: node) ? 1 : 0) }
    }
  }
}
