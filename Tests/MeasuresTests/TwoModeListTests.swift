import AllianceNetwork
import GraphCore
import Testing

@testable import Measures

@Suite("A two-mode list, measured without projecting it")
struct TwoModeListTests {
  /// Two treaties that share a party.
  private static let text = "a T\nb T\nb U\nc U\nd U\n"

  private static func table(_ text: String, _ measures: [NodeMeasure]) throws -> CentralityTable {
    CentralityTable(of: Projection(try LabelledTwoModeGraph(edgeList: Array(text.utf8)), named: "list"), measures)
  }

  @Test("states come first, agreements after them, each over the most for its kind")
  func scores() throws {
    let measures: [NodeMeasure] = [.degree, .degreeNormalised, .closeness, .betweenness, .betweennessNormalised, .clustering]
    let table = try Self.table(Self.text, measures)
    #expect(table.rows.map(\.id) == ["a", "b", "c", "d", "T", "U"] && table.projection.actorCount == 4)
    #expect(table.column(.degree)?.scores == [1, 2, 1, 1, 2, 3].map(Score.value))
    #expect(table.column(.degreeNormalised)?.scores == [0.5, 1, 0.5, 0.5, 0.5, 0.75].map(Score.value))
    // b is one step from both treaties and two from all others: the least that there can be.
    #expect(table.column(.closeness)?.scores[1] == .value(1))
    // Between {a, T} and {c, d, U}: all six pairs pass b.
    #expect(table.column(.betweenness)?.scores[1] == .value(6))
    #expect(table.column(.betweennessNormalised)?.quantity?.graphKind.description == "two-mode")
    // a – T – b – U – c and d: nothing closes them.
    #expect(table.column(.clustering)?.scores[1] == .value(0) && table.column(.clustering)?.scores[0].value == nil)
    // States and agreements are ranked apart.
    #expect(table.column(.degree)?.ranks == [2, 1, 2, 2, 2, 1])
  }

