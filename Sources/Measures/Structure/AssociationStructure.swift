import AllianceNetwork
import GraphCore

/// How far layers of a network, or edge lists on the same nodes, go with one another: pair by pair, and each with all others held.
public struct AssociationStructure: Sendable, Equatable {
  /// The layers that have a tie, in the order of ``Layer/all``; or the lists, in the order given.
  public let layers: [Relation]
  /// How many of the nodes each list does not name, which are isolates there; empty for layers.
  public let unnamed: [Int]
  /// A correlation for every two layers, in their order.
  public let correlations: [Correlation]
  /// A regression of every layer on all others, in their order; none for fewer than two layers.
  public let regressions: [Regression]

  /// Two layers.
  public struct Correlation: Sendable, Equatable {
    /// The one that comes first.
    public let first: Relation
    /// The other.
    public let second: Relation
    /// Pearson's correlation of the ties, against the same with states named in other orders.
    public let comparison: NullComparison
  }

  /// One layer on all others.
  public struct Regression: Sendable, Equatable {
    /// The layer to be told.
    public let response: Relation
    /// The layers it is told by, in the order of the coefficients.
    public let predictors: [Relation]
    /// The regression.
    public let fit: MRQAP
  }

  /// The association of the layers of `network` as `projection` has it.
  /// - Throws: `GraphCoreError` for more nodes than a graph can hold; `MeasureError` where a test refuses the graphs.
  /// - Complexity: O(layers² · orders · n²), and as many more for the regressions.
  public init(of network: Network, in projection: Projection, nulls: NullSettings = .init()) throws {
    let layers = try LayerStructure.graphs(of: network, in: projection)
    try self.init(layers.map { (Relation($0.layer), Sociomatrix($0.graph)) }, unnamed: [], nulls)
  }

  /// The association of edge lists; `weighted` where their weights are strengths, else a tie is 1.
  /// - Throws: `MeasureError` where a test refuses the graphs, which related lists give no cause for.
  /// - Complexity: O(lists² · orders · n²), and as many more for the regressions.
  public init(of related: RelatedLists, weighted: Bool = false, nulls: NullSettings = .init()) throws {
    let tables = related.lists.map { ($0.relation, Sociomatrix(weighted ? $0.graph : $0.graph.unweighted())) }
    try self.init(tables, unnamed: related.unnamed, nulls)
  }

  private init(_ tables: [(Relation, Sociomatrix)], unnamed: [Int], _ nulls: NullSettings) throws {
    self.unnamed = unnamed
    layers = tables.map(\.0)
    correlations = try tables.indices.flatMap { a in
      try tables[(a + 1)...].map { other in
        Correlation(
          first: tables[a].0, second: other.0,
          comparison: try tables[a].1.qapCorrelation(with: other.1, draws: nulls.draws, seed: nulls.seed))
      }
    }
    regressions =
      tables.count < 2
      ? []
      : try tables.map { layer, table in
        let others = tables.filter { $0.0 != layer }
        return Regression(
          response: layer, predictors: others.map(\.0),
          fit: try table.mrqap(on: others.map { ($0.0.id, $0.1) }, draws: nulls.draws, seed: nulls.seed))
      }
  }
}
