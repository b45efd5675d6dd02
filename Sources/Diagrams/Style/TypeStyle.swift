import AllianceNetwork

/// The colour and the weight in which ties of a type are drawn.
///
/// The first seven colours are those of Okabe and Ito (Color Universal Design, 2008) without their yellow, which is lost on white; the others
/// were chosen so that every two stay apart under normal sight, deuteranopia and protanopia (Machado et al. 2009), and apart from the grey of
/// what has ended. Weight adds a second sign: a defence commitment is the heaviest line, access and technical agreements are of middle weight,
/// declarations, frameworks and exercises are light.
public struct TypeStyle: Sendable, Hashable {
  /// The colour, `#RRGGBB`.
  public var color: String
  /// The width of the line in points.
  public var width: Double

  /// The style of a type.
  public init(_ type: AgreementType) {
    switch type {
    case .defensePact: (color, width) = ("#1A1A1A", 2.8)
    case .reciprocalAccess: (color, width) = ("#0072B2", 2)
    case .visitingForces: (color, width) = ("#E69F00", 2)
    case .crossServicing: (color, width) = ("#009E73", 2)
    case .informationSecurity: (color, width) = ("#CC79A7", 2)
    case .technologyTransfer: (color, width) = ("#D55E00", 2)
    case .secureCommunications: (color, width) = ("#56B4E9", 2)
    case .geospatial: (color, width) = ("#9977FF", 2)
    case .majorNonNATOAlly: (color, width) = ("#7711EE", 1.6)
    case .armsSupply: (color, width) = ("#993366", 1.6)
    case .basing: (color, width) = ("#553311", 1.6)
    case .declaration: (color, width) = ("#000099", 1.3)
    case .framework: (color, width) = ("#226611", 1.3)
    case .exercise: (color, width) = ("#99BB77", 1.3)
    case .nonaggression: (color, width) = ("#551155", 1.3)
    }
  }
}
