import AllianceNetwork
import Testing

@testable import Diagrams

@Suite struct SketchTests {
  private func label(_ agreement: Agreement, _ language: DiagramLanguage = .english) -> [String] {
    StarLabel(language: language).lines(of: agreement, members: agreement.parties(on: nil))
  }

  @Test func starsBearTheirShortestName() {
    let members: [PartyCode] = ["AUS", "IND", "JPN", "USA"]
    func quad(_ name: LocalizedText, _ aliases: [String] = []) -> Agreement {
      Samples.agreement("QUADRILATERAL-SECURITY-DIALOGUE", .framework, members, name: name, aliases: .init(english: aliases))
    }
    #expect(label(quad(.init(english: "Quadrilateral Security Dialogue"), ["Quad", "QUAD"])) == ["QUAD"])
    #expect(label(quad(.init(english: "Security and Defence Dialogue"))) == ["Security and", "Defence Dialogue"])
    #expect(label(quad(.init(english: "Quadrilateral Consultations of the Four Democracies"))) == ["AUS IND JPN USA"])
    #expect(label(quad(.init(japanese: "日米豪印")), .both) == ["日米豪印"])
    #expect(label(quad(.init())) == ["AUS IND JPN USA"])
    let five = Samples.agreement("QUADRILATERAL-SECURITY-DIALOGUE", .framework, members + ["KOR"])
    #expect(label(five) == ["5 parties"])
    #expect(label(Samples.agreement("FVEY", .framework, members + ["KOR"])) == ["FVEY"])
  }

  @Test func twoNodesOfAMultilateralAgreementAreALine() {
    let network = Network(
      id: "two", roster: ["JPN", "USA"], agreements: [Samples.agreement("QUAD", .framework, ["AUS", "IND", "JPN", "USA"])])
    let sketch = Sketch(network: network, filter: .init(), options: .init())
    #expect(sketch.stars.isEmpty && sketch.lines.map(\.id) == ["tie-QUAD-JPN-USA"])
  }

  @Test func receiversOfOneGiverAreArrowsOfTheirOwn() {
    let network = Network(
      id: "bases", roster: ["JPN", "KOR", "USA"],
      agreements: [Samples.agreement("BASES", .basing, ["JPN", "KOR", "USA"], giver: "USA")])
    let sketch = Sketch(network: network, filter: .init(), options: .init())
    #expect(sketch.lines.map(\.tail) == ["USA", "USA"] && sketch.lines.map(\.head) == ["JPN", "KOR"])
    #expect(sketch.stars.isEmpty && sketch.isolates.isEmpty)
  }

  @Test func suspendedLegShowsWhateverTheFilter() {
    for filter in [Filter(), Filter(statuses: Set(Status.allCases))] {
      let sketch = Sketch(network: Samples.seven, filter: filter, options: .init())
      let legs = sketch.lines.filter { $0.agreement == "ANZUS" }
      #expect(legs.map(\.status) == [.suspended] && legs.map(\.dyad) == [Dyad("NZL", "USA")])
      #expect(sketch.stars.first { $0.agreement == "ANZUS" }?.members == ["AUS", "NZL", "USA"])
    }
  }

  @Test func equalIdsStayApart() {
    let twice = Samples.pair("JPN", "KOR", .informationSecurity)
    let network = Network(id: "twice", roster: ["JPN", "KOR"], agreements: [twice, twice])
    let ids = Sketch(network: network, filter: .init(), options: .init(idPrefix: "f1-")).lines.map(\.id)
    #expect(ids == ["f1-tie-JPN-KOR-GSOMIA-JPN-KOR", "f1-tie-JPN-KOR-GSOMIA-JPN-KOR-2"])
  }

  @Test func tooltipsTellNameStatusDateAndSource() {
    var agreement = Samples.agreement(
      "RAA-1", .reciprocalAccess, ["AUS", "JPN"], .signed, "2022-01-06", name: .init(english: "Access", japanese: "円滑化協定"))
    agreement.sources = ["MOFA", "GONE"]
    let network = Network(
      id: "tips", roster: ["AUS", "JPN"], sources: [Source(id: "MOFA", title: "Treaty list")], agreements: [agreement])
    func tip(_ language: DiagramLanguage) -> String? {
      Sketch(network: network, filter: .init(), options: .init(language: language)).lines.first?.tooltip
    }
    #expect(tip(.english) == "Access (RAA-1): AUS–JPN; Signed 2022-01-06; Source: Treaty list; GONE")
    #expect(tip(.both) == "円滑化協定 / Access (RAA-1): AUS–JPN; 署名済み / Signed 2022-01-06; 出典 / Source: Treaty list; GONE")
  }
}
