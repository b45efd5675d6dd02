import Foundation
import Testing

@testable import GraphCore

/// What holds graphs together: closed forms, identities, a slow way beside the quick one, and where there is no value.
struct CohesionTests {
  /// Ties a–b and c–d of weight 10⁻ᵏ, b–c of 10ᵏ and c–a of 3: where rounding would eat the value there is none. For k = 2 by mpmath 1.3.0, eigsy.
  @Test func algebraicConnectivityOfWeightsFarApart() throws {
    func score(_ k: Double, denseUpTo limit: Int) throws -> NetworkScore {
      let (low, high) = (pow(10, -k), pow(10, k))
      return try Graph(
        nodeCount: 4, directed: false, edges: [(0, 1), (1, 2), (2, 0), (2, 3)], weights: [low, high, 3, low], policy: .simple
      ).algebraicConnectivity(denseUpTo: limit)
    }
    for limit in [0, 300] {
      #expect(agree(try score(2, denseUpTo: limit).value, 0.01332825013859452, within: 1e-9))
      for k in [8.0, 10, 15, 100] { #expect(try score(k, denseUpTo: limit).reason == .weightsTooFarApart) }
    }
  }

  @Test(arguments: 6...12) func closedForms(n: Int) throws {
    let size = Double(n)
    let (star, complete, cycle, wheel) = (try Graph.star(n), try Graph.complete(n), try Graph.cycle(n), try Graph.wheel(n))
    for (graph, least) in [(star, 1.0), (complete, size - 1), (cycle, 2), (wheel, 3)] {
      #expect(try graph.nodeConnectivity().value == least)
      #expect(try graph.edgeConnectivity().value == least)
      #expect(agree(try graph.averageConnectivity().value, least))
    }
    let path = try Graph.path(n)
    #expect(agree(try path.algebraicConnectivity().value, 2 * (1 - cos(.pi / size)), within: 1e-11))
    #expect(agree(try star.algebraicConnectivity().value, 1, within: 1e-11))
    #expect(agree(try complete.algebraicConnectivity().value, size, within: 1e-11))
    #expect(agree(try cycle.algebraicConnectivity().value, 2 * (1 - cos(2 * .pi / size)), within: 1e-11))
    #expect(agree(try wheel.algebraicConnectivity().value, 1 + 2 * (1 - cos(2 * .pi / (size - 1))), within: 1e-11))
    #expect(agree(try star.degreeAssortativity().value, -1))
    #expect(try cycle.degreeAssortativity().reason == .noVariance)
    #expect(try complete.degreeAssortativity().value == nil)
    #expect(agree(try wheel.degreeAssortativity().value, -1.0 / 3))
    #expect(try agree(star.hubTieShare().value, 1) && agree(complete.hubTieShare().value, 2 / size))
    #expect(try agree(cycle.hubTieShare().value, 2 / size) && agree(wheel.hubTieShare().value, 0.5))
    #expect(agree(try star.degreeHeterogeneity().value, 1))
    #expect(try cycle.degreeHeterogeneity().value == 0)
    #expect(try complete.degreeHeterogeneity().reason == .noVariance)
    #expect(agree(try star.degreeVariance().value, (size - 1) * (size - 2) * (size - 2) / (size * size)))
    let club = try star.richClub()
    #expect(club.first == RichClubStep(degree: 0, members: n, ties: n - 1, density: 2 / size))
    #expect(club.count == n - 1 && club.dropFirst().allSatisfy { $0.members == 1 && $0.density == nil })
    #expect(try wheel.richClub()[2].density == wheel.density().value)
  }

  @Test func twoBowTies() throws {
    // Two triangles that share a node: four pairs have two paths less than they would in one block.
    let bow = try Graph.simple(5, [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 2)])
    #expect(try bow.nodeConnectivity().value == 1)
    #expect(try bow.edgeConnectivity().value == 2)
    #expect(agree(try bow.averageConnectivity().value, 1.6))
    #expect(try bow.disjointPaths(between: 0, and: 4) == 1)
    #expect(try bow.disjointPaths(between: 0, and: 1) == 2)
    #expect(throws: MeasureError.nodeWithItself(1)) { try bow.disjointPaths(between: 1, and: 1) }
  }

