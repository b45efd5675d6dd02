import AllianceNetwork
import GraphCore
import Measures

/// The words of the structure profile.
extension ReportWording {
  /// The network, its size and the word for it.
  func heading(_ profile: StructureProfile) -> String {
    let (nodes, edges) = (profile.projection.states.count, profile.projection.simple.edgeCount)
    let word = profile.verdict.label.map { title($0.title, or: $0.id) } ?? self("no verdict", "判定なし")
    return self(
      "\(profile.projection.network): \(word) (n \(nodes), m \(edges))",
      "\(profile.projection.network)：\(word)（n \(nodes)、m \(edges)）")
  }

  /// The word for the whole and what decided it.
  func sentence(_ verdict: Verdict, _ rule: VerdictRule) -> String {
    guard let label = verdict.label else {
      if verdict.undefined.isEmpty {
        return self("Verdict: none, because no two states are tied (rule: \(rule.id)).", "判定：なし（結ばれた国の組がない。規則：\(rule.id)）。")
      }
      let missing = list(verdict.undefined.map { title($0.facts.title, or: $0.rawValue) })
      return self("Verdict: none, because \(missing) is undefined (rule: \(rule.id)).", "判定：なし（\(missing)が定義されない。規則：\(rule.id)）。")
    }
    let word = title(label.title, or: label.id)
    guard !label.conditions.isEmpty else {
      return self("Verdict: \(word), as no other label of the rule \(rule.id) holds.", "判定：\(word)（規則\(rule.id)の他のいずれにも当たらない）。")
    }
    let conditions = list(label.conditions.map(condition))
    return self("Verdict: \(word), by the rule \(rule.id): \(conditions).", "判定：\(word)（規則\(rule.id)：\(conditions)）。")
  }

  /// The word at every step of the coding, from what is in force alone to what is only proposed.
  func interval(_ verdicts: [Verdict]) -> String? {
    guard !verdicts.isEmpty else { return nil }
    let names = verdicts.map { verdict in verdict.label.map { title($0.title, or: $0.id) } }
    if let word = names[0], names.allSatisfy({ $0 == word }) {
      return self(
        "The word stays \(word) whatever counts as a tie, from what is in force alone to what is only proposed.",
        "判定は、紐帯に数える範囲を発効済みのみから提案段階まで広げても「\(word)」のまま変わらない。")
    }
    let steps = zip(CodingInterval.Step.allCases, names).map { labelled(name($0), $1 ?? self("no word", "判定なし")) }
    return self(
      "The word by what counts as a tie: \(steps.joined(separator: "; ")).", "紐帯に数える範囲ごとの判定：\(steps.joined(separator: "、"))。")
  }

  /// The next states after the hub.
  func runnersUp(_ states: [PartyCode]) -> String {
    states.isEmpty ? "" : self(" Next by degree: \(list(states)).", "次位：\(list(states))。")
  }

  /// How far one kind of obligation is mutual.
  func sentence(_ reciprocity: ObligationReciprocity) -> String {
    let share = reciprocity.mutualShare.value.map { $0.rounded(toPlaces: 3) } ?? Table.undefinedMark
    let oneWay = reciprocity.oneWay.map { "\($0.from)→\($0.to)" }
    let shown =
      list(Array(oneWay.prefix(12))) + (oneWay.count > 12 ? self(" and \(oneWay.count - 12) more", "ほか\(oneWay.count - 12)") : "")
    let tail = oneWay.isEmpty ? self("none one way", "片務なし") : self("one way: \(shown)", "片務：\(shown)")
    guard let owed = reciprocity.kind else {
      return self(
        "Edges: \(reciprocity.arcs), share answered \(share); \(tail).", "辺：\(reciprocity.arcs)本、相互の割合\(share)、\(tail)。")
    }
    return self(
      "Obligations, \(owed.rawValue): \(reciprocity.arcs) owed, share owed back \(share); \(tail).",
      "義務（\(kind(owed))）：\(reciprocity.arcs)件、相互の割合\(share)、\(tail)。")
  }

  /// Lines that are one number.
  func sentence(_ redundancy: StructureProfile.Redundancy) -> String {
    switch redundancy {
    case .centralizationIsSpokeDensity:
      self(
        "The hub is tied to all others, so that degree centralization is 1 less the spoke-to-spoke density: one number, not two findings.",
        "ハブが他のすべてと結ばれているため、次数集中度は1からスポーク間密度を引いた値に等しい。二つの知見ではなく一つの数である。")
    case .spokesAreInCliques:
      self(
        "Spokes that are connected without the hub are all tied to one another, so that the spoke-to-spoke density, what survives the hub's loss and efficiency without it are one number.",
        "ハブなしで連結するスポークは互いにすべて結ばれているため、スポーク間密度、ハブ喪失後の連結率、ハブを除く効率性は一つの数である。")
    case .hubLeads:
      self(
        "The hub has the most ties, so that with so many nodes and ties degree centralization, the hub's share and the spoke-to-spoke density follow from each other: one test, not three.",
        "ハブの次数が最大であるため、ノード数と辺数が決まれば次数集中度・ハブの割合・スポーク間密度は互いから導かれる。三つではなく一つの検定である。")
    case .spokesAreUntied:
      self(
        "No two spokes are tied, so that what survives the hub's loss and efficiency without it are 0 with the spoke-to-spoke density.",
        "スポーク間に紐帯がないため、スポーク間密度とともにハブ喪失後の連結率と効率性も0となる。")
    }
  }

