import AllianceNetwork

/// Scenarios by id, those that the program carries and those of the user's.
public struct ScenarioLibrary: Sendable {
  /// The scenarios, sorted by id.
  public let scenarios: [Scenario]

  private let positions: [String: Int]

  /// A library of these scenarios; of several with one id the last one counts.
  public init(_ scenarios: [Scenario] = []) {
    let byID = Dictionary(scenarios.map { ($0.id, $0) }) { _, last in last }
    self.scenarios = byID.values.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    positions = Dictionary(uniqueKeysWithValues: zip(self.scenarios.map(\.id), 0...))
  }

  /// Reads scenario files, a scenario each, and adds them to `library`, whose scenarios they may come after and, under the same
  /// id, better.
  ///
  /// `agreements` are the ids of the networks for which the scenarios are meant; where they are given, an edit of an agreement
  /// that neither these, the registry nor any edit holds is a problem. Throws ``AllianceNetwork/ModelError`` with every problem of every file:
  /// also an id that two files have, a scenario that comes after one that nobody holds, scenarios that come after one another
  /// in a circle.
  public init(
    files: [ModelFile], registry: Registry, agreements: Set<AgreementID>? = nil, adding library: ScenarioLibrary = .init()
  ) throws {
    let logs = files.map { ProblemLog(file: $0.name) }
    let drafts = zip(files, logs).compactMap { file, log in ScenarioDraft(file: file, registry: registry, log: log) }
    self.init(library.scenarios + drafts.map(\.scenario))
    refuseTwice(drafts.map { ($0.scenario.id, $0.place) })
    for draft in drafts {
      guard let after = draft.scenario.after, positions[after] == nil else { continue }
      draft.after?.fail("there is no scenario \"\(after)\"", suggestion(for: after, among: scenarios.map(\.id)))
    }
    refuseCircle(at: drafts)
    if let agreements {
      let known = agreements.union(registry.agreements.map(\.id)).union(scenarios.flatMap(\.makes))
      let words = known.map(\.text).sorted()
      for mention in drafts.flatMap(\.mentions) where !known.contains(mention.value) {
        mention.field.fail("nobody holds an agreement \(mention.value)", suggestion(for: mention.value.text, among: words))
      }
    }
    let problems = logs.flatMap(\.problems)
    if problems.contains(where: { $0.severity == .error }) { throw ModelError(problems) }
  }

  /// The scenario with this id. Throws ``ScenarioError`` with the nearest id where there is none.
  public func scenario(_ id: String) throws(ScenarioError) -> Scenario {
    guard let index = positions[id] else {
      let near = scenarios.isEmpty ? "there are none" : suggestion(for: id, among: scenarios.map(\.id))
      throw ScenarioError(scenario: id, reason: .unknownScenario(id, near: near))
    }
    return scenarios[index]
  }

  /// The scenarios whose edits are done for `scenario`, in order, itself at the end.
  ///
  /// Throws ``ScenarioError`` where one of them is not in the library, or where they come after one another in a circle.
  public func chain(to scenario: Scenario) throws(ScenarioError) -> [Scenario] {
    if let circle = circle(from: [scenario]) { throw ScenarioError(scenario: scenario.id, reason: .circle(circle)) }
    var chain = [scenario]
    while let after = chain.last?.after { chain.append(try self.scenario(after)) }
    return chain.reversed()
  }

  /// The ids of scenarios that come after one another, the first again at the end; `nil` where there are none.
  private func circle(from starts: [Scenario]) -> [String]? {
    let own = Dictionary(starts.map { ($0.id, $0.after) }) { first, _ in first }
    return findCircle(from: starts.map(\.id)) { id in
      let after = own[id] ?? positions[id].flatMap { scenarios[$0].after }
      return after.map { [$0] } ?? []
    }
  }

  private func refuseCircle(at drafts: [ScenarioDraft]) {
    guard let circle = circle(from: drafts.map(\.scenario)) else { return }
    let place = drafts.first { circle.contains($0.scenario.id) && $0.after != nil }?.after
    let reason = ScenarioError.Reason.circle(circle)
    place?.fail(reason.message, reason.hint)
  }
}

extension Scenario {
  /// The ids of the agreements that its edits add or may add.
  fileprivate var makes: [AgreementID] {
    edits.flatMap { edit -> [AgreementID] in
      switch edit {
      case .addAgreement(let agreement): [agreement.id]
      case .complete(let type, let among, _): Dyad.pairs(of: among).map { Agreement.supposedID(type, $0) }
      default: []
      }
    }
  }
}
