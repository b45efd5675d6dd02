/// The ends of edges, and what they weigh, in columns, on their way into a graph.
struct EdgeColumns {
  var sources: [Int32]
  var targets: [Int32]
  /// One an edge; nil in a graph without weights.
  var weights: [Double]?

  /// Leaves out the edges from a node to itself. Time O(edges).
  mutating func dropLoops() {
    guard zip(sources, targets).contains(where: ==) else { return }
    let edges = sources.indices.filter { sources[$0] != targets[$0] }
    (sources, targets) = (edges.map { sources[$0] }, edges.map { targets[$0] })
    weights = weights.map { weights in edges.map { weights[$0] } }
  }
}
