import AllianceNetwork

/// Talks of two told without a name: `Paris and Manila agreed in 2023 to begin discussions` where visiting forces agreements are what the text is about.
extension SentenceReader {
  /// Reads talks between the country that the text is about and another, on an agreement of the type told of last.
  mutating func readTalks() {
    guard !isJapanese, reading.things.isEmpty, let type = context.blockType ?? context.type, block - context.typeBlock < 3,
      PartyFinder.bilateral.contains(type), let cue = reading.first([.negotiating], in: whole), !isQuestion,
      !reading.has([.suppose, .deny, .drop], in: whole), !isAboutElse(cue.range.upperBound)
    else { return }
    let own = Set(hubs + [context.counterpart].compactMap { $0 })
    guard
      let group = reading.groups.first(where: {
        [.topic, .between, .genitive].contains($0.role) && $0.range.upperBound <= cue.range.upperBound + 40
          && ($0.codes.count == 2 && !own.isDisjoint(with: $0.codes) || $0.role == .topic && isFollowedByWhich($0))
      })
    else { return }
    let hub = own.sorted().first { !group.codes.contains($0) }
    let pair = group.codes.count == 2 ? group.codes : hub.map { group.codes + [$0] } ?? []
    guard pair.count == 2, !tellings.contains(where: { Set($0.parties) == Set(pair) }) else { return }
    let standing = StandingReader(text: text, reading: reading, isJapanese: false, document: date)
      .standing(of: group.range, in: whole, shared: nil, date: nil)
    guard standing.isTold, standing.status.coarse == .pending else { return }
    let thing = Thing(range: cue.range, type: type, isNoun: false)
    add(type, pair, standing, thing, FoundParties(sets: [pair], range: group.range, rule: "talks", confidence: 0.6), .stated, nil)
  }

  /// `talks on fisheries`: a subject of their own, other than `a similar text`.
  private func isAboutElse(_ place: Int) -> Bool {
    let rest = text.phrase(place..<min(whole.upperBound, place + 18))
    return [" on ", " about ", " over "].contains { rest.hasPrefix($0) }
      && ![" on a similar", " on one", " on such", " on the same", " about one"].contains { rest.hasPrefix($0) }
  }

  /// `Canada, with which talks were wrapped up in March`.
  private func isFollowedByWhich(_ group: Group) -> Bool {
    group.codes.count == 1
      && text.phrase(group.range.upperBound..<min(whole.upperBound, group.range.upperBound + 22)).hasPrefix(", with w")
  }
}
