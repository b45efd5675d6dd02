import AllianceNetwork
import Codings

/// The tables of an evaluation: its scores, its agreement, its disagreements.
public struct EvaluationTables: Sendable {
  private let evaluation: Evaluation
  private let group: TieScores.Group

  /// The agreement on every variable.
  var reliabilities: [VariableAgreement] { evaluation.agreements }

  /// The tables of `evaluation`; the rows of single texts and the disagreements are those of `group`.
  public init(_ evaluation: Evaluation, group: TieScores.Group = .stated) {
    self.evaluation = evaluation
    self.group = group
  }

  /// The scores, a row a text and a row for all texts of every group. Where neither coding is gold: what the coders share.
  public var scores: Table { evaluation.coders.firstIsGold ? goldScores : sharedTies }

  /// Krippendorff's alpha, a row a variable.
  public var agreement: Table {
    let hasIntervals = evaluation.agreements.contains { $0.interval != nil }
    let columns: [Table.Column] =
      [
        .init("variable", "Variable"), .init("level", "Level"), .init("alpha", "Alpha", isNumeric: true),
        .init("units", "Units", isNumeric: true), .init("observed", "Observed disagreement", isNumeric: true),
        .init("expected", "Expected disagreement", isNumeric: true),
      ] + (hasIntervals ? [.init("low", "95 % from", isNumeric: true), .init("high", "to", isNumeric: true)] : [])
    let rows = evaluation.agreements.map { agreement -> [Table.Cell] in
      let (alpha, variable) = (agreement.alpha, agreement.variable)
      let interval: [Table.Cell] = [
        agreement.interval.map { .number($0.low) } ?? .empty, agreement.interval.map { .number($0.high) } ?? .empty,
      ]
      return [
        .text(variable.rawValue), .text(variable.level.rawValue), .init(alpha.value, reason: alpha.reason), .integer(alpha.units),
        alpha.observed.map { .number($0) } ?? .empty, alpha.expected.map { .number($0) } ?? .empty,
      ] + (hasIntervals ? interval : [])
    }
    return Table(
      title: "Agreement of \(evaluation.coders.first) and \(evaluation.coders.second): Krippendorff's alpha", columns: columns,
      rows: rows)
  }

  /// What is counted for every variable, and why so: for below ``agreement``.
  public var definitions: [String] { Variable.allCases.map { "\($0.rawValue): \($0.definition)." } }

  /// What the coders do not say alike, a row a tie.
  public var disagreements: Table {
    let coders = evaluation.coders
    return Table(
      title: "Disagreements of \(coders.first) and \(coders.second)",
      columns: [
        .init("document", "Document"), .init("line", "Line", isNumeric: true), .init("differ", "Differ in"),
        .init("first", coders.first), .init("second", coders.second), .init("sentence", "Sentence"),
      ],
      rows: listed.map { entry in
        [
          .text(entry.document), entry.line.map { .integer($0) } ?? .empty, .text(entry.what(coders)),
          .text(entry.first?.brief ?? ""), .text(entry.second?.brief ?? ""), .text(entry.sentence),
        ]
      })
  }

  /// The disagreements for a terminal: what and where on one line, what each says and the sentence below it.
  public var disagreementList: String {
    let coders = evaluation.coders
    let lines = listed.flatMap { entry -> [String] in
      let place = entry.document + (entry.line.map { ":\($0)" } ?? entry.start.map { " at \($0)" } ?? "")
      let says = [(coders.first, entry.first), (coders.second, entry.second)].compactMap { name, tie in
        tie.map { "  \(name): \($0.brief)" }
      }
      let sentence = entry.sentence.isEmpty ? [] : ["  “\(entry.sentence.onOneLine)”"]
      return ["\(place)  \(entry.what(coders))"] + says + sentence
    }
    return lines.isEmpty ? "No disagreements.\n" : lines.joined(separator: "\n") + "\n"
  }

  private var listed: [Disagreement] {
    evaluation.disagreements.filter { entry in
      [entry.first, entry.second].compactMap(\.self).contains {
        $0.basis == group.basis && (group != .unscoredTypes || group.holds($0))
      }
    }
  }
}

