extension Graph {
  /// How many triangles each node is in, in node order. The graph must be simple and undirected.
  ///
  /// Each triangle is found once, from the two edges that leave its node of lowest degree. Time O(edges^1.5).
  func triangleCounts() -> [Int] {
    var counts = [Int](repeating: 0, count: nodeCount)
    var upward = Adjacency(offsets: [0], targets: [], weights: nil)
    upward.offsets.reserveCapacity(nodeCount + 1)
    upward.targets.reserveCapacity(edgeCount)
    let degrees = degrees()
    for node in nodes {
      for target in neighbours(of: node) where (degrees[node], node) < (degrees[Int(target)], Int(target)) {
        upward.targets.append(target)
      }
      upward.offsets.append(Int32(upward.targets.count))
    }
    var marked = [Bool](repeating: false, count: nodeCount)
    for node in nodes {
      for arc in upward.row(node) { marked[Int(upward.targets[arc])] = true }
      for arc in upward.row(node) {
        let middle = Int(upward.targets[arc])
        for last in upward.row(middle) where marked[Int(upward.targets[last])] {
          counts[node] += 1
          counts[middle] += 1
          counts[Int(upward.targets[last])] += 1
        }
      }
      for arc in upward.row(node) { marked[Int(upward.targets[arc])] = false }
    }
    return counts
  }
}
