import GraphCore

/// How the sections on structure are taken where there is a choice.
public struct StructureSettings: Sendable, Hashable {
  /// Whether the weight of a tie is its strength for the measures that take strengths: the sections that ``StructureSection/takesWeights`` names. If not, every
  /// tie counts once.
  public var weighted: Bool
  /// The resolution of communities, above 0: larger for smaller communities.
  public var resolution: Double
  /// How often CONCOR parts the states in two, at least 0.
  public var depth: Int
  /// In which orders states are lost, in the order of their curves.
  public var orders: [AttackStructure.Order]
  /// What chance is that brokerage is held against.
  public var chance: BrokerageChanceModel
  /// What matched ties are divided by in regular equivalence.
  public var base: RegularEquivalenceBase

  /// Settings; the defaults are those of the literature.
  public init(
    weighted: Bool = false, resolution: Double = 1, depth: Int = 2,
    orders: [AttackStructure.Order] = [.degree, .betweenness], chance: BrokerageChanceModel = .ties,
    base: RegularEquivalenceBase = .bestMatches
  ) {
    self.weighted = weighted
    self.resolution = resolution
    self.depth = depth
    self.orders = orders
    self.chance = chance
    self.base = base
  }
}