extension EvaluationTables {
  /// The scores to the character as the codebook's scorer prints them: a line a text, then a line for all texts of every group. Where ties are in both
  /// codings and one of these has no evidence, a last line says so.
  public var scoreLines: String {
    let texts = evaluation.texts.map { evaluation.scores(of: $0, group).line($0.document) }
    let all = TieScores.Group.allCases.map { evaluation.scores($0).line("ALL \($0.rawValue)") }
    let matched = TieScores.Group.allCases.map { evaluation.scores($0).matched }
    let why = matched.contains { $0.count > 0 } && matched.allSatisfy { $0.placed == 0 }
    let notes = why ? matched.first { $0.count > 0 }?.whyNoEvidence.map { ["evidence: n/d, \($0)"] } ?? [] : []
    return (texts + all + notes).joined(separator: "\n") + "\n"
  }

  private var goldScores: Table {
    func row(_ name: String, _ group: TieScores.Group, _ scores: TieScores) -> [Table.Cell] {
      func score(_ value: Double?, _ reason: String = "", places: Int = 3) -> Table.Cell {
        .init(value, places: places, reason: reason)
      }
      return [
        .text(name), .text(group.rawValue), .integer(scores.gold), .integer(scores.output), .integer(scores.hits),
        score(scores.precision), score(scores.recall), score(scores.f1), score(scores.coarseF1), score(scores.fineF1),
        score(scores.yearShare, "no tie of both is dated in the gold coding", places: 2),
        score(scores.evidenceShare, scores.matched.whyNoEvidence ?? "", places: 2),
      ]
    }
    return Table(
      title: "Scores against \(evaluation.coders.first)",
      columns: [.init("document", "Document"), .init("group", "Ties")]
        + [
          ("gold", "Gold"), ("output", "Out"), ("hits", "Hits"), ("precision", "Precision"), ("recall", "Recall"), ("f1", "F1"),
          ("f1-coarse", "F1 + coarse status"), ("f1-status", "F1 + status"), ("year", "Year"), ("evidence", "Evidence"),
        ].map { .init($0.0, $0.1, isNumeric: true) },
      rows: evaluation.texts.map { row($0.document, group, evaluation.scores(of: $0, group)) }
        + TieScores.Group.allCases.map { row("ALL", $0, evaluation.scores($0)) })
  }

  private var sharedTies: Table {
    let coders = evaluation.coders
    func row(_ name: String, _ group: TieScores.Group, _ shared: SharedTies) -> [Table.Cell] {
      func share(_ count: Int) -> Table.Cell { .init(shared.agreement(count), reason: "neither has a tie") }
      let both = shared.both
      return [
        .text(name), .text(group.rawValue), .integer(shared.first), .integer(shared.second), .integer(both.count),
        share(both.count), share(both.coarse), share(both.fine),
        .init(both.yearShare, places: 2, reason: "no tie of both is dated"),
        .init(both.evidenceShare, places: 2, reason: both.whyNoEvidence ?? ""),
      ]
    }
    return Table(
      title: "Ties of \(coders.first) and \(coders.second)",
      columns: [.init("document", "Document"), .init("group", "Ties")]
        + [
          ("first", coders.first), ("second", coders.second), ("both", "Both"), ("agreement", "Agreement"),
          ("agreement-coarse", "+ coarse status"), ("agreement-status", "+ status"), ("year", "Year"), ("evidence", "Evidence"),
        ].map { .init($0.0, $0.1, isNumeric: true) },
      rows: evaluation.texts.map { row($0.document, group, SharedTies($0, group: group)) }
        + TieScores.Group.allCases.map { row("ALL", $0, evaluation.shared($0)) },
      notes: ["Agreement: 2 · both / (\(coders.first) + \(coders.second)), the same whoever is asked first."])
  }
}

extension Disagreement {
  /// In what the coders differ, in words.
  fileprivate func what(_ coders: Evaluation.Coders) -> String {
    guard first != nil else { return coders.firstIsGold ? "not in \(coders.first)" : "\(coders.second) alone" }
    guard second != nil else { return coders.firstIsGold ? "missed" : "\(coders.first) alone" }
    return differences.map { $0 == .year ? "date" : $0.rawValue }.joined(separator: ", ")
  }
}
