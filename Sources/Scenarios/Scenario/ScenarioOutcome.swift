import AllianceNetwork

/// What a scenario makes of its baseline: the edited network, and what each edit changed.
public struct ScenarioOutcome: Sendable, Hashable {
  /// The edited network. Its id is that of the baseline, a hyphen and that of the scenario; its title is the scenario's where
  /// that has one.
  public var network: Network
  /// The edits in the order in which they were done, those of the scenarios that come before included.
  public var steps: [Step]

  /// An outcome.
  public init(network: Network, steps: [Step]) {
    self.network = network
    self.steps = steps
  }

  /// The agreements that the proposals of the added agreements would have to amend, sorted: what has to be renegotiated and
  /// ratified.
  public var amended: [AgreementID] {
    let proposals = steps.compactMap { step in
      if case .addAgreement(let agreement) = step.edit { agreement.proposal } else { nil }
    }
    return Set(proposals.flatMap(\.amends)).sorted()
  }

  /// An edit and what it changed.
  public struct Step: Sendable, Hashable {
    /// The id of the scenario to which the edit belongs.
    public var scenario: String
    /// Its number in that scenario, counted from 1.
    public var number: Int
    /// The edit.
    public var edit: Edit
    /// What it changed, in the order of ``NetworkDifference/changes``.
    public var changes: [NetworkChange]

    /// An edit and what it changed.
    public init(scenario: String, number: Int, edit: Edit, changes: [NetworkChange]) {
      self.scenario = scenario
      self.number = number
      self.edit = edit
      self.changes = changes
    }
  }
}
