import AllianceNetwork
import GraphCore
import Measures

extension CentralityTable {
  /// The measures of nodes in the table: a row each with range, unit, normalisation, use of weights, parameters, definition and source.
  public func definitionTable(language: Language) -> Table {
    let words = ReportWording(language)
    return Table(
      title: "",
      columns: [
        .init("measure", words("Measure", "指標")), .init("range", words("Range", "値域")), .init("unit", words("Unit", "単位")),
        .init("normalisation", words("Normalisation", "標準化")), .init("weight", words("Weight of ties", "紐帯の重み")),
        .init("parameters", words("Parameters", "パラメータ")),
        .init("definition", words("Definition", "定義")), .init("source", words("Source", "出典")),
      ],
      rows: columns.map { column in
        let facts = column.measure.facts
        return [
          .text(words.title(facts.title, or: column.measure.rawValue)),
          .text(words.range(range(of: column))),
          .text(column.quantity.map { words.unit($0.unit) } ?? "—"),
          .text(column.quantity.map { words.unit($0.normalisation) } ?? "—"),
          .text(column.weight.map(words.weight) ?? "—"), .text(words.parameters(column.quantity)),
          .text(words.title(facts.definition, or: "")), .text(facts.source.description),
        ]
      })
  }

  /// How the measures were taken, for a terminal: the definitions stand in the other forms and in the documentation.
  public func recordTable(language: Language) -> Table {
    definitionTable(language: language).keeping(["measure", "unit", "normalisation", "weight", "parameters"])
  }

  /// The same, a sentence a measure.
  public func records(language: Language) -> [String] {
    recordTable(language: language).rows.map { row in
      zip(["", "unit ", "normalisation ", "weight ", "parameters "], row).map { $0 + $1.shown }.joined(separator: "; ")
    }
  }

  /// Why nodes have no score of a measure, a sentence a measure and reason.
  public func reasons(language: Language) -> [String] {
    let words = ReportWording(language)
    return columns.flatMap { column in
      column.undefined.map { reason in
        let nodes = column.scores.count { $0.reason == reason }
        return words(
          "\(column.measure.rawValue): \(Table.undefinedMark) for \(nodes) of \(column.scores.count) nodes: \(words.reason(reason))",
          "\(column.measure.rawValue)：\(column.scores.count)ノードのうち\(nodes)で\(Table.undefinedMark)：\(words.reason(reason))")
      }
    }
  }

  /// The values that a measure can have as it was taken.
  private func range(of column: MeasureColumn) -> String {
    column.weight.map { column.measure.range($0, counting: settings.pairs, of: projection.kind.form) }
      ?? column.measure.facts.range
  }

  /// The values that a measure of the network can have as it was taken.
  func range(of measure: NetworkMeasure) -> String {
    measure.range(of: projection.kind.form, result(measure).weight ?? .unused)
  }

  /// The measures of the network for a CSV file: a row each with its id, value, the reason where there is none or where it was not held against chance, and how it was taken.
  public func networkRecordTable(language: Language, against chance: UniformStanding? = nil) -> Table {
    var table = networkTable(language: language, withSteps: true, against: chance)
    table.columns =
      [.init("id", "ID"), .init("undefined", "")] + table.columns
    let words = ReportWording(language)
    table.rows = networkMeasures.indices.map { index in
      let (measure, row) = (networkMeasures[index], table.rows[index])
      var reason = score(measure).reason.map { words.reason($0) }
      if reason == nil, case .undefined(let untested)? = chance?.positions[index] {
        reason = words("no test: \(words.reason(untested))", "検定不能：\(words.reason(untested))")
      }
      return [.text(measure.rawValue), reason.map(Table.Cell.text) ?? .empty] + row
    }
    return table.keeping(
      ["id", "measure", "value", "undefined"] + (chance == nil ? [] : ReportWording(language).chanceColumns.map(\.id))
        + ["range", "unit", "normalisation", "weight", "parameters", "definition", "source"])
  }

  /// How each measure of the network was taken, for programs.
  var networkRecord: Tree {
    .list(
      networkMeasures.map { measure in
        .record(
          [("id", .text(measure.rawValue))] + result(measure).quantity.fields + [
            ("weight", result(measure).weight.map { .text($0.rawValue) } ?? .null), ("range", .text(range(of: measure))),
            ("source", .text(measure.facts.source.description)),
          ])
      })
  }

  /// How each measure of nodes was taken, for programs.
  var record: Tree {
    .list(
      columns.map { column in
        .record(
          [("id", .text(column.measure.rawValue))] + column.quantity.fields + [
            ("weight", column.weight.map { .text($0.rawValue) } ?? .null),
            ("range", .text(range(of: column))),
            ("source", .text(column.measure.facts.source.description)),
            ("undefined", .texts(column.undefined.map(\.description))),
          ])
      })
  }
}

extension Quantity? {
  /// What a score is a number of, for programs; `null` where nothing was measured.
  var fields: [(key: String, value: Tree)] {
    [
      ("unit", self.map { .text($0.unit) } ?? .null), ("normalisation", self.map { .text($0.normalisation) } ?? .null),
      ("graph", self.map { .text($0.graphKind.description) } ?? .null),
      ("parameters", .record(self?.sortedParameters.map { ($0.key, .number($0.value)) } ?? [])),
    ]
  }
}

extension Quantity {
  /// The parameters by name.
  var sortedParameters: [(key: String, value: Double)] { parameters.sorted { $0.key < $1.key } }
}

extension MeasureColumn {
  /// Why nodes have no score, each reason once, in the order in which they occur.
  fileprivate var undefined: [Undefined] {
    scores.compactMap(\.reason).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension Hubs {
  /// The hubs and how they were chosen, for programs.
  var tree: Tree {
    .record([
      ("choice", .text(choice.rawValue)), ("states", .texts(hubs.map(\.state.text))),
      ("passed-over", passedOver.map { .text($0.text) } ?? .null),
    ])
  }
}

extension Projection {
  /// The rule, which is none where nothing was projected, and the steps, for programs.
  var tree: Tree {
    .record([
      ("rule", .text(isProjected ? rule.rawValue : "none")),
      ("steps", .list(steps.map { .record([("kind", .text($0.kind)), ("text", .text($0.description))]) })),
    ])
  }
}
