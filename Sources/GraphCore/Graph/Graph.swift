/// A graph of integer nodes `0..<nodeCount`, in compressed sparse rows; immutable once built.
///
/// Directed or undirected, with or without weights. It takes 8 bytes an edge and 4 bytes a node, 8 if directed. With weights it is 12 bytes
/// an edge if all weights are whole multiples of one decimal unit (counts, or numbers with up to nine decimals, of up to 2³² − 1 units), else
/// 16, and 8 bytes a node; no bit of a weight is lost. A measure that needs them at both ends has 16 bytes an edge more while it lasts.
/// Neighbours come in ascending order, so the same edges give the same graph whatever order they came in (sums of weights of merged
/// edges are taken in the order given).
public struct Graph: Sendable, Equatable {
  /// The weights an edge may have: positive numbers whose sums and products stay finite.
  public static let weightRange: ClosedRange<Double> = 1e-100...1e100

  /// Whether edges have a direction.
  public let isDirected: Bool
  /// How many edges there are. An undirected edge and a loop count once.
  public let edgeCount: Int
  /// How many edges are loops.
  public let loopCount: Int
  /// How many edges are parallel to another, counted without the first of each bundle.
  public let parallelCount: Int
  /// What was merged or dropped in the building.
  public let tally: EdgeTally

  let outgoing: Adjacency
  /// The same storage as `outgoing` if the graph is undirected.
  let incoming: Adjacency
  /// The weights; nil in a graph without weights.
  let edgeWeights: EdgeWeights?

  /// How many nodes there are.
  public var nodeCount: Int { outgoing.nodeCount }
  /// All nodes, in order.
  public var nodes: Range<Int> { 0..<nodeCount }
  /// Whether edges carry weights.
  public var isWeighted: Bool { edgeWeights != nil }

  /// Files finished, sorted rows as a graph.
  init(sortedRows outgoing: WeightedAdjacency, directed: Bool, tally: EdgeTally) {
    let loops = outgoing.withPointers { offsets, targets in
      (0..<outgoing.nodeCount).reduce(0) { loops, node in
        let own = Int32(truncatingIfNeeded: node)
        return (Int(offsets[node])..<Int(offsets[node &+ 1])).reduce(loops) { $0 &+ targets[$1].same(as: own) }
      }
    }
    let arcs = outgoing.arcCount
    let repeated = outgoing.repeatedArcCount
    let repeatedLoops = repeated == 0 ? 0 : Self.repeatedLoops(in: outgoing)
    isDirected = directed
    edgeCount = directed ? arcs : (arcs + loops) / 2
    loopCount = loops
    parallelCount = directed ? repeated : (repeated + repeatedLoops) / 2
    self.tally = tally
    self.outgoing = outgoing.adjacency
    incoming = directed ? WeightedAdjacency(self.outgoing).transposed().adjacency : self.outgoing
    edgeWeights = EdgeWeights(of: outgoing, directed: directed)
  }

  private static func repeatedLoops(in rows: WeightedAdjacency) -> Int {
    var count = 0
    for node in 0..<rows.nodeCount {
      var seen = false
      for arc in rows.row(node) where rows.targets[arc] == Int32(node) {
        if seen { count += 1 }
        seen = true
      }
    }
    return count
  }
}

extension Graph {
  /// The rows along a direction. An undirected graph has the same ones both ways.
  func rows(_ direction: Direction) -> Adjacency {
    direction == .outgoing ? outgoing : incoming
  }

  /// The nodes a node is tied to, ascending; parallel edges repeat them, a loop names the node itself once.
  /// `node` must be in `nodes`. Time O(1).
  public func neighbours(of node: Int, _ direction: Direction = .outgoing) -> ArraySlice<Int32> {
    let rows = rows(direction)
    return rows.targets[rows.row(node)]
  }

  /// Whether there is an edge from `source` to `target` (undirected: between them). Both must be in `nodes`.
  /// Time O(log degree).
  public func hasEdge(from source: Int, to target: Int) -> Bool {
    outgoing.arc(from: source, to: Int32(target)) != nil
  }

  /// Every edge once, ordered by source, then target. Undirected edges have `source <= target`. Weight is 1 where the graph
  /// has no weights. Time and space O(nodes + edges).
  public var edges: [Edge] {
    var edges: [Edge] = []
    edges.reserveCapacity(edgeCount)
    for node in nodes {
      for arc in outgoing.row(node) {
        let target = Int(outgoing.targets[arc])
        guard isDirected || node <= target else { continue }
        edges.append(Edge(source: node, target: target, weight: edgeWeights?[edges.count] ?? 1))
      }
    }
    return edges
  }
}

/// One edge of a graph.
public struct Edge: Sendable, Hashable {
  /// Where it starts; in an undirected graph the lower of its two nodes.
  public let source: Int
  /// Where it ends.
  public let target: Int
  /// Its weight; 1 in a graph without weights.
  public let weight: Double

  /// An edge of the given parts.
  public init(source: Int, target: Int, weight: Double = 1) {
    self.source = source
    self.target = target
    self.weight = weight
  }
}

/// Which way edges are followed. In an undirected graph both mean the same.
public enum Direction: Sendable, Hashable {
  /// From an edge's source to its target.
  case outgoing
  /// From an edge's target to its source.
  case incoming
}
