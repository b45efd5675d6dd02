import AllianceNetwork

/// A verb of belonging as it stands in a sentence.
struct MembershipHit: Sendable {
  var range: Range<Int>
  var verb: MembershipVerb
}

/// What a verb of belonging has as its object.
enum MembershipObject: Sendable, Hashable {
  /// Bodies that are named there, each with the date that stands with it alone; and where the object ends, or begins where it stands before the verb.
  case bodies([Body], dates: [DateMention?], edge: Int)
  /// A word for the body told of before; `isTreaty` where it is a word for a treaty.
  case called(isTreaty: Bool, edge: Int)
  /// None, nor anything that could be one.
  case none
  /// Something else: a place, a talk, troops, an agreement, an organisation that nobody knows.
  case other
}

/// A state that is the subject of a verb of belonging.
struct MembershipSubject: Sendable {
  var code: PartyCode
  var range: Range<Int>
  /// When it took the step.
  var date: DateMention?
}

/// How a language puts subject, verb and object of belonging together.
protocol MembershipGrammar {
  /// All verbs of belonging in the sentence.
  func hits() -> [MembershipHit]
  /// What the verb is about.
  func object(of hit: MembershipHit) -> MembershipObject
  /// The step that is told by verb and mood; `nil` where it is open, supposed or said of nobody.
  func step(of hit: MembershipHit, _ subjects: [MembershipSubject]) -> MembershipStep?
  /// Whose step it is; the last before the verb first in a clause of several.
  func subjects(of hit: MembershipHit, _ object: MembershipObject) -> [MembershipSubject]
  /// Whether a verb without a state for a subject has none of another kind either, so that the state told of before is meant.
  func leavesOutSubject(of hit: MembershipHit) -> Bool
  /// The date of a step whose subject the sentence leaves out.
  func date(of hit: MembershipHit) -> DateMention?
}
