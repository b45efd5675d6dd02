import AllianceNetwork
import Diagrams
import GraphCore
import Measures

extension ReportWording {
  /// The range of a measure.
  func range(_ facts: MeasureFacts) -> String { range(facts.range) }

  /// A range in words.
  func range(_ range: String) -> String { self(range, Self.ranges[range] ?? range) }

  /// What measures of nodes make of directions; `nil` where ties have none.
  func directions(_ projection: Projection) -> String? {
    guard projection.graph.isDirected else { return nil }
    return self(
      "Directions: degree and strength count both ends, up to 2(n − 1) ties; betweenness, closeness, harmonic centrality and reach follow edges from the node; eigenvector centrality, PageRank, Katz and total communicability follow those that point at it; core numbers count both ends, up to 2(n − 1); clustering is of directed triangles (Fagiolo 2007).",
      "向き：次数と強度は両方向を数え（最大2(n−1)）、媒介・近接・調和中心性と到達率は当該ノードから出る辺を、固有ベクトル中心性・ページランク・カッツ・総コミュニカビリティは当該ノードに向かう辺をたどる。コア数は両方向を数え（最大2(n−1)）、クラスター係数は向きのある三角形による（Fagiolo 2007）。"
    )
  }

  /// What measures of the network make of directions; `nil` where ties have none.
  func networkDirections(_ projection: Projection) -> String? {
    guard projection.graph.isDirected else { return nil }
    return self(
      "Directions: pairs are ordered and paths follow the edges; degree centralization and the hub's share count ties in and out together; closeness and harmonic centralization are of distances from each node; transitivity is the share of paths a→b→c with a→c.",
      "向き：組には順序があり、経路は向きに沿う。次数集中度とハブの紐帯比率は出入り双方を数え、近接・調和集中度は各ノードからの距離、推移性はa→b→cのうちa→cもある割合による。")
  }

  /// What the lines of a profile make of directions; `nil` where ties have none.
  func directions(_ profile: StructureProfile) -> String? {
    guard profile.projection.graph.isDirected else { return nil }
    return self(
      "Directions: pairs are ordered, degrees and the hub are by ties in and out together, and paths follow the ties.",
      "向き：組には順序があり、次数とハブは出入り双方の紐帯により、経路は向きに沿う。")
  }

  /// What measures make of two kinds of nodes; `nil` where there is one.
  func kinds(_ projection: Projection) -> String? {
    guard projection.rule == .twoMode else { return nil }
    let (first, second) = (projection.actorCount, projection.nodes.count - projection.actorCount)
    return self(
      "Two kinds of nodes: \(first) states (actors, the first column of a list) and \(second) agreements (events, the second). In ranges n₁ is of states and n₂ of agreements; of a node, n₁ is of its kind and n₂ of the other. What is not said to be by kind, as all estimates, is of the graph of both.",
      "ノードは二種類：国（行為者、リストの第1列）\(first)、協定（イベント、第2列）\(second)。値域のn₁は国、n₂は協定の数（ノードの指標ではn₁は同種、n₂は他種の数）。種類ごととしない指標（推定値を含む）は双方を合わせたグラフの値である。"
    )
  }

  /// Who the hub is and how it was chosen.
  func hub(_ hubs: Hubs) -> String { chosen(hubs) + (hubs.passedOver.map(passedOver) ?? "") }

  private func passedOver(_ state: PartyCode) -> String {
    self(" \(state), which the network declares, has no tie here.", "ネットワークの指定する\(state)には紐帯がない。")
  }

  private func chosen(_ hubs: Hubs) -> String {
    let names = list(hubs.hubs.map(\.state))
    return switch hubs.choice {
    case .declared: self("Hub: \(names), declared by the network.", "ハブ：\(names)（ネットワークの指定による）。")
    case .highestDegree where hubs.hubs.count > 1:
      self(
        "Hubs: \(names), which have equally many ties, and more than any other; what is not the same of all is not defined.",
        "ハブ：\(names)（同数で最大の次数。値が一致しないものは定義しない）。")
    case .highestDegree: self("Hub: \(names), by the highest degree.", "ハブ：\(names)（次数が最大のため）。")
    case .none: self("There is no hub.", "ハブはない。")
    case .many:
      self("More than \(Hubs.most) nodes have the most ties: none is the hub.", "次数が最大のノードが\(Hubs.most)を超えるため、ハブはない。")
    }
  }

  /// How many of the nodes are isolates, and what that does to the measures; `nil` where there is none.
  func isolates(_ table: CentralityTable) -> String? {
    guard let count = table.score(.isolates).value, count > 0 else { return nil }
    let (isolates, nodes) = (Int(count), table.rows.count)
    return self(
      "Isolates count as nodes, in n too: \(isolates) of \(nodes) are. They pull centralization, density and efficiency down.",
      "孤立点もノードとして（nにも）数える：\(nodes)ノードのうち\(isolates)。集中度・密度・効率性の値を下げる。")
  }

  /// Why there is no number.
  func reason(_ reason: Undefined) -> String { self(reason.description, japanese(reason)) }

