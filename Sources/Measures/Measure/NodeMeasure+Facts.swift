extension NodeMeasure {
  /// What a reader has to know of it.
  public var facts: MeasureFacts {
    let everywhere = ProjectionRule.allCases
    switch self {
    case .degree:
      return .init(
        "Degree", "次数", "How many other nodes the node is tied to.", "隣接するノードの数。", .freeman, range: "0...n−1", isCount: true,
        rules: everywhere)
    case .strength:
      return .init(
        "Strength", "強度", "How many agreements stand behind the ties of the node, each counted once a pair.",
        "ノードの紐帯を成す協定の数（二者の組ごとに数える）。", .init("Barrat and others", 2004, doi: "10.1073/pnas.0400087101"),
        range: "0 or more", isCount: true, rules: everywhere)
    case .betweenness:
      return .init(
        "Betweenness", "媒介中心性",
        "The sum, over all pairs of other nodes, of the share of their shortest paths on which the node lies.",
        "他の二者間の最短経路のうち、当該ノードを通る割合の総和。", .init("Freeman", 1977, doi: "10.2307/3033543"),
        range: "0...(n−1)(n−2)/2", rules: everywhere)
    case .betweennessNormalised:
      return .init(
        "Betweenness, normalised", "媒介中心性（標準化）",
        "Betweenness over the number of pairs of other nodes, two-mode over the most for its kind of node.",
        "媒介中心性を他の二者の組の数（二部グラフでは種類ごとの最大値）で割った値。", .freeman, range: "0...1", rules: everywhere)
    case .closeness:
      return .init(
        "Closeness", "近接中心性",
        "The reciprocal of the mean distance to the nodes reached, times the share of the others that is reached; two-mode, the least sum of distances for its kind over its own (Borgatti and Everett 1997).",
        "到達できるノードへの平均距離の逆数に、到達できるノードの割合を掛けた値（二部グラフでは、その種類のノードの距離の和の最小値を距離の和で割った値、Borgatti and Everett 1997）。", .wassermanFaust,
        range: "0...1", rules: everywhere)
    case .harmonic:
      return .init(
        "Harmonic centrality", "調和中心性", "The sum of the reciprocals of the distances to all others, those out of reach adding 0.",
        "他のすべてのノードへの距離の逆数の和（到達できないものは0）。",
        .init("Marchiori and Latora", 2000, doi: "10.1016/S0378-4371(00)00311-3"), range: "0...n−1", rules: everywhere)
    case .eigenvector:
      return .init(
        "Eigenvector centrality", "固有ベクトル中心性",
        "A score proportional to the sum of those of the neighbours, with directions of those that point at the node; it has a scale, two-mode for each kind of node, but no unit.",
        "隣接ノード（向きがあれば辺を向けるノード）の値の和に比例する値（尺度は任意、二部グラフでは種類ごと）。", .init("Bonacich", 1972, doi: "10.1080/0022250X.1972.9989806"),
        range: "0...1",
        rules: everywhere)
    case .pageRank:
      return .init(
        "PageRank", "ページランク",
        "How often a walker comes by who follows a random edge with the chance of the damping, 0.85 unless said otherwise, and else goes anywhere.",
        "減衰率（指定がなければ0.85）の確率で無作為に辺をたどり、それ以外は任意のノードへ移る歩行者が訪れる割合。",
        .init("Brin and Page", 1998, doi: "10.1016/S0169-7552(98)00110-X"), range: "0...1", rules: everywhere)
    case .katz:
      return .init(
        "Katz centrality", "カッツ中心性",
        "The walks that arrive at the node, each further step counting less.",
        "到達する歩道の数（歩数が増えるほど軽く数える）。", .init("Katz", 1953, doi: "10.1007/BF02289026"), range: "0...1",
        rules: everywhere)
    case .kCore:
      return .init(
        "Core number", "コア数",
        "The largest k for which the node is in a part of the graph where all have k ties among themselves, with directions in and out together.",
        "全員が互いにk本以上の紐帯を持つ部分に属する最大のk（向きがあれば出入り双方を数える）。", .init("Seidman", 1983, doi: "10.1016/0378-8733(83)90028-X"),
        range: "0...n−1", isCount: true, rules: everywhere)
    case .clustering:
      return .init(
        "Local clustering", "クラスター係数",
        "The share of pairs of the node's neighbours that are tied to each other; two-mode, of paths of four ties with the node in the middle, whose ends share a further node (Opsahl 2013); with directions, of directed triangles (Fagiolo 2007); by strength each pair counts by the mean weight of the node's two ties (Barrat et al. 2004).",
        "隣接ノードの組のうち互いに結ばれているものの割合（二部グラフでは当該ノードを中央とする長さ4の経路のうち両端がさらに共通の相手を持つものの割合、Opsahl 2013。向きがあれば向きのある三角形の割合、Fagiolo 2007。強さでは各組を二つの紐帯の重みの平均で数える、Barrat et al. 2004）。",
        .init("Watts and Strogatz", 1998, doi: "10.1038/30918"), range: "0...1", rules: everywhere)
    case .constraint:
      return .init(
        "Constraint", "拘束度", "How far the node's ties lead back to one another; low means many unconnected contacts.",
        "紐帯が互いに重なり合う度合い。低いほど互いに結ばれていない相手が多い。", .burt, range: "0...9/8")
    case .effectiveSize:
      return .init(
        "Effective size", "有効規模", "The node's ties less the mean number of ties that its neighbours have with one another.",
        "紐帯の数から、隣接ノード同士の紐帯の平均数を引いた値。", .burt, range: "1...n−1")
    case .efficiency:
      return .init("Efficiency of ties", "紐帯の効率", "Effective size over degree.", "有効規模を次数で割った値。", .burt, range: "0...1")
    case .degreeNormalised, .betweennessByStrength, .harmonicByStrength, .closenessInComponent, .reach, .reachWithin,
      .information,
      .currentFlowBetweenness,
      .subgraph, .totalCommunicability, .bonacichPower, .bargainingPower, .inDegree, .outDegree, .inCore, .outCore, .hubScore,
      .authorityScore, .approximateBetweenness,
      .approximateCloseness, .approximateClosenessInComponent, .approximateHarmonic:
      return factsOfVariants
    }
  }
}
