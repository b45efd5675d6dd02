extension NetworkMeasure {
  /// What a reader has to know of the measures of two-mode graphs: actors are the first kind of node, states, and events the second, agreements.
  var factsOfTwoMode: MeasureFacts {
    switch self {
    case .robinsAlexander:
      return .init(
        "Robins-Alexander clustering", "ロビンス＝アレクサンダー係数",
        "The share of paths of three ties whose ends are tied: how often two states that share an agreement share a second one.",
        "長さ3の経路のうち両端が結ばれているものの割合（一つの協定を共にする二国がもう一つを共にする度合い）。",
        .init("Robins and Alexander", 2004, doi: "10.1023/B:CMOT.0000032580.12184.c0"), range: "0...1", rules: [.twoMode])
    case .opsahl:
      return .init(
        "Opsahl clustering", "オプサール係数",
        "The share of paths state, agreement, state, agreement, state whose two ends share a further agreement.",
        "国・協定・国・協定・国の経路のうち両端がさらに別の協定を共にするものの割合。",
        .init("Opsahl", 2013, doi: "10.1016/j.socnet.2011.07.001"), range: "0...1", rules: [.twoMode])
    case .actorMeanDegree:
      return .init(
        "Mean degree of states", "平均次数（国）",
        "The mean number of agreements that a state is in.",
        "一国が加わる協定の数の平均。",
        .borgattiEverett, range: "0...n₂", rules: [.twoMode])
    case .actorDegreeCentralization:
      return .init(
        "Degree centralization of states", "次数集中度（国）",
        "How far the degrees of the states differ from the largest, over the most that they can; 1 where one has all agreements and each other is in one.",
        "最大次数との差の和を、その最大値で割った値（一つの国がすべての協定を持ち、他が一つずつ持つとき1）。",
        .borgattiEverett, range: "0...1", rules: [.twoMode])
    case .actorClosenessCentralization:
      return .init(
        "Closeness centralization of states", "近接集中度（国）",
        "How far the closeness of the states differs from the largest, over the most that it can. Only where all are connected.",
        "最大の近接中心性との差の和を、その最大値で割った値（連結なグラフのみ）。",
        .init("Everett, Sinclair and Dankelmann", 2004, title: "Some centrality results new and old"), range: "0...1",
        rules: [.twoMode])
    case .actorBetweennessCentralization:
      return .init(
        "Betweenness centralization of states", "媒介集中度（国）",
        "How far the betweenness of the states differs from the largest, over the most that it can.",
        "最大の媒介中心性との差の和を、その最大値で割った値。",
        .borgattiEverett, range: "0...1", rules: [.twoMode])
    case .eventMeanDegree:
      return .init(
        "Mean degree of agreements", "平均次数（協定）",
        "The mean number of parties of an agreement.",
        "一協定の締約国の数の平均。",
        .borgattiEverett, range: "0...n₁", rules: [.twoMode])
    case .eventDegreeCentralization:
      return .init(
        "Degree centralization of agreements", "次数集中度（協定）",
        "How far the numbers of parties differ from the largest, over the most that they can; 1 where one agreement has all states and each other has one.",
        "最大次数との差の和を、その最大値で割った値（一つの協定がすべての国を持ち、他が一つずつ持つとき1）。",
        .borgattiEverett, range: "0...1", rules: [.twoMode])
    case .eventClosenessCentralization:
      return .init(
        "Closeness centralization of agreements", "近接集中度（協定）",
        "How far the closeness of the agreements differs from the largest, over the most that it can. Only where all are connected.",
        "最大の近接中心性との差の和を、その最大値で割った値（連結なグラフのみ）。",
        .init("Everett, Sinclair and Dankelmann", 2004, title: "Some centrality results new and old"), range: "0...1",
        rules: [.twoMode])
    case .eventBetweennessCentralization:
      return .init(
        "Betweenness centralization of agreements", "媒介集中度（協定）",
        "How far the betweenness of the agreements differs from the largest, over the most that it can.",
        "最大の媒介中心性との差の和を、その最大値で割った値。",
        .borgattiEverett, range: "0...1", rules: [.twoMode])
    case .actorPathLength:
      return .init(
        "Average path length between states", "平均経路長（国と国）",
        "The mean distance of the pairs between states that have a path.",
        "経路のある二国の組の距離の平均。",
        .init("Watts and Strogatz", 1998, doi: "10.1038/30918"), range: "2 or more", rules: [.twoMode])
    case .actorEfficiency:
      return .init(
        "Efficiency between states", "効率性（国と国）",
        "The mean of the reciprocals of the distances of the pairs between states, 0 for a pair with no path.",
        "二国の組の距離の逆数の平均（経路がなければ0）。",
        .latoraMarchiori, range: "0...½", rules: [.twoMode])
    case .eventPathLength:
      return .init(
        "Average path length between agreements", "平均経路長（協定と協定）",
        "The mean distance of the pairs between agreements that have a path.",
        "経路のある二協定の組の距離の平均。",
        .init("Watts and Strogatz", 1998, doi: "10.1038/30918"), range: "2 or more", rules: [.twoMode])
    case .eventEfficiency:
      return .init(
        "Efficiency between agreements", "効率性（協定と協定）",
        "The mean of the reciprocals of the distances of the pairs between agreements, 0 for a pair with no path.",
        "二協定の組の距離の逆数の平均（経路がなければ0）。",
        .latoraMarchiori, range: "0...½", rules: [.twoMode])
    case .actorEventPathLength:
      return .init(
        "Average path length from states to agreements", "平均経路長（国と協定）",
        "The mean distance of the pairs between a state and an agreement that have a path.",
        "経路のある国と協定の組の距離の平均。",
        .init("Watts and Strogatz", 1998, doi: "10.1038/30918"), range: "1 or more", rules: [.twoMode])
    case .actorEventEfficiency:
      return .init(
        "Efficiency from states to agreements", "効率性（国と協定）",
        "The mean of the reciprocals of the distances of the pairs between a state and an agreement, 0 for a pair with no path.",
        "国と協定の組の距離の逆数の平均（経路がなければ0）。",
        .latoraMarchiori, range: "0...1", rules: [.twoMode])
    default: return facts
    }
  }
}

extension Citation {
  fileprivate static let borgattiEverett = Citation("Borgatti and Everett", 1997, doi: "10.1016/S0378-8733(96)00301-2")
}
