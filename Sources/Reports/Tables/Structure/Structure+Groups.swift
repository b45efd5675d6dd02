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
      row(
        "directed", words("Directed agreements, left out of groups", "うち向きのある協定（三者以上の集まりには含めない）"),
        count(structure.directed.count), isCount: true),
      row(
        "groups", words("Groups: of three or more, not directed", "三者以上の協定数（向きのあるものを除く）"),
        count(structure.hypergraph.orders.count { $0 >= 3 }), isCount: true),
      row("hubless", words("Share without the hub", "ハブを含まない割合"), structure.hublessShare.all),
      row("hubless_groups", words("Share of groups without the hub", "ハブを含まない割合（三者以上）"), structure.hublessShare.groups),
      row("spokes_covered", words("Pairs of spokes joined by a group", "三者以上の協定を共にするスポークの組"), structure.spokesCovered),
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
    let centralizations = [
      ("states", "states", "国", structure.stateCentrality), ("agreements", "agreements", "協定", structure.agreementCentrality),
    ].flatMap { id, kind, kindInJapanese, scores in
      [
        ("degree", "Degree", "次数", scores.centralization.degree),
        ("closeness", "Closeness", "近接", scores.centralization.closeness),
        ("harmonic", "Harmonic", "調和", scores.centralization.harmonic),
        ("betweenness", "Betweenness", "媒介", scores.centralization.betweenness),
        ("eigenvector", "Eigenvector", "固有ベクトル", scores.centralization.eigenvector),
      ].map { measure, title, titleInJapanese, score in
        row(
          "\(id)_\(measure)_centralization",
          words("\(title) centralization of \(kind)", "\(titleInJapanese)集中度（\(kindInJapanese)）"), score)
      }
    }
    let table = Table(
      title: title(.groups, "the whole", "全体"), columns: wholeColumns, rows: rows + overlaps + twoMode + centralizations)
    return StructureTable("whole", table, shown: Self.wholeShown, words)
  }

  private func orderTable(_ structure: GroupStructure) -> StructureTable {
    let directed = Set(structure.directed)
    let sizes = zip(structure.agreements, structure.orders).map { (isDirected: directed.contains($0), order: $1) }
    let table = Table(
      title: title(.groups, "by number of parties", "締約国数ごと"),
      columns: [
        number("parties", "Parties", "締約国数"), number("agreements", "Agreements", "協定数"),
        number("directed", "Directed", "向きのあるもの"),
      ],
      rows: Set(structure.orders).sorted().map { order in
        let agreements = sizes.filter { $0.order == order }
        return [.integer(order), .integer(agreements.count), .integer(agreements.count(where: \.isDirected))]
      })
    return StructureTable("orders", table, words)
  }

  private func stateTable(_ structure: GroupStructure) -> StructureTable {
    let table = Table(
      title: title(.groups, "states", "国"),
      columns: stateColumns + [
        number("agreements", "Agreements", "協定数"), number("given", "Given", "与える協定"),
        number("received", "Received", "受ける協定"), number("groups", "Groups", "三者以上"),
      ] + centralityColumns,
      rows: structure.states.indices.map { place in
        cells(structure.states[place]) + [
          cell(structure.degree[place], isCount: true), .integer(structure.given[place]), .integer(structure.received[place]),
          cell(structure.groupDegree[place], isCount: true),
        ] + cells(structure.stateCentrality, place)
      })
    return StructureTable(
      "states", table,
      shown: ["id", "agreements", "given", "received", "groups", "degree", "closeness", "betweenness", "eigenvector"], words)
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
        structure.directed.isEmpty
          ? nil
          : words(
            "Directed agreements: \(structure.directed.count). Giver and receivers are all parties in the two-mode network (density, clustering, centralities), as in a two-mode projection; receivers are joined to the giver alone, so that groups, pairs joined, overlaps and simplicial fraction leave these agreements out.",
            "向きのある協定：\(structure.directed.count)。二部グラフ（密度・クラスタ係数・中心性）では与える国と受ける国をともに締約国とする。受ける国は与える国とのみ結ばれるため、三者以上の集まり・結ばれる組・重なり・単体的割合からは除く。"
          ),
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
