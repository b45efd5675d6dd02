import AllianceNetwork
import Foundation
import Scenarios
import TestSupport
import Testing

@Suite("Whatever is done to a network, a sound network comes of it or an error")
struct RandomEditTests {
  private static let parties: [PartyCode] = ["AUS", "CAN", "GBR", "JPN", "KOR", "NZL", "PHL", "THA", "TWN", "USA"]
  private static let dates: [PartialDate?] =
    [nil] + ["1950", "2024-02", "2025-06-30", "2027", "2029-12-31"].map { PartialDate($0) }
  private static let types: [AgreementType] = [.defensePact, .reciprocalAccess, .majorNonNATOAlly, .framework]

  private func edit(on network: Network, _ generator: inout SplitMix64) -> Edit {
    let party = Self.parties.randomElement(using: &generator) ?? "JPN"
    let other = Self.parties.randomElement(using: &generator) ?? "USA"
    let id = network.agreements.randomElement(using: &generator)?.id ?? "ANZUS"
    let date = Self.dates.randomElement(using: &generator) ?? nil
    let type = Self.types.randomElement(using: &generator) ?? .framework
    switch Edit.Verb.allCases.randomElement(using: &generator) ?? .addState {
    case .addAgreement:
      let new = Int.random(in: 0..<5, using: &generator)
      return .addAgreement(
        Agreement(
          id: AgreementID(stringLiteral: "NEW-\(new)"), type: .framework,
          memberships: Set([party, other, "JPN", "USA"]).sorted().map { Membership($0) },
          history: [StatusEvent(Status.allCases.randomElement(using: &generator) ?? .inForce, date)],
          replaces: network.agreement(id) == nil ? [] : [id]))
    case .removeAgreement: return .removeAgreement(id)
    case .setStatus:
      let status = Status.allCases.randomElement(using: &generator) ?? .ended
      return .setStatus(id, status, between: Bool.random(using: &generator) ? Dyad(party, other) : nil, date: date)
    case .addParty: return .addParty(party, to: id, date: date)
    case .removeParty: return .removeParty(party, from: id, date: date)
    case .addState: return .addState(party)
    case .removeState: return .removeState(party)
    case .withdraw: return .withdraw(party, from: Bool.random(using: &generator) ? [type] : nil, date: date)
    case .complete:
      return .complete(type, among: Self.parties.filter { _ in Bool.random(using: &generator) }, date: date)
    }
  }

  @Test("random edits", arguments: 1...24)
  func random(seed: UInt64) throws {
    var generator = SplitMix64(state: seed)
    var network = Samples.baseline
    if seed.isMultiple(of: 4) { network.roster = [] }
    if seed.isMultiple(of: 3) { network.asOf = nil }
    var done = 0
    for _ in 0..<40 {
      let scenario = Scenario(id: "test", edits: [edit(on: network, &generator)])
      do {
        var after = try scenario.apply(to: network).network
        // The same id every time, or it would grow.
        after.id = network.id
        network = after
        done += 1
        let file = ModelFile(name: "after.json", text: network.tree.json())
        #expect(try Network(file: file, registry: Samples.registry) == network, "\(scenario.edits)")
      } catch let error as ScenarioError {
        #expect(error.edit == 1 && !error.reason.hint.isEmpty)
      }
    }
    #expect(done > 5)
  }

  @Test("a scenario written and read again is the same", arguments: 1...20)
  func written(seed: UInt64) throws {
    var generator = SplitMix64(state: seed)
    var edits: [Edit] = []
    while edits.count < 8 {
      let next = edit(on: Samples.baseline, &generator)
      // A file holds two or more parties, and no directed type to complete.
      if case .complete(let type, let among, _) = next, type.isDirected || among.count < 2 { continue }
      edits.append(next)
    }
    let scenario = Scenario(
      id: "written", title: LocalizedText(english: "One: two", japanese: "一"), after: "another", assumptions: ["Yes.", "- no"],
      sources: [Source(id: "S1", title: "A, b: {c}", date: PartialDate("2024-01"))], edits: edits)
    for text in [scenario.tree.json(), try scenario.tree.yaml()] {
      #expect(try Scenario(file: ModelFile(name: "s", text: text), registry: Samples.registry) == scenario)
    }
  }

  @Test("a damaged file is read or refused, never more", arguments: 1...60)
  func damaged(seed: UInt64) throws {
    var generator = SplitMix64(state: seed)
    let sound = Scenario(id: "sound", edits: (0..<6).map { _ in edit(on: Samples.baseline, &generator) })
    var bytes = Array(try sound.tree.yaml().utf8)
    for _ in 0..<20 {
      let place = Int.random(in: bytes.indices, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.remove(at: place)
      default: bytes.insert(Array("{}[]:-&*!|>#\n\" ".utf8).randomElement(using: &generator) ?? 0, at: place)
      }
      do {
        let file = try ModelFile(name: "damaged", data: Data(bytes))
        _ = try ScenarioLibrary(files: [file], registry: Samples.registry, agreements: ["ANZUS"])
      } catch let error as ModelError {
        #expect(error.problems.contains { $0.severity == .error })
      }
    }
  }
}
