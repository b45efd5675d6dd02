import AllianceNetwork
import GraphCore
import Measures
import Testing

@Suite("From a network to a graph")
struct ProjectionTests {
  private let network = Network(
    id: "mixed", asOf: PartialDate("2025"), roster: ["AUS", "JPN", "KOR", "NZL", "PHL", "USA", "VNM"], hub: "USA",
    agreements: [
      Samples.agreement(
        ["AUS", "NZL", "USA"], id: "ANZUS",
        legs: Dyad("NZL", "USA").map { [Leg(between: $0, history: [StatusEvent(.suspended)])] } ?? []),
      Samples.agreement(["JPN", "USA"]), Samples.agreement(["JPN", "USA"], .crossServicing),
      Samples.agreement(["AUS", "JPN", "KOR"], .framework, id: "TRIO"),
      Samples.agreement(["AUS", "FRA", "GBR", "JPN", "PHL", "USA"], .framework, id: "GROUP"),
      Samples.agreement(["JPN", "PHL"], .reciprocalAccess, status: .negotiating),
      Samples.directed("USA", ["JPN", "KOR", "PHL"]),
    ])

  private func edges(_ projection: Projection) -> [String] {
    projection.graph.edges.map { "\(projection.nodes[$0.source].id)–\(projection.nodes[$0.target].id) \(Int($0.weight))" }
  }

  @Test("clique: every bound pair, weighted by agreements; a broken leg is no edge")
  func clique() throws {
    let projection = try Projection(network)
    #expect(
      edges(projection) == [
        "AUS–JPN 2", "AUS–KOR 1", "AUS–NZL 1", "AUS–PHL 1", "AUS–USA 2", "JPN–KOR 1", "JPN–PHL 1", "JPN–USA 4", "KOR–USA 1",
        "PHL–USA 2",
      ])
    #expect(!projection.simple.isWeighted)
    #expect(projection.simple.edgeCount == projection.graph.edgeCount)
    #expect(
      projection.steps == [
        .selected("as of 2025; types: all; status: signed, in-force; nodes: 7", agreements: 6), .projected(.clique),
        .clipped(["GROUP"]), .multilateral(["ANZUS", "GROUP", "TRIO"]), .broken("ANZUS", [Dyad("NZL", "USA")].compactMap { $0 }),
        .symmetrised([.majorNonNATOAlly]), .weighted(furtherTies: 6), .dichotomised, .imputed(dates: 0), .isolates(["VNM"]),
      ])
  }

  @Test("hub: agreements of several with the hub are stars, those without it cliques, designations stay")
  func hub() throws {
    let projection = try Projection(network, rule: .hub)
    #expect(
      edges(projection) == [
        "AUS–JPN 1", "AUS–KOR 1", "AUS–USA 2", "JPN–KOR 1", "JPN–USA 4", "KOR–USA 1", "PHL–USA 2",
      ])
    #expect(projection.steps.contains(.starred(hub: "USA", ["ANZUS", "GROUP"], pairsLeftOut: 4)))
    #expect(projection.steps.contains(.isolates(["NZL", "VNM"])))
  }

  @Test("hub: where none is declared it is the best tied state, and a hub that is not bound leaves a clique")
  func foundHub() throws {
    var open = network
    open.hub = nil
    #expect(try edges(Projection(open, rule: .hub)) != edges(Projection(open)))
    #expect(
      try Projection(open, rule: .hub).steps.contains { if case .starred("AUS", _, _) = $0 { true } else { false } })
    var aside = network
    aside.hub = "VNM"
    #expect(try edges(Projection(aside, rule: .hub)) == edges(Projection(aside)))
  }

  @Test("two-mode: states and agreements, nothing multiplied")
  func twoMode() throws {
    let projection = try Projection(network, rule: .twoMode)
    #expect(projection.nodes.count == 7 + 6)
    #expect(projection.states == network.roster)
    #expect(projection.graph.edgeCount == 3 + 2 + 2 + 3 + 4 + 4)
    #expect(
      projection.graph.edges.allSatisfy { projection.nodes[$0.source].party != nil && projection.nodes[$0.target].party == nil })
    let table = CentralityTable(of: projection)
    #expect(table.score(.degree, of: "JPN").value == 5)
    // States are ranked among states, agreements among agreements.
    #expect(table.column(.degree)?.ranks.prefix(7) == [3, 1, 4, 6, 4, 1, 7])
    #expect(table.score(.constraint, of: "JPN") == .undefined(.notOfTwoMode(.constraintIsOfDegree)))
    #expect(table.score(.spokeDensity) == .undefined(.notOfTwoMode(.pairsOfStates)))
    #expect(table.hubs.choice == .none)
  }

  @Test("the filter decides")
  func filter() throws {
    let pending = try Projection(network, filter: Filter(types: [.reciprocalAccess], statuses: [.negotiating]))
    #expect(edges(pending) == ["JPN–PHL 1"])
    let small = try Projection(network, filter: Filter(roster: ["NZL", "USA"]))
    #expect(edges(small).isEmpty)
    #expect(small.declaredHub == "USA")
    #expect(try Projection(network, filter: Filter(roster: ["AUS", "JPN"])).declaredHub == nil)
  }

  @Test("every step has a kind of its own and words")
  func words() throws {
    let steps = try Projection(network, rule: .hub).steps
    #expect(Set(steps.map(\.kind)).count == steps.count)
    #expect(steps.contains { $0.description == "Reduced to their pairs with USA: ANZUS, GROUP; pairs left out: 4." })
    #expect(ProjectionRule.allCases.map { ProjectionStep.projected($0).description }.allSatisfy { $0.hasSuffix(").") })
  }
}
