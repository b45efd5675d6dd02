import AllianceNetwork

/// The one day on which a baseline and its scenarios are set side by side.
///
/// A scenario with an edit dated later than its baseline holds for the day of that edit, and what the baseline itself dates up to then comes to pass in it
/// too: a treaty that was signed enters into force, another one ends. That is the work of time, not of the scenario. So the baseline and all its scenarios
/// are taken on the latest of their days, on which only the scenario tells them apart.
public struct CommonDay: Sendable {
  /// The day; `nil`: the newest state of everything.
  public let day: PartialDate?
  /// The baseline on that day. Its id and title say so where its own day is an earlier one.
  public let baseline: Network
  /// The scenarios on that day, in the order in which they were given.
  public let scenarios: [Network]
  /// Whether time alone changes a tie that counts: an agreement, its status, or the pairs that it binds.
  public let changesTies: Bool
  /// The ids of the scenarios that hold for a later day than the one that was asked for, so that edits of theirs do not count.
  public let unreached: [String]

  /// The common day of `baseline` and of what scenarios made of it; that of `filter`, where it names one. O(agreements · parties²).
  public init(baseline: Network, scenarios: [Network], filter: Filter = .init()) {
    let own = filter.asOf ?? baseline.asOf
    let latest =
      filter.asOf ?? baseline.asOf.map { scenarios.compactMap(\.asOf).reduce($0) { $0.lastDay < $1.lastDay ? $1 : $0 } }
    day = latest
    self.scenarios = scenarios.map { $0.moved(to: latest) }
    var later = baseline.moved(to: latest)
    if latest != own, let latest {
      later.id += "-on-\(latest)"
      later.title = LocalizedText(
        english: "\(baseline.title(in: .english)), as of \(latest)", japanese: "\(baseline.title(in: .japanese))（\(latest)時点）")
    }
    self.baseline = later
    changesTies = latest != own && Self.counted(baseline, filter) != Self.counted(later, filter)
    unreached = scenarios.filter { scenario in
      filter.asOf.map { day in scenario.asOf.map { !$0.hasBegun(by: day) } ?? false } ?? false
    }
    .map(\.id)
  }

  /// What counts of each tie.
  private struct Counted: Hashable {
    let agreement: AgreementID
    let status: Status
    let parties: [PartyCode]
    let dyads: [Dyad]
  }

  private static func counted(_ network: Network, _ filter: Filter) -> [Counted] {
    network.ties(filter).map { Counted(agreement: $0.agreement.id, status: $0.status, parties: $0.parties, dyads: $0.dyads) }
  }
}

extension Network {
  /// The same network for another day.
  fileprivate func moved(to day: PartialDate?) -> Network {
    var network = self
    network.asOf = day
    return network
  }
}
