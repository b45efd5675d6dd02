import GraphCore
import Measures
import Testing

@Suite("edge lists: what is read of them, and the record of it")
struct EdgeListRecordTests {
  @Test("of lengths given twice the least is taken, of strengths the sum, and the record says which")
  func parallelLengths() throws {
    let text = Array("a b 5\nb a 3\nb c 4\na c 9\n".utf8)
    let (lengths, strengths) = (
      try LabelledGraph(edgeList: text, directed: false, policy: .simpleLengths),
      try LabelledGraph(edgeList: text, directed: false, policy: .simple)
    )
    #expect(lengths.graph.edges.map(\.weight) == [3, 9, 4] && strengths.graph.edges.map(\.weight) == [8, 9, 4])
    let settings = MeasureSettings(weight: .distance)
    let distances = CentralityTable(of: Projection(lengths, named: "list"), [.closeness], settings: settings)
    // a to b 3 and to c 7 by way of b; b to c 4.
    let closeness: [Double?] = [2 / 10.0, 2 / 7.0, 2 / 11.0]
    #expect(distances.column(.closeness)?.scores.map(\.value) == closeness)
    #expect(distances.projection.steps.contains(.mergedList(further: 1, undirected: true, weights: .least)))
    #expect(distances.projection.steps.contains { $0.description.contains("the least of their lengths") })
    #expect(Projection(strengths, named: "list").steps.contains(.mergedList(further: 1, undirected: true, weights: .summed)))
    let directed = try LabelledGraph(edgeList: text, directed: true, policy: .simpleLengths)
    #expect(directed.graph.tally.merged == 0 && directed.graph.undirected(.either).edges.map(\.weight) == [3, 9, 4])
    let twice = Array("a S 5\na S 2\nb S 1\n".utf8)
    let (least, sum) = (try LabelledTwoModeGraph(edgeList: twice, lengths: true), try LabelledTwoModeGraph(edgeList: twice))
    #expect(least.graph.graph.edges.map(\.weight) == [2, 1] && sum.graph.graph.edges.map(\.weight) == [7, 1])
    #expect(Projection(least, named: "list").steps.contains(.mergedList(further: 1, undirected: false, weights: .least)))
  }

  @Test(
    "a list without ties is a graph of isolates, or of nothing: every measure has a value or says why not",
    arguments: ["", "# a\n", "b\na\n\nc # x\n", "a\n"])
  func withoutTies(_ text: String) throws {
    let list = try LabelledGraph(edgeList: Array(text.utf8), directed: false, policy: .simple, order: .sorted)
    #expect(
      list.labels == (text.hasPrefix("b") ? ["a", "b", "c"] : text.hasPrefix("a") ? ["a"] : []) && list.graph.edgeCount == 0)
    let projection = Projection(states: list, named: "list")
    let table = CentralityTable(of: projection, NodeMeasure.allCases)
    #expect(table.score(.nodes) == .value(Double(list.labels.count)) && table.score(.edges) == .value(0))
    #expect(table.network.allSatisfy { $0.score.value != nil || $0.score.reason != nil })
    #expect(table.columns.allSatisfy { $0.scores.count == list.labels.count })
    let structure = try NetworkStructure(of: projection, nulls: NullSettings(draws: 5))
    #expect(structure.core?.core == [] && structure.attack?.curves.count == 2)
    let signed = try LabelledSignedGraph(edgeList: Array(text.utf8), order: .sorted)
    #expect(signed.labels == list.labels && signed.graph.edgeCount == 0)
    let twoMode = try LabelledTwoModeGraph(edgeList: Array(text.utf8))
    #expect(twoMode.actors.sorted() == list.labels && twoMode.events.isEmpty && twoMode.graph.tieCount == 0)
  }

  @Test("loops and repeats of a signed list are on record, of both signs")
  func signed() throws {
    let list = try LabelledSignedGraph(edgeList: Array("a b 1\nb a 2\na a 1\nb b -1\nb c -1\nc b -3\n".utf8))
    let projection = Projection(states: list, named: "list")
    #expect(list.droppedLoops == 2 && list.graph.positive.edgeCount == 1 && list.graph.negative.edgeCount == 1)
    #expect(
      projection.steps == [
        .signedList(against: 1), .listed("list", edges: 1, loops: 2), .unprojected,
        .mergedList(further: 2, undirected: true, weights: .none),
        .imputed(dates: 0),
      ])
    // A loop of both signs is no tie of both signs.
    #expect(try LabelledSignedGraph(edgeList: Array("a a 1\na a -1\n".utf8)).droppedLoops == 2)
  }
}
