/// How often betweenness counts a pair of nodes of an undirected graph. In a directed graph a pair is ordered, and each counts once.
public enum PairCounting: String, Sendable, Hashable, CaseIterable {
  /// Once, as in Freeman (1977), NetworkX, igraph and sna.
  case once
  /// Both ways, as where an undirected graph is taken for a directed one: double the scores.
  case twice

  /// What a sum over ordered pairs is to be divided by.
  func divisor(_ kind: GraphKind) -> Double { kind.form == .directed || self == .twice ? 1 : 2 }

  /// What it makes of a score that is not normalised, in words.
  func description(_ kind: GraphKind) -> String {
    kind.form != .directed && self == .twice ? "none; each pair counted both ways" : "none"
  }
}
