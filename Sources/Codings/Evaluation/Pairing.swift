import AllianceNetwork

/// Which ties of two codings of one text are the same tie, so that what the coders say of it can be compared.
///
/// Ties of one key belong together; of several the ones whose places overlap and that agree most. What is left is paired where places overlap: the
/// coders saw something in the same words and wrote down different types or parties. It does not matter which coder comes first.
public struct Pairing: Sendable, Hashable {
  /// A tie of both coders.
  public struct Pair: Sendable, Hashable {
    /// What the first coder says.
    public var first: CodedTie
    /// What the second coder says.
    public var second: CodedTie
  }

  /// The ties of both, in the order of the first coder's.
  public private(set) var pairs: [Pair] = []
  /// The ties of the first coder alone, in his order.
  public private(set) var firstAlone: [CodedTie]
  /// The ties of the second coder alone, in his order.
  public private(set) var secondAlone: [CodedTie]

  /// Pairs the ties of two codings. O(n · m · log) in their numbers.
  public init(_ first: [CodedTie], _ second: [CodedTie]) {
    var candidates: [(rank: Rank, first: Int, second: Int)] = []
    for (i, a) in first.enumerated() {
      for (j, b) in second.enumerated() {
        if let rank = Rank(a, b) { candidates.append((rank, i, j)) }
      }
    }
    candidates.sort { a, b in a.rank != b.rank ? b.rank < a.rank : (a.first + a.second, a.first) < (b.first + b.second, b.first) }
    var partner: [Int: Int] = [:]
    var taken: Set<Int> = []
    for candidate in candidates where partner[candidate.first] == nil && !taken.contains(candidate.second) {
      partner[candidate.first] = candidate.second
      taken.insert(candidate.second)
    }
    pairs = first.indices.compactMap { i in partner[i].map { Pair(first: first[i], second: second[$0]) } }
    firstAlone = first.indices.filter { partner[$0] == nil }.map { first[$0] }
    secondAlone = second.indices.filter { !taken.contains($0) }.map { second[$0] }
  }

  /// How well two ties fit each other; the same whichever comes first.
  private struct Rank: Comparable {
    var levels: [Int]

    /// `nil` where neither their keys nor their places bring them together.
    init?(_ a: CodedTie, _ b: CodedTie) {
      let sameKey = TieKey(a) == TieKey(b)
      let shared = a.sharedScalars(with: b)
      guard sameKey || shared > 0 else { return nil }
      levels = [
        sameKey ? 1 : 0, (a.status == .denied) == (b.status == .denied) ? 1 : 0, shared > 0 ? 1 : 0, a.name == b.name ? 1 : 0,
        a.parties == b.parties ? 1 : 0, a.type == b.type ? 1 : 0, a.status == b.status ? 1 : 0, a.date == b.date ? 1 : 0, shared,
      ]
    }

    static func < (a: Rank, b: Rank) -> Bool { a.levels.lexicographicallyPrecedes(b.levels) }
  }
}

extension CodedTie {
  /// How many characters the places of both ties share at most.
  func sharedScalars(with other: CodedTie) -> Int {
    var most = 0
    for a in evidence {
      for b in other.evidence { most = max(most, min(a.end, b.end) - max(a.start, b.start)) }
    }
    return most
  }

  /// The place of this tie and the one of `other` that share most; `nil` where none do.
  func sharedPlace(with other: CodedTie) -> (first: Evidence, second: Evidence)? {
    var best: (first: Evidence, second: Evidence)?
    var most = 0
    for a in evidence {
      for b in other.evidence {
        let shared = min(a.end, b.end) - max(a.start, b.start)
        if shared > most { (most, best) = (shared, (a, b)) }
      }
    }
    return best
  }
}
