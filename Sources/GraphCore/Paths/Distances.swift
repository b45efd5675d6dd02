extension Graph {
  /// The distance from a node to every other: the least number of edges on a path. 0 to itself, nil where there is no path.
  ///
  /// Defined for every graph; weights, loops and parallel edges play no part.
  /// - Parameters:
  ///   - source: A node of the graph.
  ///   - direction: In a directed graph, whether edges are followed forward (distance from `source`) or backward (to it).
  /// - Throws: `MeasureError.noSuchNode`.
  /// - Complexity: Time O(nodes + edges), by breadth-first search.
  /// - Source: E. F. Moore (1959), The shortest path through a maze; it has no DOI.
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

  /// The distance from a node to every other where ties have lengths: the least sum of lengths on a path. 0 to itself, nil where
  /// there is no path.
  ///
  /// - Parameters:
  ///   - source: A node of the graph.
  ///   - length: How long a tie is.
  ///   - direction: In a directed graph, whether edges are followed forward (distance from `source`) or backward (to it).
  /// - Throws: `MeasureError.noSuchNode`.
  /// - Complexity: Time O((nodes + edges) · log edges).
  /// - Source: E. W. Dijkstra (1959), doi:10.1007/BF01386390.
  public func distances(
    from source: Int, length: TieLength, _ direction: Direction = .outgoing
  ) throws(MeasureError) -> [Double?] {
    guard let lengths = try lengths(length, direction, for: "distance") else {
      return try distances(from: source, direction).map { $0.map { Double($0) } }
    }
    try require(node: source)
    var search = WeightedSearch(rows(direction), lengths: lengths)
    search.run(from: source)
    return nodes.map { search.distances[$0].isFinite ? search.distances[$0] : nil }
  }

  /// The distance of every ordered pair of nodes, in 0...n − 1 without lengths; undefined for pairs with no path, and 0 on the
  /// diagonal.
  ///
  /// - Parameter length: How long a tie is; a graph with weights asks for it.
  /// - Throws: `MeasureError.graphIsWeighted` for weights without a `length`. Loops and parallel edges play no part.
  /// - Complexity: Time O(nodes · edges), with lengths O(nodes · edges · log edges); space O(nodes²).
  public func distances(length: TieLength? = nil) throws(MeasureError) -> DyadScores {
    if length == nil { try require(.unweighted, for: "distance") }
    try requirePairsFit(for: "distance")
    var values: [Double?] = []
    values.reserveCapacity(nodeCount * nodeCount)
    for node in nodes { values += try distances(from: node, length: length ?? .one) }
    return DyadScores(
      Quantity("distance", unit: "length", normalisation: "none; a tie has the length \((length ?? .one).description)", of: kind),
      nodeCount: nodeCount, values, reason: .noPath)
  }
}
