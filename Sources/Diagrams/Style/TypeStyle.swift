import AllianceNetwork

/// The colour and the weight in which ties of a type are drawn.
///
/// Blue and green are those of Okabe and Ito (Color Universal Design, 2008). The others were searched for around hues that fit, so that every two of
/// all, and the grey of what has ended, stay apart in CIELAB and in Oklab under normal sight, deuteranopia and protanopia (Machado et al. 2009):
/// 25 units of CIELAB and more where nothing is deficient, 18 and more where something is. Two more signs help where colours do not, in print above all: weight (a
/// defence commitment is the heaviest line, access and technical agreements are of middle weight, declarations, frameworks and exercises are light)
/// and a white line along the middle of those technical agreements whose hue is nearest to one of access. Dashes tell the status and nothing else.
public struct TypeStyle: Sendable, Hashable {
  /// The colour, `#RRGGBB`.
  public var color: String
  /// The width of the line in points.
  public var width: Double
  /// Whether a white line runs along its middle.
  public var isDouble: Bool

  /// The style of a type.
  public init(_ type: AgreementType) {
    isDouble = [.technologyTransfer, .secureCommunications, .geospatial].contains(type)
    switch type {
    case .defensePact: (color, width) = ("#1A1A1A", 2.8)
    case .reciprocalAccess: (color, width) = ("#0072B2", 2)
    case .visitingForces: (color, width) = ("#FFA600", 2)
    case .crossServicing: (color, width) = ("#009E73", 2)
    case .informationSecurity: (color, width) = ("#DDA7F3", 2)
    case .technologyTransfer: (color, width) = ("#F52521", 3)
    case .secureCommunications: (color, width) = ("#2197FF", 3)
    case .geospatial: (color, width) = ("#343894", 3)
    case .majorNonNATOAlly: (color, width) = ("#A30FFF", 1.6)
    case .armsSupply: (color, width) = ("#6D4C65", 1.6)
    case .basing: (color, width) = ("#692913", 1.6)
    case .declaration: (color, width) = ("#000085", 1.3)
    case .framework: (color, width) = ("#008500", 1.3)
    case .exercise: (color, width) = ("#93C97A", 1.3)
    case .nonaggression: (color, width) = ("#460C44", 1.3)
    }
  }
}
