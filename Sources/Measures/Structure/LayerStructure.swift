import AllianceNetwork
import GraphCore

/// The layers of a network side by side: how they overlap, who is in many, who leads which.
public struct LayerStructure: Sendable, Equatable {
  /// The states, sorted by code; the same in every layer.
  public let states: [PartyCode]
  /// The layers that have a tie, in the order of ``Layer/all``.
  public let layers: [LayerTies]
  /// How many layers tie each state to somebody counted tie by tie: the overlapping degree, in the order of ``states``.
  public let overlappingDegree: [Score]
  /// How evenly a state's ties are spread over the layers, in 0...1, in the order of ``states``.
  public let participation: [Score]
  /// The pairs tied in any layer, those in most layers first, then by code.
  public let overlaps: [Overlap]
  /// The mean number of layers over the pairs tied in any.
  public let depth: Score
  /// The same without the pairs of the network's hub; undefined where there is not one.
  public let spokeDepth: Score

  /// The ties of a layer.
  public struct LayerTies: Sendable, Equatable {
    /// The layer.
    public let layer: Layer
    /// Its ties, each pair once.
    public let graph: Graph
    /// The states with the most ties in it, sorted.
    public let hubs: [PartyCode]
    /// The degree of each state, in the order of the states.
    public let degrees: [Int]
    /// Its degree centralization, all states counted.
    public let centralization: Score
    /// The same among the states that have a tie in it.
    public let centralizationOfTied: Score
  }

  /// A pair and its layers.
  public struct Overlap: Sendable, Hashable {
    /// The pair.
    public let dyad: Dyad
    /// The layers that tie it, in the order of ``Layer/all``.
    public let layers: [Layer]
  }

  /// The layers of `network` as `projection` has it: with its filter, and of each layer those of its types that the filter lets through, projected by its rule.
  /// - Throws: `GraphCoreError` for more nodes than a graph can hold; `MeasureError` where a measure refuses the graph.
  /// - Complexity: O(layers · (n + m)) beside the projections.
  public init(of network: Network, in projection: Projection) throws {
    states = projection.states
    let states = states
    let graphs = try Self.graphs(of: network, in: projection)
    let layered = try LayeredGraph(nodeCount: states.count, layers: graphs.map(\.graph))
    layers = zip(graphs, layered.hubs()).map { part, hubs in
      LayerTies(
        layer: part.layer, graph: part.graph, hubs: hubs.map { states[$0] },
        degrees: part.graph.nodes.map { part.graph.neighbours(of: $0).count },
        centralization: Score { () throws(MeasureError) in try part.graph.degreeCentralization() },
        centralizationOfTied: Score { () throws(MeasureError) in
          try part.graph.induced(on: part.graph.nodes.filter { !part.graph.neighbours(of: $0).isEmpty }).degreeCentralization()
        })
    }
    overlappingDegree = layered.overlappingDegree().scores
    participation = layered.participation().scores
    overlaps = layered.overlap().edges.compactMap { edge in
      Dyad(states[edge.source], states[edge.target]).map { dyad in
        Overlap(dyad: dyad, layers: graphs.filter { $0.graph.hasEdge(from: edge.source, to: edge.target) }.map(\.layer))
      }
    }.sorted { $0.layers.count != $1.layers.count ? $0.layers.count > $1.layers.count : $0.dyad < $1.dyad }
    depth = Score { () throws(MeasureError) in try layered.depth() }
    let hubs = Hubs(of: projection).hubs
    if hubs.count == 1, let hub = hubs.first.flatMap({ projection.node(of: $0.state) }) {
      spokeDepth = Score { () throws(MeasureError) in try layered.depth(without: hub) }
    } else {
      spokeDepth = .undefined(hubs.isEmpty ? .noHub : .hubsDiffer(hubs.map(\.state)))
    }
  }

  /// The layers that have a tie, each as a graph of the projection's states.
  static func graphs(of network: Network, in projection: Projection) throws -> [(layer: Layer, graph: Graph)] {
    var graphs: [(layer: Layer, graph: Graph)] = []
    for layer in Layer.all {
      var filter = projection.filter
      filter.types = filter.types.map { $0.intersection(layer.types) } ?? layer.types
      let graph = try Projection(network, filter: filter, rule: projection.rule).simple
      if graph.edgeCount > 0 { graphs.append((layer, graph)) }
    }
    return graphs
  }
}
