import TestSupport
import Testing

@testable import GraphCore

/// Networks of two kinds of nodes, against NetworkX, R's tnet, closed forms and a slow way.
struct TwoModeTests {
  struct Recorded: OracleRecord {
    let tool, version, name: String
    let actors, events: Int
    let ties: [[Int]]
    /// What each tie weighs where it is asked for: as a length.
    let weights: [Double]
    let results: [OracleResult]

    static var all: [Recorded] { get throws { try all(in: "Oracles/two-mode") } }

    var network: TwoModeGraph {
      get throws { try TwoModeGraph(actorCount: actors, eventCount: events, ties: ties.map { ($0[0], $0[1]) }) }
    }

    var weighted: TwoModeGraph {
      get throws { try TwoModeGraph(actorCount: actors, eventCount: events, ties: ties.map { ($0[0], $0[1]) }, weights: weights) }
    }
  }

  @Test(arguments: try Recorded.all) func agreesWithNetworkX(recorded: Recorded) throws {
    let network = try recorded.network
    #expect(network.tieCount == recorded.ties.count && recorded.results.count >= 18)
    let byLength = try recorded.weighted.paths(length: .weight)
    let modes: [TwoModeGraph.Mode] = [.actors, .events]
    let ends: [(TwoModeGraph.Mode, TwoModeGraph.Mode)] = [(.actors, .actors), (.events, .events), (.actors, .events)]
    for result in recorded.results {
      switch (result.measure, result.value) {
      case ("degree", .scores(let expected)):
        let ours = network.degree(of: .actors, normalised: true).values + network.degree(of: .events, normalised: true).values
        #expect(agree(ours, expected))
      case ("betweenness", .scores(let expected)):
        let ours = try network.betweenness(of: .actors).values + network.betweenness(of: .events).values
        #expect(agree(ours, expected, within: 1e-10))
      case ("closeness", .scores(let expected)):
        #expect(agree(network.closeness(of: .actors).values + network.closeness(of: .events).values, expected))
      case ("closenessInComponent", .scores(let expected)):
        let paths = network.paths()
        #expect(agree(paths.closenessInComponent(of: .actors).values + paths.closenessInComponent(of: .events).values, expected))
      case ("degreeCentralization", .scores(let expected)):
        #expect(agree(modes.map { network.degreeCentralization(of: $0).value }, expected))
      case ("betweennessCentralization", .scores(let expected)):
        #expect(agree(try modes.map { try network.betweennessCentralization(of: $0).value }, expected))
      case ("closenessCentralization", .scores(let expected)):
        #expect(agree(modes.map { network.paths().closenessCentralization(of: $0).value }, expected))
      case ("harmonicCentralization", .scores(let expected)):
        #expect(agree(modes.map { network.paths().harmonicCentralization(of: $0).value }, expected))
      case ("eigenvectorCentralization", .scores(let expected)):
        #expect(agree(try modes.map { try network.eigenvectorCentralization(of: $0).value }, expected, within: 1e-9))
      case ("betweennessCentralizationByLength", .scores(let expected)):
        let weighted = try recorded.weighted
        #expect(agree(try modes.map { try weighted.betweennessCentralization(of: $0, length: .weight).value }, expected))
      case ("closenessByLength", .scores(let expected)):
        #expect(
          agree(byLength.closenessInComponent(of: .actors).values + byLength.closenessInComponent(of: .events).values, expected))
      case ("pathLengthsByLength", .scores(let expected)):
        #expect(agree(ends.map { byLength.averagePathLength(from: $0, to: $1).value }, expected))
      case ("efficienciesByLength", .scores(let expected)):
        #expect(agree(ends.map { byLength.efficiency(from: $0, to: $1).value }, expected))
      case ("pathLengths", .scores(let expected)):
        #expect(agree(ends.map { network.paths().averagePathLength(from: $0, to: $1).value }, expected))
      case ("efficiencies", .scores(let expected)):
        #expect(agree(ends.map { network.paths().efficiency(from: $0, to: $1).value }, expected))
      case ("assortativity", .number(let expected)):
        #expect(agree(network.degreeAssortativity().value, expected))
      case ("hits", .scores(let expected)):
        let ours = try network.eigenvector(of: .actors, .sum).values + network.eigenvector(of: .events, .sum).values
        #expect(agree(ours, expected, within: 1e-9))
      case ("robinsAlexander", .number(let expected)):
        #expect(agree(network.robinsAlexanderClustering().value, expected))
      case ("opsahl", .number(let expected)):
        #expect(agree(network.opsahlClustering().value, expected))
      case ("opsahlLocal", .scores(let expected)):
        #expect(agree(network.opsahlLocalClustering().values, expected))
      case ("projection", .rows(let expected)):
        #expect(network.projected(.shared).edges.map { [Double($0.source), Double($0.target), $0.weight] } == expected)
      case ("newman", .rows(let expected)):
        let ours = network.projected(.newman).edges
        #expect(ours.map { [$0.source, $0.target] } == expected.map { [Int($0[0]), Int($0[1])] })
        #expect(agree(ours.map(\.weight), expected.map { $0[2] }))
      default: Issue.record("no measure for \(result.call)")
      }
    }
  }

  /// What R's tnet prints of the Southern Women, as D. Schoch prints it in R for Social Network Analysis (schochastics.github.io/R4SNA, Two-Mode
  /// Networks): clustering_tm and clustering_local_tm.
  @Test func southernWomenAsPublished() throws {
    let women = try #require(try Recorded.all.first { $0.name == "southern-women" }).network
    #expect(agree(women.opsahlClustering().value, 0.7718968, within: 5e-8))
    let local = [
      0.7666667, 0.8421751, 0.7523437, 0.8387909, 1.0000000, 0.8690476, 0.7959184, 0.6462585, 0.6702509, 0.6740891, 0.7138810,
      0.7695560, 0.7461929, 0.8379501, 0.8159204, 0.5407407, 0.5806452, 0.5806452,
    ]
    #expect(agree(women.opsahlLocalClustering().values, local, within: 6e-8))
  }

  /// What is printed of the Southern Women (A. Davis, B. B. Gardner and M. R. Gardner 1941) by S. P. Borgatti and D. S. Halgin (2011), Analyzing affiliation networks, in
  /// J. Scott and P. J. Carrington (eds), The SAGE Handbook of Social Network Analysis, after the definitions of Borgatti and Everett (1997); to two decimals, as
  /// NetworkX's own tests of these measures quote it (networkx/algorithms/bipartite/tests/test_centrality.py). Women and events in their customary order.
  @Test func southernWomenByBorgattiAndHalgin() throws {
    let women = try #require(try Recorded.all.first { $0.name == "southern-women" }).network
    let printed: [(TwoModeGraph.Mode, degree: [Double], closeness: [Double], betweenness: [Double])] = [
      (
        .actors, [0.57, 0.50, 0.57, 0.50, 0.29, 0.29, 0.29, 0.21, 0.29, 0.29, 0.29, 0.43, 0.50, 0.57, 0.36, 0.14, 0.14, 0.14],
        [0.80, 0.73, 0.80, 0.73, 0.60, 0.67, 0.67, 0.67, 0.71, 0.71, 0.69, 0.73, 0.77, 0.80, 0.73, 0.65, 0.59, 0.59],
        [0.10, 0.05, 0.09, 0.05, 0.01, 0.01, 0.01, 0.01, 0.02, 0.02, 0.02, 0.05, 0.07, 0.11, 0.04, 0.00, 0.01, 0.01]
      ),
      (
        .events, [0.17, 0.17, 0.33, 0.22, 0.44, 0.44, 0.56, 0.78, 0.67, 0.28, 0.22, 0.33, 0.17, 0.17],
        [0.52, 0.52, 0.56, 0.54, 0.59, 0.69, 0.73, 0.85, 0.79, 0.55, 0.54, 0.56, 0.52, 0.52],
        [0.00, 0.00, 0.02, 0.01, 0.04, 0.07, 0.13, 0.24, 0.23, 0.01, 0.02, 0.02, 0.00, 0.00]
      ),
    ]
    for (mode, degree, closeness, betweenness) in printed {
      for (ours, theirs) in [
        (women.degree(of: mode, normalised: true), degree), (women.closeness(of: mode), closeness),
        (try women.betweenness(of: mode, normalised: true), betweenness),
      ] {
        #expect(ours.values.count == theirs.count)
        for (node, (value, wanted)) in zip(ours.values, theirs).enumerated() {
          #expect(abs((value ?? 9) - wanted) <= 0.005 + 1e-9, "\(ours.quantity.measure) of \(node)")
        }
      }
    }
  }

  static func random(_ actors: Int, _ events: Int, chance: Double, seed: UInt64) throws -> TwoModeGraph {
    var generator = SeededGenerator(seed: seed)
    let all = (0..<actors).flatMap { a in (0..<events).map { (actor: a, event: $0) } }
    return try TwoModeGraph(actorCount: actors, eventCount: events, ties: all.filter { _ in generator.unit() < chance })
  }

  /// Four-paths and their closure, by trying every five nodes.
  @Test func aListIsReadByItsColumns() throws {
    func read(_ text: String) throws -> LabelledTwoModeGraph { try LabelledTwoModeGraph(edgeList: Array(text.utf8)) }
    let list = try read("# two-mode\nJPN T1\nUSA T2\nJPN T2 # again\nJPN,T1\n")
    #expect(list.actors == ["JPN", "USA"] && list.events == ["T1", "T2"] && list.merged == 1 && !list.hasWeights)
    #expect(list.graph.ties.map { [$0.actor, $0.event] } == [[0, 0], [0, 1], [1, 1]])
    #expect(try read("a x 2\n").hasWeights && read("# nothing\n").actors.isEmpty)
    let both = EdgeListError(line: 4, problem: .inBothColumns("b", otherLine: 2))
    #expect(throws: both) { try read("a x\nb x\n\nc b\n") }
    #expect(throws: EdgeListError(line: 1, problem: .inBothColumns("a", otherLine: 1))) { try read("a a\n") }
    #expect(throws: EdgeListError(line: 2, problem: .tooFewColumns)) { try read("a x\nb;y\n") }
  }

  @Test func aListNamesNodesWithoutTiesOfEitherKind() throws {
    func read(_ text: String) throws -> LabelledTwoModeGraph { try LabelledTwoModeGraph(edgeList: Array(text.utf8)) }
    let list = try read("a x\nb\n- y\nc -\nb x\n")
    #expect(list.actors == ["a", "b", "c"] && list.events == ["x", "y"] && list.graph.tieCount == 2)
    #expect(list.graph.events(of: 2).isEmpty && list.graph.actors(of: 1).isEmpty && list.merged == 0)
    let weighted = try read("a x 2\nb\n- y 1\n")
    #expect(
      weighted.actors == ["a", "b"] && weighted.events == ["x", "y"] && weighted.hasWeights && weighted.graph.tieCount == 1)
    #expect(try read("a\nb\n").actors == ["a", "b"] && read("- -\n").actors.isEmpty)
    // What is in the second column is no actor for being named alone, and in both an error still.
    #expect(try read("a x\nx\n").events == ["x"])
    #expect(throws: EdgeListError.self) { try read("a x\nx -\n") }
  }

  @Test func theProjectionOfAListHasItsActorsSorted() throws {
    let list = try LabelledTwoModeGraph(edgeList: Array("c x\na x\nb y\na y\nc y\nd\n".utf8))
    let projected = list.projected()
    #expect(projected.labels == ["a", "b", "c", "d"])
    #expect(
      projected.graph.edges.map { [Double($0.source), Double($0.target), $0.weight] } == [[0, 1, 1], [0, 2, 2], [1, 2, 1]])
  }

  @Test func theUniformTestOfTwoKindsGoesThroughAllNetworksWithAsManyTies() throws {
    // Of the six networks of two and two nodes with two ties, two tie one actor twice.
    let star = try TwoModeGraph(actorCount: 2, eventCount: 2, ties: [(0, 0), (0, 1)])
    let test = try #require(try star.uniformTest { graph in graph.degreeCentralization(of: .actors) }.test)
    #expect(test.isExact && test.graphs == 6 && abs(test.atLeast - 1.0 / 3) < 1e-12 && test.isImpossible)
    #expect(abs(test.mean - 1.0 / 3) < 1e-12)
    // Ties in half of all places: drawn by gaps and by ties alike.
    let many = try TwoModeGraph(actorCount: 6, eventCount: 5, ties: (0..<30).filter { $0 % 3 > 0 }.map { ($0 / 5, $0 % 5) })
    let measure = { (graph: TwoModeGraph) in graph.density() }
    let dense = try #require(try many.uniformTest(draws: 20, of: measure).test)
    #expect(!dense.isExact && dense.graphs == 20 && dense.deviation == 0 && dense.atLeast == 1)
    #expect(try many.uniformTest(draws: 20, seed: 3, of: measure) == many.uniformTest(draws: 20, seed: 3, of: measure))
  }

  @Test(arguments: 1...8) func exchangingTheKindsExchangesTheScores(seed: Int) throws {
    var generator = SplitMix64(state: UInt64(seed) + 70)
    let places = (0..<48).filter { _ in generator.next() % 3 == 0 }
    let ties = places.map { (actor: $0 / 8, event: $0 % 8) }
    let network = try TwoModeGraph(actorCount: 6, eventCount: 8, ties: ties)
    let other = network.exchanged
    #expect(other.exchanged == network && other.actorCount == 8 && other.tieCount == network.tieCount)
    #expect(agree(network.opsahlLocalClustering(of: .events).values, other.opsahlLocalClustering().values))
    #expect(agree(network.degree(of: .events, normalised: true).values, other.degree(of: .actors, normalised: true).values))
    #expect(agree(network.robinsAlexanderClustering().value, other.robinsAlexanderClustering().value))
    #expect(network.fourPathCount(through: .events) == other.fourPathCount())
  }

  @Test func fourPathsAreCountedBeforeThoseThatComeBack() throws {
    // One actor of two events with three others each: 3 · 3 paths through it, none of which comes back.
    let ties = [(0, 0), (0, 1), (1, 0), (2, 0), (3, 0), (4, 1), (5, 1), (6, 1)].map { (actor: $0.0, event: $0.1) }
    #expect(try TwoModeGraph(actorCount: 7, eventCount: 2, ties: ties).fourPathCount() == 9)
  }

  @Test(arguments: 1...8) func opsahlAgreesWithTryingAll(seed: Int) throws {
    let network = try Self.random(6, 5, chance: 0.2 + 0.07 * Double(seed), seed: UInt64(seed))
    let has = { (a: Int, e: Int) in network.events(of: a).contains(Int32(e)) }
    var (paths, closed) = (0, 0)
    for a in 0..<6 {
      for b in 0..<6 where b != a {
        for middle in 0..<6 where middle != a && middle != b {
          for first in 0..<5 where has(a, first) && has(middle, first) {
            for second in 0..<5 where second != first && has(middle, second) && has(b, second) {
              paths += 1
              closed += (0..<5).contains { $0 != first && $0 != second && has(a, $0) && has(b, $0) } ? 1 : 0
            }
          }
        }
      }
    }
    #expect(agree(network.opsahlClustering().value, paths == 0 ? nil : Double(closed) / Double(paths)))
  }

  @Test func closedForms() throws {
    // One treaty of all: no path of three ties, so nothing to be closed, where its projection has transitivity 1.
    let pact = try TwoModeGraph(actorCount: 8, eventCount: 1, ties: (0..<8).map { ($0, 0) })
    #expect(pact.robinsAlexanderClustering().reason == .noPathOf(length: 3))
    #expect(pact.opsahlClustering().reason == .noPathOf(length: 4))
    #expect(try pact.projected(.shared).transitivity().value == 1)
    #expect(try pact.betweenness(of: .events).values == [1])
    #expect(pact.closeness(of: .events).values == [1] && pact.degree(of: .events).values == [8])
    // Every actor in every event: all that can be closed is.
    let full = try TwoModeGraph(actorCount: 4, eventCount: 3, ties: (0..<4).flatMap { a in (0..<3).map { (a, $0) } })
    #expect(agree(full.robinsAlexanderClustering().value, 1) && agree(full.opsahlClustering().value, 1))
    #expect(full.density().value == 1)
    #expect(agree(try full.eigenvector(of: .actors).values, [0.5, 0.5, 0.5, 0.5], within: 1e-9))
    #expect(full.opsahlLocalClustering().values == [1, 1, 1, 1])
    // A ring of three actors and three events, as in a triangle of bilateral treaties: the ends of each path share the third.
    let ring = try TwoModeGraph(actorCount: 3, eventCount: 3, ties: (0..<3).flatMap { [($0, $0), ($0, ($0 + 1) % 3)] })
    #expect(ring.opsahlClustering().value == 1 && ring.robinsAlexanderClustering().value == 0)
  }

  @Test func whereThereIsNone() throws {
    let empty = try TwoModeGraph(actorCount: 2, eventCount: 0, ties: [])
    #expect(empty.degree(of: .actors, normalised: true).values == [nil, nil])
    #expect(empty.density().reason == .fewerNodes(than: 1))
    #expect(empty.closeness(of: .actors).reason == .disconnected)
    #expect(try empty.eigenvector(of: .actors).reason == .noEdge)
    #expect(try TwoModeGraph(actorCount: 0, eventCount: 0, ties: []).ties.isEmpty)
    #expect(throws: GraphCoreError.nodeOutOfRange(node: 3, edge: 1, nodeCount: 2)) {
      try TwoModeGraph(actorCount: 2, eventCount: 2, ties: [(0, 0), (3, 0)])
    }
    #expect(throws: GraphCoreError.nodeOutOfRange(node: -1, edge: 0, nodeCount: 2)) {
      try TwoModeGraph(actorCount: 2, eventCount: 2, ties: [(0, -1)])
    }
    #expect(throws: GraphCoreError.negativeNodeCount(-1)) { try TwoModeGraph(actorCount: -1, eventCount: 2, ties: []) }
    // A tie given twice is one.
    #expect(try TwoModeGraph(actorCount: 1, eventCount: 1, ties: [(0, 0), (0, 0)]).tieCount == 1)
  }

  /// A chain of trades against all tables of three by four with these sums, found by trying all 4096: each comes up as often as any other.
  @Test func tradesReachAllTablesAlike() throws {
    let (rowSums, columnSums) = ([3, 2, 1], [2, 2, 1, 1])
    let all = (0..<4096).filter { table in
      let tied = { (row: Int, column: Int) in table >> (4 * row + column) & 1 }
      return rowSums.indices.allSatisfy { row in (0..<4).reduce(0) { $0 + tied(row, $1) } == rowSums[row] }
        && columnSums.indices.allSatisfy { column in (0..<3).reduce(0) { $0 + tied($1, column) } == columnSums[column] }
    }
    var rows: [[Int32]] = [[0, 1, 2], [0, 1], [3]]
    var generator = SeededGenerator(seed: 11)
    var visits: [Int: Int] = [:]
    let draws = 40_000
    for _ in 0..<draws {
      for _ in 0..<3 { TwoModeGraph.trade(&rows, &generator) }
      let table = rows.enumerated().reduce(0) { sum, row in row.element.reduce(sum) { $0 | 1 << (4 * row.offset + Int($1)) } }
      visits[table, default: 0] += 1
    }
    #expect(all.count == 8 && Set(visits.keys) == Set(all))
    let expected = Double(draws) / Double(all.count)
    // Draws that follow each other are alike, so that the spread is more than that of as many independent ones.
    #expect(visits.values.allSatisfy { abs(Double($0) - expected) < 8 * expected.squareRoot() }, "\(visits)")
    let network = try TwoModeGraph(actorCount: 3, eventCount: 4, ties: [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (2, 3)])
    #expect(network.realisations()?.count == all.count)
  }

  @Test func curveball() throws {
    // Of 0–1 tables of four by four with row and column sums of two there are 90; of five by five, 2040, beyond the exact.
    func regular(_ n: Int) throws -> TwoModeGraph {
      try TwoModeGraph(actorCount: n, eventCount: n, ties: (0..<n).flatMap { [($0, $0), ($0, ($0 + 1) % n)] })
    }
    #expect(try regular(4).realisations()?.count == 90)
    let four = try regular(4).curveballTest { network throws(MeasureError) in network.robinsAlexanderClustering() }
    #expect(four.reason == .fewerRealisations(than: 100, found: 90))
    let five = try regular(5).curveballTest(draws: 1500) { network throws(MeasureError) in
      network.robinsAlexanderClustering()
    }
    let test = try #require(five.test)
    #expect(!test.isExact && test.atLeast == 1)
    // 1440 of the 2040 are rings of all ten nodes; the others have a ring of four, 4/10 closed over 20 · ½ paths.
    #expect(abs(test.atMost - 1440.0 / 2040) < 0.04)
    var rows: [[Int32]] = [[0, 1, 2], [2, 3], [0], []]
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<200 { TwoModeGraph.trade(&rows, &generator) }
    #expect(rows.map(\.count) == [3, 2, 1, 0])
    #expect(rows.flatMap { $0 }.sorted() == [0, 0, 1, 2, 2, 3])
    #expect(rows.allSatisfy { Set($0).count == $0.count })
  }
}
