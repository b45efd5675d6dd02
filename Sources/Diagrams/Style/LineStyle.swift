import AllianceNetwork

/// How a line is drawn: what its type, its status and what became of it make together.
struct LineStyle: Sendable, Hashable {
  /// The light band below what is new. In black and white it is a light grey.
  static let halo = "#FFE27A"
  /// How much wider the band is than the line.
  static let haloMargin = 6.5
  /// The width of the white line in the middle of a double one, as a share of the whole.
  static let core = 0.3
  /// The colour of one line for several ties, which is that of no type.
  private static let bundle = "#84898F"
  /// The width of the line of what is gone.
  private static let thin = 1.1

  var color: String
  var width: Double
  /// Lengths on and off; empty for a solid line.
  var dashes: [Double]
  var isCrossedOut: Bool
  /// Whether a white line runs along its middle.
  var isDouble: Bool
  var hasHalo: Bool

  /// The style of one line for `count` ties, the wider the more, in the colour of a defence pact where one is among them; `status` is that of all, or
  /// in force.
  init(bundleOf count: Int, _ status: Status, withPact: Bool) {
    self.init(.defensePact, status, width: min(6.5, 0.8 + 0.6 * Double(count)))
    if !withPact { color = Self.bundle }
  }

  /// The style of a line; `width` takes the place of that of the type.
  init(_ type: AgreementType, _ status: Status, width: Double? = nil, change: TieChange? = nil) {
    let style = StatusStyle(status)
    let natural = width ?? TypeStyle(type).width
    hasHalo = change == .added
    guard change != .removed else {
      color = style.isGrey ? StatusStyle.grey : TypeStyle(type).pale
      (self.width, dashes, isCrossedOut, isDouble) = (Self.thin, [1.1, 3.2], false, false)
      return
    }
    color = style.color(of: type)
    self.width = change == .added ? natural * 1.4 : natural
    dashes = style.dashes
    isCrossedOut = style.isCrossedOut
    isDouble = width == nil && TypeStyle(type).isDouble && !style.isGrey
  }
}
