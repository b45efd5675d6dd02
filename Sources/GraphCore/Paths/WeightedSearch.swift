/// Shortest paths from one node after another where ties have lengths (E. W. Dijkstra 1959, doi:10.1007/BF01386390).
///
/// Two paths whose lengths differ by no more than 1e-12 of themselves are equally long: sums of decimals are not exact.
struct WeightedSearch: ~Copyable {
  /// The distance of every node that was reached; infinite for the others.
  let distances: Scratch<Double>
  /// How many shortest paths lead to it.
  let pathCounts: Scratch<Double>
  /// The nodes reached, nearest first, the source itself before all.
  private(set) var order: [Int32] = []

  private let rows: ScratchRows
  private let lengths: Scratch<Double>
  /// The place of a node in `order`; the largest number until it has one.
  private let places: Scratch<Int32>
  private let dependencies: Scratch<Double>
  private var heap: [(distance: Double, node: Int32)] = []

  init(_ rows: Adjacency, lengths: [Double]) {
    distances = Scratch(repeating: .infinity, count: rows.nodeCount)
    pathCounts = Scratch(repeating: 0, count: rows.nodeCount)
    places = Scratch(repeating: .max, count: rows.nodeCount)
    dependencies = Scratch(repeating: 0, count: rows.nodeCount)
    self.rows = ScratchRows(rows)
    self.lengths = Scratch(lengths)
  }

  private static func isSame(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-12 * min(a, b) }

  /// Time O((nodes + edges) · log edges).
  mutating func run(from source: Int) {
    for node in order {
      distances[node] = .infinity
      pathCounts[node] = 0
      places[node] = .max
    }
    order.removeAll(keepingCapacity: true)
    distances[source] = 0
    pathCounts[source] = 1
    push(0, Int32(source))
    while let (distance, node) = pop() {
      guard places[node] == .max, distance == distances[node] else { continue }
      places[node] = Int32(truncatingIfNeeded: order.count)
      order.append(node)
      for arc in rows.row(node) {
        let target = rows.targets[arc]
        let through = distance + lengths[arc]
        guard places[target] == .max else { continue }
        if Self.isSame(through, distances[target]) {
          pathCounts[target] += pathCounts[node]
        } else if through < distances[target] {
          distances[target] = through
          pathCounts[target] = pathCounts[node]
          push(through, target)
        }
      }
    }
  }

  /// Adds what Brandes's dependencies of the last source come to. Returns whether all path counts were finite.
  mutating func gather(into totals: borrowing Scratch<Double>, arcTotals: borrowing Scratch<Double>) -> Bool {
    var finite = true
    for node in order.reversed() {
      var sum = 0.0
      for arc in rows.row(node) {
        let target = rows.targets[arc]
        let isLater = places[target] != .max && places[target] > places[node]
        guard isLater, Self.isSame(distances[node] + lengths[arc], distances[target]) else { continue }
        let share = (1 + dependencies[target]) / pathCounts[target]
        sum += share
        if arcTotals.count > 0 { arcTotals[arc] += pathCounts[node] * share }
      }
      finite = finite && pathCounts[node].isFinite
      dependencies[node] = pathCounts[node] * sum
      if places[node] > 0 { totals[node] += dependencies[node] }
    }
    return finite
  }

  private mutating func push(_ distance: Double, _ node: Int32) {
    heap.append((distance, node))
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard heap[child] < heap[parent] else { return }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  private mutating func pop() -> (Double, Int32)? {
    guard let top = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return top }
    heap[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && heap[child] < heap[least] { least = child }
      if least == parent { return top }
      heap.swapAt(least, parent)
      parent = least
    }
  }
}
