import AllianceNetwork
import Testing

@testable import Diagrams

/// What a scenario adds, changes and drops is seen in its picture.
@Suite struct ChangeTests {
  /// The seven, with a new pact and a new tie, one that came into force, one that is gone, and New Zealand out of ANZUS.
  private static let after: Network = {
    var network = Samples.seven
    network.title = .init(english: "After")
    network.agreements.removeAll { ["JPN-KOR-GSOMIA", "JPN-KOR-USA-TRILATERAL", "ANZUS"].contains($0.id.text) }
    if let index = network.agreements.firstIndex(where: { $0.id == "JPN-PHL-RAA" }) {
      network.agreements[index].history = [StatusEvent(.inForce, PartialDate("2025-01-01"))]
    }
    network.agreements += [
      Samples.pair("JPN", "NZL", .reciprocalAccess),
      Samples.agreement("PACT", .defensePact, ["AUS", "JPN", "PHL"], name: .init(english: "Pact")),
      Samples.agreement("ANZUS", .defensePact, ["AUS", "USA"], name: .init(english: "ANZUS")),
    ]
    return network
  }()

  private func diagram(_ network: Network = after, _ base: DiagramBase? = .init(Samples.seven, scenario: "test")) -> Diagram {
    Diagram(network: network, registry: Samples.registry, options: .init(base: base))
  }

  private func sketch() -> Sketch {
    Sketch(drawing: Self.after, filter: .init(), options: .init(base: .init(Samples.seven, scenario: "test")))
  }

