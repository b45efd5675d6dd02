import AllianceNetwork
import Measures
import Scenarios

extension Trials {
  /// A row a change, each measure after it with its difference; the network as it is first. `count`: so many changes at most.
  public func table(first count: Int? = nil, language: Language) -> Table {
    let words = ReportWording(language)
    let shown = trials.prefix(count ?? trials.count)
    let columns = measures.flatMap { measure -> [Table.Column] in
      let title = words.title(measure.facts.title, or: measure.rawValue)
      return [.init(measure.rawValue, title, isNumeric: true), .init(measure.rawValue + "-difference", "±", isNumeric: true)]
    }
    let own: [Table.Cell] =
      [.empty, .text(words("as it is", "現状"))]
      + zip(measures, scores).flatMap { [Table.Cell($1, isCount: $0.facts.isCount, words), .empty] }
    let rows = shown.enumerated().map { index, trial -> [Table.Cell] in
      [.integer(index + 1), .text(words.change(trial.change))]
        + measures.indices.flatMap { place -> [Table.Cell] in
          let isCount = measures[place].facts.isCount
          return [
            Table.Cell(trial.scores[place], isCount: isCount, words),
            .difference(of: trial.differences[place], isCount: isCount, words),
          ]
        }
    }
    let ranked = measures.first.map { words.title($0.facts.title, or: $0.rawValue) } ?? ""
    let more = trials.count - shown.count
    return Table(
      title: network.title(in: language),
      columns: [.init("rank", "#", isNumeric: true), .init("change", words("Change", "変更"))] + columns, rows: [own] + rows,
      notes: [
        words(
          "Each change is tried alone, from the network as it is; ranked by how far it moves the first measure (\(ranked)), up or down.",
          "各変更は現状のネットワークに一つずつ加えた。順位は最初の指標（\(ranked)）の変化の大きさによる。"),
        more > 0 ? words("\(more) more changes move it less; -k shows them.", "ほか\(more)件の変更がある（-kで示す）。") : nil,
        words(
          "A hub that is lost is found anew: it is the state with the most ties.", "ハブが失われた場合は、紐帯の最も多い国を新たにハブとする。"),
      ].compactMap(\.self) + words.steps(projection))
  }

  /// Everything for programs.
  public var tree: Tree {
    func record(_ scores: [Score]) -> Tree {
      .record(zip(measures, scores).map { ($0.rawValue, $1.value.map(Tree.number) ?? .null) })
    }
    return .record([
      ("network", .text(network.id)), ("measures", record(scores)),
      (
        "trials",
        .list(
          trials.map { trial in
            .record([
              ("kind", .text(trial.change.kind)), ("change", .text(trial.change.description)), ("measures", record(trial.scores)),
              ("difference", record(trial.differences)),
            ])
          })
      ),
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
    case .withAgreement(let kind, let dyad): "\(dyad)に\(type(kind))を加える"
    case .asInForce(let id, let old): "\(id)を発効とみなす（現在は\(status(old))）"
    case .withoutParty(let party, let id): "\(id)の当事国から\(party)を除く"
    case .counting(let statuses): "\(list(statuses.sorted().map { status($0) }))を数える"
    case .projected(let rule): "射影：\(rule.rawValue)"
    }
  }
}
