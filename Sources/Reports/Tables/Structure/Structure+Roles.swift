import AllianceNetwork
import GraphCore
import Measures

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

  /// What has to be said of regular equivalence where the directed ties are of several kinds, or answered in part.
  private func mixture(_ structure: RoleStructure) -> [String] {
    var notes: [String] = []
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
          "Some directed ties are answered and some are not: there REGE programs differ, as they divide by other sums (here as in Wasserman and Faust 1994; UCINET divides by all ties).",
          "相互の紐帯と一方向の紐帯が混在し、REGEの値は実装により異なる（ここではWasserman and Faust 1994による。UCINETは全紐帯で割る）。"))
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
      notes: (structure.regular == nil
        ? [words("No directed tie counts, so that there is no regular equivalence.", "向きのある紐帯がないため、正則同値は求められない。")]
        : mixture(structure)) + definitions(.roles))
    return StructureTable("blocks", table, words)
  }
}