  @Test func everyChangeIsMarkedAndNothingElse() {
    let changes = diagram().elements.filter { $0.change != nil }.map { "\($0.agreement) \($0.change?.rawValue ?? "")" }
    #expect(
      changes.sorted() == [
        "ANZUS altered", "JPN-KOR-GSOMIA removed", "JPN-KOR-USA-TRILATERAL removed", "JPN-NZL-RAA added", "JPN-PHL-RAA altered",
        "PACT added",
      ])
    #expect(sketch().changes() == [.added: 2, .altered: 2, .removed: 2])
  }

  @Test func agreementThatLosesAMemberKeepsItsNodeAndItsName() throws {
    let star = try #require(sketch().stars.first { $0.agreement == "ANZUS" })
    #expect(star.members == ["AUS", "USA"] && star.lost == ["NZL"] && star.change == .altered && star.label == ["ANZUS"])
    let graph = diagram().graph
    let lost = try #require(graph.edges.first { $0.key == "agreement-ANZUS-NZL" })
    #expect(lost.attributes[.class]?.hasSuffix("change-removed") ?? false)
    #expect(graph.nodes.contains { $0.name == "mark:agreement-ANZUS-NZL" && $0.attributes[.label] == "−" })
  }

  @Test func memberWhoLeavesByDateLeavesTheNodeStanding() {
    var network = Samples.seven
    if let index = network.agreements.firstIndex(where: { $0.id == "ANZUS" }) {
      network.agreements[index].memberships = [
        Membership("AUS"), Membership("NZL", left: PartialDate("1986")), Membership("USA"),
      ]
    }
    let sketch = Sketch(drawing: network, filter: .init(), options: .init())
    #expect(sketch.stars.first { $0.agreement == "ANZUS" }?.members == ["AUS", "USA"])
  }

  @Test func changesAreToldApartWithoutColour() {
    let graph = diagram().graph
    let signs = graph.nodes.filter { $0.attributes[.class]?.hasPrefix("mark") ?? false }.compactMap { $0.attributes[.label] }
    #expect(Set(signs) == ["+", "≠", "−"])
    func edge(_ key: String) -> [DiagramGraph.Attribute: String] { graph.edges.first { $0.key == key }?.attributes ?? [:] }
    let (new, old) = (edge("tie-JPN-NZL-RAA-JPN-NZL"), edge("tie-AUS-JPN-RAA-AUS-JPN"))
    #expect((Double(new[.penwidth] ?? "") ?? 0) > (Double(old[.penwidth] ?? "") ?? 9) * 1.3)
    #expect(edge("halo-tie-JPN-NZL-RAA-JPN-NZL")[.color] == LineStyle.halo)
    #expect(edge("halo-tie-AUS-JPN-RAA-AUS-JPN").isEmpty)
    let gone = edge("tie-JPN-KOR-GSOMIA-JPN-KOR")
    #expect(gone[.pos]?.contains(";") ?? false, "dotted")
    #expect((Double(gone[.penwidth] ?? "") ?? 9) < 1.2)
    // The bands lie below all lines: Graphviz draws edges by the nodes where they begin.
    #expect(graph.nodes.first?.name == "halo:a")
  }

  @Test func captionAndLegendTellWhatItIs() throws {
    let svg = String(decoding: try diagram().render(.svg), as: UTF8.self)
    #expect(svg.contains("Hypothetical: scenario test on the network as of 2025-06-30 · 2 new, 2 changed, 2 gone · 7 parties"))
    for words in ["Against: Treaty allies of the United States", ">New<", ">Changed<", ">Gone<"] { #expect(svg.contains(words)) }
    #expect(svg.contains("<title>New: JPN-NZL-RAA"))
    let compared = String(decoding: try diagram(Self.after, .init(Samples.seven)).render(.svg), as: UTF8.self)
    #expect(compared.contains("As of 2025-06-30 · 2 new") && !compared.contains("Hypothetical"))
    let same = String(decoding: try diagram(Samples.seven).render(.svg), as: UTF8.self)
    #expect(same.contains("nothing changed") && !same.contains("Against:"))
    let plain = String(decoding: try diagram(Self.after, nil).render(.svg), as: UTF8.self)
    #expect(!plain.contains("class=\"mark") && !plain.contains("class=\"halo") && plain.contains(">As of 2025-06-30"))
  }

  @Test func whatWasPickedBeforeIsTold() {
    var options = DiagramOptions(base: .init(Samples.seven, scenario: "test"))
    options.scope = DiagramScope(
      .init(english: "binding types", japanese: "拘束力のある種別"), types: [.defensePact, .reciprocalAccess, .visitingForces])
    func caption(_ language: DiagramLanguage) -> String {
      options.language = language
      let sketch = Sketch(drawing: Self.after, filter: .init(), options: options)
      let frame = Frame(network: Self.after, filter: .init(), sketch: sketch, registry: Samples.registry, options: options)
      return frame.caption.joined()
    }
    // A GSOMIA and a framework are gone, which are none of the types.
    #expect(caption(.english).hasSuffix(" · binding types, and whatever differs (of other types: 2 gone)"))
    #expect(caption(.japanese).hasSuffix("　拘束力のある種別と、基準と異なるもの（うち他の種別：消滅2件）"))
    options.scope?.types = Set(AgreementType.allCases)
    #expect(caption(.english).hasSuffix(" · binding types, and whatever differs"))
  }

  @Test func whatIsGoneKeepsTheColourOfItsType() {
    let styles = AgreementType.allCases.map { LineStyle($0, .inForce, change: .removed) }
    #expect(Set(styles.map(\.color)).count == styles.count)
    for (type, style) in zip(AgreementType.allCases, styles) {
      let (pale, own) = (lightness(style.color), lightness(TypeStyle(type).color))
      // Paler than the tie, unless that is lighter than the grey of what is over; never lighter than that grey.
      #expect(pale >= own && pale <= max(own, lightness(StatusStyle.grey)), "\(type)")
      #expect(!style.dashes.isEmpty && style.width < TypeStyle(type).width)
    }
    #expect(LineStyle(.defensePact, .ended, change: .removed).color == StatusStyle.grey)
    let sketch = sketch()
    let frame = Frame(network: Self.after, filter: .init(), sketch: sketch, registry: Samples.registry, options: .init())
    #expect(frame.sections.contains { $0.rows.contains(.type(.informationSecurity)) })
  }

  /// How light a colour is, by the weights of ITU-R BT.601.
  private func lightness(_ hex: String) -> Double {
    let digits = Array(hex.dropFirst())
    return zip([0.299, 0.587, 0.114], stride(from: 0, to: 6, by: 2)).reduce(0) { sum, part in
      sum + part.0 * Double(Int(String(digits[part.1...(part.1 + 1)]), radix: 16) ?? 0)
    }
  }

  @Test func laterDayIsTold() {
    var later = Self.after
    later.asOf = PartialDate("2031")
    let base = DiagramBase(Samples.seven, scenario: "test")
    for (language, words) in [
      (Language.english, "Hypothetical: scenario test on the network as of 2025-06-30, to 2031 · nothing changed"),
      (.japanese, "仮想のシナリオ「test」（2025-06-30時点のネットワークに基づく）　2031まで　基準との差なし"),
    ] {
      let caption = Wording.caption(
        of: later, filter: .init(), ties: 1, states: 2, hasGrey: false, base: (base, [:]), language: language)
      #expect(caption.hasPrefix(words))
    }
  }

  @Test func statesThatComeAndGoAreMarked() {
    var network = Samples.seven
    network.roster = ["AUS", "FRA", "JPN", "KOR", "NZL", "PHL", "USA"]
    let sketch = Sketch(drawing: network, filter: .init(), options: .init(base: .init(Samples.seven)))
    #expect(sketch.partyChanges == ["FRA": .added, "THA": .removed])
    #expect(sketch.parties.contains("THA") && sketch.isolates == ["FRA", "THA"])
    #expect(sketch.lines.filter { $0.dyad == Dyad("THA", "USA") }.allSatisfy { $0.change == .removed })
  }

  @Test func tieOfTwoThatAThirdJoinsIsChangedNotNew() throws {
    var network = Samples.seven
    if let index = network.agreements.firstIndex(where: { $0.id == "AUS-JPN-RAA" }) {
      network.agreements[index].memberships.append(Membership("NZL"))
    }
    let sketch = Sketch(drawing: network, filter: .init(), options: .init(base: .init(Samples.seven)))
    let star = try #require(sketch.stars.first { $0.agreement == "AUS-JPN-RAA" })
    #expect(star.change == .altered && star.gained == ["NZL"])
    #expect(!sketch.lines.contains { $0.agreement == "AUS-JPN-RAA" })
  }
}
