extension NodeMeasure {
  /// What a reader has to know of the measures of directed graphs and of those that estimate.
  var factsOfFurtherVariants: MeasureFacts {
    switch self {
    case .inDegree:
      return .init(
        "In-degree", "入次数", "How many edges point at the node.", "当該ノードに向かう辺の数。", .wassermanFaust, range: "0...n−1", isCount: true
      )
    case .outDegree:
      return .init(
        "Out-degree", "出次数", "How many edges start from the node.", "当該ノードから出る辺の数。", .wassermanFaust, range: "0...n−1",
        isCount: true)
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
        "Closeness from the distances to a sample of each component, times the share reached; with the chance of one less the failure no mean distance is off by more than the error times the longest one of the component.",
        "各連結成分の標本への距離による近接中心性に到達率を掛けた値（1−failureの確率で、平均距離の誤差はerror×成分内の最長距離以下）。", .eppsteinWang, range: "0...1",
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
    default: return facts
    }
  }
}

extension Citation {
  fileprivate static let kleinberg = Citation("Kleinberg", 1999, doi: "10.1145/324133.324140")
  fileprivate static let giatsidis = Citation("Giatsidis, Thilikos and Vazirgiannis", 2013, doi: "10.1007/s10115-012-0539-0")
  fileprivate static let eppsteinWang = Citation("Eppstein and Wang", 2004, doi: "10.7155/jgaa.00081")
}
