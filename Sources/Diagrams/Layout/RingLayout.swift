import AllianceNetwork

/// The parties on a ring, clockwise from the top, one of them perhaps in its centre, and those without ties in rows below.
struct RingLayout: Sendable {
  /// The room along the ring for one party, in points.
  static let slot = 96.0
  /// The same where there are so many parties that they are shown by their codes.
  static let narrowSlot = 54.0

  /// Nodes are wider than high, and so is the ring.
  private static let stretch = Point(x: 1.12, y: 0.94)

  let places: [PartyCode: Point]

  init(_ relations: Relations, compass: Compass, centre: PartyCode?) {
    let others = relations.parties.filter { $0 != centre }
    let tied = others.filter(relations.tied.contains)
    // Where nobody is tied to anybody, a ring of all shows that best.
    let members = tied.isEmpty ? others : tied
    let order = RingOrder(members, relations: relations, centre: centre, compass: compass).parties
    let slot = others.count > Sketch.mostNames ? Self.narrowSlot : Self.slot
    let radius = order.count == 1 && centre == nil ? 0 : max(200, Double(order.count) * slot / (2 * .pi))
    var places: [PartyCode: Point] = [:]
    for (index, party) in order.enumerated() {
      let place = Point(angle: Self.angle(index, of: order.count), radius: radius)
      places[party] = Point(x: place.x * Self.stretch.x, y: place.y * Self.stretch.y)
    }
    if let centre { places[centre] = Point(x: 0, y: 0) }
    let untied = others.filter { !members.contains($0) }
    let width = slot * 1.15
    let most = max(1, Int(2 * radius * Self.stretch.x / width) + 1)
    let rows = max(1, (untied.count + most - 1) / most)
    let inRow = max(1, (untied.count + rows - 1) / rows)
    for (index, party) in untied.enumerated() {
      let (row, column) = index.quotientAndRemainder(dividingBy: inRow)
      let length = min(inRow, untied.count - row * inRow)
      places[party] = Point(
        x: (Double(column) - Double(length - 1) / 2) * width, y: -radius * Self.stretch.y - 66 - Double(row) * 46)
    }
    self.places = places
  }

  static func angle(_ index: Int, of count: Int) -> Double { .pi / 2 - 2 * .pi * Double(index) / Double(count) }
}
