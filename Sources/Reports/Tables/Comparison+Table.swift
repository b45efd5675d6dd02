import AllianceNetwork
import Measures
import Scenarios

extension Comparison {
  /// The networks' names for the heads of columns: the baseline's title, the scenarios' titles.
  public func names(in language: Language) -> [String] { networks.map { $0.title(in: language) } }

  /// The measures of the networks side by side: a row a measure, a column a network, its difference from the baseline behind it; where weights were asked for, what the measure made of
  /// them.
  public func networkTable(language: Language) -> Table {
    let words = ReportWording(language)
    let columns = networks.indices.flatMap { index -> [Table.Column] in
      let head = Table.Column(networks[index].id, letter(index), isNumeric: true)
      return index == 0
        ? [head] : [head, .init(networks[index].id + "-difference", "± \(letter(references[index]))", isNumeric: true)]
    }
    let measures = tables[0].networkMeasures
    let takesWeights = tables[0].settings.weight != .unused
    let rows = measures.map { measure -> [Table.Cell] in
      let cells = entries(measure).enumerated().flatMap { index, entry -> [Table.Cell] in
        let value = Table.Cell(entry.score, isCount: measure.facts.isCount, words)
        return index == 0 ? [value] : [value, .difference(of: entry.difference, isCount: measure.facts.isCount, words)]
      }
      let unit = tables.lazy.compactMap { $0.result(measure).quantity }.first.map { words.unit($0.unit) }
      return [
        .text(words.title(measure.facts.title, or: measure.rawValue)), .text(words.range(tables[0].range(of: measure))),
        .text(unit ?? "—"),
      ] + (takesWeights ? [.text(tables[0].result(measure).weight.map(words.weight) ?? "—")] : []) + cells
    }
    return Table(
      title: "",
      columns: [
        .init("measure", words("Measure", "指標")), .init("range", words("Range", "値域")), .init("unit", words("Unit", "単位")),
      ] + (takesWeights ? [.init("weight", words("Weight of ties", "紐帯の重み"))] : []) + columns, rows: rows,
      notes: legend(words) + timeNotes(language: language) + rosterWarnings(language: language) + differenceNotes(words))
  }

  /// What the columns of differences are, where there is any, and which networks differ from theirs in no measure.
  private func differenceNotes(_ words: ReportWording) -> [String] {
    let rows = tables[0].networkMeasures.map { entries($0).map(\.difference) }
    let same = networks.indices.dropFirst().filter { index in
      rows.allSatisfy { Table.Cell.difference(of: $0[index], isCount: false, words).isNoDifference || $0[index].value == nil }
    }
    let bases = Set(networks.indices.dropFirst().filter { !same.contains($0) }.map { references[$0] }).sorted()
    let hints = bases.map { letter($0) }.map { name in
      words("± \(name): the difference from \(name), = where there is none.", "± \(name)：\(name)との差（差がなければ=）。")
    }
    let none = Set(same.map { references[$0] }).sorted().map { base in
      let names = words.list(same.filter { references[$0] == base }.map(letter))
      return words(
        "In none of these measures does \(names) differ from \(letter(base)).", "\(names)はどの指標でも\(letter(base))と変わらない。")
    }
    return hints + none
  }

  /// How the baseline was made a graph, a sentence a step; the others were by the same rule. Then the hubs, of which some measures are.
  public func steps(language: Language) -> [String] {
    let words = ReportWording(language)
    let hubs = tables.map { words.hub($0.hubs) }
    let isOne = hubs.allSatisfy { $0 == hubs[0] }
    return projectionSteps(words) + (isOne ? [hubs[0]] : networks.indices.map { words.labelled(letter($0), hubs[$0]) })
  }

  private func projectionSteps(_ words: ReportWording) -> [String] {
    [words("How A was made a graph, and the others by the same rule:", "Aをグラフとした手順（他も同じ規則による）：")]
      + words.steps(tables[0].projection)
  }

