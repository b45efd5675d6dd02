import Foundation

/// A place in a picture, in points (1/72 inch): x to the right, y upwards, as in Graphviz.
public struct Point: Sendable, Hashable {
  /// To the right.
  public var x: Double
  /// Upwards.
  public var y: Double

  /// A place.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// The place at `angle` (radians, anticlockwise from the right) and `radius` from the origin.
  init(angle: Double, radius: Double) {
    self.init(x: radius * cos(angle), y: radius * sin(angle))
  }

  static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
  static func - (a: Point, b: Point) -> Point { Point(x: a.x - b.x, y: a.y - b.y) }
  static func * (a: Point, factor: Double) -> Point { Point(x: a.x * factor, y: a.y * factor) }

  /// The distance from the origin.
  var length: Double { (x * x + y * y).squareRoot() }

  func distance(to other: Point) -> Double { (self - other).length }

  /// The vector of length one in this direction; to the right where the length is zero.
  var unit: Point { length > 1e-9 ? self * (1 / length) : Point(x: 1, y: 0) }

  /// The vector turned by 90 degrees to the left.
  var left: Point { Point(x: -y, y: x) }

  /// The place as Graphviz reads it: `12.5,-3`.
  var text: String { "\(x.fixed),\(y.fixed)" }
}

extension Double {
  /// The number with at most two decimals, the same in every locale: `12.5`, `-3`, `0`. What is not finite is 0, and 1e9 is the limit.
  var fixed: String {
    let hundredths = isFinite ? Int((Swift.min(Swift.max(self, -1e9), 1e9) * 100).rounded()) : 0
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    return rest % 10 == 0 ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// A length in inches with four decimals, as Graphviz reads sizes of nodes; 0 for what is not finite.
  var inches: String {
    let units = String(Int((Swift.min(Swift.max(isFinite ? self : 0, 0), 1e5) * 10_000).rounded()))
    let padded = String(repeating: "0", count: max(0, 5 - units.count)) + units
    return "\(padded.dropLast(4)).\(padded.suffix(4))"
  }
}
