extension Graph {
  /// The edges of a simple undirected graph, each filed once, in the row of its end of lower degree (of lower number, if both have the same); so no row is long.
  ///
  /// Every row takes a multiple of `width` places, those that are left over filled with `nodeCount`, which is no node. Time and space O(nodes + edges).
  func orientedRows(filledTo width: Int = 1) -> ScratchRows {
    let degrees = outgoing.degrees()
    let none = Int32(truncatingIfNeeded: nodeCount)
    let offsets = Scratch<Int32>(unset: nodeCount + 1)
    // Every arc is written down, and written over by the next unless it is kept: half of them are, and none could guess which.
    let targets = Scratch<Int32>(unset: edgeCount + (nodeCount + 1) * (width - 1) + 1)
    var kept = 0
    outgoing.withPointers { starts, ends in
      for node in nodes {
        offsets[node] = Int32(truncatingIfNeeded: kept)
        let (own, name) = (degrees[node], Int32(truncatingIfNeeded: node))
        for arc in Int(starts[node])..<Int(starts[node &+ 1]) {
          let target = ends[arc]
          targets[kept] = target
          // Of two of the same degree the lower number goes first.
          kept &+= (own &- Int32(truncatingIfNeeded: name.below(target))).below(degrees[target])
        }
        for place in kept..<kept &+ width &- 1 { targets[place] = none }
        kept = (kept &+ width &- 1) / width &* width
      }
    }
    offsets[nodeCount] = Int32(truncatingIfNeeded: kept)
    return ScratchRows(offsets: offsets, targets: targets)
  }
}

extension Adjacency {
  /// How many arcs each row has.
  func degrees() -> Scratch<Int32> {
    let degrees = Scratch<Int32>(unset: nodeCount)
    withPointers { offsets, _ in
      for node in 0..<degrees.count { degrees[node] = offsets[node &+ 1] &- offsets[node] }
    }
    return degrees
  }
}
