import Foundation
import Testing

@Suite("timeline")
struct TimelineCommandTests {
  private let arguments = ["timeline", "us-treaty-allies", "--type", "defense-pact,RAA"]

  @Test("table, Markdown, CSV and JSON have the same years")
  func forms() throws {
    let table = try Program.run(arguments + ["--from", "1950", "--to", "1953"])
    #expect(table.code == 0 && table.text.contains("1951-09-01  ANZUS: signed\n"), "\(table.text)")
    #expect(table.text.contains("Years in which nothing happened are left out, but for the first and the last."))
    #expect(table.text.contains("In 1953: Hub: USA, declared by the network."))
    let csv = try Program.run(arguments + ["--from", "1950", "--to", "1953", "--measure", "m,density", "--format", "csv"])
    let lines = csv.text.components(separatedBy: "\r\n")
    #expect(lines[0] == "year,agreements,m,density,hub,changes" && lines.count == 6)
    #expect(
      lines[1].hasPrefix("1950,0,0,0.0,") && lines[2].hasPrefix("1951,2,4,") && lines[2].contains("ANZUS: signed (1951-09-01)"))
    #expect(csv.errors.contains("note: A row stands for the last day of its year"))
    let json = try Program.run(arguments + ["--format", "json"])
    let value = try #require(try JSONSerialization.jsonObject(with: json.output) as? [String: Any])
    let years = try #require(value["years"] as? [[String: Any]])
    #expect(years.first?["year"] as? Int == 1951)
    #expect(((years.first?["hubs"] as? [String: Any])?["states"] as? [String]) == ["USA"])
    let none = try Program.run(arguments + ["--from", "1950", "--to", "1950", "--measure", "spoke_density", "--format", "json"])
    #expect(none.text.contains("\"undefined\"") && none.text.contains("there is no hub"), "\(none.text)")
    #expect((years.first?["types"] as? [String: Int]) == ["defense-pact": 2])
    #expect(try Program.run(arguments + ["--lang", "ja"]).text.contains("ANZUS：署名済み"))
  }

  @Test("an output that ends in .svg is a picture")
  func picture() throws {
    try Program.withFolder { folder in
      let file = folder.appending(path: "years.svg")
      let outcome = try Program.run(arguments + ["-o", file.file])
      let svg = try String(contentsOf: file, encoding: .utf8)
      #expect(outcome.code == 0 && svg.contains("bar-1951-defense-pact"))
    }
  }

  @Test(
    "what cannot be meant is told",
    arguments: [
      (["--as-of", "2020"], 2, "leave out --as-of"),
      (["--from", "2000", "--to", "1990"], 2, "--from 2000 comes after --to 1990"),
      (["--from", "0"], 2, "--from is 0"), (["--projection", "two-mode"], 2, "use --projection clique or hub"),
      (["--type", "exercise"], 1, "has a date; name years with --from and --to"), (["--from", "2090"], 1, "name both ends"),
      (["-o", "x.gif"], 2, "is no format of a table"),
    ] as [([String], Int32, String)])
  func refused(given: [String], code: Int32, words: String) throws {
    let outcome = try Program.run(["timeline", "us-treaty-allies"] + given)
    #expect(outcome.code == code && outcome.errors.contains(words) && outcome.text.isEmpty, "\(outcome.errors)")
  }
}
