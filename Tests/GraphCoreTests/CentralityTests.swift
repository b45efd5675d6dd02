import Foundation
import TestSupport
import Testing

@testable import GraphCore

/// Centralities beyond degree and shortest paths: closed forms, identities and slow references.
struct CentralityTests {
  @Test(arguments: 4...9) func closedForms(n: Int) throws {
    let size = Double(n)
    let (star, complete, cycle, path) = (try Graph.star(n), try Graph.complete(n), try Graph.cycle(n), try Graph.path(n))
    // Every pair but one runs over one tie of the star's leaf.
    #expect(agree(try star.edgeBetweenness().values, star.edges.map { _ in size - 1 }))
    #expect(agree(try complete.edgeBetweenness(normalised: true).values, complete.edges.map { _ in 2 / (size * (size - 1)) }))
    #expect(agree(try path.edgeBetweenness().values, (1..<n).map { Double($0 * (n - $0)) }))
    // In a tree resistance is distance, in a complete graph it is 2/n.
    for tree in [star, path] {
      #expect(agree(try tree.informationCentrality(.reciprocalMean).values, try tree.closeness(.component).values, within: 1e-10))
      #expect(agree(try tree.currentFlowBetweenness().values, try tree.betweenness(normalised: true).values, within: 1e-10))
    }
    #expect(agree(try complete.informationCentrality().values, complete.nodes.map { _ in size * size / (2 * (size - 1)) }))
    // Of one unit between two nodes, each of the others carries 1/n.
    #expect(agree(try complete.currentFlowBetweenness().values, complete.nodes.map { _ in 1 / size }))
    // Eigenvalues n − 1 and −1; of the star ±√(n−1) and 0.
    let diagonal = (exp(size - 1) + (size - 1) * exp(-1)) / size
    #expect(agree(try complete.subgraphCentrality().values, complete.nodes.map { _ in diagonal }, within: 1e-10))
    #expect(agree(try star.subgraphCentrality().values[0], cosh((size - 1).squareRoot()), within: 1e-10))
    let spoke = sinh((size - 1).squareRoot()) / (size - 1).squareRoot()
    #expect(agree(try star.communicability()[from: 0, to: 1], spoke, within: 1e-10))
    #expect(agree(try star.closenessCentralization().value, 1))
    #expect(agree(try star.harmonicCentralization().value, 1))
    for even in [complete, cycle] {
      #expect(agree(try even.closenessCentralization().value, 0))
      #expect(agree(try even.harmonicCentralization().value, 0))
      #expect(agree(try even.eigenvectorCentralization().value, 0, within: 1e-9))
      #expect(agree(try even.bonacichPower(beta: 0.1).values, even.nodes.map { _ in 1 }))
    }
    #expect(agree(try star.eigenvectorCentralization().value, (size - 1 - (size - 1).squareRoot()) / (size - 2), within: 1e-9))
    let wheel = try Graph.wheel(n + 1)
    #expect(agree(try wheel.closenessCentralization().value, (size - 3) * (2 * size - 1) / ((2 * size - 3) * (size - 1))))
    #expect(try path.reach(within: 2).values[0] == 2 / (size - 1))
    #expect(try cycle.reach(within: 1).values == cycle.nodes.map { _ in 2 / (size - 1) })
    #expect(try cycle.reach().values == cycle.nodes.map { _ in 1 })
    #expect(try star.reach(within: 0).values == star.nodes.map { _ in 0 })
  }

