/// An upright rectangle: what a node or a text takes up.
struct Box: Sendable, Hashable {
  var center: Point
  var width: Double
  var height: Double

  var minX: Double { center.x - width / 2 }
  var maxX: Double { center.x + width / 2 }
  var minY: Double { center.y - height / 2 }
  var maxY: Double { center.y + height / 2 }

  /// The box with `margin` more on every side.
  func padded(_ margin: Double) -> Box { Box(center: center, width: width + 2 * margin, height: height + 2 * margin) }

  func contains(_ point: Point) -> Bool {
    point.x > minX && point.x < maxX && point.y > minY && point.y < maxY
  }

  func overlaps(_ other: Box) -> Bool {
    abs(center.x - other.center.x) * 2 < width + other.width && abs(center.y - other.center.y) * 2 < height + other.height
  }

  /// Whether the straight line from `a` to `b` meets the box (Liang and Barsky 1984).
  func meets(_ a: Point, _ b: Point) -> Bool {
    let d = b - a
    var low = 0.0
    var high = 1.0
    for (p, q) in [(-d.x, a.x - minX), (d.x, maxX - a.x), (-d.y, a.y - minY), (d.y, maxY - a.y)] {
      if p == 0 {
        if q < 0 { return false }
      } else if p < 0 {
        low = max(low, q / p)
      } else {
        high = min(high, q / p)
      }
    }
    return low <= high
  }

  /// The smallest box around both.
  func union(_ other: Box) -> Box {
    Box(
      minX: min(minX, other.minX), minY: min(minY, other.minY), maxX: max(maxX, other.maxX), maxY: max(maxY, other.maxY))
  }
}

extension Box {
  init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.init(
      center: Point(x: (minX + maxX) / 2, y: (minY + maxY) / 2), width: maxX - minX, height: maxY - minY)
  }

  /// The smallest box around `points`, `nil` where there are none.
  init?(around points: [Point]) {
    guard let first = points.first else { return nil }
    var box = Box(center: first, width: 0, height: 0)
    for point in points { box = box.union(Box(center: point, width: 0, height: 0)) }
    self = box
  }
}
