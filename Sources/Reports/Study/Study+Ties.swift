import AllianceNetwork

extension Study {
  /// Every agreement with what proves it, layer by layer, in the order of their ids.
  func tieSection(_ language: Language) -> Report.Section? {
    let groups = Layer.all.compactMap { layer -> (layer: Layer, agreements: [Agreement])? in
      let agreements = input.network.agreements.filter { layer.types.contains($0.type) }.sorted { $0.id < $1.id }
      return agreements.isEmpty ? nil : (layer, agreements)
    }
    guard !groups.isEmpty else { return nil }
    return .init(
      "ties", "Every tie and its source",
      groups.flatMap { group -> [Report.Block] in
        [.heading(group.layer.title.preferring(language) ?? group.layer.id), .ties(group.agreements.map { entry($0, language) })]
      })
  }

  private func entry(_ agreement: Agreement, _ language: Language) -> Report.TieEntry {
    let sources = Dictionary(input.network.sources.map { ($0.id, $0) }) { first, _ in first }
    return Report.TieEntry(
      id: agreement.id.text, title: agreement.title(in: language), facts: facts(agreement, language),
      quotes: agreement.evidence.map { Report.Quote(text: $0.text.joinedLines, place: $0.described) },
      sources: agreement.sources.compactMap { sources[$0] }.map { Report.Citation(text: $0.cited, url: $0.url) },
      note: agreement.note)
  }

  private func facts(_ agreement: Agreement, _ language: Language) -> String {
    let date = input.filter.asOf ?? input.network.asOf
    func names(_ parties: [PartyCode]) -> String { parties.map { registry.name(of: $0, in: language) }.joined(separator: ", ") }
    var facts = [agreement.type.rawValue]
    if let giver = agreement.giver, !agreement.receivers.isEmpty {
      facts.append("\(names([giver])) → \(names(agreement.receivers))")
    } else {
      facts.append(names(agreement.parties(on: date)) + (agreement.membersAreOpen ? " and others" : ""))
    }
    let ladder = agreement.history.map { $0.status.rawValue + ($0.date.map { " \($0)" } ?? "") }
    facts.append(ladder.isEmpty ? "no status" : ladder.joined(separator: " → "))
    facts += agreement.legs.map { leg in
      "\(leg.between): " + leg.history.map { $0.status.rawValue + ($0.date.map { " \($0)" } ?? "") }.joined(separator: " → ")
    }
    facts += agreement.obligations.map { "\(names($0.from)) \($0.kind.words) \(names($0.to))" }
    return facts.joined(separator: " · ")
  }
}

extension Evidence {
  /// Document, page, offsets, and voice and polarity where they are not the plain ones.
  fileprivate var described: String {
    var parts = [document]
    if let page { parts.append("p. \(page)") }
    parts.append("characters \(start)–\(end)")
    if voice != .author { parts.append("voice: \(voice.rawValue)") }
    if polarity == .denies { parts.append("against the tie") }
    if let confidence { parts.append("confidence \(confidence.rounded(toPlaces: 2))") }
    return parts.joined(separator: ", ")
  }
}

extension Obligation.Kind {
  /// The duty as a verb between owner and owed.
  fileprivate var words: String {
    switch self {
    case .defends: "to defend"
    case .consults: "to consult"
    case .hosts: "to host forces of"
    case .supplies: "to supply"
    case .designates: "designates"
    case .accesses: "opens its territory to visiting forces of"
    }
  }
}
