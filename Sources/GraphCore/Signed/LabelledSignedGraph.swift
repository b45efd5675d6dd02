/// Ties of two signs between nodes that go by names.
public struct LabelledSignedGraph: Sendable, Equatable {
  /// The ties, without weights.
  public let graph: SignedGraph
  /// The name of each node, in node order.
  public let labels: [String]

  /// The ties with, and the names.
  public var positive: LabelledGraph { LabelledGraph(graph.positive, labels) }
  /// How many loops were left out, of both signs.
  public var droppedLoops: Int { graph.positive.tally.droppedLoops + graph.negative.tally.droppedLoops }
  /// The ties against, and the names.
  public var negative: LabelledGraph { LabelledGraph(graph.negative, labels) }
}

extension LabelledSignedGraph {
  /// Reads an edge list in which a weight below 0 is that of a tie against, often −1, and one above 0 that of a tie with; how far from 0 it is
  /// plays no part. The form of the lines is that of `LabelledGraph.init(edgeList:directed:policy:order:)`: without a third column all ties are ties with.
  /// A pair given several times with the same sign is one; loops are dropped. An empty list is the graph without nodes.
  ///
  /// - Parameters:
  ///   - edgeList: The bytes of the list, in UTF-8.
  ///   - order: Which id becomes which node.
  /// - Throws: `EdgeListError` for the first line at fault, and for a pair of both signs.
  /// - Complexity: Time O(bytes), and O(ids · log ids) where they are sorted; space O(bytes).
  public init(edgeList: [UInt8], order: LabelOrder = .firstAppearance) throws(EdgeListError) {
    let parts = edgeList.withUnsafeBufferPointer { bytes in
      Result { () throws(EdgeListError) in try Parts(bytes, order) }
    }
    let (labels, edges) = try (parts.get().labels, parts.get().edges)
    var lines: [[Int]: Parts.SignedEdge] = [:]
    for edge in edges where edge.ends[0] != edge.ends[1] {
      let first = lines[edge.ends, default: edge]
      guard first.isAgainst == edge.isAgainst else {
        let ends = edge.ends.map { labels[$0] }
        throw EdgeListError(line: edge.line, problem: .bothSigns(ends[0], ends[1], otherLine: first.line))
      }
      lines[edge.ends] = first
    }
    do {
      let graphs = try [false, true].map { isAgainst in
        try Graph(
          nodeCount: labels.count, directed: false,
          edges: edges.filter { $0.isAgainst == isAgainst }.map { ($0.ends[0], $0.ends[1]) }, policy: .simple)
      }
      graph = try SignedGraph(positive: graphs[0], negative: graphs[1])
    } catch {
      // Ends are nodes and no pair has both signs; only size is left.
      throw EdgeListError(line: edges.last?.line ?? 1, problem: .tooManyEdges)
    }
    self.labels = labels
  }

  /// What the parser makes of a list.
  private struct Parts {
    let labels: [String]
    let edges: [SignedEdge]

    struct SignedEdge {
      /// The lower node first.
      let ends: [Int]
      let isAgainst: Bool
      let line: Int
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ order: LabelOrder) throws(EdgeListError) {
      var parser = EdgeListParser(signed: true)
      try parser.parse(bytes)
      labels = try parser.finish(order)
      let lines = parser.edgeLines
      edges = parser.sources.indices.map { edge in
        let ends = [Int(parser.sources[edge]), Int(parser.targets[edge])].sorted()
        return SignedEdge(ends: ends, isAgainst: parser.columns == 3 && parser.weights[edge] < 0, line: lines[edge])
      }
    }
  }
}
