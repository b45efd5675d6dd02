import Foundation
import Testing

@Suite("compare and render: what time brings, and what the scenario")
struct CommonDayTests {
  private static let network = """
    format: latticework/network/1
    id: four
    title: {en: Four states, ja: 四か国}
    as-of: 2025-06-30
    roster: [AUS, PHL, PNG, USA]
    hub: USA
    agreements:
      - {id: AUS-USA, type: defense-pact, parties: [AUS, USA], history: [{status: in-force, date: 1952}]}
      - {id: AUS-PNG, type: defense-pact, parties: [AUS, PNG], history: [{status: negotiating, date: 2025}, {status: in-force, date: 2027}]}

    """
  private static let scenario = """
    format: latticework/scenario/1
    id: later
    title: {en: Access for two, ja: 二国の往来}
    edits:
      - complete: {type: RAA, among: [AUS, PHL], date: 2028}

    """

  private func withFiles(_ body: (_ network: String, _ scenario: String, _ folder: URL) throws -> Void) throws {
    try Program.withFolder { folder in
      let (network, scenario) = (folder.appending(path: "n.yaml"), folder.appending(path: "s.yaml"))
      try Data(Self.network.utf8).write(to: network)
      try Data(Self.scenario.utf8).write(to: scenario)
      try body(network.file, scenario.file, folder)
    }
  }

  @Test("the baseline on the day of the scenario stands in every form, and the scenario is held against it")
  func forms() throws {
    try withFiles { network, scenario, folder in
      let arguments = ["compare", network, "--scenario", scenario]
      let table = try Program.run(arguments)
      #expect(table.text.contains("B: Four states, as of 2028: by time alone\nC: Access for two\n"), "\(table.text)")
      #expect(table.text.contains("In brackets: the rank") && table.text.contains("since A, for C from B."))
      #expect(table.errors.contains("note: The scenarios hold for 2028") && table.errors.contains("brought by time alone"))
      let csv = try Program.run(arguments + ["--format", "csv"]).text
      #expect(csv.hasPrefix("measure,range,unit,four,four-on-2028,four-on-2028-difference,four-later,four-later-difference\r\n"))
      #expect(csv.contains("\r\nEdges,0...n(n−1)/2,ties,1,2,1.0,3,1.0\r\n"))
      let json = try Program.run(arguments + ["--format", "json"])
      let value = try #require(try JSONSerialization.jsonObject(with: json.output) as? [String: Any])
      let networks = try #require(value["networks"] as? [[String: Any]])
      #expect(networks.map { $0["as-of"] as? String } == ["2025-06-30", "2028", "2028"])
      #expect(networks.map { $0["against"] as? String } == [nil, "four", "four-on-2028"])
      #expect(networks.map { $0["gained"] as? [[String]] } == [nil, [["AUS", "PNG"]], [["AUS", "PHL"]]])
      let japanese = try Program.run(arguments + ["--lang", "ja"]).text
      #expect(japanese.contains("B：四か国（2028時点）：時の経過のみ"))
    }
  }

  @Test("in a picture only what the scenario does is marked, and the rest is told")
  func picture() throws {
    try withFiles { network, scenario, folder in
      let outcome = try Program.run(["render", network, "--scenario", scenario, "--format", "svg"])
      #expect(outcome.text.contains("1 new") && outcome.text.contains("on the network as of 2028"))
      #expect(outcome.errors.contains("note: the scenario holds for 2028; what time alone changes by then is not marked"))
      let figures = folder.appending(path: "figures")
      #expect(try Program.run(["compare", network, "--scenario", scenario, "-q", "--figures", figures.file]).code == 0)
      #expect(figures.contents == ["four-later.svg", "four-on-2028.svg", "four.svg"])
      #expect(try String(contentsOf: figures.appending(path: "four-later.svg"), encoding: .utf8).contains("1 new"))
    }
  }

  @Test("a day before the edits is told")
  func early() throws {
    try withFiles { network, scenario, _ in
      let outcome = try Program.run(["compare", network, "--scenario", scenario, "--as-of", "2026"])
      #expect(outcome.errors.contains("note: The day asked for lies before edits of four-later: those do not count on it."))
    }
  }
}

@Suite("profile: the word by what counts as a tie")
struct VerdictIntervalTests {
  @Test("one sentence where the word stays, a list where it does not")
  func words() throws {
    #expect(
      try Program.run(["profile", "indo-pacific"]).text.replacing("\n  ", with: " ").contains(
        "The word stays hub-backed lattice whatever counts as a tie, from what is in force alone to what is only proposed."))
    try Program.withFolder { folder in
      let file = folder.appending(path: "n.yaml")
      let text = "format: latticework/network/1\nid: two\nroster: [AUS, JPN, USA]\nhub: USA\nagreements:\n"
      let ties = [("AUS", "USA", "in-force"), ("JPN", "USA", "in-force"), ("AUS", "JPN", "proposed")].map {
        "  - {id: \($0)-\($1), type: defense-pact, parties: [\($0), \($1)], history: [{status: \($2), date: 2020}]}\n"
      }
      try Data((text + ties.joined()).utf8).write(to: file)
      let told = try Program.run(["profile", file.file]).text.replacing("\n  ", with: " ")
      #expect(
        told.contains("The word by what counts as a tie: what is in force alone: ")
          && told.contains("; what is only proposed too: "), "\(told)")
    }
  }
}
