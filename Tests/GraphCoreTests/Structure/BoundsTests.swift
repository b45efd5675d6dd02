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

  /// Every size of three and of four nodes, against all directed graphs of it.
  @Test(arguments: [3, 4]) func directedSizes(nodes: Int) throws {
    for edges in 0...(nodes * (nodes - 1)) {
      let graph = try Self.graph(Row(measure: "", nodes: nodes, ties: edges, least: 0, most: 0), directed: true)
      let size = try #require(graph.directedSize)
      func check(_ ours: ScoreBounds?, _ what: String, _ scores: (Graph) throws(MeasureError) -> [Double]) throws {
        let found = try graph.uniformBounds(of: scores)
        #expect(
          agree(ours?.least, found?.least) && agree(ours?.most, found?.most), "\(what) of \(edges): \(String(describing: ours))")
      }
      try check(size.degreeCentralization, "centralization") { graph throws(MeasureError) in
        [try graph.degreeCentralization().value].compactMap(\.self)
      }
      for (hub, kind) in [(GraphSize.Hub.leading, "leading"), (.any, "any")] {
        let hubs = { (graph: Graph) in hub == .leading ? Self.leading(graph) : Array(graph.nodes) }
        try check(size.hubDegree(hub), "degree, \(kind)") { graph throws(MeasureError) in
          hubs(graph).map { Double(graph.degrees()[$0]) }
        }
        try check(size.spokeDensity(hub), "spoke density, \(kind)") { graph throws(MeasureError) in
          var densities: [Double] = []
          for node in hubs(graph) { densities += [try graph.spokeDensity(hub: node).value].compactMap(\.self) }
          return densities
        }
      }
    }
    #expect(DirectedGraphSize(nodes: 3, edges: 7) == nil && DirectedGraphSize(nodes: -1, edges: 0) == nil)
    #expect(try Graph.simple(3, []).directedSize == nil && DirectedGraphSize(nodes: 2, edges: 2)?.spokeDensity(.any) == nil)
  }

  /// Loose bounds against all directed graphs of three and of four nodes: nothing lies outside, and they are reached where they are said to be.
  @Test(arguments: [3, 4]) func looseDirectedSizes(nodes: Int) throws {
    for edges in 0...(nodes * (nodes - 1)) {
      let graph = try Self.graph(Row(measure: "", nodes: nodes, ties: edges, least: 0, most: 0), directed: true)
      let size = try #require(graph.directedSize)
      func check(_ ours: LooseBounds?, _ what: String, _ scores: (Graph) throws(MeasureError) -> [Double]) throws {
        let (ours, found) = (try #require(ours), try #require(try graph.uniformBounds(of: scores)))
        #expect(ours.least <= found.least + 1e-12 && ours.most >= found.most - 1e-12, "\(what) of \(edges): \(ours), \(found)")
        if ours.isLeastReached { #expect(agree(ours.least, found.least), "\(what) of \(edges): \(ours), \(found)") }
        if ours.isMostReached { #expect(agree(ours.most, found.most), "\(what) of \(edges): \(ours), \(found)") }
      }
      try check(size.betweennessCentralization, "betweenness") { graph throws(MeasureError) in
        [try graph.betweennessCentralization().value].compactMap(\.self)
      }
      for (hub, kind) in [(GraphSize.Hub.leading, "leading"), (.any, "any")] {
        func scores(_ score: @escaping (Graph, Int) throws(MeasureError) -> Double?) -> (Graph) throws(MeasureError) -> [Double] {
          { graph throws(MeasureError) in
            var values: [Double] = []
            for node in hub == .leading ? Self.leading(graph) : Array(graph.nodes) {
              if let value = try score(graph, node) { values.append(value) }
            }
            return values
          }
        }
        try check(
          size.hubMargin(hub), "margin, \(kind)",
          scores { graph, node in
            let degrees = graph.degrees()
            return Double(degrees[node] - (graph.nodes.filter { $0 != node }.map { degrees[$0] }.max() ?? 0))
          })
        try check(
          size.hubLossSurvival(hub), "survival, \(kind)",
          scores { graph, node throws(MeasureError) in
            try graph.hubLossSurvival(hub: node).value
          })
        try check(
          size.spokeEfficiency(hub), "efficiency, \(kind)",
          scores { graph, node throws(MeasureError) in
            try graph.removing(node).globalEfficiency().value
          })
      }
    }
    #expect(DirectedGraphSize(nodes: 2, edges: 2)?.hubMargin(.any) == nil)
    #expect(DirectedGraphSize(nodes: 2, edges: 2)?.betweennessCentralization == nil)
  }

  /// The loose bounds of efficiency among the spokes against those of all graphs of up to seven nodes.
  @Test func efficiencyIsBounded() throws {
    let rows = try Self.rows().filter { $0.measure.hasPrefix("spokeEfficiency:") }
    var reached = 0
    for row in rows {
      let hub = row.measure.hasSuffix("any") ? GraphSize.Hub.any : .leading
      let bounds = try #require(GraphSize(nodes: row.nodes, ties: row.ties)?.spokeEfficiency(hub))
      #expect(bounds.least <= row.least + 1e-12 && bounds.most >= row.most - 1e-12, "\(row): \(bounds)")
      #expect(agree(bounds.least, row.least) == bounds.isLeastReached, "\(row): \(bounds)")
      if bounds.isMostReached { #expect(agree(bounds.most, row.most), "\(row): \(bounds)") }
      reached += bounds.reached == nil ? 0 : 1
    }
    #expect(rows.count > 50 && reached > rows.count / 3)
    #expect(GraphSize(nodes: 2, ties: 1)?.spokeEfficiency(.any) == nil)
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
    case "degreeVariance":
      return try graph(row).uniformBounds { graph throws(MeasureError) in [try graph.degreeVariance().value].compactMap(\.self) }
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
    #expect(Set(try Self.rows().map(\.measure)).count == 15)
  }

  @Test(arguments: Set(try rows().map(\.measure)).sorted()) func agreeWithAllGraphs(measure: String) throws {
    for row in try Self.rows() where row.measure == measure {
      let bounds = try #require(try Self.ours(row), "\(row)")
      #expect(agree(bounds.least, row.least) && agree(bounds.most, row.most), "\(row): ours \(bounds)")
    }
  }

  /// What heterogeneity divides by is the most variance among all graphs of the size: some graph has 1 and none more, but where nothing varies.
  @Test func heterogeneityIsOfTheMost() throws {
    for row in try Self.rows() where row.measure == "degreeVariance" {
      let found = try Self.graph(row).uniformBounds { graph throws(MeasureError) in
        if let share = try graph.degreeHeterogeneity().value { [share] } else { [] }
      }
      #expect(agree(found?.most, row.most > 1e-12 ? 1 : nil), "\(row)")
    }
  }

  /// The bounds of betweenness centralization against those of all graphs: held wherever they lie, and met by the most just where it is said.
  @Test func betweennessIsBounded() throws {
    let rows = try Self.rows().filter { $0.measure == "betweennessCentralization" }
    var missed = 0
    for row in rows {
      let bounds = try #require(GraphSize(nodes: row.nodes, ties: row.ties)?.betweennessCentralization)
      #expect(bounds.least <= row.least && bounds.most >= row.most - 1e-12, "\(row)")
      #expect(agree(bounds.most, row.most) == bounds.isMostReached, "\(row)")
      if bounds.isLeastReached { #expect(agree(row.least, 0), "\(row)") }
      missed += bounds.reached == nil ? 1 : 0
    }
    // Of six nodes and ten ties, say: five among five spokes are not those of separate groups.
    #expect(missed > 5 && missed < rows.count / 2)
    #expect(GraphSize(nodes: 6, ties: 10)?.betweennessCentralization?.isMostReached == false)
    #expect(GraphSize(nodes: 2, ties: 1)?.betweennessCentralization == nil)
  }

  /// Beyond what can be gone through: a hub and groups of spokes have the most, such groups alone and circles the least.
  @Test(arguments: [[2], [3, 4], [2, 2, 2, 5], [7, 1], [20]]) func betweennessComesToItsBounds(groups: [Int]) throws {
    let count = 21
    var (ties, first) = ([(Int, Int)](), 1)
    for group in groups {
      ties += (first..<first + group).flatMap { a in (first..<a).map { ($0, a) } }
      first += group
    }
    let hub = try Graph.simple(count, ties + (1..<count).map { (0, $0) })
    let most = try #require(hub.size?.betweennessCentralization)
    #expect(try most.isMostReached && agree(hub.betweennessCentralization().value, most.most))
    let apart = try Graph.simple(count, ties)
    let least = try #require(apart.size?.betweennessCentralization)
    #expect(least.isLeastReached && least.least == 0)
    #expect(try apart.betweennessCentralization().value == 0)
    let few = try Graph.simple(count, (1...first).filter { $0 < count }.map { (0, $0) })
    let size = try #require(few.size?.betweennessCentralization)
    #expect(try size.isMostReached && agree(few.betweennessCentralization().value, size.most))
    #expect(GraphSize(nodes: count, ties: count)?.betweennessCentralization?.isLeastReached == true)
    #expect(agree(try Graph.cycle(count).betweennessCentralization().value, 0))
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
    let between = try #require(size.betweennessCentralization)
    try within(
      graph.betweennessCentralization().value, ScoreBounds(least: between.least, most: between.most), "betweenness centralization"
    )
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
