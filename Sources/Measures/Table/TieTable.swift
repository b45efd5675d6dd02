import AllianceNetwork
import GraphCore

/// The measures of every tie of a projection: its weight, its edge betweenness and whether it is a bridge.
public struct TieTable: Sendable, Equatable {
  /// The projection that was measured.
  public let projection: Projection
  /// What the weight of a tie was taken for.
  public let settings: MeasureSettings
  /// The ties with their weights, by source, then target, in the order of the projection's nodes.
  public let edges: [Edge]
  /// Edge betweenness, of each tie in the order of ``edges``.
  public let betweenness: [Score]
  /// The same over the number of pairs of nodes.
  public let normalised: [Score]
  /// 1 for a bridge, whose loss would leave one component more, and 0 for any other tie; undefined where ties keep a direction.
  public let bridges: [Score]
  /// What ``betweenness`` is a number of; `nil` where it was refused.
  public let quantity: Quantity?

  /// Measures the ties of a projection. Undefined scores say why; nothing throws. Time O(n · m), with lengths O(n · m · log m).
  public init(of projection: Projection, settings: MeasureSettings = .init()) {
    self.projection = projection
    self.settings = settings
    edges = projection.graph.edges
    let found = (try? projection.simple.bridges()).map { Set($0.map { [$0.source, $0.target] }) }
    bridges = edges.map { edge in
      found.map { .value($0.contains([edge.source, edge.target]) ? 1 : 0) } ?? .undefined(.ofUndirected)
    }
    let role = Self.weightRole(settings.weight)
    do {
      let graph = role.length == nil ? projection.simple : projection.graph
      let scores = try graph.edgeBetweenness(counting: settings.pairs, length: role.length)
      let count = Double(graph.nodeCount)
      let pairs = max(1, count * (count - 1) / (graph.isDirected || settings.pairs == .twice ? 1 : 2))
      betweenness = scores.values.map { Score($0, scores.reason) }
      normalised = scores.values.map { Score($0.map { $0 / pairs }, scores.reason) }
      quantity = scores.quantity
    } catch {
      betweenness = edges.map { _ in .undefined(.refused(error)) }
      normalised = betweenness
      quantity = nil
    }
  }

  /// What the weight is to edge betweenness.
  public static func weightRole(_ use: WeightUse) -> WeightRole {
    NodeMeasure.betweenness.weightRole(under: use) ?? .unused
  }

  /// What a reader has to know of edge betweenness.
  public static let facts = MeasureFacts(
    "Edge betweenness", "辺の媒介中心性",
    "The sum, over all pairs of nodes, of the share of their shortest paths that run along the tie; its own two ends are one of the pairs.",
    "すべての二者間の最短経路のうち、当該紐帯を通る割合の総和（紐帯の両端の組も含む）。",
    .init("Girvan and Newman", 2002, doi: "10.1073/pnas.122653799"), range: "0...n²/4")
}
