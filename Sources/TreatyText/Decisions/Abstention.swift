/// Why a candidate became no tie.
///
/// A candidate is every place at which a text names an agreement, a type of agreement or a word that stands for one. Where parties or an event
/// were found too and the reading still refrained, it is a finding of the extraction, which a person should look at; the rest say only that a name
/// stands there and no tie, and are shown by an ``Explanation``.
public enum Abstention: String, Sendable, Hashable, CaseIterable, Codable {
  /// The agreement serves as a comparison.
  case comparison
  /// A step towards the agreement is denied, not the agreement.
  case negated
  /// A member leaves, which does not end the agreement.
  case membershipChange = "membership-change"
  /// Somebody is said to be no member.
  case membershipDenied = "membership-denied"
  /// The sentence asks.
  case question
  /// The sentence supposes.
  case hypothetical
  /// An event is told, but not between whom.
  case partiesUnclear = "parties-unclear"
  /// More than two parties for a type that is agreed between two.
  case tooManyParties = "too-many-parties"
  /// The word looks like an agreement of states and is none.
  case noAgreement = "no-agreement"
  /// A word that stands for an agreement, with none before that it could stand for.
  case noAntecedent = "no-antecedent"
  /// Neither parties nor an event are told.
  case onlyMentioned = "only-mentioned"
  /// A designation without a state that receives it.
  case noReceiver = "no-receiver"
  /// A common noun without parties beside it.
  case nounWithoutParties = "noun-without-parties"
  /// A common noun of a grouping with fewer than three parties.
  case tooFewParties = "too-few-parties"
  /// Other words between the parties and the noun make it something else.
  case otherNoun = "other-noun"
  /// Those who join an agreement are not its parties together.
  case onlyJoined = "only-joined"
  /// A registered agreement is named, and talks are told, which may be about another.
  case otherTalks = "other-talks"
  /// A registered agreement is named, and nothing is told of it.
  case onlyNamed = "only-named"
  /// Parties stand near, but no word says that they have it.
  case notTold = "not-told"
  /// It stands in a clause that says what another agreement is for.
  case purpose
  /// A rule read a tie, and weighed with all that stands around it, it is very unlikely.
  case doubted

  /// The code of the finding that the extraction makes of it; `nil` where it makes none.
  public var findingCode: String? {
    switch self {
    case .comparison, .negated, .membershipChange, .membershipDenied, .question, .hypothetical, .partiesUnclear, .tooFewParties,
      .otherTalks,
      .notTold, .doubted:
      rawValue
    case .tooManyParties: Abstention.partiesUnclear.rawValue
    default: nil
    }
  }

  /// The reason in a sentence.
  public var reason: String {
    switch self {
    case .comparison: "The agreement only serves as a comparison here."
    case .negated: "The sentence denies a step towards this agreement, not the agreement."
    case .membershipChange: "The sentence tells of a member that leaves, not of the agreement's end."
    case .membershipDenied: "The sentence denies that somebody belongs to this agreement, not the agreement."
    case .question: "The sentence asks for this agreement and does not say that there is one."
    case .hypothetical: "The sentence only supposes this agreement."
    case .partiesUnclear: "The text does not say between whom this agreement is."
    case .tooManyParties: "This kind of agreement is between two; the text names more together."
    case .noAgreement: "The words look like an agreement of states on security and are none."
    case .noAntecedent: "The word stands for an agreement, and none that it could stand for is told of shortly before."
    case .onlyMentioned: "The agreement is mentioned, with neither parties nor an event."
    case .noReceiver: "The designation is mentioned, and no state that receives it."
    case .nounWithoutParties: "A common noun counts only with its parties beside it, and there are none."
    case .tooFewParties: "A grouping has three parties or more, and fewer stand with this noun."
    case .otherNoun: "The words between the parties and the noun make it something else than a tie of theirs."
    case .onlyJoined: "Those who join it are not its parties together."
    case .otherTalks: "A standing agreement is named, and the talks that are told may be about another."
    case .onlyNamed: "A standing agreement is named, and the sentence tells nothing of it."
    case .notTold: "Parties stand near the name, but no word says that they have such an agreement."
    case .purpose: "The words only say what another agreement is for."
    case .doubted: "A rule takes this for a tie, but weighed with what stands around it, it very likely is none."
    }
  }
}
