import GraphCore
import Measures

extension ReportWording {
  /// What the chance graphs of tests were that were run alike; `nil` where nothing was tested.
  func chance(_ tests: [NullTest], seed: UInt64) -> String? {
    guard let test = tests.first else { return nil }
    if test.isCounted { return self("Chance: \(test.model), counted exactly.", "偶然：\(model(test))、数え上げによる厳密値。") }
    return test.isExact
      ? self("Chance: \(test.model), all \(test.graphs) gone through.", "偶然：\(model(test))、全\(test.graphs)通り。")
      : self(
        "Chance: \(test.model), \(test.graphs) drawn from the seed \(seed).",
        "偶然：\(model(test))、シード\(seed)による\(test.graphs)回の無作為抽出。")
  }

  private func model(_ test: NullTest) -> String {
    test.model.contains("orders")
      ? self(test.model, "ノードの名の入れ替え")
      : test.model.hasPrefix("two-mode graphs of")
        ? self(test.model, "種類ごとのノード数と辺数を固定した二部グラフ")
        : test.model.hasPrefix("graphs of")
          ? self(test.model, "ノード数と辺数を固定したグラフ") : self(test.model, "各ノードの次数を固定したグラフ")
  }

  /// The columns of ``cells(_:)-(NullPosition)``.
  var chanceColumns: [Table.Column] {
    [("null_mean", "Chance", "偶然"), ("p_at_least", "p ≥", "p ≥"), ("p_at_most", "p ≤", "p ≤")].map { id, english, japanese in
      .init(id, self(english, japanese), isNumeric: true)
    }
  }
}

extension UniformStanding {
  /// The table of measures of the network, a row each, with the mean over chance graphs, the two p values, and a note of what these graphs were.
  func beside(_ table: Table, _ words: ReportWording) -> Table {
    var table = table
    table.columns += words.chanceColumns
    table.rows = zip(table.rows, positions).map { $0 + words.cells($1) }
    let tests = positions.compactMap { if case .tested(_, let test) = $0 { test } else { nil } }
    if let note = words.chance(tests, seed: nulls.seed) { table.notes.append(note) }
    return table
  }
}
