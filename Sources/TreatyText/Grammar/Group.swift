import AllianceNetwork

/// Parties that stand together in a list, and what part they have in the sentence.
final class Group: Sendable, Equatable {
  /// The part that parties have in a sentence.
  enum Role: Sendable, Hashable {
    /// The tie is between them: 日豪間で, `between Japan and Australia`.
    case between
    /// The tie is with them: フランスとは, `with France`.
    case partner
    /// The sentence is about them: 日本は, a subject.
    case topic
    /// It was done by them: 8か国により, `by Japan`.
    case agent
    /// を, a direct object.
    case object
    /// に, に対し, `to Japan`.
    case dative
    /// の, `Japan's`.
    case genitive
    /// Right before the noun: 日豪円滑化協定, `Japan-Australia RAA`.
    case attribute
    /// Only a place, or nothing known.
    case none
  }

  /// From the first member's first character to the last member's last.
  let range: Range<Int>
  /// Where the words that mark its role end.
  let after: Int
  /// The members as they stand: a chain is one member of several parties.
  let members: [[PartyCode]]
  /// All parties, in order, each once.
  let codes: [PartyCode]
  /// Its part.
  let role: Role

  /// Where each member ends.
  let ends: [Int]
  /// Whether the last two members are joined by と: 米国とインドとの間, which are between each other.
  let isJoined: Bool
  /// Whether the particle is `with`: との間, which leaves room for a subject that has the tie with each.
  let isWith: Bool

  init(
    range: Range<Int>, after: Int, members: [[PartyCode]], role: Role, ends: [Int] = [], isJoined: Bool = false,
    isWith: Bool = false
  ) {
    self.range = range
    self.after = after
    self.members = members
    self.role = role
    self.ends = ends
    self.isJoined = isJoined
    self.isWith = isWith
    if members.count == 1, members[0].count == 1 {
      codes = members[0]
    } else {
      codes = members.joined().reduce(into: []) { codes, code in if !codes.contains(code) { codes.append(code) } }
    }
  }

  static func == (a: Group, b: Group) -> Bool {
    a === b
      || a.range == b.range && a.after == b.after && a.members == b.members && a.role == b.role && a.ends == b.ends
        && a.isJoined == b.isJoined && a.isWith == b.isWith
  }

  /// The sets that a bilateral instrument would join: every chain of a list (日豪・日比), or all together.
  var sets: [[PartyCode]] {
    if members.count > 1, members.allSatisfy({ $0.count > 1 }) { return members }
    return [codes]
  }
}
