import Testing

@testable import GraphCore

/// Every recorded value against ours, with the differences of convention spelt out.
struct OracleTests {
  @Test func filesAreThere() throws {
    #expect(try Oracle.all.count >= 12)
    #expect(try Oracle.all.allSatisfy { $0.results.count >= 3 })
  }

  @Test(arguments: try Oracle.all) func agrees(with oracle: Oracle) throws {
    let graph = try oracle.graph
    #expect(graph.edgeCount == oracle.edges.count)
    for result in oracle.results {
      switch result.value {
      case .number(let expected):
        let ours = try Self.number(result.measure, of: graph)
        #expect(agree(ours, expected, within: result.tolerance), "\(result.call): \(expected), ours \(String(describing: ours))")
      case .scores(let theirs):
        let ours = try Self.scores(result.measure, of: graph)
        let expected = Self.ourConvention(result.measure, theirs, graph: graph)
        #expect(agree(ours, expected, within: result.tolerance), "\(result.call): \(expected), ours \(ours)")
      case .lists(let expected):
        #expect(try Self.lists(result.measure, of: graph) == expected, "\(result.call)")
      }
    }
  }

  /// NetworkX prints 0 for the clustering of a node with fewer than two ties and for the closeness of one that none reaches.
  private static func ourConvention(_ measure: String, _ theirs: [Double?], graph: Graph) -> [Double?] {
    zip(theirs, graph.degrees(.incoming)).map { value, degree in
      if measure == "clustering" && degree < 2 { return nil }
      if measure.hasPrefix("closeness") && degree == 0 { return nil }
      return value
    }
  }

  private static func number(_ measure: String, of graph: Graph) throws -> Double? {
    switch measure {
    case "density": try graph.density().value
    case "transitivity": try graph.transitivity().value
    case "globalEfficiency": try graph.globalEfficiency().value
    case "averagePathLength": try graph.averagePathLength().value
    case "biconnectedPairs":
      try graph.biconnectedPairShare().value.map {
        ($0 * Double(graph.nodeCount * (graph.nodeCount - 1) / 2)).rounded()
      }
    default: throw Unknown(measure: measure)
    }
  }

  private static func scores(_ measure: String, of graph: Graph) throws -> [Double?] {
    if measure.hasPrefix("katz:") {
      let alpha: Double = try #require(Double(measure.dropFirst(5)))
      return try graph.katz(alpha: alpha).values
    }
    // NetworkX takes the distances of a directed graph towards the node.
    return switch measure {
    case "pageRank": try graph.pageRank().values
    case "betweenness": try graph.betweenness().values
    case "betweenness:normalised": try graph.betweenness(normalised: true).values
    case "closeness:wassermanFaust": try graph.closeness(.wassermanFaust, .incoming).values
    case "closeness:component": try graph.closeness(.component, .incoming).values
    case "harmonic": try graph.harmonic(.incoming).values
    case "eigenvector": try graph.eigenvector().values
    case "constraint": try graph.constraint().values
    case "coreNumbers": try graph.coreNumbers().values
    case "clustering": try graph.clustering().values
    case "effectiveSize": try graph.effectiveSize().values
    case "strength": graph.strength().values
    case "articulationPoints": try graph.articulationPoints().map { Double($0) }
    case "bridges", "components": try lists(measure, of: graph).isEmpty ? [] : [nil]
    default: throw Unknown(measure: measure)
    }
  }

  private static func lists(_ measure: String, of graph: Graph) throws -> [[Int]] {
    switch measure {
    case "bridges": try graph.bridges().map { [$0.source, $0.target] }
    case "components": try graph.components().members.sorted { $0.lexicographicallyPrecedes($1) }
    default: throw Unknown(measure: measure)
    }
  }

  private struct Unknown: Error {
    let measure: String
  }
}
