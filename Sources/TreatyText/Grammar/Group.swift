import AllianceNetwork

/// Parties that stand together in a list, and what part they have in the sentence.
struct Group: Sendable, Hashable {
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
  var range: Range<Int>
  /// Where the words that mark its role end.
  var after: Int
  /// The members as they stand: a chain is one member of several parties.
  var members: [[PartyCode]]
  /// Its part.
  var role: Role

  /// Where each member ends.
  var ends: [Int] = []
  /// Whether the last two members are joined by と: 米国とインドとの間, which are between each other.
  var isJoined = false
  /// Whether the particle is `with`: との間, which leaves room for a subject that has the tie with each.
  var isWith = false

  /// All parties, in order, each once.
  var codes: [PartyCode] {
    if members.count == 1, members[0].count == 1 { return members[0] }
    var codes: [PartyCode] = []
    for code in members.joined() where !codes.contains(code) { codes.append(code) }
    return codes
  }

  /// The sets that a bilateral instrument would join: every chain of a list (日豪・日比), or all together.
  var sets: [[PartyCode]] {
    if members.count > 1, members.allSatisfy({ $0.count > 1 }) { return members }
    return [codes]
  }
}