  @Test func smallAndParted() throws {
    let parted = try Graph.simple(5, [(0, 1), (1, 2), (2, 0), (3, 4)])
    #expect(try parted.nodeConnectivity().value == 0)
    #expect(try parted.edgeConnectivity().value == 0)
    #expect(try parted.algebraicConnectivity().value == 0)
    #expect(agree(try parted.averageConnectivity().value, 0.7))
    let (single, pair) = (try Graph.simple(1, []), try Graph.path(2))
    for score in [
      try single.nodeConnectivity(), try single.edgeConnectivity(), try single.averageConnectivity(),
      try single.algebraicConnectivity(),
    ] {
      #expect(score.value == nil && score.reason == .fewerNodes(than: 2))
    }
    #expect(try pair.nodeConnectivity().value == 1)
    #expect(try single.degreeAssortativity().reason == .noEdge)
    #expect(try single.hubTieShare().reason == .noEdge)
    #expect(try single.richClub().isEmpty)
    #expect(try Graph.simple(0, []).degreeVariance().reason == .fewerNodes(than: 1))
    #expect(try pair.degreeCentralizationBounds() == nil)
    let directed = try Graph.simple(3, [(0, 1)], directed: true)
    #expect(try directed.nodeConnectivity().value == 0 && directed.edgeConnectivity().value == 0)
    #expect(throws: MeasureError.graphIsUndirected(measure: "reciprocity")) { try pair.reciprocity() }
  }

  @Test(arguments: 3...9) func reciprocity(n: Int) throws {
    let size = Double(n)
    let outStar = try Graph.simple(n, (1..<n).map { (0, $0) }, directed: true)
    let twoWay = try Graph.simple(n, (1..<n).flatMap { [(0, $0), ($0, 0)] }, directed: true)
    let around = try Graph.simple(n, (0..<n).map { ($0, ($0 + 1) % n) }, directed: true)
    let all = try Graph.simple(n, (0..<n).flatMap { a in (0..<n).map { (a, $0) } }, directed: true)
    #expect(agree(try outStar.reciprocity().value, -1 / (size - 1)))
    #expect(agree(try twoWay.reciprocity().value, 1))
    #expect(agree(try around.reciprocity().value, -1 / (size - 2)))
    #expect(try all.reciprocity().reason == .everyPairTied)
    #expect(try all.mutualShare().value == 1 && outStar.mutualShare().value == 0)
  }

  /// How many more components there are without a node, by taking it out.
  @Test(arguments: 1...12) func lossAddsComponents(seed: Int) throws {
    let graph = try Graph.random(12, chance: 0.06 + 0.012 * Double(seed), seed: UInt64(seed) + 600)
    let before = try graph.components().count
    let added = try graph.nodes.map { max(0, try graph.removing($0).components().count - before) }
    #expect(try graph.componentsAddedByLoss().values == added.map { Double($0) })
    #expect(try graph.articulationPoints() == graph.nodes.filter { added[$0] > 0 })
    #expect(try Graph.star(seed + 2).componentsAddedByLoss().values.first == Double(seed))
    let directed = try Graph.random(9, chance: 0.3, directed: true, seed: UInt64(seed))
    #expect(directed.nodes.allSatisfy { directed.turned().neighbours(of: $0) == directed.neighbours(of: $0, .incoming) })
    #expect(directed.turned().turned() == directed && graph.turned() == graph)
    let weighted = try Graph.weighted(directed, seed: 4)
    #expect(weighted.turned().strength(.outgoing).values == weighted.strength(.incoming).values)
  }

  @Test func weightedReciprocity() throws {
    func graph(_ edges: [(Int, Int)], _ weights: [Double]?) throws -> Graph {
      try Graph(nodeCount: 4, directed: true, edges: edges, weights: weights, policy: .simple)
    }
    let ties = [(0, 1), (1, 0), (1, 2), (2, 1), (3, 0)]
    // Of 3 one way and 1 the other 1 is answered each way, of 2 and 2 both.
    #expect(agree(try graph(ties, [3, 1, 2, 2, 4]).weightedReciprocity().value, (1 + 1 + 2 + 2) / 12.0))
    #expect(try agree(graph(ties, nil).weightedReciprocity().value, graph(ties, nil).mutualShare().value))
    #expect(try agree(graph(ties, [7, 7, 7, 7, 7]).weightedReciprocity().value, graph(ties, nil).mutualShare().value))
    #expect(agree(try graph(ties, [1e100, 1e100, 1e-100, 1e100, 1e-100]).weightedReciprocity().value, 2.0 / 3))
    #expect(try graph([(0, 1), (1, 0)], [5, 5]).weightedReciprocity().value == 1)
    #expect(try graph([(0, 1), (2, 3)], [5, 6]).weightedReciprocity().value == 0)
    #expect(try graph([], nil).weightedReciprocity().reason == .noEdge)
    #expect(throws: MeasureError.graphIsUndirected(measure: "weighted reciprocity")) { try Graph.path(3).weightedReciprocity() }
  }

