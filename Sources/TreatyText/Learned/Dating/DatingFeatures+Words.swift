import AllianceNetwork

/// What stands beside a date.
extension DatingFeatures {
  /// The words and the cues beside it.
  func addWords(_ date: Range<Int>, _ status: String, _ place: String, to bag: inout FeatureBag) {
    let words = WordsBeside(text: text, isJapanese: isJapanese)
    let before = words.before(date.lowerBound)
    bag.add("before", before, place)
    bag.add("before-status", before, status)
    let after =
      isJapanese
      ? text.string(date.upperBound..<min(text.scalars.count, date.upperBound + 2)) : words.after(date.upperBound)
    bag.add("after", after, place)
    bag.add("after-status", after, status)
    if isJapanese {
      bag.add("after-3", text.string(date.upperBound..<min(text.scalars.count, date.upperBound + 3)), status)
      bag.add("before-2", text.string(max(0, date.lowerBound - 2)..<date.lowerBound))
    }
    guard place == DateChoice.Place.own.rawValue else { return }
    let floor =
      dates.last { $0.range.upperBound <= date.lowerBound }?.range.upperBound ?? sentence.lowerBound
    let ceiling =
      dates.first { $0.range.lowerBound >= date.upperBound }?.range.lowerBound ?? sentence.upperBound
    let last = cues.last { $0.range.upperBound <= date.lowerBound && $0.range.lowerBound >= floor }
    let next = cues.first { $0.range.lowerBound >= date.upperBound && $0.range.upperBound <= ceiling }
    addCue("cue<", last, last.map { date.lowerBound - $0.range.upperBound }, status, to: &bag)
    addCue("cue>", next, next.map { $0.range.lowerBound - date.upperBound }, status, to: &bag)
  }

  private func addCue(_ side: String, _ cue: Mention?, _ gap: Int?, _ status: String, to bag: inout FeatureBag) {
    guard let cue, let gap, case .cue(let kinds) = cue.subject else { return bag.add(side, "none", status) }
    for kind in kinds.cues {
      bag.add(side, kind.rawValue, status)
      bag.add(side, kind.rawValue, status, bucket(gap))
    }
  }
}
