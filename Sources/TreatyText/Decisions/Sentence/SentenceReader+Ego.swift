import AllianceNetwork

/// The country that a text or a section is about, where a sentence names only the other: under `Who may send troops to the Philippines?` the
/// sentence `Australia got its own status of visiting forces agreement in 2007` tells of the two.
extension SentenceReader {
  /// The parties of an agreement of two of which the sentence names one, and the heading or the title the other, or of which the heading names one and
  /// the title the other. `nil` where that is not clear.
  func ofSubject(_ thing: Thing, _ start: Int, _ end: Int) -> FoundParties? {
    guard !isJapanese, let type = thing.type, PartyFinder.bilateral.contains(type), !isPlural(thing),
      !opensPartner(thing.range.upperBound)
    else { return nil }
    let here = reading.groups.filter { $0.role != .none && $0.range.lowerBound >= start && $0.range.upperBound <= end }
    let codes = Set(here.flatMap(\.codes))
    guard codes.count < 2 else { return nil }
    if let opener = opener(codes), let hub = hubs.first(where: { $0 != opener }) { return pair(opener, hub, nil) }
    let own = codes.first ?? context.headSubject
    guard let own, registry.isState(own), let hub = hubs.first(where: { $0 != own }) else { return nil }
    return pair(own, hub, here.first?.range)
  }

  /// `With Washington, two: the VFA of 1998 and the EDCA of 2014`: a partner that opens the sentence counts for all that it lists.
  private func opener(_ codes: Set<PartyCode>) -> PartyCode? {
    guard codes.isEmpty || codes.count == 1, let first = reading.groups.first, first.role == .partner, first.codes.count == 1,
      first.range.lowerBound - whole.lowerBound < 10, codes.isSubset(of: first.codes)
    else { return nil }
    return first.codes[0]
  }

  private func pair(_ own: PartyCode, _ hub: PartyCode, _ range: Range<Int>?) -> FoundParties {
    FoundParties(sets: [[own, hub].sorted()], range: range, rule: "of-subject", confidence: 0.65)
  }

  /// Whom the section, the title or the speaker make the text's own, the nearest first.
  var hubs: [PartyCode] {
    [context.headSubject, context.titleSubject, context.speaksOfHome ? context.home : nil].compactMap { $0 }
      .filter { registry.isState($0) }
  }

  /// `its agreement was signed in 2021` under a heading that tells the type: the noun stands for an agreement of that kind.
  func headed(_ thing: Thing) -> AgreementType? {
    guard !isJapanese, let type = context.headType, PartyFinder.bilateral.contains(type), reading.kind == .paragraph,
      text.phrase(thing.range).lowercased().hasSuffix("agreement")
    else { return nil }
    return type
  }

  /// `We have information agreements with thirty countries. The one with Japan …`: a type told of without parties is what the next sentences of the paragraph
  /// are about.
  mutating func announce(_ type: AgreementType) {
    guard !isJapanese, PartyFinder.bilateral.contains(type), context.typeBlock != block else { return }
    context.blockType = type
    context.type = type
    context.typeBlock = block
  }

  /// Whether the section is about a country that has no part in what was told of last.
  var isOfAnotherSection: Bool {
    guard !isJapanese, let own = context.headSubject, registry.isState(own), !context.lastSets.isEmpty else { return false }
    return !context.lastSets.joined().contains(own)
  }

  private func isPlural(_ thing: Thing) -> Bool {
    ["agreements", "treaties", "pacts", "accords", "arrangements"].contains {
      text.phrase(thing.range).lowercased().hasSuffix($0)
    }
  }

  /// `with its neighbours`: a partner follows that was not understood.
  private func opensPartner(_ place: Int) -> Bool {
    let rest = Cursor(scalars: text.scalars, end: whole.upperBound, position: place)
    return rest.sees(anyOf: [" with ", " between ", " among "])
  }
}
