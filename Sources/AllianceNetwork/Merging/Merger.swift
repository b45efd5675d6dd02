/// Takes ties into a network one by one; ``Network/merging(_:registry:on:)`` tells the rules.
struct Merger {
  var network: Network
  let registry: Registry
  /// Whether the registry gives no more than names: nothing but the texts may say how an agreement stands.
  let textsAlone: Bool
  var findings: [Finding] = []

  init(network: Network, registry: Registry, textsAlone: Bool = false) {
    self.network = network
    self.registry = registry
    self.textsAlone = textsAlone
  }

  mutating func merge(_ tie: CodedTie) {
    if noteLeftOut(tie) { return }
    takeFromRegistry(tie)
    switch match(tie) {
    case .whole(let index): support(index, with: tie)
    case .leg(let index, let dyad): support(index, leg: dyad, with: tie)
    case .part(let index): addEvidence(of: tie, to: index)
    case .several(let ids):
      let list = ids.map(\.text).joined(separator: ", ")
      note("several-fit", "the text does not say which of \(list) it means; none was changed", tie)
    case .none:
      if tie.isWeighed, let alike = agreement(alike: tie) { noteApart(tie, from: alike) } else { add(tie) }
    }
  }

  /// Whether the network leaves out on purpose what `tie` names, which is told.
  mutating func noteLeftOut(_ tie: CodedTie) -> Bool {
    guard let exclusion = network.excludes.first(where: { $0.agreement.text == tie.name }) else { return false }
    note("left-out", "\(network.id) leaves \(exclusion.agreement) out on purpose: \(exclusion.reason)", tie)
    return true
  }

  mutating func noteApart(_ tie: CodedTie, from alike: AgreementID) {
    note(
      "weighed-apart",
      "the text seems to tell of another \(tie.type.rawValue) beside \(alike); it was only weighed, so none was added", tie)
  }

  /// An agreement of the tie's type, giver and parties, whatever its dates.
  func agreement(alike tie: CodedTie) -> AgreementID? {
    network.agreements.first { $0.type == tie.type && $0.isBetween(tie.parties) && (tie.from == nil || tie.from == $0.giver) }?.id
  }

  /// Takes over the registry's record of the agreement that `tie` names, where the network does not hold it and the tie tells of that agreement as
  /// a whole or of its leg: its parties with their times and its ladder are known better than one text tells them.
  private mutating func takeFromRegistry(_ tie: CodedTie) {
    guard !textsAlone, let registered = registry.agreement(named: tie), network.agreement(registered.id) == nil,
      tie.basis == .named || registered.tells(of: tie)
    else { return }
    network.agreements.append(registered)
    noteOutsiders(of: registered, tie)
  }

  // MARK: A tie whose agreement is there

  mutating func addEvidence(of tie: CodedTie, to index: Int) {
    let known = Set(network.agreements[index].evidence)
    network.agreements[index].evidence += tie.evidence.filter { !known.contains($0) }
  }

  mutating func support(_ index: Int, with tie: CodedTie) {
    addEvidence(of: tie, to: index)
    if textsAlone {
      // One text names two of the parties, another one all: together they tell who is party.
      let known = Set(network.agreements[index].memberships.map(\.party))
      network.agreements[index].memberships += tie.parties.filter { !known.contains($0) }.map { Membership($0) }
    }
    let agreement = network.agreements[index]
    if tie.basis == .stated, !agreement.isBetween(tie.parties) {
      let listed = agreement.parties(on: nil).map(\.text).joined(separator: ", ")
      note(
        "parties-differ", "the text gives \(agreement.id) the parties \(tie.partyList); they were left as they are: \(listed)",
        tie)
    }
    network.agreements[index].history = history(agreement.history, after: tie, of: agreement.id.text, in: agreement)
  }

  mutating func support(_ index: Int, leg dyad: Dyad, with tie: CodedTie) {
    addEvidence(of: tie, to: index)
    let agreement = network.agreements[index]
    let name = "the leg \(dyad) of \(agreement.id)"
    if let place = agreement.legs.firstIndex(where: { $0.between == dyad }) {
      network.agreements[index].legs[place].history = history(
        agreement.legs[place].history, after: tie, of: name, in: agreement)
    } else if tie.isWeighed || tie.isOnlyClaimed {
      note(
        "status-differs", "the text seems to have \(name) \(tie.event.described); it was only weighed, so nothing was changed",
        tie)
    } else {
      network.agreements[index].legs.append(Leg(between: dyad, history: [tie.event]))
      note("status-updated", "\(name) is \(tie.event.described) now", tie)
    }
  }

  /// The ladder with what `tie` adds to it: its event where that is newer than all there is.
  private mutating func history(_ history: [StatusEvent], after tie: CodedTie, of name: String, in agreement: Agreement)
    -> [StatusEvent]
  {
    guard let newest = history.last else { return [tie.event] }
    // A text that tells of a signing does not contradict an agreement that has come into force since.
    if history.contains(where: { $0.status == tie.status }) { return dated(history, by: tie, of: name, in: agreement) }
    if let history = signed(history, by: tie, of: name) { return history }
    if tie.status == .denied {
      if newest.status.coarse == .concluded {
        let holder = holder(of: newest, in: agreement, but: tie)
        note(
          "denied-but-held", "the text denies \(name), which is \(newest.described) by \(holder); it was left as it is", tie)
      }
      return history
    }
    // A ladder goes up, or back into force; a text that tells of an earlier rung later on has misread or means something else.
    if tie.isWeighed || tie.isOnlyClaimed {
      let doubt = tie.isOnlyClaimed ? "that is only a claim in it" : "it was only weighed"
      note(
        "status-differs",
        "\(name) is \(newest.described), but the text seems to have it \(tie.event.described); \(doubt), so it was left as it is",
        tie)
      return history
    }
    let climbs = newest.status < tie.status || (newest.status.coarse == .ended && tie.status.coarse == .concluded)
    if climbs, let date = tie.date, let last = newest.date, last.lastDay < date.firstDay {
      note("status-updated", "\(name) was \(newest.described) and is \(tie.event.described) now", tie)
      return history + [tie.event]
    }
    note(
      "status-differs", "\(name) is \(newest.described), but the text has it \(tie.event.described); it was left as it is", tie)
    return history
  }

