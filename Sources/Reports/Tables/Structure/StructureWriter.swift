import AllianceNetwork
import GraphCore
import Measures

/// What the tables of all sections on structure are written with.
struct StructureWriter {
  let structure: NetworkStructure
  let registry: Registry
  let words: ReportWording

  /// The columns of code and name.
  var stateColumns: [Table.Column] { [.init("id", words("Code", "コード")), .init("name", words("Name", "名称"))] }

  /// The cells of code and name.
  func cells(_ state: PartyCode) -> [Table.Cell] {
    [.text(state.text), .text(registry.name(of: state, in: words.language))]
  }

  func cell(_ score: Score, isCount: Bool = false) -> Table.Cell { Table.Cell(score, isCount: isCount, words) }

  func number(_ id: String, _ english: String, _ japanese: String) -> Table.Column {
    .init(id, words(english, japanese), isNumeric: true)
  }

  /// The columns of ``cells(_:)-(NullComparison)``.
  var chanceColumns: [Table.Column] { words.chanceColumns }

  /// The mean over chance graphs and the two p values, or why there is no test.
  func cells(_ comparison: NullComparison) -> [Table.Cell] {
    if let test = comparison.test { return words.cells(test) }
    let reason = comparison.reason.map { words.reason(.graph($0)) } ?? words("not tested", "検定していない")
    return [.undefined(words("no test: \(reason)", "検定不能：\(reason)")), .empty, .empty]
  }

  /// What the chance graphs were; `nil` where nothing was tested.
  func chance(_ comparisons: [NullComparison]) -> String? { chance(comparisons.compactMap(\.test)) }

  /// The same of tests that there are.
  func chance(_ tests: [NullTest]) -> String? { words.chance(tests, seed: structure.nulls.seed) }

  /// The definitions of the section, a line each with its source.
  func definitions(_ section: StructureSection) -> [String] {
    section.facts.map { facts in
      let text = words.title(facts.definition, or: "")
      return words(
        "\(words.title(facts.title, or: "")): \(text) (\(facts.source))",
        "\(words.title(facts.title, or: ""))：\(text)（\(facts.source)）")
    }
  }

  /// The heading of a table.
  func title(_ section: StructureSection, _ english: String, _ japanese: String) -> String {
    words("\(words.title(section.title, or: "")): \(english)", "\(words.title(section.title, or: ""))：\(japanese)")
  }

  /// A row of a measure of the whole with its place among chance graphs.
  func row(_ id: String, _ title: String, _ score: Score, isCount: Bool = false, _ comparison: NullComparison? = nil) -> [Table
    .Cell]
  {
    [.text(id), .text(title), cell(score, isCount: isCount)] + (comparison.map(cells) ?? [.empty, .empty, .empty])
  }

  /// The columns of ``row(_:_:_:isCount:_:)``.
  var wholeColumns: [Table.Column] {
    [.init("id", "id"), .init("measure", words("Measure", "指標")), number("value", "Value", "値")] + chanceColumns
  }

  /// The columns of ``wholeColumns`` that people are shown.
  static let wholeShown = ["measure", "value", "null_mean", "p_at_least", "p_at_most"]
}
