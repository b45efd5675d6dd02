import AllianceNetwork
import Measures

extension CentralityTable {
  /// The table of node scores: a row a node with code and name, a column a measure, the projection's steps as notes.
  public func nodeTable(registry: Registry, language: Language) -> Table {
    let words = ReportWording(language)
    let head: [Table.Column] = [.init("id", words("Code", "コード")), .init("name", words("Name", "名称"))]
    let measured = columns.map { column in
      Table.Column(
        column.measure.rawValue, words.title(column.measure.facts.title, or: column.measure.rawValue), isNumeric: true)
    }
    let cells = rows.indices.map { index -> [Table.Cell] in
      [.text(rows[index].id), .text(rows[index].name(registry: registry, language: language))]
        + columns.map { Table.Cell($0.scores[index], isCount: $0.measure.facts.isCount, words) }
    }
    return Table(
      title: "", columns: head + measured, rows: cells,
      notes: words.steps(projection) + [words.directions(projection), words.kinds(projection)].compactMap(\.self))
  }

  /// The same for people to read: without the column of names where no node has another name than its id, as in most edge lists.
  public func readableNodeTable(registry: Registry, language: Language) -> Table {
    nodeTable(registry: registry, language: language).withoutNames(of: projection, registry: registry, ReportWording(language))
  }

  /// The table of network scores: a row a measure with its value, its range, how it was taken, its definition and its source; the
  /// projection's steps among the notes if they do not stand below another table; where they are held `against` chance, with its mean and p values.
  public func networkTable(language: Language, withSteps: Bool = false, against chance: UniformStanding? = nil) -> Table {
    let words = ReportWording(language)
    let table = Table(
      title: "",
      columns: [
        .init("measure", words("Measure", "指標")), .init("value", words("Value", "値"), isNumeric: true),
        .init("range", words("Range", "値域")), .init("unit", words("Unit", "単位")),
        .init("normalisation", words("Normalisation", "標準化")), .init("weight", words("Weight of ties", "紐帯の重み")),
        .init("parameters", words("Parameters", "パラメータ")),
        .init("definition", words("Definition", "定義")), .init("source", words("Source", "出典")),
      ],
      rows: networkMeasures.map { measure in
        let (facts, result) = (measure.facts, result(measure))
        return [
          .text(words.title(facts.title, or: measure.rawValue)), Table.Cell(result.score, isCount: facts.isCount, words),
          .text(words.range(range(of: measure))),
          .text(result.quantity.map { words.unit($0.unit) } ?? "—"),
          .text(result.quantity.map { words.unit($0.normalisation) } ?? "—"), .text(result.weight.map(words.weight) ?? "—"),
          .text(words.parameters(result.quantity)), .text(words.title(facts.definition, or: "")), .text(facts.source.description),
        ]
      },
      notes: (withSteps ? words.steps(projection) : []) + [words.hub(hubs)]
        + [words.networkDirections(projection), words.kinds(projection), words.isolates(self)].compactMap(\.self))
    return chance?.beside(table, words) ?? table
  }

  /// The whole as a tree for programs: `nodes`, `network`, `hubs`, `graph` (its kind), `measures` and `network-measures` (how they were taken) and `projection`; undefined is `null`, and `undefined` tells why; `chance` where measures of the network are held `against` it.
  public func tree(registry: Registry, against chance: UniformStanding? = nil) -> Tree {
    var reasons: [(key: String, value: Tree)] = []
    for measure in networkMeasures {
      if let reason = score(measure).reason { reasons.append((measure.rawValue, .text(reason.description))) }
    }
    let standing: [(key: String, value: Tree)] =
      chance.map { chance in
        [("chance", .record(zip(networkMeasures, chance.positions).map { ($0.rawValue, $1.tree) }))]
      } ?? []
    return .record(
      [
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
        ("hubs", hubs.tree),
        ("graph", .text(projection.kind.description)), ("measures", record), ("network-measures", networkRecord),
        ("projection", projection.tree),
      ] + standing)
  }
}

extension ProjectionNode {
  /// The name of what the node stands for, its id where it has no other.
  func name(registry: Registry, language: Language) -> String {
    switch self {
    case .party(let code): registry.name(of: code, in: language)
    case .agreement(let id): registry.agreement(id)?.title(in: language) ?? id.text
    case .vertex(let name): PartyCode(name).map { registry.name(of: $0, in: language) } ?? name
    }
  }
}

extension Table {
  /// The table without its columns of names where those of all nodes are their ids; the column of ids is then one of nodes.
  func withoutNames(of projection: Projection, registry: Registry, _ words: ReportWording) -> Table {
    let isNamed = projection.nodes.contains { node in
      if case .vertex(let id) = node { node.name(registry: registry, language: .english) != id } else { true }
    }
    guard !isNamed else { return self }
    var table = keeping(columns.map(\.id).filter { !["name", "from_name", "to_name"].contains($0) })
    if let place = table.columns.firstIndex(where: { $0.id == "id" }) { table.columns[place].title = words("Node", "ノード") }
    return table
  }
}

extension Table.Cell {
  /// A score for a table.
  init(_ score: Score, isCount: Bool, _ words: ReportWording) {
    switch score {
    case .value(let value):
      if isCount, let whole = Int(exactly: value) { self = .integer(whole) } else { self = .number(value) }
    case .undefined(let reason): self = .undefined(words.reason(reason))
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
