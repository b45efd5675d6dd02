/// What a graph does with parallel edges and with loops. There is no default: whoever builds a graph says it.
public struct EdgePolicy: Sendable, Hashable {
  /// What becomes of several edges between the same two nodes (directed: in the same direction).
  public enum Parallels: Sendable, Hashable {
    /// They become one edge, whose weight is the sum of theirs. In a graph without weights nothing is left of their number
    /// but the count in `Graph.tally`.
    case merge
    /// They become one edge, whose weight is the least of theirs: right where weights are lengths, of which paths take the shortest.
    case shortest
    /// They stay as they are.
    case keep
  }

  /// What becomes of an edge from a node to itself.
  public enum Loops: Sendable, Hashable {
    /// It is left out, and counted in `Graph.tally`.
    case drop
    /// It stays. In an undirected graph it adds two to the degree of its node.
    case keep
  }

  /// What becomes of parallel edges.
  public var parallels: Parallels
  /// What becomes of loops.
  public var loops: Loops

  /// A policy of the two given parts.
  public init(parallels: Parallels, loops: Loops) {
    self.parallels = parallels
    self.loops = loops
  }

  /// Parallel edges are merged and loops dropped: the simple graph that most measures are defined on.
  public static let simple = EdgePolicy(parallels: .merge, loops: .drop)
  /// The same where weights are lengths: of parallel edges the shortest is left.
  public static let simpleLengths = EdgePolicy(parallels: .shortest, loops: .drop)
  /// Everything stays as it was given.
  public static let asGiven = EdgePolicy(parallels: .keep, loops: .keep)
}

/// What was not carried over as it stood when a graph was built.
public struct EdgeTally: Sendable, Hashable {
  /// How many edges went into another, parallel one: three parallel edges made one count two.
  public let merged: Int
  /// How many loops were left out.
  public let droppedLoops: Int
  /// Whether the weight of edges made one is the least of theirs; if not, it is their sum.
  public let shortest: Bool

  init(merged: Int, droppedLoops: Int, shortest: Bool = false) {
    (self.merged, self.droppedLoops, self.shortest) = (merged, droppedLoops, shortest)
  }
}
