import Testing

@testable import GraphCore

/// Dyads and triads counted, beside a count of all. The values of other programs are in `StructureOracleTests`.
struct CensusTests {
  @Test(arguments: 1...10) func agreesWithLookingAtAll(seed: Int) throws {
    let graph = try Graph.random(13, chance: 0.08 * Double(seed), directed: seed % 3 > 0, seed: UInt64(seed) + 1500)
    var counts = [Int](repeating: 0, count: 16)
    func bits(_ a: Int, _ b: Int) -> Int { (graph.hasEdge(from: a, to: b) ? 1 : 0) + (graph.hasEdge(from: b, to: a) ? 2 : 0) }
    for a in graph.nodes {
      for b in 0..<a {
        for c in 0..<b {
          let kind = TriadKind(code: bits(a, b) | bits(a, c) << 2 | bits(b, c) << 4)
          counts[try #require(TriadKind.allCases.firstIndex(of: kind))] += 1
        }
      }
    }
    let census = try graph.triadCensus()
    #expect(census.counts == counts)
    #expect(census.counts.reduce(0, +) == 286)
    let dyads = try graph.dyadCensus()
    let pairs: Int = dyads.mutual + dyads.asymmetric + dyads.null
    #expect(pairs == 78)
    let ties = dyads.mutual * (graph.isDirected ? 2 : 1) + dyads.asymmetric
    #expect(ties == graph.edgeCount)
  }

  @Test func kindsOfSixtyFour() {
    // Each kind has as many codes as six orders of three nodes give distinct pictures.
    let expected: [Int] = [1, 6, 3, 3, 3, 6, 6, 6, 6, 2, 3, 3, 3, 6, 6, 1]
    let kinds: [TriadKind] = (0..<64).map { TriadKind(code: $0) }
    let counts: [Int] = TriadKind.allCases.map { kind in kinds.count { $0 == kind } }
    #expect(counts == expected)
  }

  @Test func smallOnes() throws {
    let chain = try Graph.simple(3, [(0, 1), (1, 2)], directed: true)
    #expect(try chain.triadCensus()[.t021C] == 1)
    #expect(try Graph.complete(4).triadCensus()[.t300] == 4)
    #expect(try Graph.star(5).triadCensus()[.t201] == 6)
    #expect(try Graph.path(2).triadCensus().counts.allSatisfy { $0 == 0 })
    #expect(try Graph.simple(0, []).dyadCensus() == DyadCensus(mutual: 0, asymmetric: 0, null: 0))
  }
}
