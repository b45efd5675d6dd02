/// Finding a sentence again of which a few characters have changed.
extension QuoteIndex {
  /// How like a sentence must be to one that is gone: at most 15 of 100 characters put in, left out or exchanged.
  static let leastLikeness = 0.85

  /// The place most like `quote` and how like it is: 1 - d / n, with d the edit distance (Levenshtein) to the characters there and n the quote's length, both
  /// folded. Of places that are equally like the one nearest to `offset` counts, of those the first. `nil` where no place comes up to ``leastLikeness``.
  ///
  /// Sellers, "The theory and computation of evolutionary distances", J. Algorithms 1, 1980, DOI 10.1016/0196-6774(80)90016-4, with the cut-off of Ukkonen,
  /// "Finding approximate patterns in strings", J. Algorithms 6, 1985, DOI 10.1016/0196-6774(85)90023-9: O(length · d) for most texts.
  func likest(_ quote: String, near offset: Int = 0) -> (range: Range<Int>, likeness: Double)? {
    let needle = Self.fold(quote)
    let allowed = Int(Double(needle.count) * (1 - Self.leastLikeness))
    guard allowed > 0 else { return nil }
    // For each beginning of the needle the least distance to characters that end here, and where these begin.
    var distances = Array(0...needle.count)
    var starts = [Int](repeating: 0, count: needle.count + 1)
    var active = allowed
    var best: (distance: Int, gap: Int, range: Range<Int>)?
    for (position, scalar) in folded.enumerated() {
      var diagonal = (distance: 0, start: position)
      starts[0] = position + 1
      let last = min(active + 1, needle.count)
      for row in 1...last {
        let above = (distance: distances[row], start: starts[row])
        var least = (distance: diagonal.distance + (needle[row - 1] == scalar ? 0 : 1), start: diagonal.start)
        if above.distance + 1 < least.distance { least = (above.distance + 1, above.start) }
        if distances[row - 1] + 1 < least.distance { least = (distances[row - 1] + 1, starts[row - 1]) }
        (distances[row], starts[row]) = least
        diagonal = above
      }
      active = last
      while active > 0, distances[active] > allowed { active -= 1 }
      if active < needle.count { distances[active + 1] = allowed + 1 }
      guard active == needle.count, starts[active] <= position else { continue }
      let range = origins[starts[active]]..<(origins[position] + 1)
      let found = (distance: distances[active], gap: abs(range.lowerBound - offset), range: range)
      if best.map({ (found.distance, found.gap) < ($0.distance, $0.gap) }) ?? true { best = found }
    }
    return best.map { ($0.range, 1 - Double($0.distance) / Double(needle.count)) }
  }
}
