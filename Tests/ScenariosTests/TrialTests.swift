import AllianceNetwork
import Measures
import Scenarios
import Testing

@Suite("Changes that are tried one at a time")
struct TrialTests {
  /// A star of four allies around the USA, with one tie between spokes.
  private let star = Network(
    id: "star", asOf: PartialDate("2025"), roster: ["AUS", "JPN", "KOR", "PHL", "USA"], hub: "USA",
    agreements: ["AUS", "JPN", "KOR", "PHL"].map { (code: PartyCode) in
      Samples.bilateral(AgreementID("\(code)-USA") ?? "X", .defensePact, code, "USA", .inForce, "1952")
    } + [
      Samples.bilateral("AUS-JPN-RAA", .reciprocalAccess, "AUS", "JPN", .signed, "2022"),
      Samples.bilateral("JPN-PHL-RAA", .reciprocalAccess, "JPN", "PHL", .negotiating, "2023"),
      Agreement(
        id: "FORUM", type: .framework, memberships: [Membership("AUS"), Membership("JPN"), Membership("USA")],
        history: [StatusEvent(.inForce, PartialDate("2010"))]),
    ])

  private func trials(_ changes: [Trial.Change], _ measures: NetworkMeasure...) throws -> Trials {
    try Trials(changes, on: star, measures: measures)
  }

  @Test("the loss of the hub parts the most, and each loss is the network without the state")
  func states() throws {
    let trials = try trials(Trial.Change.losses(ofStates: 1, in: star), .components, .edges)
    #expect(trials.scores == [.value(1), .value(5)])
    #expect(trials.trials.count == 5)
    #expect(trials.trials[0].change == .withoutStates(["USA"]))
    #expect(trials.trials[0].scores == [.value(3), .value(1)] && trials.trials[0].differences == [.value(2), .value(-4)])
    #expect(trials.trials.dropFirst().allSatisfy { $0.differences[0] == .value(0) })
    for trial in trials.trials {
      guard case .withoutStates(let lost) = trial.change else { continue }
      let left = Filter(roster: star.roster.filter { !lost.contains($0) })
      let table = CentralityTable(of: try Projection(star, filter: left), [], network: [.components, .edges])
      #expect(trial.scores == [table.score(.components), table.score(.edges)])
    }
  }

  @Test("agreements are lost one by one and two by two")
  func agreements() throws {
    let one = Trial.Change.losses(ofAgreements: 1, in: star)
    #expect(one.count == 6, "one that is negotiated does not count, and cannot be lost")
    #expect(Trial.Change.losses(ofAgreements: 2, in: star).count == 15)
    let trials = try trials(one, .edges)
    #expect(trials.trials.prefix(2).map(\.change) == [.withoutAgreements(["KOR-USA"]), .withoutAgreements(["PHL-USA"])])
    #expect(trials.trials.filter { $0.differences == [.value(0)] }.count == 4, "another agreement ties the same pair")
    let pairs = try self.trials(Trial.Change.losses(ofAgreements: 2, in: star), .edges)
    #expect(pairs.trials[0].differences == [.value(-2)])
  }

  @Test("a new agreement goes to every pair that has none of the type")
  func additions() throws {
    let changes = Trial.Change.additions(of: .reciprocalAccess, to: star)
    #expect(changes.count == 9 && !changes.contains { $0.description == "RAA of AUS–JPN" })
    let trials = try trials(changes, .spokeDensity)
    #expect(trials.trials[0].differences[0].value.map { abs($0 - 1.0 / 6) < 1e-12 } == true)
    #expect(
      trials.trials.filter { $0.differences == [.value(0)] }.map(\.change.description) == [
        "RAA of AUS–USA", "RAA of JPN–USA", "RAA of KOR–USA", "RAA of PHL–USA",
      ])
  }

  @Test("what is added or promoted takes the furthest status that counts")
  func statuses() throws {
    let talks = Filter(statuses: [.negotiating, .proposed])
    let added = Trial.Change.additions(of: .reciprocalAccess, to: star, filter: talks)
    #expect(added.count == 9 && added.allSatisfy { $0.description.hasSuffix(", negotiating") })
    let trials = try Trials(added, on: star, filter: talks, measures: [.edges])
    #expect(trials.trials.allSatisfy { $0.differences == [.value(1)] && $0.rank == 1 }, "each counts, and all are equal")
    let signed = Filter(statuses: [.signed])
    let promoted = Trial.Change.promoted("JPN-PHL-RAA", from: .negotiating, to: .signed)
    #expect(Trial.Change.codings(of: star, filter: signed).filter { $0.kind == "status" } == [promoted])
    #expect(try Trials([promoted], on: star, filter: signed, measures: [.edges]).trials[0].differences == [.value(1)])
    #expect(Trial.Change.additions(of: .reciprocalAccess, to: star, filter: Filter(statuses: [.ended])).isEmpty)
    #expect(
      !Trial.Change.codings(of: star, filter: Filter(statuses: [.proposed])).contains { $0.kind == "status" }, "none goes back")
  }

  @Test("equal changes share a rank, undefined ones have none, and each names its hub")
  func ranks() throws {
    let trials = try trials(Trial.Change.losses(ofStates: 1, in: star), .components, .edges)
    #expect(trials.trials.map(\.rank) == [1, 2, 2, 2, 2])
    #expect(trials.hubs.hubs.map(\.state) == ["USA"] && trials.trials[1].hubs.hubs.map(\.state) == ["USA"])
    #expect(trials.trials[0].hubs.hubs.map(\.state) == ["AUS", "JPN"], "the one tie that is left has two equal ends")
    let paths = try self.trials(Trial.Change.losses(ofStates: 1, in: star), .closenessCentralization)
    #expect(paths.trials.last?.change == .withoutStates(["USA"]) && paths.trials.last?.rank == nil)
  }

  @Test("every decision of the coder is tried once, and the network itself stays as it is")
  func codings() throws {
    let changes = Trial.Change.codings(of: star)
    let kinds = Dictionary(grouping: changes, by: \.kind).mapValues(\.count)
    #expect(kinds == ["statuses": 3, "projection": 1, "agreements": 6, "status": 1, "party": 3, "states": 5])
    let trials = try trials(changes, .edges)
    func edges(_ change: Trial.Change) -> Score? { trials.trials.first { $0.change == change }?.scores.first }
    #expect(edges(.promoted("JPN-PHL-RAA", from: .negotiating)) == .value(6))
    #expect(edges(.projected(.hub)) == .value(5))
    #expect(edges(.withoutParty("USA", of: "FORUM")) == .value(5))
    #expect(edges(.counting([.inForce])) == .value(5), "the forum ties Australia and Japan too")
    #expect(trials.network == star)
  }

  @Test("nothing to try, and a network without nodes")
  func empty() throws {
    #expect(try Trials([], on: star).trials.isEmpty)
    let none = Network(id: "none")
    #expect(Trial.Change.codings(of: none).allSatisfy { ["statuses", "projection"].contains($0.kind) })
    #expect(try Trials(Trial.Change.codings(of: none), on: none).trials.count == 4)
  }
}
