import AllianceNetwork
import GraphCore

/// Where a value of the profile lies among chance graphs, or why it is not held against any.
public enum NullPosition: Sendable, Equatable {
  /// Among the graphs of a model.
  case tested(NullModel, NullTest)
  /// There is no test, for this reason.
  case undefined(Undefined)
  /// Chance graphs are not asked for this value: agreements, not pairs, make it, or another line asks the same.
  case notAsked
}

/// What is held while the rest is left to chance.
public enum NullModel: String, Sendable, Hashable, CaseIterable {
  /// The number of nodes and of ties: the conditional uniform graph test.
  case uniform
  /// Also the ties of the hub.
  case hubConditional = "hub-conditional"
  /// How many agreements each state has and how many parties each agreement.
  case bipartite
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
  /// The null model that a value is held against; `nil` for those that are not.
  public var nullModel: NullModel? {
    switch self {
    case .degreeCentralization, .betweennessCentralization, .spokeDensity, .biconnectedShare: .uniform
    case .hubLossSurvival, .spokeEfficiency: .hubConditional
    case .groupedSpokePairs: .bipartite
    case .hubDegreeShare, .hubMargin, .bridges, .hublessShare, .spokeDepth: nil
    }
  }
}

extension ProfileValues {
  /// Where the value of `item` lies among the graphs of its null model.
  func position(of item: ProfileItem, hubs: Hubs, _ settings: NullSettings) -> NullPosition {
    guard let model = item.nullModel else { return .notAsked }
    if let reason = self[item].reason { return .undefined(reason) }
    guard projection.rule != .twoMode else { return .undefined(.twoMode) }
    do {
      return .init(model, try comparison(of: item, model, hubs, settings))
    } catch {
      return .undefined(.refused(error))
    }
  }

  private func comparison(
    of item: ProfileItem, _ model: NullModel, _ hubs: Hubs, _ settings: NullSettings
  ) throws(MeasureError) -> NullComparison? {
    let graph = projection.simple
    let hub = hubs.hubs.first.flatMap { projection.node(of: $0.state) } ?? 0
    let (draws, seed) = (settings.draws, settings.seed)
    switch (item, model) {
    case (.degreeCentralization, _):
      return try graph.uniformTest(draws: draws, seed: seed) { graph throws(MeasureError) in try graph.degreeCentralization() }
    case (.betweennessCentralization, _):
      return try graph.uniformTest(draws: draws, seed: seed) { graph throws(MeasureError) in try graph.betweennessCentralization()
      }
    case (.biconnectedShare, _):
      return try graph.uniformTest(draws: draws, seed: seed) { graph throws(MeasureError) in try graph.biconnectedPairShare() }
    case (.spokeDensity, _):
      // Chance graphs have their own hub: the node of the most ties. Which of several does not change the density.
      guard hubs.hubs.allSatisfy({ hubs.leaders.contains($0.state) }) else { return nil }
      return try graph.uniformTest(draws: draws, seed: seed) { graph throws(MeasureError) in
        let most = graph.nodes.max { graph.neighbours(of: $0).count < graph.neighbours(of: $1).count }
        return try graph.spokeDensity(hub: most ?? 0)
      }
    case (.hubLossSurvival, _):
      return try graph.hubConditionalTest(hub: hub, draws: draws, seed: seed) { graph throws(MeasureError) in
        try graph.hubLossSurvival(hub: hub)
      }
    case (.spokeEfficiency, _):
      return try graph.hubConditionalTest(hub: hub, draws: draws, seed: seed) { graph throws(MeasureError) in
        try graph.removing(hub).globalEfficiency()
      }
    case (.groupedSpokePairs, _): return try groupComparison(item, hub: hub, settings)
    default: return nil
    }
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
      return NetworkScore(item.rawValue, Double(joined.count) / Double((states - 1) * (states - 2) / 2))
    }
    guard let test = comparison.test, let value = self[item].value else { return comparison }
    return abs(test.observed - value) < 1e-9 ? comparison : nil
  }

  /// What is known of the least and the most of `item` among graphs of as many nodes and ties.
  func bounds(of item: ProfileItem) -> ScoreBounds? {
    guard item == .degreeCentralization, projection.rule != .twoMode else { return nil }
    return (try? projection.simple.degreeCentralizationBounds()) ?? nil
  }
}

extension NullPosition {
  fileprivate init(_ model: NullModel, _ comparison: NullComparison?) {
    if let test = comparison?.test {
      self = .tested(model, test)
    } else {
      self = comparison?.reason.map { .undefined(.graph($0)) } ?? .notAsked
    }
  }
}
