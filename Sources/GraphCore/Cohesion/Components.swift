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
  /// Defined for every graph: from 1 to n components, an isolate one of its own; none without nodes.
  /// - Throws: `MeasureError.graphIsDirected`: make the graph undirected by `.either` for its weak components.
  /// - Complexity: Time O(nodes + edges), space O(nodes).
  /// - Source: J. Hopcroft and R. Tarjan (1973), doi:10.1145/362248.362272.
  public func components() throws(MeasureError) -> Components {
    try require(.undirected, for: "connected components")
    return components(without: nil)
  }

  /// The components of the graph, or of what is left without one node. That node is in the component −1.
  ///
  /// After M. Sutton et al. (2018), doi:10.1109/IPDPS.2018.00012: most nodes are joined by their first two edges, and those that
  /// are then in the largest part need not be looked at again, since an edge out of it is found from its other end.
  func components(without removed: Int?) -> Components {
    let out = Int32(removed ?? -1)
    let parts = JoinedParts(count: nodeCount)
    outgoing.withPointers { offsets, targets in
      func row(_ node: Int) -> Range<Int> { Range(uncheckedBounds: (Int(offsets[node]), Int(offsets[node &+ 1]))) }
      for step in 0..<2 {
        for node in nodes where Int32(truncatingIfNeeded: node) != out {
          let row = row(node)
          guard row.count > step, targets[row.lowerBound &+ step] != out else { continue }
          parts.join(Int32(truncatingIfNeeded: node), targets[row.lowerBound &+ step])
        }
      }
      let largest = parts.largest()
      for node in nodes where parts.lowest[node] != largest && Int32(truncatingIfNeeded: node) != out {
        for arc in row(node).dropFirst(2) where targets[arc] != out {
          parts.join(Int32(truncatingIfNeeded: node), targets[arc])
        }
      }
    }
    parts.settle()
    var sizes: [Int] = []
    let membership = [Int](unsafeUninitializedCapacity: nodeCount) { membership, count in
      for node in nodes {
        // The lowest node of a part comes first.
        let lowest = Int(parts.lowest[node])
        if lowest == node && node != removed { sizes.append(0) }
        let component = node == removed ? -1 : lowest == node ? sizes.count &- 1 : membership[lowest]
        membership.initializeElement(at: node, to: component)
        if component >= 0 { sizes[component] &+= 1 }
      }
      count = nodeCount
    }
    return Components(membership: membership, sizes: sizes)
  }
}

/// Parts of `0..<count` that grow together, each known by its lowest member.
private struct JoinedParts: ~Copyable {
  /// A lower member of the same part, or the node itself; once settled, the lowest.
  let lowest: Scratch<Int32>

  init(count: Int) {
    lowest = Scratch((0..<count).map { Int32($0) })
  }

  /// Makes the parts of two nodes one.
  func join(_ a: Int32, _ b: Int32) {
    var (a, b) = (lowest[a], lowest[b])
    while a != b {
      let (low, high) = (min(a, b), max(a, b))
      if lowest[high] == high {
        lowest[high] = low
        return
      }
      // Shortens the way as it goes.
      let above = lowest[lowest[high]]
      lowest[high] = above
      (a, b) = (above, lowest[low])
    }
  }

  /// Names for every node the lowest of its part.
  func settle() {
    for node in 0..<lowest.count { lowest[node] = lowest[lowest[node]] }
  }

  /// The lowest node of the part with the most members, all parts settled.
  func largest() -> Int32 {
    settle()
    let sizes = Scratch<Int32>(repeating: 0, count: lowest.count)
    var largest: Int32 = 0
    for node in 0..<lowest.count {
      let part = lowest[node]
      sizes[part] &+= 1
      if sizes[part] > sizes[largest] { largest = part }
    }
    return largest
  }
}
