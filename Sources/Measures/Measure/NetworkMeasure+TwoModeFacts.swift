import GraphCore

extension NetworkMeasure {
  /// What a reader has to know of the measures of two-mode graphs: actors are the first kind of node, states, and events the second, agreements.
  var factsOfTwoMode: MeasureFacts {
    if let (what, mode, to) = ofKind { return what.facts(of: KindWords(mode), to: KindWords(to ?? mode.other)) }
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
    default: return facts
    }
  }
}

/// A kind of node in words.
private struct KindWords: Equatable {
  let one, many, japanese: String

  init(_ mode: TwoModeGraph.Mode) {
    (one, many, japanese) = mode == .actors ? ("a state", "states", "国") : ("an agreement", "agreements", "協定")
  }
}

extension KindMeasure {
  /// What a reader has to know of it; `other` is the kind to which distances are, else the one that is not its own.
  fileprivate func facts(of kind: KindWords, to other: KindWords) -> MeasureFacts {
    switch self {
    case .meanDegree:
      .init(
        "Mean degree of \(kind.many)", "平均次数（\(kind.japanese)）", "The mean number of \(other.many) that \(kind.one) is tied to.",
        "\(kind.japanese)一つに結ばれた\(other.japanese)の数の平均。", .borgattiEverett, range: kind.many == "states" ? "0...n₂" : "0...n₁",
        rules: [.twoMode])
    case .degreeCentralization:
      centralization(
        of: kind, "Degree", "次数", "degrees", ", 1 where one is tied to all \(other.many) and each other to one",
        "一つがすべての\(other.japanese)と、他が一つずつと結ばれているとき1", .borgattiEverett)
    case .strengthCentralization:
      centralization(
        of: kind, "Strength", "強度", "strengths", " by ties no stronger than the strongest there could be",
        "あり得る最強の紐帯による最大値", .init("Barrat and others", 2004, doi: "10.1073/pnas.0400087101"))
    case .closenessCentralization:
      centralization(
        of: kind, "Closeness", "近接", "closeness", ". Only where all are connected", "連結なグラフのみ",
        .init("Everett, Sinclair and Dankelmann", 2004, title: "Some centrality results new and old"))
    case .harmonicCentralization:
      centralization(
        of: kind, "Harmonic", "調和", "harmonic centrality", "; defined where not all are connected", "非連結でも定義される",
        .init("Marchiori and Latora", 2000, doi: "10.1016/S0378-4371(00)00311-3"))
    case .betweennessCentralization:
      centralization(of: kind, "Betweenness", "媒介", "betweenness", "", nil, .borgattiEverett)
    case .eigenvectorCentralization:
      centralization(
        of: kind, "Eigenvector", "固有ベクトル", "eigenvector centrality", ", one less than their number, the largest set to 1",
        "最大を1とし、ノード数−1で割る", .init("Faust", 1997, doi: "10.1016/S0378-8733(96)00300-0"))
    case .pathLength:
      .init(
        "Average path length \(ends(kind, other))", "平均経路長（\(kind.japanese)と\(other.japanese)）",
        "The mean distance of the pairs \(pair(kind, other)) that have a path.", "経路のある\(japanesePair(kind, other))の距離の平均。",
        .init("Watts and Strogatz", 1998, doi: "10.1038/30918"), range: kind == other ? "2 or more" : "1 or more",
        rules: [.twoMode])
    case .efficiency:
      .init(
        "Efficiency \(ends(kind, other))", "効率性（\(kind.japanese)と\(other.japanese)）",
        "The mean of the reciprocals of the distances of the pairs \(pair(kind, other)), 0 for a pair with no path.",
        "\(japanesePair(kind, other))の距離の逆数の平均（経路がなければ0）。", .latoraMarchiori, range: kind == other ? "0...½" : "0...1",
        rules: [.twoMode])
    }
  }

  private func centralization(
    of kind: KindWords, _ title: String, _ japanese: String, _ scores: String, _ when: String, _ japaneseWhen: String?,
    _ source: Citation
  ) -> MeasureFacts {
    .init(
      "\(title) centralization of \(kind.many)", "\(japanese)集中度（\(kind.japanese)）",
      "The differences of the \(scores) of the \(kind.many) from the largest, over the most that they can be\(when).",
      "最大値との差の和を、その取り得る最大で割った値\(japaneseWhen.map { "（\($0)）" } ?? "")。", source, range: "0...1", rules: [.twoMode])
  }

  private func ends(_ kind: KindWords, _ other: KindWords) -> String {
    kind == other ? "between \(kind.many)" : "from \(kind.many) to \(other.many)"
  }

  private func pair(_ kind: KindWords, _ other: KindWords) -> String {
    kind == other ? "of \(kind.many)" : "of \(kind.one) and \(other.one)"
  }

  private func japanesePair(_ kind: KindWords, _ other: KindWords) -> String {
    kind == other ? "二つの\(kind.japanese)の組" : "\(kind.japanese)と\(other.japanese)の組"
  }
}

extension Citation {
  fileprivate static let borgattiEverett = Citation("Borgatti and Everett", 1997, doi: "10.1016/S0378-8733(96)00301-2")
}
