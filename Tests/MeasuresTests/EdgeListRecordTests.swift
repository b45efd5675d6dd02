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
    #expect(distances.column(.closeness)?.scores.map(\.value) == [2.0 / 10, 2.0 / 7, 2.0 / 11])
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
}
