import AllianceNetwork
import GraphCore
import Measures
import Testing

@Suite("The structure of a network, section by section")
struct StructureTests {
  private static let few = NullSettings(draws: 50, seed: 1)

  private static func structure(_ network: Network, _ sections: [StructureSection] = StructureSection.allCases) throws
    -> NetworkStructure
  {
    try NetworkStructure(of: network, sections: sections, nulls: few)
  }

  private static func treaties(_ row: Int = 0) -> Network {
    var network = SevenStatesTests.rows[row].network
    network.hub = "USA"
    return network
  }

  @Test("a star is its own core, is parted by its hub, and leaves nothing to chance")
  func star() throws {
    let result = try Self.structure(Samples.star(6))
    let core = try #require(result.core)
    #expect(core.core == [Samples.state(0)] && core.equallyGood == 1)
    #expect(isClose(core.fit, 1))
    #expect(core.test.test == nil && core.richClubTests.allSatisfy { $0.test == nil })
    let attack = try #require(result.attack)
    #expect(isClose(attack.curves[0].robustness, 5.0 / 36))
    #expect(attack.star == 5.0 / 36 && attack.complete == 5.0 / 12)
    #expect(attack.curves.allSatisfy { $0.lost.first == Samples.state(0) })
    let brokerage = try #require(result.brokerage)
    #expect(brokerage.partition?.origin == .treatyAllies(of: Samples.state(0)))
    #expect(brokerage.brokerage?.nodes[.itinerant]?.map(\.count) == [20, 0, 0, 0, 0, 0])
    #expect(brokerage.brokerage?.networkTotal.count == 20)
    #expect(result.census?.triads[.t201] == 10)
    let roles = try #require(result.roles)
    #expect(roles.distance[from: 1, to: 2] == 0 && roles.regular == nil)
  }

  @Test("the network's scores of a star and of a complete graph", arguments: [4, 7])
  func connectivity(_ count: Int) throws {
    let n = Double(count)
    let expected: [(NetworkMeasure, Double, Double?)] = [
      (.nodeConnectivity, 1, n - 1), (.edgeConnectivity, 1, n - 1), (.averageConnectivity, 1, n - 1),
      (.algebraicConnectivity, 1, n), (.degreeAssortativity, -1, nil), (.degreeHeterogeneity, 1, nil),
      (.degreeVariance, (n - 1) * (n - 2) * (n - 2) / (n * n), 0),
    ]
    let star = try #require(Self.structure(Samples.star(count), [.connectivity]).connectivity)
    let complete = try #require(Self.structure(Samples.complete(count), [.connectivity]).connectivity)
    for (measure, ofStar, ofComplete) in expected {
      #expect(isClose(star.score(measure), ofStar), "\(measure.rawValue) of a star: \(star.score(measure))")
      if let ofComplete {
        #expect(isClose(complete.score(measure), ofComplete), "\(measure.rawValue): \(complete.score(measure))")
      } else {
        #expect(complete.score(measure) == .undefined(.graph(.noVariance)), "\(measure.rawValue)")
      }
    }
  }

  @Test("a complete graph has no core, one community, and no hub to make groups of")
  func complete() throws {
    let result = try Self.structure(Samples.complete(5))
    #expect(result.core?.fit == .undefined(.graph(.noVariance)))
    #expect(result.communities?.communities.map(\.members.count) == [5])
    #expect(result.communities.map { isClose($0.modularity, 0) } == true)
    #expect(result.attack?.curves.map { isClose($0.normalised, 1) } == [true, true])
    #expect(result.brokerage?.partition == nil && result.brokerage?.brokerage == nil)
    #expect(result.census?.triads[.t300] == 10)
  }

