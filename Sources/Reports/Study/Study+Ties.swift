import AllianceNetwork
import Measures

extension Study {
  /// Every agreement with what proves it, layer by layer, in the order of their ids.
  func tieSection(_ words: ReportWording) -> Report.Section? {
    let groups = Layer.all.compactMap { layer -> (layer: Layer, agreements: [Agreement])? in
      let agreements = input.network.agreements.filter { layer.types.contains($0.type) }.sorted { $0.id < $1.id }
      return agreements.isEmpty ? nil : (layer, agreements)
    }
    guard !groups.isEmpty else { return nil }
    return .init(
      "ties", words("Every tie and its source", "すべての紐帯とその出典"),
      groups.flatMap { group -> [Report.Block] in
        [.heading(words.title(group.layer.title, or: group.layer.id)), .ties(group.agreements.map { entry($0, words) })]
      })
  }

  private func entry(_ agreement: Agreement, _ words: ReportWording) -> Report.TieEntry {
    let sources = Dictionary(input.network.sources.map { ($0.id, $0) }) { first, _ in first }
    return Report.TieEntry(
      id: agreement.id.text, title: agreement.title(in: words.language), facts: facts(agreement, words),
      quotes: agreement.evidence.map { Report.Quote(text: $0.text.joinedLines, place: words.place($0)) },
      sources: agreement.sources.compactMap { sources[$0] }.map { Report.Citation(text: $0.cited, url: $0.url) },
      note: agreement.note.map(words.asWritten))
  }

  private func facts(_ agreement: Agreement, _ words: ReportWording) -> String {
    let date = input.filter.asOf ?? input.network.asOf
    func names(_ parties: [PartyCode]) -> String { words.list(parties.map { registry.name(of: $0, in: words.language) }) }
    var facts = [words.type(agreement.type)]
    if let giver = agreement.giver, !agreement.receivers.isEmpty {
      facts.append("\(names([giver])) → \(names(agreement.receivers))")
    } else {
      facts.append(names(agreement.parties(on: date)) + (agreement.membersAreOpen ? words(" and others", "ほか") : ""))
    }
    facts.append(words.ladder(agreement.history))
    facts += agreement.legs.map { words.labelled($0.between.description, words.ladder($0.history)) }
    facts += agreement.obligations.map { words.obligation($0.kind, from: names($0.from), to: names($0.to)) }
    return facts.joined(separator: " · ")
  }
}
