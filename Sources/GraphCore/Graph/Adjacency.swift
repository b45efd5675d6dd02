/// Arcs in compressed sparse rows: for each node, the nodes at the far ends of its arcs.
protocol CompressedRows: Sendable {
  /// Where each node's row begins; one more entry than there are nodes.
  var offsets: [Int32] { get }
  /// The far ends, row after row.
  var targets: [Int32] { get }
}

/// The arcs of a graph without what they weigh, which `EdgeWeights` keeps. A graph holds only rows sorted by target.
struct Adjacency: CompressedRows, Equatable {
  var offsets: [Int32]
  var targets: [Int32]
}

extension CompressedRows {
  var nodeCount: Int { offsets.count - 1 }
  var arcCount: Int { targets.count }

  /// Calls `body` with the memory of offsets and targets.
  @inline(__always)
  func withPointers<Result>(
    _ body: (_ offsets: UnsafeBufferPointer<Int32>, _ targets: UnsafeBufferPointer<Int32>) -> Result
  ) -> Result {
    offsets.withUnsafeBufferPointer { offsets in targets.withUnsafeBufferPointer { body(offsets, $0) } }
  }

  /// The positions of a node's arcs in `targets`.
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

  /// Whether the targets of every row are in ascending order.
  var isSorted: Bool {
    withPointers { offsets, targets in
      (0..<nodeCount).allSatisfy { node in
        let row = Int(offsets[node])..<Int(offsets[node &+ 1])
        return row.dropFirst().allSatisfy { targets[$0 &- 1] <= targets[$0] }
      }
    }
  }

  /// How many arcs repeat the one before them. Rows must be sorted.
  var repeatedArcCount: Int {
    withPointers { offsets, targets in
      var count = 0
      for node in 0..<nodeCount {
        for arc in (Int(offsets[node])..<Int(offsets[node &+ 1])).dropFirst() {
          count &+= targets[arc].same(as: targets[arc &- 1])
        }
      }
      return count
    }
  }
}
