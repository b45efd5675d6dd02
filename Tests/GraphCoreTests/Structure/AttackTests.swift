import Testing

@testable import GraphCore

/// What is left as nodes are lost.
struct AttackTests {
  static let orders: [AttackOrder] = [
    .degree(recounted: true), .degree(recounted: false), .betweenness(recounted: true), .betweenness(recounted: false),
    .given([0]),
  ]

  @Test(arguments: orders) func closedForms(order: AttackOrder) throws {
    for n in 2...9 {
      let size = Double(n)
      let (star, complete) = (try Graph.star(n).attack(order), try Graph.complete(n).attack(order))
      let (least, most): (Double, Double) = ((size - 1) / (size * size), (size - 1) / (2 * size))
      if n > 2 { #expect(agree(star.robustness.value, least) && star.order[0] == 0) }
      #expect(agree(complete.robustness.value, most))
      #expect(agree(complete.normalisedRobustness.value, 1))
      #expect(complete.order == Array(0..<n) && complete.largestShares.last == 0)
    }
    #expect(try Graph.simple(1, []).attack(order).robustness.reason == .fewerNodes(than: 2))
  }

  /// A wheel and a ring of eight, to three places, as stated for removal by degree, counted anew.
  @Test func wheelAndRing() throws {
    let wheel = try #require(try Graph.wheel(8).attack(.degree(recounted: true)).robustness.value)
    #expect((wheel * 1000).rounded() == 344)
    let ring = try #require(try Graph.cycle(8).attack(.degree(recounted: true)).robustness.value)
    #expect((ring * 1000).rounded() == 297)
  }

  @Test(arguments: 1...6) func sharesAreThoseOfWhatIsLeft(seed: Int) throws {
    let graph = try Graph.random(14, chance: 0.2, seed: UInt64(seed) + 4000)
    for order in Self.orders {
      let curve = try graph.attack(order)
      #expect(curve.order.sorted() == Array(graph.nodes))
      for lost in 0..<14 {
        let left = graph.induced(on: graph.nodes.filter { !curve.order.prefix(lost + 1).contains($0) })
        let largest: Int = try left.components().sizes.max() ?? 0
        #expect(agree(curve.largestShares[lost], Double(largest) / 14))
      }
    }
    let recounted = try graph.attack(.degree(recounted: true)).order
    for lost in 0..<13 {
      let left = graph.induced(on: graph.nodes.filter { !recounted.prefix(lost).contains($0) })
      let kept = graph.nodes.filter { !recounted.prefix(lost).contains($0) }
      let degrees = left.degrees()
      #expect(kept[degrees.firstIndex(of: degrees.max() ?? 0) ?? 0] == recounted[lost])
    }
  }

  /// Every order of a complete graph leaves as much; of a star of n it depends on when the hub goes, which is as likely at each step.
  @Test func randomOrders() throws {
    let complete = try Graph.complete(6)
    #expect(agree(try complete.randomRobustness(draws: 5, seed: 3).value, 5.0 / 12))
    #expect(try complete.attack(.random(seed: 3)).order == complete.attack(.random(seed: 3)).order)
    #expect(try complete.attack(.random(seed: 3)).order.sorted() == Array(0..<6))
    let n = 8
    let star = try Graph.star(n)
    let byLoss = (1...n).map { hubLost in
      (1..<n).reduce(0.0) { $0 + ($1 < hubLost ? Double(n - $1) : 1) } / Double(n * n)
    }
    let mean = byLoss.reduce(0, +) / Double(n)
    let found = try #require(try star.randomRobustness(draws: 4_000, seed: 1).value)
    #expect(abs(found - mean) < 0.01 && (byLoss.min() ?? 0) < found)
    #expect(try star.randomRobustness(draws: 10, seed: 1) == star.randomRobustness(draws: 10, seed: 1))
    #expect(try Graph.simple(1, []).randomRobustness().reason == .fewerNodes(than: 2))
  }

  @Test func refusals() throws {
    let star = try Graph.star(4)
    #expect(throws: MeasureError.noSuchNode(4, nodeCount: 4)) { try star.attack(.given([4])) }
    #expect(throws: MeasureError.nodeWithItself(1)) { try star.attack(.given([1, 1])) }
    #expect(try star.attack(.given([2])).order == [2, 0, 1, 3])
  }
}
