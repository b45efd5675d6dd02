import AllianceNetwork

/// A tie and a sentence that may tell of it, and by name what speaks for where it stands there, or for its first party giving to the second.
struct StandingExample {
  var type: AgreementType
  var parties: [PartyCode]
  /// Where the sentence is, in the normal text.
  var sentence: Range<Int>
  var features: [String]
}
