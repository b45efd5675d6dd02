extension Graph {
  /// The weakly connected components: what hangs together if edges may be followed either way. In an undirected graph, its components.
  ///
  /// Defined for every graph; none without nodes. Weights play no part.
  /// - Complexity: Time O(nodes + edges · log degree), in an undirected graph O(nodes + edges).
  /// - Source: F. Harary, R. Z. Norman and D. Cartwright (1965), Structural Models, ISBN 0-471-35130-X.
  public func weakComponents() -> Components {
    undirected(.either).components(without: nil)
  }

  /// The strongly connected components: the largest parts in which every node reaches every other. In an undirected graph, its
  /// components.
  ///
  /// Defined for every graph. Components are numbered in the order of their lowest nodes.
  /// - Complexity: Time and space O(nodes + edges).
  /// - Source: R. Tarjan (1972), doi:10.1137/0201010.
  public func strongComponents() -> Components {
    guard isDirected else { return components(without: nil) }
    var entered = [Int32](repeating: -1, count: nodeCount)
    var low = entered
    var part = [Int](repeating: -1, count: nodeCount)
    var nextArc = outgoing.offsets
    var clock: Int32 = 0
    var partCount = 0
    var (path, open): ([Int], [Int]) = ([], [])
    for root in nodes where entered[root] < 0 {
      path.append(root)
      while let node = path.last {
        if entered[node] < 0 {
          entered[node] = clock
          low[node] = clock
          clock += 1
          open.append(node)
        }
        if nextArc[node] < outgoing.offsets[node + 1] {
          let target = Int(outgoing.targets[Int(nextArc[node])])
          nextArc[node] += 1
          if entered[target] < 0 {
            path.append(target)
          } else if part[target] < 0 {
            low[node] = min(low[node], entered[target])
          }
          continue
        }
        path.removeLast()
        if let parent = path.last { low[parent] = min(low[parent], low[node]) }
        guard low[node] == entered[node] else { continue }
        while let member = open.popLast() {
          part[member] = partCount
          if member == node { break }
        }
        partCount += 1
      }
    }
    return Components(parts: part, count: partCount)
  }
}

extension Components {
  /// The components of nodes that were given numbers of parts in any order.
  fileprivate init(parts: [Int], count: Int) {
    var number = [Int](repeating: -1, count: count)
    var sizes: [Int] = []
    membership = parts.map { part in
      if number[part] < 0 {
        number[part] = sizes.count
        sizes.append(0)
      }
      sizes[number[part]] += 1
      return number[part]
    }
    self.sizes = sizes
  }
}
