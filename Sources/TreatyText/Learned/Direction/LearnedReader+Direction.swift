import AllianceNetwork

/// Which way a tie runs that was weighed.
extension LearnedReader {
  /// Gives a tie of a directed type its giver and its receivers. Only the United States designates. Of others one of two parties gives, where it was learned which; `false`
  /// where that is not known.
  func direct(_ telling: inout Telling, _ sentence: ReadSentence, _ thing: Range<Int>?) -> Bool {
    guard telling.type.isDirected else { return true }
    var giver: PartyCode = "USA"
    if telling.type != .majorNonNATOAlly {
      guard let direction, telling.parties.count == 2 else { return false }
      let features = DirectionFeatures(text: candidates.text, sentence: sentence)
      let (first, second) = (telling.parties[0], telling.parties[1])
      let there = direction.sum(features.features(telling.type, from: first, to: second, thing))
      let back = direction.sum(features.features(telling.type, from: second, to: first, thing))
      giver = source(of: telling, sentence) ?? (there >= back ? first : second)
    }
    guard telling.parties.contains(giver) else { return false }
    telling.giver = giver
    telling.receivers = telling.parties.filter { $0 != giver }
    return true
  }

  /// The party from whom something comes: it stands behind `from`, before から. Whom one knows as a giver buys too.
  private func source(of telling: Telling, _ sentence: ReadSentence) -> PartyCode? {
    guard telling.type == .armsSupply else { return nil }
    let words = WordsBeside(text: candidates.text, isJapanese: sentence.isJapanese)
    let found = sentence.reading.groups.filter { group in
      group.codes.count == 1 && telling.parties.contains(group.codes[0])
        && (sentence.isJapanese
          ? words.after(group.range.upperBound) == "から" : words.before(group.range.lowerBound) == "from")
    }
    return found.count == 1 ? found[0].codes[0] : nil
  }

  /// Both ways in which each candidate of a directed type may run, sentence by sentence: what directions are learned from. The first of the parties gives.
  func directions(_ sums: inout FactSums, besides told: [Telling]) -> [StandingExample] {
    weighed(&sums, told, .sums).of.joined().flatMap { candidate -> [StandingExample] in
      guard candidate.thing.type.isDirected, candidate.thing.type != .majorNonNATOAlly, candidate.parties.count == 2 else {
        return []
      }
      let sentence = candidates.sentences[candidate.sentence]
      let features = DirectionFeatures(text: candidates.text, sentence: sentence)
      return [candidate.parties, candidate.parties.reversed()].map { parties in
        StandingExample(
          type: candidate.thing.type, parties: parties, sentence: sentence.reading.sentence.range,
          features: features.features(
            candidate.thing.type, from: parties[0], to: parties[1], candidate.thing.isOwn ? candidate.thing.range : nil,
            keeps: .names
          ).names)
      }
    }
  }
}
