import Testing

@testable import GraphCore

/// Every recorded value against ours, with the differences of convention spelt out.
struct OracleTests {
  @Test func filesAreThere() throws {
    #expect(try Oracle.all.count >= 25)
    #expect(try Oracle.all.allSatisfy { $0.results.count >= 2 })
  }

  @Test(arguments: try Oracle.all) func agrees(with oracle: Oracle) throws {
    let graph = try oracle.graph
    #expect(graph.edgeCount == oracle.edges.count)
    for result in oracle.results {
      switch result.value {
      case .number(let expected):
        let ours = try Self.number(result.measure, of: graph)
        #expect(agree(ours, expected, within: result.tolerance), "\(result.call): \(expected), ours \(String(describing: ours))")
      case .scores(let theirs):
        let ours = try Self.scores(result.measure, of: graph)
        let expected = Self.ourConvention(result.measure, theirs, graph: graph)
        #expect(agree(ours, expected, within: result.tolerance), "\(result.call): \(expected), ours \(ours)")
      case .rows(let expected):
        #expect(try Self.lists(result.measure, of: graph) == expected.map { $0.map { Int($0) } }, "\(result.call)")
      }
    }
  }

  /// NetworkX prints 0 for the clustering of a node with fewer than two ties and for the closeness of one that none reaches; igraph and
  /// sna take distances from the node.
  private static func ourConvention(_ measure: String, _ theirs: [Double?], graph: Graph) -> [Double?] {
    let isOutgoing = measure.contains("outgoing")
    if measure == "clustering" {
      let contacts = graph.undirected(.either).degrees()
      return zip(theirs, contacts).map { $1 < 2 ? nil : $0 }
    }
    return zip(theirs, graph.degrees(isOutgoing ? .outgoing : .incoming)).map { value, degree in
      if measure.hasPrefix("closeness") && degree == 0 { return nil }
      return value
    } + theirs.dropFirst(graph.nodeCount)
  }

  private static func number(_ measure: String, of graph: Graph) throws -> Double? {
    let length: TieLength? =
      measure.hasSuffix(":weight") ? .weight : measure.hasSuffix(":reciprocalWeight") ? .reciprocalWeight : nil
    let name = length == nil ? measure : measure.split(separator: ":").first.map(String.init) ?? ""
    return switch name {
    case _ where measure.hasPrefix("degreeAssortativity:"):
      try graph.degreeAssortativity(
        measure.contains(":outgoing:") ? .outgoing : .incoming, measure.hasSuffix(":outgoing") ? .outgoing : .incoming
      ).value
    case "degreeCentralization:outgoing": try graph.degreeCentralization(.outgoing).value
    case "degreeCentralization:incoming": try graph.degreeCentralization(.incoming).value
    case "harmonicCentralization": try graph.harmonicCentralization().value
    case "mutualShare": try graph.mutualShare().value
    case "density": try graph.density().value
    case "transitivity": try graph.transitivity().value
    case "globalEfficiency": try graph.globalEfficiency(length: length).value
    case "averagePathLength": try graph.averagePathLength(length: length).value
    case "nodeConnectivity": try graph.nodeConnectivity().value
    case "edgeConnectivity": try graph.edgeConnectivity().value
    case "degreeVariance": try graph.degreeVariance().value
    case "strengthVariance": try graph.strengthVariance().value
    case "strengthAssortativity": try graph.strengthAssortativity().value
    case "weightedTransitivity": try graph.weightedTransitivity().value
    case "algebraicConnectivity": try graph.algebraicConnectivity().value
    case "degreeCentralization": try graph.degreeCentralization().value
    case "betweennessCentralization": try graph.betweennessCentralization(length: length).value
    case "closenessCentralization": try graph.closenessCentralization().value
    case "biconnectedPairs":
      try graph.biconnectedPairShare().value.map {
        ($0 * Double(graph.nodeCount * (graph.nodeCount - 1) / 2)).rounded()
      }
    default: throw Unknown(measure: measure)
    }
  }

  /// `name:option:option`.
  private static func scores(_ measure: String, of graph: Graph) throws -> [Double?] {
    let options = measure.split(separator: ":").map(String.init)
    let number = options.compactMap(Double.init).first
    // NetworkX takes the distances of a directed graph towards the node.
    let direction: Direction = options.contains("outgoing") ? .outgoing : .incoming
    let length: TieLength? = options.contains("weight") ? .weight : options.contains("reciprocalWeight") ? .reciprocalWeight : nil
    let isNormalised = options.contains("normalised")
    let scale: VectorScale = options.contains("maximum") ? .maximum : .euclidean
    return switch options[0] {
    case "pageRank": try graph.pageRank().values
    case "katz": try graph.katz(alpha: number).values
    case "bonacichPower": try graph.bonacichPower(beta: number ?? 0).values
    case "betweenness": try graph.betweenness(normalised: isNormalised, length: length).values
    case "edgeBetweenness": try graph.edgeBetweenness(length: length).values
    case "closeness":
      try graph.closeness(options.contains("component") ? .component : .wassermanFaust, direction, length: length).values
    case "harmonic": try graph.harmonic(normalised: isNormalised, direction, length: length).values
    case "reach": try graph.reach(within: number.map { Int($0) }).values
    case "eigenvector": try graph.eigenvector(scale).values
    case "hubs": sumOne(try graph.hubsAndAuthorities(scale).hubs.values, unless: scale == .maximum)
    case "authorities": sumOne(try graph.hubsAndAuthorities(scale).authorities.values, unless: scale == .maximum)
    case "information":
      try graph.informationCentrality(options.contains("stephensonZelen") ? .stephensonZelen : .reciprocalSum).values
    case "currentFlowBetweenness": try graph.currentFlowBetweenness().values
    case "subgraphCentrality": try graph.subgraphCentrality().values
    case "communicability": try Array(graph.communicability().row(Int(number ?? 0)))
    case "constraint": try graph.constraint().values
    case "coreNumbers": try graph.coreNumbers(options.count > 1 ? direction : nil).values
    case "totalCommunicability": try graph.totalCommunicability().values
    case "clustering": try graph.clustering().values
    case "weightedDirectedClustering": try graph.weightedDirectedClustering().values
    case "weightedClustering": try graph.weightedClustering().values
    case "effectiveSize": try graph.effectiveSize().values
    case "strength": graph.strength().values
    case "articulationPoints": try graph.articulationPoints().map { Double($0) }
    case "bridges", "components": try lists(measure, of: graph).isEmpty ? [] : [nil]
    default: throw Unknown(measure: measure)
    }
  }

  /// Divided by their sum, as NetworkX has hubs and authorities.
  private static func sumOne(_ values: [Double?], unless isScaled: Bool) -> [Double?] {
    let sum = values.reduce(0) { $0 + ($1 ?? 0) }
    return isScaled ? values : values.map { $0.map { $0 / sum } }
  }

  private static func lists(_ measure: String, of graph: Graph) throws -> [[Int]] {
    let components: Components? =
      switch measure {
      case "components": try graph.components()
      case "strongComponents": graph.strongComponents()
      case "weakComponents": graph.weakComponents()
      default: nil
      }
    if let components { return components.members.sorted { $0.lexicographicallyPrecedes($1) } }
    guard measure == "bridges" else { throw Unknown(measure: measure) }
    return try graph.bridges().map { [$0.source, $0.target] }
  }

  private struct Unknown: Error {
    let measure: String
  }
}
