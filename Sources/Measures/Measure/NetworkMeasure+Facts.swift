extension NetworkMeasure {
  /// What a reader has to know of it.
  public var facts: MeasureFacts {
    let everywhere = ProjectionRule.allCases
    switch self {
    case .nodes:
      return .init(
        "Nodes", "ノード数", "How many nodes there are, isolates included.", "ノードの数（孤立点を含む）。", .wassermanFaust,
        range: "0 or more", isCount: true, rules: everywhere)
    case .edges:
      return .init(
        "Edges", "辺数", "How many pairs of nodes are tied.", "結ばれている二者の組の数。", .wassermanFaust, range: "0...n(n−1)/2",
        isCount: true, rules: everywhere)
    case .density:
      return .init(
        "Density", "密度", "The share of pairs of nodes that are tied, two-mode of pairs of a node of each kind.",
        "二者の組（二部グラフでは種類の異なる組）のうち結ばれているものの割合。", .wassermanFaust,
        range: "0...1", rules: everywhere)
    case .meanDegree:
      return .init(
        "Mean degree", "平均次数", "Twice the edges over the nodes.", "辺数の2倍をノード数で割った値。", .wassermanFaust,
        range: "0...n−1", rules: everywhere)
    case .components:
      return .init(
        "Components", "連結成分数", "How many pieces the network is in; an isolate is one.", "互いに経路のない部分の数（孤立点も一つと数える）。",
        .wassermanFaust, range: "0...n", isCount: true, rules: everywhere)
    case .isolates:
      return .init(
        "Isolates", "孤立点数", "How many nodes have no tie.", "紐帯を持たないノードの数。", .wassermanFaust, range: "0...n",
        isCount: true, rules: everywhere)
    case .degreeCentralization:
      return .init(
        "Degree centralization", "次数集中度",
        "How far the degrees differ from the largest, over the most that they can; a star has 1.",
        "最大次数との差の和を、その最大値で割った値（星形で1）。", .freeman, range: "0...1")
    case .betweennessCentralization:
      return .init(
        "Betweenness centralization", "媒介集中度",
        "How far the betweenness of the nodes differs from the largest, over the most that it can; a star has 1.",
        "最大の媒介中心性との差の和を、その最大値で割った値（星形で1）。", .freeman, range: "0...1")
    case .closenessCentralization:
      return .init(
        "Closeness centralization", "近接集中度",
        "How far the closeness of the nodes differs from the largest, over the most that it can; a star has 1. Only where all are connected, with directions strongly, where no star is.",
        "最大の近接中心性との差の和を、その最大値で割った値（星形で1、連結なグラフのみ、向きがあれば強連結で、星形は含まれない）。", .freeman, range: "0...1")
    case .harmonicCentralization:
      return .init(
        "Harmonic centralization", "調和集中度",
        "The same of harmonic centrality, which is defined where not all are connected; a star has 1. With lengths over the most by ties no shorter than the shortest there could be.",
        "調和中心性について同様に求めた値。非連結でも定義される（星形で1。長さでは、あり得る最短の紐帯による最大値で割る）。",
        .init("Marchiori and Latora", 2000, doi: "10.1016/S0378-4371(00)00311-3"), range: "0...1")
    case .strengthCentralization:
      return .init(
        "Strength centralization", "強度集中度",
        "How far the strengths differ from the largest, over the most that they can by ties no stronger than the strongest there could be, which has to be named.",
        "最大の強度との差の和を、あり得る最強の紐帯（要指定）によるその最大値で割った値。",
        .init("Barrat and others", 2004, doi: "10.1073/pnas.0400087101"), range: "0...1")
    case .eigenvectorCentralization:
      return .init(
        "Eigenvector centralization", "固有ベクトル集中度",
        "The same of eigenvector centrality with the largest set to 1, over n − 2, which a single tie among isolates has. With directions only where all reach all, over the most there.",
        "最大を1とした固有ベクトル中心性との差の和を n−2（孤立点の中の一本の紐帯の値）で割った値（向きがあれば強連結なグラフのみ、その最大値で割る）。",
        .init("Bonacich", 1972, doi: "10.1080/0022250X.1972.9989806"), range: "0...1")
    case .spokeDensity:
      return .init(
        "Spoke-to-spoke density", "スポーク間密度", "The share of pairs of nodes other than the hub that are tied to each other.",
        "ハブ以外の二者の組のうち結ばれているものの割合。", .wassermanFaust, range: "0...1")
    case .hubShare:
      return .init(
        "Hub's share of ties", "ハブの紐帯比率", "The share of the edges that are the hub's.", "辺のうちハブのものの割合。",
        .wassermanFaust, range: "0...1")
    case .hubLossSurvival:
      return .init(
        "Pairs that survive the loss of the hub", "ハブ喪失後の連結率",
        "The share of pairs of nodes other than the hub that still have a path without it.", "ハブなしでも経路の残る二者の組の割合（ハブを除く）。",
        .krackhardt, range: "0...1")
    case .globalEfficiency:
      return .init(
        "Global efficiency", "大域効率性", "The mean of the reciprocals of the distances of all pairs, 0 for a pair with no path.",
        "すべての二者の組の距離の逆数の平均（経路がなければ0）。", .latoraMarchiori, range: "0...1", rules: everywhere)
    case .spokeEfficiency:
      return .init(
        "Global efficiency without the hub", "ハブを除く大域効率性", "Global efficiency of the network without the hub.",
        "ハブを除いたネットワークの大域効率性。", .latoraMarchiori, range: "0...1")
    case .biconnectedShare:
      return .init(
        "Pairs with two independent paths", "二重連結の割合",
        "The share of pairs with two paths between them that have no other node in common.", "他のノードを共有しない二つの経路を持つ二者の組の割合。",
        .init("Moody and White", 2003, doi: "10.2307/3088904"), range: "0...1", rules: everywhere)
    case .bridges:
      return .init(
        "Bridges", "橋", "Edges whose loss would leave more components.", "失われると連結成分が増える辺の数。",
        .init("Harary", 1969, title: "Graph Theory"), range: "0...n−1", isCount: true, rules: everywhere)
    case .cutPoints:
      return .init(
        "Cut points", "切断点", "Nodes whose loss would leave more components.", "失われると連結成分が増えるノードの数。",
        .init("Harary", 1969, title: "Graph Theory"), range: "0...n−2", isCount: true, rules: everywhere)
    case .transitivity:
      return .init(
        "Transitivity", "推移性",
        "The share of paths of length two whose ends are tied; with directions of paths from a by b to c, from a to c; "
          + "by strength each counts by the mean weight of its ties (Opsahl and Panzarasa 2009).",
        "長さ2の経路のうち両端が結ばれているものの割合（有向ではa→b→cのうちa→cもあるもの。強さでは各経路を紐帯の重みの平均で数える、Opsahl and Panzarasa 2009）。",
        .wassermanFaust, range: "0...1")
    case .meshedness:
      return .init(
        "Meshedness", "網目度", "The independent cycles over the most that there can be; a tree has 0, a complete graph 1.",
        "独立な閉路の数を、その最大値で割った値（木で0、完全グラフで1）。", .init("Kansky", 1963, title: "Structure of Transportation Networks"),
        range: "0...1", rules: everywhere)
    case .averagePathLength:
      return .init(
        "Average path length", "平均経路長", "The mean distance of the pairs that have a path.", "経路のある二者の組の距離の平均。",
        .init("Watts and Strogatz", 1998, doi: "10.1038/30918"), range: "1...(n+1)/3, directed 1...n−1", rules: everywhere)
    case .nodeConnectivity:
      return .init(
        "Node connectivity", "点連結度",
        "The least number of nodes whose loss parts the network or leaves one node; 0 where it is in parts. With directions it is parted when not every node reaches every other.",
        "失われるとネットワークが分かれる（または1ノードとなる）最小のノード数（非連結なら0、向きがあれば強連結でなくなることを分かれるとする）。",
        .init("White and Harary", 2001, doi: "10.1111/0081-1750.00098"), range: "0...n−1", isCount: true, rules: everywhere)
    case .edgeConnectivity:
      return .init(
        "Edge connectivity", "辺連結度",
        "The least number of ties whose loss parts the network; 0 where it is in parts. With directions it is parted when not every node reaches every other.",
        "失われるとネットワークが分かれる最小の紐帯数（非連結なら0、向きがあれば強連結でなくなることを分かれるとする）。", .init("Moody and White", 2003, doi: "10.2307/3088904"),
        range: "0...n−1", isCount: true, rules: everywhere)
    case .averageConnectivity:
      return .init(
        "Average connectivity", "平均連結度",
        "The mean, over all pairs, with directions ordered, of the number of paths that have no other node in common; a tree has 1.",
        "すべての（向きがあれば順序のある）組についての、他のノードを共有しない経路の数の平均（木で1）。",
        .init("Beineke, Oellermann and Pippert", 2002, doi: "10.1016/S0012-365X(01)00180-7"), range: "0...n−1", rules: everywhere)
    case .algebraicConnectivity:
      return .init(
        "Algebraic connectivity", "代数的連結度",
        "The second smallest eigenvalue of the Laplacian: a star has 1, a complete graph n, a network in parts 0.",
        "ラプラシアンの2番目に小さい固有値（星形で1、完全グラフでn、非連結で0）。",
        .init("Fiedler", 1973, doi: "10.21136/CMJ.1973.101168"), range: "0...n", rules: everywhere)
    case .degreeAssortativity:
      return .init(
        "Degree assortativity", "次数相関",
        "The correlation, over ties, of the degrees at the two ends, by strength of the strengths; a star has −1. Two-mode, of a state's degree with an agreement's.",
        "紐帯の両端の次数（強さでは強度）の相関（星形で−1）。二部グラフでは国の次数と協定の次数の相関。",
        .init("Newman", 2002, doi: "10.1103/PhysRevLett.89.208701"), range: "−1...1", rules: everywhere)
    case .degreeVariance:
      return .init(
        "Degree variance", "次数の分散", "The mean squared difference of the degrees from their mean, by strength of the strengths.",
        "次数（強さでは強度）の平均との差の二乗の平均。",
        .init("Snijders", 1981, doi: "10.1016/0378-8733(81)90014-9"), range: "0 or more")
    case .degreeHeterogeneity:
      return .init(
        "Degree heterogeneity", "次数の不均質性", "Degree variance over the most that so many nodes and ties can have; a star has 1.",
        "次数の分散を、同じノード数と辺数での最大値で割った値（星形で1）。",
        .init("Snijders", 1981, doi: "10.1016/0378-8733(81)90014-9"), range: "0...1")
    default: return kinds == .directed ? factsOfDirected : factsOfTwoMode
    }
  }
}
