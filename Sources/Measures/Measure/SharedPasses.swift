import GraphCore

/// The passes over all shortest paths of a graph that several measures follow from: each is taken once, when the first of them asks.
final class SharedPasses {
  private let graph: Graph
  private lazy var distances = Result { () throws(MeasureError) in try graph.pathMeasures() }
  private lazy var passages = Result { () throws(MeasureError) in try graph.betweennessMeasures() }

  /// - Parameter graph: A graph without weights.
  init(of graph: Graph) { self.graph = graph }

  /// What follows from the distances.
  func paths() throws(MeasureError) -> PathMeasures { try distances.get() }

  /// What follows from the paths that pass through each node.
  func betweenness() throws(MeasureError) -> BetweennessMeasures { try passages.get() }
}
