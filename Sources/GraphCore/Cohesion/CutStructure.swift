/// What holds an undirected graph together: the edges and nodes whose loss would part it, and what no one loss can part.
struct CutStructure {
  private(set) var bridges: [Edge] = []
  private(set) var isArticulationPoint: [Bool]
  /// The nodes of each block of three or more. Two blocks share at most one node; one pair of nodes is in one block at most.
  private(set) var blocks: [[Int]] = []

  /// One depth-first search (R. Tarjan 1972, doi:10.1137/0201010), without recursion. Time and space O(nodes + edges).
  init(of graph: Graph) {
    let rows = graph.outgoing
    isArticulationPoint = [Bool](repeating: false, count: graph.nodeCount)
    var entered = [Int32](repeating: -1, count: graph.nodeCount)
    var low = entered
    var nextArc = rows.offsets
    var clock: Int32 = 0
    var path: [Visit] = []
    var open: [Int] = []
    for root in graph.nodes where entered[root] < 0 {
      var rootBranches = 0
      path.append(Visit(node: root, parent: -1))
      while let visit = path.last {
        let node = visit.node
        if entered[node] < 0 {
          entered[node] = clock
          low[node] = clock
          clock += 1
          open.append(node)
        }
        let arc = Int(nextArc[node])
        if arc < Int(rows.offsets[node + 1]) {
          nextArc[node] += 1
          let target = Int(rows.targets[arc])
          if target == visit.parent && !visit.hasSkippedParent {
            path[path.count - 1].hasSkippedParent = true
          } else if entered[target] < 0 {
            path.append(Visit(node: target, parent: node))
          } else {
            low[node] = min(low[node], entered[target])
          }
          continue
        }
        path.removeLast()
        guard let parent = path.last?.node else { break }
        low[parent] = min(low[parent], low[node])
        guard low[node] >= entered[parent] else { continue }
        if low[node] > entered[parent] {
          bridges.append(Edge(source: min(parent, node), target: max(parent, node)))
        }
        if parent == root { rootBranches += 1 } else { isArticulationPoint[parent] = true }
        closeBlock(at: node, under: parent, open: &open)
      }
      if rootBranches > 1 { isArticulationPoint[root] = true }
    }
    bridges.sort { ($0.source, $0.target) < ($1.source, $1.target) }
    bridges = bridges.map { bridge in
      Edge(source: bridge.source, target: bridge.target, weight: graph.weight(from: bridge.source, to: bridge.target) ?? 1)
    }
  }

  private mutating func closeBlock(at node: Int, under parent: Int, open: inout [Int]) {
    var block = [parent]
    while let last = open.popLast() {
      block.append(last)
      if last == node { break }
    }
    if block.count > 2 { blocks.append(block) }
  }
}

private struct Visit {
  let node: Int
  let parent: Int
  /// One edge to the parent is the one we came by; a second, parallel one is a way back.
  var hasSkippedParent = false
}
