import AllianceNetwork
import Measures
import Scenarios
import Testing

/// Models that cannot be read count as there, so that the tests tell why.
private let modelsAreThere = (try? NetworkLibrary.builtIn().networks.isEmpty) != true

@Suite("What the program carries", .enabled(if: modelsAreThere, "models/networks and models/scenarios are empty"))
struct CarriedTests {
  @Test("every scenario can be applied to a carried network, and what comes of it is a sound model file")
  func applies() throws {
    let library = try ScenarioLibrary.builtIn()
    let networks = try NetworkLibrary.builtIn().networks
    let registry = try Registry.builtIn()
    #expect(!library.scenarios.isEmpty)
    for scenario in library.scenarios {
      let outcomes = networks.compactMap { try? scenario.apply(to: $0, in: library) }
      #expect(!outcomes.isEmpty, "\(scenario.id)")
      for outcome in outcomes {
        #expect(outcome.steps.allSatisfy { !$0.changes.isEmpty }, "\(scenario.id)")
        let file = ModelFile(name: outcome.network.id, text: try outcome.network.tree.yaml())
        #expect(try Network(file: file, registry: registry) == outcome.network)
      }
    }
  }

  /// Edges, C_D, C_B, ρ_s, P_h, E(G−h), pairs with two independent paths, transitivity; computed independently with NetworkX.
  private static let rows: [(scenario: String?, scores: [Double])] = [
    (nil, [6, 0.767, 0.88, 0.07, 0.07, 0.07, 0, 0]),
    ("japan-raa", [8, 0.633, 0.60, 0.20, 0.40, 0.29, 0.29, 0.35]),
    ("pacific-defense-pact-1", [9, 0.57, 0.54, 0.27, 0.40, 0.33, 0.29, 0.55]),
    ("pacific-defense-pact-2", [16, 0.33, 0.33, 0.67, 0.67, 0.67, 0.71, 0.92]),
    ("pacific-defense-pact-3-nine", [29, 0.25, 0.25, 0.75, 0.75, 0.75, 0.78, 0.96]),
  ]

  @Test("the seven treaty allies and the pact in stages give the reference rows", arguments: rows.indices)
  func referenceRows(index: Int) throws {
    let row = Self.rows[index]
    let library = try ScenarioLibrary.builtIn()
    let base = try #require(try NetworkLibrary.builtIn().network("us-treaty-allies"))
    let network = try row.scenario.map { try library.scenario($0).apply(to: base, in: library).network } ?? base
    let table = CentralityTable(of: try Projection(network))
    let measures: [NetworkMeasure] = [
      .edges, .degreeCentralization, .betweennessCentralization, .spokeDensity, .hubLossSurvival, .spokeEfficiency,
      .biconnectedShare, .transitivity,
    ]
    for (measure, expected) in zip(measures, row.scores) {
      #expect(abs((table.score(measure).value ?? .nan) - expected) <= 0.005, "\(measure.rawValue)")
    }
  }
}
