import AllianceNetwork
import GraphCore
import Measures

/// A matrix of the likeness of every two states, by rows and columns in the order of the states. The raw value is the name of its table.
public enum RoleMatrix: String, Sendable, CaseIterable {
  /// The correlation of their ties.
  case correlation
  /// The Euclidean distance of their ties.
  case distance
  /// Their regular equivalence in directed ties.
  case regular
}

extension NetworkStructure {
  /// A matrix of the section on positions; `nil` where the section was not asked for, and of regular equivalence where no directed tie counts.
  public func table(_ matrix: RoleMatrix, registry: Registry, language: Language) -> StructureTable? {
    let words = ReportWording(language)
    guard let roles,
      let table = StructureWriter(structure: self, registry: registry, words: words).matrixTable(matrix, of: roles)
    else { return nil }
    return table.captioned(.roles, of: self, words)
  }
}

extension StructureWriter {
  /// The blocks with their densities, and the states with those that are most like them.
  func tables(_ structure: RoleStructure) -> [StructureTable] {
    [stateTable(structure), blockTable(structure)]
  }

  private func stateTable(_ structure: RoleStructure) -> StructureTable {
    let none = words("its ties, or those of all others, do not vary", "自国または他のすべての国の紐帯に違いがない")
    let undirected = words("the state has no directed tie", "向きのある紐帯を持たない")
    let table = Table(
      title: title(.roles, "states", "国"),
      columns: stateColumns + [
        .init("block", words("Block", "ブロック")), .init("alike", words("Ties most alike", "紐帯が最も似た国")),
        .init("regular_alike", words("Directed ties most alike", "向きのある紐帯が最も似た国")),
        number("correlation", "Correlation", "相関"), number("regular", "Regular equivalence", "正則同値"),
      ],
      rows: structure.states.indices.map { place in
        let state = structure.states[place]
        let block = structure.blocks.firstIndex { $0.contains(state) }
        let (alike, regular) = (structure.nearest(to: place), structure.nearestRegular(to: place))
        return cells(state) + [
          .text(block.map { String($0 + 1) } ?? "—"), .text(shown(alike?.states)), .text(shown(regular?.states)),
          Table.Cell(alike?.correlation, reason: none), Table.Cell(regular?.equivalence, reason: undirected),
        ]
      })
    return StructureTable(
      "states", table, shown: ["id", "block", "alike", "regular_alike", "correlation", "regular"], words)
  }

  /// A row and a column a state. What has no value is empty on the diagonal, elsewhere undefined.
  fileprivate func matrixTable(_ matrix: RoleMatrix, of structure: RoleStructure) -> StructureTable? {
    let none = words("its ties, or those of the other, do not vary", "いずれかの国の紐帯に違いがない")
    let (scores, english, japanese): (DyadScores?, String, String) =
      switch matrix {
      case .correlation: (structure.correlation, "correlation of the ties of every two states", "二国の紐帯の相関")
      case .distance: (structure.distance, "Euclidean distance of the ties of every two states", "二国の紐帯のユークリッド距離")
      case .regular: (structure.regular, "regular equivalence of every two states in directed ties", "向きのある紐帯による正則同値")
      }
    guard let scores else { return nil }
    let table = Table(
      title: title(.roles, english, japanese),
      columns: stateColumns + structure.states.map { .init($0.text, $0.text, isNumeric: true) },
      rows: structure.states.indices.map { row in
        cells(structure.states[row])
          + structure.states.indices.map { column in
            let score = scores[from: row, to: column]
            return score == nil && row == column ? .empty : Table.Cell(score, reason: none)
          }
      })
    return StructureTable(matrix.rawValue, table, words)
  }

  /// What has to be said of regular equivalence where the directed ties are of several kinds, or answered in part.
  private func mixture(_ structure: RoleStructure) -> [String] {
    var notes: [String] = []
    let isOfAll = self.structure.settings.base == .allTies
    if structure.directedTypes.count > 1 {
      let types = words.list(structure.directedTypes.map(words.type))
      notes.append(
        words(
          "Regular equivalence takes ties of several kinds (\(types)) as one, of giving whatever is given; --type takes them apart.",
          "正則同値では複数の種別（\(types)）を区別せず一つの関係とする（--typeで分けられる）。"))
    }
    if structure.isMixed {
      notes.append(
        words(
          "Some directed ties are answered and some are not: there REGE programs differ, as they divide by other sums (here \(isOfAll ? "by all ties, as UCINET" : "by the best matches, as Wasserman and Faust 1994; UCINET divides by all ties"); --rege).",
          "相互の紐帯と一方向の紐帯が混在し、REGEの値は実装により異なる（ここでは\(isOfAll ? "UCINETと同じく全紐帯で割る" : "Wasserman and Faust 1994による。UCINETは全紐帯で割る")：--rege）。"
        ))
    }
    return notes
  }

  /// The first few, and how many more.
  private func shown(_ states: [PartyCode]?) -> String {
    guard let states, !states.isEmpty else { return "—" }
    let first = words.list(Array(states.prefix(4)))
    return states.count > 4 ? words("\(first) and \(states.count - 4) more", "\(first)ほか\(states.count - 4)") : first
  }

  private func blockTable(_ structure: RoleStructure) -> StructureTable {
    let none = words("the block has one state", "ブロックが一国のみ")
    let table = Table(
      title: title(.roles, "densities within and between blocks (CONCOR)", "ブロック内・ブロック間の密度（CONCOR）"),
      columns: [.init("block", "#"), .init("members", words("Members", "構成国"))]
        + structure.blocks.indices.map { number("to_\($0 + 1)", "\($0 + 1)", "\($0 + 1)") },
      rows: structure.blocks.enumerated().map { row, members in
        [.text(String(row + 1)), .text(members.map(\.text).joined(separator: " "))]
          + structure.densities[row].map { Table.Cell($0, reason: none) }
      },
      notes: [
        words(
          "CONCOR parted the states in two \(self.structure.settings.depth) times over (--depth).",
          "CONCORの分割は\(self.structure.settings.depth)段階（--depth）。")
      ]
        + (structure.regular == nil
          ? [words("No directed tie counts, so that there is no regular equivalence.", "向きのある紐帯がないため、正則同値は求められない。")]
          : mixture(structure)) + definitions(.roles))
    return StructureTable("blocks", table, words)
  }
}
