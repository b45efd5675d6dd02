import AllianceNetwork
import GraphCore
import Measures

extension StructureWriter {
  /// The states, the fit, and the rich club.
  func tables(_ core: CoreStructure) -> [StructureTable] {
    [stateTable(core), fitTable(core), richClubTable(core)]
  }

  private func stateTable(_ core: CoreStructure) -> StructureTable {
    let order = core.states.indices.sorted { a, b in
      let (x, y) = (core.coreness[a].value ?? -1, core.coreness[b].value ?? -1)
      return x != y ? x > y : a < b
    }
    let table = Table(
      title: title(.core, "states", "国"),
      columns: stateColumns + [
        .init("core", words("Core", "中核")), number("coreness", "Coreness", "中核度"), number("k_core", "k-core", "kコア"),
      ],
      rows: order.map { place in
        let inCore = core.core.contains(core.states[place])
        return cells(core.states[place]) + [
          core.core.isEmpty ? .text("—") : .text(inCore ? words("core", "中核") : words("periphery", "周辺")),
          cell(core.coreness[place]), cell(core.coreNumbers[place], isCount: true),
        ]
      })
    return StructureTable("states", table, words)
  }

  private func fitTable(_ core: CoreStructure) -> StructureTable {
    var notes: [String] = []
    if let others = core.equallyGood, others > 1 {
      notes.append(
        words(
          "The core is one of \(others) that fit alike: do not name its members as a finding.",
          "同じ適合度の分割が\(others)通りある：中核の国名を知見として挙げてはならない。"))
    }
    if !core.isExact {
      notes.append(words("Too many divisions to try all: the core was searched for.", "分割が多く全てを試せないため、探索による。"))
    }
    let table = Table(
      title: title(.core, "fit", "適合度"), columns: wholeColumns,
      rows: [
        row("discrete_fit", words("Fit of the discrete core", "離散型の適合度"), core.fit, core.fitTest),
        row(
          "discrete_fit_given_degrees", words("The same, against graphs with the same degrees", "同、次数を固定したグラフと比べて"), core.fit,
          core.fitDegreeTest),
        row("continuous_fit", words("Fit of the continuous coreness", "連続型の適合度"), core.corenessFit, core.test),
      ], notes: notes + [chance([core.fitTest]), chance([core.fitDegreeTest, core.test])].compactMap(\.self))
    return StructureTable("fit", table, shown: Self.wholeShown, words)
  }

  private func richClubTable(_ core: CoreStructure) -> StructureTable {
    // Of degrees with the same states above them the first is enough.
    let steps = core.richClub.indices.filter { place in
      core.richClub[place].members > 1 && (place == 0 || core.richClub[place].members != core.richClub[place - 1].members)
    }
    let rows = steps.map { place -> [Table.Cell] in
      let (step, comparison) = (core.richClub[place], core.richClubTests[place])
      let ratio = comparison.test.flatMap { $0.mean > 0 ? $0.observed / $0.mean : nil }
      let density = Table.Cell(step.density, reason: words.reason(.graph(.fewerNodes(than: 2))))
      let isFixed = comparison.test.map { $0.deviation < 1e-12 } ?? (comparison.reason == .noVariance)
      let fixed = words("no test: the density is the same in all chance graphs", "検定なし：密度が偶然のグラフすべてで等しい")
      return [.integer(step.degree), .integer(step.members), .integer(step.ties), density]
        + (isFixed ? [Table.Cell](repeating: .undefined(fixed), count: 3) : cells(comparison)) + [
          isFixed ? .empty : ratio.map { .number($0) } ?? .empty
        ]
    }
    let table = Table(
      title: title(.core, "rich club", "リッチクラブ"),
      columns: [
        number("degree_above", "Ties above", "次数が超える値"), number("members", "States", "国の数"),
        number("ties", "Ties among them", "相互の紐帯"), number("density", "Density", "密度"),
      ] + chanceColumns + [number("normalised", "Density over chance", "偶然との比")],
      rows: rows, notes: [chance([core.test] + core.richClubTests)].compactMap(\.self) + definitions(.core))
    return StructureTable("rich_club", table, words)
  }
}
