import AllianceNetwork

/// An agreement as the sentence names it: a name, a type, a common noun or a word that stands for one.
struct Thing: Sendable, Hashable {
  /// Where, brackets with a further name included.
  var range: Range<Int>
  /// The type; `nil` for a word that stands for another.
  var type: AgreementType?
  /// The agreement of the registry that is named by a name of its own.
  var agreement: AgreementID?
  /// The one agreement of the registry that has this type's name as an alias.
  var owner: AgreementID?
  /// Whether it is a common noun that needs parties right beside it.
  var isNoun: Bool
  /// Whether it is an agreement only where words with it tell its type: 覚書, `arrangement`.
  var isSoft = false
  /// The parties that stand in the brackets or in the name.
  var inner: [PartyCode] = []
}
