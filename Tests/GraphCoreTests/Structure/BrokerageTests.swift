import Foundation
import Testing

@testable import GraphCore

/// Brokers: closed forms, sums, and where there is no value. R's values are in `StructureOracleTests`.
struct BrokerageTests {
  @Test(arguments: 4...9) func openPathsOfStarsAndWheels(n: Int) throws {
    let groups = (0..<n).map { $0 % 3 }
    #expect(try Graph.star(n).brokerage(groups: groups).totals[0].count == Double((n - 1) * (n - 2)))
    #expect(try Graph.complete(n).brokerage(groups: groups).networkTotal.count == 0)
    if n > 4 {
      #expect(try Graph.wheel(n).brokerage(groups: groups).totals[0].count == Double((n - 1) * (n - 4)))
      #expect(try Graph.cycle(n).brokerage(groups: groups).totals.allSatisfy { $0.count == 2 })
    }
  }

  @Test(arguments: 1...8) func rolesAddUp(seed: Int) throws {
    let graph = try Graph.random(11, chance: 0.3, directed: seed % 2 == 0, seed: UInt64(seed) + 1200)
    let brokerage = try graph.brokerage(groups: graph.nodes.map { $0 % (seed % 4 + 1) })
    for node in graph.nodes {
      let roles = BrokerageRole.allCases.compactMap { brokerage.nodes[$0]?[node] }
      #expect(roles.reduce(0) { $0 + $1.count } == brokerage.totals[node].count)
      #expect(agree(roles.reduce(0) { $0 + $1.expected }, brokerage.totals[node].expected))
    }
    if !graph.isDirected { #expect(brokerage.nodes[.gatekeeper] == brokerage.nodes[.representative]) }
    let sum = brokerage.totals.reduce(0) { $0 + $1.count }
    #expect(brokerage.networkTotal.count == sum)
  }

  /// Means and variances of all graphs of five nodes, each with its chance, against the closed forms.
  @Test(
    arguments: [[0, 0, 0, 0, 0], [0, 0, 0, 1, 1], [0, 0, 1, 1, 2], [0, 1, 2, 3, 3], [0, 0, 0, 0, 1]], [0.3, 0.8])
  func chanceOfUndirectedTies(groups: [Int], density: Double) throws {
    let pairs = (0..<5).flatMap { a in (0..<a).map { ($0, a) } }
    let chance = BrokerageChance(groups: groups, density: density, bothWays: true)
    let names: [BrokerageRole?] = BrokerageRole.allCases.map { $0 } + [nil]
    // For each role and each node, and last the network, the sums of counts and of their squares.
    var sums = names.map { _ in [[Double]](repeating: [0, 0], count: 6) }
    for bits in 0..<1024 {
      let ties = pairs.indices.filter { bits >> $0 & 1 == 1 }.map { pairs[$0] }
      let share = pow(density, Double(ties.count)) * pow(1 - density, Double(10 - ties.count))
      let brokerage = try Graph.simple(5, ties).brokerage(groups: groups)
      for (place, role) in names.enumerated() {
        let nodes = role.flatMap { brokerage.nodes[$0] } ?? brokerage.totals
        let network = role.flatMap { brokerage.network[$0] } ?? brokerage.networkTotal
        for (node, count) in (nodes.map(\.count) + [network.count]).enumerated() {
          sums[place][node][0] += share * count
          sums[place][node][1] += share * count * count
        }
      }
    }
    for (place, role) in names.enumerated() {
      for (node, sums) in sums[place].enumerated() {
        let told =
          switch (role, node) {
          case (let role?, 5): chance.count(0, role)
          case (nil, 5): chance.networkTotal(0)
          case (let role?, _): chance.count(0, role, group: groups[node])
          case (nil, _): chance.total(0)
          }
        #expect(agree(told.expected, sums[0], within: 1e-11), "\(role?.rawValue ?? "all"), \(node)")
        let variance = sums[1] - sums[0] * sums[0]
        #expect(abs(told.deviation * told.deviation - variance) < 1e-10, "\(role?.rawValue ?? "all"), \(node)")
      }
    }
  }

  @Test func ofOrderedPairsTheDeviationIsLess() throws {
    let kite = try Graph.random(12, chance: 0.3, seed: 77)
    let groups = kite.nodes.map { $0 % 3 }
    let (ties, pairs) = (try kite.brokerage(groups: groups), try kite.brokerage(groups: groups, chance: .orderedPairs))
    for node in kite.nodes {
      #expect(agree(ties.totals[node].deviation, pairs.totals[node].deviation * 2.squareRoot()))
      #expect(ties.nodes[.gatekeeper]?[node] == pairs.nodes[.gatekeeper]?[node])
      #expect(agree(ties.nodes[.liaison]?[node].z, (pairs.nodes[.liaison]?[node].z ?? 0) / 2.squareRoot()))
    }
    let arcs = try Graph.random(9, chance: 0.3, directed: true, seed: 78)
    let two = arcs.nodes.map { $0 % 2 }
    #expect(try arcs.brokerage(groups: two) == arcs.brokerage(groups: two, chance: .orderedPairs))
  }

  @Test func brokerageRefuses() throws {
    let path = try Graph.path(3)
    #expect(throws: MeasureError.lengthDoesNotMatch(name: "The list of groups", count: 2, nodeCount: 3)) {
      try path.brokerage(groups: [0, 0])
    }
    #expect(try path.brokerage(groups: [0, 0, 0]).network[.liaison]?.z == nil)
    #expect(try Graph.simple(0, []).brokerage(groups: []).totals.isEmpty)
    #expect(try Graph.simple(1, []).brokerage(groups: [4]).totals[0].count == 0)
  }