  @Test("the network has its density and its clustering, and what is not defined says why")
  func network() throws {
    let table = try Self.table(Self.text, [])
    #expect(
      table.score(.density).value == 5.0 / 8 && table.score(.robinsAlexander) == .value(0) && table.score(.opsahl) == .value(0))
    #expect(table.score(.transitivity) == .undefined(.notOfTwoMode(.noTriangle)) && table.score(.components).value == 1)
    #expect(table.result(.opsahl).quantity?.normalisation == "divided by the paths of four ties")
    let onePair = try CentralityTable(of: Projection(Samples.star(3)), [], network: [.opsahl, .density])
    #expect(onePair.score(.opsahl) == .undefined(.ofTwoMode) && onePair.score(.density).value == 2.0 / 3)
    #expect(!NetworkMeasure.measures(of: try Projection(Samples.star(3))).contains(.opsahl))
  }

  @Test("the section on groups takes a list, and no other section does")
  func structure() throws {
    let list = Projection(try LabelledTwoModeGraph(edgeList: Array("b U\nd U\nc U\nb T\na T\n".utf8)), named: "list")
    let structure = try NetworkStructure(of: list, nulls: NullSettings(draws: 20, seed: 1))
    let groups = try #require(structure.groups)
    #expect(structure.sections == [.groups] && groups.states.map(\.text) == ["a", "b", "c", "d"])
    #expect(groups.agreements.map(\.text) == ["T", "U"] && groups.orders == [2, 3])
    #expect(groups.degree == [1, 2, 1, 1].map(Score.value) && groups.groupDegree == [0, 1, 1, 1].map(Score.value))
    #expect(groups.stateCentrality.closeness[1] == .value(1) && groups.overlaps.map(\.value) == [1, 0, 0])
    #expect(groups.hublessShare.all == .undefined(.noHub) && groups.spokesCovered == .undefined(.noHub))
    #expect(throws: NetworkStructure.RuleRefused.self) { try NetworkStructure(of: list, sections: [.core]) }
    #expect(throws: NetworkStructure.RuleRefused.self) { try GroupStructure(of: Projection(Samples.star(3))) }
  }

  @Test("the steps say that nothing was projected")
  func steps() throws {
    let list = try LabelledTwoModeGraph(edgeList: Array((Self.text + "a T\n").utf8))
    #expect(
      Projection(list, named: "list").steps == [
        .listed("list", edges: 5, loops: 0), .mergedList(further: 1, undirected: false, weights: .none),
        .twoModeList(first: 4, second: 2),
        .imputed(dates: 0),
      ])
  }

  @Test("a two-mode list has the scores of the network whose agreements it lists")
  func asTheNetwork() throws {
    let network = Network(
      id: "sample", agreements: [Samples.agreement(["AA", "BB"], id: "TT"), Samples.agreement(["BB", "CC", "DD"], id: "UU")])
    let measures = NodeMeasure.allCases
    let projected = CentralityTable(of: try Projection(network, rule: .twoMode), measures)
    let listed = try Self.table(Self.text, measures)
    for (one, other) in zip(projected.columns, listed.columns) { #expect(one.scores == other.scores, "\(one.measure)") }
    for measure in NetworkMeasure.measures(of: projected.projection) where !measure.isOfHub {
      #expect(projected.score(measure) == listed.score(measure), "\(measure)")
    }
  }

  @Test("every measure has a value in a connected two-mode network, or says in words why it has none")
  func everyMeasure() throws {
    let table = try Self.table(Self.text, NodeMeasure.allCases)
    #expect(table.projection.kind.form == .twoMode)
    for column in table.columns {
      #expect((column.measure.twoModeRefusal == nil) == column.measure.facts.rules.contains(.twoMode), "\(column.measure)")
      #expect((column.measure.twoModeRefusal == nil) == column.scores.contains { $0.value != nil }, "\(column.measure)")
      #expect(column.scores.allSatisfy { $0.reason != .twoMode }, "\(column.measure)")
    }
    for measure in NetworkMeasure.measures(of: table.projection) {
      #expect((measure.twoModeRefusal == nil) == measure.facts.rules.contains(.twoMode), "\(measure)")
      #expect(table.score(measure).reason != .twoMode && table.score(measure).reason?.description.isEmpty != true)
    }
    #expect(
      table.score(.degreeCentralization)
        == .undefined(.severalOfTwoMode([.actorDegreeCentralization, .eventDegreeCentralization]))
    )
    #expect(table.score(.actorDegreeCentralization).value == 1 && table.score(.eventMeanDegree).value == 2.5)
    #expect(
      table.score(.harmonicCentralization).reason
        == .severalOfTwoMode([.actorHarmonicCentralization, .eventHarmonicCentralization]))
    // b has 2 + 3/2, a 1 + ½ + ⅓ + 2/4, c and d 1 + 2/2 + ⅓ + ¼ each, over 3 · 2.
    #expect(isClose(table.score(.actorHarmonicCentralization), 0.5))
    // The degrees 1, 2, 1 and 1 as strengths, over 3 · 2.
    #expect(table.score(.actorEigenvectorCentralization).value != nil && isClose(table.score(.actorStrengthCentralization), 0.5))
    #expect(table.score(.actorPathLength).value == 16.0 / 6 && table.score(.actorEventPathLength).value == 14.0 / 8)
    #expect(table.score(.nodeConnectivity) == .value(1) && table.score(.meshedness).value == 0)
  }

  @Test(
    "hub scores are those of the first kind, authority scores of the second, each scaled in its kind as eigenvector scores are")
  func hits() throws {
    let table = try Self.table(Self.text, [.hubScore, .authorityScore, .eigenvector])
    let (hubs, authorities, vector) = (table.columns[0].scores, table.columns[1].scores, table.columns[2].scores)
    #expect(hubs.prefix(4) == vector.prefix(4) && authorities.suffix(2) == vector.suffix(2))
    #expect(hubs.suffix(2).allSatisfy { $0 == .undefined(.notOfTwoMode(.hubsAreOfFirstKind)) })
    #expect(authorities.prefix(4).allSatisfy { $0 == .undefined(.notOfTwoMode(.authoritiesAreOfSecondKind)) })
    for kind in [vector.prefix(4), vector.suffix(2)] {
      #expect(abs(kind.reduce(0) { $0 + ($1.value ?? 0) * ($1.value ?? 0) } - 1) < 1e-9)
    }
    // The larger eigenvalue of the agreements' table of common parties, 2 1 / 1 3.
    let (t, u) = (try #require(vector[4].value), try #require(vector[5].value))
    #expect(abs(u / t - (1 + 5.0.squareRoot()) / 2) < 1e-9)
  }

  @Test("the weights of a list are kept, and used where they are said to be strengths or lengths")
  func weights() throws {
    let text = "a T 2\nb T 1\nb U 4\nc U 8\n"
    let list = Projection(try LabelledTwoModeGraph(edgeList: Array(text.utf8)), named: "list")
    #expect(list.kind.description == "two-mode, weighted" && !list.simple.isWeighted)
    #expect(list.steps.contains(.weightedList))
    #expect(NodeMeasure.strength.column(of: list).scores == [2, 5, 8, 3, 12].map(Score.value))
    #expect(NodeMeasure.degree.column(of: list).scores == [1, 2, 1, 2, 2].map(Score.value))
    let far = MeasureSettings(weight: .distance)
    // From a: 2 to T, 3 to b, 7 to U, 15 to c.
    #expect(isClose(NodeMeasure.harmonic.column(of: list, far).scores[0], 1.0 / 2 + 1.0 / 3 + 1.0 / 7 + 1.0 / 15))
    // 27 in all; the least is one step to two agreements and two to two states, all of the shortest length, 1.
    let closeness = NodeMeasure.closeness.column(of: list, far)
    #expect(closeness.weight == .length && isClose(closeness.scores[0], (2 + 2 * 2) / 27.0))
    #expect(NodeMeasure.closenessInComponent.column(of: list, far).scores == closeness.scores)
    let whole = CentralityTable(of: list, [], settings: far)
    // a to b 3, to c 15, b to c 12; T to U 5.
    #expect(whole.result(.actorPathLength).weight == .length && isClose(whole.score(.actorPathLength), 10))
    #expect(
      isClose(whole.score(.eventEfficiency), 0.2) && NetworkMeasure.eventEfficiency.range(of: .twoMode, .length) == "0 or more")
    #expect(whole.result(.actorBetweennessCentralization).weight == .length)
    #expect(whole.result(.actorHarmonicCentralization).weight == .unused)
    #expect(whole.score(.actorStrengthCentralization) == .undefined(.weightIsDistance))
    let strongest = CentralityTable(of: list, [], settings: .init(strongest: 8))
    // Strengths 2, 5 and 8, of at most 2 · 2 · 8.
    #expect(isClose(strongest.score(.actorStrengthCentralization), 9.0 / 32))
    #expect(strongest.result(.actorStrengthCentralization).quantity?.parameters == ["strongest": 8])
    #expect(
      strongest.score(.strengthCentralization).reason
        == .severalOfTwoMode([.actorStrengthCentralization, .eventStrengthCentralization]))
    #expect(CentralityTable(of: list, []).score(.eventStrengthCentralization) == .undefined(.noStrongestTie))
    #expect(NodeMeasure.strength.column(of: list, far).scores[0] == .undefined(.weightIsDistance))
    #expect(NodeMeasure.betweennessNormalised.column(of: list, far).weight == .length)
    let strong = NodeMeasure.eigenvector.column(of: list, .init(weight: .strength))
    #expect(strong.weight == .strength && strong.scores != NodeMeasure.eigenvector.column(of: list).scores)
  }

  @Test("ranges are those of two kinds of nodes")
  func ranges() throws {
    #expect(NetworkMeasure.edges.range(of: .twoMode) == "0...n₁n₂" && NetworkMeasure.edges.range(of: .directed) == "0...n(n−1)")
    #expect(NodeMeasure.degree.range(.unused, of: .twoMode) == "0...n₂")
    #expect(NodeMeasure.harmonic.range(.length, of: .twoMode) == "0 or more")
    // Of three states that are all in two agreements, every bound is reached.
    let text = "a T\na U\nb T\nb U\nc T\nc U\n"
    let table = try Self.table(text, [.harmonic, .kCore, .information])
    #expect(table.column(.harmonic)?.scores.map(\.value) == [3, 3, 3, 3.5, 3.5])
    #expect(table.column(.kCore)?.scores.allSatisfy { $0 == .value(2) } == true)
    let information = try #require(table.column(.information)).scores
    #expect(isClose(information[0], 5 / (4.0 / 3 + 4.0 / 2)) && isClose(information[4], 5 / (4.0 / 2 + 2.0 / 3)))
    #expect(table.score(.meanDegree).value == 12.0 / 5 && table.score(.nodeConnectivity) == .value(2))
    #expect(table.score(.algebraicConnectivity).value.map { abs($0 - 2) < 1e-9 } == true)
  }

  @Test("a list with too many paths of four ties for a table says so")
  func large() throws {
    let text = (0..<4_000).map { "s\($0) T\ns\($0) U\n" }.joined()
    let table = try Self.table(text, [.clustering, .degreeNormalised])
    #expect(table.column(.clustering)?.scores.first == .undefined(.tooLarge) && table.score(.opsahl) == .undefined(.tooLarge))
    #expect(table.column(.degreeNormalised)?.scores.first == .value(1))
  }
}
