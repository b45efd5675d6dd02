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
        "Strength", "強度",
        "How many agreements stand behind the ties of the node, each counted once a pair; of a list the sum of their weights.",
        "ノードの紐帯を成す協定の数（二者の組ごとに数える）。リストでは重みの和。", .init("Barrat and others", 2004, doi: "10.1073/pnas.0400087101"),
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
    case .hierarchy:
      return .init(
        "Hierarchy", "階層性",
        "How far the node's constraint comes from a single contact: 0 where all constrain alike, near 1 where one does nearly all of it.",
        "拘束が一つの相手に由来する度合い（全員が等しければ0、一つの相手がほぼすべてなら1に近い）。", .burt, range: "0...1")
    case .cutPoint:
      return .init(
        "Components added by loss", "喪失で増える連結成分数",
        "How many more components there would be without the node; 0 for one that is no cut point.",
        "当該ノードが失われると増える連結成分の数（切断点でなければ0）。",
        .init("Hopcroft and Tarjan", 1973, doi: "10.1145/362248.362272"), range: "0...n−2", isCount: true,
        rules: everywhere)
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
    case .inDegree:
      return .init(
        "In-degree", "入次数", "How many edges point at the node.", "当該ノードに向かう辺の数。", .wassermanFaust, range: "0...n−1", isCount: true
      )
    case .outDegree:
      return .init(
        "Out-degree", "出次数", "How many edges start from the node.", "当該ノードから出る辺の数。", .wassermanFaust, range: "0...n−1",
        isCount: true)
    case .inStrength:
      return .init(
        "In-strength", "入強度", "The sum of the weights of the edges that point at the node.", "当該ノードに向かう辺の重みの和。",
        .init("Barrat and others", 2004, doi: "10.1073/pnas.0400087101"), range: "0 or more")
    case .outStrength:
      return .init(
        "Out-strength", "出強度", "The sum of the weights of the edges that start from the node.", "当該ノードから出る辺の重みの和。",
        .init("Barrat and others", 2004, doi: "10.1073/pnas.0400087101"), range: "0 or more")
    case .inCore:
      return .init(
        "In-core number", "入コア数",
        "The largest k for which the node is in a part of the graph where edges from k others in it point at each.",
        "部分内のk以上のノードから全員に辺が向かう部分に属する最大のk。", .giatsidis, range: "0...n−1", isCount: true)
    case .outCore:
      return .init(
        "Out-core number", "出コア数",
        "The largest k for which the node is in a part of the graph where each points at k others in it.",
        "全員が部分内のk以上のノードに辺を向ける部分に属する最大のk。", .giatsidis, range: "0...n−1", isCount: true)
    case .hubScore:
      return .init(
        "Hub score", "ハブ値", "A score proportional to the sum of the authority scores of those that the node points at.",
        "辺が向かう先のオーソリティ値の和に比例する値。", .kleinberg, range: "0...1", rules: ProjectionRule.allCases)
    case .authorityScore:
      return .init(
        "Authority score", "オーソリティ値", "A score proportional to the sum of the hub scores of those that point at the node.",
        "当該ノードに辺を向けるノードのハブ値の和に比例する値。", .kleinberg, range: "0...1", rules: ProjectionRule.allCases)
    case .approximateBetweenness:
      return .init(
        "Betweenness, estimated", "媒介中心性（推定）",
        "Normalised betweenness from the paths of a sample of nodes; with the chance of one less the failure no node is off by more than the error.",
        "標本のノードからの経路による標準化媒介中心性の推定値（1−failureの確率で、どのノードの誤差もerror以下）。",
        .init("Brandes and Pich", 2007, doi: "10.1142/S0218127407018403"), range: "0 or more", rules: ProjectionRule.allCases)
    case .approximateCloseness:
      return .init(
        "Closeness, estimated", "近接中心性（推定）",
        "Closeness from the distances to a sample of each component, times the share reached; with the chance of one less the failure no mean distance is off by more than the error times the longest one of the component; two-mode, over all nodes of both kinds, not over the most for the kind.",
        "各連結成分の標本への距離による近接中心性に到達率を掛けた値（1−failureの確率で、平均距離の誤差はerror×成分内の最長距離以下）。二部グラフでは種類の最大値によらず、双方のノードすべてによる。", .eppsteinWang,
        range: "0...1",
        rules: ProjectionRule.allCases)
    case .approximateClosenessInComponent:
      return .init(
        "Closeness within the component, estimated", "成分内の近接中心性（推定）",
        "The same without the share reached: the reciprocal of the estimated mean distance to the nodes reached.",
        "到達率を掛けない値（到達できるノードへの平均距離の推定値の逆数）。", .eppsteinWang, range: "0...1", rules: ProjectionRule.allCases)
    case .approximateHarmonic:
      return .init(
        "Harmonic centrality, estimated", "調和中心性（推定）",
        "The mean reciprocal distance to a sample of nodes; with the chance of one less the failure no node is off by more than the error, over the length of the shortest tie.",
        "標本のノードへの距離の逆数の平均（1−failureの確率で、どのノードの誤差もerror÷最短の紐帯の長さ以下）。", .eppsteinWang, range: "0 or more",
        rules: ProjectionRule.allCases)
    }
  }
}

extension Citation {
  fileprivate static let newman = Citation("Newman", 2001, doi: "10.1103/PhysRevE.64.016132")
  fileprivate static let bonacichPower = Citation("Bonacich", 1987, doi: "10.1086/228631")
  fileprivate static let kleinberg = Citation("Kleinberg", 1999, doi: "10.1145/324133.324140")
  fileprivate static let giatsidis = Citation("Giatsidis, Thilikos and Vazirgiannis", 2013, doi: "10.1007/s10115-012-0539-0")
  fileprivate static let eppsteinWang = Citation("Eppstein and Wang", 2004, doi: "10.7155/jgaa.00081")
}
