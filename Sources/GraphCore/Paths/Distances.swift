extension Graph {
  /// The distance from a node to every other: the least number of edges on a path. 0 to itself, nil where there is no path.
  ///
  /// Defined for every graph; weights, loops and parallel edges play no part.
  /// - Parameters:
  ///   - source: A node of the graph.
  ///   - direction: In a directed graph, whether edges are followed forward (distance from `source`) or backward (to it).
  /// - Throws: `MeasureError.noSuchNode`.
  /// - Complexity: Time O(nodes + edges), by breadth-first search.
  public func distances(from source: Int, _ direction: Direction = .outgoing) throws(MeasureError) -> [Int?] {
    try require(node: source)
    let rows = rows(direction)
    var distances = [Int?](repeating: nil, count: nodeCount)
    distances[source] = 0
    var level = [source]
    var distance = 0
    while !level.isEmpty {
      distance += 1
      var next: [Int] = []
      for node in level {
        for arc in rows.row(node) {
          let target = Int(rows.targets[arc])
          guard distances[target] == nil else { continue }
          distances[target] = distance
          next.append(target)
        }
      }
      level = next
    }
    return distances
  }
}
