import AllianceNetwork
import Measures
import Testing

/// Published-style reference rows of a roster of seven United States treaty partners, computed independently with NetworkX: the
/// AUS–NZL leg of ANZUS kept, its NZL–USA leg suspended, the THA–USA commitment counted as a dyad.
@Suite("Seven states: from treaties to a lattice")
struct SevenStatesTests {
  private static let roster: [PartyCode] = ["USA", "JPN", "KOR", "AUS", "PHL", "THA", "NZL"]
  private static let treaties = [
    Samples.agreement(["JPN", "USA"]), Samples.agreement(["KOR", "USA"]), Samples.agreement(["PHL", "USA"]),
    Samples.agreement(["THA", "USA"]),
    Samples.agreement(
      ["AUS", "NZL", "USA"], id: "ANZUS",
      legs: Dyad("NZL", "USA").map { [Leg(between: $0, history: [StatusEvent(.suspended)])] } ?? []),
  ]
  private static let access = [
    Samples.agreement(["AUS", "JPN"], .reciprocalAccess), Samples.agreement(["JPN", "PHL"], .reciprocalAccess),
  ]
  private static let manila = Samples.agreement(["AUS", "FRA", "GBR", "NZL", "PAK", "PHL", "THA", "USA"], id: "MANILA-PACT")

  private static func pact(_ parties: [PartyCode]) -> [Agreement] {
    treaties + access + [Samples.agreement(parties.sorted(), id: "PACT")]
  }

  private static func network(_ agreements: [Agreement], _ roster: [PartyCode] = roster) -> Network {
    Network(id: "seven", roster: roster, agreements: agreements)
  }

  /// Edges, C_D, C_B, ρ_s, P_h, E(G−h), pairs with two independent paths, transitivity; to two places.
  struct Row: Sendable, CustomStringConvertible {
    let description: String
    let network: Network
    let edges: Double
    let scores: [Double]
  }

  static let rows = [
    Row(description: "treaties", network: network(treaties), edges: 6, scores: [0.767, 0.88, 0.07, 0.07, 0.07, 0, 0]),
    Row(
      description: "and two RAAs", network: network(treaties + access), edges: 8,
      scores: [0.633, 0.60, 0.20, 0.40, 0.29, 0.29, 0.35]),
    Row(
      description: "and a framework without the hub",
      network: network(treaties + access + [Samples.agreement(["AUS", "JPN", "KOR"], .framework, status: .inForce)]), edges: 10,
      scores: [0.500, 0.36, 0.33, 0.67, 0.49, 0.48, 0.58]),
    Row(
      description: "two RAAs and the Manila Pact", network: network(treaties + access + [manila]), edges: 14,
      scores: [0.467, 0.36, 0.53, 0.67, 0.60, 0.71, 0.78]),
    Row(
      description: "pact, stage 1", network: network(pact(["AUS", "JPN", "PHL", "USA"])), edges: 9,
      scores: [0.57, 0.54, 0.27, 0.40, 0.33, 0.29, 0.55]),
    Row(
      description: "pact, stage 2", network: network(pact(["AUS", "JPN", "KOR", "NZL", "PHL", "USA"])), edges: 16,
      scores: [0.33, 0.33, 0.67, 0.67, 0.67, 0.71, 0.92]),
    Row(
      description: "pact, stage 3",
      network: network(pact(["AUS", "CAN", "GBR", "JPN", "KOR", "NZL", "PHL", "USA"]), roster + ["CAN", "GBR"]), edges: 29,
      scores: [0.25, 0.25, 0.75, 0.75, 0.75, 0.78, 0.96]),
    Row(
      description: "four states, treaties", network: network(treaties, ["AUS", "JPN", "PHL", "USA"]), edges: 3,
      scores: [1, 1, 0, 0, 0, 0, 0]),
    Row(
      description: "four states, two RAAs", network: network(treaties + access, ["AUS", "JPN", "PHL", "USA"]), edges: 5,
      scores: [0.33, 0.11, 0.67, 1, 0.83, 1, 0.75]),
    Row(
      description: "four states, pact", network: network(pact(["AUS", "JPN", "PHL", "USA"]), ["AUS", "JPN", "PHL", "USA"]),
      edges: 6, scores: [0, 0, 1, 1, 1, 1, 1]),
  ]

  @Test("the profile of each stage", arguments: rows)
  func profile(_ row: Row) throws {
    var network = row.network
    network.hub = "USA"
    let table = try Samples.table(network)
    #expect(table.score(.edges).value == row.edges)
    let measures: [NetworkMeasure] = [
      .degreeCentralization, .betweennessCentralization, .spokeDensity, .hubLossSurvival, .spokeEfficiency, .biconnectedShare,
      .transitivity,
    ]
    for (measure, expected) in zip(measures, row.scores) {
      #expect(isClose(table.score(measure), expected, within: 0.005), "\(measure.rawValue) \(table.score(measure))")
    }
  }

  @Test("the hub is found where none is declared; where two tie, each stands for itself")
  func hubs() throws {
    #expect(try Samples.table(Self.network(Self.treaties)).hubs.choice == .highestDegree)
    #expect(try Samples.table(Self.network(Self.treaties)).hubs.leaders == ["USA"])
    let raa = try Samples.table(Self.network(Self.treaties + Self.access), filter: Filter(types: [.reciprocalAccess]))
    #expect(raa.hubs.leaders == ["JPN"])
    #expect(raa.projection.steps.last == .isolates(["KOR", "NZL", "THA", "USA"]))
    let tied = try Samples.table(Self.network(Self.treaties + Self.access, ["AUS", "JPN", "PHL", "USA"]))
    #expect(tied.hubs.hubs.map(\.state) == ["JPN", "USA"])
    #expect(isClose(tied.score(.spokeDensity), 2.0 / 3))
  }

  @Test("one treaty of many moves spoke density more than two bilaterals; the hub rule says how much of that is the clique")
  func rules() throws {
    let with = Self.network(Self.treaties + Self.access + [Self.manila])
    let without = Self.network(Self.treaties + Self.access)
    // Of ANZUS and the Manila Pact only the pairs with the hub remain, and the two bilaterals.
    #expect(try Samples.table(with, .hub).score(.edges).value == 8)
    #expect(
      try Samples.table(with, .hub).score(.spokeDensity).value == Samples.table(without, .hub).score(.spokeDensity).value)
  }
}
