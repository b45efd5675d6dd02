import AllianceNetwork
import GraphCore
import Measures
import Testing

@Suite("The structure profile")
struct ProfileTests {
  private static func profile(_ network: Network, filter: Filter = .init()) throws -> StructureProfile {
    try StructureProfile(of: network, filter: filter, verdictBy: VerdictRule.builtIn(), nulls: NullSettings(draws: 200, seed: 1))
  }

  /// n states tied by agreements of two.
  private static func network(_ pairs: [(Int, Int)], of count: Int, hub: Int? = 0) -> Network {
    let codes = (0..<count).map { PartyCode(stringLiteral: "S\($0 + 10)") }
    return Network(
      id: "sample", roster: codes, hub: hub.map { codes[$0] },
      agreements: pairs.map { Samples.agreement([codes[$0], codes[$1]]) })
  }

  private static func star(_ count: Int) -> Network { network((1..<count).map { (0, $0) }, of: count) }

  private static func complete(_ count: Int) -> Network {
    network((0..<count).flatMap { a in ((a + 1)..<count).map { (a, $0) } }, of: count)
  }

  @Test("a star has the star's value on every line, a complete graph the complete one's", arguments: [3, 5, 9])
  func extremes(_ count: Int) throws {
    for entry in try Self.profile(Self.star(count)).entries {
      #expect(entry.score.value == entry.standing.star.value, "\(entry.item) of a star")
    }
    for entry in try Self.profile(Self.complete(count)).entries {
      let (value, expected) = (try #require(entry.score.value), try #require(entry.standing.complete.value))
      #expect(abs(value - expected) < 1e-12, "\(entry.item) of a complete graph")
    }
  }

  @Test("the words follow the rule")
  func verdicts() throws {
    #expect(try Self.profile(Self.star(6)).verdict.label?.id == "hub-and-spoke")
    #expect(try Self.profile(Self.complete(6)).verdict.label?.id == "lattice")
    let wheel = (1..<8).map { (0, $0) } + (1..<8).map { ($0, $0 == 7 ? 1 : $0 + 1) }
    #expect(try Self.profile(Self.network(wheel, of: 8)).verdict.label?.id == "hub-backed-lattice")
    let cycle = (0..<8).map { ($0, ($0 + 1) % 8) }
    #expect(try Self.profile(Self.network(cycle, of: 8)).verdict.label?.id == "nodal")
  }

  @Test("a value that would decide and is undefined leaves no word")
  func noVerdict() throws {
    let profile = try Self.profile(Self.network([(0, 1)], of: 2))
    #expect(profile.verdict.label == nil)
    #expect(profile.verdict.undefined.contains(.degreeCentralization))
    #expect(profile.entries.allSatisfy { $0.standing.star == .undefined(.graph(.fewerNodes(than: 3))) })
  }

  @Test("the conditional uniform test gives the published p values of the seven states")
  func chance() throws {
    let expected = [0.012, 0.098, 0.369]
    for (row, p) in zip(SevenStatesTests.rows, expected) {
      var network = row.network
      network.hub = "USA"
      let entry = try #require(Self.profile(network).entries.first { $0.item == .degreeCentralization })
      guard case .tested(.uniform, let test) = entry.standing.null else {
        Issue.record("\(row): \(entry.standing.null)")
        continue
      }
      #expect(test.isExact && abs(test.atLeast - p) < 0.0005, "\(row): \(test.atLeast)")
    }
  }

  @Test("a star of four can never be significant")
  func impossible() throws {
    let entry = try #require(Self.profile(Self.star(4)).entries.first { $0.item == .degreeCentralization })
    guard case .tested(_, let test) = entry.standing.null else {
      Issue.record("\(entry.standing.null)")
      return
    }
    #expect(test.isImpossible)
  }

  @Test("the coding interval runs from what is in force to what is proposed")
  func interval() throws {
    var network = Self.star(5)
    let codes = network.roster
    network.agreements.append(Samples.agreement([codes[1], codes[2]], status: .signed))
    network.agreements.append(Samples.agreement([codes[2], codes[3]], status: .negotiating))
    network.agreements.append(Samples.agreement([codes[3], codes[4]], status: .proposed))
    let entry = try #require(Self.profile(network).entries.first { $0.item == .spokeDensity })
    let expected: [Double?] = [0, 1.0 / 6, 2.0 / 6, 0.5]
    #expect(entry.standing.interval.scores.map(\.value) == expected)
    #expect(entry.standing.interval.bounds == 0...0.5)
    #expect(entry.score.value == 1.0 / 6)
  }

  @Test("groups are told apart from the pairs that they make")
  func groups() throws {
    var network = Self.star(5)
    let codes = network.roster
    network.agreements.append(Samples.agreement(Array(codes[1...3]), id: "GROUP"))
    let grouped = try Self.profile(network)
    #expect(grouped[.groupedSpokePairs].value == 0.5)
    #expect(grouped[.hublessShare].value == 0.2)
    network.agreements[4] = Samples.agreement([codes[1], codes[2]])
    #expect(try Self.profile(network)[.groupedSpokePairs].value == 0)
  }

  @Test("depth counts layers, not agreements")
  func depth() throws {
    var network = Self.star(4)
    let codes = network.roster
    network.agreements += [AgreementType.reciprocalAccess, .visitingForces, .crossServicing].map {
      Samples.agreement([codes[1], codes[2]], $0)
    }
    network.agreements.append(Samples.agreement([codes[2], codes[3]], .crossServicing))
    #expect(try Self.profile(network)[.spokeDepth].value == 1.5)
  }

  @Test("one obligation each way is mutual, two kinds one way each are not")
  func reciprocity() throws {
    var network = Self.star(3)
    let codes = network.roster
    network.agreements[0].obligations = [
      Obligation(.defends, from: [codes[0]], to: [codes[1]]), Obligation(.hosts, from: [codes[1]], to: [codes[0]]),
    ]
    network.agreements[1].obligations = [Obligation(.defends, from: [codes[0], codes[2]], to: [codes[0], codes[2]])]
    let lines = try Self.profile(network).reciprocity.map(\.obligation)
    let defends = try #require(lines.first { $0.kind == .defends })
    #expect(defends.arcs == 3 && defends.oneWay.map(\.to) == [codes[1]])
    let share: Double = try #require(defends.mutualShare.value)
    #expect(abs(share - 2.0 / 3) < 1e-12)
    let hosts = try #require(lines.first { $0.kind == .hosts })
    let chance: Double = try #require(hosts.reciprocity.value)
    #expect(hosts.mutualShare.value == 0 && chance < 0)
    #expect(lines.first { $0.kind == .supplies }?.mutualShare == .undefined(.noObligation))
  }

  @Test("two lines that are one number are said to be so, and are")
  func redundancy() throws {
    let wheel = (1..<8).map { (0, $0) } + (1..<8).map { ($0, $0 == 7 ? 1 : $0 + 1) }
    let profile = try Self.profile(Self.network(wheel, of: 8))
    #expect(profile.redundancies == [.centralizationIsSpokeDensity])
    let (centralization, density) = (profile[.degreeCentralization].value ?? 0, profile[.spokeDensity].value ?? 0)
    #expect(abs(centralization - (1 - density)) < 1e-12)
    // The hub is not the one with the most ties, and the spokes that are connected without it are tied.
    let chain = try Self.profile(Self.network([(0, 1), (1, 2)], of: 4))
    #expect(chain.redundancies == [.spokesAreInCliques])
    #expect(chain[.spokeDensity].value == chain[.hubLossSurvival].value)
    #expect(chain[.spokeDensity].value == chain[.spokeEfficiency].value)
  }

  @Test("a state with as many ties as the hub is named, with its lines")
  func rivals() throws {
    let profile = try Self.profile(Self.network([(0, 1), (0, 2), (1, 3)], of: 4))
    #expect(profile.rivals.map(\.state) == ["S11"])
    #expect(profile.rivals.first?.scores.first == profile[.spokeDensity])
    #expect(profile.redundancies == [.hubLeads, .spokesAreInCliques])
    #expect(try Self.profile(Self.star(5)).rivals.isEmpty)
  }

  @Test("a network without ties has a profile")
  func empty() throws {
    let profile = try Self.profile(Network(id: "none", roster: ["AUS", "JPN", "USA"], agreements: []))
    #expect(profile[.degreeCentralization].value == 0)
    #expect(profile[.hubLossSurvival] == .undefined(.noHub))
    #expect(profile.verdict.label == nil)
    // No word either where the values that decide are all defined.
    let wide = try Self.profile(Self.network([], of: 8)).verdict
    #expect(wide.label == nil)
    #expect(wide.undefined.isEmpty)
  }

  @Test("layers have hubs of their own")
  func layers() throws {
    var network = Self.star(4)
    let codes = network.roster
    network.agreements += [
      Samples.agreement([codes[1], codes[2]], .reciprocalAccess), Samples.agreement([codes[1], codes[3]], .reciprocalAccess),
    ]
    let set = try ProfileSet(of: network, verdictBy: VerdictRule.builtIn(), nulls: NullSettings(draws: 50, seed: 1))
    #expect(set.layers.map(\.layer.id) == ["commitments", "access"])
    #expect(set.layers.map { $0.profile.hubs.hubs.map(\.state) } == [[codes[0]], [codes[1]]])
  }
}

@Suite("Rules for the word")
struct VerdictRuleTests {
  @Test("a rule of one's own is read")
  func reading() throws {
    let text = """
      format: latticework/verdict-rule/1
      id: mine
      labels:
        - id: dense
          when: [{item: spoke_density, at-least: 0.4, below: 0.5}]
      otherwise: {id: other}
      """
    let rule = try VerdictRule(file: ModelFile(name: "mine.yaml", text: text))
    #expect(rule.labels.first?.conditions == [VerdictRule.Condition(.spokeDensity, least: 0.4, most: 0.5, below: true)])
  }

  @Test(
    "what is wrong with a rule is said with its place",
    arguments: [
      ("  - {id: a, when: [{item: spoke_denisty, at-least: 1}]}", "spoke_density"),
      ("  - {id: a, when: [{item: spoke_density}]}", "asks for nothing"),
      ("  - {id: a, when: [{item: spoke_density, at-most: 1, below: 1}]}", "cannot both"),
      ("  - {id: a, when: [{item: spoke_density, at-least: much}]}", "is no number"),
      ("  - {id: a}", "when"),
      ("  []", "no labels"),
    ])
  func problems(_ label: String, _ message: String) {
    let text = "format: latticework/verdict-rule/1\nid: mine\nlabels:\n\(label)\notherwise: {id: other}\n"
    do {
      _ = try VerdictRule(file: ModelFile(name: "mine.yaml", text: text))
      Issue.record("no problem was found")
    } catch {
      let told = "\((error as? ModelError)?.problems ?? [])"
      #expect(told.contains(message), "\(told)")
    }
  }
}
