import AllianceNetwork
import GraphCore
import Measures
import Testing

@Suite("What the lines of the profile are held against")
struct ProfileStandingTests {
  private static func profile(_ network: Network) throws -> StructureProfile {
    try StructureProfile(of: network, verdictBy: VerdictRule.builtIn(), nulls: NullSettings(draws: 300, seed: 1))
  }

  private static func entry(_ item: ProfileItem, of network: Network) throws -> StructureProfile.Entry {
    try #require(try profile(network).entries.first { $0.item == item })
  }

  /// A network of random ties among n states, and a wheel, a star and a complete graph.
  private static var networks: [Network] {
    let chords = [
      [(0, 1), (0, 2), (0, 3), (1, 2), (3, 4)], [(1, 2), (2, 3), (3, 4), (4, 1), (0, 5), (5, 6)], [(2, 5), (5, 1), (1, 2)],
    ]
    return chords.map { Samples.numbered(7, $0) } + [Samples.wheel(6), Samples.star(5), Samples.complete(5), Samples.cycle(7)]
  }

  @Test("no value lies outside what its size allows, and every graph's lines have bounds up to seven nodes", arguments: networks)
  func sizes(_ network: Network) throws {
    for entry in try Self.profile(network).entries where !entry.item.isOfAgreements {
      let bounds = try #require(entry.standing.bounds.bounds, "\(entry.item)")
      guard let value = entry.score.value else { continue }
      #expect(value >= bounds.least - 1e-9 && value <= bounds.most + 1e-9, "\(entry.item): \(value), \(bounds)")
    }
  }

  @Test("lines that agreements make have the bounds that pairs give, or a reason; beyond seven nodes two lines have loose ones")
  func looseBounds() throws {
    for entry in try Self.profile(Samples.wheel(8)).entries {
      let bounds = entry.standing.bounds
      switch entry.item {
      case .hublessShare: #expect(bounds == .undefined(.anyNumberOfAgreements))
      // Fourteen ties of eight nodes, of which the hub has four at least.
      case .groupedSpokePairs: #expect(bounds == .known(ScoreBounds(least: 0, most: 10.0 / 21)))
      case .spokeDepth: #expect(bounds == .known(ScoreBounds(least: 1, most: Double(Layer.all.count))))
      // No groups of eight nodes have fourteen ties, so that 0 may not be reached; efficiency has 7 ties at least and 10 at most.
      case .betweennessCentralization: #expect(bounds.bounds == nil && bounds.least == 0 && bounds.most == 14.0 / 21)
      case .spokeEfficiency: #expect(bounds.bounds == nil && bounds.least == 7.0 / 21 && bounds.most == 15.5 / 21)
      default: #expect(bounds.bounds != nil, "\(entry.item)")
      }
      if let value = entry.score.value, let least = bounds.least, let most = bounds.most {
        #expect(least - 1e-9 <= value && value <= most + 1e-9, "\(entry.item)")
      }
    }
    var filter = Filter()
    filter.types = [.reciprocalAccess, .defensePact]
    let two = try StructureProfile(of: Samples.wheel(8), filter: filter, verdictBy: VerdictRule.builtIn(), nulls: .init(draws: 5))
    #expect(two.entries.first { $0.item == .spokeDepth }?.standing.bounds.most == 2)
    // Eight ties of eight nodes can lie in a circle, and eight ties can be those of a hub with all others and of one pair.
    let circle = try Self.entry(.betweennessCentralization, of: Samples.cycle(8)).standing.bounds.bounds
    #expect(circle?.least == 0 && circle?.most == 20.0 / 21)
  }

  @Test("the hub's share is one test with degree centralization where the hub leads, and none where it does not")
  func hubShare() throws {
    let star = Samples.numbered(6, [(0, 1), (0, 2), (0, 3), (0, 4), (1, 2)])
    guard case .tested(.uniform, let centralization) = try Self.entry(.degreeCentralization, of: star).standing.null,
      case .tested(.uniform, let share) = try Self.entry(.hubDegreeShare, of: star).standing.null
    else {
      Issue.record("not tested")
      return
    }
    #expect(centralization.isExact && abs(centralization.atLeast - share.atLeast) < 1e-12)
    var declared = star
    declared.hub = Samples.state(3)
    for item in [ProfileItem.hubDegreeShare, .hubMargin, .spokeDensity] {
      #expect(try Self.entry(item, of: declared).standing.null == .undefined(.hubDoesNotLead), "\(item)")
    }
  }

