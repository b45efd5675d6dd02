/// How a vector of scores that is determined only up to a factor is scaled.
public enum VectorScale: Sendable, Hashable {
  /// The sum of the squares is 1, as in NetworkX.
  case euclidean
  /// The largest score is 1, as in igraph.
  case maximum

  /// The scale in words.
  var description: String {
    switch self {
    case .euclidean: "2-norm is 1"
    case .maximum: "largest is 1"
    }
  }

  func applied(to vector: [Double]) -> [Double] {
    let size = self == .euclidean ? vector.norm : vector.max() ?? 0
    return size > 0 ? vector.map { $0 / size } : vector
  }
}
