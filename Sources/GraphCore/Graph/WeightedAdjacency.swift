/// Arcs in compressed sparse rows with the weight of each: what a graph is built from, and what a measure of weights works on.
///
/// Rows are sorted by target once they have been transposed.
struct WeightedAdjacency: CompressedRows {
  var offsets: [Int32]
  var targets: [Int32]
  /// The weight of each arc, or nil in a graph without weights.
  var weights: [Double]?

  /// The arcs alone, in the same memory.
  var adjacency: Adjacency { Adjacency(offsets: offsets, targets: targets) }
}

extension WeightedAdjacency {
  /// Rows without weights, in the same memory.
  init(_ rows: Adjacency) {
    self.init(offsets: rows.offsets, targets: rows.targets, weights: nil)
  }

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
    self = filing.rows
  }

  /// The same arcs the other way round, every row sorted. Parallel arcs keep their order. Time O(nodes + arcs).
  func transposed() -> WeightedAdjacency {
    var counts = [Int32](repeating: 0, count: nodeCount + 1)
    for target in targets { counts[Int(target) + 1] += 1 }
    var filing = Filing(counts: counts, weighted: weights != nil)
    for node in 0..<nodeCount {
      for arc in row(node) {
        filing.file(Int32(node), in: Int(targets[arc]), weight: weights?[arc] ?? 1)
      }
    }
    return filing.rows
  }

  /// The arcs with each run of parallel ones made one, its weights summed. Rows must be sorted.
  func merged() -> WeightedAdjacency {
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
    return WeightedAdjacency(offsets: offsets, targets: kept, weights: sums)
  }
}

/// Arcs on their way into rows whose lengths are known.
private struct Filing {
  private(set) var rows: WeightedAdjacency
  private var next: [Int32]

  /// `counts[node + 1]` is the length of the node's row.
  init(counts: [Int32], weighted: Bool) {
    var offsets = counts
    for node in offsets.indices.dropFirst() { offsets[node] += offsets[node - 1] }
    let total = Int(offsets.last ?? 0)
    next = offsets
    rows = WeightedAdjacency(
      offsets: offsets, targets: [Int32](repeating: 0, count: total),
      weights: weighted ? [Double](repeating: 0, count: total) : nil)
  }

  mutating func file(_ target: Int32, in row: Int, weight: Double) {
    let place = Int(next[row])
    next[row] += 1
    rows.targets[place] = target
    rows.weights?[place] = weight
  }
}
