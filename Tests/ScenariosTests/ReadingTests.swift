import AllianceNetwork
import Scenarios
import Testing

@Suite("Scenario files")
struct ReadingTests {
  private func read(_ text: String) throws -> Scenario {
    try Scenario(
      file: ModelFile(name: "s.yaml", text: "format: latticework/scenario/1\nid: test\n" + text), registry: Samples.registry)
  }

  /// `line:column message; hint` of every problem.
  private func problems(_ text: String) -> [String] {
    do {
      _ = try read(text)
      return []
    } catch {
      return ((error as? ModelError)?.problems ?? []).map { "\($0.line):\($0.column) \($0.message); \($0.hint ?? "")" }
    }
  }

  @Test("every verb of the format is read")
  func everyVerb() throws {
    let scenario = try read(
      """
      title: {en: Everything, ja: すべて}
      after: other-scenario
      assumptions: [One., Two.]
      sources: [{id: S9, title: Nine}]
      edits:
        - add-agreement: {id: NEW-PACT, type: defense-pact, parties: [JPN, USA], history: [{status: signed, date: 2026}], sources: [S9]}
        - add-agreement: {use: MANILA-PACT}
        - remove-agreement: QUAD
        - set-status: {agreement: MANILA-PACT, status: ended, date: 2027-01-01}
        - set-status: {agreement: ANZUS, status: in-force, between: [USA, NZL]}
        - add-party: {agreement: NEW-PACT, party: KOR, date: 2030}
        - remove-party: {agreement: NEW-PACT, party: KOR, date: 2031-02}
        - add-state: CAN
        - remove-state: USA
        - withdraw: {party: USA, types: [defense-pact, basing], date: 2027}
        - withdraw: {party: USA}
        - complete: {type: RAA, among: [AUS, GBR, JPN], date: 2028}
      """)
    #expect(scenario.title == LocalizedText(english: "Everything", japanese: "すべて"))
    #expect(scenario.after == "other-scenario")
    #expect(scenario.assumptions == ["One.", "Two."])
    #expect(scenario.sources.map(\.id) == ["S9", "PACT"])
    #expect(Set(scenario.edits.map(\.verb)) == Set(Edit.Verb.allCases))
    #expect(
      Array(scenario.edits.dropFirst(2)) == [
        .removeAgreement("QUAD"),
        .setStatus("MANILA-PACT", .ended, between: nil, date: PartialDate("2027-01-01")),
        .setStatus("ANZUS", .inForce, between: Dyad("NZL", "USA"), date: nil),
        .addParty("KOR", to: "NEW-PACT", date: PartialDate("2030")),
        .removeParty("KOR", from: "NEW-PACT", date: PartialDate("2031-02")),
        .addState("CAN"), .removeState("USA"),
        .withdraw("USA", from: [.defensePact, .basing], date: PartialDate("2027")),
        .withdraw("USA", from: nil, date: nil),
        .complete(.reciprocalAccess, among: ["AUS", "GBR", "JPN"], date: PartialDate("2028")),
      ])
  }

  @Test("each fault is told with its place and the way out")
  func faults() {
    #expect(problems("edits: [{add-agrement: {}}]") == ["3:10 unknown verb \"add-agrement\"; did you mean \"add-agreement\"?"])
    #expect(
      problems("edits:\n  - {add-state: CAN, remove-state: USA}") == [
        "4:5 the edit has 2 verbs; write an item of the list for each"
      ])
    #expect(problems("edits:\n  - add-state:\n").map { String($0.prefix(39)) } == ["4:5 the edit has no verb with a value; "])
    #expect(
      problems("edits:\n  - add-state: JAN")
        == ["4:16 the edit names the party JAN, which the registry does not know; did you mean \"CAN\"?"])
    #expect(
      problems("edits:\n  - set-status: {agreement: ANZUS, status: in-forse}") == [
        "4:44 \"in-forse\" is not known here; did you mean \"in-force\"?"
      ])
    #expect(
      problems("edits:\n  - add-party: {agreement: ANZUS, party: KOR, date: 2027-02-30}") == [
        "4:53 \"2027-02-30\" is no date that exists; write 2022, 2022-01 or 2022-01-06"
      ])
    #expect(problems("edits:\n  - add-party: {agreement: ANZUS}") == ["4:16 the key \"party\" is missing; "])
    #expect(problems("edits:\n  - withdraw: {party: USA, typs: [RAA]}") == ["4:28 unknown key \"typs\"; did you mean \"types\"?"])
    #expect(
      problems("edits:\n  - complete: {type: MNNA, among: [JPN, USA]}") == [
        "4:22 the type MNNA runs from a giver to a receiver; write add-agreement for each pair"
      ])
    #expect(problems("edits:\n  - complete: {type: RAA, among: [JPN, JPN]}") == ["4:40 JPN stands twice; leave one"])
    #expect(problems("edits: []") == ["3:8 the scenario has no edits; write one or more"])
    #expect(problems("title: x") == ["1:1 the key \"edits\" is missing; "])
    #expect(
      problems("edits:\n  - add-agreement: {id: X1, type: RAA, parties: [JPN, AUS], sources: [S1]}").first?.contains(
        "names the source \"S1\"") == true)
    #expect(
      problems("edits:\n  - add-agreement: {use: NOBODY}").first?.contains("the registry holds no agreement NOBODY") == true)
  }

  @Test("an id that could be a path is refused")
  func identifiers() {
    for id in ["../x", "a/b", "Upper", "a--b", "-a", "a b"] {
      let file = ModelFile(name: "s.yaml", text: "format: latticework/scenario/1\nid: \"\(id)\"\nedits: [{add-state: CAN}]\n")
      #expect(throws: ModelError.self) { try Scenario(file: file, registry: Samples.registry) }
    }
  }

  @Test("hostile files are refused without harm")
  func hostile() {
    var bomb = "edits:\n  - &a0 {add-state: CAN}\n"
    for level in 1...30 { bomb += "  - &a\(level) [*a\(level - 1), *a\(level - 1), *a\(level - 1)]\n" }
    let texts = [
      bomb, "edits: *nowhere", "edits: [", "edits: {a: 1, a: 2}", "edits: [[[[[[]]]]]]", "edits: [null, ~, 7, x]",
      "edits: !!python/object:os.system {}", "edits:\n\t- x", "edits: [{? [a] : b}]", "edits: [{add-agreement: []}]",
      "edits: [{set-status: {agreement: [], status: {}, between: 3}}]", "edits: [{withdraw: {party: USA, types: []}}]",
      "edits: [{complete: {type: RAA, among: {a: b}}}]", "after: [a, b]\nedits: [{add-state: CAN}]", "\u{0}", "edits: \u{FEFF}",
    ]
    let deep = ["[", "{a: ", "- "].map { "edits: \n" + String(repeating: $0, count: 100_000) }
    for text in texts + deep { #expect(!problems(text).isEmpty, "\(text.prefix(60))") }
  }
}
