import AllianceNetwork

/// A group of agreement types that belong together, drawn and measured by themselves: what is a hub in one layer need not be one in another.
public struct Layer: Sendable, Hashable {
  /// Its name in file names.
  public let id: String
  /// Its title.
  public let title: LocalizedText
  /// The types in it.
  public let types: Set<AgreementType>

  /// The layers, from the deepest commitment to the loosest.
  public static let all: [Layer] = [
    Layer("commitments", "Defence commitments", "防衛義務", [.defensePact]),
    Layer("access", "Access and presence", "部隊の往来と駐留", [.reciprocalAccess, .visitingForces, .basing]),
    Layer(
      "support", "Logistics, information and equipment", "後方支援・情報・装備",
      [.crossServicing, .informationSecurity, .secureCommunications, .geospatial, .technologyTransfer]),
    Layer("supply", "Designation and supply", "指定と供与", [.majorNonNATOAlly, .armsSupply]),
    Layer(
      "groupings", "Groupings, declarations and exercises", "枠組み・宣言・演習", [.framework, .declaration, .exercise, .nonaggression]),
  ]

  /// The types by which allies bind themselves or let forces in: the figures of scenarios show these.
  public static let binding: Set<AgreementType> = [.defensePact, .reciprocalAccess, .visitingForces, .basing]

  private init(_ id: String, _ english: String, _ japanese: String, _ types: Set<AgreementType>) {
    self.id = id
    title = LocalizedText(english: english, japanese: japanese)
    self.types = types
  }
}
