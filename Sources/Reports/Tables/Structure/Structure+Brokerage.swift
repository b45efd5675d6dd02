import AllianceNetwork
import GraphCore
import Measures

extension StructureWriter {
  /// The states with their roles, the network's roles, and Burt's measures.
  func tables(_ brokerage: BrokerageStructure) -> [StructureTable] {
    var tables: [StructureTable] = []
    if let partition = brokerage.partition, let counts = brokerage.brokerage {
      tables = [roleTable(brokerage, partition, counts), networkTable(counts)]
    }
    return tables + [holeTable(brokerage)]
  }

  private func roleTable(_ structure: BrokerageStructure, _ partition: Partition, _ counts: Brokerage) -> StructureTable {
    let roles = BrokerageRole.allCases
    let all = roles.flatMap { role in
      [
        Table.Column(role.rawValue, words.role(role), isNumeric: true),
        Table.Column(
          "\(role.rawValue)_expected", words("\(words.role(role)), expected", "\(words.role(role))の期待値"), isNumeric: true),
        Table.Column("\(role.rawValue)_z", words("\(words.role(role)), z", "\(words.role(role))のz"), isNumeric: true),
      ]
    }
    let total = [
      number("total", "All roles", "全役割"), number("total_expected", "All, expected", "全役割の期待値"),
      number("total_z", "All, z", "全役割のz"),
    ]
    let table = Table(
      title: title(.brokerage, "states", "国"), columns: stateColumns + [.init("group", words("Group", "群"))] + all + total,
      rows: structure.states.indices.map { place in
        cells(structure.states[place]) + [.text(words.group(partition, partition.membership[place]))]
          + roles.flatMap { cells(counts.nodes[$0]?[place]) } + cells(counts.totals[place])
      })
    return StructureTable(
      "states", table,
      shown: ["id", "group"] + roles.map(\.rawValue) + ["total", "total_expected", "total_z"], words)
  }

  private func networkTable(_ counts: Brokerage) -> StructureTable {
    let rows = BrokerageRole.allCases.map { role -> [Table.Cell] in
      [.text(role.rawValue), .text(words.role(role))] + cells(counts.network[role])
    }
    let table = Table(
      title: title(.brokerage, "the network", "ネットワーク全体"),
      columns: [
        .init("id", "id"), .init("role", words("Role", "役割")), number("count", "Count", "数"),
        number("expected", "Expected", "期待値"), number("z", "z", "z"),
      ],
      rows: rows + [[.text("total"), .text(words("All roles", "全役割"))] + cells(counts.networkTotal)])
    return StructureTable("network", table, shown: ["role", "count", "expected", "z"], words)
  }

  private func holeTable(_ structure: BrokerageStructure) -> StructureTable {
    var notes = [words.origin(structure.partition)]
    if structure.partition != nil, !self.structure.projection.graph.isDirected { notes.append(bothWays) }
    if structure.partition != nil {
      notes.append(
        words(
          "z holds the groups as they are: other groups, other roles. Roughly normal at best; read it as a size, not as a test.",
          "zは群を所与とする（群が変われば役割も変わる）。検定ではなく大きさとして読む。"))
    }
    let table = Table(
      title: title(.brokerage, "structural holes", "構造的空隙"),
      columns: stateColumns + [
        number("constraint", "Constraint", "拘束度"), number("hierarchy", "Hierarchy", "階層度"),
        number("effective_size", "Effective size", "有効規模"),
      ],
      rows: structure.states.indices.map { place in
        cells(structure.states[place]) + [
          cell(structure.constraint[place]), cell(structure.hierarchy[place]), cell(structure.effectiveSize[place]),
        ]
      }, notes: notes + definitions(.brokerage))
    return StructureTable("holes", table, words)
  }

  /// What z makes of the two ways of a tie without direction.
  private var bothWays: String {
    structure.settings.chance == .ties
      ? words(
        "A tie goes both ways, so that every open path counts twice and gatekeeper and representative are the same; z takes both ways of a tie together. R's sna takes them for independent (--chance-of ordered-pairs): its z is √2 times as large, but for a state's gatekeeper and representative.",
        "紐帯に向きがないため、各経路は二度数えられ、門番と代表は等しい。zは紐帯の両方向を一体として求める（Rのsnaは独立とみなすため、門番・代表以外の国の値は√2倍になる：--chance-of ordered-pairs）。")
      : words(
        "A tie goes both ways, so that every open path counts twice and gatekeeper and representative are the same; z takes the two ways for independent, as R's sna does, though they are one tie: it is √2 times too large, but for a state's gatekeeper and representative (--chance-of ties).",
        "紐帯に向きがないため、各経路は二度数えられ、門番と代表は等しい。zはRのsnaと同じく両方向を独立とみなすため、門番・代表以外の国の値は√2倍大きい（--chance-of ties）。")
  }

  private func cells(_ count: BrokerageCount?) -> [Table.Cell] {
    guard let count else { return [.empty, .empty, .empty] }
    // Adding 0 makes 0 of -0.
    return [
      Int(exactly: count.count).map(Table.Cell.integer) ?? .number(count.count), .number(count.expected + 0, places: 1),
      Table.Cell(count.z, places: 2, reason: words("chance leaves no spread for this role", "偶然ではこの役割の数が変わらない")),
    ]
  }
}
