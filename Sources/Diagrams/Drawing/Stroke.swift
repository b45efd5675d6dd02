/// A line as Graphviz is given it: its pieces and perhaps an arrowhead.
struct Stroke: Sendable {
  static let arrowSize = 0.75
  /// The value of the attribute `pos`.
  let position: String

  /// The stroke along `curve` with these dashes, perhaps crossed out, with room for an arrowhead at the end where `hasArrow`.
  init(along curve: Curve, dashes: [Double], isCrossedOut: Bool = false, hasArrow: Bool = false) {
    let table = LengthTable(curve)
    let head = 10 * Self.arrowSize
    let body =
      hasArrow ? curve.piece(0, max(0.01, table.parameter(at: max(table.length * 0.2, table.length - head)))) : curve
    // Graphviz takes the control points for the extent of a line; those of four short curves in a row lie closer to it than those of one.
    var pieces = dashes.isEmpty ? [body.quarters] : Dashes(pattern: dashes).cut(body).map(\.points)
    if isCrossedOut {
      let middle = curve.point(at: 0.5)
      let along = (curve.point(at: 0.52) - curve.point(at: 0.48)).unit
      for side in [along + along.left, along - along.left] {
        pieces.insert(Curve(from: middle - side * 3.5, to: middle + side * 3.5).points, at: 0)
      }
    }
    let last = pieces.count - 1
    position = pieces.enumerated().map { index, piece in
      let points = piece.map(\.text).joined(separator: " ")
      return hasArrow && index == last ? "e,\(curve.end.text) \(points)" : points
    }.joined(separator: ";")
  }
}
