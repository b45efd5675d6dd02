import AllianceNetwork

/// The line in which ties of a status are drawn.
public struct StatusStyle: Sendable, Hashable {
  /// Lengths of dashes and gaps in points, on, off, on, off...; empty for a solid line.
  public var dashes: [Double]
  /// Whether the line is grey and not of the colour of its type: the tie is over or was denied.
  public var isGrey: Bool
  /// Whether the line is crossed out in its middle.
  public var isCrossedOut: Bool

  /// The grey of what is over.
  public static let grey = "#B2B2B2"

  /// The style of a status: solid in force, long dashes signed, dash and dot agreed, dashes negotiating, dots proposed; grey suspended (dashes),
  /// ended (dots) and denied (crossed out).
  public init(_ status: Status) {
    isGrey = status.coarse == .ended || status.coarse == .denied
    isCrossedOut = status == .denied
    dashes =
      switch status {
      case .inForce, .denied: []
      case .signed: [13, 3]
      case .agreed: [8, 2.5, 2, 2.5]
      case .negotiating: [5, 4]
      case .proposed, .ended: [1.8, 2.8]
      case .suspended: [6, 3.5]
      }
  }

  /// The colour of a line of `type` with this status.
  func color(of type: AgreementType) -> String { isGrey ? Self.grey : TypeStyle(type).color }
}
