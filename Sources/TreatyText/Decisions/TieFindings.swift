import AllianceNetwork

/// What a person should look at in the ties that were read: those that no rule read, and those of which the registry tells otherwise.
struct TieFindings {
  let text: NormalText
  let registry: Registry

  /// The codes of these findings: all others say why a candidate is no tie, or are about the file.
  static let codes: Set<String> = ["weighed", "dates-differ", "parties-differ"]

  typealias Found = (code: String, message: String, range: Range<Int>)

  /// The findings, in the order of the ties. O(tellings).
  func findings(of merged: [Merger.Merged]) -> [Found] {
    merged.flatMap { tie, tellings in
      let agreement = tie.name.flatMap { AgreementID($0) }.flatMap { registry.agreement($0) }
      return [weighed(tie, tellings)].compactMap(\.self)
        + (agreement.map { [dates($0, tellings), parties($0, tie, tellings)].compactMap(\.self) } ?? [])
    }
  }

  /// A tie that was only weighed: the program is not sure of it.
  private func weighed(_ tie: CodedTie, _ tellings: [Telling]) -> Found? {
    guard tellings.allSatisfy({ $0.rule == LearnedReader.rule }), let best = tellings.max(by: { $0.confidence < $1.confidence })
    else { return nil }
    let chance = Int((best.confidence * 100).rounded())
    return (
      "weighed",
      "\(FindingSubject.tie(tie.type, tie.parties)): No rule reads this; weighed with what stands around it, it is a tie with a chance of \(chance)%. "
        + "Do the words say that they have it, and that it is \(tie.status.rawValue)? \(words(best.range))", best.range
    )
  }

  /// A signature or an entry into force that the text and the registry date otherwise.
  private func dates(_ agreement: Agreement, _ tellings: [Telling]) -> Found? {
    for telling in tellings {
      guard let step = step(telling), let date = telling.standing.date else { continue }
      let others = agreement.steps(to: step, against: date)
      let isEffect = agreement.history.contains { $0.status == .inForce && $0.date?.agrees(with: date) ?? false }
      if others.isEmpty || telling.standing.isHistory && isEffect { continue }
      let known = others.compactMap(\.date).map(\.description).joined(separator: ", ")
      return (
        "dates-differ",
        "\(FindingSubject.agreement(agreement.id)): the text has it \(step.rawValue) (\(date)), the registry \(step.rawValue) (\(known); \(sources(agreement))). Which is right? "
          + words(telling.range), telling.range
      )
    }
    return nil
  }

  /// The step that a telling dates; `nil` where its date may be that of something else, such as a renewal.
  private func step(_ telling: Telling) -> Status? {
    let standing = telling.standing
    guard standing.isTold else { return nil }
    if standing.status == .signed || standing.isHistory { return .signed }
    return standing.status == .inForce && standing.isEffective ? .inForce : nil
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

  private func sources(_ agreement: Agreement) -> String {
    agreement.sources.isEmpty ? "no source" : agreement.sources.joined(separator: ", ")
  }

  private func words(_ range: Range<Int>) -> String { "The words: \"\(text.string(range.prefix(120)))\"" }
}
