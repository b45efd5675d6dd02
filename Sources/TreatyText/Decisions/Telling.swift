import AllianceNetwork

/// One place where a text tells of a tie.
struct Telling: Sendable, Hashable {
  var type: AgreementType
  /// The parties, sorted.
  var parties: [PartyCode]
  var giver: PartyCode?
  var receivers: [PartyCode] = []
  var standing: Standing
  var basis: CodedTie.Basis = .stated
  var agreement: AgreementID?
  /// A name that keeps two agreements of one type apart.
  var name: String?
  /// Where the text tells it, in the normal text.
  var range: Range<Int>
  var voice: Voice = .author
  /// The rule that read it.
  var rule: String
  /// 0...1.
  var confidence: Double
}

extension Telling {
  /// Whether the same words, read by the same rule, tell of this tie and of another one of its type with a party in common.
  func isBeside(_ other: Telling) -> Bool {
    self != other && type == other.type && rule == other.rule && range == other.range
      && parties.contains(where: other.parties.contains)
  }

  /// Gives what is told without a date one that is sure to be its own, such as that of the entry of the chronology in which it stands; `replacing` another too.
  mutating func date(by entry: DateMention, _ text: NormalText, replacing: Bool = false) {
    guard standing.date == nil || replacing, standing.status != .denied, standing.status != .proposed else { return }
    standing.date = entry.date
    standing.dateText = text.string(entry.range)
  }
}

/// Where an agreement stands by one sentence.
struct Standing: Sendable, Hashable {
  var status: Status
  var date: PartialDate?
  var dateText: String?
  /// Whether a word of the text says so; otherwise the agreement is only spoken of as there.
  var isTold: Bool
  /// Where the words stand that say so.
  var range: Range<Int>?
  /// Whether the sentence only says of a step that it is not taken, put off or not decided: that tells of no agreement.
  var isVoid = false
  /// Whether the text says that it has yet to take effect.
  var isPending = false
  /// Whether the text says that it took effect.
  var isEffective = false
  /// Whether the sentence says that just this date is the tie's: that of its place in a row of dates.
  var isDateSure = false
  /// When one side approved it, which dates the agreement only where the text gives no other date.
  var stepDate: PartialDate?
  /// Whether it is in force because a signature long ago is told as history.
  var isHistory = false
  /// How likely the status is, 0...1, where weighing found it likelier than what the words alone say; `nil` where it is what they say.
  var chance: Double?
  /// What the words alone say where weighing found another status likelier; `nil` where it did not.
  var worded: Status?
  /// How likely the date is, 0...1, where weighing found it likelier than what rules give; `nil` where it is what they give.
  var dateChance: Double?
}
