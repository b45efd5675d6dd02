/// The rows of a compressed sparse matrix: for each node, the nodes at the far ends of its arcs.
///
/// Rows are sorted by target once an adjacency has been transposed; a graph holds only sorted ones.
struct Adjacency: Sendable, Equatable {
  /// Where each node's row begins; one more entry than there are nodes.
  var offsets: [Int32]
  /// The far ends, row after row.
  var targets: [Int32]
  /// The weight of each arc, or nil in a graph without weights.
  var weights: [Double]?

  var nodeCount: Int { offsets.count - 1 }
  var arcCount: Int { targets.count }

  /// The positions of a node's arcs in `targets` and `weights`.
  func row(_ node: Int) -> Range<Int> {
    Int(offsets[node])..<Int(offsets[node + 1])
  }

  /// The position of the first arc from `node` to `target`, by binary search in the sorted row; nil if there is none.
  func arc(from node: Int, to target: Int32) -> Int? {
    var low = Int(offsets[node])
    let end = Int(offsets[node + 1])
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if targets[middle] < target { low = middle + 1 } else { high = middle }
    }
    return low < end && targets[low] == target ? low : nil
  }
}

extension Adjacency {
  /// Files the arcs `sources[i]` → `targets[i]` into rows by counting; within a row they keep their order.
  /// Mirrored, every arc but a loop is filed in both rows. Time O(nodes + arcs).
  init(nodeCount: Int, sources: [Int32], targets: [Int32], weights: [Double]?, mirrored: Bool) {
    var counts = [Int32](repeating: 0, count: nodeCount + 1)
    for (source, target) in zip(sources, targets) {
      counts[Int(source) + 1] += 1
      if mirrored && source != target { counts[Int(target) + 1] += 1 }
    }
    var filing = Filing(counts: counts, weighted: weights != nil)
    for (index, (source, target)) in zip(sources, targets).enumerated() {
      let weight = weights?[index] ?? 1
      filing.file(target, in: Int(source), weight: weight)
      if mirrored && source != target { filing.file(source, in: Int(target), weight: weight) }
    }
    self = filing.adjacency
  }

  /// The same arcs the other way round, every row sorted. Parallel arcs keep their order. Time O(nodes + arcs).
  func transposed() -> Adjacency {
    var counts = [Int32](repeating: 0, count: nodeCount + 1)
    for target in targets { counts[Int(target) + 1] += 1 }
    var filing = Filing(counts: counts, weighted: weights != nil)
    for node in 0..<nodeCount {
      for arc in row(node) {
        filing.file(Int32(node), in: Int(targets[arc]), weight: weights?[arc] ?? 1)
      }
    }
    return filing.adjacency
  }

  /// The arcs with each run of parallel ones made one, its weights summed. Rows must be sorted.
  func merged() -> Adjacency {
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(nodeCount + 1)
    var kept: [Int32] = []
    kept.reserveCapacity(arcCount)
    var sums: [Double]? = weights.map { _ in [] }
    for node in 0..<nodeCount {
      let start = kept.count
      for arc in row(node) {
        if kept.count > start, kept[kept.count - 1] == targets[arc] {
          if let weights { sums?[kept.count - 1] += weights[arc] }
        } else {
          kept.append(targets[arc])
          if let weights { sums?.append(weights[arc]) }
        }
      }
      offsets.append(Int32(kept.count))
    }
    return Adjacency(offsets: offsets, targets: kept, weights: sums)
  }

  /// Whether the targets of every row are in ascending order.
  var isSorted: Bool {
    targets.withUnsafeBufferPointer { targets in
      (0..<nodeCount).allSatisfy { node in
        let row = row(node)
        return row.isEmpty || (row.lowerBound + 1..<row.upperBound).allSatisfy { targets[$0 - 1] <= targets[$0] }
      }
    }
  }

  /// How many arcs repeat the one before them. Rows must be sorted.
  var repeatedArcCount: Int {
    var count = 0
    for node in 0..<nodeCount {
      for arc in row(node).dropFirst() where targets[arc] == targets[arc - 1] { count += 1 }
    }
    return count
  }
}

/// Arcs on their way into rows whose lengths are known.
private struct Filing {
  private(set) var adjacency: Adjacency
  private var next: [Int32]

  /// `counts[node + 1]` is the length of the node's row.
  init(counts: [Int32], weighted: Bool) {
    var offsets = counts
    for node in offsets.indices.dropFirst() { offsets[node] += offsets[node - 1] }
    let total = Int(offsets.last ?? 0)
    next = offsets
    adjacency = Adjacency(
      offsets: offsets, targets: [Int32](repeating: 0, count: total),
      weights: weighted ? [Double](repeating: 0, count: total) : nil)
  }

  mutating func file(_ target: Int32, in row: Int, weight: Double) {
    let place = Int(next[row])
    next[row] += 1
    adjacency.targets[place] = target
    adjacency.weights?[place] = weight
  }
}
