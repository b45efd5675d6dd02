import Testing

@testable import GraphCore

/// Structural balance.
struct SignedTests {
  private func signed(_ count: Int, with: [(Int, Int)], against: [(Int, Int)]) throws -> SignedGraph {
    try SignedGraph(positive: Graph.simple(count, with), negative: Graph.simple(count, against))
  }

  @Test func fourTriangles() throws {
    let sides = [(0, 1), (1, 2), (0, 2)]
    for against in 0...3 {
      let graph = try signed(3, with: Array(sides.dropFirst(against)), against: Array(sides.prefix(against)))
      var expected = [0, 0, 0, 0]
      expected[against] = 1
      #expect(graph.triangles().byNegatives == expected)
      #expect(graph.triangles().balancedShare.value == (against % 2 == 0 ? 1 : 0))
      #expect(try graph.frustration().count == against % 2)
    }
  }

  /// All against all: factions as even as can be leave the fewest out of line.
  @Test(arguments: 2...8) func allAgainstAll(n: Int) throws {
    let pairs = (0..<n).flatMap { a in (0..<a).map { ($0, a) } }
    let frustration = try signed(n, with: [], against: pairs).frustration()
    let (small, large) = (n / 2, n - n / 2)
    let within: Int = (small * (small - 1) + large * (large - 1)) / 2
    #expect(frustration.count == within)
    #expect(frustration.factions.reduce(0, +) == small || frustration.factions.reduce(0, +) == large)
    #expect(frustration.factions[0] == 0)
  }

  @Test(arguments: 1...10) func agreesWithTryingAll(seed: Int) throws {
    let all = try Graph.random(9, chance: 0.5, seed: UInt64(seed) + 5000).edges.map { ($0.source, $0.target) }
    let (with, against) = (Array(all.prefix(all.count / 2)), Array(all.dropFirst(all.count / 2)))
    let graph = try signed(9, with: with, against: against)
    var (least, found) = (Int.max, 0)
    for side in 0..<(1 << 8) {
      func faction(_ node: Int) -> Int { node == 0 ? 0 : side >> (node - 1) & 1 }
      let count = with.count { faction($0.0) != faction($0.1) } + against.count { faction($0.0) == faction($0.1) }
      if count < least { (least, found) = (count, 0) }
      if count == least { found += 1 }
    }
    let frustration = try graph.frustration()
    #expect(frustration.count == least && frustration.equallyGood == found)
    let balance: Double = 1 - 2 * Double(least) / Double(all.count)
    #expect(agree(frustration.balance.value, balance))
    // Balanced triangles, one by one.
    var counts = [0, 0, 0, 0]
    func sign(_ a: Int, _ b: Int) -> Int? {
      graph.positive.hasEdge(from: a, to: b) ? 0 : graph.negative.hasEdge(from: a, to: b) ? 1 : nil
    }
    for a in 0..<9 {
      for b in 0..<a {
        for c in 0..<b {
          guard let x = sign(a, b), let y = sign(a, c), let z = sign(b, c) else { continue }
          counts[x + y + z] += 1
        }
      }
    }
    #expect(graph.triangles().byNegatives == counts)
  }

  /// Two factions, friends within and enemies between, are balanced whatever is left out.
  @Test(arguments: 1...5) func twoFactionsAreBalanced(seed: Int) throws {
    let edges = try Graph.random(12, chance: 0.5, seed: UInt64(seed) + 5100).edges.map { ($0.source, $0.target) }
    let graph = try signed(12, with: edges.filter { $0.0 % 2 == $0.1 % 2 }, against: edges.filter { $0.0 % 2 != $0.1 % 2 })
    #expect(try graph.frustration().count == 0 && graph.frustration().balance.value == 1)
    #expect(graph.triangles().byNegatives[1] == 0 && graph.triangles().byNegatives[3] == 0)
  }

  @Test func refusals() throws {
    #expect(throws: MeasureError.tiedBothWays(0, 1)) { try signed(3, with: [(0, 1)], against: [(1, 0)]) }
    #expect(throws: MeasureError.lengthDoesNotMatch(name: "The graph of ties against", count: 2, nodeCount: 3)) {
      try SignedGraph(positive: Graph.simple(3, []), negative: Graph.simple(2, []))
    }
    let large = try signed(25, with: [], against: [])
    #expect(throws: MeasureError.tooManyToTryAll(measure: "frustration", nodes: 25, most: 24)) { try large.frustration() }
    let none = try signed(3, with: [], against: [])
    #expect(none.triangles().balancedShare.reason == .noTriangle)
    #expect(try none.frustration().balance.reason == .noEdge && none.frustration().equallyGood == 4)
    #expect(try signed(0, with: [], against: []).frustration().factions.isEmpty)
  }
}
