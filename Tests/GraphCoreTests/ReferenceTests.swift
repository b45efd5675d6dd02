import Testing

@testable import GraphCore

/// The quick algorithms against the slowest ones that are plainly right.
struct ReferenceTests {
  private func graph(_ seed: Int) throws -> Graph {
    let chance = 0.03 * Double(seed % 6 + 1)
    return try Graph.random(8 + seed, chance: chance, directed: seed % 3 == 0, seed: UInt64(seed) + 500)
  }

  /// Distances and numbers of shortest paths between all pairs, after Floyd and Warshall.
  private func allPairs(_ graph: Graph) -> (distances: [[Int]], counts: [[Double]]) {
    let far = Int.max / 4
    var distances = graph.nodes.map { a in graph.nodes.map { a == $0 ? 0 : graph.hasEdge(from: a, to: $0) ? 1 : far } }
    for middle in graph.nodes {
      for a in graph.nodes {
        for b in graph.nodes { distances[a][b] = min(distances[a][b], distances[a][middle] + distances[middle][b]) }
      }
    }
    // Paths of length d end with an edge from a node at distance d − 1.
    var counts = graph.nodes.map { a in graph.nodes.map { a == $0 ? 1.0 : 0.0 } }
    for a in graph.nodes {
      for b in graph.nodes.sorted(by: { distances[a][$0] < distances[a][$1] }) where b != a && distances[a][b] < far {
        for last in graph.nodes where distances[a][last] + 1 == distances[a][b] && graph.hasEdge(from: last, to: b) {
          counts[a][b] += counts[a][last]
        }
      }
    }
    return (distances.map { $0.map { $0 >= far ? far : $0 } }, counts)
  }

  @Test(arguments: 1...24) func pathsAgree(seed: Int) throws {
    let graph = try graph(seed)
    let (distances, counts) = allPairs(graph)
    let far = Int.max / 4
    var betweenness = graph.nodes.map { _ in 0.0 }
    for a in graph.nodes {
      let ours = try graph.distances(from: a).map { $0 ?? far }
      #expect(ours == distances[a])
      for b in graph.nodes where a != b && distances[a][b] < far {
        for node in graph.nodes where node != a && node != b && distances[a][node] + distances[node][b] == distances[a][b] {
          betweenness[node] += counts[a][node] * counts[node][b] / counts[a][b]
        }
      }
    }
    if !graph.isDirected { betweenness = betweenness.map { $0 / 2 } }
    #expect(agree(try graph.betweenness().values, betweenness, within: 1e-10))
    let harmonic = distances.map { $0.reduce(0.0) { $1 > 0 && $1 < far ? $0 + 1 / Double($1) : $0 } }
    #expect(agree(try graph.harmonic().values, harmonic))
    let closeness: [Double?] = distances.map { row in
      let near = row.filter { $0 > 0 && $0 < far }
      return near.isEmpty ? nil : Double(near.count) / Double(near.reduce(0, +))
    }
    #expect(agree(try graph.closeness(.component).values, closeness))
    let all = distances.flatMap { $0 }.filter { $0 > 0 && $0 < far }
    #expect(agree(try graph.averagePathLength().value, all.isEmpty ? nil : Double(all.reduce(0, +)) / Double(all.count)))
  }

  /// More than one word of sources, and both directions.
  @Test func manySourcesAtOnce() throws {
    for directed in [false, true] {
      let graph = try Graph.random(150, chance: 0.015, directed: directed, seed: 9)
      for direction in [Direction.outgoing, .incoming] {
        let slow = try graph.nodes.map { node in
          try graph.distances(from: node, direction).compactMap { $0 }.filter { $0 > 0 }.reduce(0.0) { $0 + 1 / Double($1) }
        }
        #expect(agree(try graph.harmonic(direction).values, slow))
      }
    }
  }

