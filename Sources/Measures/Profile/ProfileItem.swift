import AllianceNetwork

/// The values of the structure profile, in the order in which they are printed. The raw value is the name in machine formats and in rules.
public enum ProfileItem: String, Sendable, Hashable, CaseIterable {
  /// How far degrees are those of a star.
  case degreeCentralization = "degree_centralization"
  /// The share of the others to which the hub is tied.
  case hubDegreeShare = "hub_degree_share"
  /// How many ties the hub has more than the next state.
  case hubMargin = "hub_margin"
  /// How far betweenness is that of a star.
  case betweennessCentralization = "betweenness_centralization"
  /// The share of pairs of spokes that are tied.
  case spokeDensity = "spoke_density"
  /// The share of pairs of spokes that have a path without the hub.
  case hubLossSurvival = "hub_loss_survival"
  /// Global efficiency without the hub.
  case spokeEfficiency = "spoke_efficiency"
  /// The share of pairs with two independent paths.
  case biconnectedShare = "biconnected_share"
  /// Ties whose loss parts the network.
  case bridges
  /// The share of pairs of spokes that an agreement of three or more joins.
  case groupedSpokePairs = "grouped_spoke_pairs"
  /// The share of agreements without the hub.
  case hublessShare = "hubless_share"
  /// How many layers tie a pair of spokes, where one does.
  case spokeDepth = "spoke_depth"

  /// The line of the profile on which it stands, 1...8; line 7 is ``ObligationReciprocity``.
  public var line: Int {
    switch self {
    case .degreeCentralization, .hubDegreeShare, .hubMargin: 1
    case .betweennessCentralization: 2
    case .spokeDensity: 3
    case .hubLossSurvival, .spokeEfficiency: 4
    case .biconnectedShare, .bridges: 5
    case .groupedSpokePairs, .hublessShare: 6
    case .spokeDepth: 8
    }
  }

  /// Whether agreements make its value, and not the graph of pairs alone.
  public var isOfAgreements: Bool {
    switch self {
    case .groupedSpokePairs, .hublessShare, .spokeDepth: true
    default: false
    }
  }

  /// Its value for a star of `nodes` nodes, tied by agreements of two; undefined for fewer than three, and the depth, as no two spokes are tied. With
  /// directions every tie runs both ways, and what is not defined for directed graphs has none.
  public func star(_ nodes: Int, directed: Bool = false) -> Score {
    guard nodes >= 3 else { return .undefined(.graph(.fewerNodes(than: 3))) }
    guard !directed || !isOfUndirected else { return .undefined(.ofUndirected) }
    return switch self {
    case .degreeCentralization, .hubDegreeShare, .betweennessCentralization: .value(1)
    case .hubMargin: .value(Double((nodes - 2) * (directed ? 2 : 1)))
    case .bridges: .value(Double(nodes - 1))
    case .spokeDensity, .hubLossSurvival, .spokeEfficiency, .biconnectedShare, .groupedSpokePairs, .hublessShare: .value(0)
    case .spokeDepth: .undefined(.noSpokeTie)
    }
  }

  /// Its value for a complete graph of `nodes` nodes, tied by agreements of two of one layer; undefined for fewer than three; with directions
  /// as for ``star(_:directed:)``.
  public func complete(_ nodes: Int, directed: Bool = false) -> Score {
    guard nodes >= 3 else { return .undefined(.graph(.fewerNodes(than: 3))) }
    guard !directed || !isOfUndirected else { return .undefined(.ofUndirected) }
    return switch self {
    case .degreeCentralization, .betweennessCentralization, .hubMargin, .bridges, .groupedSpokePairs: .value(0)
    case .hubDegreeShare, .spokeDensity, .hubLossSurvival, .spokeEfficiency, .biconnectedShare, .spokeDepth: .value(1)
    // Of n(n−1)/2 agreements of two, (n−1)(n−2)/2 are without the hub.
    case .hublessShare: .value(Double(nodes - 2) / Double(nodes))
    }
  }
}

extension ProfileItem {
  /// The values that it can have, in words: with directions a pair may be tied each way.
  public func range(directed: Bool) -> String { directed && self == .hubMargin ? "4−2n...2n−4" : facts.range }

  /// What a reader has to know of it.
  public var facts: MeasureFacts {
    switch self {
    case .degreeCentralization: NetworkMeasure.degreeCentralization.facts
    case .betweennessCentralization: NetworkMeasure.betweennessCentralization.facts
    case .spokeDensity: NetworkMeasure.spokeDensity.facts
    case .hubLossSurvival: NetworkMeasure.hubLossSurvival.facts
    case .spokeEfficiency: NetworkMeasure.spokeEfficiency.facts
    case .biconnectedShare: NetworkMeasure.biconnectedShare.facts
    case .bridges: NetworkMeasure.bridges.facts
    case .hubDegreeShare:
      .init(
        "Hub's share of the others", "ハブが結ぶ国の割合", "The share of the other states to which the hub is tied.", "ハブと結ばれている他国の割合。",
        .freeman, range: "0...1")
    case .hubMargin:
      .init(
        "Margin of the hub", "ハブの次数差", "How many ties the hub has more than the state with the most among the others.",
        "ハブの次数と、他国のうち最大の次数との差。", .freeman, range: "2−n...n−2", isCount: true)
    case .groupedSpokePairs:
      .init(
        "Spoke pairs joined by a group", "集団的枠組みが結ぶスポークの組",
        "The share of pairs of states other than the hub that an agreement of three or more parties joins.",
        "ハブ以外の二者の組のうち、三者以上の協定が結ぶものの割合。", .breiger, range: "0...1")
    case .hublessShare:
      .init(
        "Agreements without the hub", "ハブを含まない協定の割合", "The share of the agreements that count to which the hub is no party.",
        "数える協定のうち、ハブが当事国でないものの割合。", .breiger, range: "0...1")
    case .spokeDepth:
      .init(
        "Depth of spoke ties", "スポーク間紐帯の層数",
        "How many of the layers (commitments, access, support, supply, groupings) tie a pair of states other than the hub, on average over the pairs that are tied.",
        "ハブ以外の結ばれている二者の組を結ぶ層（防衛義務・往来・支援・供与・枠組み）の数の平均。",
        .init("Battiston, Nicosia and Latora", 2014, doi: "10.1103/PhysRevE.89.032804"), range: "1...\(Layer.all.count)")
    }
  }
}

extension Citation {
  fileprivate static let breiger = Citation("Breiger", 1974, doi: "10.2307/2576011")
}
