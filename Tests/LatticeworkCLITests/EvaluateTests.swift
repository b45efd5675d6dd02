import Foundation
import Testing

@Suite("evaluate")
struct EvaluateTests {
  static let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpus")

  /// A gold coding, another coding and the text, in a folder each.
  private func withCodings(_ body: (_ gold: URL, _ coded: URL, _ texts: URL) throws -> Void) throws {
    try Program.withFolder { folder in
      let folders = ["gold", "coded", "texts"].map { folder.appending(path: $0) }
      for folder in folders { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
      try Data("News.\nJapan and Australia have an RAA.\n".utf8).write(to: folders[2].appending(path: "a.txt"))
      let evidence = #""evidence": [{"document": "a.txt", "start": 6, "end": 38, "text": "Japan and Australia have an RAA."}]"#
      let tie = #"{"type": "RAA", "parties": ["JPN", "AUS"], "status": "in-force", \#(evidence)}"#
      let other = #"{"type": "ACSA", "parties": ["JPN", "PHL"], "status": "signed"}"#
      try Data(#"{"document": "a.txt", "ties": [\#(tie), \#(other)]}"#.utf8).write(to: folders[0].appending(path: "a.json"))
      let signed = tie.replacing("in-force", with: "signed")
      try Data(#"{"document": "a.txt", "ties": [\#(signed)]}"#.utf8).write(to: folders[1].appending(path: "a.json"))
      try body(folders[0], folders[1], folders[2])
    }
  }

  @Test("scores, agreement and disagreements, from files and from folders")
  func all() throws {
    try withCodings { gold, coded, texts in
      let folders = try Program.run(["evaluate", gold.file, coded.file, "--texts", texts.file])
      #expect(folders.code == 0 && folders.errors.isEmpty)
      #expect(
        folders.text.hasPrefix(
          "a.txt                              gold   2 out   1 hit   1  P 1.000 R 0.500 F1 0.667  +coarse 0.667 +status 0.000  year - evidence 1.00\n"
        ))
      #expect(folders.text.contains("a.txt:2  status\n  gold: RAA AUS-JPN in-force\n  coded: RAA AUS-JPN signed\n"))
      #expect(folders.text.contains("missed\n  gold: ACSA JPN-PHL signed"))
      let files = try Program.run(
        ["evaluate", gold.appending(path: "a.json").file, coded.appending(path: "a.json").file, "--texts", texts.file])
      #expect(files.output == folders.output)
    }
  }

  @Test("of a document only its name must be there")
  func leanDocuments() throws {
    try withCodings { gold, _, texts in
      let tie = #"{"type": "RAA", "parties": ["AUS", "JPN"], "status": "in-force", "basis": "stated", "evidence": []}"#
      let coded = gold.deletingLastPathComponent().appending(path: "coded.json")
      try Data(#"{"documents": [{"document": "a.txt"}], "ties": [\#(tie)], "findings": []}"#.utf8).write(to: coded)
      let outcome = try Program.run(["evaluate", gold.appending(path: "a.json").file, coded.file])
      #expect(outcome.code == 0 && outcome.text.contains("hit   1"), "\(outcome.errors)")
      // The length of the text is not known, so that places are not compared by it.
      #expect(outcome.text.contains("length"))
      try Data(#"{"documents": [{"language": "en"}], "ties": [], "findings": []}"#.utf8).write(to: coded)
      let unnamed = try Program.run(["evaluate", gold.appending(path: "a.json").file, coded.file])
      #expect(unnamed.code == 1 && unnamed.errors.contains("documents[0]"), "\(unnamed.errors)")
      #expect(unnamed.errors.contains("the key \"document\" is missing"))
    }
  }

  @Test("JSON has every part, undefined as null with its reason; CSV the part that is asked for; Markdown all")
  func formats() throws {
    try withCodings { gold, coded, _ in
      let json = try Program.run(["evaluate", gold.file, coded.file, "--format", "json"])
      let value = try #require(try JSONSerialization.jsonObject(with: json.output) as? [String: [[String: Any]]])
      #expect(value.keys.sorted() == ["agreement", "disagreements", "scores"])
      let place = try #require(value["agreement"]?.first { $0["variable"] as? String == "place" })
      #expect(place["alpha"] is NSNull && (place["reason"] as? String)?.contains("length") == true)
      #expect(value["scores"]?.first?["recall"] as? Double == 0.5)
      let csv = try Program.run(["evaluate", gold.file, coded.file, "--format", "csv", "--show", "disagreements"])
      #expect(
        csv.text.hasPrefix("document,line,differ,first,second,sentence\r\na.txt,,status,RAA AUS-JPN in-force,RAA AUS-JPN signed,")
      )
      let md = try Program.run(["evaluate", gold.file, coded.file, "--format", "md"])
      #expect(md.text.contains("| tie | nominal |") && md.text.contains("**Scores against gold**"))
    }
  }

  @Test("against a gold coding without evidence nothing is said of places, and why")
  func noEvidence() throws {
    try withCodings { gold, coded, texts in
      let bare = #"{"document": "a.txt", "ties": [{"type": "RAA", "parties": ["JPN", "AUS"], "status": "in-force"}]}"#
      try Data(bare.utf8).write(to: gold.appending(path: "a.json"))
      let arguments = ["evaluate", gold.file, coded.file, "--texts", texts.file]
      let text = try Program.run(arguments).text
      #expect(
        text.contains("evidence -\n") && text.contains("evidence: n/d, of no tie that is in both codings do both have evidence"))
      let json = try Program.run(arguments + ["--format", "json"])
      let value = try #require(try JSONSerialization.jsonObject(with: json.output) as? [String: [[String: Any]]])
      let place = try #require(value["agreement"]?.first { $0["variable"] as? String == "place" })
      #expect(
        place["alpha"] is NSNull && (place["reason"] as? String)?.contains("the first coding has ties and no evidence") == true)
      #expect(value["scores"]?.first?["evidence"] is NSNull)
    }
  }

  @Test("disagreement is no failure, but F1 under the bar is")
  func bar() throws {
    try withCodings { gold, coded, _ in
      #expect(try Program.run(["evaluate", gold.file, coded.file, "--fail-under", "0.66", "-q"]).code == 0)
      let failed = try Program.run(["evaluate", gold.file, coded.file, "--fail-under", "0.67", "-q"])
      #expect(failed.code == 1 && failed.errors.contains("F1 0.667"))
    }
  }

  @Test("two coders of equal standing: neither is called gold, nothing is missed")
  func coders() throws {
    try withCodings { gold, coded, _ in
      let outcome = try Program.run(["evaluate", gold.file, coded.file, "--coders", "Anna,Ben"])
      #expect(outcome.code == 0)
      #expect(!outcome.text.contains("gold") && !outcome.text.contains("missed") && outcome.text.contains("Anna alone"))
    }
  }

  @Test("what is no coding, and what lacks a partner, is told with its place")
  func bad() throws {
    try withCodings { gold, coded, texts in
      let wrong = coded.appending(path: "b.ndjson")
      try Data("{\"document\": \"b\", \"ties\": []}\n{\"document\": \"c\", \"ties\": [{\"type\": \"RAB\"}]}\n".utf8).write(
        to: wrong)
      let outcome = try Program.run(["evaluate", wrong.file, wrong.file])
      #expect(outcome.code == 1)
      #expect(outcome.errors.contains("b.ndjson:2:1: error:") && outcome.errors.contains("ties[0].type"))
      try FileManager.default.removeItem(at: wrong)
      try FileManager.default.copyItem(at: gold.appending(path: "a.json"), to: gold.appending(path: "z.json"))
      let missing = try Program.run(["evaluate", gold.file, coded.file])
      #expect(missing.code == 1 && missing.errors.contains("z.json"))
      #expect(try Program.run(["evaluate", coded.file, gold.file]).errors.contains("z.json is left out"))
      #expect(try Program.run(["evaluate", gold.file, texts.file]).code == 1)
      #expect(try Program.run(["evaluate", "nothing.json", "nothing.json"]).errors.contains("no such file"))
    }
  }
}
