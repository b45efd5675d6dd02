import AllianceNetwork

/// Reads who asks to join, joins, belongs to, stands aside in or leaves a body: `Finland joined NATO` is one tie of the newcomer with the organisation, or
/// with its members by the treaty where the treaty is named.
///
/// The body is the object of the verb. Where a word stands for it (`the alliance`, 同機構), or the verb needs no object and none stands there, it is the body
/// told of before. Where anything else is the object nothing is told. Nobody leaves without an object who is not known to have belonged.
struct MembershipReader {
  let text: NormalText
  let registry: Registry
  let reading: Reading
  let isJapanese: Bool
  /// The bodies told of before the sentence, the newest last.
  let told: [Body]
  /// The agreement told of last, where it is not long ago.
  let antecedent: Antecedent?
  /// Who is meant where the sentence names no state.
  let subject: PartyCode?
  /// The document's own date.
  let document: PartialDate?
  /// What the text told before.
  let earlier: [Telling]

  /// The name of the rule.
  static let rule = "membership"

  /// All words with which a verb of belonging begins.
  static let signs = MembershipVerb.english.words + MembershipVerb.japanese.words

  /// What the sentence tells, verb by verb. O(verbs × (parties + dates)).
  func read() -> [Telling] {
    guard reading.signs.contains(.membership), reading.kind != .row, !isQuestion,
      !reading.isEmpty || !reading.dates.isEmpty && subject != nil
    else { return [] }
    let bodies = Body.named(in: reading, registry)
    guard !bodies.isEmpty || !told.isEmpty else { return [] }
    let grammar: any MembershipGrammar =
      isJapanese
      ? JapaneseMembership(text: text, registry: registry, reading: reading, bodies: bodies)
      : EnglishMembership(text: text, registry: registry, reading: reading, bodies: bodies)
    var found: [Telling] = []
    for hit in grammar.hits() { found += tellings(hit, grammar, bodies, found) }
    return found
  }

  private func tellings(_ hit: MembershipHit, _ grammar: any MembershipGrammar, _ bodies: [Body], _ found: [Telling]) -> [Telling]
  {
    let object = grammar.object(of: hit)
    if case .other = object { return [] }
    let subjects = subjects(of: hit, object, grammar)
    guard !subjects.isEmpty, let step = grammar.step(of: hit, subjects), step != .belongs || subjects.count < 4 else { return [] }
    let before = bodies.filter { ($0.range?.upperBound ?? 0) <= hit.range.lowerBound }
    let candidates = before.isEmpty ? told : before
    switch object {
    case .other: return []
    case .bodies(let named, let dates, _):
      return zip(named, dates).flatMap { body, date in
        subjects.compactMap { telling($0, body, step, date ?? $0.date, hit.range, found) }
      }
    case .called(let isTreaty, _):
      guard hit.verb.object != .named, !before.isEmpty || !isAboutAnother, var body = candidates.last else { return [] }
      let hasTreaty = AgreementID(body.code.text).flatMap { registry.agreement($0)?.instrument } != nil
      guard hasTreaty || !isTreaty else { return [] }
      body = Body(code: body.code, type: isTreaty ? .defensePact : .framework)
      return subjects.compactMap { telling($0, body, step, $0.date, hit.range, found) }
    case .none:
      guard hit.verb.object == .free, !before.isEmpty || !isAboutAnother else { return [] }
      return subjects.compactMap { subject in
        bare(hit, subject, step, candidates, found).flatMap { telling(subject, $0, step, subject.date, hit.range, found) }
      }
    }
  }

  /// The subjects of a verb; where the sentence has no state the one who is meant, if it leaves its subject out.
  private func subjects(of hit: MembershipHit, _ object: MembershipObject, _ grammar: any MembershipGrammar)
    -> [MembershipSubject]
  {
    let found = grammar.subjects(of: hit, object)
    guard found.isEmpty, !hit.verb.isMember, !hit.verb.isNoun, let subject, registry.isState(subject),
      reading.groups.allSatisfy({ $0.codes.allSatisfy { Body.isBody($0, registry) } }), grammar.leavesOutSubject(of: hit)
    else { return found }
    return [MembershipSubject(code: subject, range: hit.range, date: grammar.date(of: hit))]
  }

  /// The body that is meant where no object stands: the last told of; of leaving the last to which the state had come to belong.
  private func bare(
    _ hit: MembershipHit, _ subject: MembershipSubject, _ step: MembershipStep, _ candidates: [Body], _ found: [Telling]
  ) -> Body? {
    if subject.date == nil, [.joined, .belongs, .left].contains(step), !hit.verb.isOfTreaty { return nil }
    var body = candidates.last
    if step.needsMember { body = candidates.last { belongs(subject.code, to: $0, subject.date?.date, found) } }
    guard let body, !hit.verb.isSequel || isSequel(of: body, found) else { return nil }
    // The founders are among the parties of the treaty that the text has told of.
    if step == .joined, body.type == .defensePact, body.hasFounder(subject.code, registry) { return nil }
    let parties = [body.code, subject.code].sorted()
    let last = (earlier + found).last { $0.rule == Self.rule && $0.parties == parties }
    return Body(
      code: body.code, type: hit.verb.isOfTreaty ? .defensePact : last?.type ?? (step == .applied ? .framework : body.type))
  }

  /// What is told of one state and one body; `nil` where the sentence has told more of the two already, or belonging to the body is no tie.
  private func telling(
    _ subject: MembershipSubject, _ body: Body, _ step: MembershipStep, _ date: DateMention?, _ verb: Range<Int>,
    _ found: [Telling]
  ) -> Telling? {
    let parties = [body.code, subject.code].sorted()
    guard body.isTie, step != .denied || !found.contains(where: { $0.parties == parties }) else { return nil }
    let date = step == .denied ? nil : date
    let parts = [subject.range, body.range ?? verb, verb]
    let range = (parts.map(\.lowerBound).min() ?? verb.lowerBound)..<(parts.map(\.upperBound).max() ?? verb.upperBound)
    return Telling(
      type: body.type, parties: parties,
      standing: Standing(
        status: step.status(on: date?.date, seen: document), date: date?.date, dateText: date.map { text.string($0.range) },
        isTold: true, range: range),
      range: range, rule: Self.rule, confidence: 0.75)
  }

  /// Whether the agreement told of last is one of several that has to do with none of the bodies.
  private var isAboutAnother: Bool {
    guard let antecedent else { return false }
    guard let agreement = antecedent.agreement, let record = registry.agreement(agreement) else {
      return antecedent.type == .framework && antecedent.sets.contains { $0.count > 2 }
    }
    let code = Body.body(of: agreement, registry)
    return record.memberships.count > 2 && !told.contains { $0.code == code }
  }

  private func belongs(_ state: PartyCode, to body: Body, _ date: PartialDate?, _ found: [Telling]) -> Bool {
    let parties = [body.code, state].sorted()
    return body.hasKnown(state, by: date, registry)
      || [earlier, found].contains { $0.contains { $0.parties == parties && $0.standing.status != .denied } }
  }

  /// Whether the telling before this verb is of somebody who joined the same body.
  private func isSequel(of body: Body, _ found: [Telling]) -> Bool {
    guard let last = found.last ?? earlier.last else { return false }
    return last.rule == Self.rule && last.standing.status == .inForce && last.parties.contains(body.code)
  }

  private var isQuestion: Bool { text.string(reading.sentence.range.suffix(3)).contains { "?？".contains($0) } }
}
