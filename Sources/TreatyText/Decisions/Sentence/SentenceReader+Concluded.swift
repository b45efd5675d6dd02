import AllianceNetwork

/// Alliances told by a verb: `Serbia and Bulgaria conclude an alliance`.
extension SentenceReader {
  /// Whether a verb of concluding stands between the parties and the noun, its object: `American and British airlines formed an alliance` are no states.
  func isConcluded(_ thing: Thing) -> Bool {
    guard !isJapanese,
      let subject = reading.groups.last(where: { $0.range.upperBound <= thing.range.lowerBound }), subject.codes.count > 1
    else { return false }
    let words = text.string(max(whole.lowerBound, thing.range.lowerBound - 48)..<thing.range.lowerBound).lowercased()
      .split(separator: " ")
    guard let verb = words.lastIndex(where: { Self.concluding.contains(String($0)) }), words.count - verb < 6 else {
      return false
    }
    let between = words[(verb + 1)...]
    let gap = text.string(subject.range.upperBound..<thing.range.lowerBound).lowercased().split(separator: " ")
    guard let place = gap.lastIndex(of: words[verb]),
      gap[..<place].allSatisfy({ $0.hasSuffix("ly") || ["have", "had", "also", "then", "both", "again"].contains($0) })
    else { return false }
    guard let first = between.first, ["a", "an", "their", "into"].contains(first) else { return false }
    return !between.contains { $0.hasSuffix(",") || ["against", "of", "with", "in"].contains($0) }
      && !words[..<verb].suffix(2).contains { ["could", "would", "should", "might", "may", "to", "not", "never"].contains($0) }
  }

  private static let concluding: Set<String> = [
    "conclude", "concludes", "concluded", "form", "forms", "formed", "sign", "signs", "signed", "make", "makes", "made",
    "entered", "enter",
    "contract", "contracted", "sealed", "seal",
    "renew", "renews", "renewed",
  ]
}
