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
    let columns = EdgeColumns(sources: sources, targets: targets, weights: weights)
    self.init(nodeCount: nodeCount, columns: columns, mirrored: mirrored)
  }

  /// The same of columns.
  init(nodeCount: Int, columns: consuming EdgeColumns, mirrored: Bool) {
    let (sources, targets) = (columns.sources, columns.targets)
    self = Self.filed(nodeCount, weights: columns.weights) { file in
      sources.withUnsafeBufferPointer { sources in
        targets.withUnsafeBufferPointer { targets in
          for edge in sources.indices {
            let (source, target) = (sources[edge], targets[edge])
            file(target, source, edge)
            if mirrored && source != target { file(source, target, edge) }
          }
        }
      }
    }
  }

  /// The same arcs the other way round, every row sorted. Parallel arcs keep their order. Time O(nodes + arcs).
  func transposed() -> WeightedAdjacency {
    Self.filed(nodeCount, weights: weights) { file in
      withPointers { offsets, targets in
        for node in 0..<nodeCount {
          for arc in Int(offsets[node])..<Int(offsets[node &+ 1]) {
            file(Int32(truncatingIfNeeded: node), targets[arc], arc)
          }
        }
      }
    }
  }

  /// Rows of the arcs for which `each` calls what it is given, with the arc's target, the row it goes in, and the place of its weight. It is called
  /// twice and must do the same both times: at first the rows are only measured.
  @inline(__always)
  private static func filed(
    _ nodeCount: Int, weights: [Double]?, _ each: ((_ target: Int32, _ row: Int32, _ weight: Int) -> Void) -> Void
  ) -> WeightedAdjacency {
    // Where the next arc of each row goes.
    let next = Scratch<Int32>(repeating: 0, count: nodeCount + 1)
    each { _, row, _ in next[row] &+= 1 }
    var total: Int32 = 0
    for node in 0...nodeCount { (next[node], total) = (total, total &+ next[node]) }
    let offsets = next.array
    var filed: [Double]?
    let targets = [Int32](unsafeUninitializedCapacity: Int(total)) { targets, count in
      func place(_ row: Int32) -> Int {
        defer { next[row] &+= 1 }
        return Int(next[row])
      }
      if let weights {
        filed = [Double](unsafeUninitializedCapacity: Int(total)) { filed, count in
          each { target, row, weight in
            let place = place(row)
            targets[place] = target
            filed[place] = weights[weight]
          }
          count = Int(total)
        }
      } else {
        each { target, row, _ in targets[place(row)] = target }
      }
      count = Int(total)
    }
    return WeightedAdjacency(offsets: offsets, targets: targets, weights: filed)
  }

  /// The arcs with each run of parallel ones made one, its weights summed, or the least of them taken. Rows must be sorted.
  func merged(shortest: Bool = false) -> WeightedAdjacency {
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(nodeCount + 1)
    var kept: [Int32] = []
    kept.reserveCapacity(arcCount)
    var joined: [Double]? = weights.map { _ in [] }
    for node in 0..<nodeCount {
      let start = kept.count
      for arc in row(node) {
        if kept.count > start, kept[kept.count - 1] == targets[arc] {
          if let weights, let before = joined?[kept.count - 1] {
            joined?[kept.count - 1] = shortest ? min(before, weights[arc]) : before + weights[arc]
          }
        } else {
          kept.append(targets[arc])
          if let weights { joined?.append(weights[arc]) }
        }
      }
      offsets.append(Int32(kept.count))
    }
    return WeightedAdjacency(offsets: offsets, targets: kept, weights: joined)
  }
}
