/// Finds ways for lines between nodes that do not run through other nodes.
struct Router: Sendable {
  /// The nodes, by name.
  let boxes: [String: Box]
  private static let bows: [Double] = [0, 18, -18, 32, -32, 48, -48, 68, -68, 92, -92, 120, -120, 155, -155]
  private let sorted: [(name: String, box: Box)]

  init(boxes: [String: Box]) {
    self.boxes = boxes
    sorted = boxes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The middle way from the centre of one node to that of another for a band of `width`: straight, or the flattest of some bows that meets the
  /// fewest other nodes.
  func way(from tail: String, to head: String, width: Double) -> Curve? {
    guard let first = boxes[tail], let last = boxes[head] else { return nil }
    let length = first.center.distance(to: last.center)
    let others = sorted.filter { $0.name != tail && $0.name != head }.map { $0.box.padded(width / 2 + 3) }
    var best: Curve?
    var least = Int.max
    for bow in Self.bows where abs(bow) < length * 0.6 {
      let curve = Curve(from: first.center, to: last.center, bow: bow)
      let points = curve.samples(48)
      let hits = others.count { box in points.contains(where: box.contains) }
      if hits < least {
        least = hits
        best = curve
      }
      if hits == 0 { break }
    }
    return best
  }
}

/// The lanes of the ties of one pair: side by side, with white between them.
struct Lanes: Sendable {
  /// How far each lane lies to the left of the middle.
  let offsets: [Double]
  /// The width of the whole band.
  let width: Double

  /// Lanes for lines of these widths, from left to right; the band is at most `limit` wide.
  init(widths: [Double], limit: Double) {
    let gap = 2.6
    let natural = widths.reduce(0, +) + gap * Double(max(0, widths.count - 1))
    let scale = natural > limit ? limit / natural : 1
    var at = natural / 2
    var offsets: [Double] = []
    for width in widths {
      offsets.append((at - width / 2) * scale)
      at -= width + gap
    }
    self.offsets = offsets
    width = natural * scale
  }
}
