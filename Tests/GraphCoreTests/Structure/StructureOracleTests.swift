import Testing

@testable import GraphCore

/// What NetworkX, igraph, R's sna and blockmodeling, and definitions worked out by NumPy and SciPy say of the structure of graphs, against ours.
struct StructureOracleTests {
  static let folder = "Oracles/structure"

  @Test func filesAreThere() throws {
    #expect(try Oracle.all(in: Self.folder).count >= 30)
    #expect(try Oracle.all(in: Self.folder).allSatisfy { $0.results.count >= 3 })
  }

  @Test(arguments: try Oracle.all(in: folder)) func agrees(with oracle: Oracle) throws {
    let graph = try oracle.graph
    #expect(graph.edgeCount == oracle.edges.count)
    // Leiden's quality is compared in `CommunityTests`.
    for result in oracle.results where result.measure != "communities:mean" {
      let ours = try Self.ours(result.measure, of: graph, oracle)
      switch result.value {
      case .number(let expected):
        #expect(agree(ours, [expected], within: result.tolerance), "\(result.call): \(expected), ours \(ours)")
      case .scores(let expected):
        #expect(agree(ours, expected, within: result.tolerance), "\(result.call): \(expected), ours \(ours)")
      case .rows(let rows):
        Issue.record("\(result.call) has \(rows.count) rows; no measure here gives rows")
      }
    }
  }

  private static func ours(_ measure: String, of graph: Graph, _ oracle: Oracle) throws -> [Double?] {
    if measure.hasPrefix("brokerage:") { return try brokerage(measure, of: graph, groups: try #require(oracle.groups)) }
    if measure.hasPrefix("regular:") { return try regularEquivalence(measure, of: graph) }
    return switch measure {
    case "constraint": try graph.constraint().values
    case "effectiveSize": try graph.effectiveSize().values
    case "algebraicConnectivity": [try graph.algebraicConnectivity().value]
    case "degreeAssortativity": [try graph.degreeAssortativity().value]
    case "mutualShare": [try graph.mutualShare().value]
    case "nodeConnectivity": [try graph.nodeConnectivity().value]
    case "edgeConnectivity": [try graph.edgeConnectivity().value]
    case "weightedReciprocity": [try graph.weightedReciprocity().value]
    case "averageConnectivity": [try graph.averageConnectivity().value]
    case "attack:degree:recounted": try graph.attack(.degree(recounted: true)).largestShares
    case "attack:degree:once": try graph.attack(.degree(recounted: false)).largestShares
    case "attack:betweenness:recounted": try graph.attack(.betweenness(recounted: true)).largestShares
    case "attack:betweenness:once": try graph.attack(.betweenness(recounted: false)).largestShares
    case "richClub": try graph.richClub().compactMap(\.density)
    case "dyadCensus":
      try [graph.dyadCensus()].flatMap { [Double($0.mutual), Double($0.asymmetric), Double($0.null)] }
    case "triadCensus": try graph.triadCensus().counts.map { Double($0) }
    case "hierarchy": try graph.hierarchy().values
    case "corePeriphery:fit": [try graph.corePeriphery().fit.value]
    case "corePeriphery:equallyGood": [try graph.corePeriphery().equallyGood.map { Double($0) }]
    case "coreness": try graph.coreness().scores.values
    case "coreness:fit": [try graph.coreness().fit.value]
    case "concor:1": try graph.concor(depth: 1).membership.map { Double($0) }
    case "concor:2": try graph.concor(depth: 2).membership.map { Double($0) }
    case "modularity:1": [try graph.modularity(of: graph.nodes.map { $0 % 3 }).value]
    case "modularity:1.5": [try graph.modularity(of: graph.nodes.map { $0 % 3 }, resolution: 1.5).value]
    case "reciprocity": [try graph.reciprocity().value]
    // sna prints 0 where one of the two does not vary.
    case "equivalence:correlation": try graph.structuralEquivalence(.correlation).values.map { $0 ?? 0 }
    case "equivalence:euclidean": try graph.structuralEquivalence(.euclidean).values
    // Of ties that are there or not every difference is 1, and its square.
    case "equivalence:hamming":
      try graph.structuralEquivalence(.euclidean).values.map { distance in
        distance.map { ($0 * $0).rounded() }
      }
    case "krackhardt:connectedness": [try graph.krackhardtDimensions().connectedness.value]
    case "krackhardt:hierarchy": [try graph.krackhardtDimensions().hierarchy.value]
    case "krackhardt:efficiency": [try graph.krackhardtDimensions().efficiency.value]
    case "krackhardt:lubness": [try graph.krackhardtDimensions().leastUpperBoundedness.value]
    default: throw Unknown(measure: measure)
    }
  }

  /// `regular:what the matches are divided by:rounds`.
  private static func regularEquivalence(_ measure: String, of graph: Graph) throws -> [Double?] {
    let parts = measure.split(separator: ":").map(String.init)
    return try graph.regularEquivalence(over: parts[1] == "all" ? .allTies : .bestMatches, rounds: try #require(Int(parts[2])))
      .values
  }

  private static func brokerage(_ measure: String, of graph: Graph, groups: [Int]) throws -> [Double?] {
    let parts = measure.split(separator: ":").map(String.init)
    let brokerage = try graph.brokerage(groups: groups, chance: .orderedPairs)
    let role = BrokerageRole(rawValue: parts[1])
    let nodes = role.flatMap { brokerage.nodes[$0] } ?? brokerage.totals
    switch parts[2] {
    case "count": return nodes.map(\.count)
    case "expected": return nodes.map(\.expected)
    case "z": return nodes.map(\.z)
    default:
      let network = role.flatMap { brokerage.network[$0] } ?? brokerage.networkTotal
      return [network.count, network.expected, network.z]
    }
  }

  private struct Unknown: Error {
    let measure: String
  }
}
