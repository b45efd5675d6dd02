import AllianceNetwork

/// Dates that stand for several partners in their order: ベトナム及びインドネシアとはそれぞれ2021年9月及び3月に締結した.
extension SentenceReader {
  /// One date a set, where それぞれ stands before just as many dates in a row, or `respectively` behind them; else none.
  func respectively(_ found: FoundParties) -> [DateMention] {
    guard found.sets.count > 1, let place = found.range?.upperBound else { return [] }
    let behind = reading.dates.filter { $0.range.lowerBound >= place && !$0.isFuture }
    let joints = isJapanese ? Self.japaneseJoints : Self.englishJoints
    for first in behind.indices where first + found.sets.count <= behind.count {
      let row = Array(behind[first..<first + found.sets.count])
      let isRow = zip(row, row.dropFirst()).allSatisfy { before, next in
        joints.contains(text.phrase(before.range.upperBound..<next.range.lowerBound).string)
      }
      if !isJapanese {
        let end = row[row.count - 1].range.upperBound
        let rest = text.phrase(end..<min(whole.upperBound, end + 15))
        if isRow, rest.hasPrefix(" respectively") || rest.hasPrefix(", respectively") { return row }
        continue
      }
      let start = max(whole.lowerBound, row[0].range.lowerBound - 24)
      if isRow, text.phrase(start..<row[0].range.lowerBound).contains("それぞれ") { return row }
    }
    return []
  }

  private static let japaneseJoints: Set<String> = ["及び", "と", "、", "・", "および", "に、", "、及び", "、そして"]
  private static let englishJoints: Set<String> = [", ", " and ", ", and ", " and in ", ", in ", " and on "]
}
