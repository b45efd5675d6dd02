import AllianceNetwork
import GraphCore

/// Where a value of the profile lies among chance graphs, or why it is not held against any.
public enum NullPosition: Sendable, Equatable {
  /// Among the graphs of a model.
  case tested(NullModel, NullTest)
  /// There is no test, for this reason.
  case undefined(Undefined)
}

/// What is held while the rest is left to chance.
public enum NullModel: String, Sendable, Hashable, CaseIterable {
  /// The number of nodes and of ties: the conditional uniform graph test.
  case uniform
  /// Also the ties of the hub.
  case hubConditional = "hub-conditional"
  /// The number of nodes and of arcs, each from one who owes to one to whom it is owed.
  case uniformArcs = "uniform-arcs"
  /// How many agreements each state has and how many parties each agreement.
  case bipartite
  /// The form that each layer has among the spokes, while these change names in it.
  case layers
}

/// How the null models are run.
public struct NullSettings: Sendable, Hashable {
  /// How many graphs are drawn where they are too many to go through all.
  public var draws: Int
  /// What the draws depend on.
  public var seed: UInt64

  /// Settings; the defaults draw 2,000 graphs from the seed 1.
  public init(draws: Int = 2_000, seed: UInt64 = 1) {
    self.draws = draws
    self.seed = seed
  }
}

extension ProfileItem {
  /// The null model that a value is held against; `nil` for the share of agreements without the hub, which the model of agreements holds fixed.
  public var nullModel: NullModel? {
    switch self {
    case .degreeCentralization, .hubDegreeShare, .hubMargin, .betweennessCentralization, .spokeDensity, .biconnectedShare,
      .bridges:
      .uniform
    case .hubLossSurvival, .spokeEfficiency: .hubConditional
    case .groupedSpokePairs: .bipartite
    case .spokeDepth: .layers
    case .hublessShare: nil
    }
  }
}

extension ProfileValues {
  /// Where the value of `item` lies among the graphs of its null model.
  func position(of item: ProfileItem, hubs: Hubs, _ settings: NullSettings) -> NullPosition {
    if let reason = self[item].reason { return .undefined(reason) }
    guard projection.rule != .twoMode else { return .undefined(.twoMode) }
    let hub = hubs.hubs.first.flatMap { projection.node(of: $0.state) } ?? 0
    do {
      switch item.nullModel {
      case .uniform, .uniformArcs:
        // Chance graphs have their own hub, a node of the most ties; which of several changes none of these values.
        guard !item.isOfHub || hubs.lead else { return .undefined(.hubDoesNotLead) }
        return .init(.uniform, try uniformComparison(of: item, settings))
      case .hubConditional: return .init(.hubConditional, try hubComparison(of: item, hub: hub, settings))
      case .bipartite:
        return try groupComparison(item, hub: hub, settings).map { .init(.bipartite, $0) } ?? .undefined(.suspendedLegs)
      case .layers: return .init(.layers, try layerComparison(hub: hub, settings))
      case nil: return .undefined(.heldByTheModel)
      }
    } catch {
      return .undefined(.refused(error))
    }
  }

  private func uniformComparison(of item: ProfileItem, _ settings: NullSettings) throws(MeasureError) -> NullComparison {
    try projection.simple.uniformTest(draws: settings.draws, seed: settings.seed) { graph throws(MeasureError) in
      item.result(of: graph, hub: item.isOfHub ? graph.leadingNodes.first ?? 0 : 0).networkScore(item.rawValue, of: graph)
    }
  }

  private func hubComparison(of item: ProfileItem, hub: Int, _ settings: NullSettings) throws(MeasureError) -> NullComparison {
    try projection.simple.hubConditionalTest(hub: hub, draws: settings.draws, seed: settings.seed) { graph throws(MeasureError) in
      item.result(of: graph, hub: hub).networkScore(item.rawValue, of: graph)
    }
  }

  /// Among the layers whose spokes have changed names.
  private func layerComparison(hub: Int, _ settings: NullSettings) throws(MeasureError) -> NullComparison {
    let form = AgreementForm(ties: ties, states: projection.states, hub: projection.states[hub])
    return try form.layers().depthTest(without: hub, draws: settings.draws, seed: settings.seed)
  }

  /// Among the ways in which states could be party to as many agreements and agreements have as many parties; `nil` where a suspended leg, which these do not
  /// know, makes another value.
  private func groupComparison(
    _ item: ProfileItem, hub: Int, _ settings: NullSettings
  ) throws(MeasureError) -> NullComparison? {
    let instruments = ties.filter { !$0.agreement.type.isDirected }
    let memberships = instruments.enumerated().flatMap { event, tie in
      tie.parties.compactMap { projection.node(of: $0) }.map { (actor: $0, event: event) }
    }
    let isGroup = instruments.map { $0.order >= 3 }
    let states = projection.states.count
    guard let graph = try? TwoModeGraph(actorCount: states, eventCount: instruments.count, ties: memberships) else { return nil }
    let comparison = try graph.curveballTest(draws: settings.draws, seed: settings.seed) { graph throws(MeasureError) in
      var joined: Set<Int> = []
      for event in 0..<graph.eventCount where isGroup[event] {
        let parties = graph.actors(of: event).map(Int.init).filter { $0 != hub }
        for (place, first) in parties.enumerated() {
          for second in parties[(place + 1)...] { joined.insert(min(first, second) * states + max(first, second)) }
        }
      }
      let quantity = Quantity(
        item.rawValue, unit: "pairs of states", normalisation: "divided by the number of pairs of other nodes", of: graph.kind)
      return NetworkScore(quantity, Double(joined.count) / Double((states - 1) * (states - 2) / 2))
    }
    guard let test = comparison.test, let value = self[item].value else { return comparison }
    return abs(test.observed - value) < 1e-9 ? comparison : nil
  }
}

extension NullPosition {
  /// What a comparison found, or why there is no test.
  init(_ model: NullModel, _ comparison: NullComparison) {
    if let test = comparison.test {
      self = .tested(model, test)
    } else {
      self = .undefined(comparison.reason.map(Undefined.graph) ?? .notMeasured)
    }
  }
}
