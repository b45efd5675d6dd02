import AllianceNetwork

/// Free wordings of agreements: nouns of an agreement, and the words that with them hint at its type.
struct Wording: Sendable {
  /// A noun of an agreement.
  struct Head: Sendable, Hashable {
    /// The noun.
    var text: String
    /// The types that it can be, in the order of the file.
    var types: [AgreementType]
  }

  /// The nouns.
  var heads: [Head] = []
  /// The words that hint at a type.
  var hints: [(text: String, type: AgreementType)] = []
  /// The words for the subject of an agreement that stand for it where agreements are told of one after another: `access (2023), logistics (2017)`.
  var topics: [(text: String, type: AgreementType)] = []
}
