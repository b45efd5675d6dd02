extension StructureSection {
  /// What a reader has to know of the numbers of the section: a definition with its source each. Those of the section on connectivity are with the
  /// measures themselves, ``NetworkMeasure/facts``.
  public var facts: [MeasureFacts] {
    switch self {
    case .connectivity: NetworkMeasure.ofConnectivity(directed: false).map(\.facts)
    case .core: Self.coreFacts
    case .brokerage: Self.brokerageFacts
    case .communities:
      [
        .init(
          "Modularity", "モジュラリティ", "The share of ties within communities less what the degrees alone would give.",
          "コミュニティ内の紐帯の割合から、次数のみから期待される割合を引いた値。",
          .init("Newman and Girvan", 2004, doi: "10.1103/PhysRevE.69.026113"), range: "−½...1"),
        .init(
          "Communities", "コミュニティ",
          "The division that the Leiden algorithm finds; a good one, not the best, and often one of several.",
          "ライデン法による分割（良い分割であり、最良とは限らない）。",
          .init("Traag, Waltman and van Eck", 2019, doi: "10.1038/s41598-019-41695-z"), range: "1...n", isCount: true),
      ]
    case .roles:
      [
        .init(
          "CONCOR", "CONCOR",
          "Blocks of states with like ties, parted in two again and again; it finds parts where it can, and the densities have to tell what they mean.",
          "似た紐帯を持つ国を繰り返し二分したブロック（必ず分割されるため、意味は密度から読む）。",
          .init("Breiger, Boorman and Arabie", 1975, doi: "10.1016/0022-2496(75)90028-0"), range: "1...n", isCount: true),
        .init(
          "Structural equivalence", "構造同値", "The correlation, and the distance, of the ties of two states to all third states.",
          "第三国への紐帯の相関と距離。", .init("Lorrain and White", 1971, doi: "10.1080/0022250X.1971.9989788"), range: "−1...1"),
        .init(
          "Regular equivalence", "正則同値",
          "How far two states have directed ties of the same kind to states that are equivalent in turn (REGE, three rounds).",
          "互いに同値な国へ同種の向きのある紐帯を持つ程度（REGE、3回）。",
          .init("White and Reitz", 1983, doi: "10.1016/0378-8733(83)90025-4"), range: "0...1"),
      ]
    case .census:
      [
        .init(
          "Dyad and triad census", "二者・三者の内訳",
          "Pairs that are tied both ways, one way and not at all; triples of the sixteen kinds.",
          "相互・片務・なしの二者の組と、16種の三者の組の数。", .init("Holland and Leinhardt", 1976, doi: "10.2307/270703"),
          range: "0 or more", isCount: true),
        .init(
          "Reciprocity", "相互性", "How far obligations are owed back beyond chance at this density.", "密度から偶然に期待される以上に義務が相互である程度。",
          .init("Garlaschelli and Loffredo", 2004, doi: "10.1103/PhysRevLett.93.268701"), range: "−1...1"),
        .init(
          "Krackhardt's dimensions", "クラックハルトの四次元",
          "How near the directed ties are to a chain of command; an out-tree has 1 on each.",
          "向きのある紐帯が指揮系統（木）に近い程度（木で各1）。", .krackhardt, range: "0...1"),
      ]
    case .attack:
      [
        .init(
          "Robustness", "頑健性",
          "The mean, over all losses, of the share of states in the largest component; the order is counted anew after each loss, unless it is one at the start or random.",
          "各喪失後の最大連結成分の割合の平均（順序は、当初または無作為とあるものを除き、喪失のたびに数え直す）。",
          .init("Schneider et al.", 2011, doi: "10.1073/pnas.1009440108"), range: "0...½")
      ]
    case .layers:
      [
        .init(
          "Overlap, overlapping degree, participation", "重なり・重複次数・参加度",
          "The layers that tie a pair; a state's ties over all layers; how evenly these are spread (0 all in one layer, 1 as many in each).",
          "ある組を結ぶ層の数、全層の紐帯数、その層への散らばり（一層のみで0、均等で1）。",
          .init("Battiston, Nicosia and Latora", 2014, doi: "10.1103/PhysRevE.89.032804"), range: "0...1")
      ]
    case .groups: Self.groupFacts
    case .balance:
      [
        .init(
          "Balanced triangles", "均衡した三角形",
          "The share of triangles with none or two ties against, by the rule that the enemy of an enemy is a friend.",
          "対立の紐帯が0本または2本の三角形の割合（敵の敵は味方）。",
          .init("Cartwright and Harary", 1956, doi: "10.1037/h0046049"), range: "0...1"),
        .init(
          "Frustration", "フラストレーション",
          "The fewest ties that are against within one of two factions or with between them; balance is 1 less twice that over all ties.",
          "二陣営に分けたとき、陣営内の対立と陣営間の友好の紐帯の最小数（均衡度は1−2×その数／全紐帯）。",
          .init("Aref and Wilson", 2018, doi: "10.1093/comnet/cny015"), range: "0...m/2", isCount: true),
      ]
    case .association:
      [
        .init(
          "QAP correlation", "QAP相関",
          "The correlation of two layers over pairs, against the same with the states named in other orders.",
          "二層の紐帯の相関（国の名を入れ替えた場合と比べる）。", .init("Krackhardt", 1988, doi: "10.1016/0378-8733(88)90004-4"),
          range: "−1...1"),
        .init(
          "MRQAP", "MRQAP", "Least squares of one layer on all others; each coefficient tested by double semi-partialling.",
          "一つの層の他のすべての層への回帰（二重半偏法による検定）。",
          .init("Dekker, Krackhardt and Snijders", 2007, doi: "10.1007/s11336-007-9016-1"), range: "any"),
      ]
    }
  }

  private static let coreFacts: [MeasureFacts] = [
    .init(
      "Core", "中核",
      "The division whose ideal pattern, ties wherever one of two states is in the core and none elsewhere, correlates best with the ties.",
      "二国の少なくとも一方が中核なら紐帯があるという理想型と最もよく合う分割。",
      .init("Borgatti and Everett", 1999, doi: "10.1016/S0378-8733(99)00019-2"), range: "−1...1"),
    .init(
      "Coreness", "中核度", "The numbers whose products come nearest to the ties.", "積が紐帯に最も近くなる数。",
      .init("Boyd et al.", 2010, doi: "10.1016/j.socnet.2009.09.003"), range: "0...1"),
    .init(
      "k-core", "kコア", "The largest k for which a state is in a part where all have k ties.", "全員がk本の紐帯を持つ部分に属する最大のk。",
      .init("Seidman", 1983, doi: "10.1016/0378-8733(83)90028-X"), range: "0...n−1", isCount: true),
    .init(
      "Rich club", "リッチクラブ",
      "The density among states with more than k ties; held against graphs of the same degrees, never against 0.",
      "k本を超える紐帯を持つ国の間の密度（0ではなく、同じ次数のグラフと比べる）。",
      .init("Colizza et al.", 2006, doi: "10.1038/nphys209"), range: "0...1"),
  ]

  private static let brokerageFacts: [MeasureFacts] = [
    .init(
      "Brokerage", "仲介",
      "Ordered pairs (a, b) without a tie that a state stands between, by the groups of the three; expected numbers given states, groups and density.",
      "紐帯のない順序対(a, b)の間に立つ数を、三者の属する群で分けたもの。期待値は国・群・密度を固定した値。",
      .init("Gould and Fernandez", 1989, doi: "10.2307/270949"), range: "0 or more", isCount: true),
    .init(
      "Constraint, hierarchy, effective size", "拘束度・階層度・有効規模",
      "How far a state's ties lead back to one another; how far that comes from one partner; its ties less those that are redundant.",
      "紐帯が互いに重なる程度、それが一国に由来する程度、重複を除いた紐帯の数。", .burt, range: "0...n−1"),
  ]

  private static let groupFacts: [MeasureFacts] = [
    .init(
      "s-overlap", "s重なり", "The share of pairs of agreements with at least s parties in common.", "締約国をs以上共有する協定の組の割合。",
      .init("Aksoy et al.", 2020, doi: "10.1140/epjds/s13688-020-00231-0"), range: "0...1"),
    .init(
      "Simplicial fraction", "単体的割合",
      "Of the agreements of three or more, the share all of whose parts of two or more are agreements too.",
      "三者以上の協定のうち、その部分集合もすべて協定であるものの割合。",
      .init("Landry, Young and Eikmeier", 2024, doi: "10.1140/epjds/s13688-024-00458-1"), range: "0...1"),
    .init(
      "Two-mode centrality", "二部中心性",
      "Degree, closeness and betweenness over the most, for its kind of node, and the relative eigenvector score.",
      "ノードの種類ごとの最大値で割った次数・近接・媒介中心性と、固有ベクトルの相対値。",
      .init("Borgatti and Everett", 1997, doi: "10.1016/S0378-8733(96)00301-2"), range: "0...1"),
    .init(
      "Clustering, Robins and Alexander", "クラスタ係数（ロビンズ・アレクサンダー）", "How often two states in one agreement are in a second.",
      "一つの協定を共にする二国が別の協定も共にする割合。",
      .init("Robins and Alexander", 2004, doi: "10.1023/B:CMOT.0000032580.12184.c0"), range: "0...1"),
    .init(
      "Clustering, Opsahl", "クラスタ係数（オプサール）", "The same over paths of four ties; nothing within one agreement counts.",
      "長さ4の経路について同様に求めた値（一つの協定の中は数えない）。", .init("Opsahl", 2013, doi: "10.1016/j.socnet.2011.07.001"), range: "0...1"),
  ]
}
