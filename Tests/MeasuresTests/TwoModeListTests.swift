import AllianceNetwork
import GraphCore
import Measures
import Testing

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
    #expect(table.score(.transitivity) == .undefined(.twoMode) && table.score(.components).value == 1)
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
        .listed("list", edges: 5, loops: 0), .mergedList(further: 1, undirected: false), .twoModeList(first: 4, second: 2),
        .imputed(dates: 0),
      ])
  }

  @Test("a two-mode list has the scores of the network whose agreements it lists")
  func asTheNetwork() throws {
    let network = Network(
      id: "sample", agreements: [Samples.agreement(["AA", "BB"], id: "TT"), Samples.agreement(["BB", "CC", "DD"], id: "UU")])
    let measures = NodeMeasure.allCases.filter { $0 != .strength }
    let projected = CentralityTable(of: try Projection(network, rule: .twoMode), measures)
    let listed = try Self.table(Self.text, measures)
    for (one, other) in zip(projected.columns, listed.columns) { #expect(one.scores == other.scores, "\(one.measure)") }
    for measure in NetworkMeasure.measures(of: projected.projection) where !measure.isOfHub {
      #expect(projected.score(measure) == listed.score(measure), "\(measure)")
    }
  }

  @Test("a list with too many paths of four ties for a table says so")
  func large() throws {
    let text = (0..<4_000).map { "s\($0) T\ns\($0) U\n" }.joined()
    let table = try Self.table(text, [.clustering, .degreeNormalised])
    #expect(table.column(.clustering)?.scores.first == .undefined(.tooLarge) && table.score(.opsahl) == .undefined(.tooLarge))
    #expect(table.column(.degreeNormalised)?.scores.first == .value(1))
  }
}
