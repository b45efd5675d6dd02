/// Where the characters of a normal text stood in the source, kept as runs: most characters stand right behind the one before them.
struct Origins: Sendable {
  /// The first character of each run, and where it stood.
  private var runs: [(start: Int, source: Int)] = []
  /// How many characters there are.
  private(set) var count = 0

  /// Adds `length` characters that stood one behind the other from `source` on. O(1).
  mutating func append(_ source: Int, length: Int = 1) {
    guard length > 0 else { return }
    if let run = runs.last, run.source + count - run.start == source {
      count += length
    } else {
      runs.append((count, source))
      count += length
    }
  }

  /// Takes the last character away; there must be one.
  mutating func removeLast() {
    count -= 1
    if runs.last?.start == count { runs.removeLast() }
  }

  /// The same for a source whose characters stood at `places` of another. O(length).
  func standing(at places: [Int]) -> Origins {
    var moved = Origins()
    for (run, start) in runs.enumerated() {
      let end = run + 1 < runs.count ? runs[run + 1].start : count
      for place in start.source..<start.source + end - start.start { moved.append(places[place]) }
    }
    return moved
  }

  /// Where the last character stood; `nil` where there is none.
  var last: Int? { runs.last.map { $0.source + count - 1 - $0.start } }

  /// Where a character stood. O(log runs).
  subscript(_ index: Int) -> Int {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].start <= index { low = middle } else { high = middle }
    }
    return runs[low].source + index - runs[low].start
  }
}
