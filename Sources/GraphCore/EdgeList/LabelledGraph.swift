/// A graph whose nodes go by names.
public struct LabelledGraph: Sendable, Equatable {
  /// The graph.
  public let graph: Graph
  /// The name of each node, in node order; no two equal if they were read from an edge list.
  public let labels: [String]

  /// A graph and its names; nil if there is not one name a node.
  public init?(graph: Graph, labels: [String]) {
    guard graph.nodeCount == labels.count else { return nil }
    self.init(graph, labels)
  }

  /// The same without directions: two nodes are tied where an edge runs either way, see `Graph.undirected(_:)`. O(edges · log degree).
  public func undirected() -> LabelledGraph { graph.isDirected ? LabelledGraph(graph.undirected(.either), labels) : self }

  /// A graph and as many names as it has nodes.
  init(_ graph: Graph, _ labels: [String]) {
    self.graph = graph
    self.labels = labels
  }
}

/// How the names of an edge list become nodes 0, 1, 2, … Both ways are the same on every run.
public enum LabelOrder: Sendable, Hashable {
  /// In the order in which the list first names them.
  case firstAppearance
  /// By their UTF-8 bytes, so "10" comes before "9". The same edges in another order give the same nodes.
  case sorted
}
