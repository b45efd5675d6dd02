/// Which ties of a network count: the question that a projection, a table or a picture is asked.
public struct Filter: Sendable, Hashable {
  /// The day of the question; `nil`: the newest state of everything.
  public var asOf: PartialDate?
  /// The types that count; `nil`: all.
  public var types: Set<AgreementType>?
  /// The statuses that count.
  public var statuses: Set<Status>
  /// The nodes; `nil`: the roster of the network.
  public var roster: [PartyCode]?

  /// A filter; in force and signed, of all types, where nothing else is said.
  public init(
    asOf: PartialDate? = nil, types: Set<AgreementType>? = nil, statuses: Set<Status> = Status.concluded,
    roster: [PartyCode]? = nil
  ) {
    self.asOf = asOf
    self.types = types
    self.statuses = statuses
    self.roster = roster.map { Array(Set($0)).sorted() }
  }

  /// The filter in words, for the caption of a table: `as of 2025-06-30; types: all; status: signed, in-force; nodes: 16`.
  public func description(of network: Network) -> String {
    let date = (asOf ?? network.asOf).map(\.description) ?? "the newest state"
    let types = types.map { $0.sorted().map(\.rawValue).joined(separator: ", ") } ?? "all"
    let statuses = statuses.sorted().map(\.rawValue).joined(separator: ", ")
    return "as of \(date); types: \(types); status: \(statuses); nodes: \(network.nodes(self).count)"
  }
}

extension Network {
  /// The nodes under `filter`, sorted: the filter's roster, else the network's, else every party of its agreements.
  public func nodes(_ filter: Filter = .init()) -> [PartyCode] {
    if let roster = filter.roster { return roster }
    if !roster.isEmpty { return roster }
    return Set(agreements.flatMap { $0.memberships.map(\.party) }).sorted()
  }
}
