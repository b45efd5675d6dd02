extension NodeMeasure {
  /// What a reader has to know of the measures that are not among ``standard``.
  var factsOfVariants: MeasureFacts {
    switch self {
    case .degreeNormalised:
      return .init(
        "Degree, normalised", "次数（標準化）", "Degree over the most that it can be: the others, two-mode all nodes of the other kind.",
        "次数を最大値（他のノードの数、二部グラフでは他方の種類のノードの数）で割った値。", .freeman, range: "0...1",
        rules: ProjectionRule.allCases)
    case .betweennessByStrength:
      return .init(
        "Betweenness by strength", "強度による媒介中心性",
        "Betweenness where a tie is as long as one over the number of agreements behind it.",
        "紐帯の長さを協定数の逆数とした媒介中心性。", .newman, range: "0...(n−1)(n−2)/2", rules: ProjectionRule.allCases)
    case .harmonicByStrength:
      return .init(
        "Harmonic centrality by strength", "強度による調和中心性",
        "Harmonic centrality where a tie is as long as one over the number of agreements behind it.",
        "紐帯の長さを協定数の逆数とした調和中心性。", .newman, range: "0 or more", rules: ProjectionRule.allCases)
    case .closenessInComponent:
      return .init(
        "Closeness within the component", "成分内の近接中心性",
        "The reciprocal of the mean distance to the nodes reached; a pair of nodes off by themselves both have 1. Two-mode, the least sum of distances for its kind in its component over its own.",
        "到達できるノードへの平均距離の逆数（孤立した二者の組はともに1、二部グラフでは成分内でのその種類の距離の和の最小値を距離の和で割った値）。", .freeman, range: "0...1",
        rules: ProjectionRule.allCases)
    case .reach:
      return .init(
        "Reach within two steps", "2歩以内の到達率", "The share of the others to which the node is tied or has a tie in common.",
        "直接または共通の相手を通じて結ばれる他のノードの割合。",
        .init("Borgatti, Everett and Johnson", 2013, title: "Analyzing Social Networks, ch. 10"), range: "0...1",
        rules: ProjectionRule.allCases)
    case .reachWithin:
      return .init(
        "Reach within k steps", "k歩以内の到達率",
        "The share of the others that the node reaches in at most so many steps, two unless said otherwise.",
        "指定した歩数（指定がなければ2歩）以内に到達できる他のノードの割合。",
        .init("Borgatti, Everett and Johnson", 2013, title: "Analyzing Social Networks, ch. 10"), range: "0...1",
        rules: ProjectionRule.allCases)
    case .information:
      return .init(
        "Information centrality", "情報中心性",
        "How near the node is to all others when every path counts: n over the sum of resistances if ties were wires.",
        "すべての経路を考慮した近さ（紐帯を導線とみたときの抵抗の和でnを割った値）。",
        .init("Stephenson and Zelen", 1989, doi: "10.1016/0378-8733(89)90016-6"), range: "0...n²/(2(n−1))",
        rules: ProjectionRule.allCases)
    case .currentFlowBetweenness:
      return .init(
        "Current-flow betweenness", "電流媒介中心性",
        "The mean current through the node when one unit flows between two others, ties being wires.",
        "紐帯を導線とみて、他の二者間に単位電流を流したときに当該ノードを通る電流の平均。",
        .init("Brandes and Fleischer", 2005, doi: "10.1007/978-3-540-31856-9_44"), range: "0...1", rules: ProjectionRule.allCases)
    case .subgraph:
      return .init(
        "Subgraph centrality", "部分グラフ中心性", "The closed walks from the node, one of length k counting one over k factorial.",
        "当該ノードに戻る歩道の数（長さkの歩道は1/k!と数える）。",
        .init("Estrada and Rodríguez-Velázquez", 2005, doi: "10.1103/PhysRevE.71.056103"), range: "1 or more",
        rules: ProjectionRule.allCases)
    case .totalCommunicability:
      return .init(
        "Total communicability", "総コミュニカビリティ",
        "The walks that end at the node, from wherever, one of length k counting one over k factorial.",
        "当該ノードに到達するすべての歩道の数（長さkの歩道は1/k!と数える）。",
        .init("Benzi and Klymko", 2013, doi: "10.1093/comnet/cnt007"), range: "1 or more", rules: ProjectionRule.allCases)
    case .bonacichPower:
      return .init(
        "Bonacich power", "ボナチッチ・パワー",
        "Degree, and the power of the neighbours times beta, half of the largest that there can be unless said otherwise; the sum of squares is n.",
        "次数に、隣接ノードのパワーをβ（指定がなければ上限の半分）で加えた値（二乗和はn）。", .bonacichPower, range: "any number", rules: ProjectionRule.allCases)
    case .bargainingPower:
      return .init(
        "Bargaining power", "交渉パワー",
        "Bonacich power with a beta below 0, minus half of its bound unless said otherwise: ties to those who have few others give power; the sum of squares is n.",
        "βを負（指定がなければ下限の半分）としたボナチッチ・パワー。他に相手の少ない者との紐帯がパワーとなる（二乗和はn）。", .bonacichPower,
        range: "any number", rules: ProjectionRule.allCases)
    case .inDegree, .outDegree, .inCore, .outCore, .hubScore, .authorityScore, .approximateBetweenness, .approximateCloseness,
      .approximateClosenessInComponent, .approximateHarmonic:
      return factsOfFurtherVariants
    case .degree, .strength, .betweenness, .betweennessNormalised, .closeness, .harmonic, .eigenvector, .pageRank, .katz, .kCore,
      .clustering, .constraint, .effectiveSize, .efficiency:
      return facts
    }
  }
}

extension Citation {
  fileprivate static let newman = Citation("Newman", 2001, doi: "10.1103/PhysRevE.64.016132")
  fileprivate static let bonacichPower = Citation("Bonacich", 1987, doi: "10.1086/228631")
}
