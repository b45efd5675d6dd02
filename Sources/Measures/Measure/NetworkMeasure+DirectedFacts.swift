extension NetworkMeasure {
  /// What a reader has to know of the measures of directed graphs.
  var factsOfDirected: MeasureFacts {
    switch self {
    case .outDegreeCentralization:
      return .init(
        "Out-degree centralization", "出次数集中度",
        "How far the out-degrees differ from the largest, over the most that they can, (n−1)²; a star that points outwards has 1.",
        "最大出次数との差の和を、その最大値(n−1)²で割った値（外向きの星形で1）。", .freeman, range: "0...1")
    case .inDegreeCentralization:
      return .init(
        "In-degree centralization", "入次数集中度",
        "How far the in-degrees differ from the largest, over the most that they can, (n−1)²; a star that points inwards has 1.",
        "最大入次数との差の和を、その最大値(n−1)²で割った値（内向きの星形で1）。", .freeman, range: "0...1")
    case .outStrengthCentralization:
      return .strengthCentralization("Out", "outwards", "出", "外向き")
    case .inStrengthCentralization:
      return .strengthCentralization("In", "inwards", "入", "内向き")
    case .outDegreeVariance:
      return .variance("Out", "出")
    case .inDegreeVariance:
      return .variance("In", "入")
    case .weakComponents:
      return .init(
        "Weak components", "弱連結成分数", "How many pieces the network is in if edges may be followed either way; an isolate is one.",
        "辺の向きを問わずに経路のない部分の数（孤立点も一つと数える）。", .harary, range: "0...n", isCount: true)
    case .strongComponents:
      return .init(
        "Strong components", "強連結成分数",
        "How many largest parts there are in which every node reaches every other along the edges.",
        "全員が辺の向きに沿って互いに到達できる極大の部分の数。", .harary, range: "0...n", isCount: true)
    case .mutualShare:
      return .init(
        "Mutual share", "相互の割合",
        "The share of edges that are answered by one the other way; by strength the share of weight that is, of two that answer each other the lesser (Squartini et al. 2013).",
        "逆向きの辺もある辺の割合（強さでは、双方の重みの小さい方を取った、相互の重みの割合、Squartini et al. 2013）。", .wassermanFaust,
        range: "0...1")
    case .reciprocity:
      return .init(
        "Reciprocity", "相互性", "The mutual share less the density, over one less the density: above 0 more than by chance.",
        "相互の割合と密度の差を1−密度で割った値（偶然より多ければ正）。", .init("Garlaschelli and Loffredo", 2004, doi: "10.1103/PhysRevLett.93.268701"),
        range: "−1...1")
    case .outInAssortativity:
      return .assortativity("out", "in", "出", "入")
    case .outOutAssortativity:
      return .assortativity("out", "out", "出", "出")
    case .inInAssortativity:
      return .assortativity("in", "in", "入", "入")
    case .inOutAssortativity:
      return .assortativity("in", "out", "入", "出")
    default: return facts
    }
  }
}

extension MeasureFacts {
  /// Degree variance along one direction.
  fileprivate static func variance(_ which: String, _ whichInJapanese: String) -> MeasureFacts {
    .init(
      "\(which)-degree variance", "\(whichInJapanese)次数の分散",
      "The mean squared difference of the \(which.lowercased())-degrees from their mean, by strength of the strengths.",
      "\(whichInJapanese)次数（強さでは強度）の平均との差の二乗の平均。", .init("Snijders", 1981, doi: "10.1016/0378-8733(81)90014-9"),
      range: "0 or more")
  }

  /// Strength centralization along one direction.
  fileprivate static func strengthCentralization(
    _ which: String, _ pointing: String, _ whichInJapanese: String, _ pointingInJapanese: String
  ) -> MeasureFacts {
    .init(
      "\(which)-strength centralization", "\(whichInJapanese)強度集中度",
      "How far the \(which.lowercased())-strengths differ from the largest, over the most that they can; a star of the strongest ties there could be that points \(pointing) has 1.",
      "最大\(whichInJapanese)強度との差の和を、その最大値で割った値（あり得る最強の紐帯による\(pointingInJapanese)の星形で1）。",
      .init("Barrat and others", 2004, doi: "10.1073/pnas.0400087101"), range: "0...1")
  }

  /// Assortativity of one degree of the source with one of the target.
  fileprivate static func assortativity(
    _ source: String, _ target: String, _ sourceInJapanese: String, _ targetInJapanese: String
  ) -> MeasureFacts {
    .init(
      "Assortativity, \(source)-\(target)", "次数相関（\(sourceInJapanese)−\(targetInJapanese)）",
      "The correlation, over edges, of the \(source)-degree of the source with the \(target)-degree of the target.",
      "辺の起点の\(sourceInJapanese)次数と終点の\(targetInJapanese)次数の相関。",
      .init("Foster, Foster, Grassberger and Paczuski", 2010, doi: "10.1073/pnas.0912671107"), range: "−1...1")
  }
}

extension Citation {
  fileprivate static let harary = Citation("Harary, Norman and Cartwright", 1965, title: "Structural Models")
}
