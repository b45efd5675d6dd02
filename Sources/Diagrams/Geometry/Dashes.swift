/// A line cut into dashes.
///
/// Graphviz knows two broken lines alone and draws them differently in SVG and in PNG. Dashes that are pieces of the line itself look the
/// same in every format.
struct Dashes: Sendable, Hashable {
  /// Lengths in points: on, off, on, off...; even in number.
  var pattern: [Double]

  /// The dashes along `curve`. The pattern is stretched a little, so that the line begins and ends with a dash.
  func cut(_ curve: Curve) -> [Curve] {
    let table = LengthTable(curve)
    let period = pattern.reduce(0, +)
    guard let last = pattern.last, let first = pattern.first, period > 0.1, table.length > first else { return [curve] }
    // A whole number of periods and one more dash.
    let periods = max(1, ((table.length + last - period) / period).rounded())
    let natural = periods * period + first
    let stretch = table.length / natural
    var pieces: [Curve] = []
    var at = 0.0
    var index = 0
    while at < table.length - 0.01 {
      let next = min(table.length, at + pattern[index % pattern.count] * stretch)
      if index % 2 == 0 { pieces.append(curve.piece(table.parameter(at: at), table.parameter(at: next))) }
      at = next
      index += 1
    }
    return pieces
  }
}

/// The lengths along a curve, so that its parameter can be found by length.
struct LengthTable {
  private let sums: [Double]

  /// The length of the whole curve, in points.
  var length: Double { sums.last ?? 0 }

  init(_ curve: Curve) {
    let points = curve.samples(64)
    var sums = [0.0]
    for (a, b) in zip(points, points.dropFirst()) { sums.append((sums.last ?? 0) + a.distance(to: b)) }
    self.sums = sums
  }

  /// The parameter, 0...1, at which the curve has the length `target`.
  func parameter(at target: Double) -> Double {
    guard target > 0 else { return 0 }
    guard target < length, let above = sums.firstIndex(where: { $0 >= target }), above > 0 else { return 1 }
    let (a, b) = (sums[above - 1], sums[above])
    return (Double(above - 1) + (b > a ? (target - a) / (b - a) : 0)) / Double(sums.count - 1)
  }
}
