import AllianceNetwork
import Measures

/// What differs between two networks: records, and the pairs of states that are tied.
public struct NetworkDifference: Sendable, Hashable {
  /// What differs in the records: date, hub, states, agreements added, agreements removed, then a group an agreement (status,
  /// legs, parties, other), each sorted by id. Titles, notes and sources of the networks themselves are not compared.
  public var changes: [NetworkChange]
  /// The pairs that are tied in the second network alone, sorted, with the agreements that tie them there.
  public var gained: [TiedDyad]
  /// The pairs that are tied in the first network alone, sorted, with the agreements that tied them there.
  public var lost: [TiedDyad]

  /// Whether nothing differs.
  public var isEmpty: Bool { changes.isEmpty && gained.isEmpty && lost.isEmpty }

  /// A pair of states and the agreements that tie it.
  public struct TiedDyad: Sendable, Hashable {
    /// The pair.
    public var dyad: Dyad
    /// The agreements, sorted by id.
    public var agreements: [AgreementID]
  }

  /// Compares two networks under one filter. Statuses and parties are those of the filter's date, else of each network's own.
  ///
  /// The filter's types and statuses decide which pairs count as tied; the records are compared whole. O(agreements · parties²).
  public init(from first: Network, to second: Network, filter: Filter = .init()) {
    changes = Self.changes(from: first, to: second, on: (filter.asOf ?? first.asOf, filter.asOf ?? second.asOf), filter)
    let before = Self.tied(first, filter)
    let after = Self.tied(second, filter)
    gained = Self.only(in: after, not: before)
    lost = Self.only(in: before, not: after)
  }

  /// Compares two graphs of states that no agreements stand behind, as those of edge lists: states added and removed, and the pairs that are tied in one alone,
  /// by no agreement. O(nodes + edges).
  public init(from first: Projection, to second: Projection) {
    let nodes = (Set(first.states), Set(second.states))
    changes =
      nodes.1.subtracting(nodes.0).sorted().map(NetworkChange.stateAdded)
      + nodes.0.subtracting(nodes.1).sorted().map(NetworkChange.stateRemoved)
    let (before, after) = (Self.tied(first), Self.tied(second))
    gained = Self.only(in: after, not: before)
    lost = Self.only(in: before, not: after)
  }

  private static func tied(_ projection: Projection) -> [Dyad: [AgreementID]] {
    let states = projection.states
    return Dictionary(
      projection.simple.edges.compactMap { edge in Dyad(states[edge.source], states[edge.target]).map { ($0, []) } }
    ) { first, _ in first }
  }

  private static func tied(_ network: Network, _ filter: Filter) -> [Dyad: [AgreementID]] {
    var tied: [Dyad: [AgreementID]] = [:]
    for tie in network.ties(filter) {
      for dyad in tie.dyads { tied[dyad, default: []].append(tie.agreement.id) }
    }
    return tied
  }

  private static func only(in some: [Dyad: [AgreementID]], not others: [Dyad: [AgreementID]]) -> [TiedDyad] {
    some.filter { others[$0.key] == nil }
      .map { TiedDyad(dyad: $0.key, agreements: $0.value.sorted()) }
      .sorted { $0.dyad < $1.dyad }
  }

  private static func changes(
    from first: Network, to second: Network, on dates: (PartialDate?, PartialDate?), _ filter: Filter
  ) -> [NetworkChange] {
    var changes: [NetworkChange] = []
    if dates.0 != dates.1 { changes.append(.dateMoved(from: dates.0, to: dates.1)) }
    if first.hub != second.hub { changes.append(.hubChanged(from: first.hub, to: second.hub)) }
    let nodes = (Set(first.nodes(filter)), Set(second.nodes(filter)))
    changes += nodes.1.subtracting(nodes.0).sorted().map(NetworkChange.stateAdded)
    changes += nodes.0.subtracting(nodes.1).sorted().map(NetworkChange.stateRemoved)
    let old = Dictionary(first.agreements.map { ($0.id, $0) }) { first, _ in first }
    let new = Dictionary(second.agreements.map { ($0.id, $0) }) { first, _ in first }
    changes += new.keys.filter { old[$0] == nil }.sorted().map(NetworkChange.agreementAdded)
    changes += old.keys.filter { new[$0] == nil }.sorted().map(NetworkChange.agreementRemoved)
    for id in old.keys.sorted() {
      guard let before = old[id], let after = new[id] else { continue }
      changes += Self.changes(from: before, to: after, on: dates)
    }
    return changes
  }

  private static func changes(
    from before: Agreement, to after: Agreement, on dates: (PartialDate?, PartialDate?)
  ) -> [NetworkChange] {
    let id = after.id
    var changes: [NetworkChange] = []
    let whole = (before.status(on: dates.0), after.status(on: dates.1))
    if whole.0 != whole.1 { changes.append(.statusChanged(id, between: nil, from: whole.0, to: whole.1)) }
    let parties = (Set(before.parties(on: dates.0)), Set(after.parties(on: dates.1)))
    let staying = parties.0.intersection(parties.1)
    // The leg of a party that joins or leaves has no status of its own to tell: its joining or leaving says it all.
    for dyad in Set((before.legs + after.legs).map(\.between)).sorted()
    where staying.contains(dyad.first) && staying.contains(dyad.second) {
      let leg = (before.status(between: dyad, on: dates.0), after.status(between: dyad, on: dates.1))
      if leg.0 != leg.1, leg != whole { changes.append(.statusChanged(id, between: dyad, from: leg.0, to: leg.1)) }
    }
    changes += parties.1.subtracting(parties.0).sorted().map { .partyAdded($0, to: id) }
    changes += parties.0.subtracting(parties.1).sorted().map { .partyRemoved($0, from: id) }
    if changes.isEmpty, before != after { changes.append(.agreementRevised(id)) }
    return changes
  }
}
