extension Graph {
  /// Degree variance: the mean squared difference of degrees from their mean. In squared ties; 0 where all are equal.
  ///
  /// Undefined for a graph without nodes.
  /// - Parameter direction: Out-degree or in-degree in a directed graph, which asks for one; no matter in an undirected one.
  /// - Throws: `MeasureError` for directed graphs without a `direction`, loops and parallel edges. Weights play no part.
  /// - Complexity: Time O(nodes).
  /// - Source: T. A. B. Snijders (1981), doi:10.1016/0378-8733(81)90014-9.
  public func degreeVariance(_ direction: Direction? = nil) throws(MeasureError) -> NetworkScore {
    try require(direction == nil ? [.undirected, .simple] : .simple, for: "degree variance")
    let quantity = Quantity(variance("degree", direction), unit: "squared ties", normalisation: "divided by n", of: kind)
    guard nodeCount > 0 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 1)) }
    let degrees = degrees(direction)
    return NetworkScore(
      quantity, Self.degreeVariance(squares: degrees.reduce(0) { $0 + $1 * $1 }, nodes: nodeCount, sum: degrees.reduce(0, +)))
  }

  /// The name of a variance of degrees or strengths along a direction.
  private func variance(_ what: String, _ direction: Direction?) -> String {
    guard isDirected, let direction else { return "\(what) variance" }
    return "\(direction == .outgoing ? "out" : "in")-\(what) variance"
  }

  /// Strength variance: the mean squared difference of strengths, the sums of weights, from their mean. 0 where all are equal.
  ///
  /// Undefined for a graph without nodes.
  /// - Parameter direction: Strength out or in in a directed graph, which asks for one; no matter in an undirected one.
  /// - Throws: `MeasureError` for directed graphs without a `direction`, loops and parallel edges. Without weights every tie has 1.
  /// - Complexity: Time O(nodes + edges).
  /// - Source: as `degreeVariance`, of strengths in place of degrees.
  public func strengthVariance(_ direction: Direction? = nil) throws(MeasureError) -> NetworkScore {
    try require(direction == nil ? [.undirected, .simple] : .simple, for: "strength variance")
    let quantity = Quantity(variance("strength", direction), unit: "squared weight", normalisation: "divided by n", of: kind)
    guard nodeCount > 0 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 1)) }
    let strengths = rowSums(direction ?? .outgoing)
    let mean = strengths.reduce(0, +) / Double(nodeCount)
    let variance = strengths.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(nodeCount)
    guard variance.isFinite else { return NetworkScore(quantity, undefined: .tooLarge) }
    return NetworkScore(quantity, variance)
  }

  /// Heterogeneity: degree variance over the most that a graph of as many nodes and ties can have. In 0...1; unlike the Gini
  /// coefficient of degrees, which stays below a half, it is 1 for a star.
  ///
  /// The most is that of the quasi-star or of the quasi-complete graph. Undefined where no graph of this size has any
  /// variance, as without ties and in a complete graph.
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges. Weights play no part.
  /// - Complexity: Time O(nodes).
  /// - Source: T. A. B. Snijders (1981), doi:10.1016/0378-8733(81)90014-9; the most after R. Ahlswede and G. O. H. Katona (1978),
  ///   Graphs with maximal number of adjacent pairs of edges, Acta Mathematica Academiae Scientiarum Hungaricae 32.
  public func degreeHeterogeneity() throws(MeasureError) -> NetworkScore {
    let name = "degree heterogeneity"
    try require([.undirected, .simple], for: name)
    let squares = degrees().reduce(0) { $0 + $1 * $1 }
    let quantity = Quantity(name, unit: "squared ties", normalisation: "divided by the most for so many nodes and ties", of: kind)
    let (nodes, edges) = (nodeCount, edgeCount)
    let full = nodes * (nodes - 1) / 2
    let complete = Self.squaresOfQuasiComplete(edges: edges)
    // A quasi-star is the complement of a quasi-complete graph: its degrees are n − 1 less the other's.
    let rest = full - edges
    let star = nodes * (nodes - 1) * (nodes - 1) - 4 * (nodes - 1) * rest + Self.squaresOfQuasiComplete(edges: rest)
    let most = Self.degreeVariance(squares: max(complete, star), nodes: max(1, nodes), sum: 2 * edges)
    guard most > 0 else { return NetworkScore(quantity, undefined: .noVariance) }
    return NetworkScore(quantity, Self.degreeVariance(squares: squares, nodes: nodes, sum: 2 * edges) / most)
  }

  /// That of degrees with this sum and sum of squares.
  private static func degreeVariance(squares: Int, nodes: Int, sum: Int) -> Double {
    let (count, sum) = (Double(nodes), Double(sum))
    return (count * Double(squares) - sum * sum) / (count * count)
  }

  /// The sum of squared degrees of k nodes all tied to one another and one more tied to the r that are left over.
  private static func squaresOfQuasiComplete(edges: Int) -> Int {
    var k = 0
    while (k + 1) * k / 2 <= edges { k += 1 }
    let left = edges - k * (k - 1) / 2
    return left * k * k + (k - left) * (k - 1) * (k - 1) + left * left
  }
}
