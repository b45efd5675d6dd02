import TestSupport
import Testing

@testable import GraphCore

/// Scores as other programs have printed them of networks of the literature.
struct PublishedCentralityTests {
  /// Who took part in games with whom in the bank wiring observation room (F. J. Roethlisberger and W. J. Dickson 1939, Management and the Worker), and what UCINET
  /// 6 printed of it (I. Carboni and S. P. Borgatti 2005, Centrality Exercise, multiple measures of RDGAM): all in hundredths of the most.
  private static let games = """
    I1 W1\nI1 W2\nI1 W3\nI1 W4\nW1 W2\nW1 W3\nW1 W4\nW1 W5\nW1 S1\nW2 W3\nW2 W4\nW2 S1\nW3 W4\nW3 W5\nW3 S1\nW4 W5\nW4 S1\nW5 W7\nW5 S1\nW6 W7
    W6 W8\nW6 W9\nW7 W8\nW7 W9\nW7 S4\nW8 W9\nW8 S4\nW9 S4\nI3 I3\nS2 S2
    """

  private struct Printed {
    let degree, closeness, betweenness, eigenvector: Double
  }

  private static let printed: [String: Printed] = [
    "I1": Printed(degree: 30.769, closeness: 23.636, betweenness: 0, eigenvector: 43.368),
    "W1": Printed(degree: 46.154, closeness: 27.083, betweenness: 4.808, eigenvector: 58.960),
    "W2": Printed(degree: 38.462, closeness: 24.074, betweenness: 0.321, eigenvector: 51.669),
    "W3": Printed(degree: 46.154, closeness: 27.083, betweenness: 4.808, eigenvector: 58.960),
    "W4": Printed(degree: 46.154, closeness: 27.083, betweenness: 4.808, eigenvector: 58.960),
    "W5": Printed(degree: 38.462, closeness: 28.889, betweenness: 38.462, eigenvector: 45.718),
    "W6": Printed(degree: 23.077, closeness: 23.636, betweenness: 0, eigenvector: 4.070),
    "W7": Printed(degree: 38.462, closeness: 27.660, betweenness: 36.325, eigenvector: 12.011),
    "W8": Printed(degree: 30.769, closeness: 24.074, betweenness: 0.427, eigenvector: 4.719),
    "W9": Printed(degree: 30.769, closeness: 24.074, betweenness: 0.427, eigenvector: 4.719),
    "S1": Printed(degree: 38.462, closeness: 26.531, betweenness: 1.923, eigenvector: 52.043),
    "S4": Printed(degree: 23.077, closeness: 23.636, betweenness: 0, eigenvector: 4.070),
  ]

  @Test func wiringRoomByUCINET() throws {
    let room = try LabelledGraph(edgeList: Array(Self.games.utf8), directed: false, policy: .simple)
    let graph = room.graph
    #expect(graph.nodeCount == 14 && graph.edgeCount == 28)
    let (degree, betweenness) = (graph.degree(normalised: true).values, try graph.betweenness(normalised: true).values)
    let (eigenvector, paths) = (try graph.eigenvector().values, try graph.pathMeasures())
    for (node, label) in room.labels.enumerated() {
      guard let row = Self.printed[label] else {
        #expect(degree[node] == 0 && betweenness[node] == 0 && eigenvector[node] == 0)
        continue
      }
      #expect(abs(100 * (degree[node] ?? .nan) - row.degree) < 5e-4)
      #expect(abs(100 * (betweenness[node] ?? .nan) - row.betweenness) < 5e-4)
      // UCINET has the vector of norm √2.
      #expect(abs(100 * 2.0.squareRoot() * (eigenvector[node] ?? .nan) - row.eigenvector) < 6e-4)
      // It counts a node out of reach as n steps away, which the conventions here do not.
      let far = paths.distanceSums[node] + Double(14 * (13 - paths.reached[node]))
      #expect(abs(100 * 13 / far - row.closeness) < 5e-4)
    }
    // The mean of all fourteen as printed, of degree, betweenness and the eigenvector.
    for (scores, mean) in [
      (degree, 30.769), (betweenness, 6.593), (eigenvector.map { $0.map { $0 * 2.0.squareRoot() } }, 28.519),
    ] {
      #expect(abs(scores.reduce(0) { $0 + ($1 ?? 0) } * 100 / 14 - mean) < 6e-4)
    }
  }

