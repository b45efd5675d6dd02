import AllianceNetwork
import Foundation

/// Agreements that share their parties or give way to another of their kind in one sentence.
extension SentenceReader {
  /// `both an ACSA and an information security agreement with India and France`: a name without parties of its own, joined by `and` or a comma to one that has
  /// partners, has them too. `nil` where nothing follows that has.
  func sharedWithNext(_ index: Int, _ finder: PartyFinder) -> FoundParties? {
    guard !isJapanese, let type = reading.things[index].type, PartyFinder.bilateral.contains(type) else { return nil }
    var next = index + 1
    while next < reading.things.count, isJoint(reading.things[next - 1].range.upperBound..<reading.things[next].range.lowerBound),
      let other = reading.things[next].type, PartyFinder.bilateral.contains(other)
    {
      let (start, end) = clause(of: next)
      if let found = finder.parties(of: reading.things[next], start: start, end: end),
        found.range.map({
          $0.lowerBound >= reading.things[next].range.upperBound
        }) ?? false
      {
        return found
      }
      next += 1
    }
    return nil
  }

  private func isJoint(_ gap: Range<Int>) -> Bool {
    var words = text.string(gap)
    for article in [" a", " an", " the"] where words.hasSuffix(article + " ") { words.removeLast(article.count) }
    return [" and ", ", ", ", and ", " or ", " as well as ", " nor "].contains(words)
  }

  /// `has status of forces agreements with A and B, and is negotiating one with C`: where the clause of one that is not named again begins.
  func otherOne(after place: Int, before end: Int) -> Int? {
    guard !isJapanese, place < end else { return nil }
    let words = text.phrase(place..<end)
    guard words.contains(" one with ") || words.contains(" another with ") else { return nil }
    let rest = words.string
    guard let one = rest.range(of: " one with ") ?? rest.range(of: " another with ") else { return nil }
    let head = rest[..<one.lowerBound]
    let marks = [", and ", "; ", ", but ", " and ", " but "]
    guard let mark = marks.compactMap({ head.range(of: $0, options: .backwards) }).max(by: { $0.lowerBound < $1.lowerBound }),
      head[mark.upperBound...].split(separator: " ").count < 6
    else { return nil }
    return place + rest[..<mark.lowerBound].unicodeScalars.count
  }
}
