/// An agreement as it stands under a filter: who of the roster is bound by it, and with which status.
public struct Tie: Sendable, Hashable {
  /// The agreement.
  public var agreement: Agreement
  /// Its status on the day.
  public var status: Status
  /// Its parties on the day that are nodes, sorted; two or more.
  public var parties: [PartyCode]
  /// How many parties it has on the day, nodes or not.
  public var order: Int
  /// The pairs of `parties` that it binds, sorted: all, but for legs whose own status does not count; for directed types the giver with each
  /// receiver.
  public var dyads: [Dyad]
  /// The pairs of `parties` whose leg does not count, sorted.
  public var brokenDyads: [Dyad]
}

extension Network {
  /// The ties that count under `filter`, in the order of the agreements.
  ///
  /// An agreement counts if its type does, its status on the day does, and two or more nodes are parties to it on that day and bound to each
  /// other. The day is the filter's, else the network's own `asOf`, else the newest state of everything.
  public func ties(_ filter: Filter = .init()) -> [Tie] {
    let nodes = Set(nodes(filter))
    let date = filter.asOf ?? asOf
    return agreements.compactMap { $0.tie(among: nodes, on: date, filter: filter) }
  }
}

extension Agreement {
  fileprivate func tie(among nodes: Set<PartyCode>, on date: PartialDate?, filter: Filter) -> Tie? {
    if let types = filter.types, !types.contains(type) { return nil }
    guard let status = status(on: date) else { return nil }
    let all = parties(on: date)
    let present = all.filter(nodes.contains)
    guard present.count >= 2 else { return nil }
    var bound: [Dyad] = []
    var broken: [Dyad] = []
    for dyad in pairs(of: present) {
      let counts = self.status(between: dyad, on: date).map(filter.statuses.contains) ?? false
      if counts { bound.append(dyad) } else if legs.contains(where: { $0.between == dyad }) { broken.append(dyad) }
    }
    guard !bound.isEmpty else { return nil }
    return Tie(agreement: self, status: status, parties: present, order: all.count, dyads: bound, brokenDyads: broken)
  }

  /// The pairs that the agreement joins, sorted: of directed types the giver with each receiver, else every two parties.
  private func pairs(of parties: [PartyCode]) -> [Dyad] {
    if let giver, type.isDirected {
      guard parties.contains(giver) else { return [] }
      return parties.filter(receivers.contains).compactMap { Dyad(giver, $0) }.sorted()
    }
    return parties.indices.flatMap { i in parties[(i + 1)...].compactMap { Dyad(parties[i], $0) } }
  }
}
