import AllianceNetwork
import GraphCore
import Measures
import TestSupport
import Testing

@Suite("What is undefined says so and why")
struct UndefinedTests {
  @Test("no nodes, one node, two nodes", arguments: 0...2)
  func tiny(count: Int) throws {
    let table = try Samples.table(Samples.numbered(count, []))
    #expect(table.score(.nodes).value == Double(count))
    #expect(table.score(.edges).value == 0)
    #expect(table.score(.degreeCentralization) == .undefined(.graph(.fewerNodes(than: 3))))
    #expect(table.score(.betweennessCentralization) == .undefined(.graph(.fewerNodes(than: 3))))
    #expect(table.score(.spokeDensity) == .undefined(.noHub))
    #expect(table.score(.transitivity) == .undefined(.graph(.noTwoPath)))
    #expect((table.score(.meanDegree).value == nil) == (count == 0))
    #expect((table.score(.density).value == nil) == (count < 2))
    #expect(table.columns.allSatisfy { $0.scores.count == count })
  }

  @Test("every score of every table is a finite number or has a reason", arguments: 1...40)
  func finite(seed: UInt64) throws {
    var generator = SplitMix64(state: seed)
    let count = Int.random(in: 0...9, using: &generator)
    let network = Samples.numbered(count, Samples.pairs(count).filter { _ in Int.random(in: 0..<4, using: &generator) == 0 })
    for rule in ProjectionRule.allCases {
      let table = try Samples.table(network, rule)
      for score in table.columns.flatMap(\.scores) + (table.network + table.hubs.hubs.flatMap(\.results.values)).map(\.score) {
        #expect(score.value?.isFinite ?? !(score.reason?.description.isEmpty ?? true))
      }
    }
  }

  @Test("an isolate")
  func isolate() throws {
    let table = try Samples.table(Samples.numbered(4, [(0, 1), (0, 2)]))
    let alone = Samples.state(3)
    #expect(table.score(.degree, of: alone).value == 0)
    #expect(table.score(.harmonic, of: alone).value == 0)
    #expect(table.score(.closeness, of: alone) == .undefined(.graph(.reachesNone)))
    #expect(table.score(.constraint, of: alone) == .undefined(.graph(.isolate)))
    #expect(table.score(.clustering, of: alone) == .undefined(.graph(.fewerThanTwoTies)))
    #expect(table.score(.isolates).value == 1)
    #expect(table.score(.components).value == 2)
    #expect(table.score(.degree, of: "ZZ") == .undefined(.noSuchNode))
  }

  @Test("hubs that tie and differ are told apart")
  func hubsDiffer() throws {
    // Two hubs of degree 3 with a bridge between them; the outer neighbours of one are tied to each other.
    let network = Samples.numbered(7, [(0, 1), (0, 2), (0, 3), (4, 5), (4, 6), (5, 6), (4, 3)])
    let table = try Samples.table(network)
    #expect(table.hubs.hubs.map(\.state) == [Samples.state(0), Samples.state(4)])
    #expect(table.score(.spokeDensity).value != nil)
    #expect(table.score(.hubLossSurvival) == .undefined(.hubsDiffer([Samples.state(0), Samples.state(4)])))
    #expect(table.hubs.hubs.map { $0.score(.hubLossSurvival).value } == [6.0 / 15, 7.0 / 15])
  }

  @Test("ranks: equal scores share the better rank, undefined ones have none")
  func ranks() throws {
    let table = try Samples.table(Samples.numbered(5, [(0, 1), (0, 2), (1, 2), (2, 3)]))
    #expect(table.column(.degree)?.ranks == [2, 2, 1, 4, 5])
    #expect(table.column(.constraint)?.ranks == [3, 3, 1, 2, nil])
    #expect(table.column(.clustering)?.ranks == [1, 1, 3, nil, nil])
  }

  @Test("a graph that comes from no network is measured or refused with the reason")
  func plainGraph() throws {
    let edges = [(0, 1), (1, 2), (2, 0), (2, 3)]
    let plain = try Graph(nodeCount: 4, directed: false, edges: edges, weights: [1, 2, 3, 4], policy: .simple)
    #expect(NodeMeasure.strength.column(of: plain).scores == [4, 3, 9, 4].map(Score.value))
    #expect(NodeMeasure.degree.column(of: plain).scores == [2, 2, 3, 1].map(Score.value))
    #expect(NodeMeasure.betweenness.column(of: plain).scores == [0, 0, 2, 0].map(Score.value))
    let directed = try Graph(nodeCount: 4, directed: true, edges: edges, policy: .simple)
    #expect(
      NodeMeasure.subgraph.column(of: directed).scores.allSatisfy { $0 == .undefined(.notOfDirected(.closedWalksStayInParts)) })
    #expect(
      NodeMeasure.information.column(of: directed).scores.allSatisfy { $0 == .undefined(.notOfDirected(.wiresHaveNoDirection)) })
  }

  @Test("every measure has a name of its own, titles in both languages, a definition, a source and a range")
  func facts() {
    let facts = NodeMeasure.allCases.map(\.facts) + NetworkMeasure.allCases.map(\.facts)
    #expect(Set(NodeMeasure.allCases.map(\.rawValue) + NetworkMeasure.allCases.map(\.rawValue)).count == facts.count)
    #expect(Set(facts.compactMap(\.title.english)).count == facts.count)
    #expect(Set(facts.compactMap(\.title.japanese)).count == facts.count)
    for fact in facts {
      #expect(fact.definition.english?.hasSuffix(".") == true)
      #expect(fact.definition.japanese?.hasSuffix("。") == true)
      #expect((fact.source.doi ?? fact.source.title) != nil)
      #expect(!fact.range.isEmpty)
    }
  }
}
