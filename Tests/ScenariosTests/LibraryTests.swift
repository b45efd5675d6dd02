import AllianceNetwork
import Scenarios
import Testing

@Suite("Libraries of scenarios")
struct LibraryTests {
  private func file(_ id: String, after: String? = nil, edit: String = "add-state: CAN") -> ModelFile {
    ModelFile(
      name: "\(id).yaml",
      text: "format: latticework/scenario/1\nid: \(id)\n" + (after.map { "after: \($0)\n" } ?? "") + "edits:\n  - \(edit)\n")
  }

  private func problems(_ files: [ModelFile], agreements: Set<AgreementID>? = nil) -> [String] {
    do {
      _ = try ScenarioLibrary(files: files, registry: Samples.registry, agreements: agreements)
      return []
    } catch {
      return ((error as? ModelError)?.problems ?? []).map(\.description)
    }
  }

  @Test("scenarios are listed by id, and a user's file betters the program's")
  func listing() throws {
    let carried = ScenarioLibrary([
      Scenario(id: "b", edits: [.addState("GBR")]), Scenario(id: "a", edits: [.addState("GBR")]),
    ])
    let library = try ScenarioLibrary(files: [file("b"), file("c", after: "a")], registry: Samples.registry, adding: carried)
    #expect(library.scenarios.map(\.id) == ["a", "b", "c"])
    #expect(try library.scenario("b").edits == [.addState("CAN")])
    #expect(try library.chain(to: library.scenario("c")).map(\.id) == ["a", "c"])
    #expect(throws: ScenarioError(scenario: "bb", reason: .unknownScenario("bb", near: "did you mean \"b\"?"))) {
      try library.scenario("bb")
    }
  }

  @Test("problems of a set of files have the place in their file")
  func places() {
    #expect(
      problems([file("one", after: "twoo"), file("two")])
        == ["one.yaml:3:8: error: there is no scenario \"twoo\" (after); did you mean \"two\"?"])
    #expect(
      problems([file("one", after: "two"), file("two", after: "one")]) == [
        "one.yaml:3:8: error: the scenarios come after one another in a circle: one after two after one (after);"
          + " take the key after: out of one of them"
      ])
    #expect(problems([file("one", after: "one")]).first?.contains("one after one") == true)
    #expect(problems([file("one"), file("one")]) == ["one.yaml:2:5: error: one stands twice (id); leave one"])
    #expect(problems([ModelFile(name: "x.yaml", text: "format: latticework/network/1")]).count == 1)
  }

  @Test("an agreement that nobody holds is told where the networks are known")
  func agreements() {
    let edits = [file("one", edit: "remove-agreement: ANZUZ")]
    #expect(problems(edits).isEmpty)
    #expect(
      problems(edits, agreements: ["ANZUS"])
        == ["one.yaml:4:23: error: nobody holds an agreement ANZUZ (edits[0].remove-agreement); did you mean \"ANZUS\"?"])
    #expect(problems([file("one", edit: "remove-agreement: MANILA-PACT")], agreements: []).isEmpty)
    let made = [
      file("one", edit: "complete: {type: RAA, among: [JPN, AUS]}"),
      file("two", after: "one", edit: "remove-agreement: RAA-AUS-JPN"),
    ]
    #expect(problems(made, agreements: []).isEmpty)
  }
}
