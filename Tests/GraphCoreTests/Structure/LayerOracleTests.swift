import Testing

@testable import GraphCore

/// Networks of several layers, of two signs and of many parties, against bctpy, XGI and a linear program.
struct LayerOracleTests {
  struct Recorded: OracleRecord {
    let tool, version, name: String
    let nodes: Int
    /// Of a network of several layers.
    let layers: [[[Int]]]?
    /// Of a hypergraph.
    let hyperedges: [[Int]]?
    /// Of a signed network, both.
    let positive, negative: [[Int]]?
    let results: [OracleResult]

    static var all: [Recorded] { get throws { try all(in: "Oracles/layers") } }

    func graph(_ edges: [[Int]]) throws -> Graph { try Graph.simple(nodes, edges.map { ($0[0], $0[1]) }) }
  }

  @Test func filesAreThere() throws {
    let all = try Recorded.all
    #expect(
      all.count { $0.layers != nil } >= 2 && all.count { $0.hyperedges != nil } >= 2 && all.count { $0.positive != nil } >= 3)
  }

  @Test(arguments: try Recorded.all) func agrees(with recorded: Recorded) throws {
    #expect(recorded.results.count >= 2)
    for result in recorded.results {
      guard case .scores(let expected) = result.value else {
        Issue.record("\(result.call) is no list")
        continue
      }
      let ours = try Self.ours(result.measure, recorded)
      #expect(agree(ours, expected, within: result.tolerance), "\(result.call): \(expected), ours \(ours)")
    }
  }

  private static func ours(_ measure: String, _ recorded: Recorded) throws -> [Double?] {
    if let layers = recorded.layers {
      let layered = try LayeredGraph(nodeCount: recorded.nodes, layers: layers.map { try recorded.graph($0) })
      switch measure {
      case "participation": return layered.participation().values
      case "overlappingDegree": return layered.overlappingDegree().values
      default: throw Unknown(measure: measure)
      }
    }
    if let members = recorded.hyperedges {
      let parties = try Hypergraph(nodeCount: recorded.nodes, hyperedges: members)
      switch measure {
      case "hyperdegree": return parties.degree().values
      case "order": return parties.orders.map { Double($0) }
      case "overlap:1", "overlap:2", "overlap:3":
        return [parties.overlap(ofAtLeast: try #require(measure.last?.wholeNumberValue)).value]
      case "jaccard": return parties.jaccard().values
      case "simplicialFraction": return [parties.simplicialFraction().value]
      default: throw Unknown(measure: measure)
      }
    }
    let signed = try SignedGraph(
      positive: recorded.graph(try #require(recorded.positive)), negative: recorded.graph(try #require(recorded.negative)))
    switch measure {
    case "frustration": return [Double(try signed.frustration().count)]
    case "balancedShare": return [signed.triangles().balancedShare.value]
    default: throw Unknown(measure: measure)
    }
  }

  private struct Unknown: Error {
    let measure: String
  }
}
