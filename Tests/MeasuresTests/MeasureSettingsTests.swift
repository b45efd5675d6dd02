import AllianceNetwork
import GraphCore
import Measures
import Testing

@Suite("How measures are taken: weights, directions, samples, two modes")
struct MeasureSettingsTests {
  private static let edges = [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4)]

  /// A triangle with a tail; one tie is long where the weight is a distance, and weak where it is a strength.
  private static func graph(directed: Bool = false) throws -> Graph {
    try Graph(nodeCount: 5, directed: directed, edges: edges, weights: [3, 1, 4, 1, 3], policy: .simple)
  }

  @Test("a weight is a strength, a length, one over a length, or not used, and the column says which")
  func weights() throws {
    let graph = try Self.graph()
    let plain = NodeMeasure.closeness.column(of: graph)
    #expect(plain.weight == .unused && plain.scores == NodeMeasure.closeness.column(of: graph.unweighted()).scores)
    // From node 0 the distances are 3, 4, 5 and 8.
    let distance = NodeMeasure.closeness.column(of: graph, .init(weight: .distance))
    #expect(distance.weight == .length && isClose(distance.scores[0], 0.2))
    // One over the weights: 1/3 to node 1, 1/4 to node 2, then 1 and 1/3 more.
    let strength = NodeMeasure.closeness.column(of: graph, .init(weight: .strength))
    #expect(strength.weight == .reciprocalLength && isClose(strength.scores[0], 4 / (1 / 3.0 + 1 / 4.0 + 5 / 4.0 + 19 / 12.0)))
    let walks = NodeMeasure.eigenvector.column(of: graph, .init(weight: .strength))
    #expect(try walks.weight == .strength && walks.scores.map(\.value) == graph.eigenvector().values)
    #expect(walks.scores != NodeMeasure.eigenvector.column(of: graph).scores)
  }

  @Test("of very many states with the most ties none is the hub")
  func manyLeaders() throws {
    #expect(try Hubs(of: Projection(Samples.cycle(Hubs.most))).hubs.count == Hubs.most)
    let ring = try Projection(Samples.cycle(Hubs.most + 1))
    #expect(Hubs(of: ring).choice == .many && Hubs(of: ring).hubs.isEmpty && Hubs(of: ring).leaders.count == Hubs.most + 1)
    #expect(CentralityTable(of: ring, []).score(.spokeDensity) == .undefined(.noHub))
  }

  @Test("measures of the network take weights where they have a form with them, and say where they do not")
  func networkWeights() throws {
    let list = try #require(LabelledGraph(graph: Self.graph(), labels: ["a", "b", "c", "d", "e"]))
    let projection = Projection(list, named: "list")
    let table = { (use: WeightUse) in CentralityTable(of: projection, [], settings: .init(weight: use)) }
    let (plain, strength, distance) = (table(.unused), table(.strength), table(.distance))
    for (place, measure) in NetworkMeasure.allCases.enumerated() {
      #expect(plain.result(measure).weight.map { $0 == .unused } ?? true, "\(measure)")
      for table in [strength, distance] {
        let result = table.result(measure)
        guard let weight = result.weight else { continue }
        #expect(weight == measure.weightRole(under: table.settings), "\(measure)")
        // Weights of which nothing is made change nothing.
        if weight == .unused { #expect(result == plain.result(measure), "\(measure) \(place)") }
      }
    }
    // Distances: a–b 3 and a–c 4, b–c 1 and by it to d 2, to e 5; ...
    let lengths = [3.0, 4, 5, 8, 1, 2, 5, 1, 4, 3]
    #expect(isClose(distance.score(.averagePathLength), lengths.reduce(0, +) / 10))
    #expect(isClose(distance.score(.globalEfficiency), lengths.reduce(0) { $0 + 1 / $1 } / 10))
    #expect(strength.result(.globalEfficiency).weight == .reciprocalLength)
    // The triangle closes the pair of a (3 + 4), of b (3 + 1) and of c (4 + 1), whose others are 4 + 1 and 1 + 1; d has 1 + 3.
    #expect(isClose(strength.score(.transitivity), 16 / 27))
    #expect(isClose(plain.score(.transitivity), 3 / 6.0))
    // Strengths 7, 4, 6, 4, 3.
    #expect(isClose(strength.score(.degreeVariance), 2.16))
    #expect(strength.result(.density).weight == .unused && strength.result(.density).quantity?.graphKind.isWeighted == false)
    let clustering = NodeMeasure.clustering.column(of: try Self.graph(), .init(weight: .strength))
    #expect(isClose(clustering.scores[2], 5 / 12.0) && clustering.weight == .strength)
    #expect(NodeMeasure.clustering.column(of: try Self.graph(), .init(weight: .distance)).weight == .unused)
    #expect(NetworkMeasure.averagePathLength.range(of: .undirected, .length) == "0 or more")
  }

  @Test("an edge list has the hub that its profile has, by one rule")
  func hubOfList() throws {
    let list = try LabelledGraph(edgeList: Array("z y\nz x\nz w\ny x\n".utf8), directed: false, policy: .simple)
    let table = CentralityTable(of: Projection(list, named: "list"), [])
    let sorted = try LabelledGraph(
      edgeList: Array("z y\nz x\nz w\ny x\n".utf8), directed: false, policy: .simple, order: .sorted)
    let profile = try StructureProfile(
      of: Projection(states: sorted, named: "list"), verdictBy: VerdictRule.builtIn(), nulls: NullSettings(draws: 20, seed: 1))
    #expect(table.hubs.choice == .highestDegree && table.hubs.hubs.map(\.state) == profile.hubs.hubs.map(\.state))
    #expect(isClose(table.score(.spokeDensity), 1 / 3.0) && table.score(.spokeDensity) == profile[.spokeDensity])
    // Ties between leaders that come in another order than their names.
    let ring = try LabelledGraph(edgeList: Array("c a\na b\nb c\n".utf8), directed: false, policy: .simple)
    #expect(Hubs(of: Projection(ring, named: "ring")).hubs.map(\.state.text) == ["a", "b", "c"])
    // Nothing is taken of a hub that was not asked for.
    #expect(Hubs(of: Projection(ring, named: "ring"), taking: []).hubs[0].score(.spokeDensity) == .undefined(.notMeasured))
  }

  @Test("where lengths lift a bound the range says so")
  func ranges() throws {
    #expect(NodeMeasure.closeness.range(.unused) == "0...1" && NodeMeasure.closeness.range(.length) == "0 or more")
    let short = try Graph(nodeCount: 2, directed: false, edges: [(0, 1)], weights: [0.5], policy: .simple)
    #expect(NodeMeasure.closeness.column(of: short, .init(weight: .distance)).scores[0] == .value(2))
    #expect(NodeMeasure.betweennessNormalised.range(.length) == "0...1")
  }

  @Test("a distance is no strength: the measures of strength have no value")
  func distances() throws {
    for measure in [NodeMeasure.strength, .betweennessByStrength, .harmonicByStrength] {
      let column = measure.column(of: try Self.graph(), .init(weight: .distance))
      #expect(column.scores.allSatisfy { $0 == .undefined(.weightIsDistance) } && column.weight == nil, "\(measure)")
    }
    // Without weights there is nothing to mistake.
    #expect(NodeMeasure.strength.column(of: try Self.graph().unweighted(), .init(weight: .distance)).scores[2] == .value(3))
  }

  @Test("every measure says what it makes of weights under every use")
  func roles() {
    for measure in NodeMeasure.allCases {
      #expect(measure.weightRole(under: .unused) != nil, "\(measure)")
      #expect(measure.weightRole(under: .distance) != .strength, "\(measure)")
      #expect(measure.weightRole(under: .strength) != .length, "\(measure)")
    }
  }

  @Test("directions: degrees each way, hubs and authorities, and a reason where a measure has none")
  func directed() throws {
    let graph = try Self.graph(directed: true)
    #expect(NodeMeasure.inDegree.column(of: graph).scores == [1, 1, 1, 1, 1].map(Score.value))
    #expect(NodeMeasure.outDegree.column(of: graph).scores == [1, 1, 2, 1, 0].map(Score.value))
    // Node 2 points at two nodes that nobody else points at.
    let root = 0.5.squareRoot()
    let (hubs, authorities) = (NodeMeasure.hubScore.column(of: graph), NodeMeasure.authorityScore.column(of: graph))
    #expect(isClose(hubs.scores[2], 1) && isClose(authorities.scores[0], root) && isClose(authorities.scores[3], root))
    #expect(NodeMeasure.inDegree.column(of: try Self.graph()).scores[0].value == nil)
    // The circle of three is a core of one edge in and one out, two together; nodes 3 and 4 hang from it.
    #expect(NodeMeasure.kCore.column(of: graph).scores == [2, 2, 2, 1, 1].map(Score.value))
    #expect(NodeMeasure.inCore.column(of: graph).scores == [1, 1, 1, 1, 1].map(Score.value))
    #expect(NodeMeasure.outCore.column(of: graph).scores == [1, 1, 1, 0, 0].map(Score.value))
    #expect(NodeMeasure.kCore.range(.unused, of: .directed) == "0...2(n−1)")
    // One triangle of the two that node 0 could be in the one way or the other.
    #expect(NodeMeasure.clustering.column(of: graph).scores[0] == .value(0.5))
    #expect(NodeMeasure.eigenvector.column(of: graph).scores[0] == .undefined(.graph(.notStronglyConnected)))
    #expect(NodeMeasure.outCore.column(of: try Self.graph()).scores[0].value == nil)
    for measure in NodeMeasure.allCases {
      let reasons = measure.column(of: graph).scores.compactMap(\.reason)
      #expect(reasons.allSatisfy { !$0.description.isEmpty }, "\(measure)")
    }
  }

  @Test("the scale of vectors and how often pairs count are as asked for, and stand with the scores")
  func conventions() throws {
    let star = try Graph(nodeCount: 5, directed: false, edges: (1..<5).map { (0, $0) }, policy: .simple)
    func column(_ measure: NodeMeasure, _ settings: MeasureSettings) -> MeasureColumn { measure.column(of: star, settings) }
    // The hub has √(n − 1) = 2 times the score of another.
    for (scale, hub, words) in [
      (VectorScale.euclidean, 0.5.squareRoot(), "2-norm is 1"), (.maximum, 1, "largest is 1"), (.sum, 1.0 / 3, "sum is 1"),
    ] {
      let vector = column(.eigenvector, .init(scale: scale))
      #expect(isClose(vector.scores[0], hub) && isClose(vector.scores[1], hub / 2) && vector.quantity?.normalisation == words)
      for measure in [NodeMeasure.katz, .hubScore, .authorityScore] {
        #expect(column(measure, .init(scale: scale)).quantity?.normalisation == words)
      }
    }
    #expect(
      column(.betweenness, .init()).scores[0] == .value(6) && column(.betweenness, .init(pairs: .twice)).scores[0] == .value(12))
    #expect(column(.betweenness, .init(pairs: .twice)).quantity?.normalisation == "none; each pair counted both ways")
    #expect(column(.betweennessNormalised, .init(pairs: .twice)) == column(.betweennessNormalised, .init()))
    #expect(NodeMeasure.betweenness.range(.unused) == "0...(n−1)(n−2)/2")
    #expect(NodeMeasure.betweenness.range(.unused, counting: .twice) == "0...(n−1)(n−2)")
    let network = Samples.star(5)
    let (once, twice) = try (
      TieTable(of: Projection(network)), TieTable(of: Projection(network), settings: .init(pairs: .twice))
    )
    #expect(once.betweenness[0] == .value(4) && twice.betweenness[0] == .value(8) && once.normalised == twice.normalised)
    // Of a directed graph pairs are ordered, and each counts once.
    let path = try Graph(nodeCount: 3, directed: true, edges: [(0, 1), (1, 2)], policy: .simple)
    #expect(NodeMeasure.betweenness.column(of: path, .init(pairs: .twice)) == NodeMeasure.betweenness.column(of: path))
  }

  @Test("parameters are taken as given and stand with the scores; without them each measure has its own")
  func parameters() throws {
    let star = try Graph(nodeCount: 5, directed: false, edges: (1..<5).map { (0, $0) }, policy: .simple)
    func column(_ measure: NodeMeasure, _ settings: MeasureSettings = .init()) -> MeasureColumn {
      measure.column(of: star, settings)
    }
    #expect(column(.katz, .init(alpha: 0.25)).quantity?.parameters == ["alpha": 0.25])
    // 1 + 4a · x and 1 + a · h, a a quarter: the hub has (1 + 4a)/(1 − 4a²), another (1 + a)/(1 − 4a²).
    let katz = column(.katz, .init(scale: .maximum, alpha: 0.25)).scores
    #expect(isClose(katz[0], 1) && isClose(katz[1], 1.25 / 2))
    #expect(column(.katz, .init(alpha: 0.5)).scores[0].value == nil, "one over the largest eigenvalue, which is 2")
    #expect(column(.pageRank, .init(damping: 0.5)).quantity?.parameters == ["damping": 0.5])
    // Half of the walker's steps start anew: h = 0.1 + 2x, x = 0.1 + h/8.
    #expect(isClose(column(.pageRank, .init(damping: 0.5)).scores[0], 0.4))
    let (power, bargaining) = (column(.bonacichPower, .init(beta: 0.1)), column(.bargainingPower, .init(beta: 0.1)))
    #expect(power.quantity?.parameters == ["beta": 0.1] && bargaining.quantity?.parameters == ["beta": -0.1])
    // (4 + 4b)/(1 + 4b) for the hub over another.
    #expect(isClose(power.scores[0], (power.scores[1].value ?? 0) * 4.4 / 1.4))
    #expect(isClose(bargaining.scores[0], (bargaining.scores[1].value ?? 0) * 3.6 / 0.6))
    // Half of one over the largest eigenvalue, which is 2.
    #expect(isClose(column(.bonacichPower).scores[0], column(.bonacichPower, .init(beta: 0.25)).scores[0].value ?? 0))
    let path = try Graph(nodeCount: 5, directed: false, edges: (0..<4).map { ($0, $0 + 1) }, policy: .simple)
    let reach = NodeMeasure.reachWithin.column(of: path, .init(steps: 3))
    #expect(reach.scores == [0.75, 1, 1, 1, 0.75].map(Score.value) && reach.quantity?.parameters == ["steps": 3])
    #expect(NodeMeasure.reachWithin.column(of: path).scores == NodeMeasure.reach.column(of: path).scores)
    // A directed graph takes beta as well, and has one of its own.
    let arcs = try Graph(nodeCount: 3, directed: true, edges: [(0, 1), (1, 2)], policy: .simple)
    let directed = NodeMeasure.bonacichPower.column(of: arcs, .init(beta: 0.5)).scores
    #expect(isClose(directed[0], 1.5 * (directed[1].value ?? 0)) && directed[2] == .value(0))
    #expect(NodeMeasure.bargainingPower.column(of: arcs).quantity?.parameters == ["beta": -0.5])
  }

  @Test("a network keeps the directions of designation, supply and basing, and says so")
  func directedNetwork() throws {
    let network = Network(
      id: "sample", agreements: [Samples.directed("USA", ["JPN", "KOR"]), Samples.agreement(["JPN", "KOR"])])
    let projection = try Projection(network, directed: true)
    let edges = projection.graph.edges.map { "\(projection.nodes[$0.source].id)\(projection.nodes[$0.target].id)" }
    #expect(edges == ["JPNKOR", "KORJPN", "USAJPN", "USAKOR"])
    #expect(projection.steps.contains(.directed([.majorNonNATOAlly])) && !projection.steps.contains { $0.kind == "symmetrised" })
    let table = CentralityTable(of: projection)
    // Japan and Korea have three ties each, in and out together, and the United States two.
    #expect(table.hubs.hubs.map(\.state) == ["JPN", "KOR"] && table.score(.density).value == 4.0 / 6)
    // Of the paths USA → JPN → KOR and USA → KOR → JPN both are closed.
    #expect(table.score(.transitivity).value == 1 && table.score(.isolates) == .value(0))
    #expect(table.score(.weakComponents).value == 1 && table.score(.strongComponents).value == 2)
    #expect(table.score(.components) == .undefined(.severalOfDirected([.weakComponents, .strongComponents])))
    #expect(table.score(.closenessCentralization) == .undefined(.graph(.notStronglyConnected)))
    #expect(
      table.score(.nodeConnectivity) == .value(0)
        && table.score(.eigenvectorCentralization) == .undefined(.graph(.notStronglyConnected)))
    // One path between Japan and Korea each way, two from the United States to each of them.
    #expect(table.score(.averageConnectivity) == .value(1))
    #expect(table.score(.meshedness) == .undefined(.ofUndirected) && table.score(.mutualShare).value == 0.5)
  }

  @Test("an estimate is within its error, and its column has the bound and the seed")
  func samples() throws {
    let ring = (0..<400).map { ($0, ($0 + 1) % 400) } + (0..<400).map { ($0, ($0 * 7 + 3) % 400) }
    let graph = try Graph(nodeCount: 400, directed: false, edges: ring, policy: .simple)
    let settings = MeasureSettings(sample: SampleBound(error: 0.2, failure: 0.05, seed: 3))
    let (estimate, exact) = (
      NodeMeasure.approximateBetweenness.column(of: graph, settings), NodeMeasure.betweennessNormalised.column(of: graph)
    )
    for (one, other) in zip(estimate.scores, exact.scores) {
      let (value, truth): (Double, Double) = (try #require(one.value), try #require(other.value))
      #expect(abs(value - truth) <= 0.2)
    }
    #expect(estimate.scores != exact.scores)
    #expect(estimate.quantity?.parameters.keys.sorted() == ["error", "failure", "seed", "sources"])
    #expect(["error", "failure", "seed"].map { estimate.quantity?.parameters[$0] } == [0.2, 0.05, 3])
    let harmonic = NodeMeasure.approximateHarmonic.column(of: graph, .init(sample: SampleBound(error: 0.01, seed: 1)))
    let sums = NodeMeasure.harmonic.column(of: graph)
    // So small an error asks for all nodes.
    #expect(zip(harmonic.scores, sums.scores).allSatisfy { isClose($0, ($1.value ?? 0) / 399) })
  }

  /// The values are those of NetworkX 3.6.1, bipartite.closeness_centrality and bipartite.betweenness_centrality.
  @Test("closeness and betweenness of a two-mode network are over the most for each kind of node")
  func twoMode() throws {
    let network = Network(
      id: "allies",
      agreements: [
        Samples.agreement(["AUS", "NZL", "USA"], id: "ANZUS"), Samples.agreement(["JPN", "USA"]),
        Samples.agreement(["KOR", "USA"]),
        Samples.agreement(["PHL", "USA"]), Samples.agreement(["THA", "USA"]),
      ])
    let table = try Samples.table(network, .twoMode)
    #expect(isClose(table.score(.closeness, of: "USA"), 1) && isClose(table.score(.closeness, of: "AUS"), 0.5151515151515151))
    #expect(isClose(table.score(.closeness, of: "JPN"), 0.4857142857142857))
    let columns = [NodeMeasure.closeness, .betweennessNormalised].compactMap(table.column)
    let treaty = try #require(table.rows.firstIndex { $0.id == "ANZUS" })
    #expect(isClose(columns[0].scores[treaty], 0.6521739130434783))
    #expect(isClose(columns[1].scores[treaty], 0.37254901960784315))
    #expect(columns[1].quantity?.normalisation == "divided by the most for its kind")
  }

  @Test("ties are measured by their edge betweenness, with lengths where the weight is one")
  func ties() throws {
    let list = try #require(LabelledGraph(graph: Self.graph(), labels: ["a", "b", "c", "d", "e"]))
    let projection = Projection(list, named: "list")
    let table = TieTable(of: projection)
    #expect(table.edges.map(\.weight) == [3, 4, 1, 1, 3])
    #expect(table.betweenness.map(\.value) == [1, 3, 3, 6, 4])
    #expect(table.normalised.map(\.value) == [0.1, 0.3, 0.3, 0.6, 0.4])
    // By way of b it is as long to c as straight: a–b carries its own pair and half of a's three others.
    #expect(TieTable(of: projection, settings: .init(weight: .distance)).betweenness.map(\.value) == [2.5, 1.5, 4.5, 6, 4])
  }

  @Test("what was done to an edge list is on record: merged, made symmetric or kept directed, dichotomised")
  func steps() throws {
    let list = try LabelledGraph(edgeList: Array("a b 1\na b 2\nb a 1\nb c 1\n".utf8), directed: true, policy: .simple)
    let either = Projection(list, named: "list")
    #expect(
      either.steps == [
        .listed("list", edges: 3, loops: 0), .unprojected, .mergedList(further: 1, undirected: false, weights: .summed),
        .symmetrisedList(edges: 3, ties: 2),
        .weightedList,
        .dichotomised,
        .imputed(dates: 0),
      ])
    let kept = Projection(list, named: "list", directed: true)
    #expect(kept.graph.isDirected && kept.steps.contains(.directedList) && !kept.steps.contains { $0.kind == "symmetrised-list" })
    let unordered = try LabelledGraph(edgeList: Array("a b\nb a\n".utf8), directed: false, policy: .simple)
    let dropped = Projection(unordered, named: "list").steps
    #expect(dropped.contains(.mergedList(further: 1, undirected: true, weights: .none)))
    #expect(dropped.contains { $0.description.contains("directions dropped") })
    let states = Projection(states: list, named: "list")
    #expect(states.states.map(\.text) == ["a", "b", "c"] && Hubs(of: states).hubs.map(\.state.text) == ["b"])
  }

  @Test("the directions of an edge list are followed by census, brokerage and positions where the projection keeps them")
  func directions() throws {
    // A chain of command of four with one tie answered.
    let list = try LabelledGraph(edgeList: Array("a b\nb a\nb c\nb d\n".utf8), directed: true, policy: .simple)
    let structure = try NetworkStructure(
      of: Projection(states: list, named: "list", directed: true), sections: [.census, .brokerage, .roles],
      partition: { Partition(of: $0.states, [:], from: "nobody") })
    let census = try #require(structure.census)
    #expect(census.arcs == 4 && census.mutualShare.value == 0.5 && census.directedTypes.isEmpty)
    // (1/2 − 1/3) / (1 − 1/3)
    #expect(abs((census.reciprocity.value ?? 0) - 0.25) < 1e-12)
    // Of the pairs that b could stand between, a and c, a and d: those that arcs lead through, and c and d are led to alone.
    #expect(structure.brokerage?.brokerage?.totals.compactMap(\.count).isEmpty == false)
    #expect(census.krackhardt.connectedness.value == 1 && census.directedTriads[.t111U] == 2)
    // From a by way of b to c and to d.
    #expect(structure.brokerage?.brokerage?.totals.map(\.count) == [0, 2, 0, 0])
    #expect(structure.projection.simple.edgeCount == 4 && structure.roles?.regular != nil)
    let symmetric = try NetworkStructure(of: Projection(states: list, named: "list"), sections: [.census])
    #expect(symmetric.projection.simple.edgeCount == 3 && symmetric.census?.arcs == 0)
    let undirected = try LabelledGraph(edgeList: Array("a b\nb c\n".utf8), directed: false, policy: .simple)
    let without = try NetworkStructure(of: Projection(states: undirected, named: "list"), sections: [.census])
    #expect(without.census?.arcs == 0 && without.census?.reciprocity.reason == .noEdge)
  }

  @Test("ties turned round are followed the other way, and that is on record")
  func turned() throws {
    let list = try LabelledGraph(edgeList: Array("a b 2\nb c 3\nc d 1\n".utf8), directed: true, policy: .simple)
    let projection = Projection(list, named: "list", directed: true)
    let turned = projection.turned()
    #expect(turned.steps.last == .turned && turned.steps.count == projection.steps.count + 1)
    let (from, to): ([Double?], [Double?]) = ([2.0 / 3, 2.0 / 3, 1.0 / 3, 0], [0, 1.0 / 3, 2.0 / 3, 2.0 / 3])
    #expect(NodeMeasure.reach.column(of: projection).scores.map(\.value) == from)
    #expect(NodeMeasure.reach.column(of: turned).scores.map(\.value) == to)
    #expect(NodeMeasure.inStrength.column(of: projection).scores == [0, 2, 3, 1].map(Score.value))
    #expect(NodeMeasure.outStrength.column(of: turned).scores == [0, 2, 3, 1].map(Score.value))
    #expect(NodeMeasure.inDegree.column(of: turned).scores == NodeMeasure.outDegree.column(of: projection).scores)
    let either = Projection(list, named: "list")
    #expect(either.turned() == either && NodeMeasure.cutPoint.column(of: either).scores == [0, 1, 1, 0].map(Score.value))
    #expect(TieTable(of: either).bridges == [1, 1, 1].map(Score.value))
    #expect(
      TieTable(of: projection).bridges == [.undefined(.ofUndirected), .undefined(.ofUndirected), .undefined(.ofUndirected)])
    #expect(NodeMeasure.inStrength.column(of: either).scores.allSatisfy { $0.value == nil })
  }

  @Test("dates known to the year are on record as imputed")
  func imputed() throws {
    var agreement = Samples.agreement(["JPN", "USA"])
    agreement.history = [StatusEvent(.inForce, PartialDate("1960"))]
    let network = Network(id: "sample", agreements: [agreement, Samples.agreement(["KOR", "USA"])])
    #expect(try Projection(network).steps.contains(.imputed(dates: 1)))
  }

  @Test("an edge list taken for states has a profile and a structure, without what agreements make")
  func list() throws {
    let text = "hub a\nhub b\nhub c\nhub d\nhub e\n"
    let list = try LabelledGraph(edgeList: Array(text.utf8), directed: false, policy: .simple, order: .sorted)
    let projection = Projection(states: list, named: "star.edges")
    let profile = try StructureProfile(of: projection, verdictBy: VerdictRule.builtIn(), nulls: NullSettings(draws: 20, seed: 1))
    #expect(profile.verdict.label?.id == "hub-and-spoke" && profile.hubs.hubs.map(\.state.text) == ["hub"])
    #expect(profile[.spokeDepth] == .undefined(.noAgreements) && profile.verdicts.isEmpty)
    let structure = try NetworkStructure(of: projection, nulls: NullSettings(draws: 20, seed: 1))
    #expect(structure.sections.allSatisfy { !$0.isOfAgreements } && structure.core?.core.map(\.text) == ["hub"])
    #expect(structure.brokerage?.brokerage == nil && structure.groups == nil)
  }
}
