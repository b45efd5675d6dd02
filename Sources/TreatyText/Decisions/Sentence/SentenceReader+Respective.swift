import AllianceNetwork

/// Dates that stand for several partners in their order: ベトナム及びインドネシアとはそれぞれ2021年9月及び3月に締結した.
extension SentenceReader {
  /// One date a set, where それぞれ stands before just as many dates in a row; else none.
  func respectively(_ found: FoundParties) -> [DateMention] {
    guard found.sets.count > 1, let place = found.range?.upperBound else { return [] }
    let behind = reading.dates.filter { $0.range.lowerBound >= place && !$0.isFuture }
    for first in behind.indices where first + found.sets.count <= behind.count {
      let row = Array(behind[first..<first + found.sets.count])
      let isRow = zip(row, row.dropFirst()).allSatisfy { before, next in
        ["及び", "と", "、", "・", "および", "に、", "、及び", "、そして"].contains(text.phrase(before.range.upperBound..<next.range.lowerBound))
      }
      let start = max(whole.lowerBound, row[0].range.lowerBound - 24)
      if isRow, text.phrase(start..<row[0].range.lowerBound).contains("それぞれ") { return row }
    }
    return []
  }
}
