import Foundation
import Testing

@Suite("structure: sections from the command line")
struct StructureCommandTests {
  @Test("every section of a carried network, within the width of a terminal", arguments: ["en", "ja"])
  func sections(_ language: String) throws {
    let outcome = try Program.run(["structure", "us-treaty-allies", "--full", "--lang", language])
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    let again = try Program.run(["structure", "us-treaty-allies", "--full", "--lang", language])
    #expect(again.output == outcome.output)
    #expect(Self.wide(outcome.text).isEmpty)
    #expect(outcome.text.contains(language == "en" ? "test impossible" : "検定不能"))
    #expect(outcome.text.contains("n/d: "))
  }

  /// The lines that a terminal of 110 columns would break.
  private static func wide(_ text: String) -> [Substring] {
    text.split(separator: "\n").filter { $0.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) } > 110 }
  }

  @Test("the first look has every section in a few rows, and says how to see the rest", arguments: ["en", "ja"])
  func firstLook(_ language: String) throws {
    let look = try Program.run(["structure", "indo-pacific", "--lang", language, "--draws", "20"])
    #expect(look.code == 0 && Self.wide(look.text).isEmpty)
    let lines = look.text.split(separator: "\n").count
    #expect(lines > 60 && lines < 160, "\(lines) lines")
    for title in language == "en" ? ["Connectivity", "Core and periphery: states", "Brokerage: states"] : ["連結性", "仲介：国"] {
      #expect(look.text.contains("\(title)\n\n"), "\(title)")
    }
    #expect(
      look.text.contains("--section") && look.text.contains("--full")
        && look.text.contains(language == "en" ? "... 10 more" : "…他に10行"))
    #expect(!look.text.contains("doi:"))
    #expect(look.text.split(separator: "\n").count { $0.hasPrefix(language == "en" ? "Graph: " : "グラフ：") } >= 8)
    let section = try Program.run(["structure", "indo-pacific", "--lang", language, "--draws", "20", "--section", "core"])
    #expect(section.text.contains("doi:") && section.text.contains("TWN"))
  }

  @Test("JSON has the sections that were asked for, and the projection")
  func json() throws {
    let outcome = try Program.run(["structure", "us-treaty-allies", "--section", "attack,groups", "--format", "json"])
    #expect(outcome.code == 0)
    let value = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let sections = try #require(value["sections"] as? [String: [String: [String: Any]]])
    #expect(sections.keys.sorted() == ["attack", "groups"])
    let rows = try #require(sections["attack"]?["curves"]?["rows"] as? [[String: Any]])
    #expect(rows.count == 7 && rows.first?["degree_lost"] as? String == "USA")
    #expect((value["projection"] as? [String: Any])?["rule"] as? String == "clique")
  }

  @Test("CSV is the first table of one section")
  func csv() throws {
    let outcome = try Program.run(["structure", "us-treaty-allies", "--section", "brokerage", "--format", "csv"])
    #expect(outcome.code == 0)
    #expect(outcome.text.hasPrefix("id,name,group,coordinator,coordinator_expected,coordinator_z,"))
    #expect(outcome.text.contains("\r\nUSA,United States,hub,0,0.0,,20,"))
    #expect(try Program.run(["structure", "us-treaty-allies", "--format", "csv"]).code == 2)
  }

  @Test("groups come from a file, whose faults are told with their lines")
  func groups() throws {
    try Program.withFolder { folder in
      let file = folder.appending(path: "groups.csv")
      try Data("party,group\nUSA,hub\nAUS,south\nNZL,south\n".utf8).write(to: file)
      let good = try Program.run(["structure", "us-treaty-allies", "--section", "brokerage", "--groups", file.file])
      #expect(good.code == 0 && good.text.contains("south") && good.text.contains("JPN, KOR, PHL, THA"))
      try Data("party,group\nUSX,hub\nJPN\nUSA,a\nUSA,b\n".utf8).write(to: file)
      let bad = try Program.run(["structure", "us-treaty-allies", "--section", "brokerage", "--groups", file.file])
      #expect(bad.code == 1 && bad.output.isEmpty)
      for line in [":2:", ":3:", ":5:"] { #expect(bad.errors.contains(line), "\(bad.errors)") }
    }
  }

  @Test("groups come from a model file too, which validate checks")
  func groupModel() throws {
    try Program.withFolder { folder in
      let file = folder.appending(path: "groups.yaml")
      let head = "format: latticework/groups/1\ngroups:\n  - {name: hub, parties: [USA]}\n"
      try Data((head + "  - {name: south, parties: [AUS, NZL]}\n").utf8).write(to: file)
      let arguments = ["structure", "us-treaty-allies", "--section", "brokerage", "--format", "csv", "-q", "--groups"]
      let good = try Program.run(arguments + [file.file])
      let table = folder.appending(path: "groups.csv")
      try Data("party,group\nUSA,hub\nAUS,south\nNZL,south\n".utf8).write(to: table)
      #expect(try good.code == 0 && good.output == Program.run(arguments + [table.file]).output)
      #expect(try Program.run(["validate", file.file]).code == 0)
      try Data((head + "  - {name: twice, parties: [USA, XXX]}\n  - {parties: [JPN]}\n").utf8).write(to: file)
      let broken = try Program.run(["validate", file.file])
      #expect(broken.code == 1 && (broken.text + broken.errors).contains("\"name\" is missing"))
      try Data((head + "  - {name: twice, parties: [USA, XXX]}\n").utf8).write(to: file)
      let wrong = try Program.run(arguments + [file.file])
      #expect(wrong.code == 1 && wrong.errors.contains(":4:29") && wrong.errors.contains("USA stands twice"), "\(wrong.errors)")
      #expect(wrong.errors.contains("XXX"))
    }
  }

  @Test("every table of structure says of which graph it is, and every column of numbers in what it counts")
  func units() throws {
    try Program.withFolder { folder in
      let file = folder.appending(path: "against.edges")
      try Data("JPN CHN\n".utf8).write(to: file)
      let arguments = ["structure", "us-treaty-allies", "--draws", "5", "--negative", file.file]
      let outcome = try Program.run(arguments + ["--format", "json"])
      let value = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
      let sections = try #require(value["sections"] as? [String: [String: [String: Any]]])
      #expect(sections.count == 11)
      for (section, tables) in sections {
        for (id, table) in tables {
          #expect(table["graph"] is String, "\(section).\(id)")
          let units = try #require(table["units"] as? [String: String])
          #expect((table["notes"] as? [String])?.first?.hasPrefix("Graph: ") == true, "\(section).\(id)")
          for row in table["rows"] as? [[String: Any]] ?? [] {
            for (column, cell) in row where cell is NSNumber && !["null_mean", "p_at_least", "p_at_most", "p"].contains(column) {
              #expect(units[column] != nil, "\(section).\(id), \(column)")
            }
          }
        }
      }
      let japanese = try Program.run(arguments.dropLast(2) + ["--lang", "ja", "--section", "core"])
      #expect(japanese.text.contains("グラフ：無向") && japanese.text.contains("単位：相関。"))
    }
  }

  @Test("ties against come from an edge list of codes; a pair tied both ways is told")
  func negative() throws {
    try Program.withFolder { folder in
      let file = folder.appending(path: "against.edges")
      try Data("NZL USA\nNZL CHN\n".utf8).write(to: file)
      let arguments = ["structure", "us-treaty-allies", "--section", "balance"]
      let good = try Program.run(arguments + ["--negative", file.file, "--format", "json"])
      let value = try #require(try JSONSerialization.jsonObject(with: good.output) as? [String: Any])
      let sections = try #require(value["sections"] as? [String: [String: [String: Any]]])
      let rows = try #require(sections["balance"]?["balance"]?["rows"] as? [[String: Any]])
      let values = rows.map { $0["value"] as? Double }
      // The triangle of ANZUS has one tie against; one tie stands in the way. China, which has no tie with, is a node of balance all the same.
      #expect(values == [6, 2, 0, 1, 6.0 / 8])
      #expect(good.text.contains("nodes of this section and of no other: CHN."))
      let roster = try Program.run(arguments + ["--negative", file.file, "--party", "USA,JPN,KOR,AUS,PHL,THA,NZL"])
      #expect(roster.text.contains("Not on the roster, their ties against left out: CHN.") && roster.text.contains("0.714"))
      try Data("AUS USA\n".utf8).write(to: file)
      let bad = try Program.run(arguments + ["--negative", file.file])
      #expect(bad.code == 1 && bad.errors.contains("AUS–USA") && bad.output.isEmpty)
      #expect(try Program.run(arguments).code == 2)
      #expect(try Program.run(arguments + ["--negative", folder.appending(path: "none.edges").file]).code == 1)
    }
  }

  @Test("a list with weights below 0 has its ties against itself; all other commands refuse it and say where it belongs")
  func signedList() throws {
    try Program.withFolder { folder in
      let file = folder.appending(path: "signed.edges")
      try Data("a b 1\nb c 1\nc a -1\nc d -1\n".utf8).write(to: file)
      let arguments = ["structure", file.file]
      let balance = try Program.run(arguments + ["--section", "balance", "--format", "csv"])
      #expect(balance.text.contains("negative_ties,Ties against,2"))
      #expect(balance.text.contains("balance,Balance by frustration,0.5"))
      #expect(balance.errors.contains("2 are ties against, which balance alone takes"))
      let all = try Program.run(arguments + ["--draws", "5"])
      let words = all.text.split { $0.isWhitespace }.joined(separator: " ")
      #expect(all.code == 0 && words.contains("Frustration") && words.contains("everything else is of the ties with"))
      for options in [["--directed"], ["--negative", file.file]] { #expect(try Program.run(arguments + options).code == 2) }
      for command in ["centrality", "profile"] {
        let outcome = try Program.run([command, file.file])
        #expect(outcome.code == 1 && outcome.output.isEmpty && outcome.errors.contains("line 3: the weight is '-1', below 0"))
        #expect(outcome.errors.contains("section balance"))
      }
      try Data("a b 1\nb a -1\n".utf8).write(to: file)
      let both = try Program.run(arguments)
      #expect(both.code == 1 && both.errors.contains("line 2: 'a' and 'b' are tied with and against, here and on line 1"))
      try Data("a b 1\n".utf8).write(to: file)
      #expect(try Program.run(arguments + ["--section", "balance"]).code == 2)
    }
  }

  @Test(
    "wrong usage is 2",
    arguments: [["--section", "cores"], ["--projection", "two-mode"], ["--draws", "0"], ["--seed", "-1"]])
  func wrongUsage(_ arguments: [String]) throws {
    let outcome = try Program.run(["structure", "us-treaty-allies"] + arguments)
    #expect(outcome.code == 2 && outcome.output.isEmpty)
  }

  @Test("a network without ties has a structure", arguments: ["BRN", "BRN,TWN"])
  func withoutTies(_ parties: String) throws {
    let outcome = try Program.run(["structure", "indo-pacific", "--party", parties, "--draws", "5"])
    #expect(outcome.code == 0 && outcome.text.contains("n/d"))
  }
}
