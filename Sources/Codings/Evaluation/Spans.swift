/// Stretches of a text, put together where they touch or overlap.
struct Spans: Sendable, Hashable {
  private(set) var ranges: [Range<Int>] = []

  /// The stretches of `ranges`. O(n log n).
  init(_ ranges: [Range<Int>]) {
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = self.ranges.last, range.lowerBound <= last.upperBound {
        self.ranges[self.ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        self.ranges.append(range)
      }
    }
  }

  /// How many characters they cover.
  var count: Int { ranges.reduce(0) { $0 + $1.count } }

  /// Where the last one ends; 0 where there is none.
  var end: Int { ranges.last?.upperBound ?? 0 }

  /// How many characters both cover. O(n + m).
  func shared(with other: Spans) -> Int {
    var (i, j, count) = (0, 0, 0)
    while i < ranges.count, j < other.ranges.count {
      let (a, b) = (ranges[i], other.ranges[j])
      count += max(0, min(a.upperBound, b.upperBound) - max(a.lowerBound, b.lowerBound))
      if a.upperBound < b.upperBound { i += 1 } else { j += 1 }
    }
    return count
  }
}
