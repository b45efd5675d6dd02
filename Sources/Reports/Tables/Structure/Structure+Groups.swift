import AllianceNetwork
import Measures

extension StructureWriter {
  /// The whole, the agreements by their number of parties, states, agreements.
  func tables(_ structure: GroupStructure) -> [StructureTable] {
    [wholeTable(structure), orderTable(structure), stateTable(structure), agreementTable(structure)]
  }

  private func wholeTable(_ structure: GroupStructure) -> StructureTable {
    let count = { (value: Int) in Score.value(Double(value)) }
    let rows: [[Table.Cell]] = [
      row("agreements", words("Agreements", "協定数"), count(structure.agreements.count), isCount: true),
      row("groups", words("Agreements of three or more", "三者以上の協定数"), count(structure.orders.count { $0 >= 3 }), isCount: true),
      row("hubless", words("Share without the hub", "ハブを含まない割合"), structure.hublessShare.all),
      row("hubless_groups", words("Share without the hub, of three or more", "ハブを含まない割合（三者以上）"), structure.hublessShare.groups),
      row("spokes_covered", words("Pairs of spokes joined by three or more", "三者以上の協定を共にするスポークの組"), structure.spokesCovered),
      row("simplicial_fraction", words("Simplicial fraction", "単体的割合"), structure.simplicialFraction),
    ]
    let overlaps = structure.overlaps.enumerated().map { index, score in
      row("overlap_\(index + 1)", words("s-overlap, s = \(index + 1)", "s重なり（s = \(index + 1)）"), score)
    }
    let twoMode = [
      row("density", words("Two-mode density", "二部グラフの密度"), structure.density),
      row(
        "robins_alexander", words("Clustering, Robins and Alexander", "クラスタ係数（ロビンズ・アレクサンダー）"), structure.clustering.score,
        structure.clustering.test),
      row("opsahl", words("Clustering, Opsahl", "クラスタ係数（オプサール）"), structure.opsahlClustering),
    ]
    let table = Table(title: title(.groups, "the whole", "全体"), columns: wholeColumns, rows: rows + overlaps + twoMode)
    return StructureTable("whole", table, shown: Self.wholeShown, words)
  }

  private func orderTable(_ structure: GroupStructure) -> StructureTable {
    let counts = structure.hypergraph.orderDistribution
    let table = Table(
      title: title(.groups, "by number of parties", "締約国数ごと"),
      columns: [number("parties", "Parties", "締約国数"), number("agreements", "Agreements", "協定数")],
      rows: counts.indices.filter { counts[$0] > 0 }.map { [.integer($0), .integer(counts[$0])] })
    return StructureTable("orders", table, words)
  }

  private func stateTable(_ structure: GroupStructure) -> StructureTable {
    let table = Table(
      title: title(.groups, "states", "国"),
      columns: stateColumns + [
        number("agreements", "Agreements", "協定数"), number("groups", "Of three or more", "うち三者以上"),
      ] + centralityColumns,
      rows: structure.states.indices.map { place in
        cells(structure.states[place]) + [
          cell(structure.degree[place], isCount: true), cell(structure.groupDegree[place], isCount: true),
        ] + cells(structure.stateCentrality, place)
      })
    return StructureTable(
      "states", table, shown: ["id", "agreements", "groups", "degree", "closeness", "betweenness", "eigenvector"], words)
  }

  private func agreementTable(_ structure: GroupStructure) -> StructureTable {
    let order = structure.agreements.indices.sorted { a, b in
      structure.orders[a] != structure.orders[b] ? structure.orders[a] > structure.orders[b] : a < b
    }
    let table = Table(
      title: title(.groups, "agreements", "協定"),
      columns: [.init("id", words("Agreement", "協定")), number("parties", "Parties", "締約国数")] + centralityColumns,
      rows: order.map { place in
        [.text(structure.agreements[place].text), .integer(structure.orders[place])]
          + cells(structure.agreementCentrality, place)
      },
      notes: [
        words(
          "Parties are the states that the agreement binds to somebody; outside the roster none counts.",
          "締約国は、その協定により他国と拘束される対象国に限る。"),
        structure.clustering.test.test.map { test in
          test.isExact
            ? words(
              "Chance: each state in as many agreements, each agreement of as many parties; all \(test.graphs) gone through.",
              "偶然：各国の協定数と各協定の締約国数を固定、全\(test.graphs)通り。")
            : words(
              "Chance: each state in as many agreements, each agreement of as many parties; \(test.graphs) drawn from the seed \(self.structure.nulls.seed).",
              "偶然：各国の協定数と各協定の締約国数を固定、シード\(self.structure.nulls.seed)による\(test.graphs)回の無作為抽出。")
        },
      ].compactMap(\.self) + definitions(.groups))
    return StructureTable("agreements", table, limit: 15, words)
  }

  private var centralityColumns: [Table.Column] {
    [
      number("degree", "Degree", "次数"), number("closeness", "Closeness", "近接中心性"),
      number("betweenness", "Betweenness", "媒介中心性"), number("eigenvector", "Eigenvector", "固有ベクトル"),
    ]
  }

  private func cells(_ scores: GroupStructure.TwoModeScores, _ place: Int) -> [Table.Cell] {
    [scores.degree, scores.closeness, scores.betweenness, scores.eigenvector].map { cell($0[place]) }
  }
}
