import AllianceNetwork

/// What a reader is told of a tie on pointing at it: name, parties, status, date and source.
struct Tooltip: Sendable {
  var network: Network
  var date: PartialDate?
  var language: DiagramLanguage
  /// The titles of texts by the names of their files.
  var documentTitles: [String: String] = [:]

  func dyad(_ dyad: Dyad, of agreement: Agreement, status: Status) -> String {
    let leg = agreement.legs.first { $0.between == dyad }?.history.newest(on: date)
    let event = leg ?? agreement.history.newest(on: date)
    let pair =
      agreement.type.isDirected && agreement.giver != nil
      ? agreement.giver == dyad.first ? "\(dyad.first) → \(dyad.second)" : "\(dyad.second) → \(dyad.first)"
      : dyad.description
    return text(agreement, parties: pair, status: status, event: event)
  }

  func whole(_ tie: Tie, members: [PartyCode]) -> String {
    var parties = members.map(\.text).joined(separator: ", ")
    if tie.order > members.count { parties += " (+\(tie.order - members.count))" }
    return text(tie.agreement, parties: parties, status: tie.status, event: tie.agreement.history.newest(on: date))
  }

  func obligation(_ kind: Obligation.Kind, from: PartyCode, to: PartyCode, of agreement: Agreement) -> String {
    let words = language.line { Wording.obligation(kind, in: $0) }
    return "\(from) → \(to): \(words) (\(title(agreement)))"
  }

  private func title(_ agreement: Agreement) -> String {
    let names = language.line { agreement.title(in: $0) }
    return names == agreement.id.text ? names : "\(names) (\(agreement.id))"
  }

  private func text(_ agreement: Agreement, parties: String, status: Status, event: StatusEvent?) -> String {
    let words = language.line { Wording.status(status, in: $0) }
    var text = "\(title(agreement)): \(parties); \(words)"
    if let day = event?.date { text += " \(day)" }
    let sources = sources(of: agreement)
    if !sources.isEmpty { text += "; \(language.line { Wording.source(in: $0) }): \(sources.joined(separator: "; "))" }
    return text
  }

  /// The titles of its sources, or the places in documents that prove it.
  private func sources(of agreement: Agreement) -> [String] {
    let titles = agreement.sources.map { id in network.sources.first { $0.id == id }?.title ?? id }
    if !titles.isEmpty { return titles }
    return agreement.evidence.map { "\(documentTitles[$0.document] ?? $0.document) [\($0.start)–\($0.end)]" }
  }
}
