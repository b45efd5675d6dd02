/// The connected components of an undirected graph.
public struct Components: Sendable, Equatable {
  /// The component of each node, in node order. Components are numbered from 0 in the order of their lowest nodes.
  public let membership: [Int]
  /// How many nodes each component has.
  public let sizes: [Int]

  /// How many components there are. A graph without nodes has none.
  public var count: Int { sizes.count }

  /// The nodes of each component, ascending.
  public var members: [[Int]] {
    var members = sizes.map { size in
      var nodes: [Int] = []
      nodes.reserveCapacity(size)
      return nodes
    }
    for (node, component) in membership.enumerated() { members[component].append(node) }
    return members
  }

  /// How many unordered pairs of nodes have a path between them.
  public var connectedPairs: Int {
    sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
  }
}

extension Graph {
  /// The connected components. Weights, loops and parallel edges play no part.
  ///
  /// - Throws: `MeasureError.graphIsDirected`: make the graph undirected by `.either` for its weak components.
  /// - Complexity: Time O(nodes + edges), space O(nodes).
  public func components() throws(MeasureError) -> Components {
    try require(.undirected, for: "connected components")
    return components(without: nil)
  }

  /// The components of the graph, or of what is left without one node. That node is in the component −1.
  func components(without removed: Int?) -> Components {
    var membership = [Int](repeating: -1, count: nodeCount)
    var sizes: [Int] = []
    var pending: [Int] = []
    for start in nodes where membership[start] < 0 && start != removed {
      membership[start] = sizes.count
      pending.append(start)
      var size = 0
      while let node = pending.popLast() {
        size += 1
        for arc in outgoing.row(node) {
          let target = Int(outgoing.targets[arc])
          guard membership[target] < 0, target != removed else { continue }
          membership[target] = sizes.count
          pending.append(target)
        }
      }
      sizes.append(size)
    }
    return Components(membership: membership, sizes: sizes)
  }
}
