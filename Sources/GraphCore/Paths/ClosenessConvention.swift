/// How closeness is taken in a graph where not every node reaches every other. On a connected graph both agree.
public enum ClosenessConvention: Sendable, Hashable {
  /// r / Σd over the r nodes reached: the reciprocal of the mean distance within the node's own component, as igraph has it.
  /// A pair of nodes off by themselves both score 1.
  case component
  /// The same times r / (n − 1), the share of the others reached, as NetworkX has it (S. Wasserman and K. Faust 1994,
  /// p. 201, doi:10.1017/CBO9780511815478).
  case wassermanFaust

  /// What is divided by, in words.
  var normalisation: String {
    switch self {
    case .component: "by the number of nodes reached"
    case .wassermanFaust: "by the number of nodes reached, times the share of the others reached"
    }
  }
}
