import GraphCore

/// What several measures of a graph follow from, such as the passes over all its shortest paths: each is taken once, when the first of them asks.
final class SharedPasses {
  private let graph: Graph
  private lazy var distances = Result { () throws(MeasureError) in try graph.pathMeasures() }
  private lazy var passages = Result { () throws(MeasureError) in try graph.betweennessMeasures() }

  /// The nodes as those of two kinds; `nil` where they are of one.
  private(set) lazy var twoMode = projection?.twoModeGraph
  private let projection: Projection?

  /// - Parameter graph: A graph without weights.
  init(of graph: Graph) {
    self.graph = graph
    projection = nil
  }

  /// Those of the graph of a projection, each edge counted once.
  init(of projection: Projection) {
    graph = projection.simple
    self.projection = projection
  }

  /// What follows from the distances.
  func paths() throws(MeasureError) -> PathMeasures { try distances.get() }

  /// What follows from the paths that pass through each node.
  func betweenness() throws(MeasureError) -> BetweennessMeasures { try passages.get() }
}
