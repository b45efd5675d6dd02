/// A network whose every arc carries one unit at most, and the most that flows through it.
///
/// One unit after another is sent along a shortest way with room left (J. Edmonds and R. M. Karp 1972,
/// doi:10.1145/321694.321699). With capacities of one the flow is the number of disjoint paths (Menger).
struct UnitFlow {
  private let offsets: [Int32]
  private let targets: [Int32]
  private let opposite: [Int32]
  private let capacities: [Int8]
  private var room: [Int8]
  private var arrival: [Int32]
  private var queue: [Int32] = []

  /// - Parameter arcs: From where to where, and whether one unit may also flow the other way.
  private init(nodeCount: Int, arcs: [(from: Int32, to: Int32, bothWays: Bool)]) {
    var counts = [Int32](repeating: 0, count: nodeCount + 1)
    for arc in arcs {
      counts[Int(arc.from) + 1] += 1
      counts[Int(arc.to) + 1] += 1
    }
    for node in counts.indices.dropFirst() { counts[node] += counts[node - 1] }
    var next = counts
    var targets = [Int32](repeating: 0, count: arcs.count * 2)
    var opposite = targets
    var capacities = [Int8](repeating: 0, count: arcs.count * 2)
    for arc in arcs {
      let (there, back) = (next[Int(arc.from)], next[Int(arc.to)])
      next[Int(arc.from)] += 1
      next[Int(arc.to)] += 1
      (targets[Int(there)], opposite[Int(there)], capacities[Int(there)]) = (arc.to, back, 1)
      (targets[Int(back)], opposite[Int(back)], capacities[Int(back)]) = (arc.from, there, arc.bothWays ? 1 : 0)
    }
    (offsets, self.targets, self.opposite, self.capacities) = (counts, targets, opposite, capacities)
    room = capacities
    arrival = [Int32](repeating: -1, count: nodeCount)
  }

  /// Edges of a graph, those of a directed one in their direction alone: paths may share nodes, not edges.
  static func edges(of graph: Graph) -> UnitFlow {
    UnitFlow(nodeCount: graph.nodeCount, arcs: graph.edges.map { (Int32($0.source), Int32($0.target), !graph.isDirected) })
  }

  /// Nodes of a graph, each split into an entry `2v` and an exit `2v + 1`: paths may share neither.
  static func nodes(of graph: Graph) -> UnitFlow {
    var arcs: [(from: Int32, to: Int32, bothWays: Bool)] = graph.nodes.map { (Int32(2 * $0), Int32(2 * $0 + 1), false) }
    for node in graph.nodes {
      for target in graph.neighbours(of: node) { arcs.append((Int32(2 * node + 1), 2 * target, false)) }
    }
    return UnitFlow(nodeCount: 2 * graph.nodeCount, arcs: arcs)
  }

  /// The most that flows from one node to another, or `limit` if that is less. Time O(limit · arcs).
  mutating func most(from source: Int, to sink: Int, limit: Int) -> Int {
    room = capacities
    var flow = 0
    while flow < limit, sendOne(from: Int32(source), to: Int32(sink)) { flow += 1 }
    return flow
  }

  private mutating func sendOne(from source: Int32, to sink: Int32) -> Bool {
    for node in arrival.indices { arrival[node] = -1 }
    queue.removeAll(keepingCapacity: true)
    queue.append(source)
    var position = 0
    while position < queue.count, arrival[Int(sink)] < 0 {
      let node = queue[position]
      position += 1
      for arc in offsets[Int(node)]..<offsets[Int(node) + 1] {
        let target = targets[Int(arc)]
        guard room[Int(arc)] > 0, target != source, arrival[Int(target)] < 0 else { continue }
        arrival[Int(target)] = arc
        queue.append(target)
      }
    }
    guard arrival[Int(sink)] >= 0 else { return false }
    var node = sink
    while node != source {
      let arc = Int(arrival[Int(node)])
      room[arc] -= 1
      room[Int(opposite[arc])] += 1
      node = targets[Int(opposite[arc])]
    }
    return true
  }
}