  /// Who says that `event` happened: a text, with its sentence, or the network with its source, and a text that says so too.
  private func holder(of event: StatusEvent, in agreement: Agreement, but tie: CodedTie) -> String {
    let others = agreement.evidence.filter { $0.polarity == .affirms && !tie.evidence.contains($0) }
    func said(_ place: Evidence) -> String { "\(place.document) (\"\(place.text)\")" }
    if let place = others.first(where: { $0.document == event.source }) { return "the text \(said(place))" }
    let network = "the network \(network.id)" + (event.source.map { " (source \($0))" } ?? "")
    return network + (others.first.map { ", and the text \(said($0)) tells of it too" } ?? "")
  }

  // MARK: Texts of a later day

  /// Tells of every text whose ties are dated after `day`, on which the network holds: what it dates so counts for nothing on that day.
  mutating func noteLater(_ ties: [CodedTie], dates: [String: PartialDate?], than day: PartialDate) {
    var later: [String: (count: Int, newest: PartialDate, place: Evidence)] = [:]
    for tie in ties {
      guard let date = tie.date, !date.hasBegun(by: day), let place = tie.evidence.first else { continue }
      let known = later[place.document]
      later[place.document] = ((known?.count ?? 0) + 1, max(known?.newest ?? date, date), known?.place ?? place)
    }
    for (document, found) in later.sorted(by: { $0.key < $1.key }) {
      let written = (dates[document] ?? nil).map { " of \($0)" } ?? ""
      let ties = found.count == 1 ? "a tie" : "\(found.count) ties"
      findings.append(
        Finding(
          code: "later-than-network",
          message:
            "the text\(written) dates \(ties) after \(day), the day for which \(network.id) is taken; that does not count there; "
            + "--as-of \(found.newest) or a later day counts it",
          document: document, start: found.place.start, end: found.place.end))
    }
  }

  // MARK: A tie of its own

  private mutating func add(_ tie: CodedTie) {
    let registered = registry.agreement(named: tie)
    // Texts that stand alone have the registry's id, so that all that name the agreement tell of one.
    let isMeant = textsAlone && (tie.basis == .named || registered?.tells(of: tie) ?? false)
    let known = isMeant ? registered.flatMap { network.agreement($0.id) == nil ? $0 : nil } : nil
    var agreement = Agreement(
      id: known?.id ?? freeID(for: tie), type: tie.type, memberships: tie.parties.map { Membership($0) }, giver: tie.from,
      receivers: tie.to ?? [],
      history: [tie.event], evidence: tie.evidence)
    if let name = tie.name { agreement.name = registered?.name ?? LocalizedText(english: name) }
    if let known, !known.history.isEmpty {
      let steps = known.history.map(\.described).joined(separator: ", ")
      agreement.note = "The registry alone says, and it does not count here（登録簿のみによる。数えない）: \(steps)."
    }
    network.agreements.append(agreement)
    noteOutsiders(of: agreement, tie)
  }

  private mutating func noteOutsiders(of agreement: Agreement, _ tie: CodedTie) {
    guard !network.roster.isEmpty else { return }
    let outside = agreement.parties(on: nil).filter { !network.roster.contains($0) }
    if !outside.isEmpty {
      let list = outside.map(\.text).joined(separator: ", ")
      note("outside-roster", "\(agreement.id) has parties outside the roster of \(network.id): \(list)", tie)
    }
  }

  /// Type and parties (`RAA-AUS-JPN`), with a number where that is taken.
  private func freeID(for tie: CodedTie) -> AgreementID {
    let taken = Set(network.agreements.map(\.id))
    let ordered = tie.from.map { giver in [giver] + tie.parties.filter { $0 != giver } } ?? tie.parties
    let stem = Identifier<AgreementSubject>(joining: [tie.type.rawValue.uppercased()] + ordered.map(\.text))
    if !taken.contains(stem) { return stem }
    var number = 2
    while taken.contains(stem.numbered(number)) { number += 1 }
    return stem.numbered(number)
  }

  mutating func note(_ code: String, _ message: String, _ tie: CodedTie) {
    let place = tie.evidence.first
    let finding = Finding(code: code, message: message, document: place?.document, start: place?.start, end: place?.end)
    if !findings.contains(finding) { findings.append(finding) }
  }
}

extension CodedTie {
  fileprivate var event: StatusEvent { StatusEvent(status, date, source: evidence.first?.document) }

  fileprivate var partyList: String { parties.map(\.text).joined(separator: ", ") }
}

extension StatusEvent {
  fileprivate var described: String { status.rawValue + (date.map { " (\($0))" } ?? "") }
}
