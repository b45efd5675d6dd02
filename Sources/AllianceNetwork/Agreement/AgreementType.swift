/// What an agreement is about: the types of the codebook.
public enum AgreementType: String, Sendable, BitwiseCopyable, Hashable, CaseIterable, Codable, Comparable {
  /// A treaty with a defence commitment, or an alliance between named states.
  case defensePact = "defense-pact"
  /// A reciprocal access agreement (円滑化協定).
  case reciprocalAccess = "RAA"
  /// A visiting-forces or status-of-forces agreement (地位協定).
  case visitingForces = "VFA"
  /// An acquisition and cross-servicing agreement (物品役務相互提供協定).
  case crossServicing = "ACSA"
  /// An agreement on the protection of classified or military information (情報保護協定).
  case informationSecurity = "GSOMIA"
  /// A secure-communications agreement.
  case secureCommunications = "COMCASA"
  /// An agreement on geospatial information.
  case geospatial = "BECA"
  /// A defence equipment and technology transfer agreement (防衛装備品・技術移転協定).
  case technologyTransfer = "DTA"
  /// The designation as a major non-NATO ally, from the United States to a state.
  case majorNonNATOAlly = "MNNA"
  /// Arms, security assistance or capacity building, from a giver to a receiver.
  case armsSupply = "arms-supply"
  /// Stationing or access to bases, from the sender to the host.
  case basing
  /// A joint declaration, vision, guidelines, memorandum or strategic partnership.
  case declaration
  /// An institution, grouping, dialogue or standing consultation.
  case framework
  /// A joint exercise.
  case exercise
  /// A pact of neutrality, non-aggression or consultation without a defence commitment.
  case nonaggression

  /// Whether a tie of this type runs from a giver to a receiver.
  public var isDirected: Bool {
    switch self {
    case .majorNonNATOAlly, .armsSupply, .basing: true
    default: false
    }
  }

  /// Types are ordered as the codebook lists them.
  public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

  /// Hashed as one number: types are looked up at every place of a text.
  public func hash(into hasher: inout Hasher) { hasher.combine(rank) }

  /// The place of the type in the codebook's list, from 0. O(1).
  package var rank: Int {
    switch self {
    case .defensePact: 0
    case .reciprocalAccess: 1
    case .visitingForces: 2
    case .crossServicing: 3
    case .informationSecurity: 4
    case .secureCommunications: 5
    case .geospatial: 6
    case .technologyTransfer: 7
    case .majorNonNATOAlly: 8
    case .armsSupply: 9
    case .basing: 10
    case .declaration: 11
    case .framework: 12
    case .exercise: 13
    case .nonaggression: 14
    }
  }
}