  /// Above and below the number of nodes up to which neighbours are bits of a word.
  @Test(arguments: [(90, 0.3), (512, 0.02), (513, 0.02), (700, 0.015)]) func trianglesAgree(count: Int, chance: Double) throws {
    let graph = try Graph.random(count, chance: chance, seed: 77)
    let slow = graph.nodes.map { node in
      let near = graph.neighbours(of: node).map { Int($0) }
      return near.indices.reduce(0) { sum, place in
        sum + near[..<place].count { graph.hasEdge(from: $0, to: near[place]) }
      }
    }
    #expect(graph.triangleCounts() == slow)
    #expect(graph.triangleCountsOneByOne() == slow)
  }

  @Test func onePassGivesAllPathMeasures() throws {
    let graph = try Graph.random(60, chance: 0.05, directed: true, seed: 12)
    let paths = try graph.pathMeasures(.incoming)
    #expect(try paths.closeness(.component) == graph.closeness(.component, .incoming))
    #expect(try paths.closeness(.wassermanFaust) == graph.closeness(.wassermanFaust, .incoming))
    #expect(try paths.harmonic(normalised: true) == graph.harmonic(normalised: true, .incoming))
    #expect(agree(paths.averagePathLength.value, try graph.averagePathLength().value))
    #expect(agree(paths.globalEfficiency.value, try graph.globalEfficiency().value))
  }

  @Test(arguments: 1...24) func cutsAgree(seed: Int) throws {
    let graph = try graph(seed).undirected(.either)
    let components = try graph.components().count
    let bridges = try graph.edges.filter { edge in
      let rest = graph.edges.filter { $0 != edge }.map { ($0.source, $0.target) }
      return try Graph.simple(graph.nodeCount, rest).components().count > components
    }
    #expect(try graph.bridges() == bridges)
    let points = try graph.nodes.filter { node in
      try graph.removing(node).components().count > components
    }
    #expect(try graph.articulationPoints() == points)
    // Two nodes are biconnected if no loss of one other node, nor of the edge between them, parts them.
    var pairs = 0
    for a in graph.nodes {
      for b in graph.nodes where a < b {
        let survives = graph.nodes.allSatisfy { lost in
          if lost == a || lost == b { return true }
          let left = graph.components(without: lost).membership
          return left[a] == left[b]
        }
        if try survives && graph.components().membership[a] == graph.components().membership[b]
          && !bridges.contains(where: { $0.source == a && $0.target == b })
        {
          pairs += 1
        }
      }
    }
    let total = Double(graph.nodeCount * (graph.nodeCount - 1) / 2)
    #expect(agree(try graph.biconnectedPairShare().value, Double(pairs) / total))
  }

  @Test(arguments: 1...24) func neighbourhoodsAgree(seed: Int) throws {
    let graph = try graph(seed).undirected(.either)
    let n = graph.nodes
    let tied = n.map { a in n.map { graph.hasEdge(from: a, to: $0) ? 1.0 : 0.0 } }
    let degree = tied.map { $0.reduce(0, +) }
    let triangles = n.map { a in
      n.reduce(0.0) { sum, b in n.reduce(sum) { $0 + tied[a][b] * tied[b][$1] * tied[$1][a] } } / 2
    }
    #expect(graph.triangleCounts().map { Double($0) } == triangles)
    let share = n.map { a in n.map { degree[a] > 0 ? tied[a][$0] / degree[a] : 0 } }
    let constraint: [Double?] = n.map { a in
      guard degree[a] > 0 else { return nil }
      return n.filter { tied[a][$0] > 0 }.reduce(0.0) { sum, b in
        let invested = n.reduce(share[a][b]) { $0 + share[a][$1] * share[$1][b] }
        return sum + invested * invested
      }
    }
    #expect(agree(try graph.constraint().values, constraint))
    // Peel off all nodes of fewer than k ties, again and again.
    var cores = n.map { _ in 0.0 }
    for k in 1...graph.nodeCount {
      var left = Set(n)
      while let weak = left.first(where: { node in left.count { tied[node][$0] > 0 } < k }) { left.remove(weak) }
      for node in left { cores[node] = Double(k) }
    }
    #expect(try graph.coreNumbers().values == cores)
  }
}
