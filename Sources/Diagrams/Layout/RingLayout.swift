import AllianceNetwork

/// The parties on a ring, clockwise from the top, one of them perhaps in its centre.
struct RingLayout: Sendable {
  /// The room along the ring for one party, in points.
  static let slot = 96.0
  /// The same where there are so many parties that they are shown by their codes.
  static let narrowSlot = 54.0
  /// With more parties than this they are shown by their codes.
  static let mostNames = 36

  /// Nodes are wider than high, and so is the ring.
  private static let stretch = Point(x: 1.12, y: 0.94)

  let places: [PartyCode: Point]

  init(_ relations: Relations, compass: Compass, centre: PartyCode?) {
    let others = relations.parties.filter { $0 != centre }
    let order = RingOrder(others, relations: relations, centre: centre, compass: compass).parties
    let slot = others.count > Self.mostNames ? Self.narrowSlot : Self.slot
    let radius = order.count == 1 && centre == nil ? 0 : max(200, Double(order.count) * slot / (2 * .pi))
    var places: [PartyCode: Point] = [:]
    for (index, party) in order.enumerated() {
      let place = Point(angle: Self.angle(index, of: order.count), radius: radius)
      places[party] = Point(x: place.x * Self.stretch.x, y: place.y * Self.stretch.y)
    }
    if let centre { places[centre] = Point(x: 0, y: 0) }
    self.places = places
  }

  static func angle(_ index: Int, of count: Int) -> Double { .pi / 2 - 2 * .pi * Double(index) / Double(count) }
}
