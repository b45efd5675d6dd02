import AllianceNetwork
import Measures
import Scenarios

extension Trials {
  /// A row a change, each measure after it with its difference; the network as it is first. The hub after each stands in a column where it is not always the same.
  /// `count`: so many changes at most.
  public func table(first count: Int? = nil, language: Language) -> Table {
    let words = ReportWording(language)
    let shown = trials.prefix(count ?? trials.count)
    let columns = measures.flatMap { measure -> [Table.Column] in
      let title = words.title(measure.facts.title, or: measure.rawValue)
      return [.init(measure.rawValue, title, isNumeric: true), .init(measure.rawValue + "-difference", "±", isNumeric: true)]
    }
    let withHub = trials.contains { !$0.hubs.isSameChoice(as: hubs) }
    let own: [Table.Cell] =
      [.empty, .text(words("as it is", "現状"))]
      + zip(measures, scores).flatMap { [Table.Cell($1, isCount: $0.facts.isCount, words), .empty] }
      + (withHub ? [words.hubCell(hubs)] : [])
    let rows = shown.map { trial -> [Table.Cell] in
      [trial.rank.map { .integer($0) } ?? .empty, .text(words.change(trial.change))]
        + measures.indices.flatMap { place -> [Table.Cell] in
          let isCount = measures[place].facts.isCount
          return [
            Table.Cell(trial.scores[place], isCount: isCount, words),
            .difference(of: trial.differences[place], isCount: isCount, words),
          ]
        } + (withHub ? [words.hubCell(trial.hubs)] : [])
    }
    return Table(
      title: network.title(in: language),
      columns: [.init("rank", "#", isNumeric: true), .init("change", words("Change", "変更"))] + columns
        + (withHub ? [words.hubColumn] : []), rows: [own] + rows,
      notes: notes(shown: shown.count, words) + words.steps(projection))
  }

  private func notes(shown: Int, _ words: ReportWording) -> [String] {
    let ranked = measures.first.map { words.title($0.facts.title, or: $0.rawValue) } ?? ""
    let hidden = trials.dropFirst(shown).filter { $0.rank != nil }
    let last = trials.prefix(shown).last?.rank
    let equal = hidden.count { $0.rank == last }
    let losesState = trials.contains { $0.change.kind == "states" }
    return [
      words(
        "Each change is tried alone, from the network as it is; ranked by how far it moves the first measure (\(ranked)), up or down. Equal ones share a rank.",
        "各変更は現状のネットワークに一つずつ加えた。順位は最初の指標（\(ranked)）の変化の大きさにより、等しいものは同順位とする。"),
      hidden.isEmpty
        ? nil
        : words(
          "\(hidden.count) more \(hidden.count == 1 ? "change moves" : "changes move") it no further\(equal > 0 ? ", \(equal) of them as far as the last one shown" : ""); -k shows them.",
          "ほか\(hidden.count)件の変更の変化はこれより大きくない\(equal > 0 ? "（うち\(equal)件は表の最後のものと等しい）" : "")。-kで示す。"),
    ].compactMap(\.self) + undefinedNotes(words)
      + [
        words.hub(hubs),
        losesState
          ? words(
            "A hub that is lost is found anew: it is the state with the most ties.", "ハブが失われた場合は、紐帯の最も多い国を新たにハブとする。") : nil,
      ].compactMap(\.self)
  }

  /// How many changes leave the first measure undefined, and which, a line a reason.
  private func undefinedNotes(_ words: ReportWording) -> [String] {
    let most = 5
    let without = trials.filter { $0.rank == nil }
    if let own = scores.first?.reason, !without.isEmpty {
      return [
        words(
          "Nothing is ranked, as the first measure is undefined for the network as it is: \(words.reason(own)).",
          "最初の指標が現状のネットワークで定義されないため、順位はない：\(words.reason(own))。")
      ]
    }
    func reason(_ trial: Trial) -> Undefined { trial.scores.first?.reason ?? .notMeasured }
    let reasons = without.map(reason).reduce(into: [Undefined]()) { if !$0.contains($1) { $0.append($1) } }
    return reasons.map { given in
      let changes = without.filter { reason($0) == given }.map(\.change)
      let names = changes.prefix(most).map { words.change($0) }.joined(separator: words("; ", "、"))
      return words(
        "\(changes.count) \(changes.count == 1 ? "leaves" : "leave") it undefined and unranked, which may be the greatest change of all: \(words.reason(given)) (\(names)\(changes.count > most ? "; ..." : "")).",
        "\(changes.count)件では定義されず順位がない（最大の変化であり得る）：\(words.reason(given))（\(names)\(changes.count > most ? "ほか" : "")）。")
    }
  }

  /// Everything for programs; undefined is `null`, and `undefined` beside it tells why.
  public var tree: Tree {
    let tried = trials.map { trial -> Tree in
      .record([
        ("rank", trial.rank.map(Tree.integer) ?? .null), ("kind", .text(trial.change.kind)),
        ("change", .text(trial.change.description)), ("measures", .scores(measures, trial.scores)),
        ("difference", .scores(measures, trial.differences)), ("hubs", trial.hubs.tree),
      ])
    }
    return .record([
      ("network", .text(network.id)), ("measures", .scores(measures, scores)), ("hubs", hubs.tree), ("trials", .list(tried)),
      ("projection", .texts(projection.steps.map(\.description))),
    ])
  }
}

extension ReportWording {
  /// A change that is tried.
  func change(_ change: Trial.Change) -> String { self(change.description, japanese(change)) }

  private func japanese(_ change: Trial.Change) -> String {
    switch change {
    case .withoutStates(let states): "\(list(states))を除く"
    case .withoutAgreements(let ids): "\(list(ids))を除く"
    case .withAgreement(let kind, let dyad, .inForce): "\(dyad)に\(type(kind))を加える"
    case .withAgreement(let kind, let dyad, let new): "\(dyad)に\(type(kind))（\(status(new))）を加える"
    case .promoted(let id, let old, let new): "\(id)を\(status(new))とみなす（現在は\(status(old))）"
    case .withoutParty(let party, let id): "\(id)の当事国から\(party)を除く"
    case .counting(let statuses): "\(list(statuses.sorted().map { status($0) }))を数える"
    case .projected(let rule): "射影：\(rule.rawValue)"
    }
  }
}
