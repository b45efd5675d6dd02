/// The weights of a graph's arcs as a matrix, for algorithms that multiply by it many times.
final class SparseMatrix: @unchecked Sendable {
  // Sendable, since nothing changes after `init`.

  private let rows: ScratchRows
  /// One weight an arc; none in a graph without weights.
  private let weights: Scratch<Double>
  /// Ranges of rows with about as many arcs each.
  private let blocks: [Range<Int>]

  var size: Int { rows.offsets.count - 1 }

  init(_ adjacency: Adjacency) {
    rows = ScratchRows(adjacency)
    weights = Scratch(adjacency.weights ?? [])
    var blocks: [Range<Int>] = []
    var start = 0
    let wanted = max(adjacency.arcCount / 8, 50_000)
    for node in 0..<adjacency.nodeCount
    where adjacency.offsets[node + 1] - adjacency.offsets[start] >= wanted || node + 1 == adjacency.nodeCount {
      blocks.append(start..<node + 1)
      start = node + 1
    }
    self.blocks = blocks
  }

  /// Writes the product with `vector` into `result`, another vector. Time O(arcs).
  func multiply(_ vector: borrowing Vector, into result: borrowing Vector) {
    guard blocks.count > 1 else {
      for block in blocks { multiply(vector.start, into: result.start, rows: block) }
      return
    }
    let (from, to) = (Shared(vector.start), Shared(result.start))
    _ = Threads.map(blocks.count) { self.multiply(from.start, into: to.start, rows: self.blocks[$0]) }
  }

  private func multiply(
    _ vector: UnsafeMutablePointer<Double>, into result: UnsafeMutablePointer<Double>, rows block: Range<Int>
  ) {
    let isWeighted = weights.count > 0
    for node in block {
      var sum = 0.0
      if isWeighted {
        for arc in rows.row(node) { sum += weights[arc] * vector[Int(rows.targets[arc])] }
      } else {
        for arc in rows.row(node) { sum += vector[Int(rows.targets[arc])] }
      }
      result[node] = sum
    }
  }
}

/// Memory that several threads use, each its own part of it.
private struct Shared: @unchecked Sendable {
  let start: UnsafeMutablePointer<Double>
  init(_ start: UnsafeMutablePointer<Double>) { self.start = start }
}
