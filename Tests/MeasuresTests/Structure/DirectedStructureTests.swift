import AllianceNetwork
import GraphCore
import Measures
import Testing

@Suite("The structure of a directed edge list: what follows directions, and what is made symmetric first")
struct DirectedStructureTests {
  /// a, b and c give to d and e; d answers a; e gives to f and g.
  private static let text = "a d\na e\nb d\nb e\nc d\nc e\nd a\ne f\ne g\n"

  private static func list(_ text: String = text) throws -> LabelledGraph {
    try LabelledGraph(edgeList: Array(text.utf8), directed: true, policy: .simple, order: .sorted)
  }

  private static func structure(_ list: LabelledGraph, _ sections: [StructureSection]? = nil) throws -> NetworkStructure {
    let projection = Projection(states: list, named: "list", directed: true)
    let groups = Dictionary(uniqueKeysWithValues: ["a": "x", "b": "x", "d": "y", "e": "y"].map { (PartyCode(label: $0), $1) })
    return try NetworkStructure(
      of: projection, sections: sections, nulls: NullSettings(draws: 10, seed: 1),
      partition: { Partition(of: $0.states, groups, from: "groups") })
  }

  @Test("hub, holes and roles are those of the directed graph, as centrality takes them")
  func directed() throws {
    let list = try Self.list()
    let result = try Self.structure(list)
    let projection = Projection(states: list, named: "list", directed: true)
    let table = CentralityTable(of: projection, [.constraint, .hierarchy, .effectiveSize])
    #expect(result.hubs == table.hubs && result.hubs.hubs.map(\.state.text) == ["e"] && result.hubs.hubs[0].degree == 5)
    let brokerage = try #require(result.brokerage)
    #expect(brokerage.constraint == table.column(.constraint)?.scores)
    #expect(brokerage.hierarchy == table.column(.hierarchy)?.scores)
    #expect(brokerage.effectiveSize == table.column(.effectiveSize)?.scores)
    let roles = try #require(brokerage.brokerage)
    // e lets a and b in to f and g, which are of the group without a name, and speaks for none: they are liaisons; c, f and g are of one group.
    #expect(roles.nodes[.liaison]?[4].count == 4 && roles.nodes[.itinerant]?[4].count == 2)
    #expect(roles.nodes[.gatekeeper] != roles.nodes[.representative] || roles.network[.gatekeeper]?.count == 0)
    #expect(
      result.connectivity?.score(.strongComponents) == .value(6) && result.connectivity?.score(.weakComponents) == .value(1))
    #expect(result.connectivity?.score(.density) == .value(9.0 / 42))
    #expect(result.connectivity?.score(.bridges) == .undefined(.ofUndirected))
  }

  @Test("the range printed beside constraint is that of the graph measured")
  func range() {
    let measure = NodeMeasure.constraint
    #expect(measure.range(.unused) == "0...9/8" && measure.range(.unused, of: .directed) == "0...25/18")
    #expect([GraphKind.Form.undirected, .directed].map { measure.range(.strength, of: $0) } == ["0...2", "0...2"])
  }

  @Test("the dyad and triad censuses are of the directed ties, and of all made symmetric beside them")
  func census() throws {
    let census = try #require(Self.structure(Self.list(), [.census]).census)
    #expect(census.arcs == 9)
    #expect([census.directedDyads.mutual, census.directedDyads.asymmetric, census.directedDyads.null] == [1, 7, 13])
    #expect([census.dyads.mutual, census.dyads.asymmetric, census.dyads.null] == [8, 0, 13])
    #expect(TriadKind.allCases.reduce(0) { $0 + census.directedTriads[$1] } == 35)
  }

  @Test("blocks and likeness stack ties out on ties in, so that givers and receivers part")
  func roles() throws {
    // Made symmetric this is a complete two-mode graph with a pendant each side: who gives cannot be seen there.
    let list = try Self.list("a c\na d\nb c\nb d\nc e\nd e\nf a\nf b\n")
    let roles = try #require(Self.structure(list, [.roles]).roles)
    let graph = list.graph
    #expect(roles.correlation == (try graph.structuralEquivalence(.correlation)))
    #expect(roles.correlation != (try graph.undirected(.either).structuralEquivalence(.correlation)))
    let blocks = try graph.concor(depth: 2)
    #expect(roles.densities == blocks.densities && roles.densities.contains { row in row.contains { ($0 ?? 0) > 0 } })
    // c and d receive of a and b and give to e: the same ties both ways.
    #expect(roles.nearest(to: 2)?.states.map(\.text) == ["d"] && roles.distance[from: 2, to: 3] == 0)
    #expect(roles.correlation[from: 4, to: 5] != 1)
  }

  @Test("core, communities and attack are those of the graph made symmetric, and say that they do not follow directions")
  func symmetric() throws {
    let list = try Self.list()
    let (directed, either) = (
      try Self.structure(list),
      try NetworkStructure(of: Projection(states: list, named: "list"), nulls: NullSettings(draws: 10, seed: 1))
    )
    #expect(directed.core == either.core && directed.communities == either.communities && directed.attack == either.attack)
    let symmetric = Projection(states: list, named: "list")
    #expect(symmetric == Projection(states: list, named: "list", directed: true).madeSymmetric())
    #expect(symmetric.steps.contains(.symmetrisedList(edges: 9, ties: 8)) && !symmetric.steps.contains(.directedList))
    #expect(directed.projection.steps.contains(.directedList))
    let following = StructureSection.allCases.filter(\.followsDirections)
    #expect(following == [.connectivity, .brokerage, .roles, .census])
  }
}
