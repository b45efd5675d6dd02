import AllianceNetwork

/// A division of the states in groups, which brokerage takes from outside. Where it comes from is told with every number.
public struct Partition: Sendable, Hashable {
  /// Where it comes from.
  public enum Origin: Sendable, Hashable {
    /// Somebody gave it: the name of the file, and the states that it does not name.
    case given(String, unnamed: [PartyCode])
    /// Made of the network: the hub, the states with a defence pact with it, all others.
    case treatyAllies(of: PartyCode)
  }

  /// Where it comes from.
  public let origin: Origin
  /// The names of the groups, in the order in which they are printed.
  public let names: [String]
  /// The place in ``names`` of the group of each state, in the order of the projection's states.
  public let membership: [Int]

  /// The group of states that a file does not name.
  public static let unnamed = "-"
  /// The groups of ``Origin/treatyAllies(of:)``.
  public static let derived = ["hub", "treaty-ally", "other"]

  /// The partition of `states` that `groups` gives, which came from `source`. States that it does not name are a group of their own, ``unnamed``;
  /// parties that are no states of the projection are passed over. Groups are sorted by name.
  public init(of states: [PartyCode], _ groups: [PartyCode: String], from source: String) {
    let named = states.map { groups[$0] ?? Self.unnamed }
    let names = Set(named).sorted()
    self.names = names
    membership = named.map { name in names.firstIndex(of: name) ?? 0 }
    origin = .given(source, unnamed: states.filter { groups[$0] == nil })
  }

  /// The hub, its treaty allies and all others: an ally is bound to the hub by a defence pact that counts on the day and by the statuses of
  /// `filter`, whatever types `filter` lets through. `nil` where there is not one hub.
  public init?(of network: Network, filter: Filter, hubs: Hubs, among states: [PartyCode]) {
    guard hubs.hubs.count == 1, let hub = hubs.hubs.first?.state else { return nil }
    var pacts = filter
    pacts.types = [.defensePact]
    let dyads = Set(network.ties(pacts).flatMap(\.dyads))
    origin = .treatyAllies(of: hub)
    names = Self.derived
    membership = states.map { state in
      state == hub ? 0 : Dyad(hub, state).map(dyads.contains) ?? false ? 1 : 2
    }
  }
}
