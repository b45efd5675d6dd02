import AllianceNetwork
import GraphCore

/// The profile of a network as a whole, and of each of its layers by itself.
public struct ProfileSet: Sendable, Equatable {
  /// All types that count together.
  public let whole: StructureProfile
  /// The layers that have a tie, each by itself, in the order of ``Layer/all``.
  public let layers: [LayerProfile]

  /// The profile of a layer.
  public struct LayerProfile: Sendable, Equatable {
    /// The layer.
    public let layer: Layer
    /// Its profile, among the states that take part in it.
    public let profile: StructureProfile
    /// What the rule says of it among all nodes of the whole, those without a tie in it as isolates.
    public let verdictAmongAll: Verdict
  }

  /// A profile without layers, as that of an edge list.
  public init(whole: StructureProfile) {
    self.whole = whole
    layers = []
  }

  /// The profiles of `network` under `filter`; of each layer those of its types that the filter lets through.
  ///
  /// The nodes of a layer are the states that have a tie in it under the filter: among all nodes of a large roster, a few commitments would never look like a
  /// star, however much they are one. The word that it would have among all stands beside. The hub of a layer is its own: the states of the most ties in it,
  /// whatever the network declares. `directed` keeps the direction of ties. `progress` is told of every profile before it is made. Throws `GraphCoreError` only for more nodes than
  /// a graph can hold.
  public init(
    of network: Network, filter: Filter = .init(), projected rule: ProjectionRule = .clique, directed: Bool = false,
    verdictBy verdictRule: VerdictRule, nulls: NullSettings = .init(),
    progress: (_ step: Int, _ total: Int, _ name: String) -> Void = { _, _, _ in }
  ) throws(GraphCoreError) {
    let total = Layer.all.count + 1
    progress(1, total, "all types")
    whole = try StructureProfile(
      of: network, filter: filter, projected: rule, directed: directed, verdictBy: verdictRule, nulls: nulls)
    var undeclared = network
    undeclared.hub = nil
    var layers: [LayerProfile] = []
    for (number, layer) in Layer.all.enumerated() {
      progress(number + 2, total, layer.id)
      var filter = filter
      filter.types = filter.types.map { $0.intersection(layer.types) } ?? layer.types
      let ties = network.ties(filter)
      guard !ties.isEmpty else { continue }
      let all = try ProfileValues(undeclared, filter, rule, directed: directed)
      filter.roster = Set(ties.flatMap(\.dyads).flatMap { [$0.first, $0.second] }).sorted()
      let profile = try StructureProfile(
        of: undeclared, filter: filter, projected: rule, directed: directed, verdictBy: verdictRule, nulls: nulls)
      layers.append(LayerProfile(layer: layer, profile: profile, verdictAmongAll: verdictRule.verdict { all[$0] }))
    }
    self.layers = layers
  }
}
