import GraphCore

/// What several measures of a graph follow from, such as the passes over all its shortest paths: each is taken once, when the first of them asks.
final class SharedPasses {
  /// The graph with its weights, if it has any.
  let weighted: Graph
  /// The same without.
  let simple: Graph
  private var distances: [TieLength?: Result<PathMeasures, MeasureError>] = [:]
  private var passages: [TieLength?: Result<BetweennessMeasures, MeasureError>] = [:]

  /// The nodes as those of two kinds; `nil` where they are of one.
  private(set) lazy var twoMode = projection?.weightedTwoModeGraph.map(MeasuredTwoMode.init)
  private let projection: Projection?

  /// Those of a graph.
  init(of graph: Graph) {
    weighted = graph
    simple = graph.unweighted()
    projection = nil
  }

  /// Those of the graph of a projection.
  init(of projection: Projection) {
    weighted = projection.graph
    simple = projection.simple
    self.projection = projection
  }

  /// The graph that measures see to which weights have this role.
  func graph(_ role: WeightRole) -> Graph { role == .unused ? simple : weighted }

  /// What follows from the distances.
  func paths(_ role: WeightRole) throws(MeasureError) -> PathMeasures {
    let length = role.length
    let result = distances[length] ?? Result { () throws(MeasureError) in try pathed(length).pathMeasures(length: length) }
    distances[length] = result
    return try result.get()
  }

  /// What follows from the paths that pass through each node.
  func betweenness(_ role: WeightRole) throws(MeasureError) -> BetweennessMeasures {
    let length = role.length
    let result = passages[length] ?? Result { () throws(MeasureError) in try pathed(length).betweennessMeasures(length: length) }
    passages[length] = result
    return try result.get()
  }

  private func pathed(_ length: TieLength?) -> Graph { length == nil ? simple : weighted }
}
