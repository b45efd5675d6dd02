import AllianceNetwork

/// An agreement told of before, for a noun that stands for it.
struct Antecedent: Sendable {
  var type: AgreementType
  var sets: [[PartyCode]]
  var agreement: AgreementID?
  var block: Int
}

/// What the sentences before have left for pronouns and for what a sentence leaves out.
final class Context {
  /// The author's country.
  var home: PartyCode?
  /// Whether the text calls it 我が国.
  var speaksOfHome = false
  /// Whether the author's country may be the unsaid party: the text names it, or names hardly any.
  var isAboutHome = true
  /// Whether the lists of the text tell of some agreements that they took effect.
  var isListOfSteps = false
  /// The two or more told of together last.
  var pair: [PartyCode] = []
  var pairBlock = -10
  /// The paragraph that opens with the name of the one of them who is not the text's own.
  var labelBlock = -10
  /// Their number of parties is told by 3か国: the sets told of, the newest last.
  var sets: [[PartyCode]] = []
  /// The one that the text is about.
  var subject: PartyCode?
  /// The one named last.
  var single: PartyCode?
  /// The one party named at the end of the last sentence that named any.
  var latest: PartyCode?
  /// The type told of last and where.
  var type: AgreementType?
  /// The type of the treaty or pact told of last.
  var treatyType: AgreementType?
  /// The type told of first in that block.
  var blockType: AgreementType?
  /// The block in which it was.
  var typeBlock = -10
  /// The type between two that was spoken of last, told or asked, and where.
  var spokenType: AgreementType?
  var spokenBlock = -10
  /// The two whose agreement a question asked about, and where.
  var asked: [PartyCode] = []
  var askedBlock = -10
  /// What kind of agreement it asked for, where it asked whether there is one.
  var askedType: AgreementType?
  /// How many agreements of the type told of last were told one after the other.
  var typeRun = 0
  /// The tie told of last.
  var lastSets: [[PartyCode]] = []
  /// Its agreement, where it is a registered one.
  var lastAgreement: AgreementID?
  /// The block in which it was.
  var lastBlock = -10
  /// The agreements told of, the newest last, for 同条約 and `the agreement`.
  var antecedents: [Antecedent] = []
  /// The bodies that states belong to named last, the newest last, each once; none where another agreement of several has been named since.
  var bodies: [ToldBody] = []
  /// What the last sentence that told of just two agreements told.
  var recentTwo: [Telling] = []
  /// What the last sentence that told of agreements told, each agreement once.
  var recent: [Telling] = []
  /// The counterpart of partners in the last sentence.
  var counterpart: PartyCode?
  /// The parties of the heading or list head above.
  var headGroup: [PartyCode] = []
  /// The type of the heading or list head above.
  var headType: AgreementType?
  /// The mark of the item that is the head above; empty where a heading is.
  var headMark = ""
  /// The block since which designations as a major non-NATO ally are told of.
  var designationBlock = -10
  /// The block in which a programme of assistance was told of last.
  var supplyBlock = -10
  /// The treaty of several told of last.
  var lastTreaty: AgreementID?
  /// The agreement whose name stood as a sentence of its own, and in which block.
  var titled: AgreementID?
  var titledBlock = -10
  /// The party that the section's heading names alone.
  var headSubject: PartyCode?
  /// The last date told and its words.
  var lastDate: (date: PartialDate, text: String)?
  /// Whether the sentence before was nothing but that date: `9 February 1934.`
  var isBareDate = false
  /// The block in which it was.
  var lastDateBlock = -10
  /// The party that the title is about.
  var titleSubject: PartyCode?
  /// The two that the title is about.
  var titlePair: [PartyCode] = []

  /// Ends the section above: what its head said counts no more.
  func closeHead() {
    headSubject = nil
    headGroup = []
    headType = nil
  }

  /// Who may be meant where a sentence does not say.
  var standpoint: Standpoint {
    Standpoint(
      home: home, speaksOfHome: speaksOfHome, isAboutHome: isAboutHome, subject: subject, headSubject: headSubject,
      titleSubject: titleSubject, counterpart: counterpart)
  }

  /// Remembers parties told of together.
  func remember(_ set: [PartyCode], in block: Int) {
    guard set.count > 1 else { return }
    pair = set
    pairBlock = block
    sets.append(set)
    if sets.count > 12 { sets.removeFirst() }
  }
}

/// Who may be meant where a sentence does not say, as it stands when an agreement is read; see ``Context`` for each.
struct Standpoint {
  let home: PartyCode?
  let speaksOfHome: Bool
  let isAboutHome: Bool
  let subject: PartyCode?
  let headSubject: PartyCode?
  let titleSubject: PartyCode?
  let counterpart: PartyCode?
}
