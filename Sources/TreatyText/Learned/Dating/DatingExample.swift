import AllianceNetwork

/// A tie as one sentence tells of it, and by name what speaks for each date that it may have.
package struct DatingExample: Sendable {
  /// A date, and what speaks for it.
  package struct Choice: Sendable {
    package var date: PartialDate
    package var features: [String]
  }

  package var type: AgreementType
  package var parties: [PartyCode]
  /// Where the sentence is, in the normal text.
  package var sentence: Range<Int>
  package var choices: [Choice]
  /// What speaks for none of them.
  package var none: [String]
}
