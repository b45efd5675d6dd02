// How the smaller values of the format are read. The form of each is told in models/README.md.

extension Field {
  /// `{en: ..., ja: ...}`, or one text, which counts as English.
  package func localizedText() -> LocalizedText? {
    if node.scalar != nil { return words().map { LocalizedText(english: $0) } }
    guard let record = record(["en", "ja"]) else { return nil }
    return LocalizedText(english: record["en"]?.words(), japanese: record["ja"]?.words())
  }

  /// `{en: [...], ja: [...]}`; one text counts as a list of one.
  func localizedList() -> LocalizedList? {
    guard let record = record(["en", "ja"]) else { return nil }
    return LocalizedList(english: record.list("en") { $0.words() }, japanese: record.list("ja") { $0.words() })
  }

  package func party() -> PartyCode? { code() }

  package func agreementID() -> AgreementID? { code() }

  package func source() -> Source? {
    guard let record = record(["id", "title", "publisher", "date", "url"]), let id = record.need("id")?.words(),
      let title = record.need("title")?.words()
    else { return nil }
    return Source(
      id: id, title: title, publisher: record["publisher"]?.words(), date: record["date"]?.date(), url: record["url"]?.words())
  }

  func spell() -> Spell? {
    guard let record = record(["from", "to"]) else { return nil }
    let spell = Spell(from: record["from"]?.date(), to: record["to"]?.date())
    if let from = spell.from, let to = spell.to, to < from { fail("the spell ends (\(to)) before it begins (\(from))") }
    return spell
  }

  func membership() -> Membership? {
    if node.scalar != nil { return party().map { Membership($0) } }
    guard let record = record(["party", "joined", "left"]), let party = record.need("party")?.party() else { return nil }
    let membership = Membership(party, joined: record["joined"]?.date(), left: record["left"]?.date())
    if let joined = membership.joined, let left = membership.left, left < joined {
      fail("\(party) leaves (\(left)) before it joins (\(joined))")
    }
    return membership
  }

  func statusEvent() -> StatusEvent? {
    guard let record = record(["status", "date", "source", "note"]), let status = record.need("status")?.choice(Status.self)
    else { return nil }
    return StatusEvent(
      status, record["date"]?.date(), source: record["source"]?.words(), note: record["note"]?.words())
  }

  /// A list of events; a date before the one above it is noted.
  func history() -> [StatusEvent] {
    let events = list { $0.statusEvent() }
    for (earlier, later) in zip(events, events.dropFirst()) {
      if let first = earlier.date, let second = later.date, second.lastDay < first.firstDay {
        fail("the history is out of order: \(second) stands after \(first)", "list the events from the oldest to the newest")
      }
    }
    return events
  }

  package func dyad() -> Dyad? {
    let parties = list { $0.party() }
    guard parties.count == 2, let dyad = Dyad(parties[0], parties[1]) else {
      fail("two different parties are expected here", "write [NZL, USA]")
      return nil
    }
    return dyad
  }

  func leg() -> Leg? {
    guard let record = record(["between", "history"]), let between = record.need("between")?.dyad() else { return nil }
    return Leg(between: between, history: record.need("history")?.history() ?? [])
  }

  func obligation() -> Obligation? {
    guard let record = record(["kind", "from", "to"]), let kind = record.need("kind")?.choice(Obligation.Kind.self),
      let from = record.need("from")?.list({ $0.party() }), let to = record.need("to")?.list({ $0.party() })
    else { return nil }
    return Obligation(kind, from: from, to: to)
  }

  func proposal() -> Proposal? {
    guard let record = record(["by", "founders", "joiners", "exclusions", "amends"]) else { return nil }
    return Proposal(
      by: record["by"]?.words(), founders: record.list("founders") { $0.party() },
      joiners: record.list("joiners") { $0.joiners() }, exclusions: record.list("exclusions") { $0.exclusion() },
      amends: record.list("amends") { $0.agreementID() })
  }

  private func joiners() -> Proposal.Joiners? {
    guard let record = record(["parties", "stage", "condition"]), let parties = record.need("parties")?.list({ $0.party() }),
      let stage = record.need("stage")?.integer()
    else { return nil }
    if stage < 2 { record["stage"]?.fail("stage \(stage) cannot be joined", "the founders are stage 1; write 2 or more") }
    return Proposal.Joiners(parties: parties, stage: stage, condition: record["condition"]?.words())
  }

  private func exclusion() -> Proposal.Exclusion? {
    guard let record = record(["party", "reason"]), let party = record.need("party")?.party() else { return nil }
    return Proposal.Exclusion(party: party, reason: record["reason"]?.words())
  }

  func evidence() -> Evidence? {
    let keys = [
      "document", "start", "end", "text", "sentence", "page", "voice", "polarity", "rule", "confidence", "coder", "checked-by",
    ]
    guard let record = record(keys), let document = record.need("document")?.words(), let start = record.need("start")?.integer(),
      let end = record.need("end")?.integer(), let text = record.need("text")?.string()
    else { return nil }
    if start < 0 || end < start { fail("the span \(start)..<\(end) is none") }
    return Evidence(
      document: document, start: start, end: end, text: text, sentence: record["sentence"]?.string(),
      page: record["page"]?.integer(),
      voice: record["voice"]?.choice() ?? .author, polarity: record["polarity"]?.choice() ?? .affirms,
      rule: record["rule"]?.words(), confidence: record["confidence"]?.number(in: 0...1),
      coder: record["coder"]?.words(), checkedBy: record["checked-by"]?.words())
  }
}