  private func japanese(_ reason: Undefined) -> String {
    switch reason {
    case .graph(let reason): japanese(reason)
    case .refused(let error): "この種のグラフには計算できない（\(error)）"
    case .twoMode: "協定もノードとするグラフには定義されない"
    case .notOfTwoMode(let reason): japanese(reason)
    case .severalOfTwoMode(let measures):
      "二部グラフではノードの種類ごとに分かれる：\(measures.map { title($0.facts.title, or: $0.rawValue) }.joined(separator: "、"))"
    case .ofTwoMode: "ノードが一種類のグラフには定義されない"
    case .noHub: "ハブがない"
    case .hubsDiffer(let hubs): "\(list(hubs))がハブとして並び、値が異なる"
    case .noSpokeTie: "ハブ以外に結ばれている組がない"
    case .noObligation: "数える協定にこの種の義務がない"
    case .tooLarge: "この規模のネットワークでは計算に時間がかかりすぎる"
    case .noSuchNode: "ネットワークにこのノードがない"
    case .ofUndirected: "向きのない紐帯の値であり、向きが残されている"
    case .notOfDirected(.wiresHaveNoDirection): "紐帯を双方向に流れる導線とみる値であり、向きを残したグラフには定義されない"
    case .notOfDirected(.partsHaveNoDirection): "数える部分は向きのない紐帯によるものであり、向きが残されている"
    case .notOfDirected(.closedWalksStayInParts):
      "向きを残したグラフでは閉歩道は強連結成分を出ない（到達するすべての歩道を数える総コミュニカビリティを用いる）"
    case .ofDirected: "向きのないグラフには定義されない"
    case .severalOfDirected(let measures):
      "向きのあるグラフでは種類が分かれる：\(measures.map { title($0.facts.title, or: $0.rawValue) }.joined(separator: "、"))"
    case .noStrongestTie: "重みには上限がないため最大値がない（あり得る最強の紐帯の重みを--strongestで示す）"
    case .noAgreements: "辺リストには種別と状態を持つ協定も層もない"
    case .weightIsDistance: "重みは距離とされ、この指標は強さを用いる"
    case .hubDoesNotLead: "ハブより次数の大きい国があり、偶然のグラフのハブ（次数最大のノード）と比べられない"
    case .suspendedLegs: "停止された二者関係が値に影響し、偶然のネットワークはこれを持たない"
    case .heldByTheModel: "偶然のモデルはハブの協定数を固定するため、すべてこの値となる"
    case .madeOfAgreements: "協定から成る値であり、ノード数と辺数では範囲が定まらない"
    case .anyNumberOfAgreements: "一つの組を結ぶ協定の数に限りがないため、ノード数と辺数からは0から1のどの割合にもなり得る"
    case .noBoundKnown: "ノード数と辺数による範囲は知られておらず、この規模ではすべてのグラフは調べられない"
    case .notMeasured: "計算に用いる値が定義されない"
    }
  }

  private func japanese(_ reason: TwoModeReason) -> String {
    switch reason {
    case .constraintIsOfDegree: "二部グラフではノードの相手同士は結ばれず、拘束度は次数だけで決まる"
    case .effectiveSizeIsDegree: "二部グラフではノードの相手同士は結ばれず、有効規模は次数に等しい"
    case .efficiencyIsOne: "二部グラフではノードの相手同士は結ばれず、すべて1となる"
    case .noTriangle: "二部グラフでは長さ2の経路は閉じない（ロビンス＝アレクサンダー係数・オプサール係数を用いる）"
    case .noDirections: "二部グラフの紐帯には向きがない"
    case .hubsAreOfFirstKind: "二部グラフでは紐帯を第一の種類から第二の種類へ読み、ハブ値は第一の種類のみにある"
    case .authoritiesAreOfSecondKind: "二部グラフでは紐帯を第一の種類から第二の種類へ読み、オーソリティ値は第二の種類のみにある"
    case .pairsOfStates: "国と国の組の値であり、二部グラフは国同士を結ばない（クリークまたはハブで射影する）"
    case .degreesOfTwoKinds: "二種類のノードの次数は別のものの数である（種類ごとの平均次数を用いる）"
    }
  }

