import Foundation
import Testing

@testable import GraphCore

/// The least and the most that size alone allows, against all graphs of up to seven nodes.
struct BoundsTests {
  struct Row: Decodable, Sendable, CustomTestStringConvertible {
    let measure: String
    let nodes: Int
    let ties: Int
    let least: Double
    let most: Double
    var testDescription: String { "\(measure), \(nodes) nodes, \(ties) ties" }
  }

  private struct File: Decodable { let rows: [Row] }

  static func rows() throws -> [Row] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Oracles/bounds/bounds.json")
    return try JSONDecoder().decode(File.self, from: Data(contentsOf: file)).rows
  }

  /// A graph of the row's size: the first pairs in order.
  private static func graph(_ row: Row, directed: Bool = false) throws -> Graph {
    let pairs = (0..<row.nodes).flatMap { a in (0..<row.nodes).filter { directed ? $0 != a : $0 > a }.map { (a, $0) } }
    return try Graph.simple(row.nodes, Array(pairs.prefix(row.ties)), directed: directed)
  }

  private static func leading(_ graph: Graph) -> [Int] {
    let degrees = graph.degrees()
    return graph.nodes.filter { degrees[$0] == degrees.max() }
  }

  private static func ours(_ row: Row) throws -> ScoreBounds? {
    if row.measure == "reciprocity" { return try graph(row, directed: true).reciprocityBounds() }
    let size = try #require(GraphSize(nodes: row.nodes, ties: row.ties))
    switch row.measure {
    case "hubDegree:leading": return size.hubDegree(.leading)
    case "hubDegree:any": return size.hubDegree(.any)
    case "hubMargin:leading": return size.hubMargin(.leading)
    case "hubMargin:any": return size.hubMargin(.any)
    case "spokeDensity:leading": return size.spokeDensity(.leading)
    case "spokeDensity:any": return size.spokeDensity(.any)
    case "hubLossSurvival:leading": return size.hubLossSurvival(.leading)
    case "hubLossSurvival:any": return size.hubLossSurvival(.any)
    case "bridges": return size.bridges
    case "biconnectedShare": return size.biconnectedShare
    case "betweennessCentralization":
      return try graph(row).uniformBounds { graph throws(MeasureError) in
        [try graph.betweennessCentralization().value].compactMap(\.self)
      }
    case "spokeEfficiency:leading", "spokeEfficiency:any":
      return try graph(row).uniformBounds { graph throws(MeasureError) in
        var values: [Double] = []
        for hub in row.measure.hasSuffix("any") ? Array(graph.nodes) : leading(graph) {
          if let value = try graph.removing(hub).globalEfficiency().value { values.append(value) }
        }
        return values
      }
    default:
      Issue.record("\(row.measure) is not known here")
      return nil
    }
  }

  @Test func everyMeasureIsThere() throws {
    #expect(Set(try Self.rows().map(\.measure)).count == 14)
  }

  @Test(arguments: Set(try rows().map(\.measure)).sorted()) func agreeWithAllGraphs(measure: String) throws {
    for row in try Self.rows() where row.measure == measure {
      let bounds = try #require(try Self.ours(row), "\(row)")
      #expect(agree(bounds.least, row.least) && agree(bounds.most, row.most), "\(row): ours \(bounds)")
    }
  }

  /// No random graph of a size that cannot be gone through lies outside.
  @Test(arguments: 1...20) func largerGraphsLieWithin(seed: UInt64) throws {
    let count = 8 + Int(seed) % 5
    let graph = try Graph.random(count, chance: Double(seed) / 21, seed: seed)
    let size = try #require(graph.size)
    func within(_ value: Double?, _ bounds: ScoreBounds?, _ name: String) throws {
      let (value, bounds) = (try #require(value), try #require(bounds))
      #expect(value >= bounds.least - 1e-12 && value <= bounds.most + 1e-12, "\(name): \(value), \(bounds)")
    }
    try within(graph.biconnectedPairShare().value, size.biconnectedShare, "biconnected share")
    try within(Double(graph.bridges().count), size.bridges, "bridges")
    for hub in graph.nodes {
      let kind = Self.leading(graph).contains(hub) ? GraphSize.Hub.leading : .any
      try within(graph.spokeDensity(hub: hub).value, size.spokeDensity(kind), "spoke density")
      try within(graph.hubLossSurvival(hub: hub).value, size.hubLossSurvival(kind), "survival")
    }
  }

  @Test func sizesThatThereAreNot() {
    #expect(GraphSize(nodes: 3, ties: 4) == nil && GraphSize(nodes: -1, ties: 0) == nil && GraphSize(nodes: 2, ties: -1) == nil)
    let none = GraphSize(nodes: 0, ties: 0)
    #expect(none?.bridges == nil && none?.hubDegree(.any) == nil && none?.hubMargin(.any) == nil)
    #expect(GraphSize(nodes: 2, ties: 1)?.spokeDensity(.leading) == nil)
    // Groups of so many ties are not sought.
    #expect(GraphSize(nodes: 100_000, ties: 400_000)?.hubLossSurvival(.leading) == nil)
    #expect(GraphSize(nodes: 100_000, ties: 400_000)?.bridges?.most == 99_223)
  }
}
