import AllianceNetwork
import Measures
import Scenarios

extension Comparison {
  /// The networks' names for the heads of columns: the baseline's title, the scenarios' titles.
  public func names(in language: Language) -> [String] { networks.map { $0.title(in: language) } }

  /// The measures of the networks side by side: a row a measure, a column a network, its difference from the baseline behind it.
  public func networkTable(language: Language) -> Table {
    let columns = networks.indices.flatMap { index -> [Table.Column] in
      let head = Table.Column(networks[index].id, letter(index), isNumeric: true)
      return index == 0 ? [head] : [head, .init(networks[index].id + "-difference", "± A", isNumeric: true)]
    }
    let measures = tables[0].networkMeasures
    let rows = measures.map { measure -> [Table.Cell] in
      let cells = entries(measure).enumerated().flatMap { index, entry -> [Table.Cell] in
        let value = Table.Cell(entry.score, isCount: measure.facts.isCount)
        return index == 0 ? [value] : [value, .difference(of: entry.difference, isCount: measure.facts.isCount)]
      }
      return [.text(measure.facts.title.preferring(language) ?? measure.rawValue), .text(measure.facts.range)] + cells
    }
    return Table(
      title: "", columns: [.init("measure", "Measure"), .init("range", "Range")] + columns, rows: rows, notes: legend(language))
  }

  /// One measure of the states in every network: a row a state, a column a network with the rank, and how many ranks the state rose or fell.
  public func stateTable(_ measure: NodeMeasure, registry: Registry, language: Language) -> Table {
    let columns = networks.indices.flatMap { index -> [Table.Column] in
      let id = networks[index].id
      let columns: [Table.Column] = [.init(id, letter(index), isNumeric: true), .init(id + "-rank", "Rank", isNumeric: true)]
      return index == 0 ? columns : columns + [.init(id + "-rise", "Moved", isNumeric: true)]
    }
    let rows = states.map { state -> [Table.Cell] in
      let cells = entries(measure, of: state).enumerated().flatMap { index, entry -> [Table.Cell] in
        let cells = [Table.Cell(entry.score, isCount: measure.facts.isCount), entry.rank.map { .integer($0) } ?? .empty]
        return index == 0 ? cells : cells + [entry.rise.map { .difference(Double($0), places: 0) } ?? .empty]
      }
      return [.text(state.text), .text(registry.name(of: state, in: language))] + cells
    }
    let title = measure.facts.title.preferring(language) ?? measure.rawValue
    return Table(
      title: title, columns: [.init("id", "Code"), .init("name", "Name")] + columns, rows: rows,
      notes: [
        "\(measure.facts.definition.preferring(language) ?? "") \(measure.facts.source).",
        "Rank 1 is the strongest position; moved: ranks risen since A.",
      ])
  }

  /// What each network has and lacks of the baseline's tied pairs: a row a network.
  public func tieTable(language: Language) -> Table {
    func list(_ dyads: [NetworkDifference.TiedDyad]) -> Table.Cell {
      .text(dyads.map(\.dyad.description).joined(separator: ", "))
    }
    return Table(
      title: "",
      columns: [
        .init("network", "Network"), .init("gained", "Pairs newly tied"), .init("lost", "Pairs no longer tied"),
      ],
      rows: differences.indices.map { index in
        [
          .text("\(letter(index + 1)) \(networks[index + 1].title(in: language))"), list(differences[index].gained),
          list(differences[index].lost),
        ]
      })
  }

  /// Everything for programs: each network's scores and differences, its pairs gained and lost and its changes.
  public var tree: Tree {
    .record([
      (
        "networks",
        .list(
          networks.indices.map { index in
            var record: [(key: String, value: Tree?)] = [
              ("id", .text(networks[index].id)), ("title", networks[index].title.preferring(.english).map(Tree.text)),
              ("network", scores(of: index) { $0.score }),
            ]
            if index > 0 {
              let difference = differences[index - 1]
              record += [
                ("difference", scores(of: index) { $0.difference }),
                ("gained", .list(difference.gained.map { .texts([$0.dyad.first.text, $0.dyad.second.text]) })),
                ("lost", .list(difference.lost.map { .texts([$0.dyad.first.text, $0.dyad.second.text]) })),
                ("changes", .texts(difference.changes.map(\.description))),
              ]
            }
            return .sparse(record)
          })
      ),
      ("projection", .texts(tables[0].projection.steps.map(\.description))),
    ])
  }

  private func scores(of index: Int, _ pick: (NetworkEntry) -> Score) -> Tree {
    .record(
      tables[0].networkMeasures.map { measure in
        (measure.rawValue, pick(entries(measure)[index]).value.map(Tree.number) ?? .null)
      })
  }

  /// `A` for the baseline, `B`, `C`, ... for the others; numbers after `Z`.
  private func letter(_ index: Int) -> String {
    index < 26 ? String(UnicodeScalar(UInt8(65 + index))) : String(index + 1)
  }

  private func legend(_ language: Language) -> [String] {
    networks.indices.map { "\(letter($0)): \(networks[$0].title(in: language))" } + [
      "± A: the difference from A, nothing where there is none."
    ]
  }
}

extension Table.Cell {
  /// A difference of scores, with its sign, nothing where it is zero.
  fileprivate static func difference(of score: Score, isCount: Bool) -> Table.Cell {
    switch score {
    case .value(let value): .difference(value, places: isCount ? 0 : 3)
    case .undefined(let reason): .undefined(reason.description)
    }
  }
}
