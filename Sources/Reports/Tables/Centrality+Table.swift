import AllianceNetwork
import Measures

extension CentralityTable {
  /// The table of node scores: a row a node with code and name, a column a measure, the projection's steps as notes.
  public func nodeTable(registry: Registry, language: Language) -> Table {
    let head: [Table.Column] = [.init("id", "Code"), .init("name", language == .japanese ? "名称" : "Name")]
    let measured = columns.map { column in
      Table.Column(
        column.measure.rawValue, column.measure.facts.title.preferring(language) ?? column.measure.rawValue, isNumeric: true)
    }
    let cells = rows.indices.map { index -> [Table.Cell] in
      [.text(rows[index].id), .text(rows[index].name(registry: registry, language: language))]
        + columns.map { Table.Cell($0.scores[index], isCount: $0.measure.facts.isCount) }
    }
    return Table(title: "", columns: head + measured, rows: cells, notes: projection.steps.map(\.description))
  }

  /// The table of network scores: a row a measure with its value, its range, its definition and its source.
  public func networkTable(language: Language) -> Table {
    Table(
      title: "",
      columns: [
        .init("measure", "Measure"), .init("value", "Value", isNumeric: true), .init("range", "Range"),
        .init("definition", "Definition"),
        .init("source", "Source"),
      ],
      rows: networkMeasures.map { measure in
        let facts = measure.facts
        return [
          .text(facts.title.preferring(language) ?? measure.rawValue), Table.Cell(score(measure), isCount: facts.isCount),
          .text(facts.range), .text(facts.definition.preferring(language) ?? ""), .text(facts.source.description),
        ]
      }, notes: [hubNote])
  }

  /// The definitions of the node measures of the table.
  public func definitionTable(language: Language) -> Table {
    Table(
      title: "",
      columns: [
        .init("measure", "Measure"), .init("range", "Range"), .init("definition", "Definition"), .init("source", "Source"),
      ],
      rows: columns.map { column in
        let facts = column.measure.facts
        return [
          .text(facts.title.preferring(language) ?? column.measure.rawValue), .text(facts.range),
          .text(facts.definition.preferring(language) ?? ""), .text(facts.source.description),
        ]
      })
  }

  /// The whole as a tree for programs: `nodes`, `network`, `hubs` and `projection`; undefined is `null`, and `undefined` tells why.
  public func tree(registry: Registry) -> Tree {
    var reasons: [(key: String, value: Tree)] = []
    for measure in networkMeasures {
      if let reason = score(measure).reason { reasons.append((measure.rawValue, .text(reason.description))) }
    }
    return .record([
      (
        "nodes",
        .list(
          rows.indices.map { index in
            .record(
              [("id", .text(rows[index].id)), ("name", .text(rows[index].name(registry: registry, language: .english)))]
                + columns.map { ($0.measure.rawValue, $0.scores[index].tree(isCount: $0.measure.facts.isCount)) })
          })
      ),
      (
        "network",
        .record(
          networkMeasures.map { ($0.rawValue, score($0).tree(isCount: $0.facts.isCount)) } + [("undefined", .record(reasons))])
      ),
      (
        "hubs",
        .record([("choice", .text(hubs.choice.rawValue)), ("states", .texts(hubs.hubs.map(\.state.text)))])
      ),
      (
        "projection",
        .record([
          ("rule", .text(projection.rule.rawValue)),
          ("steps", .list(projection.steps.map { .record([("kind", .text($0.kind)), ("text", .text($0.description))]) })),
        ])
      ),
    ])
  }

  /// Who the hub is and how it was chosen.
  var hubNote: String {
    let names = hubs.hubs.map(\.state.text).joined(separator: ", ")
    return switch hubs.choice {
    case .declared: "Hub: \(names), declared by the network."
    case .highestDegree: "Hub: \(names), by the highest degree."
    case .none: "There is no hub."
    }
  }
}

extension ProjectionNode {
  /// The name of what the node stands for, its id where it has no other.
  func name(registry: Registry, language: Language) -> String {
    switch self {
    case .party(let code): registry.name(of: code, in: language)
    case .agreement(let id): registry.agreement(id)?.title(in: language) ?? id.text
    case .vertex(let name): name
    }
  }
}

extension Table.Cell {
  /// A score for a table.
  init(_ score: Score, isCount: Bool) {
    switch score {
    case .value(let value):
      if isCount, let whole = Int(exactly: value) { self = .integer(whole) } else { self = .number(value) }
    case .undefined(let reason): self = .undefined(reason.description)
    }
  }
}

extension Score {
  /// The score for programs.
  fileprivate func tree(isCount: Bool) -> Tree {
    guard let value else { return .null }
    return isCount ? Int(exactly: value).map(Tree.integer) ?? .number(value) : .number(value)
  }
}
