/// How information centrality, which is current-flow closeness, is scaled.
public enum InformationScale: Sendable, Hashable {
  /// n over the sum of the resistances to all nodes, the harmonic mean of information, as in Stephenson and Zelen, and sna.
  case stephensonZelen
  /// 1 over that sum, as in NetworkX.
  case reciprocalSum
  /// n − 1 over that sum, the reciprocal of the mean resistance to the others, as closeness is that of the mean distance.
  case reciprocalMean

  fileprivate func numerator(_ count: Int) -> Double {
    switch self {
    case .stephensonZelen: Double(count)
    case .reciprocalSum: 1
    case .reciprocalMean: Double(count - 1)
    }
  }

  fileprivate var description: String {
    switch self {
    case .stephensonZelen: "n over the sum of resistances"
    case .reciprocalSum: "one over the sum of resistances"
    case .reciprocalMean: "n − 1 over the sum of resistances"
    }
  }
}

extension Graph {
  /// Information centrality, the same as current-flow closeness: how near the node is to all others when every path counts, a short one
  /// more than a long one. Distance is here the resistance between two nodes if ties were wires, with their weights as conductances.
  ///
  /// Above 0, without an upper end where weights have none. Undefined on a graph that is not connected, for fewer than two
  /// nodes, and where weights are more than 10¹⁰ times each other.
  /// - Parameter scale: What the score is; tools differ by a factor.
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges. Weights are taken as strengths of ties.
  /// - Complexity: Time O(nodes³), space O(nodes²).
  /// - Source: K. Stephenson and M. Zelen (1989), doi:10.1016/0378-8733(89)90016-6; U. Brandes and D. Fleischer (2005),
  ///   doi:10.1007/978-3-540-31856-9_44.
  public func informationCentrality(_ scale: InformationScale = .stephensonZelen) throws(MeasureError) -> NodeScores {
    try require([.undirected, .simple], for: "information centrality")
    try requirePairsFit(for: "information centrality")
    var values = [Double?](repeating: nil, count: nodeCount)
    var reason = nodeCount > 1 ? UndefinedReason.disconnected : .fewerNodes(than: 2)
    if nodeCount > 1, components(without: nil).count == 1 {
      let inverse = LaplacianInverse(of: self)
      if inverse.isSound { values = inverse.resistanceSums.map { scale.numerator(nodeCount) / $0 } }
      reason = .weightsTooFarApart
    }
    return NodeScores(
      Quantity("information centrality", unit: "conductance", normalisation: scale.description, of: kind), values, reason: reason)
  }
}
