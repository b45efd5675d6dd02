import AllianceNetwork
import GraphCore

/// Who stands between whom: brokerage by the groups of the three, and Burt's measures of holes.
public struct BrokerageStructure: Sendable, Equatable {
  /// The states, sorted by code.
  public let states: [PartyCode]
  /// The groups, and where they come from; `nil` where there is no one hub to make them of, and so no brokerage.
  public let partition: Partition?
  /// The counts of each role beside what chance would give; `nil` without groups.
  public let brokerage: Brokerage?
  /// Burt's constraint of each state, in the order of ``states``.
  public let constraint: [Score]
  /// Burt's hierarchy: how far the constraint comes from one partner.
  public let hierarchy: [Score]
  /// Burt's effective size.
  public let effectiveSize: [Score]

  /// Brokerage in a projection to states, each edge counted once; along directions, if there are any. Burt's measures count a directed tie to and fro, as they do
  /// wherever they are taken, and take weights for strengths where they are `weighted`; brokerage counts every tie once, and is held against `chance`.
  /// - Throws: `MeasureError` for a partition of other states.
  /// - Complexity: O(Σ degree² · log degree).
  public init(of projection: Projection, by partition: Partition?, weighted: Bool = false, chance: BrokerageChanceModel = .ties)
    throws(MeasureError)
  {
    let graph = weighted ? projection.graph : projection.simple
    states = projection.states
    self.partition = partition
    if let partition {
      brokerage = try graph.brokerage(groups: partition.membership, chance: chance)
    } else {
      brokerage = nil
    }
    constraint = try graph.constraint().scores
    hierarchy = try graph.hierarchy().scores
    effectiveSize = try graph.effectiveSize().scores
  }
}
