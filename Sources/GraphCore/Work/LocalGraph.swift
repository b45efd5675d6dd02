/// A graph laid out anew for algorithms that go over it many times: nodes are renumbered in the order of a breadth-first search, so
/// that neighbours lie close together in memory and every weak component is one range.
///
/// Weights, and the order of parallel edges, are left behind.
final class LocalGraph: @unchecked Sendable {
  // Sendable, since nothing changes after `init`.

  /// The node at each place.
  let order: [Int32]
  /// The range of places of each weak component, one after another.
  let components: [Range<Int>]
  /// The arcs from each place.
  let outgoing: ScratchRows
  /// The arcs to each place; without any if the graph is undirected, where they are those of `outgoing`.
  private let incoming: ScratchRows
  private let isDirected: Bool

  var nodeCount: Int { order.count }

  /// - Parameter direction: Which way the arcs of `outgoing` go. Time and space O(nodes + edges).
  init(of graph: Graph, _ direction: Direction = .outgoing) {
    let rows = [graph.rows(direction), graph.rows(direction == .outgoing ? .incoming : .outgoing)]
    var order: [Int32] = []
    order.reserveCapacity(graph.nodeCount)
    var place = [Int32](repeating: -1, count: graph.nodeCount)
    var components: [Range<Int>] = []
    for start in graph.nodes where place[start] < 0 {
      let first = order.count
      place[start] = Int32(first)
      order.append(Int32(start))
      var next = first
      while next < order.count {
        let node = Int(order[next])
        next += 1
        for side in graph.isDirected ? 0..<2 : 0..<1 {
          for target in rows[side].targets[rows[side].row(node)] where place[Int(target)] < 0 {
            place[Int(target)] = Int32(order.count)
            order.append(target)
          }
        }
      }
      components.append(first..<order.count)
    }
    self.order = order
    self.components = components
    outgoing = ScratchRows(rows[0], order: order, place: place)
    incoming = ScratchRows(rows[1], order: graph.isDirected ? order : [], place: place)
    isDirected = graph.isDirected
  }

  /// Hands the rows of both directions to `body`.
  func withRows<Result>(_ body: (_ outgoing: borrowing ScratchRows, _ incoming: borrowing ScratchRows) -> Result) -> Result {
    if isDirected { body(outgoing, incoming) } else { body(outgoing, outgoing) }
  }

  /// Places of one component, and the range of all of that component.
  typealias Batch = (places: [Int32], component: Range<Int>)

  /// The places of nodes (of all nodes, if none are given) in batches of at most so many, each within one component.
  func batches(of size: Int, among nodes: [Int]? = nil) -> [Batch] {
    var isChosen = [Bool](repeating: nodes == nil, count: nodeCount)
    for node in nodes ?? [] { isChosen[node] = true }
    return components.flatMap { component in
      let places = component.lazy.filter { isChosen[Int(self.order[$0])] }.map { Int32($0) }
      var batches: [Batch] = []
      for place in places {
        if batches.isEmpty || batches[batches.count - 1].places.count == size { batches.append(([], component)) }
        batches[batches.count - 1].places.append(place)
      }
      return batches
    }
  }

  /// For each arc of `outgoing`, which arc of the rows that were laid out anew it is. Of parallel arcs it is the first.
  func arcPlaces(in rows: Adjacency) -> [Int] {
    order.indices.flatMap { place in
      outgoing.row(place).map { arc in
        rows.arc(from: Int(order[place]), to: order[Int(outgoing.targets[arc])]) ?? 0
      }
    }
  }
}