  /// What is owed, a sentence a kind, and the kinds of which nothing is owed at any step of the coding.
  func obligations(_ entries: [ReciprocityEntry]) -> [String] {
    let owed = entries.filter { $0.obligation.arcs > 0 }.map { sentence($0.obligation) }
    guard !entries.isEmpty else { return [] }
    let none = entries.filter { !$0.isOwed }.compactMap { $0.kind.map(kind) }
    return owed
      + (none.isEmpty ? [] : [self("Not owed by anybody: \(list(none)).", "義務のない種類：\(list(none))。")])
  }

  /// Which star and complete graph the values stand beside; `nil` where that goes without saying: no line 7 and no directions.
  func stars(_ profile: StructureProfile) -> String? {
    guard profile.reciprocity.contains(where: \.isOwed) else { return nil }
    let reciprocity = self(
      "line 7: of ties that all run one way, −1/(n − 1); where all are answered, a star has 1.",
      "7行目はすべて一方向の星形の値−1/(n−1)（すべて相互なら1）。")
    return profile.projection.graph.isDirected
      ? self("Star and complete graph: of ties that run both ways; star in ", "星形と完全グラフは双方向の紐帯による。星形のうち") + reciprocity
      : self("Star in ", "星形のうち") + reciprocity
  }

  /// What the chance graphs were, a sentence a model; those that were drawn with their seed.
  func chance(_ positions: [NullPosition], seed: UInt64) -> [String] {
    NullModel.allCases.compactMap { model in
      let tests = positions.compactMap { position -> NullTest? in
        if case .tested(model, let test) = position { test } else { nil }
      }
      guard let test = tests.first else { return nil }
      let how =
        test.isCounted
        ? self("counted exactly", "数え上げによる厳密値")
        : test.isExact
          ? self("all \(test.graphs) gone through", "全\(test.graphs)通り")
          : self("\(test.graphs) drawn from the seed \(seed)", "種\(seed)からの\(test.graphs)回の無作為抽出")
      return self("Chance, \(self.model(model)): \(test.model), \(how).", "偶然（\(self.model(model))）：\(how)。")
    } + impossible(positions)
  }

  /// What an impossible test is, where there is one.
  private func impossible(_ positions: [NullPosition]) -> [String] {
    let tests = positions.compactMap { position -> NullTest? in
      if case .tested(_, let test) = position { test } else { nil }
    }
    let drawn = tests.filter { !$0.isExact }
    let shares = Set(
      (drawn.filter(\.isImpossible).map(\.leastAttainable) + drawn.filter(\.isImpossibleBelow).map(\.leastAttainableBelow))
        .map { $0.rounded(toPlaces: 3) }
    ).sorted()
    guard tests.contains(where: { $0.isImpossible || $0.isImpossibleBelow }) else { return [] }
    let note = self(
      "Imposs. (test impossible): a test on this side can never be significant, as too many graphs of the model have the most extreme value.",
      "検定不能：極端な値をとるグラフがモデルに多すぎ、この側では有意になり得ない。")
    let ofDraws = self(
      "Of drawn graphs no draw could be significant there; shares of the draws with the most extreme value: \(list(shares)).",
      "無作為抽出ではどの抽出も有意になり得ない。最も極端な値をとる抽出の割合：\(list(shares))。")
    return [note] + (shares.isEmpty ? [] : [ofDraws])
  }

  /// What the columns of size are, and where they are from.
  func sizes(_ profile: StructureProfile) -> [String] {
    let (nodes, edges) = (profile.projection.states.count, profile.projection.simple.edgeCount)
    guard profile.entries.contains(where: { $0.standing.bounds.least != nil }) else { return [] }
    return [
      self(
        "Size least and most: of all graphs of \(nodes) nodes and \(edges) ties, of reciprocity those with as many arcs (degree centralization: Butts 2006, Social Networks 28(4), 283–296; the others by counting, see the library's GraphSize).",
        "規模の最小・最大：\(nodes)ノード・\(edges)辺（相互性は同数の義務）のすべてのグラフについての値（次数集中度はButts 2006, Social Networks 28(4), 283–296、他は数え上げによる）。"
      )
    ] + looseBounds(profile)
  }

  /// Which lines have bounds that may not be reached.
  func looseBounds(_ profile: StructureProfile) -> [String] {
    let loose = profile.entries.filter { if case .loose = $0.standing.bounds { true } else { false } }
    guard !loose.isEmpty else { return [] }
    let names = list(loose.map { title($0.item.facts.title, or: $0.item.rawValue) })
    return [
      self(
        "Loose bounds, which no graph of this size passes while it is not known that some come to both: \(names).",
        "緩い範囲（この規模のどのグラフも外に出ないが、両端に達するグラフがあるかは知られていない）：\(names)。")
    ]
  }

