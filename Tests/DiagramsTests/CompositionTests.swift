import AllianceNetwork
import Foundation
import Testing

@testable import Diagrams

/// What an editor would look for: nothing lies on anything else.
@Suite struct CompositionTests {
  private let all = Filter(statuses: Set(Status.allCases))

  private func boxes(_ diagram: Diagram, _ isWanted: (DiagramGraph.Node) -> Bool) -> [(name: String, box: Box)] {
    diagram.graph.nodes.filter(isWanted).compactMap { node in
      let place = (node.attributes[.pos] ?? "").split(separator: ",").compactMap { Double($0) }
      guard place.count == 2, let width = Double(node.attributes[.width] ?? ""),
        let height = Double(node.attributes[.height] ?? "")
      else { return nil }
      return (node.name, Box(center: Point(x: place[0], y: place[1]), width: width * 72, height: height * 72))
    }
  }

  private func isState(_ node: DiagramGraph.Node) -> Bool { node.attributes[.class]?.hasPrefix("state") ?? false }

  /// Points along an edge, read from its attribute `pos`.
  private func points(_ edge: DiagramGraph.Edge) -> [Point] {
    (edge.attributes[.pos] ?? "").split(separator: ";").flatMap { piece -> [Point] in
      let controls = piece.split(separator: " ").filter { !$0.hasPrefix("e") }.map { pair in
        let numbers = pair.split(separator: ",").compactMap { Double($0) }
        return Point(x: numbers[0], y: numbers[1])
      }
      return stride(from: 0, to: controls.count - 3, by: 3).flatMap {
        Curve(start: controls[$0], control1: controls[$0 + 1], control2: controls[$0 + 2], end: controls[$0 + 3]).samples(12)
      }
    }
  }

  @Test(arguments: [DiagramLayout.hub, .lattice, .map]) func linesRunThroughNoState(layout: DiagramLayout) {
    // On the map, sixteen states leave no way around all of them that is not longer than it is worth.
    for network in layout == .map ? [Samples.seven] : [Samples.seven, Samples.sixteen] {
      let diagram = Diagram(
        network: network, filter: all, registry: Samples.registry, options: .init(layout: layout, legend: .none))
      let states = boxes(diagram, isState)
      #expect(states.count == network.roster.count)
      for edge in diagram.graph.edges {
        let way = points(edge)
        #expect(way.count > 12)
        for state in states where state.name != edge.tail && state.name != edge.head {
          let isClear = !way.contains(where: state.box.contains)
          #expect(isClear, "\(edge.key) runs through \(state.name)")
        }
      }
    }
  }

  @Test(arguments: [DiagramLayout.hub, .lattice, .map]) func namesOfAgreementsLieOnNoLineOfAnother(layout: DiagramLayout) {
    for network in [Samples.seven, Samples.sixteen] {
      let diagram = Diagram(
        network: network, filter: all, registry: Samples.registry, options: .init(layout: layout, legend: .none))
      let stars = boxes(diagram) { $0.attributes[.class]?.hasPrefix("agreement") ?? false }
      #expect(stars.count == 3)
      for edge in diagram.graph.edges {
        let way = points(edge)
        for star in stars where star.name != edge.tail {
          let isClear = !way.contains(where: star.box.contains)
          #expect(isClear, "\(edge.key) runs through \(star.name)")
        }
      }
    }
  }

  @Test(arguments: LegendPlace.allCases, DiagramLanguage.allCases) func wordsLieOnNothing(
    place: LegendPlace, language: DiagramLanguage
  ) {
    for network in [Samples.seven, Samples.sixteen] {
      let diagram = Diagram(
        network: network, filter: all, registry: Samples.registry,
        options: .init(language: language, source: String(repeating: "A long list of sources. ", count: 12), legend: place))
      let words = boxes(diagram) { $0.attributes[.class] == "text" }
      #expect(words.count >= 3)
      let others = boxes(diagram) { isState($0) || $0.attributes[.class]?.hasPrefix("agreement") ?? false }
      for (index, word) in words.enumerated() {
        for other in words[(index + 1)...] + others {
          #expect(!word.box.padded(-0.1).overlaps(other.box), "\(word.name) lies on \(other.name)")
        }
      }
    }
  }

  @Test func linesBeginAndEndAtTheirNodes() throws {
    let diagram = Diagram(network: Samples.seven, filter: all, registry: Samples.registry, options: .init(legend: .none))
    let nodes = Dictionary(uniqueKeysWithValues: boxes(diagram) { $0.attributes[.shape] == "box" }.map { ($0.name, $0.box) })
    for edge in diagram.graph.edges {
      let way = points(edge)
      let (tail, head) = try (#require(nodes[edge.tail]), #require(nodes[edge.head]))
      let hasArrow = edge.attributes[.dir] == "forward"
      #expect(try tail.padded(0.1).contains(#require(way.first)), "\(edge.key)")
      #expect(try head.padded(hasArrow ? 9 : 0.1).contains(#require(way.last)), "\(edge.key)")
    }
  }

  @Test func bandIsInTheOrderOfTypes() {
    let diagram = Diagram(network: Samples.seven, filter: all, registry: Samples.registry, options: .init(legend: .none))
    let band = diagram.graph.edges.filter { [$0.tail, $0.head].sorted() == ["JPN", "USA"] }.map(\.key)
    #expect(
      band == [
        "tie-JPN-USA-DEFENSE-PACT-JPN-USA", "tie-JPN-USA-VFA-JPN-USA", "tie-JPN-USA-ACSA-JPN-USA", "tie-USA-JPN-BASES-JPN-USA",
      ])
  }
}
