import AllianceNetwork
import GraphCore
import Measures

extension StructureWriter {
  /// Obligations by kind, Krackhardt's dimensions, triads.
  func tables(_ census: CensusStructure) -> [StructureTable] {
    (structure.projection.isOfList ? [] : [dyadTable(census)]) + [pairTable(census)]
      + (census.arcs > 0 ? [commandTable(census)] : []) + [triadTable(census)]
  }

  /// The dyad census; of directed ties only where there are some.
  private func pairTable(_ census: CensusStructure) -> StructureTable {
    let lines = [
      ("directed", words("Directed ties", "向きのある紐帯"), census.arcs, census.directedDyads),
      ("projection", words("All ties, both ways", "全紐帯（双方向）"), census.dyads.mutual, census.dyads),
    ]
    let table = Table(
      title: title(.census, "pairs", "二者の組"),
      columns: [
        .init("ties", "id"), .init("of", words("Of", "対象")), number("count", "Ties", "紐帯"),
        number("mutual", "Mutual", "相互"), number("asymmetric", "Asymmetric", "片方向"), number("null", "Null", "なし"),
      ],
      rows: lines.dropFirst(census.arcs > 0 ? 0 : 1).map { id, name, count, dyads in
        [
          .text(id), .text(name), .integer(count), .integer(dyads.mutual), .integer(dyads.asymmetric), .integer(dyads.null),
        ]
      })
    return StructureTable("pairs", table, shown: ["of", "count", "mutual", "asymmetric", "null"], words)
  }

  private func dyadTable(_ census: CensusStructure) -> StructureTable {
    let table = Table(
      title: title(.census, "pairs by obligation", "義務ごとの二者の組"),
      columns: [
        .init("obligation", "id"), .init("kind", words("Obligation", "義務")), number("mutual", "Both ways", "相互"),
        number("asymmetric", "One way", "片務"), number("null", "None", "なし"), number("reciprocity", "Reciprocity", "相互性"),
      ],
      rows: census.obligations.map { line in
        [
          .text(line.kind.rawValue), .text(words.kind(line.kind)), .integer(line.mutual), .integer(line.asymmetric),
          .integer(line.null), cell(line.reciprocity),
        ]
      },
      notes: census.obligations.isEmpty
        ? [words("No agreement that counts states or means an obligation.", "義務を定める協定がない。")] : [])
    return StructureTable("dyads", table, shown: ["kind", "mutual", "asymmetric", "null", "reciprocity"], words)
  }

  private func commandTable(_ census: CensusStructure) -> StructureTable {
    let dimensions = census.krackhardt
    let rows: [(String, String, NetworkScore)] = [
      ("connectedness", words("Connectedness", "連結度"), dimensions.connectedness),
      ("hierarchy", words("Hierarchy", "階層度"), dimensions.hierarchy),
      ("efficiency", words("Efficiency", "効率"), dimensions.efficiency),
      ("pair_efficiency", words("Efficiency, of pairs tied either way", "効率（向きを問わない組）"), dimensions.pairEfficiency),
      ("least_upper_boundedness", words("Least upper boundedness", "最小上界性"), dimensions.leastUpperBoundedness),
      ("mutual_share", words("Share of arcs answered", "相互の割合"), census.mutualShare),
      ("reciprocity", words("Reciprocity", "相互性"), census.reciprocity),
    ]
    let table = Table(
      title: title(.census, "directed ties as a chain of command", "向きのある紐帯の指揮系統としての性質"),
      columns: [.init("id", "id"), .init("measure", words("Measure", "指標")), number("value", "Value", "値")],
      rows: rows.map { id, title, score in
        [.text(id), .text(title), Table.Cell(score.value, reason: score.reason.map { words.reason(.graph($0)) })]
      })
    return StructureTable("command", table, shown: ["measure", "value"], words)
  }

  private func triadTable(_ census: CensusStructure) -> StructureTable {
    let types = words.list(census.directedTypes.map(words.type))
    let directed =
      census.arcs == 0
      ? words("No directed tie counts.", "向きのある紐帯はない。")
      : census.directedTypes.isEmpty
        ? words("Directed ties: the \(census.arcs) ordered pairs of the edge list.", "向きのある紐帯：辺リストの\(census.arcs)組。")
        : words("Directed ties: \(census.arcs) ordered pairs, of \(types).", "向きのある紐帯：\(census.arcs)組（\(types)）。")
    let table = Table(
      title: title(.census, "triads", "三者の組"),
      columns: [
        .init("triad", words("Kind", "種類")), .init("pattern", words("Pattern", "形")),
        number("directed", "Directed ties", "向きのある紐帯"), number("projection", "All ties, both ways", "全紐帯（双方向）"),
      ],
      rows: TriadKind.allCases.map { kind in
        [
          .text(kind.rawValue), .text(kind.pattern), .integer(census.directedTriads[kind]), .integer(census.triads[kind]),
        ]
      }, notes: [directed] + definitions(.census))
    return StructureTable(
      "triads", table, shown: census.arcs > 0 ? nil : ["triad", "pattern", "projection"], words)
  }
}

extension TriadKind {
  /// The arcs of the kind.
  fileprivate var pattern: String {
    switch self {
    case .t003: "a  b  c"
    case .t012: "a → b"
    case .t102: "a ↔ b"
    case .t021D: "a ← b → c"
    case .t021U: "a → b ← c"
    case .t021C: "a → b → c"
    case .t111D: "a ↔ b ← c"
    case .t111U: "a ↔ b → c"
    case .t030T: "a → b → c, a → c"
    case .t030C: "a → b → c → a"
    case .t201: "a ↔ b ↔ c"
    case .t120D: "a ← b → c, a ↔ c"
    case .t120U: "a → b ← c, a ↔ c"
    case .t120C: "a → b → c, a ↔ c"
    case .t210: "a → b ↔ c, a ↔ c"
    case .t300: "a ↔ b ↔ c ↔ a"
    }
  }
}
