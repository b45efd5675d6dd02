import AllianceNetwork
import Foundation
import Testing

@testable import Diagrams

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct DiagramTests {
  private let all = Filter(statuses: Set(Status.allCases))

  private func svg(_ network: Network, _ filter: Filter = .init(), _ options: DiagramOptions = .init()) throws -> String {
    let data = try Diagram(network: network, filter: filter, registry: Samples.registry, options: options).render(.svg)
    #expect(XMLParser(data: data).parse())
    return String(decoding: data, as: UTF8.self)
  }

  @Test func dotOfAPair() {
    let network = Network(
      id: "pair", roster: ["JPN", "AUS"],
      agreements: [
        Samples.agreement("RAA-1", .reciprocalAccess, ["AUS", "JPN"], .inForce, "2023-08-13", name: .init(english: "Access"))
      ])
    let diagram = Diagram(network: network, registry: Samples.registry, options: .init(layout: .lattice, showsFrame: false))
    let font = "Noto Sans CJK JP"
    let node = #"fixedsize="true", shape="box", style="rounded,filled""#
    let look =
      ##"fillcolor="#FFFFFF", color="#555555", penwidth="1.1", fontname="\##(font)", fontsize="10.5", fontcolor="#111111""##
    let corner = #"fixedsize="true", shape="point", style="invis""#
    let tie = "tie-RAA-1-AUS-JPN"
    #expect(
      diagram.dot() == ##"""
        digraph "pair" {
          graph [id="diagram", class="alliance-network", fontname="\##(font)", bgcolor="#FFFFFF", pad="0.2", charset="UTF-8", outputorder="edgesfirst"];
          "AUS" [id="state-AUS", class="state", label="Australia", tooltip="Australia (AUS)", pos="0,-188", width="0.8478", height="0.3146", \##(node), \##(look)];
          "JPN" [id="state-JPN", class="state", label="Japan", tooltip="Japan (JPN)", pos="0,188", width="0.6944", height="0.3146", \##(node), \##(look)];
          "corner:a" [label="", pos="-30.52,-199.33", width="0.01", height="0.01", \##(corner)];
          "corner:b" [label="", pos="30.52,199.33", width="0.01", height="0.01", \##(corner)];
          "AUS" -> "JPN" [key="\##(tie)", id="\##(tie)", class="tie type-RAA status-in-force", tooltip="Access (RAA-1): AUS–JPN; In force 2023-08-13", pos="0,-181.67 0,-60.56 0,60.56 0,181.67", color="#0072B2", penwidth="2", dir="none", arrowhead="none", arrowsize="0.75"];
        }

        """##)
  }

  @Test func dotIsDrawnAsItStands() throws {
    for network in [Samples.seven, Samples.sixteen] {
      let diagram = Diagram(network: network, filter: all, registry: Samples.registry, options: .init(language: .both))
      let svg = try Graphviz.layOut(dot: diagram.dot(), engine: "nop2", format: "svg")
      let text = String(decoding: svg, as: UTF8.self)
      for edge in diagram.graph.edges {
        #expect(text.contains("id=\"\(edge.key.replacing("-", with: "&#45;"))\"") || edge.key.hasPrefix("legend"))
      }
    }
  }

  @Test(arguments: [DiagramFormat.svg, .png, .pdf, .dot]) func sameInputSameBytes(format: DiagramFormat) throws {
    let options = DiagramOptions(layout: .hub, language: .both)
    let first = try Diagram(network: Samples.seven, filter: all, registry: Samples.registry, options: options).render(format)
    let second = try Diagram(network: Samples.seven, filter: all, registry: Samples.registry, options: options).render(format)
    #expect(first == second)
    #expect(first.count > 1000)
  }

  @Test func formatsAreWhatTheySay() throws {
    let diagram = Diagram(network: Samples.seven, registry: Samples.registry)
    #expect(try diagram.render(.png).prefix(8) == Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    #expect(try diagram.render(.pdf).prefix(5) == Data("%PDF-".utf8))
    #expect(try diagram.render(.dot) == Data(diagram.dot().utf8))
    #expect(try diagram.render(.svg).prefix(5) == Data("<?xml".utf8))
  }

  @Test func resolutionScalesPixels() throws {
    func width(_ resolution: Int) throws -> Int {
      let options = DiagramOptions(resolution: resolution)
      let png = try Diagram(network: Samples.seven, registry: Samples.registry, options: options).render(.png)
      return png[16..<20].reduce(0) { $0 * 256 + Int($1) }
    }
    let (low, high) = try (width(75), width(150))
    #expect(abs(high - 2 * low) <= 2)
  }

  @Test func widthIsKept() throws {
    let text = try svg(Samples.seven, .init(), .init(width: 6.5))
    let width = text.firstRange(of: "width=\"").flatMap { Double(text[$0.upperBound...].prefix { $0.isNumber }) }
    // 6.5 inches of picture and 0.2 inches of white on each side, in points.
    #expect(try abs(#require(width) - 6.5 * 72) < 30)
  }

  @Test func everyTieIsFoundInTheSVG() throws {
    let diagram = Diagram(network: Samples.seven, filter: all, registry: Samples.registry)
    let text = String(decoding: try diagram.render(.svg), as: UTF8.self)
    // Every agreement once, and the leg of ANZUS that stands apart.
    #expect(diagram.elements.count == Samples.seven.agreements.count + 1)
    #expect(Set(diagram.elements.map(\.id)).count == diagram.elements.count)
    for element in diagram.elements {
      #expect(text.contains("<g id=\"\(element.id)\" class="))
      #expect(text.contains("<title>\(SafeText.xml(element.text))</title>"))
      let color = StatusStyle(element.status).color(of: element.type).lowercased()
      #expect(text.contains("stroke=\"\(color)\""))
    }
    #expect(text.contains("type-RAA status-signed"))
    #expect(text.contains("ANZUS Treaty (ANZUS): NZL–USA; Suspended 1986-08-11"))
    #expect(!text.contains("Generated by graphviz") && !text.contains("<!--"))
    #expect(
      text.contains("role=\"img\"") && text.contains("<title id=\"diagram-title\">Treaty allies of the United States</title>"))
  }

  @Test func legendShowsWhatOccursAndNoMore() throws {
    let text = try svg(Samples.seven, all)
    for words in [
      "Defence pact", "Visiting forces", "Negotiating", "Proposed", "Suspended", "From giver (of bases:", "Multilateral",
    ] {
      #expect(text.contains(words))
    }
    for words in ["Exercise", "Ended", "Denied", "No such tie in this network", "Larger bodies"] {
      #expect(!text.contains(">\(words)"))
    }
    let access = try svg(Samples.seven, Filter(types: [.reciprocalAccess]))
    #expect(access.contains("No such tie in this network") && access.contains(">Signed") && !access.contains(">Defence pact"))
    #expect(try !svg(Samples.seven, all, .init(legend: .none)).contains("Defence pact"))
  }

  @Test func textsAndPublishersAreCredited() throws {
    var network = Samples.seven
    network.agreements[0].evidence = [Evidence(document: "release.txt", start: 0, end: 3, text: "abc")]
    network.agreements[1].sources = ["MOFA"]
    #expect(try svg(network, all).contains("Source: 1 text; Ministry of Foreign Affairs of Japan"))
    let titled = try svg(network, all, .init(documentTitles: ["release.txt": "Treaty signed"]))
    #expect(titled.contains("Source: 1 text; Ministry of Foreign Affairs"), "the same whatever is known of the texts' titles")
    #expect(titled.contains("Treaty signed") && !titled.contains("release.txt"), "tooltips have the titles")
    for number in 1...4 {
      network.agreements[0].evidence.append(Evidence(document: "\(number).txt", start: 0, end: 3, text: "abc"))
    }
    #expect(try svg(network, all, .init(language: .japanese)).contains("出典: テキスト5件; Ministry"))
  }

  @Test func pairsNoLongerBoundAreToldInTheCaption() throws {
    #expect(try svg(Samples.seven, .init()).contains("pairs no longer bound in grey"))
    #expect(try !svg(Samples.seven, Filter(types: [.reciprocalAccess])).contains("in grey"))
    #expect(try svg(Samples.seven, Filter(types: [.reciprocalAccess]), .init(language: .japanese)).contains("種別：円滑化協定（RAA）"))
  }

  @Test func codesInPlaceOfNamesAreTold() {
    let letters = "ABCDEFG".map(String.init)
    let roster = letters.flatMap { a in letters.compactMap { b in PartyCode("X" + a + b) } }
    let crowded = Network(id: "n", roster: roster)
    let told = Diagram(network: crowded, registry: Samples.registry).messages
    #expect(told.contains { $0.contains("shown by their codes") })
    #expect(Diagram(network: crowded, registry: Samples.registry, options: .init(showsCodes: true)).messages.isEmpty)
    let both = Diagram(network: Samples.seven, registry: Samples.registry, options: .init(language: .both)).messages
    #expect(both.contains { $0.contains("in one language") })
  }

  @Test func languagesNameTheStates() throws {
    #expect(try svg(Samples.seven, .init(), .init(language: .japanese)).contains(">フィリピン<"))
    let both = try svg(Samples.seven, .init(), .init(language: .both))
    #expect(both.contains(">フィリピン<") && both.contains(">Philippines<"))
    #expect(try svg(Samples.seven, .init(), .init(showsCodes: true)).contains(">PHL<"))
  }

  @Test func multilateralAgreementIsNoClique() {
    let members: [PartyCode] = ["AUS", "GBR", "MYS", "NZL", "SGP"]
    let network = Network(id: "fpda", roster: members, agreements: [Samples.agreement("FPDA", .framework, members)])
    let diagram = Diagram(network: network, registry: Samples.registry, options: .init(legend: .none))
    #expect(diagram.graph.edges.count == 5)
    #expect(diagram.graph.edges.allSatisfy { $0.tail == "agreement:FPDA" })
    #expect(diagram.elements.map(\.parties) == [members])
  }

  @Test func largeBodiesAreListedNotDropped() throws {
    let diagram = Diagram(network: Samples.sixteen, registry: Samples.registry)
    #expect(diagram.messages == ["listed in the legend, not drawn (more than 7 members): EAS"])
    #expect(String(decoding: try diagram.render(.svg), as: UTF8.self).contains("EAS (16): AUS CAN"))
    #expect(!diagram.graph.nodes.contains { $0.name == "agreement:EAS" })
    let drawn = Diagram(network: Samples.sixteen, registry: Samples.registry, options: .init(largestStar: 16))
    #expect(drawn.graph.edges.count { $0.tail == "agreement:EAS" } == 16)
  }

  @Test func arrowsStandOnOneWayTiesAlone() {
    let diagram = Diagram(network: Samples.seven, filter: all, registry: Samples.registry, options: .init(legend: .none))
    for edge in diagram.graph.edges {
      let isDirected = edge.key.contains("MNNA") || edge.key.contains("BASES")
      #expect((edge.attributes[.dir] == "forward") == isDirected, "\(edge.key)")
      if isDirected { #expect(edge.tail == "USA") }
    }
  }

  @Test func oneWayObligationsAreArrows() {
    let states: [PartyCode] = ["JPN", "USA"]
    let treaty = Samples.agreement(
      "TREATY", .defensePact, states,
      obligations: [
        Obligation(.defends, from: ["USA"], to: ["JPN"]), Obligation(.hosts, from: ["JPN"], to: ["USA"]),
        Obligation(.consults, from: states, to: states),
      ])
    let network = Network(id: "one-way", roster: states, agreements: [treaty])
    func keys(_ kinds: Set<Obligation.Kind>) -> [String] {
      Diagram(network: network, registry: Samples.registry, options: .init(legend: .none, obligations: kinds)).graph.edges.map(
        \.key)
    }
    #expect(keys([]) == ["tie-TREATY-JPN-USA"])
    #expect(
      Set(keys([.defends, .hosts, .consults]))
        == ["tie-TREATY-JPN-USA", "obligation-defends-TREATY-USA-JPN", "obligation-hosts-TREATY-JPN-USA"])
  }

  @Test func parallelTiesLieApart() throws {
    let diagram = Diagram(network: Samples.seven, filter: all, registry: Samples.registry, options: .init(legend: .none))
    let starts = diagram.graph.edges.filter { $0.tail == "AUS" && $0.head == "JPN" }.compactMap { $0.attributes[.pos] }
    #expect(starts.count == 3 && Set(starts).count == 3)
  }

  @Test(arguments: [DiagramLayout.hub, .lattice, .map, .engine(.neato)]) func smallestNetworksAreDrawn(layout: DiagramLayout)
    throws
  {
    let rosters: [[PartyCode]] = [[], ["JPN"], ["JPN", "KOR", "USA"]]
    for roster in rosters {
      let network = Network(id: "small", title: .init(english: "Small"), roster: roster)
      let text = try svg(network, .init(), .init(layout: layout))
      #expect(text.contains("Small"))
      #expect(text.components(separatedBy: "class=\"node state isolate\"").count - 1 == roster.count)
      #expect(try Diagram(network: network, registry: Registry(), options: .init(layout: layout)).render(.png).count > 100)
    }
  }

  @Test func unknownPartiesAreShownByTheirCodes() throws {
    let network = Network(id: "unknown", roster: ["XYZ", "JPN"], agreements: [Samples.pair("JPN", "XYZ", .declaration)])
    #expect(try svg(network).contains(">XYZ<"))
  }

  @Test func hostileTextDoesNotAct() throws {
    let hostile =
      "\"]; evil [label=\"x\"] \\N \\G ]> <script>alert(1)</script> &amp; &#0; <b>\u{0}\u{7}\u{1B}\n\r\t--> \u{202E}]]>"
    let registry = Registry(states: [
      State(code: "AUS", name: .init(english: hostile, japanese: hostile)), State(code: "JPN", name: .init(english: "Japan")),
      State(code: "USA", name: .init(english: "\\")),
    ])
    let agreements = [
      Samples.agreement("A-1", .reciprocalAccess, ["AUS", "JPN"], name: .init(english: hostile)),
      Samples.agreement("A-2", .framework, ["AUS", "JPN", "USA"], name: .init(english: "\"\\<&>")),
    ]
    let network = Network(
      id: hostile, title: .init(english: hostile, japanese: hostile), roster: ["AUS", "JPN", "USA"],
      sources: [Source(id: "S", title: hostile, publisher: hostile)], agreements: agreements)
    for language in DiagramLanguage.allCases {
      let options = DiagramOptions(language: language, title: hostile, source: hostile, idPrefix: "\"><x ")
      let diagram = Diagram(network: network, registry: registry, options: options)
      let data = try diagram.render(.svg)
      let text = String(decoding: data, as: UTF8.self)
      #expect(XMLParser(data: data).parse())
      #expect(!text.contains("<script") && !text.contains("<b>") && !text.contains("javascript"))
      #expect(text.contains("alert(1)"))
      #expect(text.contains(#"\N \G"#))
      // The DOT file holds the nodes that were asked for and no other.
      let plain = try Graphviz.layOut(dot: diagram.dot(), engine: "nop2", format: "plain")
      let nodes = String(decoding: plain, as: UTF8.self).split(separator: "\n").filter { $0.hasPrefix("node ") }
      #expect(nodes.count == diagram.graph.nodes.count)
      #expect(!diagram.dot().unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
      #expect(try diagram.render(.png).count > 1000)
    }
  }

  @Test func placesThatAreNoNumbersDoNotBreakThePicture() throws {
    let placement = Placement(parties: ["JPN": Point(x: .nan, y: .infinity), "USA": Point(x: 1e300, y: 0)])
    let network = Network(id: "places", roster: ["JPN", "USA"], agreements: [Samples.pair("JPN", "USA", .defensePact)])
    let diagram = Diagram(network: network, registry: Samples.registry, options: .init(placement: placement))
    #expect(!diagram.dot().contains("nan") && !diagram.dot().contains("inf"))
  }

  @Test func picturesCanBeDrawnFromManyTasks() async throws {
    let expected = try Diagram(network: Samples.seven, registry: Samples.registry).render(.svg)
    try await withThrowingTaskGroup(of: Data.self) { group in
      for _ in 0..<8 { group.addTask { try Diagram(network: Samples.seven, registry: Samples.registry).render(.svg) } }
      for try await svg in group { #expect(svg == expected) }
    }
  }
}
