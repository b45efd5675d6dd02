/// For every node, what its distances to some others come to: what `DistanceTotals` is where ties may have lengths.
struct LengthTotals: Sendable {
  /// How many of them, other than itself, it reaches.
  private(set) var reached: [Int]
  /// The sum of its distances to those of them that it reaches.
  private(set) var sum: [Double]
  /// The sum of the reciprocals of those distances.
  private(set) var reciprocals: [Double]

  /// - Parameters:
  ///   - sources: The nodes to which (from which) distances count.
  ///   - length: How long a tie is; a graph with weights is refused without it, in the name of `measure`.
  /// - Complexity: As `DistanceTotals`; with lengths time O(sources · edges · log edges). Space O(nodes) a thread.
  init(
    of graph: Graph, _ direction: Direction, _ length: TieLength?, to sources: [Int], for measure: String
  ) throws(MeasureError) {
    self.init(of: graph, direction, try graph.lengths(length, direction.opposite, for: measure), to: sources)
  }

  /// The same with the lengths of the arcs against the direction, in the order of rows; nil where all are 1.
  init(of graph: Graph, _ direction: Direction, _ lengths: [Double]?, to sources: [Int]) {
    guard let lengths else {
      let totals = DistanceTotals(of: graph, direction, to: sources)
      (reached, sum, reciprocals) = (totals.reached, totals.sum.map { Double($0) }, totals.reciprocals)
      return
    }
    // Searches run against the direction, from the nodes to which distances are asked for.
    let rows = graph.rows(direction.opposite)
    let pieces = Threads.pieces(parts: sources.count, steps: 8 * rows.arcCount)
    let totals = Threads.map(pieces) { piece in
      var search = WeightedSearch(rows, lengths: lengths)
      var reached = [Int](repeating: 0, count: graph.nodeCount)
      let sum = Vector(zeros: graph.nodeCount)
      let reciprocals = Vector(zeros: graph.nodeCount)
      for source in sources[Threads.parts(of: piece, pieces: pieces, count: sources.count)] {
        search.run(from: source)
        for node in search.order.dropFirst() {
          reached[Int(node)] += 1
          sum[node] += search.distances[node]
          reciprocals[node] += 1 / search.distances[node]
        }
      }
      return (reached, sum.array, reciprocals.array)
    }
    sum = [Double](repeating: 0, count: graph.nodeCount)
    reciprocals = sum
    reached = [Int](repeating: 0, count: graph.nodeCount)
    for (counts, partial, partialReciprocals) in totals {
      for node in graph.nodes {
        reached[node] += counts[node]
        sum[node] += partial[node]
        reciprocals[node] += partialReciprocals[node]
      }
    }
  }
}

extension Direction {
  fileprivate var opposite: Direction { self == .outgoing ? .incoming : .outgoing }
}