  /// Power from ties to the weak: in a chain of five, those next to the ends have more of it than the middle (Bonacich 1987).
  @Test func bargainingPower() throws {
    let chain = try Graph.path(5)
    let (above, below) = (try chain.bonacichPower(beta: 0.4).values, try chain.bonacichPower(beta: -0.4).values)
    #expect((above[2] ?? 0) > (above[1] ?? 0) && (below[2] ?? 0) < (below[1] ?? 0))
    let degrees = chain.degree().values.map { $0 ?? 0 }
    #expect(agree(try chain.bonacichPower(beta: 0, .sum).values, degrees.map { $0 / 8 }))
    #expect(agree(above.reduce(0) { $0 + ($1 ?? 0) * ($1 ?? 0) }, 5))
    #expect(throws: MeasureError.self) { try chain.bonacichPower(beta: 0.58) }
    #expect(throws: MeasureError.self) { try chain.bonacichPower(beta: -0.58) }
    #expect(throws: MeasureError.self) { try chain.bonacichPower(beta: .nan) }
    #expect(throws: MeasureError.self) { try chain.bonacichPower(share: 1) }
    let half = try chain.bonacichPower(share: -0.5)
    #expect(agree(half.parameters["beta"], -0.5 / 3.0.squareRoot(), within: 1e-10))
    let arrows = try Graph.simple(3, [(0, 1), (1, 2)], directed: true)
    #expect(agree(try arrows.bonacichPower(beta: 0.5, .sum).values, [0.6, 0.4, 0]))
    let round = try Graph.simple(3, [(0, 1), (1, 2), (2, 0)], directed: true)
    guard case .didNotConverge = try round.bonacichPower(beta: 2).reason else { return #expect(Bool(false), "it settled") }
    #expect(try Graph.simple(3, []).bonacichPower(beta: 0.1).reason == .noEdge)
  }

  @Test(arguments: 1...12) func identities(seed: Int) throws {
    let graph = try Graph.random(14, chance: 0.15 + 0.03 * Double(seed % 6), directed: seed % 3 == 0, seed: UInt64(seed) + 700)
    let count = Double(graph.nodeCount)
    // What runs along edges: every pair at distance d runs over d of them.
    let along = try graph.edgeBetweenness().values.reduce(0) { $0 + ($1 ?? 0) }
    let distances = try graph.distances().values.reduce(0) { $0 + ($1 ?? 0) }
    #expect(agree(along, graph.isDirected ? distances : distances / 2, within: 1e-9))
    // Through a node runs half of what runs along its edges, but for the pairs that it is one of.
    if !graph.isDirected {
      let reached = try graph.reach().values.map { ($0 ?? 0) * (count - 1) }
      let edges = try graph.edgeBetweenness()
      for node in graph.nodes {
        let own = zip(edges.edges, edges.values).reduce(0) { sum, edge in
          edge.0.source == node || edge.0.target == node ? sum + (edge.1 ?? 0) : sum
        }
        #expect(agree(try graph.betweenness().values[node], (own - reached[node]) / 2, within: 1e-9))
      }
      let walks = try graph.communicability()
      #expect(graph.nodes.allSatisfy { a in graph.nodes.allSatisfy { agree(walks[from: a, to: $0], walks[from: $0, to: a]) } })
      #expect(agree(try graph.subgraphCentrality().values, graph.nodes.map { walks[from: $0, to: $0] }))
      let (hubs, vector) = (try graph.hubsAndAuthorities().hubs, try graph.eigenvector())
      if hubs.reason == nil, vector.reason == nil { #expect(agree(hubs.values, vector.values, within: 1e-6)) }
    }
    #expect(try graph.reach(within: 1).values == graph.degree(.outgoing).values.map { ($0 ?? 0) / (count - 1) })
    // Every tie as long as every other.
    let twos = try Graph(
      nodeCount: graph.nodeCount, directed: graph.isDirected, edges: graph.edges.map { ($0.source, $0.target) },
      weights: graph.edges.map { _ in 2 }, policy: .simple)
    #expect(agree(try twos.betweenness(length: .weight).values, try graph.betweenness().values, within: 1e-10))
    let halves = try twos.edgeBetweenness(length: .reciprocalWeight)
    #expect(agree(halves.values, try graph.edgeBetweenness().values, within: 1e-10))
    #expect(agree(try twos.globalEfficiency(length: .weight).value, try graph.globalEfficiency().value.map { $0 / 2 }))
    let short = try twos.averagePathLength(length: .reciprocalWeight)
    #expect(agree(short.value, try graph.averagePathLength().value.map { $0 / 2 }))
    #expect(agree(try twos.closeness(.component, length: .one).values, try graph.closeness(.component).values))
    #expect(agree(try twos.distances(length: .weight).values, try graph.distances().values.map { $0.map { 2 * $0 } }))
  }

  @Test(arguments: 1...12) func weightedPathsAgreeWithAllPairs(seed: Int) throws {
    var generator = SplitMix64(state: UInt64(seed))
    let shape = try Graph.random(12, chance: 0.25, directed: seed % 2 == 0, seed: UInt64(seed) + 800)
    let graph = try Graph(
      nodeCount: 12, directed: shape.isDirected, edges: shape.edges.map { ($0.source, $0.target) },
      weights: shape.edges.map { _ in Double(Int.random(in: 1...4, using: &generator)) }, policy: .simple)
    var far = graph.nodes.map { a in graph.nodes.map { a == $0 ? 0 : Double.infinity } }
    for edge in graph.edges {
      far[edge.source][edge.target] = edge.weight
      if !graph.isDirected { far[edge.target][edge.source] = edge.weight }
    }
    for c in graph.nodes {
      for a in graph.nodes {
        for b in graph.nodes { far[a][b] = min(far[a][b], far[a][c] + far[c][b]) }
      }
    }
    #expect(try graph.distances(length: .weight).values == far.flatMap { $0.map { $0.isFinite ? $0 : nil } })
    #expect(try graph.distances(from: 3, length: .weight, .incoming) == far.map { $0[3].isFinite ? $0[3] : nil })
    let harmonic = far.map { $0.reduce(0) { $1 > 0 ? $0 + 1 / $1 : $0 } }
    #expect(agree(try graph.harmonic(length: .weight).values, harmonic))
  }

  /// The most that centralizations can be, over every graph of up to six nodes.
  @Test(arguments: 3...6) func centralizationsReachOneAndNoMore(n: Int) throws {
    let pairs = (0..<n).flatMap { a in (0..<a).map { ($0, a) } }
    var most = [0.0, 0, 0]
    // Of six nodes every fifth graph will do, with those of one tie and of a star.
    let star = pairs.indices.filter { pairs[$0].0 == 0 }.reduce(0) { $0 | 1 << $1 }
    for code in Array(stride(from: 1, to: 1 << pairs.count, by: n == 6 ? 37 : 1)) + [star] {
      let graph = try Graph.simple(n, pairs.indices.filter { code >> $0 & 1 == 1 }.map { pairs[$0] })
      let values = [
        try graph.closenessCentralization().value, try graph.harmonicCentralization().value,
        try graph.eigenvectorCentralization().value,
      ]
      for (place, value) in values.enumerated() { most[place] = max(most[place], value ?? 0) }
    }
    #expect(most.allSatisfy { agree($0, 1, within: 1e-9) }, "\(most)")
  }

  @Test func whereTheyAreUndefined() throws {
    let apart = try Graph.simple(5, [(0, 1), (2, 3)])
    #expect(try apart.informationCentrality().reason == .disconnected && apart.currentFlowBetweenness().reason == .disconnected)
    #expect(try apart.closenessCentralization().reason == .disconnected && apart.harmonicCentralization().value != nil)
    #expect(try apart.eigenvectorCentralization().reason == .severalLeadingComponents)
    #expect(try apart.communicability()[from: 0, to: 2] == 0 && apart.subgraphCentrality().values[4] == 1)
    #expect(try apart.distances().reason == .noPath && apart.distances()[from: 0, to: 2] == nil)
    #expect(try Graph.complete(4).distances().reason == nil)
    let single = try Graph.simple(1, [])
    #expect(try single.reach().reason == .fewerNodes(than: 2) && single.informationCentrality().reason == .fewerNodes(than: 2))
    #expect(try single.currentFlowBetweenness().reason == .fewerNodes(than: 3) && single.subgraphCentrality().values == [1])
    #expect(try single.harmonicCentralization().reason == .fewerNodes(than: 3))
    #expect(try Graph.simple(0, []).communicability().values.isEmpty)
    #expect(try Graph.simple(0, []).informationCentrality().values.isEmpty)
    #expect(try Graph.simple(3, []).hubsAndAuthorities().hubs.reason == .noEdge)
    #expect(try Graph.star(4).hubsAndAuthorities().hubs.reason == .severalLeadingComponents)
    let heavy = try Graph(nodeCount: 2, directed: false, edges: [(0, 1)], weights: [800], policy: .simple)
    #expect(try heavy.subgraphCentrality().reason == .tooLarge && heavy.communicability().reason == .tooLarge)
    let large = try Graph.simple(20_001, [])
    #expect(throws: MeasureError.tooManyNodes(measure: "distance", nodes: 20_001, most: 20_000)) { try large.distances() }
    #expect(throws: MeasureError.self) { try large.informationCentrality() }
    let directed = try Graph.simple(3, [(0, 1)], directed: true)
    #expect(throws: MeasureError.graphIsDirected(measure: "information centrality")) {
      try directed.informationCentrality()
    }
    #expect(throws: MeasureError.graphIsDirected(measure: "communicability")) { try directed.communicability() }
    #expect(throws: MeasureError.graphIsWeighted(measure: "edge betweenness")) { try heavy.edgeBetweenness() }
    #expect(throws: MeasureError.self) { try directed.reach(within: -1) }
  }

  @Test func weightsOfAnySize() throws {
    let ties = [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2)]
    func graph(_ weights: [Double]) throws -> Graph {
      try Graph(nodeCount: 4, directed: false, edges: ties, weights: weights, policy: .simple)
    }
    let plain = try graph([1, 2, 3, 4, 5])
    for factor in [1e-99, 1e-9, 1e9, 1e99] {
      let scaled = try graph([1, 2, 3, 4, 5].map { $0 * factor })
      let information = try scaled.informationCentrality().values.map { $0.map { $0 / factor } }
      #expect(agree(information, try plain.informationCentrality().values, within: 1e-10))
      #expect(agree(try scaled.currentFlowBetweenness().values, try plain.currentFlowBetweenness().values, within: 1e-10))
      #expect(agree(try scaled.pageRank().values, try plain.pageRank().values))
      #expect(agree(try scaled.bonacichPower(share: 0.5).values, try plain.bonacichPower(share: 0.5).values, within: 1e-10))
      let through = try scaled.betweenness(length: .reciprocalWeight)
      #expect(try through.values == plain.betweenness(length: .reciprocalWeight).values)
    }
    let apart = try graph([1e-100, 1, 1, 1e100, 1])
    #expect(try apart.informationCentrality().reason == .weightsTooFarApart)
    #expect(try apart.currentFlowBetweenness().reason == .weightsTooFarApart)
    let measures: [(Graph) throws -> NodeScores] = [
      { try $0.pageRank() }, { try $0.katz() }, { try $0.eigenvector() }, { try $0.bonacichPower(share: -0.9) },
      { try $0.harmonic(length: .weight) }, { try $0.subgraphCentrality() }, { try $0.constraint() },
    ]
    for measure in measures {
      let scores = try measure(apart)
      #expect(scores.values.allSatisfy { $0?.isFinite ?? (scores.reason != nil) }, "\(scores.measure)")
    }
    #expect(agree(try apart.pageRank().values.reduce(0) { $0 + ($1 ?? 0) }, 1))
  }

  @Test func strongAndWeakComponents() throws {
    let graph = try Graph.simple(7, [(4, 1), (1, 4), (1, 2), (2, 3), (3, 2), (5, 6)], directed: true)
    #expect(graph.strongComponents().members == [[0], [1, 4], [2, 3], [5], [6]])
    #expect(graph.weakComponents().members == [[0], [1, 2, 3, 4], [5, 6]])
    for seed in 1...8 {
      let graph = try Graph.random(20, chance: 0.07, directed: true, seed: UInt64(seed))
      let (there, strong) = (try graph.distances(), graph.strongComponents())
      for a in graph.nodes {
        for b in graph.nodes {
          let both = there[from: a, to: b] != nil && there[from: b, to: a] != nil
          #expect(both == (strong.membership[a] == strong.membership[b]))
        }
      }
    }
  }
}
