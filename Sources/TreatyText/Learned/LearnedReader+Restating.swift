/// What rules read, as weighing leaves it.
extension LearnedReader {
  /// What rules read and what, by weighing, stands elsewhere than they say, since another day, or runs the other way. Cells of tables are as their columns say.
  func restated(except doubted: Set<Telling>) -> [Telling: Telling] {
    var changed: [Telling: Telling] = [:]
    for sentence in candidates.sentences {
      for telling in sentence.told where telling.rule != MatrixReader.rule && !doubted.contains(telling) {
        let weighed = restated(telling, sentence)
        if weighed != telling { changed[telling] = weighed }
      }
    }
    return changed
  }

  private func restated(_ told: Telling, _ sentence: ReadSentence) -> Telling {
    var telling = told
    let thing = thing(telling, sentence)
    if let weights {
      let weighed = weights.standing(told.standing, features(told, sentence), least: least(for: told.standing, sentence))
      // What no word denies, the registry alone would deny, which knows no such agreement: a text may tell of one that is new, or only planned for.
      if weighed.status != .denied || StandingFeatures.mayDeny(sentence, candidates.text) { telling.standing = weighed }
    }
    telling.standing = dated(DatingFeatures.Tie(telling, thing), sentence)
    if !isDirected(told) { _ = direct(&telling, sentence, thing) }
    return telling
  }

  /// How likely another status must be than the one that a rule says: more where all words of the sentence that tell a status say that the agreement ended.
  private func least(for told: Standing, _ sentence: ReadSentence) -> Double {
    guard told.status == .ended, told.isTold else { return Self.restating }
    let cues = sentence.reading.cues.reduce(into: Cues()) { all, mention in
      if case .cue(let own) = mention.subject { all.formUnion(own) }
    }
    return cues.isDisjoint(with: .standings.subtracting(.ended)) ? Self.reviving : Self.restating
  }

  /// Whether a rule that looks for givers read it, or the registry has the giver; other rules know the parties alone.
  private func isDirected(_ telling: Telling) -> Bool {
    guard telling.type == .basing || telling.type == .armsSupply else { return true }
    return telling.rule == BasingReader.rule || telling.rule == SupplyReader.rule
      || telling.agreement.flatMap { candidates.registry.agreement($0)?.giver } != nil
  }
}
