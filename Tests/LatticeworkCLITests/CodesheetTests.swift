import Foundation
import Testing

@Suite("codesheet, and a second coder")
struct CodesheetTests {
  private static let text =
    "Japan and Australia signed a Reciprocal Access Agreement on 6 January 2022. Japan and the Philippines signed a Reciprocal Access Agreement in July 2024.\n"

  private struct Coding: Decodable {
    struct Tie: Decodable {
      struct Place: Decodable {
        var start: Int
        var coder: String?
        var checked: String?

        private enum CodingKeys: String, CodingKey {
          case start, coder
          case checked = "checked-by"
        }
      }
      var parties: [String]
      var status: String
      var evidence: [Place]
    }
    struct Finding: Decodable {
      var code: String
      var message: String
    }
    var ties: [Tie]
    var findings: [Finding]
  }

  private func coding(_ arguments: [String]) throws -> Coding {
    let outcome = try Program.run(arguments + ["-q"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(Coding.self, from: outcome.output)
  }

  @Test("what extract writes a line a text is a coding like any other, for sheets and as a network")
  func lines() throws {
    try Program.withFolder { folder in
      try FileManager.default.createDirectory(at: folder.appending(path: "texts"), withIntermediateDirectories: true)
      try Data(Self.text.utf8).write(to: folder.appending(path: "texts/a.txt"))
      try Data("Japan and France signed an RAA in 2025.\n".utf8).write(to: folder.appending(path: "texts/b.txt"))
      for name in ["t.json", "t.ndjson"] { _ = try Program.run(["extract", "texts", "-o", name], in: folder) }
      for command in [["codesheet", "export", "FILE"], ["convert", "FILE", "--to", "csv"]] {
        let outcomes = try ["t.json", "t.ndjson"].map { name in
          try Program.run(command.map { $0 == "FILE" ? name : $0 }, in: folder)
        }
        #expect(outcomes.allSatisfy { $0.code == 0 && $0.text.contains("FRA") }, "\(outcomes.map(\.errors))")
        #expect(outcomes[0].output == outcomes[1].output)
      }
      try Data(try String(contentsOf: folder.appending(path: "t.ndjson"), encoding: .utf8).appending("{\n").utf8).write(
        to: folder.appending(path: "t.ndjson"))
      let broken = try Program.run(["codesheet", "export", "t.ndjson"], in: folder)
      #expect(
        broken.code == 1 && broken.errors.contains("t.ndjson:3:1:") && broken.errors.contains("this is no coding"),
        "\(broken.errors)")
    }
  }

  @Test(
    "what is no coding is told with the key that is at fault",
    arguments: [
      (#"{"documents": [{"document": 1}], "findings": [], "ties": []}"#, "a text is expected here (documents[0].document)"),
      (#"{"format": "latticework/network/1"}"#, "the key \"documents\" is missing"), ("", "the file is empty"),
      ("{", "no sound JSON"),
    ])
  func noCoding(_ content: String, _ told: String) throws {
    try Program.withFolder { folder in
      try Data(content.utf8).write(to: folder.appending(path: "a.json"))
      let outcome = try Program.run(["codesheet", "export", "a.json"], in: folder)
      #expect(outcome.code == 1 && outcome.output.isEmpty)
      #expect(outcome.errors.hasPrefix("a.json: error: ") && outcome.errors.contains(told), "\(outcome.errors)")
      #expect(outcome.errors.contains("give what extract wrote as .json or .ndjson"))
    }
  }

  @Test("a decision made once holds when the text has grown and is read again, in extract, in merge and in run")
  func wholeWay() throws {
    try Program.withFolder { folder in
      let (text, ties, sheet) = (
        folder.appending(path: "a.txt"), folder.appending(path: "t.json"), folder.appending(path: "s.csv")
      )
      try Data(Self.text.utf8).write(to: text)
      #expect(try Program.run(["extract", text.file, "-o", ties.file]).code == 0)
      let exported = try Program.run(["codesheet", "export", ties.file, "--bom", "-o", sheet.file])
      #expect(exported.code == 0 && exported.errors.contains("2 of them ties"))
      #expect(try Data(contentsOf: sheet).starts(with: [0xEF, 0xBB, 0xBF]))
      var lines = try String(contentsOf: sheet, encoding: .utf8).components(separatedBy: "\r\n")
      #expect(lines[0].hasPrefix("document,page,sentence,context,type,"))
      // The decision is the cell behind the basis.
      lines[1] = lines[1].replacing(",stated,", with: ",stated,reject")
      lines[2] = lines[2].replacing(",stated,", with: ",stated,accept")
      try Data(lines.joined(separator: "\r\n").utf8).write(to: sheet)
      let merged = try coding(["codesheet", "merge", sheet.file, "--into", ties.file])
      #expect(merged.ties.map(\.parties) == [["JPN", "PHL"]])
      try Data(("An earlier paragraph on the weather.\n\n" + Self.text).utf8).write(to: text)
      let again = try coding(["extract", text.file, "--codesheet", sheet.file])
      #expect(again.ties.map(\.parties) == [["JPN", "PHL"]])
      #expect(again.ties[0].evidence.allSatisfy { $0.checked == "unnamed coder" })
      #expect(again.ties[0].evidence[0].start > merged.ties[0].evidence[0].start)
      #expect(again.findings.contains { $0.code == "rejected-by-coder" })
      let out = folder.appending(path: "out")
      let run = try Program.run(["run", text.file, "--codesheet", sheet.file, "--baseline", "none", "-q", "-o", out.file])
      #expect(run.code == 0, "\(run.errors)")
      let network = try String(contentsOf: out.appending(path: "network.yaml"), encoding: .utf8)
      #expect(network.contains("PHL") && !network.contains("AUS") && network.contains("checked-by: unnamed coder"))
      #expect(try String(contentsOf: out.appending(path: "findings.csv"), encoding: .utf8).contains("rejected-by-coder"))
      let report = try String(contentsOf: out.appending(path: "report.md"), encoding: .utf8)
      #expect(report.contains("### Decided in the codesheet") && report.contains("What needs a person's eye: 0."))
    }
  }

  @Test("into a network: what was rejected goes with its proof, and the file is sound")
  func network() throws {
    try Program.withFolder { folder in
      let (text, ties, sheet) = (
        folder.appending(path: "a.txt"), folder.appending(path: "t.json"), folder.appending(path: "s.csv")
      )
      let (network, out) = (folder.appending(path: "n.yaml"), folder.appending(path: "m.yaml"))
      try Data(Self.text.utf8).write(to: text)
      for output in [ties, network] { #expect(try Program.run(["extract", text.file, "-q", "-o", output.file]).code == 0) }
      let csv = try Program.run(["codesheet", "export", ties.file]).text
      try Data(csv.replacing(",stated,", with: ",stated,reject").utf8).write(to: sheet)
      let merged = try Program.run(["codesheet", "merge", sheet.file, "--into", network.file, "-o", out.file])
      #expect(merged.code == 0 && merged.errors.contains("rejected-by-coder"))
      #expect(try !String(contentsOf: out, encoding: .utf8).contains("a.txt"))
      #expect(try Program.run(["validate", out.file]).code == 0)
    }
  }

  @Test(
    "the same sheet makes the same network, by run and by merge with the coding, whatever the baseline",
    arguments: ["none", "indo-pacific"])
  func sameNetwork(baseline: String) throws {
    try Program.withFolder { folder in
      let (text, sheet) = (folder.appending(path: "a.txt"), folder.appending(path: "s.csv"))
      let (first, second) = (folder.appending(path: "first"), folder.appending(path: "second"))
      try Data((Self.text + "Japan and Germany signed an Acquisition and Cross-Servicing Agreement in January 2024.\n").utf8)
        .write(to: text)
      let run = ["run", text.file, "--baseline", baseline, "-q", "-o"]
      #expect(try Program.run(run + [first.file]).code == 0)
      let ties = first.appending(path: "ties.json").file
      let csv = try Program.run(["codesheet", "export", ties]).text
      let decided = csv.replacing(",stated,", with: ",stated,reject").replacing(
        "PHL,,,signed,2024-07,JPN-PHL-RAA,stated,reject", with: "PHL,,,signed,2024-07,JPN-PHL-RAA,stated,accept")
      let added = [
        "document": "a.txt", "sentence": "Japan and Germany", "decision": "add", "corrected-type": "VFA",
        "corrected-parties": "DEU JPN",
        "corrected-status": "signed",
      ]
      let row = csv.prefix { $0 != "\r\n" }.split(separator: ",").map { added[String($0)] ?? "" }.joined(separator: ",")
      try Data((decided + row + "\r\n").utf8).write(to: sheet)
      #expect(try Program.run(run + [second.file, "--codesheet", sheet.file]).code == 0)
      let merged = try Program.run(["codesheet", "merge", sheet.file, "--coding", ties, "--texts", text.file, "--into", baseline])
      #expect(merged.code == 0 && merged.errors.contains("rejected-by-coder"))
      #expect(merged.text.contains("text: Japan and Germany") && merged.text.contains("checked-by: unnamed coder"))
      #expect(merged.text == (try String(contentsOf: second.appending(path: "network.yaml"), encoding: .utf8)))
      #expect(merged.text != (try String(contentsOf: first.appending(path: "network.yaml"), encoding: .utf8)))
      let again = try Program.run(
        ["codesheet", "merge", sheet.file, "--coding", ties, "--into", first.appending(path: "network.yaml").file])
      #expect(again.code == 1 && again.errors.contains("it holds what a.txt tells already"))
    }
  }

  @Test("decisions without effect are told on standard error, whatever is written, and what nobody can look up is not added")
  func losses() throws {
    try Program.withFolder { folder in
      let (text, ties, sheet) = (
        folder.appending(path: "a.txt"), folder.appending(path: "t.json"), folder.appending(path: "s.csv")
      )
      try Data(Self.text.utf8).write(to: text)
      #expect(try Program.run(["extract", text.file, "-q", "-o", ties.file]).code == 0)
      let rows = [
        "document,sentence,decision,type,parties,status,corrected-type,corrected-parties,corrected-status",
        "a.txt,These words are gone.,accept,RAA,AUS JPN,signed,,,",
        "b.txt,These words are elsewhere.,accept,RAA,AUS JPN,signed,,,",
        "a.txt,Nobody wrote these words.,add,,,,VFA,DEU JPN,signed",
      ]
      try Data(rows.joined(separator: "\n").utf8).write(to: sheet)
      let out = folder.appending(path: "out")
      let lost = "3 of 3 decisions of the codesheets had no effect: "
      let read = "2 sheet-sentence-gone (the sentence is not in the text any more), 1 sheet-text-not-read"
      for command in [["extract", text.file], ["extract", text.file, "--format", "csv"], ["run", text.file, "-o", out.file]] {
        let outcome = try Program.run(command + ["--codesheet", sheet.file])
        #expect(outcome.code == 0 && outcome.errors.contains(lost + read), "\(outcome.errors)")
      }
      for command in [["--into", ties.file], ["--coding", ties.file, "--into", "none"]] {
        let outcome = try Program.run(["codesheet", "merge", sheet.file] + command)
        #expect(outcome.code == 0 && outcome.errors.contains(lost), "\(outcome.errors)")
        #expect(
          outcome.errors.contains("2 sheet-words-unchecked (the words could not be looked up without the text; give --texts)"))
        #expect(!outcome.text.contains("\"DEU\"") && !outcome.text.contains("party: DEU") && !outcome.text.contains("- DEU"))
      }
    }
  }

  @Test("a bad sheet is told with line and column, all problems at once")
  func bad() throws {
    try Program.withFolder { folder in
      let (text, sheet) = (folder.appending(path: "a.txt"), folder.appending(path: "s.csv"))
      try Data(Self.text.utf8).write(to: text)
      try Data(
        "document,sentence,decision,type,parties,status\r\na.txt,x,acept,RAA,JPN AUS,signed\r\na.txt,x,reject,RAB,JPN AUS,signed\r\n"
          .utf8
      )
      .write(to: sheet)
      let outcome = try Program.run(["extract", text.file, "--codesheet", sheet.file])
      #expect(outcome.code == 1 && outcome.output.isEmpty)
      #expect(
        outcome.errors.contains("s.csv:2:3: error: \"acept\" is no decision (row 2, column decision); did you mean \"accept\"?"))
      #expect(outcome.errors.contains("s.csv:3:4: error: \"RAB\" is no type"))
      #expect(try Program.run(["codesheet", "export", text.file]).code == 1)
      #expect(try Program.run(["extract", text.file, "--codesheet", "none.csv"]).code == 1)
    }
  }

  @Test(
    "a second coder's ties come in by the policy, its words on standard error are passed on, and it is told how far it agrees")
  func coder() throws {
    try Program.withFolder { folder in
      let (text, script) = (folder.appending(path: "a.txt"), folder.appending(path: "coder.sh"))
      try Data(Self.text.utf8).write(to: text)
      let reply =
        #"{"document":"a.txt","type":"RAA","parties":["JPN","AUS"],"status":"signed","date":2022,"evidence":{"start":0,"end":30}}"#
      try Data("echo here I am >&2\ncat > /dev/null\necho '\(reply)'\necho broken\n".utf8).write(to: script)
      let command = [
        "extract", text.file, "--coder", "sh '\(script.file)'", "--coder-name", "toy", "--coder-policy", "intersection",
      ]
      let outcome = try Program.run(command)
      #expect(outcome.code == 0)
      #expect(
        outcome.errors.contains("here I am")
          && outcome.errors.contains("toy: 1 ties of both, 1 of the program alone, 0 of the coder alone"))
      let coding = try JSONDecoder().decode(Coding.self, from: outcome.output)
      #expect(coding.ties.map(\.parties) == [["AUS", "JPN"]])
      #expect(coding.ties[0].evidence.contains { $0.coder?.contains("toy") == true })
      #expect(coding.findings.contains { $0.code == "coder-line-broken" && $0.message.contains("line 2") })
      #expect(try Program.run(["extract", text.file, "--coder", "no-such-program"]).code == 1)
    }
  }

  @Test(
    "a second coder that fails is told, quiet or not, and where it failed on all texts the results are written and the code is 1")
  func failingCoder() throws {
    try Program.withFolder { folder in
      let (texts, out) = (folder.appending(path: "texts"), folder.appending(path: "ties.json"))
      try FileManager.default.createDirectory(at: texts, withIntermediateDirectories: true)
      for name in ["a.txt", "b.txt"] { try Data(Self.text.utf8).write(to: texts.appending(path: name)) }
      func extract(_ coder: String, _ rest: [String] = []) throws -> Program.Outcome {
        try Program.run(
          ["extract", texts.file, "-o", out.file, "--coder", coder, "--coder-name", "toy", "--coder-policy", "intersection"]
            + rest)
      }
      for quiet in [[], ["-q"]] {
        let failed = try extract("sh -c 'exit 3'", quiet)
        #expect(failed.code == 1 && failed.errors.contains("it failed on 2 of 2 texts, where the program's ties stand unchecked"))
        #expect(failed.errors.contains("first: toy ended with code 3") && !failed.errors.contains("0 ties of both"))
        #expect(try JSONDecoder().decode(Coding.self, from: Data(contentsOf: out)).ties.count == 4)
      }
      #expect(try extract("true").errors.contains("toy: nothing was compared."))
      let half = try extract(#"sh -c 'cat > /dev/null; echo "{\"document\": \"a.txt\", \"ties\": []}"; exit 4'"#)
      #expect(half.code == 0 && half.errors.contains("it failed on 1 of 2 texts"), "\(half.errors)")
      #expect(
        half.errors.contains("0 ties of both, 2 of the program alone, 0 of the coder alone in 1 of 2 texts"), "\(half.errors)")
      #expect(try JSONDecoder().decode(Coding.self, from: Data(contentsOf: out)).ties.count == 2)
    }
  }
}
