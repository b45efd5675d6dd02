import AllianceNetwork

/// What a person should look at in the ties that were read: those that no rule read, those that stand elsewhere than rules say, and those of which the registry tells
/// otherwise.
struct TieFindings {
  let text: NormalText
  let registry: Registry

  /// The codes of these findings: all others say why a candidate is no tie, or are about the file.
  static let codes: Set<String> = ["weighed", "status-weighed", "dates-differ", "parties-differ"]

  typealias Found = (code: String, message: String, range: Range<Int>)

  /// The findings, in the order of the ties, but those of dates by how many years text and registry are apart, the worst first. O(tellings · steps).
  func findings(of merged: [Merger.Merged]) -> [Found] {
    var dated: [(years: Int, found: Found)] = []
    var found: [Found] = []
    for (tie, tellings) in merged {
      let agreement = tie.name.flatMap { AgreementID($0) }.flatMap { registry.agreement($0) }
      found += [weighed(tie, tellings) ?? restated(tie, tellings), agreement.flatMap { parties($0, tie, tellings) }].compactMap(
        \.self)
      if let worst = DateDifference.worst(of: tellings, tie, in: registry) { dated.append((worst.years, dates(worst, tie))) }
    }
    return found
      + dated.enumerated().sorted { ($1.element.years, $0.offset) < ($0.element.years, $1.offset) }.map(\.element.found)
  }

  /// A tie that was only weighed: the program is not sure of it.
  private func weighed(_ tie: CodedTie, _ tellings: [Telling]) -> Found? {
    guard tellings.allSatisfy({ $0.rule == ReadingRule.weighed }), let best = tellings.max(by: { $0.confidence < $1.confidence })
    else { return nil }
    let isDoubtful = best.confidence < CodedTie.leastChance
    let chance = isDoubtful ? Int(best.confidence * 100) : Int((best.confidence * 100).rounded())
    let least = Int(CodedTie.leastChance * 100)
    let fate =
      isDoubtful ? "That is below \(least)%, so it is in no network until a codesheet accepts it or a rule reads it. " : ""
    return (
      "weighed",
      "\(FindingSubject.tie(tie.type, tie.parties)): No rule reads this; weighed with what stands around it, it is a tie with a chance of "
        + "\(chance)%. \(fate)Do the words say that they have it, and that it is \(tie.status.rawValue)? \(words(best.range))",
      best.range
    )
  }

  /// A tie that a rule read and that stands, by weighing, elsewhere than the words alone say.
  private func restated(_ tie: CodedTie, _ tellings: [Telling]) -> Found? {
    let moved = tellings.filter {
      $0.rule != ReadingRule.weighed && $0.standing.status == tie.status && $0.standing.worded != nil
    }
    let isToldPlainly = tellings.contains { $0.standing.status == tie.status && $0.standing.worded == nil && $0.standing.isTold }
    guard !isToldPlainly, let best = moved.max(by: { $0.standing.chance ?? 0 < $1.standing.chance ?? 0 }),
      let worded = best.standing.worded, let chance = best.standing.chance
    else { return nil }
    return (
      "status-weighed",
      "\(FindingSubject.tie(tie.type, tie.parties)): By the rules it is \(worded.rawValue); weighed with the words around, it is \(tie.status.rawValue) with a chance of "
        + "\(Int((chance * 100).rounded()))%. Which do the words say? \(words(best.range))",
      best.range
    )
  }

  /// A party that the text gives an agreement which it names, and the registry does not.
  private func parties(_ agreement: Agreement, _ tie: CodedTie, _ tellings: [Telling]) -> Found? {
    let known = Set(agreement.memberships.map(\.party))
    guard !agreement.membersAreOpen, !tie.parties.allSatisfy(known.contains),
      let telling = tellings.first(where: { $0.agreement == agreement.id && $0.basis == .stated })
    else { return nil }
    let own = tie.parties.map(\.text).joined(separator: ", ")
    let listed = known.sorted().map(\.text).joined(separator: ", ")
    return (
      "parties-differ",
      "\(FindingSubject.agreement(agreement.id)): the text gives it the parties \(own), the registry \(listed) (\(sources(agreement))). Which is right? "
        + words(telling.range), telling.range
    )
  }

  /// What a person should decide where the text and the registry date an agreement otherwise.
  private func dates(_ difference: DateDifference, _ tie: CodedTie) -> Found {
    let agreement = difference.agreement
    let subject = difference.isSame ? FindingSubject.agreement(agreement.id) : .tie(tie.type, tie.parties)
    let steps = Dictionary(grouping: difference.known, by: \.status).sorted { $0.key < $1.key }.map { status, events in
      "\(status.rawValue) (\(events.compactMap(\.date).map(\.description).joined(separator: ", ")); \(sources(agreement)))"
    }
    let holder = difference.isSame ? "the registry" : "the registry's nearest, \(agreement.id),"
    let apart = difference.years == 0 ? "" : ", \(difference.years == 1 ? "a year" : "\(difference.years) years") apart"
    let question = difference.isSame ? "Which is right?" : "Is it another agreement, or which is right?"
    return (
      "dates-differ",
      "\(subject): the text has it \(difference.status.rawValue) (\(difference.date)), \(holder) \(steps.joined(separator: ", "))\(apart). \(question) "
        + words(difference.range), difference.range
    )
  }

  private func sources(_ agreement: Agreement) -> String {
    agreement.sources.isEmpty ? "no source" : agreement.sources.joined(separator: ", ")
  }

  private func words(_ range: Range<Int>) -> String { "The words: \"\(text.string(range.prefix(120)))\"" }
}
