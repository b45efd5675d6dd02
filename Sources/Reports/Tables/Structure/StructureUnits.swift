import AllianceNetwork
import GraphCore
import Measures

/// What the numbers of a table of structure are numbers of.
struct StructureUnits {
  /// The graph that was measured.
  let graph: LocalizedText
  /// A unit each for the columns of numbers; the one without columns is that of all others.
  let units: [(columns: [String], unit: LocalizedText)]

  /// The unit of a column of numbers; `nil` for the columns of chance, which have those of the value beside them, and p.
  func unit(of column: String) -> LocalizedText? {
    guard !["null_mean", "p_at_least", "p_at_most", "p"].contains(column) else { return nil }
    return (units.first { $0.columns.contains(column) } ?? units.first { $0.columns.isEmpty })?.unit
  }

  /// Those of a table by its section and its own name; `nil` for one that says them itself.
  init?(_ section: StructureSection, _ table: String, of structure: NetworkStructure) {
    guard let units = Self.units["\(section.rawValue).\(table)"] else { return nil }
    self.units = units.map { columns, english, japanese in
      (columns.split(separator: " ").map(String.init), LocalizedText(english: english, japanese: japanese))
    }
    let isDirected = structure.projection.graph.isDirected
    let plain =
      switch section {
      case .brokerage where isDirected && table == "holes": Self.directedSummed
      case .connectivity, .brokerage: isDirected ? Self.directed : Self.undirected
      case .core, .communities, .attack: isDirected ? Self.madeSymmetric : Self.undirected
      case .roles where isDirected: Self.directedBothWays
      case .roles:
        LocalizedText(english: "undirected; regular equivalence of directed ties", japanese: "無向（正則同値は向きのある紐帯）")
      case .census where table == "triads" || table == "pairs":
        LocalizedText(english: "directed, and undirected where all ties go both ways", japanese: "有向（全紐帯・双方向とあるものは無向）")
      case .census: Self.directed
      case .association where structure.projection.isOfList: isDirected ? Self.directed : Self.undirected
      case .layers, .association: LocalizedText(english: "undirected, in layers", japanese: "無向の各層")
      case .groups where ["states", "agreements"].contains(table): LocalizedText(english: "two-mode", japanese: "二部グラフ")
      case .groups:
        LocalizedText(english: "hypergraph; density and clustering two-mode", japanese: "ハイパーグラフ（密度とクラスタ係数は二部グラフ）")
      case .balance where isDirected: Self.signedOfDirected
      case .balance: LocalizedText(english: "signed, undirected", japanese: "符号付き無向")
      }
    guard structure.settings.weighted else {
      graph = plain
      return
    }
    let use = Self.weightUse(section, table, of: structure)
    // That ties count once is said where weights are not used.
    let counting = [", each tie once", "（紐帯は一つずつ数える）", "、紐帯は一つずつ数える", "紐帯は一つずつ数え、"]
    let form = { (language: Language) in
      let text = plain.preferring(language) ?? ""
      return use.isUsed ? counting.reduce(text) { $0.replacing($1, with: "") } : text
    }
    graph = LocalizedText(english: "\(form(.english)); \(use.english)", japanese: "\(form(.japanese))、\(use.japanese)")
  }

  /// What a table makes of weights that were said to be strengths.
  private static func weightUse(
    _ section: StructureSection, _ table: String, of structure: NetworkStructure
  ) -> (isUsed: Bool, english: String, japanese: String) {
    let ofTable =
      switch section {
      case .brokerage: table == "holes"
      case .roles: table != "blocks"
      case .association: structure.projection.isOfList
      default: section.takesWeights
      }
    return section == .connectivity
      ? (true, "weights in the column weight", "重みは重みの列による")
      : ofTable ? (true, "weights as strengths", "重みは強さとする") : (false, "weights not used", "重みは用いない")
  }

  private static let undirected = LocalizedText(english: "undirected, each tie once", japanese: "無向（紐帯は一つずつ数える）")
  private static let madeSymmetric = LocalizedText(
    english: "made symmetric first (a pair is tied where an edge runs either way), each tie once",
    japanese: "対称化した無向グラフ（どちらか一方の辺があれば結ぶ、紐帯は一つずつ数える）")
  private static let signedOfDirected = LocalizedText(
    english: "signed, undirected, the ties with made symmetric first", japanese: "符号付き無向（友好の紐帯は対称化した）")
  private static let directedBothWays = LocalizedText(
    english: "directed, each tie once, ties out and ties in compared", japanese: "有向（紐帯は一つずつ数え、出る紐帯と入る紐帯を比べる）")
  private static let directedSummed = LocalizedText(
    english: "directed; between two states the ties to and fro are added, as Burt has it", japanese: "有向（二国間では往復の紐帯を足す、Burtによる）")
  private static let directed = LocalizedText(english: "directed, each tie once", japanese: "有向（紐帯は一つずつ数える）")

