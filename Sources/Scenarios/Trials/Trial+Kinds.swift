import AllianceNetwork
import Measures

/// What is tried: losses, new agreements, other decisions of the coder.
extension Trial.Change {
  /// The loss of every state that is a node, or of every set of `depth` of them, in the order of their codes.
  public static func losses(ofStates depth: Int, in network: Network, filter: Filter = .init()) -> [Self] {
    subsets(of: network.nodes(filter), depth).map { .withoutStates($0) }
  }

  /// The loss of every agreement that counts, or of every set of `depth` of them, in the order of their ids.
  public static func losses(ofAgreements depth: Int, in network: Network, filter: Filter = .init()) -> [Self] {
    subsets(of: network.ties(filter).map(\.agreement.id).sorted(), depth).map { .withoutAgreements($0) }
  }

  /// An agreement of `type` for every pair of nodes that no agreement of the type binds, in the order of the pairs; of the furthest status that counts
  /// (`Filter.furthestStatus`), none where no status of a new agreement counts.
  public static func additions(of type: AgreementType, to network: Network, filter: Filter = .init()) -> [Self] {
    guard let status = filter.furthestStatus else { return [] }
    var ofType = filter
    ofType.types = [type]
    let bound = Set(network.ties(ofType).flatMap(\.dyads))
    return subsets(of: network.nodes(filter), 2).compactMap { Dyad($0[0], $0[1]) }.filter { !bound.contains($0) }.map {
      .withAgreement(type, $0, as: status)
    }
  }

  /// What another coder might have decided otherwise, one thing at a time: which statuses count; which projection; every agreement that counts left out; every one that is
  /// under way or proposed taken for in force, or for the furthest status that counts; every party of an agreement of three or more; every state of the roster.
  public static func codings(of network: Network, filter: Filter = .init(), rule: ProjectionRule = .clique) -> [Self] {
    let nodes = Set(network.nodes(filter))
    let steps = CodingInterval.Step.allCases.map(\.statuses).filter { $0 != filter.statuses }.map { Self.counting($0) }
    let rules = [ProjectionRule.clique, .hub].filter { $0 != rule }.map { Self.projected($0) }
    let ties = network.ties(filter)
    let counted = Set(ties.map(\.agreement.id))
    let pending = network.agreements.filter { agreement in
      !counted.contains(agreement.id) && filter.types?.contains(agreement.type) ?? true
        && agreement.parties(on: filter.asOf ?? network.asOf).count { nodes.contains($0) } >= 2
    }.sorted { $0.id < $1.id }.compactMap { agreement -> Self? in
      guard let now = agreement.status(on: filter.asOf ?? network.asOf), now.coarse == .pending,
        let further = filter.furthestStatus, now < further
      else { return nil }
      return .promoted(agreement.id, from: now, to: further)
    }
    let members = ties.filter { $0.parties.count >= 3 && $0.agreement.giver == nil }.sorted { $0.agreement.id < $1.agreement.id }
      .flatMap { tie in tie.parties.map { Self.withoutParty($0, of: tie.agreement.id) } }
    return steps + rules + losses(ofAgreements: 1, in: network, filter: filter) + pending + members
      + losses(ofStates: 1, in: network, filter: filter)
  }

  /// Every set of `size` items, items and sets in the order given.
  private static func subsets<Item>(of items: [Item], _ size: Int) -> [[Item]] {
    guard size > 0 else { return [[]] }
    return items.indices.flatMap { first in
      subsets(of: Array(items[(first + 1)...]), size - 1).map { [items[first]] + $0 }
    }
  }
}

extension Filter {
  /// The furthest status that counts of those that a new agreement can have, in force or less; `nil` where only agreements count that are over or denied.
  public var furthestStatus: Status? { statuses.filter { $0 <= .inForce }.max() }
}
