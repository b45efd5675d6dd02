/// A party of an agreement and the time for which it is one.
public struct Membership: Sendable, Hashable {
  /// Who.
  public var party: PartyCode
  /// When it joined; `nil`: from the beginning.
  public var joined: PartialDate?
  /// When it left; `nil`: it has not.
  public var left: PartialDate?

  /// A party; from the beginning and to this day where the dates are left out.
  public init(_ party: PartyCode, joined: PartialDate? = nil, left: PartialDate? = nil) {
    self.party = party
    self.joined = joined
    self.left = left
  }

  /// Whether the party is one on `date`; where `date` is `nil`, whether it has not left.
  public func holds(on date: PartialDate?) -> Bool {
    guard let date else { return left == nil }
    return Spell(from: joined, to: left).contains(date)
  }
}

/// Two different parties, the smaller code first.
public struct Dyad: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The party whose code comes first.
  public let first: PartyCode
  /// The other party.
  public let second: PartyCode

  /// The dyad of two parties in either order; `nil` where they are the same.
  public init?(_ a: PartyCode, _ b: PartyCode) {
    guard a != b else { return nil }
    (first, second) = a < b ? (a, b) : (b, a)
  }

  /// Whether `party` is one of the two.
  public func contains(_ party: PartyCode) -> Bool { party == first || party == second }

  /// `AUS–JPN`.
  public var description: String { "\(first)–\(second)" }

  /// Ordered by the first, then by the second code.
  public static func < (a: Dyad, b: Dyad) -> Bool { a.first != b.first ? a.first < b.first : a.second < b.second }
}

/// A pair of parties between whom an agreement of several stands otherwise than as a whole (the United States and New Zealand in ANZUS).
public struct Leg: Sendable, Hashable {
  /// The pair.
  public var between: Dyad
  /// Its own steps on the ladder, oldest first.
  public var history: [StatusEvent]

  /// A leg with its own history.
  public init(between: Dyad, history: [StatusEvent]) {
    self.between = between
    self.history = history
  }
}

/// What one side owes another under an agreement. A duty that both owe is two obligations.
public struct Obligation: Sendable, Hashable {
  /// The kinds of duty.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// To come to the aid of.
    case defends
    /// To consult with.
    case consults
    /// To host forces of.
    case hosts
    /// To supply with arms, assistance or logistics.
    case supplies
    /// To grant a status to.
    case designates
    /// To let forces of the other side visit and use its territory.
    case accesses
  }

  /// The kind.
  public var kind: Kind
  /// Those who owe it.
  public var from: [PartyCode]
  /// Those to whom they owe it.
  public var to: [PartyCode]

  /// A duty of `from` to `to`.
  public init(_ kind: Kind, from: [PartyCode], to: [PartyCode]) {
    self.kind = kind
    self.from = from
    self.to = to
  }
}