  /// Who gave whom information among ten organisations (D. Knoke and J. H. Kuklinski 1982, Network Analysis; UCINET's KNOKI): COUN, COMM, EDUC, INDU, MAYR, WRO, NEWS, UWAY, WELF, WEST.
  private static let information = [
    "0100101010", "1011101110", "0101111001", "1100101000", "1111001111", "0010001010", "0101100000", "1101101010", "0100101000",
    "1110101000",
  ]

  /// What ORA printed of it on 17 October 2011 (casos.cs.cmu.edu, Standard Network Analysis: KNOKI).
  @Test func informationAmongOrganisationsByORA() throws {
    let graph = try Self.graph(of: Self.information)
    #expect(try graph.edgeCount == 49 && prints(graph.density().value, 0.544))
    let dyads = try graph.dyadCensus()
    #expect(prints(Double(dyads.mutual) / Double(dyads.mutual + dyads.asymmetric), 0.531))
    #expect(prints(try graph.averagePathLength().value, 1.533))
    #expect(try prints(graph.degreeCentralization().value, 0.431) && prints(graph.betweennessCentralization().value, 0.201))
    let betweenness = try graph.betweenness().values.compactMap { $0 }
    #expect(prints(betweenness.max(), 17.833) && prints(betweenness.reduce(0, +) / 10, 4.8))
    let (from, to) = try (graph.closeness(.component).values, graph.closeness(.component, .incoming).values)
    for (scores, least, most, mean) in [(from, 0.529, 0.9, 0.671), (to, 0.409, 1, 0.697)] {
      let scores = scores.compactMap { $0 }
      #expect(prints(scores.min(), least) && prints(scores.max(), most) && prints(scores.reduce(0, +) / 10, mean))
    }
    // ORA takes closeness centralization over the most without directions, (n−1)(n−2)/(2n−3); a strongly connected graph has less than that.
    #expect(prints(sumOfDifferences(from.compactMap { $0 }) / (72.0 / 17), 0.541))
    let krackhardt = try graph.krackhardtDimensions()
    #expect(krackhardt.connectedness.value == 1 && krackhardt.hierarchy.value == 0 && krackhardt.leastUpperBoundedness.value == 1)
    #expect(prints(krackhardt.pairEfficiency.value, 0.361))
  }

  /// Who gave whom money among the same, and what ORA printed of it (Standard Network Analysis: KNOKM): one of them is an isolate.
  @Test func moneyAmongOrganisationsByORA() throws {
    let graph = try Self.graph(of: [
      "0010100111", "0010000000", "0000000100", "0110001110", "0110000110", "0000000000", "0100000100", "0000000011",
      "0010000100",
      "0000000000",
    ])
    #expect(try graph.edgeCount == 22 && prints(graph.density().value, 0.244))
    let dyads = try graph.dyadCensus()
    #expect(prints(Double(dyads.mutual) / Double(dyads.mutual + dyads.asymmetric), 0.048))
    #expect(try prints(graph.averagePathLength().value, 1.429) && prints(graph.degreeCentralization().value, 0.25))
    #expect(try prints(graph.betweennessCentralization().value, 0.116) && graph.betweenness().values.compactMap { $0 }.max() == 9)
    let krackhardt = try graph.krackhardtDimensions()
    #expect(prints(krackhardt.connectedness.value, 0.8) && prints(krackhardt.hierarchy.value, 0.906))
    #expect(prints(krackhardt.leastUpperBoundedness.value, 0.857) && prints(krackhardt.pairEfficiency.value, 0.536))
    let tree = try Graph.simple(3, [(0, 1), (0, 2)], directed: true).krackhardtDimensions()
    #expect(tree.pairEfficiency.value == 1 && tree.pairEfficiency.measure == "efficiency of pairs")
    #expect(try Graph.path(2).krackhardtDimensions().pairEfficiency.reason == .noComponentOfThree)
  }

  private static func graph(of rows: [String]) throws -> Graph {
    let ties = rows.enumerated().flatMap { ego, row in row.enumerated().filter { $0.element == "1" }.map { (ego, $0.offset) } }
    return try Graph.simple(rows.count, ties, directed: true)
  }

  /// Whether it is what was printed, with three decimals.
  private func prints(_ value: Double?, _ printed: Double) -> Bool { abs((value ?? .nan) - printed) < 5.1e-4 }
}
