/// How long a tie is where paths are measured. A graph with weights does not say it: a weight may be a cost or a strength.
public enum TieLength: Sendable, Hashable {
  /// Every tie has length 1; weights play no part.
  case one
  /// A tie is as long as its weight: a distance, a cost.
  case weight
  /// A tie is as long as the reciprocal of its weight: a strength (M. E. J. Newman 2001, doi:10.1103/PhysRevE.64.016132).
  case reciprocalWeight

  /// The length in words.
  var description: String {
    switch self {
    case .one: "1"
    case .weight: "the weight"
    case .reciprocalWeight: "the reciprocal of the weight"
    }
  }
}

extension Graph {
  /// The lengths of the arcs along a direction, in the order of rows; nil where all are 1. A weighted graph is refused unless the length is given.
  func lengths(_ length: TieLength?, _ direction: Direction, for measure: String) throws(MeasureError) -> [Double]? {
    guard let length else {
      try require(.unweighted, for: measure)
      return nil
    }
    return lengths(length, direction)
  }

  /// The same of a length that was given.
  func lengths(_ length: TieLength, _ direction: Direction) -> [Double]? {
    guard length != .one, let weights = weightedRows(direction).weights else { return nil }
    return length == .weight ? weights : weights.map { 1 / $0 }
  }
}
