/// A cubic Bézier curve.
struct Curve: Sendable, Hashable {
  var start: Point
  var control1: Point
  var control2: Point
  var end: Point

  /// A straight line, or a bow whose middle lies `bow` points to the left of it; a `lean` (-1...1) moves its top towards the start, or, below 0,
  /// towards the end.
  init(from start: Point, to end: Point, bow: Double = 0, lean: Double = 0) {
    self.start = start
    self.end = end
    // The middle of a cubic lies three quarters of the way to its controls.
    let aside = (end - start).unit.left * (bow * 4 / 3)
    control1 = start + (end - start) * (1 / 3) + aside * (1 + lean)
    control2 = start + (end - start) * (2 / 3) + aside * (1 - lean)
  }

  init(start: Point, control1: Point, control2: Point, end: Point) {
    self.start = start
    self.control1 = control1
    self.control2 = control2
    self.end = end
  }

  var reversed: Curve { Curve(start: end, control1: control2, control2: control1, end: start) }

  func moved(by offset: Point) -> Curve {
    Curve(start: start + offset, control1: control1 + offset, control2: control2 + offset, end: end + offset)
  }

  /// The place at `t`, 0...1.
  func point(at t: Double) -> Point {
    let s = 1 - t
    return start * (s * s * s) + control1 * (3 * s * s * t) + control2 * (3 * s * t * t) + end * (t * t * t)
  }

  /// The piece between the parameters `low` and `high` (de Casteljau).
  func piece(_ low: Double, _ high: Double) -> Curve {
    func split(_ c: Curve, _ t: Double) -> (Curve, Curve) {
      let a = c.start + (c.control1 - c.start) * t
      let b = c.control1 + (c.control2 - c.control1) * t
      let d = c.control2 + (c.end - c.control2) * t
      let ab = a + (b - a) * t
      let bd = b + (d - b) * t
      let middle = ab + (bd - ab) * t
      return (
        Curve(start: c.start, control1: a, control2: ab, end: middle),
        Curve(start: middle, control1: bd, control2: d, end: c.end)
      )
    }
    let head = high >= 1 ? self : split(self, high).0
    return low <= 0 ? head : split(head, low / high).1
  }

  /// Start, controls and end.
  var points: [Point] { [start, control1, control2, end] }

  /// Whether it is a straight line, but for a point.
  var isStraight: Bool {
    ((control1 - start) * 3 - (end - start)).length <= 1 && ((end - control2) * 3 - (end - start)).length <= 1
  }

  /// The points of the curve as four curves in a row; of a straight line, its own.
  var quarters: [Point] {
    guard !isStraight else { return points }
    return [start] + (0..<4).flatMap { piece(Double($0) / 4, Double($0 + 1) / 4).points.dropFirst() }
  }

  /// Points along the curve, evenly spaced in the parameter, both ends included.
  func samples(_ count: Int = 24) -> [Point] { (0...count).map { point(at: Double($0) / Double(count)) } }

  /// The parts outside `first` at the start and outside `last` at the end, `nil` where nothing is left.
  func clipped(by first: Box, and last: Box) -> Curve? {
    let count = 64
    let inside = (0...count).map { point(at: Double($0) / Double(count)) }
    guard let out = inside.firstIndex(where: { !first.contains($0) }),
      let home = inside.lastIndex(where: { !last.contains($0) }), out < home
    else { return nil }
    let low = out == 0 ? 0 : crossing(between: Double(out - 1) / Double(count), and: Double(out) / Double(count), of: first)
    let high =
      home == count ? 1 : crossing(between: Double(home + 1) / Double(count), and: Double(home) / Double(count), of: last)
    return low < high ? piece(low, high) : nil
  }

  /// Where the curve leaves `box` between a parameter inside and one outside.
  private func crossing(between inside: Double, and outside: Double, of box: Box) -> Double {
    var (inside, outside) = (inside, outside)
    for _ in 0..<24 {
      let middle = (inside + outside) / 2
      if box.contains(point(at: middle)) { inside = middle } else { outside = middle }
    }
    return outside
  }
}
