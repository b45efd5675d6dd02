import GraphCore
import Measures

/// The words of what a score is counted in, what it was divided by, and what was made of weights.
extension ReportWording {
  /// A unit or a normalisation as the measures name it, the longest ones in short; one without a Japanese word stays as it is.
  func unit(_ name: String) -> String {
    let most = "divided by the most, "
    guard name.hasPrefix(most), Self.units[name] == nil else { return self(Self.short[name] ?? name, Self.units[name] ?? name) }
    let rest = String(name.dropFirst(most.count))
    let japanese = Self.factors.reduce(rest) { $0.replacing($1.0, with: $1.1) }
    return self("÷ the most, \(rest)", "最大値\(japanese)で割る")
  }

  /// What a measure makes of the weight of a tie.
  func weight(_ role: WeightRole) -> String {
    switch role {
    case .unused: self("not used", "用いない")
    case .strength: self("strength", "強さ")
    case .length: self("length", "長さ")
    case .reciprocalLength: self("1/weight as length", "逆数を長さとする")
    }
  }

  /// The kind of a graph.
  func graph(_ kind: GraphKind) -> String {
    let form =
      switch kind.form {
      case .undirected: "無向"
      case .directed: "有向"
      case .twoMode: "二部"
      case .layered: "多層"
      case .signed: "符号付き"
      case .hypergraph: "ハイパーグラフ"
      }
    return self(kind.description, form + (kind.isWeighted ? "・重みつき" : ""))
  }

  /// Numbers on which scores depend, `alpha 0.305, damping 0.85`; a dash where there are none.
  func parameters(_ quantity: Quantity?) -> String {
    let parts = (quantity?.sortedParameters ?? []).map { parameter in
      "\(parameter.key) \(Int(exactly: parameter.value).map(String.init) ?? parameter.value.rounded(toPlaces: 6))"
    }
    return parts.isEmpty ? "—" : parts.joined(separator: ", ")
  }

  /// What the most of a centralization is multiplied with or divided by.
  private static let factors = [(" times the strongest tie", "×最強の紐帯の重み"), (" over the shortest tie", "÷最短の紐帯の長さ")]

  /// The ranges that are told in words.
  static let ranges = [
    "0 or more": "0以上", "1 or more": "1以上", "2 or more": "2以上", "any number": "任意の数",
    "0...that where all are tied": "0...すべてが結ばれたときの値", "0...the most for its kind": "0...その種類の最大値",
    "0...twice the most for its kind": "0...その種類の最大値の2倍", "0...min(n₁, n₂), of two nodes 0...2": "0...min(n₁, n₂)（2ノードでは0...2）",
    "1...(n+1)/3, directed 1...n−1": "1...(n+1)/3（向きがあれば1...n−1）",
  ]

  private static let short = [
    "by the number of nodes reached, times the share of the others reached": "mean of those reached, × their share",
    "by the number of nodes reached": "mean of those reached",
    "divided by the number of pairs of other nodes": "÷ pairs of other nodes",
    "divided by the number of pairs of nodes": "÷ pairs of nodes",
    "divided by the number of pairs of neighbours": "÷ pairs of neighbours",
    "divided by the number of contacts": "÷ contacts", "divided by n − 1": "÷ (n − 1)",
    "divided by the most for its kind": "÷ the most for its kind",
    "least sum of distances over the sum": "least sum of distances ÷ sum",
  ]

