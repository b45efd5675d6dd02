import AllianceNetwork

/// What the hub rule makes of an agreement.
struct Star: Sendable, Equatable {
  let hub: PartyCode

  /// The star of the declared hub, else of the state with the most neighbours, of several the first by code; `nil` where nobody
  /// is tied.
  init?(of network: Network, among states: [PartyCode], ties: [Tie]) {
    if let hub = network.hub, states.contains(hub) {
      self.hub = hub
      return
    }
    var neighbours: [PartyCode: Set<PartyCode>] = [:]
    for dyad in ties.flatMap(\.dyads) {
      neighbours[dyad.first, default: []].insert(dyad.second)
      neighbours[dyad.second, default: []].insert(dyad.first)
    }
    let most = neighbours.values.map(\.count).max()
    guard let hub = neighbours.filter({ $0.value.count == most }).keys.min() else { return nil }
    self.hub = hub
  }

  /// The pairs with the hub, where it is bound by an undirected agreement among three or more nodes; else every pair.
  func dyads(of tie: Tie) -> [Dyad] {
    guard !tie.agreement.type.isDirected, tie.parties.count >= 3 else { return tie.dyads }
    let own = tie.dyads.filter { $0.contains(hub) }
    return own.isEmpty ? tie.dyads : own
  }
}
