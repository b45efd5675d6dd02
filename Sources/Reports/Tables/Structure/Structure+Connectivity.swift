import AllianceNetwork
import Measures

extension StructureWriter {
  /// A row a measure, with range, definition and source.
  func tables(_ connectivity: CentralityTable) -> [StructureTable] {
    let table = Table(
      title: words.title(StructureSection.connectivity.title, or: ""),
      columns: [
        .init("id", "id"), .init("measure", words("Measure", "指標")), number("value", "Value", "値"),
        .init("range", words("Range", "値域")), .init("unit", words("Unit", "単位")),
        .init("weight", words("Weight of ties", "紐帯の重み")),
        .init("normalisation", words("Normalisation", "標準化")), .init("definition", words("Definition", "定義")),
        .init("source", words("Source", "出典")),
      ],
      rows: connectivity.networkMeasures.map { measure in
        let quantity = connectivity.result(measure).quantity
        return [
          .text(measure.rawValue), .text(words.title(measure.facts.title, or: measure.rawValue)),
          cell(connectivity.score(measure), isCount: measure.facts.isCount),
          .text(words.range(connectivity.range(of: measure))),
          .text(quantity.map { words.unit($0.unit) } ?? "—"),
          .text(connectivity.result(measure).weight.map(words.weight) ?? "—"),
          .text(quantity.map { words.unit($0.normalisation) } ?? "—"),
          .text(words.title(measure.facts.definition, or: "")), .text(measure.facts.source.description),
        ]
      },
      notes: [words.isolates(connectivity)].compactMap(\.self)
        + [words("Definitions and sources of these measures: --format md or csv.", "定義と出典は--format mdまたはcsvに含まれる。")])
    let shown = ["measure", "value", "range", "unit"] + (structure.settings.weighted ? ["weight"] : [])
    return [StructureTable("network", table, shown: shown, onPaper: shown + ["normalisation", "definition", "source"], words)]
  }
}
