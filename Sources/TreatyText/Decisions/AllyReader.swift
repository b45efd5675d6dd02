import AllianceNetwork

/// Reads who is said to be whose treaty ally: わが国とオーストラリアは、ともに米国の同盟国である, `Japan and Australia are treaty allies of the United States`.
struct AllyReader {
  let text: NormalText
  let reading: Reading
  let context: Context

  /// What the sentence tells.
  func read() -> [Telling] {
    guard let place = place() else { return [] }
    let rest = text.string(place.upperBound..<min(reading.sentence.range.upperBound, place.upperBound + 12))
    let hub = reading.groups.last {
      $0.role == .genitive && $0.codes.count == 1
        && (place.lowerBound - $0.after < 3 && $0.after <= place.lowerBound
          || $0.range.lowerBound >= place.upperBound && $0.range.lowerBound - place.upperBound < 10)
    }
    let isDenied = ["ではな", "ではありません", "とは言えな"].contains { rest.hasPrefix($0) } || isNegated(place)
    guard let subject = reading.groups.last(where: { $0.role == .topic && $0.range.upperBound <= place.lowerBound }) else {
      return []
    }
    let sets: [[PartyCode]]
    if let hub = hub?.codes[0], !subject.codes.contains(hub) {
      sets = subject.codes.map { [$0, hub] }
    } else if subject.members.count > 1, subject.members.allSatisfy({ $0.count == 2 }), hub == nil {
      sets = subject.members
    } else if subject.codes.count == 2, hub == nil {
      sets = [subject.codes]
    } else {
      return []
    }
    return sets.map { set in
      Telling(
        type: .defensePact, parties: set.sorted(), standing: Standing(status: isDenied ? .denied : .inForce, isTold: isDenied),
        range: subject.range.lowerBound..<place.upperBound, rule: "ally", confidence: 0.8)
    }
  }

  /// The words that call somebody an ally, used as a predicate.
  private func place() -> Range<Int>? {
    let range = reading.sentence.range
    for position in range where "同ai".unicodeScalars.contains(text.scalars[position]) {
      let cursor = Cursor(scalars: text.scalars, end: range.upperBound, position: position)
      for word in ["同盟国であ", "同盟国です", "同盟国だ", "同盟国で、", "同盟国では", "同盟関係にあ"] where cursor.sees(word) {
        return position..<(position + 3)
      }
      for word in [
        "are treaty allies", "are formal allies", "are allies", "is a treaty ally", "are not allies", "is an ally",
        "are military allies", "are not treaty allies",
      ]
      where cursor.sees(word) {
        return position..<(position + word.unicodeScalars.count)
      }
    }
    return nil
  }

  private func isNegated(_ place: Range<Int>) -> Bool { text.string(place).contains(" not ") }
}
