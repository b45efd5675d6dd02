import GraphCore

extension NodeMeasure {
  /// The scores in the form that the measure has in two-mode networks, states first, then agreements; `nil` where it has none of its own.
  func twoModeScores(of projection: Projection) throws(MeasureError) -> NodeScores? {
    guard self == .closeness || self == .betweennessNormalised else { return nil }
    let states = projection.states.count
    let ties = projection.simple.edges.map { (actor: $0.source, event: $0.target - states) }
    guard let network = try? TwoModeGraph(actorCount: states, eventCount: projection.nodes.count - states, ties: ties) else {
      return nil
    }
    func scores(_ mode: TwoModeGraph.Mode) throws(MeasureError) -> NodeScores {
      self == .closeness ? network.closeness(of: mode) : try network.betweenness(of: mode)
    }
    let (own, other) = (try scores(.actors), try scores(.events))
    return own.followed(by: other)
  }
}
