import AllianceNetwork
import Foundation
import Testing

@testable import Diagrams

@Suite struct PlacementTests {
  private func states(_ count: Int) -> [PartyCode] {
    (0..<count).compactMap {
      PartyCode("S" + (Array("ABCDEFGHIJ").map(String.init)[$0 / 10]) + (Array("ABCDEFGHIJ").map(String.init)[$0 % 10]))
    }
  }

  private func star(_ count: Int) -> Network {
    let states = states(count)
    return Network(
      id: "star", roster: states, hub: states.first,
      agreements: states.dropFirst().map { Samples.pair(states[0], $0, .defensePact) })
  }

  @Test(arguments: [DiagramLayout.hub, .lattice, .map], [1, 2, 3, 5, 8, 16, 36, 60])
  func nodesDoNotOverlap(layout: DiagramLayout, count: Int) {
    let network = star(count)
    let diagram = Diagram(network: network, registry: Samples.registry, options: .init(layout: layout))
    let boxes = diagram.graph.nodes.filter { $0.attributes[.class]?.hasPrefix("state") ?? false }.compactMap { node -> Box? in
      let place = (node.attributes[.pos] ?? "").split(separator: ",").compactMap { Double($0) }
      guard place.count == 2, let width = Double(node.attributes[.width] ?? ""),
        let height = Double(node.attributes[.height] ?? "")
      else { return nil }
      return Box(center: Point(x: place[0], y: place[1]), width: width * 72, height: height * 72)
    }
    #expect(boxes.count == count)
    for (index, box) in boxes.enumerated() {
      for other in boxes[(index + 1)...] { #expect(!box.overlaps(other)) }
    }
  }

  @Test func hubStandsInTheCentre() {
    let (placement, messages) = Placement.common(to: [Samples.seven], registry: Samples.registry, options: .init(layout: .hub))
    #expect(placement.hub == "USA")
    #expect(placement.parties["USA"] == Point(x: 0, y: 0))
    #expect(placement.parties.count == 7)
    #expect(Set(placement.instruments.keys) == ["ANZUS", "SQUAD", "JPN-KOR-USA-TRILATERAL"])
    #expect(messages.isEmpty)
  }

  @Test func hubIsTheMostTiedWhereNoneIsDeclared() {
    var network = Samples.seven
    network.hub = nil
    #expect(Placement.common(to: [network], registry: Samples.registry).placement.hub == "USA")
    network.agreements = [Samples.pair("JPN", "USA", .defensePact)]
    let (placement, messages) = Placement.common(to: [network], registry: Samples.registry)
    #expect(placement.hub == nil)
    #expect(messages.count == 1)
    network.agreements = []
    #expect(Placement.common(to: [network], registry: Samples.registry).placement.hub == nil)
  }

  @Test func aDeclaredHubWithoutATieIsNotInTheCentre() {
    let spokes: [PartyCode] = ["AUS", "KOR", "PHL"]
    let network = Network(
      id: "spokes", roster: ["AUS", "JPN", "KOR", "PHL", "USA"], hub: "USA",
      agreements: spokes.map { Samples.pair("JPN", $0, .reciprocalAccess, .inForce, "2020") })
    let placement = Placement.common(to: [network], registry: Samples.registry, options: .init(layout: .hub)).placement
    #expect(placement.hub == "JPN" && placement.parties["JPN"] == Point(x: 0, y: 0))
  }

  @Test func latticeIsOneRing() throws {
    let placement = Placement.common(to: [Samples.seven], registry: Samples.registry, options: .init(layout: .lattice)).placement
    for place in placement.parties.values {
      let x = place.x / 1.12
      let y = place.y / 0.94
      #expect(abs((x * x + y * y).squareRoot() - 200) < 1e-6)
    }
  }

  @Test func cycleIsLaidOutWithoutCrossings() {
    let states = states(8)
    // The ties of a ring whose order is not that of the codes.
    let order = [0, 5, 2, 7, 4, 1, 6, 3].map { states[$0] }
    let network = Network(
      id: "ring", roster: states,
      agreements: order.indices.map { Samples.pair(order[$0], order[($0 + 1) % 8], .reciprocalAccess) })
    let sketch = Sketch(network: network, filter: .init(), options: .init())
    let found = RingOrder(states, relations: Relations(sketch), centre: nil, compass: Compass(states, registry: Registry()))
      .parties
    for index in found.indices {
      let neighbours = [found[(index + 1) % 8], found[(index + 7) % 8]]
      let wanted = order.firstIndex(of: found[index]).map { [order[($0 + 1) % 8], order[($0 + 7) % 8]] } ?? []
      #expect(Set(neighbours) == Set(wanted))
    }
  }

  @Test func seriesShareOnePlacement() {
    var later = Samples.seven
    later.id = "later"
    later.roster.append("VNM")
    later.agreements.append(Samples.pair("JPN", "VNM", .reciprocalAccess))
    later.agreements.append(Samples.agreement("PACT", .defensePact, ["AUS", "JPN", "PHL"]))
    let common = Placement.common(to: [Samples.seven, later], registry: Samples.registry).placement
    let figures = [Samples.seven, later].map {
      Diagram(network: $0, registry: Samples.registry, options: .init(placement: common))
    }
    #expect(common.parties["VNM"] != nil && common.instruments["PACT"] != nil)
    #expect(figures[0].placement == common && figures[1].placement == common)
    let places = figures.map { figure in
      Dictionary(
        uniqueKeysWithValues: figure.graph.nodes.filter { $0.name == "JPN" || $0.name == "agreement:ANZUS" }.map {
          ($0.name, $0.attributes[.pos])
        })
    }
    #expect(places[0] == places[1])
    #expect(places[0].count == 2)
  }

  @Test func newcomersFindRoomOutside() throws {
    let first = Placement.common(to: [Samples.seven], registry: Samples.registry).placement
    var network = Samples.seven
    network.roster += ["VNM", "IND"]
    let second = Diagram(network: network, registry: Samples.registry, options: .init(placement: first)).placement
    for (party, place) in first.parties { #expect(second.parties[party] == place) }
    let added = try [#require(second.parties["VNM"]), #require(second.parties["IND"])]
    for place in added { #expect(first.parties.values.allSatisfy { $0.distance(to: place) > 60 }) }
    #expect(added[0].distance(to: added[1]) > 60)
  }

  @Test func compassKeepsThePacificWhole() throws {
    let compass = Compass(["GBR", "JPN", "USA", "AUS", "NZL"], registry: Samples.registry)
    let x = try ["GBR", "JPN", "NZL", "USA"].map { try #require(compass.places[PartyCode($0) ?? "XX"]).x }
    #expect(x == x.sorted())
    let atlantic = Compass(["GBR", "FRA", "USA", "CAN"], registry: Samples.registry)
    #expect(try #require(atlantic.places["USA"]).x < #require(atlantic.places["GBR"]).x)
  }

  @Test func starsKeepClearOfStates() {
    let placement = Placement.common(to: [Samples.sixteen], registry: Samples.registry, options: .init(layout: .lattice))
      .placement
    for place in placement.instruments.values {
      let box = Box(center: place, width: 60, height: 20)
      for state in placement.parties.values { #expect(!box.overlaps(Box(center: state, width: 100, height: 30))) }
    }
  }
}