  private static let units = [
    "ties": "紐帯の数", "weight": "重み", "shortest paths": "最短経路の数", "reciprocal of mean distance": "平均距離の逆数",
    "reciprocal distance": "距離の逆数", "relative": "相対値", "share of visits": "訪問の割合", "nodes": "ノード数",
    "ties among neighbours": "隣接ノード間の紐帯の数", "squared shares of strength": "強さの割合の二乗", "effective contacts": "有効な相手の数",
    "contacts": "相手の数", "conductance": "コンダクタンス", "current": "電流", "weighted closed walks": "重みつきの閉歩道",
    "least sum of distances over the sum": "距離の和の最小値と距離の和の比", "none": "なし", "2-norm is 1": "二乗和が1", "largest is 1": "最大が1",
    "sum is 1": "和が1", "sum of squares is n": "二乗和がn", "divided by n − 1": "n−1で割る",
    "divided by the number of pairs of other nodes": "他の二者の組の数で割る", "divided by the number of pairs of nodes": "二者の組の数で割る",
    "divided by the number of pairs of neighbours": "隣接ノードの組の数で割る", "divided by the number of contacts": "相手の数で割る",
    "by the number of nodes reached": "到達ノード数による", "the least for its kind is 1": "種類ごとの最小の和のとき1",
    "by the number of nodes reached, times the share of the others reached": "到達ノード数による値に到達率を掛ける",
    "divided by the most for its kind": "種類ごとの最大値で割る",
    "answered ties": "相互の紐帯の数",
    "answered weight": "相互の重み",
    "concentration of constraint": "拘束の集中",
    "divided by N ln N, the most for N contacts": "N人の相手での最大値N ln Nで割る",
    "divided by all weight": "重みの総和で割る",
    "mutual share": "相互の割合",
    "correlation": "相関",
    "components": "連結成分の数",
    "layers": "層の数",
    "agreements": "協定の数",
    "squared ties": "紐帯の数の二乗",
    "squared weight": "重みの二乗",
    "strength of closed paths of two ties": "閉じた長さ2の経路の強さ",
    "divided by the strength of the paths of two ties": "長さ2の経路の強さで割る",
    "independent cycles": "独立な閉路の数",
    "pairs of nodes": "ノードの組の数",
    "pairs of states": "国の組の数",
    "pairs of nodes with a path": "経路のある組の数",
    "distance": "距離",
    "eigenvalue of the Laplacian": "ラプラシアンの固有値",
    "paths with no other node in common": "他のノードを共有しない経路の数",
    "closed paths of two ties": "閉じた長さ2の経路の数",
    "closed paths of two ties, along directions": "向きに沿って閉じた長さ2の経路の数",
    "closed paths of three ties": "閉じた長さ3の経路の数",
    "closed paths of four ties": "閉じた長さ4の経路の数",
    "divided by n": "nで割る",
    "divided by 2(n − 1)": "2(n−1)で割る",
    "divided by the number of ties": "紐帯の数で割る",
    "the least for its kind is 1, all ties being as long as the shortest": "すべての紐帯が最短のものと等しいときの、種類ごとの最小の和のとき1",
    "the least for its kind in its component is 1, all ties being as long as the shortest":
      "すべての紐帯が最短のものと等しいときの、成分内で種類ごとの最小の和のとき1",
    "largest of the kind is 1, divided by the most, n₁ − 1": "その種類の最大を1とし、最大値n₁−1で割る",
    "largest is 1, divided by the most of a strongly connected graph": "最大を1とし、強連結なグラフの最大値で割る",
    "divided by the number of ordered pairs of nodes": "順序のある組の数で割る",
    "divided by the number of ordered pairs of other nodes": "他の順序のある組の数で割る",
    "divided by the number of pairs with a path": "経路のある組の数で割る",
    "divided by the paths of two ties": "長さ2の経路の数で割る",
    "divided by the paths of three ties": "長さ3の経路の数で割る",
    "divided by the paths of four ties": "長さ4の経路の数で割る",
    "divided by the ties there could be": "可能な紐帯の数で割る",
    "divided by the number of agreements": "協定の数で割る",
    "divided by the number of tied pairs": "結ばれた組の数で割る",
    "less the density, divided by 1 − density": "密度を引き1−密度で割る",
    "divided by the most for so many nodes and ties": "同じノード数と辺数での最大値で割る",
    "largest is 1, divided by the most, n − 2": "最大を1とし、最大値n−2で割る",
    "none; weights not divided by strengths": "なし（重みを強度で割らない）",
    "none; each pair counted both ways": "なし（各組を双方向に数える）",
    "divided by the number of nodes of the other kind": "他方の種類のノード数で割る",
    "divided by the most of a strongly connected graph": "強連結なグラフの最大値で割る",
    "directed triangles": "向きのある三角形の数",
    "divided by those there could be, given the node's ties": "当該ノードの紐帯のもとで可能な数で割る",
    "weighted walks": "重みつきの歩道",
    "divided by the nodes of the kind": "その種類のノード数で割る",
    "divided by the number of pairs": "組の数で割る",
    "divided by the most for the kind": "その種類の最大値で割る",
    "divided by the most, (n₁−1)(n₂−1) and 1 for each isolate": "最大値(n₁−1)(n₂−1)＋孤立点の数で割る",
    "the least for its kind in its component is 1": "成分内で種類ごとの最小の和のとき1",
    "2-norm is 1, within its kind": "種類ごとに二乗和が1",
    "largest is 1, within its kind": "種類ごとに最大が1",
    "sum is 1, within its kind": "種類ごとに和が1",
  ]
}
