/// How a vector of scores that is determined only up to a factor is scaled.
public enum VectorScale: String, Sendable, Hashable, CaseIterable {
  /// The sum of the squares is 1, as in NetworkX.
  case euclidean
  /// The largest score is 1, as in igraph.
  case maximum
  /// The sum of the scores is 1, so that each is a share of the whole, as in NetworkX of hubs and authorities.
  case sum

  /// The scale in words.
  var description: String {
    switch self {
    case .euclidean: "2-norm is 1"
    case .maximum: "largest is 1"
    case .sum: "sum is 1"
    }
  }

  func applied(to vector: [Double]) -> [Double] {
    let size =
      switch self {
      case .euclidean: vector.norm
      case .maximum: vector.max() ?? 0
      case .sum: vector.reduce(0, +)
      }
    return size > 0 ? vector.map { $0 / size } : vector
  }
}