  /// The least number of nodes whose loss parts the graph, by trying all sets; likewise of ties.
  @Test(arguments: 1...16) func connectivityAgreesWithTryingAll(seed: Int) throws {
    let graph = try Graph.random(7, chance: 0.35 + 0.03 * Double(seed), seed: UInt64(seed) + 900)
    var least = 6
    for set in 0..<(1 << 7) where set.nonzeroBitCount < min(least, 6) {
      if try graph.induced(on: graph.nodes.filter { set >> $0 & 1 == 0 }).components().count > 1 { least = set.nonzeroBitCount }
    }
    #expect(try graph.nodeConnectivity().value == Double(least))
    var lightest = graph.edgeCount
    for side in 1..<(1 << 6) {
      lightest = min(lightest, graph.edges.count { (side >> $0.source & 1) != (side >> $0.target & 1) })
    }
    #expect(try graph.edgeConnectivity().value == Double(lightest))
    let pairs = graph.nodes.flatMap { a in (0..<a).map { ($0, a) } }
    let paths = try pairs.map { try graph.disjointPaths(between: $0.0, and: $0.1) }
    #expect(agree(try graph.averageConnectivity().value, Double(paths.reduce(0, +)) / Double(pairs.count)))
    #expect(agree(try graph.biconnectedPairShare().value, Double(paths.count { $0 > 1 }) / Double(pairs.count)))
  }

  @Test(arguments: 1...6) func eigenvaluesAgreeBothWays(seed: Int) throws {
    let graph = try Graph.random(40 + seed, chance: 0.12, seed: UInt64(seed) + 950)
    let exact = try graph.algebraicConnectivity(denseUpTo: 1000).value
    #expect(agree(try graph.algebraicConnectivity(denseUpTo: 2).value, exact, within: 1e-9))
    let path = try Graph.path(200 + seed)
    let expected = 2 * (1 - cos(.pi / Double(200 + seed)))
    #expect(agree((try path.algebraicConnectivity(denseUpTo: 2).value ?? 0) / expected, 1, within: 1e-8))
  }

  /// If the hub is tied to everyone, λ₂ and κ are one more than those of the spokes.
  @Test(arguments: 1...12) func aHubTiedToAllAddsOne(seed: Int) throws {
    let spokes = try Graph.random(5 + seed % 7, chance: Double(seed % 9 + 1) / 10, seed: UInt64(seed) + 970)
    let hub = spokes.nodeCount
    let graph = try Graph.simple(hub + 1, spokes.nodes.map { ($0, hub) } + spokes.edges.map { ($0.source, $0.target) })
    let (kappa, lambda) = (try spokes.nodeConnectivity().value, try spokes.algebraicConnectivity().value)
    #expect(agree(try graph.nodeConnectivity().value, kappa.map { $0 + 1 }))
    #expect(agree(try graph.algebraicConnectivity().value, lambda.map { $0 + 1 }, within: 1e-10))
  }

  /// The bounds of degree centralization, and the most that degrees can vary, against all graphs of five nodes.
  @Test func boundsAgreeWithAllGraphs() throws {
    let pairs = (0..<5).flatMap { a in (0..<a).map { ($0, a) } }
    for ties in 0...pairs.count {
      var (least, most, heterogeneity) = (Double.infinity, -Double.infinity, -1.0)
      var bounds: ScoreBounds?
      for set in 0..<(1 << pairs.count) where set.nonzeroBitCount == ties {
        let graph = try Graph.simple(5, pairs.indices.filter { set >> $0 & 1 == 1 }.map { pairs[$0] })
        let value = try graph.degreeCentralization().value ?? .nan
        (least, most) = (min(least, value), max(most, value))
        heterogeneity = max(heterogeneity, try graph.degreeHeterogeneity().value ?? -1)
        bounds = try graph.degreeCentralizationBounds()
      }
      #expect(agree(bounds?.least, least) && agree(bounds?.most, most), "\(ties) ties")
      #expect(agree(heterogeneity, (1...9).contains(ties) && ties != 1 && ties != 9 ? 1 : heterogeneity))
    }
  }

  @Test(arguments: 1...8) func relabelling(seed: Int) throws {
    let graph = try Graph.random(14, chance: 0.25, seed: UInt64(seed) + 990)
    let renamed = try graph.relabelled(graph.nodes.map { ($0 * 5 + seed) % 14 })
    for measure: @Sendable (Graph) throws -> NetworkScore in [
      { try $0.nodeConnectivity() }, { try $0.edgeConnectivity() }, { try $0.averageConnectivity() },
      { try $0.algebraicConnectivity() }, { try $0.degreeAssortativity() }, { try $0.degreeHeterogeneity() },
    ] {
      #expect(agree(try measure(graph).value, try measure(renamed).value, within: 1e-10))
    }
    #expect(try graph.richClub() == renamed.richClub())
  }
}