  /// By section and table: the columns, split by blanks, and their unit in both languages.
  private static let units: [String: [(String, String, String)]] = [
    "connectivity.network": [("", "in the column unit", "単位の列による")],
    "core.states": [("coreness", "relative, the sum of squares is 1", "相対値（二乗和が1）"), ("k_core", "ties", "紐帯の数")],
    "core.fit": [("", "correlation", "相関")],
    "core.rich_club": [
      ("density", "share of pairs of states", "二者の組の割合"), ("members", "states", "国の数"), ("degree_above ties", "ties", "紐帯の数"),
      ("normalised", "ratio", "比"),
    ],
    "brokerage.states": [("", "ordered pairs stood between; z in standard deviations", "間に立つ順序対の数（zは標準偏差）")],
    "brokerage.network": [("", "ordered pairs stood between; z in standard deviations", "間に立つ順序対の数（zは標準偏差）")],
    "brokerage.holes": [
      ("constraint", "squared shares of ties", "紐帯の割合の二乗"), ("hierarchy", "share", "割合"),
      ("effective_size", "effective contacts", "有効な相手の数"),
    ],
    "communities.communities": [("size", "states", "国の数"), ("within outward", "ties", "紐帯の数")],
    "communities.quality": [("", "share of ties beyond that of the degrees", "次数から期待される割合を超える紐帯の割合")],
    "roles.states": [("correlation", "correlation", "相関"), ("regular", "share of ties matched", "対応する紐帯の割合")],
    "roles.correlation": [("", "correlation", "相関")],
    "roles.distance": [("", "strength of ties", "紐帯の強さ")],
    "roles.regular": [("", "share of ties matched", "対応する紐帯の割合")],
    "roles.blocks": [("", "share of pairs of states", "二者の組の割合")],
    "census.dyads": [
      ("reciprocity", "share owed back beyond chance", "偶然を超える相互の割合"), ("", "pairs of states", "国の組の数"),
    ],
    "census.pairs": [("count", "ties", "紐帯の数"), ("", "pairs of states", "国の組の数")],
    "census.command": [("", "share; reciprocity beyond chance", "割合（相互性は偶然との差）")],
    "census.triads": [("", "triples of states", "三国の組の数")],
    "attack.robustness": [("normalised", "ratio", "比"), ("", "mean share of states in the largest part", "最大成分の国の割合の平均")],
    "attack.curves": [("losses", "states", "国の数"), ("", "share of states in the largest part", "最大成分の国の割合")],
    "layers.layers": [
      ("pairs", "pairs of states", "国の組の数"), ("tied", "states", "国の数"), ("", "share of the most", "最大値に対する割合"),
    ],
    "layers.states": [("participation", "share of the most even spread", "最も均等な場合に対する割合"), ("", "ties", "紐帯の数")],
    "layers.pairs": [("", "layers", "層の数")],
    "groups.whole": [("", "agreements, or a share of what the line names", "協定の数、または各行の対象の割合")],
    "groups.orders": [("parties", "states", "国の数"), ("", "agreements", "協定の数")],
    "groups.states": [
      ("agreements given received groups", "agreements", "協定の数"), ("", "share of the most for its kind", "種類ごとの最大値に対する割合"),
    ],
    "groups.agreements": [("parties", "states", "国の数"), ("", "share of the most for its kind", "種類ごとの最大値に対する割合")],
    "association.qap": [("", "correlation", "相関")],
    "association.mrqap": [
      ("b", "ties of the one for a tie of the other", "一方の紐帯1に対する他方の紐帯"), ("r_squared", "share of variance", "分散の割合"),
    ],
    "balance.balance": [("", "ties; shares for triangles and balance", "紐帯の数（三角形と均衡度は割合）")],
    "balance.triangles": [("against", "ties", "紐帯の数"), ("triangles", "triples of states", "三国の組の数")],
    "balance.factions": [("", "states", "国の数")],
  ]
}

extension StructureTable {
  /// The table with a note, before all others, of its graph and of the units of the columns that are shown.
  func captioned(_ section: StructureSection, of structure: NetworkStructure, _ words: ReportWording) -> StructureTable {
    guard let units = StructureUnits(section, id, of: structure) else { return self }
    var parts: [(titles: [String], unit: String)] = []
    for column in (onPaper ?? shown).map(table.keeping)?.columns ?? table.columns where column.isNumeric {
      guard let unit = units.unit(of: column.id).map({ words.title($0, or: "") }) else { continue }
      if let place = parts.firstIndex(where: { $0.unit == unit }) {
        parts[place].titles.append(column.title)
      } else {
        parts.append(([column.title], unit))
      }
    }
    let graph = words.title(units.graph, or: "")
    let list =
      parts.count == 1
      ? parts[0].unit : parts.map { words.labelled($0.titles.joined(separator: ", "), $0.unit) }.joined(separator: "; ")
    var captioned = self
    captioned.table.notes.insert(
      words("Graph: \(graph)." + (list.isEmpty ? "" : " Unit: \(list)."), "グラフ：\(graph)。" + (list.isEmpty ? "" : "単位：\(list)。")),
      at: 0)
    captioned.units = units
    return captioned
  }
}
