/// Oriented edges for counting triangles: rows of whole fours, so that a processor need not guess where each ends.
final class FilledRows: @unchecked Sendable {
  // Sendable, since nothing changes after `init`.

  private let nodeCount: Int
  private let rows: ScratchRows

  /// Of a simple undirected graph. Time and space O(nodes + edges).
  init(of graph: Graph) {
    nodeCount = graph.nodeCount
    rows = graph.orientedRows(filledTo: 4)
  }

  /// The nodes in at most so many ranges whose rows have about as many edges each; one range, where starting threads would take longer than the work.
  func pieces(atMost most: Int) -> [Range<Int>] {
    let edgeCount = Int(rows.offsets[nodeCount])
    // Some forty steps an edge.
    guard Threads.pieces(parts: most, steps: 40 * edgeCount / most) > 1 else { return [0..<nodeCount] }
    var (pieces, first) = ([Range<Int>](), 0)
    for node in 0..<nodeCount where Int(rows.offsets[node + 1]) * most >= edgeCount * (pieces.count + 1) {
      pieces.append(first..<node + 1)
      first = node + 1
    }
    return pieces
  }

  /// In how many of the triangles whose lowest node is in a range each node is. Time O(edges^1.5).
  ///
  /// No processor could guess which edges close a triangle; so every node that may be its third is written down, and written over unless it is.
  func triangleCounts(lowest range: Range<Int>) -> [Int32] {
    // A node is in no more triangles than there are edges. The last count is that of the places left over.
    var counts = [Int32](repeating: 0, count: nodeCount + 1)
    counts.withUnsafeMutableBufferPointer { counts in
      let isTied = Scratch<UInt8>(repeating: 0, count: nodeCount + 1)
      let most = 2_048
      // No row is longer than there are nodes. What is never written to takes no memory.
      let closing = Scratch<Int32>(unset: most + nodeCount + 4)
      var count = 0
      func hand() {
        for index in 0..<count { counts[Int(closing[index])] &+= 1 }
        count = 0
      }
      for low in range {
        let row = rows.row(low)
        guard !row.isEmpty else { continue }
        for edge in row { isTied[rows.targets[edge]] = 1 }
        isTied[nodeCount] = 0
        for edge in row {
          let middle = Int(rows.targets[edge])
          guard middle < nodeCount else { break }
          let before = count
          var last = Int(rows.offsets[middle])
          let end = Int(rows.offsets[middle &+ 1])
          while last < end {
            for place in last..<last &+ 4 {
              let high = rows.targets[place]
              closing[count] = high
              count &+= Int(isTied[high])
            }
            last &+= 4
          }
          counts[middle] &+= Int32(truncatingIfNeeded: count &- before)
          counts[low] &+= Int32(truncatingIfNeeded: count &- before)
          if count > most { hand() }
        }
        for edge in row { isTied[rows.targets[edge]] = 0 }
      }
      hand()
    }
    return counts
  }
}