  @Test("communities are the best division of all seeds, the test that of the first seed")
  func bestCommunities() throws {
    var better = 0
    for step in 2...9 {
      let pairs = (0..<24).flatMap { a in
        ((a + 1)..<24).filter { b in (a * a * step + b * b + a * b * 5) % 11 < 2 }.map { (a, $0) }
      }
      let network = Samples.numbered(24, pairs)
      let graph = try Projection(network).simple
      let runs = try (1...20).map { try graph.communities(seed: UInt64($0)) }
      let best = try #require(runs.compactMap(\.modularity.value).max())
      let found = try CommunityStructure(of: Projection(network), nulls: NullSettings(draws: 5, seed: 1))
      #expect(isClose(found.modularity, best) && found.seeds.tried == 20)
      #expect(found.testedModularity.value == runs[0].modularity.value)
      let chosen = try #require(runs.first { ($0.modularity.value ?? -1) > best - 1e-12 })
      #expect(found.seeds.same == runs.count { $0.membership == chosen.membership })
      let groups = found.communities.map { $0.members.count } + found.alone.map { _ in 1 }
      #expect(groups.sorted() == chosen.members.map(\.count).sorted())
      if best > (runs[0].modularity.value ?? 1) + 1e-9 { better += 1 }
    }
    #expect(better > 0, "in one graph at least the first seed misses the best")
  }

  @Test("seven states: the hub brokers between its allies, Australia between it and New Zealand")
  func brokerage() throws {
    let result = try #require(Self.structure(Self.treaties(), [.brokerage]).brokerage)
    #expect(result.partition?.membership == [1, 1, 1, 2, 1, 1, 0])
    let counts = try #require(result.brokerage)
    #expect(counts.nodes[.itinerant]?.map(\.count) == [0, 0, 0, 0, 0, 0, 20])
    #expect(counts.nodes[.liaison]?.map(\.count) == [2, 0, 0, 0, 0, 0, 0])
    #expect(result.hierarchy[1] == .undefined(.graph(.fewerThanTwoTies)))
    #expect(isClose(result.constraint[6], 0.2))
  }

  @Test("groups that are given: states that are not named are a group of their own, others are passed over")
  func given() throws {
    let states: [PartyCode] = ["AUS", "JPN", "USA"]
    let partition = Partition(of: states, ["JPN": "b", "AUS": "a", "FRA": "c"], from: "groups.csv")
    #expect(partition.names == ["-", "a", "b"] && partition.membership == [1, 2, 0])
    #expect(partition.origin == .given("groups.csv", unnamed: ["USA"]))
    var network = Network(
      id: "path", roster: states, agreements: [Samples.agreement(["AUS", "JPN"]), Samples.agreement(["JPN", "USA"])])
    network.hub = "USA"
    let result = try NetworkStructure(of: network, sections: [.brokerage], partition: { _ in partition })
    #expect(result.brokerage?.brokerage?.nodes[.liaison]?.map(\.count) == [0, 2, 0])
  }

