import Testing

@testable import GraphCore

/// What NetworkX, igraph and R's sna say of the structure of graphs, against ours.
struct StructureOracleTests {
  static let folder = "Oracles/structure"

  @Test func filesAreThere() throws {
    #expect(try Oracle.all(in: Self.folder).count >= 17)
    #expect(try Oracle.all(in: Self.folder).allSatisfy { $0.results.count >= 3 })
  }

  @Test(arguments: try Oracle.all(in: folder)) func agrees(with oracle: Oracle) throws {
    let graph = try oracle.graph
    #expect(graph.edgeCount == oracle.edges.count)
    for result in oracle.results {
      let ours = try Self.ours(result.measure, of: graph, oracle)
      switch result.value {
      case .number(let expected):
        #expect(agree(ours, [expected], within: result.tolerance), "\(result.call): \(expected), ours \(ours)")
      case .scores(let expected):
        #expect(agree(ours, expected, within: result.tolerance), "\(result.call): \(expected), ours \(ours)")
      case .lists(let lists):
        Issue.record("\(result.call) has \(lists.count) lists; no measure here gives lists")
      }
    }
  }

  private static func ours(_ measure: String, of graph: Graph, _ oracle: Oracle) throws -> [Double?] {
    if measure.hasPrefix("brokerage:") { return try brokerage(measure, of: graph, groups: try #require(oracle.groups)) }
    return switch measure {
    case "constraint": try graph.constraint().values
    case "effectiveSize": try graph.effectiveSize().values
    case "algebraicConnectivity": [try graph.algebraicConnectivity().value]
    case "degreeAssortativity": [try graph.degreeAssortativity().value]
    case "mutualShare": [try graph.mutualShare().value]
    case "nodeConnectivity": [try graph.nodeConnectivity().value]
    case "edgeConnectivity": [try graph.edgeConnectivity().value]
    case "averageConnectivity": [try graph.averageConnectivity().value]
    case "richClub": try graph.richClub().compactMap(\.density)
    case "dyadCensus":
      try [graph.dyadCensus()].flatMap { [Double($0.mutual), Double($0.asymmetric), Double($0.null)] }
    case "triadCensus": try graph.triadCensus().counts.map { Double($0) }
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

  private static func brokerage(_ measure: String, of graph: Graph, groups: [Int]) throws -> [Double?] {
    let parts = measure.split(separator: ":").map(String.init)
    let brokerage = try graph.brokerage(groups: groups)
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
