import AllianceNetwork

/// Where a sentence tells of one tie: from the first to the last of its agreement and, of each of its parties, the list nearest to it.
struct TieSpan {
  /// The span; empty at the sentence's beginning where the sentence names neither.
  let range: Range<Int>
  /// The part of the sentence that is looked at with it: of very long sentences what is near.
  let reach: Range<Int>
  /// The lists of parties within reach, in order.
  private let lists: [Range<Int>]

  /// How many characters before and behind the span are within reach.
  private static let margin = 300

  /// The span of a tie of these parties; `thing` is where the agreement is named. Where the sentence does not name it, the first list with one of the parties stands
  /// for it. O(lists).
  init(of parties: [PartyCode], _ thing: Range<Int>?, in reading: Reading) {
    let own = reading.groups.filter { group in group.codes.contains(where: parties.contains) }
    let start = reading.sentence.range.lowerBound
    let anchor = thing ?? own.first?.range ?? start..<start
    range = parties.reduce(anchor) { span, party in
      let nearest = own.lazy.filter { $0.codes.contains(party) }.map(\.range).min { Self.gap(anchor, $0) < Self.gap(anchor, $1) }
      return nearest.map { min(span.lowerBound, $0.lowerBound)..<max(span.upperBound, $0.upperBound) } ?? span
    }
    let around = (range.lowerBound - Self.margin..<range.upperBound + Self.margin).clamped(to: reading.sentence.range)
    reach = around.count <= 4 * Self.margin ? around : around.lowerBound..<around.lowerBound + 4 * Self.margin
    lists = reading.groups.lazy.map(\.range).filter(reach.overlaps)
  }

  /// How many lists of parties stand in a gap.
  func lists(in gap: Range<Int>) -> Int {
    lists.count { gap.lowerBound <= $0.lowerBound && $0.upperBound <= gap.upperBound }
  }

  /// How many characters lie between two places; 0 where they touch or overlap.
  static func gap(_ a: Range<Int>, _ b: Range<Int>) -> Int { max(0, b.lowerBound - a.upperBound, a.lowerBound - b.upperBound) }
}

extension NormalText {
  /// How many commas, semicolons, colons and full stops stand in a gap.
  func marks(in gap: Range<Int>) -> Int { scalars.part(gap).count { $0.isOne(of: "、。,;:") } }
}
