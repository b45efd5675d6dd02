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

  @Test func refusals() throws {
    let star = try Graph.star(4)
    #expect(throws: MeasureError.noSuchNode(4, nodeCount: 4)) { try star.attack(.given([4])) }
    #expect(throws: MeasureError.nodeWithItself(1)) { try star.attack(.given([1, 1])) }
    #expect(try star.attack(.given([2])).order == [2, 0, 1, 3])
  }
}
