import AllianceNetwork
import GraphCore
import Measures
import Testing

@Suite("The structure of networks that have hardly any")
struct StructureEdgeTests {
  @Test("no ties, one state, two states, isolates: every section has a result", arguments: [0, 1, 2, 5])
  func withoutTies(_ count: Int) throws {
    let result = try NetworkStructure(of: Samples.numbered(count, []), nulls: NullSettings(draws: 10))
    #expect(result.sections == StructureSection.allCases.filter { $0 != .balance })
    #expect(result.core?.core == [] && result.core?.fit.value == nil)
    #expect(result.communities?.communities == [] && result.communities?.alone.count == count)
    #expect(result.communities?.modularity == .undefined(.graph(.noEdge)))
    #expect(result.brokerage?.partition == nil)
    #expect(result.layers?.layers == [] && result.association?.correlations == [] && result.association?.regressions == [])
    #expect(result.groups?.agreements == [] && result.groups?.hublessShare.all == .undefined(.noHub))
    #expect(result.census?.obligations == [] && result.census?.arcs == 0)
    #expect((result.attack?.star == nil) == (count < 2))
  }

  @Test("one tie among isolates")
  func oneTie() throws {
    let result = try NetworkStructure(of: Samples.numbered(4, [(0, 1)]), nulls: NullSettings(draws: 10))
    #expect(result.communities?.communities.map(\.members) == [[Samples.state(0), Samples.state(1)]])
    #expect(result.communities?.alone == [Samples.state(2), Samples.state(3)])
    #expect(result.layers?.participation[2].value == nil)
    #expect(result.connectivity?.score(.nodeConnectivity).value == 0)
    #expect(result.groups?.simplicialFraction == .undefined(.graph(.noHyperedgeOfThree)))
  }

  @Test("a projection in which agreements are nodes is refused")
  func twoMode() {
    #expect(throws: NetworkStructure.RuleRefused.self) {
      try NetworkStructure(of: Samples.star(4), projected: .twoMode)
    }
  }

  @Test("the order of the agreements changes nothing, nor does a second run")
  func determinism() throws {
    var network = Samples.wheel(9)
    network.agreements.append(Samples.agreement(Array(network.roster.prefix(4)), .reciprocalAccess, id: "FOUR"))
    let nulls = NullSettings(draws: 30, seed: 7)
    let first = try NetworkStructure(of: network, nulls: nulls)
    network.agreements.reverse()
    let second = try NetworkStructure(of: network, nulls: nulls)
    #expect(first.core == second.core && first.communities == second.communities && first.roles == second.roles)
    #expect(first.brokerage == second.brokerage && first.census == second.census && first.attack == second.attack)
    #expect(first.layers == second.layers && first.groups == second.groups && first.association == second.association)
    #expect(first.association?.correlations.count == 1)
  }

  @Test("what would take too long for a table says so")
  func tooLarge() throws {
    let hub = 8_000
    let list = try Graph(
      nodeCount: 16_001, directed: false, edges: (0..<16_001).filter { $0 != hub }.map { (hub, $0) }, policy: .simple)
    let labelled = try #require(LabelledGraph(graph: list, labels: list.nodes.map(String.init)))
    let projection = Projection(labelled, named: "large")
    let table = CentralityTable(of: projection, [], network: [.nodeConnectivity, .averageConnectivity, .degreeAssortativity])
    #expect(table.score(.nodeConnectivity) == .undefined(.tooLarge) && table.score(.averageConnectivity) == .undefined(.tooLarge))
    #expect(isClose(table.score(.degreeAssortativity), -1))
  }
}

@Suite("Regular equivalence of directed ties: what has to be said of it")
struct MixedTiesTests {
  private static func roles(_ agreements: [Agreement]) throws -> RoleStructure {
    let network = Network(id: "sample", agreements: agreements)
    return try RoleStructure(of: network, in: Projection(network))
  }

  @Test("ties of several kinds, and ties answered in part, are told apart from those that are not")
  func mixture() throws {
    let oneWay = try Self.roles([Samples.directed("USA", ["JPN", "KOR"])])
    #expect(!oneWay.isMixed && oneWay.directedTypes == [.majorNonNATOAlly])
    let kinds = try Self.roles([Samples.directed("USA", ["JPN", "KOR"]), Samples.directed("USA", ["JPN"], .basing)])
    #expect(!kinds.isMixed && kinds.directedTypes == [.majorNonNATOAlly, .basing])
    let answered = try Self.roles([
      Samples.directed("USA", ["JPN", "KOR"], .armsSupply), Samples.directed("JPN", ["USA"], .armsSupply),
    ])
    #expect(answered.isMixed && answered.directedTypes == [.armsSupply])
    let both = try Self.roles([Samples.directed("USA", ["JPN"], .armsSupply), Samples.directed("JPN", ["USA"], .armsSupply)])
    #expect(!both.isMixed)
  }
}
