import AllianceNetwork
import GraphCore
import Measures

extension StructureWriter {
  /// Triangles by sign, the values of balance, and the factions.
  func tables(_ structure: BalanceStructure) -> [StructureTable] {
    let rows: [(String, String, Table.Cell)] =
      [
        ("positive_ties", words("Ties with", "友好の紐帯"), .integer(structure.ties.positive)),
        ("negative_ties", words("Ties against", "対立の紐帯"), .integer(structure.ties.negative)),
        ("balanced_triangles", words("Share of balanced triangles", "均衡した三角形の割合"), cell(structure.balancedShare)),
        ("frustration", words("Frustration", "フラストレーション"), cell(structure.frustration, isCount: true)),
        ("balance", words("Balance by frustration", "フラストレーションによる均衡度"), cell(structure.balance)),
      ] + bounds(structure)
    let whole = Table(
      title: title(.balance, "the network", "ネットワーク全体"),
      columns: [.init("id", "id"), .init("measure", words("Measure", "指標")), number("value", "Value", "値")],
      rows: rows.map { [.text($0.0), .text($0.1), $0.2] })
    let triangles = Table(
      title: title(.balance, "triangles by ties against", "対立の紐帯の数ごとの三角形"),
      columns: [
        number("against", "Ties against", "対立の紐帯"), number("triangles", "Triangles", "三角形"),
        .init("kind", words("Balance", "均衡")),
      ],
      rows: structure.triangles.byNegatives.enumerated().map { against, count in
        [.integer(against), .integer(count), .text(against % 2 == 0 ? words("balanced", "均衡") : words("unbalanced", "不均衡"))]
      })
    let factions = Table(
      title: title(.balance, "two factions", "二つの陣営"),
      columns: [.init("faction", "#"), .init("members", words("Members", "構成国")), number("size", "Size", "規模")],
      rows: structure.factions.enumerated().map { place, members in
        [.text(String(place + 1)), .text(members.map(\.text).joined(separator: " ")), .integer(members.count)]
      }, notes: notes(structure) + definitions(.balance))
    return [
      StructureTable("balance", whole, shown: ["measure", "value"], words), StructureTable("triangles", triangles, words),
      StructureTable("factions", factions, words),
    ]
  }

  /// Between what frustration and balance are, where not every division could be tried.
  private func bounds(_ structure: BalanceStructure) -> [(String, String, Table.Cell)] {
    guard let bounds = structure.bounds else { return [] }
    let score = { (score: NetworkScore) in Table.Cell(score.value, reason: score.reason.map { words.reason(.graph($0)) }) }
    return [
      (
        "frustration_at_least", words("Frustration, lower bound (cycles without a tie in common)", "フラストレーションの下界（紐帯を共有しない閉路）"),
        .integer(bounds.atLeast)
      ),
      ("frustration_at_most", words("Frustration, upper bound (local search)", "フラストレーションの上界（局所探索）"), .integer(bounds.atMost)),
      ("balance_at_least", words("Balance, lower bound", "均衡度の下界"), score(bounds.balanceAtLeast)),
      ("balance_at_most", words("Balance, upper bound", "均衡度の上界"), score(bounds.balanceAtMost)),
    ]
  }

  private func notes(_ structure: BalanceStructure) -> [String] {
    var notes = [words("Ties against: from \(structure.negative.source).", "対立の紐帯：\(structure.negative.source)による。")]
    if let bounds = structure.bounds {
      notes.append(
        bounds.atLeast == bounds.atMost
          ? words(
            "Too many divisions to try all, but the bounds meet, so that the value is exact; there may be other divisions as good.",
            "分割が多く全ては試せないが、上界と下界が一致するため値は厳密（同じく良い分割が他にもあり得る）。")
          : words(
            "Too many divisions to try all: the factions are the best that were found, and there may be better.",
            "分割が多く全ては試せないため、陣営は見つかった中で最良のもの（より良い分割があり得る）。"))
    }
    if !structure.negative.added.isEmpty {
      let names = words.list(structure.negative.added)
      notes.append(
        words(
          "Tied against alone, nodes of this section and of no other: \(names).", "対立の紐帯のみを持ち、この節でだけノードとする：\(names)。"))
    }
    if !structure.negative.leftOut.isEmpty {
      let names = words.list(structure.negative.leftOut)
      notes.append(words("Not on the roster, their ties against left out: \(names).", "対象国でないため除いた：\(names)。"))
    }
    if structure.equallyGood > 1 {
      notes.append(
        words(
          "The factions are one of \(structure.equallyGood) divisions that are as good: do not name their members as a finding.",
          "同じく良い分割が\(structure.equallyGood)通りある：陣営の国名を知見として挙げてはならない。"))
    }
    return notes
  }
}