  private func japanese(_ reason: UndefinedReason) -> String {
    switch reason {
    case .fewerNodes(let least): "ノードが\(least)以上必要"
    case .noEdge: "グラフに辺がない"
    case .reachesNone: "他のノードに到達しない"
    case .isolate: "孤立点である"
    case .fewerThanTwoTies: "紐帯が2本未満である"
    case .fewerThanTwoContacts: "結ばれている相手が2未満である"
    case .noTwoPath: "長さ2の経路がない"
    case .noTriangle: "三角形がない"
    case .noComponentOfThree: "ノードが3以上の連結成分がない"
    case .everyPairTied: "すべての組に紐帯がある"
    case .noWeightedNull: "偶然のグラフには重みがない"
    case .noVariance: "比較する値に分散がない"
    case .collinear: "説明変数が一次従属である"
    case .noHyperedgeOfThree: "締約国が3以上の協定がない"
    case .fewerLayers(let least): "層が\(least)以上必要"
    case .noPathOf(let length): "長さ\(length)の経路がない"
    case .fewerRealisations(let least, let found): "帰無モデルのグラフが\(found)通りで、\(least)通りに満たない"
    case .severalLeadingComponents: "複数の連結成分が最大固有値を共有する"
    case .noPath: "経路がない"
    case .disconnected: "グラフが連結でない"
    case .notStronglyConnected: "グラフが強連結でない"
    case .tooLarge: "値が表せる最大の数を超える"
    case .weightsTooFarApart: "重みの差が大きすぎて数値の精度では求められない"
    case .noMinimum: "最小値が存在しない（星形に近く、最大の値が際限なく大きくなる）"
    case .didNotConverge(let iterations): "\(iterations)回の反復で収束しない"
    }
  }

  /// What was done on the way from the network to the graph, a sentence a step.
  func steps(_ projection: Projection) -> [String] {
    projection.steps.map { step in self(step.description, japanese(step, of: projection)) }
  }

  private func japanese(_ step: ProjectionStep, of projection: Projection) -> String {
    switch step {
    case .selected(_, let count):
      let types = projection.filter.types.map { list($0.sorted().map(type)) } ?? "全て"
      let statuses = list(projection.filter.statuses.sorted().map { status($0) })
      let date = projection.asOf.map { "\($0)時点" } ?? "最新の状態"
      return "数える紐帯：\(date)、種別：\(types)、状態：\(statuses)、ノード数：\(projection.states.count)、協定数：\(count)。"
    case .listed(let name, let edges, let loops):
      return "辺リスト\(name)の種別のない紐帯：\(edges)" + (loops > 0 ? "（除いたループ：\(loops)）。" : "。")
    case .unprojected: return "射影していない。"
    case .projectedList(let states, let agreements):
      return "二部グラフとして読み射影した：第1列のノード\(states)を、第2列の\(agreements)のいずれかを共有すれば結ぶ（クリーク）。辺の重みは共有する数。"
    case .projected(.clique): return "各協定は締約国のすべての二者の組を結ぶ（クリーク）。"
    case .projected(.twoMode): return "国と協定の双方をノードとする（二部グラフ）。"
    case .projected(.hub): return "三者以上の協定は、ハブがそれに拘束される場合、締約国をハブとのみ結ぶ（ハブ）。"
    case .clipped(let ids): return "対象外の締約国を除いた協定：\(list(ids))。"
    case .multilateral(let ids): return "三者以上の協定：\(list(ids))。"
    case .starred(let hub, let ids, let count): return "\(hub)との組に限った協定：\(list(ids))。除いた組の数：\(count)。"
    case .broken(let id, let dyads): return "\(id)の締約国だが互いに拘束されない組：\(list(dyads))。"
    case .symmetrised(let types): return "向きを無視した種別：\(list(types.map(type)))。"
    case .weighted(let count): return "辺の重みは、その背後にある協定の数である。重ねて数えた協定：\(count)。"
    case .directed(let types):
      return "向きを残した種別：\(types.isEmpty ? "なし" : list(types.map(type)))。他の紐帯は双方向とする。"
    case .turned: return "すべての辺の向きを逆にした（距離・到達率・経路は当該ノードへのもの）。"
    case .directedList: return "辺の向き（第1列から第2列へ）を残した。"
    case .symmetrisedList(let edges, let ties): return "向きを除いた：\(edges)本の有向辺を\(ties)本の紐帯とした（どちらか一方があれば結ぶ）。"
    case .mergedList(let further, false, let weights): return "重複する辺を一つにまとめ\(phrase(weights))た。まとめた辺：\(further)。"
    case .mergedList(let further, true, let weights):
      return "無向として読み（対称化）、向きを除いて、同じ向き・逆向きで重複する辺を一つにまとめ\(phrase(weights))た。まとめた辺：\(further)。"
    case .twoModeList(let first, let second):
      return "二部グラフとして読んだ：第1列のノード\(first)、第2列のノード\(second)。射影していない。"
    case .weightedList: return "辺の重みはリストの第3列である。"
    case .signedList(let count): return "第3列の符号は紐帯の符号である。対立の紐帯：\(count)（均衡の節のみで用い、他はすべて友好の紐帯による）。"
    case .dichotomised: return "二値化：重みを用いると明記した指標を除き、紐帯は重みによらず一つと数える。"
    case .imputed(0): return "補完：なし。"
    case .imputed(let dates): return "補完：年または月までしか分からない協定\(dates)件の日付をその初日とした。紐帯の補完はない。"
    case .isolates(let codes): return "孤立点として残したノード：\(list(codes))。"
    }
  }

  /// What became of the weights of edges that were made one, between まとめ and た.
  private func phrase(_ weights: ProjectionStep.MergedWeights) -> String {
    switch weights {
    case .none: ""
    case .summed: "、重みを足し"
    case .least: "、長さの最小値をとっ"
    }
  }
}