  @Test("seven states and two access agreements: two layers with a hub each, and how they go together")
  func layers() throws {
    let result = try Self.structure(Self.treaties(1), [.layers, .association])
    let layers = try #require(result.layers)
    #expect(layers.layers.map(\.layer.id) == ["commitments", "access"])
    #expect(layers.layers.map(\.hubs) == [["USA"], ["JPN"]])
    #expect(isClose(layers.participation[1], 8.0 / 9) && isClose(layers.participation[5], 0))
    #expect(layers.overlaps.count == 8 && isClose(layers.depth, 1) && isClose(layers.spokeDepth, 1))
    let degrees = layers.overlappingDegree.compactMap(\.value).reduce(0, +)
    #expect(degrees == 2 * Double(layers.overlaps.reduce(0) { $0 + $1.layers.count }))
    // Of 21 pairs 6 are tied in the one layer, 2 in the other, none in both.
    let test = try #require(result.association?.correlations.first?.comparison.test)
    let expected = (0 - 6.0 * 2 / 21) / (6.0 * 15 / 21 * 2 * 19 / 21).squareRoot()
    #expect(abs(test.observed - expected) < 1e-12 && test.isExact && test.graphs == 5040)
    let regressions = try #require(result.association?.regressions)
    #expect(regressions.map(\.response.id) == ["commitments", "access"])
    // With one predictor R² is the squared correlation.
    for line in regressions { #expect(abs((line.fit.rSquared ?? 0) - expected * expected) < 1e-12) }
  }

  @Test("agreements are kept whole")
  func groups() throws {
    let result = try #require(Self.structure(Self.treaties(), [.groups]).groups)
    #expect(result.agreements.first?.text == "ANZUS" && result.orders == [3, 2, 2, 2, 2])
    #expect(result.degree.map(\.value) == [1, 1, 1, 1, 1, 1, 5])
    #expect(result.groupDegree.map(\.value) == [1, 0, 0, 1, 0, 0, 1])
    #expect(isClose(result.spokesCovered, 1.0 / 15) && isClose(result.hublessShare.all, 0))
    #expect(isClose(result.overlaps[0], 1) && isClose(result.overlaps[1], 0))
    #expect(isClose(result.simplicialFraction, 0))
    #expect(isClose(result.density, 11.0 / 35))
    var network = Samples.complete(3)
    network.agreements.append(Samples.agreement(network.roster, id: "ALL"))
    #expect(try Self.structure(network, [.groups]).groups.map { isClose($0.simplicialFraction, 1) } == true)
  }

  @Test("a directed agreement has giver and receivers: it counts in the two-mode network, and makes no group")
  func directedAgreements() throws {
    let network = Network(
      id: "given", roster: ["AUS", "JPN", "KOR", "USA"], hub: "USA",
      agreements: [
        Samples.directed("USA", ["AUS", "JPN", "KOR"]), Samples.directed("JPN", ["AUS"], .armsSupply),
        Samples.agreement(["AUS", "JPN"], .reciprocalAccess), Samples.agreement(["AUS", "JPN", "USA"], id: "PACT"),
      ])
    let structure = try Self.structure(network, [.groups])
    let groups = try #require(structure.groups)
    #expect(groups.agreements.count == 4 && groups.directed.count == 2 && groups.hypergraph.edgeCount == 2)
    #expect(groups.degree == [4, 4, 1, 2].map(Score.value) && groups.groupDegree == [1, 1, 0, 1].map(Score.value))
    #expect(groups.given == [0, 1, 0, 1] && groups.received == [2, 1, 1, 0])
    // Two of four, as in the profile; of the one group none.
    let profile = try StructureProfile(of: network, verdictBy: VerdictRule.builtIn(), nulls: NullSettings(draws: 20, seed: 1))
    #expect(groups.hublessShare.all == .value(0.5) && groups.hublessShare.all == profile[.hublessShare])
    #expect(groups.hublessShare.groups == .value(0) && isClose(groups.spokesCovered, 1.0 / 3))
    // The same numbers as in the two-mode projection.
    let both = try Projection(network, rule: .twoMode)
    let table = CentralityTable(
      of: both, [.degreeNormalised, .closeness],
      network: [
        .density, .actorDegreeCentralization, .eventBetweennessCentralization, .actorHarmonicCentralization,
        .eventEigenvectorCentralization,
      ])
    #expect(groups.stateCentrality.centralization.degree == table.score(.actorDegreeCentralization))
    #expect(groups.stateCentrality.centralization.harmonic == table.score(.actorHarmonicCentralization))
    #expect(groups.agreementCentrality.centralization.eigenvector == table.score(.eventEigenvectorCentralization))
    #expect(groups.agreementCentrality.centralization.betweenness == table.score(.eventBetweennessCentralization))
    let (states, agreements) = (groups.stateCentrality, groups.agreementCentrality)
    #expect(table.columns.map(\.scores) == [states.degree + agreements.degree, states.closeness + agreements.closeness])
    #expect(groups.density == table.score(.density))
  }

  @Test("obligations and directed ties keep their directions")
  func census() throws {
    var network = Network(id: "given", roster: ["JPN", "KOR", "USA"], agreements: [Samples.directed("USA", ["JPN", "KOR"])])
    network.agreements.append(Samples.agreement(["JPN", "KOR"], .reciprocalAccess))
    let result = try Self.structure(network, [.census, .roles])
    let census = try #require(result.census)
    #expect(census.directedTypes == [.majorNonNATOAlly] && census.arcs == 2)
    #expect(census.directedTriads[.t021D] == 1 && census.triads[.t300] == 1)
    #expect(census.krackhardt.hierarchy.value == 1)
    let designates = try #require(census.obligations.first { $0.kind == .designates })
    #expect([designates.mutual, designates.asymmetric, designates.null] == [0, 2, 1])
    let accesses = try #require(census.obligations.first { $0.kind == .accesses })
    #expect([accesses.mutual, accesses.asymmetric, accesses.null] == [1, 0, 2])
    let roles = try #require(result.roles)
    #expect(roles.nearestRegular(to: 0)?.states == ["KOR"] && roles.nearestRegular(to: 0)?.equivalence == 1)
  }
}