  /// What has to be said where networks do not have the nodes of the baseline, a sentence a network; none where all have the same.
  public func rosterWarnings(language: Language) -> [String] {
    let words = ReportWording(language)
    return rosterDifferences.map { difference in
      let name = letter(difference.network)
      let added =
        difference.added.isEmpty
        ? nil : words("\(words.list(difference.added)) in \(name) alone", "\(words.list(difference.added))は\(name)のみ")
      let missing =
        difference.missing.isEmpty
        ? nil : words("\(words.list(difference.missing)) in A alone", "\(words.list(difference.missing))はAのみ")
      let what = [added, missing].compactMap(\.self).joined(separator: words("; ", "、"))
      return words(
        "A and \(name) have unequal rosters (\(what)): the number of nodes goes into every density, centralization and share; give both one roster (--party, or ids without a tie in an edge list).",
        "Aと\(name)のノードが異なる（\(what)）。ノード数は密度・集中度・割合のすべてに影響する。--party、または辺リストに孤立したidを加えることで揃えられる。")
    }
  }

  /// The same for people to read: one column a network, the difference from the baseline in brackets behind the value.
  func readableNetworkTable(language: Language) -> Table {
    let words = ReportWording(language)
    let rows = tables[0].networkMeasures.map { measure -> [Table.Cell] in
      [.text(words.title(measure.facts.title, or: measure.rawValue))]
        + entries(measure).enumerated().map { index, entry in
          let value = Table.Cell(entry.score, isCount: measure.facts.isCount, words)
          let difference = Table.Cell.difference(of: entry.difference, isCount: measure.facts.isCount, words)
          return index == 0 || value.isUndefined || difference.isNoDifference
            ? value : .text("\(value.shown) (\(difference.shown))")
        }
    }
    return Table(
      title: "",
      columns: [.init("measure", words("Measure", "指標"))]
        + networks.indices.map { .init(networks[$0].id, letter($0), isNumeric: true) },
      rows: rows,
      notes: legend(words) + timeNotes(language: language) + [
        words("In brackets: the difference from \(bases(words)).", "括弧内：\(bases(words))との差。")
      ])
  }

  /// One measure of the states in every network: a row a state, a column a network with the value, and in brackets the rank and how many ranks the
  /// state rose or fell.
  public func stateTable(_ measure: NodeMeasure, registry: Registry, language: Language) -> Table {
    let words = ReportWording(language)
    let rows = states.map { state -> [Table.Cell] in
      [.text(state.text), .text(registry.name(of: state, in: language))]
        + entries(measure, of: state).map { entry in
          let value = Table.Cell(entry.score, isCount: measure.facts.isCount, words)
          guard let rank = entry.rank else { return value }
          let rise = entry.rise.flatMap { $0 == 0 ? nil : Table.Cell.difference(Double($0), places: 0).shown }
          return .text("\(value.shown) (\(rank)\(rise.map { ", \($0)" } ?? ""))")
        }
    }
    return Table(
      title: words.title(measure.facts.title, or: measure.rawValue),
      columns: [.init("id", words("Code", "コード")), .init("name", words("Name", "名称"))]
        + networks.indices.map { .init(networks[$0].id, letter($0), isNumeric: true) },
      rows: rows,
      notes: legend(words) + timeNotes(language: language) + [
        words.title(measure.facts.definition, or: "") + words.bracketed(measure.facts.source.description),
        record(of: measure, words),
        states.contains { entries(measure, of: $0).contains { $0.rise ?? 0 != 0 } }
          ? words(
            "In brackets: the rank, 1 the strongest position, and how many ranks the state has risen (+) or fallen (-) since \(bases(words)).",
            "括弧内：順位（1が最も強い位置）と、\(bases(words))からの順位の上昇（+）または下降（-）。")
          : words("In brackets: the rank, 1 the strongest position.", "括弧内：順位（1が最も強い位置）。"),
      ])
  }

