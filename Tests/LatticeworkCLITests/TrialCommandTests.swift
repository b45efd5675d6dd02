import Foundation
import Testing

@Suite("contingency, suggest and sensitivity")
struct TrialCommandTests {
  @Test("the table shows the first, CSV and JSON have all, ranked alike")
  func forms() throws {
    let arguments = ["contingency", "us-treaty-allies", "--type", "defense-pact", "--measure", "components,m"]
    let table = try Program.run(arguments + ["-k", "2"])
    #expect(table.code == 0 && table.text.contains("1  without USA"), "\(table.text)")
    #expect(table.text.contains("more changes move it less; -k shows them."))
    let csv = try Program.run(arguments + ["--format", "csv"])
    let lines = csv.text.components(separatedBy: "\r\n")
    #expect(lines[0] == "rank,change,components,components-difference,m,m-difference" && lines[2].hasPrefix("1,without USA,"))
    let value = try #require(
      try JSONSerialization.jsonObject(with: Program.run(arguments + ["--format", "json"]).output) as? [String: Any])
    let trials = try #require(value["trials"] as? [[String: Any]])
    #expect(trials.count == lines.count - 3 && trials[0]["change"] as? String == "without USA")
    #expect(try Program.run(arguments + ["--lang", "ja"]).text.contains("USAを除く"))
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
      (["contingency", "us-treaty-allies", "--depth", "3"], "--depth is 3"),
      (["sensitivity", "us-treaty-allies", "-k", "0"], "-k is 0"),
      (["contingency", "us-treaty-allies", "--projection", "two-mode"], "use --projection clique or hub"),
    ])
  func refused(given: [String], words: String) throws {
    let outcome = try Program.run(given)
    #expect(outcome.code == 2 && outcome.errors.contains(words) && outcome.text.isEmpty, "\(outcome.errors)")
  }
}
