extension Graph {
  /// How many other nodes each node reaches along the edges, in node order; in an undirected graph those of its component.
  ///
  /// Strong components reach as one. Of those that can be reached 512 are handed up at once, a bit each, from the last components to the first.
  /// - Complexity: Time O(nodes + edges · (1 + components / 512)), space O(components) words of 512 bits.
  func reachCounts() -> [Int] {
    let parts = strongComponents()
    guard isDirected else { return parts.membership.map { parts.sizes[$0] - 1 } }
    let steps = ComponentSteps(of: self, parts)
    var counts = [Int](repeating: 0, count: parts.count)
    let bits = Scratch(repeating: SIMD8<UInt64>.zero, count: parts.count)
    for first in stride(from: 0, to: parts.count, by: 512) {
      let block = first..<min(first + 512, parts.count)
      // Most components are of one node: those are counted by bits, the others one by one.
      let large = block.filter { parts.sizes[steps.order[$0]] > 1 }
      var single = SIMD8<UInt64>(repeating: ~0)
      for place in large { single[(place - first) / 64] &= ~(1 << UInt64((place - first) % 64)) }
      for (place, part) in steps.order.enumerated() {
        var reached = SIMD8<UInt64>.zero
        if block.contains(place) { reached[(place - first) / 64] = 1 << UInt64((place - first) % 64) }
        for arc in steps.rows.row(part) { reached |= bits[Int(steps.rows.targets[arc])] }
        bits[part] = reached
        let ones = reached & single
        for word in 0..<8 { counts[part] += ones[word].nonzeroBitCount }
        for place in large where reached[(place - first) / 64] >> UInt64((place - first) % 64) & 1 == 1 {
          counts[part] += parts.sizes[steps.order[place]]
        }
      }
    }
    return parts.membership.map { counts[$0] - 1 }
  }
}

/// The edges from one strong component to another, and the components in an order in which each comes after all that it reaches.
private struct ComponentSteps {
  let rows: Adjacency
  private(set) var order: [Int] = []

  init(of graph: Graph, _ parts: Components) {
    var (sources, targets): ([Int32], [Int32]) = ([], [])
    for node in graph.nodes {
      for target in graph.neighbours(of: node) where parts.membership[Int(target)] != parts.membership[node] {
        sources.append(Int32(parts.membership[node]))
        targets.append(Int32(parts.membership[Int(target)]))
      }
    }
    let steps = WeightedAdjacency(
      nodeCount: parts.count, sources: sources, targets: targets, weights: nil, mirrored: false
    ).transposed().transposed().merged()
    rows = steps.adjacency
    let back = steps.transposed()
    var left = (0..<parts.count).map { steps.row($0).count }
    order = left.indices.filter { left[$0] == 0 }
    var next = 0
    while next < order.count {
      for arc in back.row(order[next]) {
        let part = Int(back.targets[arc])
        left[part] -= 1
        if left[part] == 0 { order.append(part) }
      }
      next += 1
    }
  }
}