  /// A state with as many ties as the hub, and what the lines of the hub would be with it.
  func sentence(_ rival: StructureProfile.Rival) -> String {
    let values = zip(StructureProfile.Rival.items, rival.scores).map { item, score in
      "\(title(item.facts.title, or: item.rawValue)) \(score.value?.rounded(toPlaces: 3) ?? Table.undefinedMark)"
    }
    return self(
      "\(rival.state) has as many ties as the hub; with it as the hub: \(list(values)).",
      "\(rival.state)の次数はハブに等しい。これをハブとした場合：\(list(values))。")
  }

  /// A value and what it is held against: value, star, complete graph, chance with two p values, size, coding, and whether the bounds of size are reached.
  func cells(_ score: Score, _ standing: Standing, isCount: Bool) -> [Table.Cell] {
    let bounds = standing.bounds
    func known(_ value: Double?, _ reason: Undefined?) -> Table.Cell {
      Table.Cell(value.map(Score.value) ?? .undefined(reason ?? .notMeasured), isCount: isCount, self)
    }
    let coded = standing.interval
    let whyNot = coded.scores.isEmpty ? .noAgreements : coded.scores.lazy.compactMap(\.reason).first
    return [score, standing.star, standing.complete].map { Table.Cell($0, isCount: isCount, self) } + cells(standing.null)
      + [known(bounds.least, bounds.reason), known(bounds.most, bounds.reason)]
      + [known(coded.bounds?.lowerBound, whyNot), known(coded.bounds?.upperBound, whyNot), cell(bounds)]
  }

  /// Whether bounds are reached.
  private func cell(_ bounds: SizeBounds) -> Table.Cell {
    switch bounds {
    case .known: .text(self("sharp", "厳密"))
    case .loose: .text(self("loose", "緩い"))
    case .undefined: .empty
    }
  }

  /// The mean over chance graphs and the two p values.
  func cells(_ position: NullPosition) -> [Table.Cell] {
    switch position {
    case .undefined(let reason): return [Table.Cell](repeating: .undefined(self.reason(reason)), count: 3)
    case .tested(_, let test): return cells(test, impossible: .text(self("imposs.", "検定不能")))
    }
  }

  /// The mean over chance graphs and the two p values of a test; `impossible` stands where a side can never be significant.
  func cells(_ test: NullTest, impossible: Table.Cell? = nil) -> [Table.Cell] {
    func none(_ least: Double) -> Table.Cell { impossible ?? .undefined(self.impossible(test, share: least)) }
    return [
      .number(test.mean), test.isImpossible ? none(test.leastAttainable) : .probability(test.atLeast),
      test.isImpossibleBelow ? none(test.leastAttainableBelow) : .probability(test.atMost),
    ]
  }

  /// Why one side of a test can never be significant; `share` is that of the most extreme value there.
  private func impossible(_ test: NullTest, share: Double) -> String {
    let part = share.rounded(toPlaces: 3)
    return test.isExact
      ? self("test impossible: no graph of the model could be significant on this side", "検定不能：この側ではモデルのどのグラフも有意になり得ない")
      : self(
        "test impossible: no draw could be significant on this side, as a share of \(part) has the most extreme value",
        "検定不能：抽出の\(part)が最も極端な値をとり、この側ではどの抽出も有意になり得ない")
  }

  /// What is held by a null model.
  func model(_ model: NullModel) -> String {
    switch model {
    case .uniform: self("nodes and ties", "ノード数と辺数")
    case .hubConditional: self("nodes, ties and the hub's own", "ノード数・辺数・ハブの紐帯")
    case .uniformArcs: self("nodes and obligations", "ノード数と義務の数")
    case .bipartite: self("agreements of each state and parties of each agreement", "各国の協定数と各協定の当事国数")
    case .layers: self("the form of each layer among the spokes", "各層のスポーク間の形")
    }
  }

  /// A kind of obligation.
  func kind(_ kind: Obligation.Kind) -> String {
    switch kind {
    case .defends: self("defends", "防衛")
    case .consults: self("consults", "協議")
    case .hosts: self("hosts", "駐留受入れ")
    case .supplies: self("supplies", "供与")
    case .designates: self("designates", "指定")
    case .accesses: self("gives access", "往来の許可")
    }
  }

  private func name(_ step: CodingInterval.Step) -> String {
    switch step {
    case .inForce: self("what is in force alone", "発効済みのみ")
    case .signed: self("what is signed too", "署名まで")
    case .pending: self("what is agreed or negotiated too", "合意・交渉まで")
    case .proposed: self("what is only proposed too", "提案まで")
    }
  }

  private func condition(_ condition: VerdictRule.Condition) -> String {
    let name = title(condition.item.facts.title, or: condition.item.rawValue)
    let least = condition.least.map { " ≥ \($0)" } ?? ""
    let most = condition.most.map { (condition.isBelow ? " < " : " ≤ ") + "\($0)" } ?? ""
    return name + least + most
  }
}
