/// What is known of a tie over a whole text: a whole number each. Chances are in thousandths.
///
/// A tie is judged by these, after every sentence was weighed alone: a text that tells of a tie mostly comes back to it, tells of others of its kind or among its
/// parties, and leaves no better reading of the same words. The cases have their names in `models/lexicon/judgement.tsv`.
enum TieFact: Int, CaseIterable, Sendable {
  // Its own places.
  /// The chance by its best sentence, and by the next best.
  case best, second
  /// The chance that one sentence at least is right, were each for itself.
  case any
  /// The sentences that may tell of it; those with a chance above one in ten; above three in ten.
  case places, possible, likely
  /// The logarithm of the odds by the weights alone, in thousandths: of its best sentence, and the greatest.
  case odds, mostOdds

  // What the best sentence says.
  /// How it names the agreement, by the order of ``CandidateThing/Naming``; how many of the parties it leaves unsaid; whether it has a date, and a word of denial.
  case naming, unsaid, dated, denied
  /// The best chance of another of its type there, and the next best; of another that shares a party.
  case rival, nextRival, sharing
  /// By how much it leads before these.
  case lead, leadSharing
  /// Of its type there: the best chance of one among more parties, and among some of its own; of two that share a party of it each and another party, the best
  /// that both have.
  case containing, contained, triangle
  /// The chances of the others of its type there with that of its parties for which they are least, and most.
  case leastThere, mostThere
  /// The chances there together, and their number: of its type, of all.
  case ofType, typeCount, ofSentence, sentenceCount
  /// The best chance of another of its type in the sentence before, and in the one behind; of another type between its parties in the one before.
  case typeBefore, typeBehind, partiesBefore
  /// Its place among the sentences that have candidates, their number, and the one by the other in thousandths.
  case sentence, sentences, place

  // The tie.
  /// The type, by its place in the codebook; the number of parties; whether the registry knows it.
  case type, size, known
  /// Whether rules read it: 0 not, 1 as a thing that is only named, 2 as stated.
  case told

  // The text.
  /// The chances of the other ties together: of its type, between just its parties, with that of its parties for which they are least, and most.
  case typeWhole, partiesWhole, leastParty, mostParty
  /// The same of its type alone, as shares of all of its type.
  case leastOfType, mostOfType
  /// The last two of all types as shares of all.
  case leastShare, mostShare
  /// The best chance of another type between its parties.
  case otherType
  /// The best chance in the text, all together, and the number of ties that are possible.
  case greatest, whole, ties
  /// What rules read: how many ties, how many others of its type, with that of its parties for which they are fewest, and most.
  case toldTies, toldOfType, leastTold, mostTold

  /// The name in `models/lexicon/judgement.tsv`.
  var name: String { String(describing: self) }
}

/// The facts of a tie, in the order of ``TieFact``.
struct TieFacts: Sendable {
  private(set) var values = [Int32](repeating: 0, count: TieFact.allCases.count)

  subscript(_ fact: TieFact) -> Int {
    get { Int(values[fact.rawValue]) }
    set { values[fact.rawValue] = Int32(clamping: newValue) }
  }
}
