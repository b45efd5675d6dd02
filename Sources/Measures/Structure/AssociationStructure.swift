import AllianceNetwork
import GraphCore

/// How far the layers go with one another: pair by pair, and each with all others held.
public struct AssociationStructure: Sendable, Equatable {
  /// The layers that have a tie, in the order of ``Layer/all``.
  public let layers: [Layer]
  /// A correlation for every two layers, in their order.
  public let correlations: [Correlation]
  /// A regression of every layer on all others, in their order; none for fewer than two layers.
  public let regressions: [Regression]

  /// Two layers.
  public struct Correlation: Sendable, Equatable {
    /// The layer that comes first in ``Layer/all``.
    public let first: Layer
    /// The other.
    public let second: Layer
    /// Pearson's correlation of the ties, against the same with states named in other orders.
    public let comparison: NullComparison
  }

  /// One layer on all others.
  public struct Regression: Sendable, Equatable {
    /// The layer to be told.
    public let response: Layer
    /// The layers it is told by, in the order of the coefficients.
    public let predictors: [Layer]
    /// The regression.
    public let fit: MRQAP
  }

  /// The association of the layers of `network` as `projection` has it.
  /// - Throws: `GraphCoreError` for more nodes than a graph can hold; `MeasureError` where a test refuses the graphs.
  /// - Complexity: O(layers² · orders · n²), and as many more for the regressions.
  public init(of network: Network, in projection: Projection, nulls: NullSettings = .init()) throws {
    let tables = try LayerStructure.graphs(of: network, in: projection).map { ($0.layer, Sociomatrix($0.graph)) }
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
