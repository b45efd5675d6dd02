import AllianceNetwork

/// The parties by their capitals on a map whose wide empty stretches are narrowed, moved apart until no two overlap.
struct MapLayout: Sendable {
  let places: [PartyCode: Point]

  init(_ parties: [PartyCode], compass: Compass) {
    let width = 104.0
    let height = 52.0
    let known = parties.filter { compass.places[$0] != nil }
    let columns = Self.narrowed(known.map { compass.places[$0]?.x ?? 0 })
    let rows = Self.narrowed(known.map { compass.places[$0]?.y ?? 0 })
    let degrees = zip(columns, rows).map { Point(x: $0, y: $1) }
    let span = Box(around: degrees) ?? Box(center: Point(x: 0, y: 0), width: 1, height: 1)
    let side = max(420, Double(parties.count).squareRoot() * 140)
    // Degrees of latitude are stretched, as on a map of Mercator in middle latitudes.
    let scale = Point(x: side * 1.35 / max(span.width, 1), y: side / max(span.height, 1))
    var boxes = degrees.map { place in
      Box(
        center: Point(x: (place.x - span.center.x) * scale.x, y: (place.y - span.center.y) * scale.y), width: width,
        height: height)
    }
    Self.separate(&boxes)
    var places: [PartyCode: Point] = [:]
    for (party, box) in zip(known, boxes) { places[party] = box.center }
    // Those without a capital, organisations above all, stand in a row below.
    let bottom = (boxes.map(\.minY).min() ?? 0) - height
    for (index, party) in parties.filter({ compass.places[$0] == nil }).enumerated() {
      places[party] = Point(x: (boxes.map(\.minX).min() ?? 0) + width * (Double(index) + 0.5), y: bottom)
    }
    self.places = places
  }

  /// The same order with no gap wider than 18 degrees: oceans take no room.
  private static func narrowed(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var result = values
    for (previous, next) in zip(order, order.dropFirst()) {
      result[next] = result[previous] + min(18, values[next] - values[previous])
    }
    return result
  }

  /// Pushes overlapping boxes apart along the way that is shorter, a little each time.
  private static func separate(_ boxes: inout [Box]) {
    for _ in 0..<400 {
      var moved = false
      for i in boxes.indices {
        for j in boxes.indices where j > i && boxes[i].overlaps(boxes[j]) {
          moved = true
          let apart = boxes[j].center - boxes[i].center
          let dx = (boxes[i].width + boxes[j].width) / 2 - abs(apart.x)
          let dy = (boxes[i].height + boxes[j].height) / 2 - abs(apart.y)
          let push =
            dx < dy
            ? Point(x: (apart.x < 0 ? -1 : 1) * (dx / 2 + 0.5), y: 0) : Point(x: 0, y: (apart.y < 0 ? -1 : 1) * (dy / 2 + 0.5))
          boxes[i].center = boxes[i].center - push
          boxes[j].center = boxes[j].center + push
        }
      }
      if !moved { return }
    }
  }
}