  @Test("a star has the most bridges and the largest margin that chance gives")
  func bridges() throws {
    for item in [ProfileItem.bridges, .hubMargin] {
      guard case .tested(.uniform, let test) = try Self.entry(item, of: Samples.star(6)).standing.null else {
        Issue.record("\(item) is not tested")
        continue
      }
      #expect(test.isExact && test.atMost == 1 && test.mean < test.observed)
    }
    // Of the 3003 graphs of six nodes and five ties six are stars, which alone have the margin 4.
    guard case .tested(_, let margin) = try Self.entry(.hubMargin, of: Samples.star(6)).standing.null else { return }
    #expect(abs(margin.atLeast - 6.0 / 3003) < 1e-12)
  }

  @Test("the share without the hub is held by its model, and is said to be")
  func hubless() throws {
    #expect(try Self.entry(.hublessShare, of: Samples.star(5)).standing.null == .undefined(.heldByTheModel))
  }

  @Test("depth is held against layers whose spokes change names")
  func depth() throws {
    var network = Samples.star(4)
    let codes = network.roster
    network.agreements += [AgreementType.reciprocalAccess, .crossServicing].map { Samples.agreement([codes[1], codes[2]], $0) }
    let entry = try Self.entry(.spokeDepth, of: network)
    guard case .tested(.layers, let test) = entry.standing.null else {
      Issue.record("\(entry.standing.null)")
      return
    }
    // Two single ties among three spokes fall together once in three: 2 · 1/3 + 1 · 2/3.
    #expect(test.observed == 2 && abs(test.mean - 4.0 / 3) < 0.1 && abs(test.atLeast - 1.0 / 3) < 0.1)
    network.agreements.removeLast()
    #expect(try Self.entry(.spokeDepth, of: network).standing.null == .undefined(.graph(.fewerLayers(than: 2))))
  }

  @Test("reciprocity has a star, bounds, a test among all directed graphs and a coding interval")
  func reciprocity() throws {
    var network = Samples.star(3)
    let codes = network.roster
    network.agreements[0].obligations = [Obligation(.defends, from: [codes[0], codes[1]], to: [codes[0], codes[1]])]
    network.agreements[1].obligations = [Obligation(.defends, from: [codes[0]], to: [codes[2]])]
    network.agreements.append(Samples.agreement([codes[1], codes[2]], status: .proposed))
    network.agreements[2].obligations = [Obligation(.consults, from: [codes[1]], to: [codes[2]])]
    let lines = try Self.profile(network).reciprocity
    let defends = try #require(lines.first { $0.kind == .defends })
    // Three arcs among three states: density 1/2, share owed back 2/3; of the 20 such graphs 12 have a mutual pair.
    #expect(isClose(defends.obligation.reciprocity, 1.0 / 3) && isClose(defends.standing.star, -0.5))
    #expect(defends.standing.complete == .undefined(.graph(.everyPairTied)))
    let bounds = try #require(defends.standing.bounds.bounds)
    #expect(abs(bounds.least + 1) < 1e-12 && abs(bounds.most - 1.0 / 3) < 1e-12)
    guard case .tested(.uniformArcs, let test) = defends.standing.null else {
      Issue.record("\(defends.standing.null)")
      return
    }
    #expect(test.isExact && test.graphs == 20 && abs(test.atLeast - 0.6) < 1e-12)
    #expect(defends.standing.interval.scores.count == 4 && defends.isOwed)
    // Owed by a proposal alone: undefined now, with an interval.
    let consults = try #require(lines.first { $0.kind == .consults })
    #expect(consults.obligation.reciprocity == .undefined(.noObligation) && consults.isOwed)
    #expect(consults.standing.interval.scores.map { $0.value != nil } == [false, false, false, true])
    #expect(lines.filter { !$0.isOwed }.count == 4)
  }

  @Test("a layer is judged on the states that take part, and the word among all stands beside")
  func layers() throws {
    var network = Samples.numbered(16, [])
    network.agreements = (1...4).map { Samples.agreement([Samples.state(0), Samples.state($0)]) }
    let set = try ProfileSet(of: network, verdictBy: VerdictRule.builtIn(), nulls: NullSettings(draws: 20, seed: 1))
    let layer = try #require(set.layers.first)
    #expect(layer.profile.projection.states.count == 5)
    #expect(layer.profile.verdict.label?.id == "hub-and-spoke")
    let layers = try LayerStructure(of: network, in: Projection(network))
    #expect(layers.layers.first?.centralizationOfTied == .value(1) && isClose(layers.layers[0].centralization, 56.0 / 210))
    #expect(layer.verdictAmongAll == set.whole.verdict && layer.verdictAmongAll.label?.id == "nodal")
  }
}