  @Test func burtsHierarchy() throws {
    // All contacts constrain alike.
    #expect(try Graph.complete(6).hierarchy().values.allSatisfy { agree($0, 0, within: 1e-12) })
    #expect(try Graph.star(5).hierarchy().values == [0, nil, nil, nil, nil])
    #expect(try Graph.star(5).hierarchy().reason == .fewerThanTwoTies)
    // A node with a contact that is tied to its two others, and they not to each other.
    let kite = try Graph.simple(4, [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3)])
    let strong = pow(1.0 / 3 + 2.0 / 3 / 2, 2)
    let weak = pow(1.0 / 3 + 1.0 / 3 / 3, 2)
    let mean = (strong + 2 * weak) / 3
    let expected = (strong / mean * log(strong / mean) + 2 * weak / mean * log(weak / mean)) / (3 * log(3))
    #expect(agree(try kite.hierarchy().values[0], expected))
    #expect(agree(try kite.constraint().values[0], strong + 2 * weak))
  }

  /// A tie to and fro of weight one half is an undirected tie of one.
  @Test(arguments: 1...6) func directionsAddUp(seed: Int) throws {
    let graph = try Graph.random(12, chance: 0.3, seed: UInt64(seed) + 1300)
    let both = try Graph.simple(12, graph.edges.flatMap { [($0.source, $0.target), ($0.target, $0.source)] }, directed: true)
    #expect(agree(try graph.constraint().values, try both.constraint().values))
    #expect(agree(try graph.effectiveSize().values, try both.effectiveSize().values))
    #expect(agree(try graph.efficiency().values, try both.efficiency().values))
    #expect(agree(try graph.hierarchy().values, try both.hierarchy().values))
  }

  /// Of all directed graphs of four nodes the most constrained is in a triangle whose third side alone is answered.
  @Test func mostConstraint() throws {
    let pairs = (0..<4).flatMap { a in (0..<4).filter { $0 != a }.map { (a, $0) } }
    var most = 0.0
    for bits in 0..<4096 {
      let graph = try Graph.simple(4, pairs.indices.filter { bits >> $0 & 1 == 1 }.map { pairs[$0] }, directed: true)
      most = max(most, try graph.constraint().values.compactMap(\.self).max() ?? 0)
    }
    #expect(agree(most, 25.0 / 18))
    // With weights it comes as near to 2 as one likes, and never there.
    let strong = try Graph(
      nodeCount: 3, directed: false, edges: [(0, 1), (0, 2), (1, 2)], weights: [1, 1, 1e6], policy: .simple)
    let constraint = try #require(try strong.constraint().values[0])
    #expect(constraint > 1.99999 && constraint < 2)
  }

  @Test func chainOfCommand() throws {
    let tree = try Graph.simple(7, [(0, 1), (0, 2), (1, 3), (1, 4), (2, 5), (2, 6)], directed: true)
    let dimensions = try tree.krackhardtDimensions()
    for score in [
      dimensions.connectedness, dimensions.hierarchy, dimensions.efficiency, dimensions.leastUpperBoundedness,
    ] {
      #expect(score.value == 1, "\(score.measure)")
    }
    #expect(try Graph.cycle(5).krackhardtDimensions().hierarchy.value == 0)
    let pairs = try Graph.simple(4, [(0, 1), (2, 3)], directed: true).krackhardtDimensions()
    #expect(pairs.leastUpperBoundedness.reason == .noComponentOfThree)
    #expect(agree(pairs.connectedness.value, 1.0 / 3) && pairs.efficiency.value == 1)
    let none = try Graph.simple(2, [], directed: true).krackhardtDimensions()
    #expect(none.connectedness.value == 0 && none.hierarchy.reason == .noEdge && none.efficiency.value == nil)
    #expect(try Graph.simple(1, []).krackhardtDimensions().connectedness.reason == .fewerNodes(than: 2))
  }
}
