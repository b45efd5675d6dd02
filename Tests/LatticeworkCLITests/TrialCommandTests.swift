import Foundation
import Testing

@Suite("contingency, suggest and sensitivity")
struct TrialCommandTests {
  @Test("the table shows the first, CSV and JSON have all, ranked alike")
  func forms() throws {
    let arguments = ["contingency", "us-treaty-allies", "--type", "defense-pact", "--measure", "components,m"]
    let table = try Program.run(arguments + ["-k", "2"])
    #expect(table.code == 0 && table.text.contains("1  without USA"), "\(table.text)")
    #expect(
      table.text.contains("5 more changes move it no further; -k shows them."),
      "\(table.text)")
    #expect(table.text.contains("2  without AUS") && table.text.contains("Hub: USA, declared by the network."))
    let three = try Program.run(arguments + ["-k", "3"]).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(three.contains("4 more changes move it no further, 4 of them as far as the last one shown; -k shows them."))
    let csv = try Program.run(arguments + ["--format", "csv"])
    let lines = csv.text.components(separatedBy: "\r\n")
    #expect(lines[0] == "rank,change,components,components-difference,m,m-difference,hub" && lines[2].hasPrefix("1,without USA,"))
    let value = try #require(
      try JSONSerialization.jsonObject(with: Program.run(arguments + ["--format", "json"]).output) as? [String: Any])
    let trials = try #require(value["trials"] as? [[String: Any]])
    #expect(trials.count == lines.count - 3 && trials[0]["change"] as? String == "without USA")
    #expect(lines[3].hasPrefix("2,without AUS,") && lines[4...8].allSatisfy { $0.hasPrefix("3,") }, "equal changes share a rank")
    #expect(try Program.run(arguments + ["--lang", "ja"]).text.contains("USAを除く"))
  }

  @Test("what a change leaves undefined is counted apart, with its reason, in JSON too")
  func undefined() throws {
    let arguments = ["contingency", "us-treaty-allies", "--type", "defense-pact", "--measure", "closeness_centralization"]
    let table = try Program.run(arguments + ["-k", "2"]).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      table.contains("2 leave it undefined and unranked")
        && table.contains("the graph is not connected (without AUS; without USA)."))
    #expect(try Program.run(arguments + ["--lang", "ja"]).text.contains("2件では定義されず順位がない"))
    let unranked = try Program.run([
      "suggest", "indo-pacific", "--type", "RAA", "--status", "signed", "--measure", "closeness_centralization", "-k", "1",
    ])
    #expect(unranked.text.contains("Nothing is ranked, as the first measure is undefined"), "\(unranked.text)")
    let value = try #require(
      try JSONSerialization.jsonObject(with: Program.run(arguments + ["--format", "json"]).output) as? [String: Any])
    let last = try #require((value["trials"] as? [[String: Any]])?.last)
    let measures = try #require(last["measures"] as? [String: Any])
    #expect(last["rank"] is NSNull && measures["closeness_centralization"] is NSNull)
    #expect((measures["undefined"] as? [String: String])?["closeness_centralization"] == "the graph is not connected")
    #expect(((value["hubs"] as? [String: Any])?["states"] as? [String]) == ["USA"])
    #expect(((last["hubs"] as? [String: Any])?["states"] as? [String])?.contains("USA") == false)
  }

  @Test("a new agreement has a status that counts, and a lost hub is told of only where states are lost")
  func statuses() throws {
    let signed = try Program.run(["suggest", "indo-pacific", "--type", "RAA", "--status", "signed", "-k", "1", "--measure", "m"])
    #expect(signed.code == 0 && signed.text.contains("1  RAA of AUS–BRN, signed") && signed.text.contains("+1"), "\(signed.text)")
    #expect(signed.text.contains("Hub: USA") && !signed.text.contains("A hub that is lost"))
    let lost = try Program.run(["contingency", "us-treaty-allies", "--type", "defense-pact", "-k", "1"])
    #expect(lost.text.contains("A hub that is lost is found anew"))
  }

  @Test("an agreement is suggested between states that have none, and decisions are ranked")
  func others() throws {
    let suggested = try Program.run(["suggest", "us-treaty-allies", "--type", "RAA", "-k", "1", "--measure", "spoke_density"])
    #expect(suggested.code == 0 && suggested.text.contains("1  RAA of "), "\(suggested.text)")
    let decisions = try Program.run(["sensitivity", "us-treaty-allies", "--type", "defense-pact", "--format", "csv", "-q"])
    #expect(decisions.text.contains("projection hub") && decisions.text.contains("without USA"))
    let ties = try Program.run(["contingency", "us-treaty-allies", "--ties", "--depth", "2", "--type", "RAA,GSOMIA", "-k", "1"])
    #expect(ties.code == 0, "\(ties.errors)")
  }

  @Test(
    "what cannot be meant is told",
    arguments: [
      (["suggest", "us-treaty-allies"], "Name the one type"),
      (["suggest", "us-treaty-allies", "--type", "RAA,ACSA"], "Name the one type"),
      (["suggest", "us-treaty-allies", "--type", "MNNA"], "has a giver and a receiver"),
      (["suggest", "us-treaty-allies", "--type", "RAA", "--status", "ended,denied"], "counts no agreement that is new"),
      (["contingency", "us-treaty-allies", "--depth", "3"], "--depth is 3"),
      (["sensitivity", "us-treaty-allies", "-k", "0"], "-k is 0"),
      (["contingency", "us-treaty-allies", "-k", "-3"], "-k is -3, expected 1 or more"),
      (["contingency", "us-treaty-allies", "-k", "--ties"], "-k"),
      (["contingency", "us-treaty-allies", "--projection", "two-mode"], "use --projection clique or hub"),
    ])
  func refused(given: [String], words: String) throws {
    let outcome = try Program.run(given)
    #expect(outcome.code == 2 && outcome.errors.contains(words) && outcome.text.isEmpty, "\(outcome.errors)")
  }
}
