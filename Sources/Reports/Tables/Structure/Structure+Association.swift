import AllianceNetwork
import GraphCore
import Measures

extension StructureWriter {
  /// Correlations of every two layers, or lists, and the regression of each on the others.
  func tables(_ structure: AssociationStructure) -> [StructureTable] {
    [correlationTable(structure)] + (structure.regressions.isEmpty ? [] : [regressionTable(structure)])
  }

  private func name(_ relation: Relation) -> String { words.title(relation.title, or: relation.id) }

  /// The word for what is set beside one another.
  private var kind: (one: String, title: String) {
    structure.projection.isOfList ? ("list", words("List", "リスト")) : ("layer", words("Layer", "層"))
  }

  /// How many nodes are isolates in a list because it does not name them.
  private func unnamed(_ structure: AssociationStructure) -> String? {
    let parts = zip(structure.layers, structure.unnamed).filter { $1 > 0 }.map { "\(name($0)) \($1)" }
    guard !parts.isEmpty else { return nil }
    return words(
      "Nodes: all that a list names; isolates in a list because it does not name them: \(parts.joined(separator: ", ")).",
      "ノード：いずれかのリストにあるすべて。リストに名がないため孤立点とした数：\(parts.joined(separator: "、"))。")
  }

  private func correlationTable(_ structure: AssociationStructure) -> StructureTable {
    let table = Table(
      title: title(.association, "every two \(kind.one)s (QAP)", "二つずつ（QAP）"),
      columns: [
        .init("first", "id"), .init("second", "id"), .init("layer", kind.title), .init("other", kind.title),
        number("r", "r", "r"),
      ] + chanceColumns,
      rows: structure.correlations.map { line in
        let observed: Table.Cell = line.comparison.test.map { .number($0.observed) } ?? .empty
        return [
          .text(line.first.id), .text(line.second.id), .text(name(line.first)), .text(name(line.second)), observed,
        ] + cells(line.comparison)
      },
      notes: structure.layers.count < 2
        ? [words("There is no second layer with a tie.", "紐帯のある層が二つない。")]
        : [chance(structure.correlations.map(\.comparison)), unnamed(structure)].compactMap(\.self))
    return StructureTable(
      "qap", table, shown: ["layer", "other", "r", "null_mean", "p_at_least", "p_at_most"], words)
  }

  private func regressionTable(_ structure: AssociationStructure) -> StructureTable {
    let rows = structure.regressions.flatMap { line -> [[Table.Cell]] in
      guard line.fit.reason == nil else {
        let reason = line.fit.reason.map { words.reason(.graph($0)) }
        return [
          [
            .text(line.response.id), .text(""), .text(name(line.response)), .text("—"), .undefined(reason ?? ""), .empty, .empty,
          ]
        ]
      }
      return zip(line.predictors, line.fit.coefficients).map { predictor, coefficient in
        [
          .text(line.response.id), .text(predictor.id), .text(name(line.response)), .text(name(predictor)),
          .number(coefficient.estimate), p(coefficient),
          line.fit.rSquared.map { .number($0) } ?? .empty,
        ]
      }
    }
    let table = Table(
      title: title(.association, "each \(kind.one) on all others (MRQAP)", "それぞれの他のすべてへの回帰（MRQAP）"),
      columns: [
        .init("response", "id"), .init("predictor", "id"), .init("layer", kind.title),
        .init("told_by", words("Told by", "説明変数")),
        number("b", "b", "b"), number("p", "p, two-sided", "p（両側）"), number("r_squared", "R²", "R²"),
      ],
      rows: rows,
      notes: [
        self.structure.settings.weighted && self.structure.projection.isOfList
          ? words(
            "b is how much stronger ties are in the list for one unit of strength in the other, the remaining lists held.",
            "bは、他のリストを固定し、説明変数の強さ1に対する紐帯の強さの差。")
          : words(
            "b is how much more often pairs are tied in the \(kind.one) where the other ties them, the remaining ones held (linear probability model).",
            "bは、他を固定し、説明変数に紐帯がある組ではどれだけ多く紐帯があるか（線形確率モデル）。")
      ]
        + [chance(structure.regressions.flatMap(\.fit.coefficients).map(\.test))].compactMap(\.self)
        + definitions(.association))
    return StructureTable("mrqap", table, shown: ["layer", "told_by", "b", "p", "r_squared"], words)
  }

  private func p(_ coefficient: MRQAP.Coefficient) -> Table.Cell {
    coefficient.test.isImpossible && coefficient.test.isImpossibleBelow
      ? .undefined(words("test impossible: no order of the states could be significant", "検定不能：どの入れ替えも有意になり得ない"))
      : .probability(coefficient.twoSided)
  }
}