  /// In what a measure of states is counted, what it was divided by and of which graph it is, and what it made of weights.
  private func record(of measure: NodeMeasure, _ words: ReportWording) -> String {
    let column = tables.lazy.compactMap { $0.column(measure) }.first { $0.quantity != nil }
    guard let quantity = column?.quantity else { return words("Unit: —", "単位：—") }
    let (unit, normalisation) = (words.unit(quantity.unit), words.unit(quantity.normalisation))
    let graph = words.graph(quantity.graphKind)
    let weight = words.weight(column?.weight ?? .unused)
    return words(
      "Unit: \(unit); normalisation: \(normalisation); weight of ties: \(weight); graph: \(graph).",
      "単位：\(unit)、標準化：\(normalisation)、紐帯の重み：\(weight)、グラフ：\(graph)。")
  }

  /// What each network has and lacks of the baseline's tied pairs: a row a network.
  public func tieTable(language: Language) -> Table {
    let words = ReportWording(language)
    func list(_ dyads: [NetworkDifference.TiedDyad]) -> Table.Cell {
      .text(dyads.isEmpty ? words("none", "なし") : words.list(dyads.map(\.dyad)))
    }
    return Table(
      title: "",
      columns: [
        .init("network", words("Network", "ネットワーク")), .init("gained", words("Pairs newly tied", "新たに結ばれた組")),
        .init("lost", words("Pairs no longer tied", "結ばれなくなった組")),
      ],
      rows: differences.indices.map { index in
        [
          .text("\(letter(index + 1)) \(name(of: index + 1, words))"), list(differences[index].gained),
          list(differences[index].lost),
        ]
      },
      notes: tables[0].projection.graph.isDirected
        ? [words("A pair counts as tied where a tie runs either way.", "どちらか一方の向きの紐帯があれば、組は結ばれているとする。")] : [])
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
              ("as-of", tables[index].projection.asOf.map { .text($0.description) }),
              ("against", index == 0 ? nil : .text(networks[references[index]].id)),
              ("hubs", tables[index].hubs.tree), ("network", scores(of: index) { $0.score }),
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
      (
        "findings",
        .list(
          zip(rosterDifferences, rosterWarnings(language: .english)).map { difference, message in
            .record([
              ("code", .text("unequal-rosters")), ("message", .text(message)),
              ("network", .text(networks[difference.network].id)),
              ("added", .texts(difference.added.map(\.text))), ("missing", .texts(difference.missing.map(\.text))),
            ])
          })
      ),
      ("measures", tables[0].networkRecord), ("projection", .texts(tables[0].projection.steps.map(\.description))),
    ])
  }

  private func scores(of index: Int, _ pick: (NetworkEntry) -> Score) -> Tree {
    let measures = tables[0].networkMeasures
    return .scores(measures, measures.map { pick(entries($0)[index]) })
  }

  /// `A` for the baseline, `B`, `C`, ... for the others; numbers after `Z`.
  func letter(_ index: Int) -> String {
    index < 26 ? String(UnicodeScalar(UInt8(65 + index))) : String(index + 1)
  }

  private func legend(_ words: ReportWording) -> [String] {
    networks.indices.map { words.labelled(letter($0), name(of: $0, words)) }
  }
}

extension Table.Cell {
  /// Whether there is no value.
  fileprivate var isUndefined: Bool {
    if case .undefined = self { true } else { false }
  }

  /// Whether it tells that nothing differs.
  fileprivate var isNoDifference: Bool { self == .difference(0, places: 0) }

  /// A difference of scores, with its sign, `=` where it is zero or rounding alone; a small one with as many decimals as it needs to be seen.
  static func difference(of score: Score, isCount: Bool, _ words: ReportWording) -> Table.Cell {
    switch score {
    case .value(let value) where abs(value) < 1e-9: .difference(0, places: 0)
    case .value(let value):
      .difference(
        value,
        places: isCount ? 0 : (3...9).first { value.magnitude.rounded(toPlaces: $0).contains { ("1"..."9").contains($0) } } ?? 9)
    case .undefined(let reason): .undefined(words.reason(reason))
    }
  }
}
