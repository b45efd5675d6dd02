import AllianceNetwork
import Scenarios

extension Study {
  /// The networks side by side, then what each scenario does. `nil` where there is nothing to compare with.
  func scenarioSection(_ figures: ReportFigures, _ words: ReportWording) -> Report.Section? {
    guard !input.others.isEmpty else { return nil }
    func tables(_ comparison: Comparison) -> [Report.Block] {
      [.table(comparison.readableNetworkTable(language: words.language)), .table(comparison.tieTable(language: words.language))]
    }
    var blocks: [Report.Block] = figures.scenarios.isEmpty ? [] : [.figures(figures.scenarios)]
    if let bindingComparison {
      blocks.append(.heading(words("Defence pacts, access and presence alone", "防衛条約、部隊の往来と駐留のみ")))
      blocks += tables(bindingComparison)
    }
    blocks.append(.heading(words("All types of agreement", "すべての種別の協定")))
    blocks += tables(comparison)
    for (other, side) in zip(input.others, comparison.sides) where !other.scenarios.isEmpty {
      blocks.append(.heading(other.network.title(in: words.language)))
      blocks.append(.list(other.scenarios.flatMap { $0.edits.map(words.edit) }))
      let assumptions = other.scenarios.flatMap(\.assumptions)
      if !assumptions.isEmpty {
        blocks += [.paragraph(words("Assumptions:", "前提：")), .list(assumptions.map(words.asWritten))]
      }
      if !side.difference.changes.isEmpty {
        blocks += [.paragraph(words("What that changes:", "これによる変化：")), .list(side.difference.changes.map(words.change))]
      }
    }
    return .init("scenarios", words("Scenarios", "シナリオ"), blocks)
  }
}
