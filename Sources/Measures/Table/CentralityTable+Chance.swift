import GraphCore

/// Where the measures of a network lie among graphs with as many nodes and ties.
public struct UniformStanding: Sendable, Equatable {
  /// How these graphs were drawn.
  public let nulls: NullSettings
  /// One a measure, in the order of ``CentralityTable/networkMeasures``.
  public let positions: [NullPosition]
}

extension CentralityTable {
  /// Where each of ``network`` lies among all graphs with as many nodes and ties, each as likely: the conditional uniform graph test, in the order of
  /// ``networkMeasures``. Of a two-mode network, among those with as many nodes of each kind and ties.
  ///
  /// No test of what has no value, of a score with weights, which chance graphs have not, of a measure of a hub that others have more ties than, and
  /// of graphs too large. Exact where there are few such graphs, else drawn (`Graph.uniformTest(draws:seed:of:)`, `TwoModeGraph.uniformTest(draws:seed:of:)`). Time that of the measures, once a draw.
  public func uniformStanding(_ nulls: NullSettings) -> UniformStanding {
    let positions = zip(networkMeasures, network).map { measure, result -> NullPosition in
      if let reason = result.score.reason { return .undefined(reason) }
      guard result.weight ?? .unused == .unused else { return .undefined(.graph(.noWeightedNull)) }
      guard !measure.isOfHub || hubs.lead else { return .undefined(.hubDoesNotLead) }
      do throws(MeasureError) {
        if let graph = projection.twoModeGraph {
          return NullPosition(.uniform, try graph.uniformTest(draws: nulls.draws, seed: nulls.seed, of: measure.score))
        }
        let comparison = try projection.simple.uniformTest(draws: nulls.draws, seed: nulls.seed) { graph throws(MeasureError) in
          let hub = measure.isOfHub ? graph.leadingNodes.first ?? 0 : 0
          return try measure.score(of: graph, hub: hub, sharing: SharedPasses(of: graph))
        }
        return NullPosition(.uniform, comparison)
      } catch {
        return .undefined(.refused(error))
      }
    }
    return UniformStanding(nulls: nulls, positions: positions)
  }
}

extension NetworkMeasure {
  /// The score of a two-mode network without weights; without a value where it has none.
  fileprivate func score(of graph: TwoModeGraph) -> NetworkScore {
    let settings = MeasureSettings()
    let result = twoModeResult(of: MeasuredTwoMode(graph), settings) ?? result(of: SharedPasses(of: graph.graph), settings)
    return result.networkScore(rawValue, of: graph.graph)
  }
}
