import AllianceNetwork

/// Those who made what a Japanese sentence is about: 機構は1992年、A、B及びCの3か国が設立した, 条約はA、B両国が結んだ.
extension PartyFinder {
  /// The subject behind a name that is the topic, before a verb of founding or concluding; `nil` where there is none.
  func makers(_ after: [Group], _ thing: Thing) -> FoundParties? {
    let end = reading.sentence.range.upperBound
    let rest = text.string(thing.range.upperBound..<min(end, thing.range.upperBound + 3)).drop { ")」』".contains($0) }
    guard rest.first == "は", let group = after.first(where: { $0.role == .topic && $0.codes.count > 1 }),
      text.phrase(group.range.upperBound..<min(end, group.after + 1)).contains("が")
    else { return nil }
    let next = reading.groups.first { $0.range.lowerBound >= group.after }?.range.lowerBound ?? end
    let words = text.phrase(group.after..<min(next, group.after + 24))
    guard
      ["設立", "創設", "結成", "発足", "署名", "調印", "結ん", "締結", "結び", "つくっ", "作っ", "立ち上げ", "参加", "加盟", "構成"].contains(
        where: words.contains)
    else {
      return nil
    }
    return FoundParties(sets: group.sets, range: group.range, rule: "agents", confidence: 0.8)
  }

  /// ドイツにつきましては、協定が発効し: a state that the sentence is on, before an agreement of the author's country; `nil` where there is none.
  func about(_ before: [Group], _ thing: Thing) -> FoundParties? {
    guard let about = before.last, about.role == .topic, about.codes.count == 1, let type = thing.type,
      Self.bilateral.contains(type),
      ["については", "につきましては", "に関しては"].contains(text.phrase(about.range.upperBound..<about.after)),
      let home = context.speaksOfHome ? context.home : context.counterpart ?? context.headSubject, home != about.codes[0]
    else { return nil }
    return made([about], hub: home, rule: "partner", confidence: 0.7)
  }
}
