import AllianceNetwork
import Measures

extension StructureWriter {
  /// Robustness, and the curves side by side.
  func tables(_ attack: AttackStructure) -> [StructureTable] {
    let bound = { (value: Double?) -> Table.Cell in value.map { .number($0) } ?? .empty }
    let mean =
      attack.curves.contains { $0.meanRobustness != nil } ? [number("mean", "R, mean of orders drawn", "R（無作為な順序の平均）")] : []
    let whole = Table(
      title: title(.attack, "robustness", "頑健性"),
      columns: [
        .init("order", "id"), .init("lost_first", words("Lost first", "最初に失うもの")),
        number("robustness", "Robustness R", "頑健性R"), number("normalised", "R over complete", "完全グラフとの比"),
        number("other_ends", "R, equal ones turned round", "同順位を逆にしたR"), number("star", "Star", "星形"),
        number("complete", "Complete", "完全"),
      ] + mean,
      rows: attack.curves.map { curve in
        [
          .text(curve.order.rawValue), .text(words.order(curve.order)), cell(curve.robustness), cell(curve.normalised),
          // Of a drawn order there are no equal ones to turn round, and the star's bound is that of losing its hub first.
          curve.order == .random ? .empty : cell(curve.otherRobustness), curve.order == .random ? .empty : bound(attack.star),
          bound(attack.complete),
        ] + mean.map { _ in curve.meanRobustness.map { cell($0) } ?? .empty }
      },
      notes: mean.isEmpty
        ? []
        : [
          words(
            "Random orders: the one shown is drawn with the seed \(structure.nulls.seed), and so are the \(structure.nulls.draws) of the mean.",
            "無作為な順序：示したものも、平均をとった\(structure.nulls.draws)通りも、シード\(structure.nulls.seed)による。")
        ])
    let columns = attack.curves.flatMap { curve in
      [
        Table.Column(
          "\(curve.order.rawValue)_lost", words("Lost, \(words.order(curve.order))", "喪失（\(words.order(curve.order))）")),
        Table.Column("\(curve.order.rawValue)_largest", words("Largest part", "最大成分"), isNumeric: true),
      ]
    }
    let losses = attack.curves.first?.lost.count ?? 0
    let curves = Table(
      title: title(.attack, "loss by loss", "喪失の順"), columns: [number("losses", "Losses", "喪失数")] + columns,
      rows: (0..<losses).map { step in
        [.integer(step + 1)] + attack.curves.flatMap { [.text($0.lost[step].text), .number($0.largestShares[step])] }
      },
      notes: [
        words(
          "Of equal states the first by code is lost first. At a dozen states this moves R: the column beside it has the last by code first.",
          "同順位の国はコード順に失う。国が十数か国ではこれによりRが変わるため、逆順の値も示す。")
      ] + definitions(.attack))
    return [
      StructureTable(
        "robustness", whole,
        shown: ["lost_first", "robustness", "normalised", "other_ends", "star", "complete"] + mean.map(\.id), words),
      StructureTable("curves", curves, limit: 20, words),
    ]
  }
}
