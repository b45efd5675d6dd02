import Foundation
import Testing

@Suite("explain: a text with all that was found in it")
struct ExplainTests {
  private static let text = """
    Japan and Australia signed a Reciprocal Access Agreement on 6 January 2022.
    Unlike the North Atlantic Treaty, it is short.

    """

  private func withText(_ body: (URL, String) throws -> Void) throws {
    try Program.withFolder { folder in
      let file = folder.appending(path: "a.txt")
      try Data(Self.text.utf8).write(to: file)
      try body(folder, file.file)
    }
  }

  @Test("text tells marks, decisions and reasons, without colour where nobody watches")
  func plain() throws {
    try withText { _, file in
      let outcome = try Program.run(["explain", file], environment: ["COLUMNS": "60"])
      #expect(outcome.code == 0 && outcome.errors.isEmpty)
      #expect(outcome.text.contains("[P Japan = JPN]"))
      #expect(outcome.text.contains("=> tie 1"))
      #expect(outcome.text.contains("[comparison]"))
      #expect(!outcome.text.contains("\u{1B}"))
      #expect(outcome.text.split(separator: "\n").allSatisfy { $0.count <= 60 })
      let japanese = try Program.run(["explain", "-", "--lang", "ja", "--only", "ties"], input: Data(Self.text.utf8))
      #expect(japanese.text.contains("紐帯1") && !japanese.text.contains("comparison"))
    }
  }

  @Test("colour when it is asked for, whatever NO_COLOR says")
  func colour() throws {
    try withText { _, file in
      let always = try Program.run(["explain", file, "--color", "always"], environment: ["NO_COLOR": "1"])
      #expect(always.text.contains("\u{1B}[36mJapan\u{1B}[0m"))
      let never = try Program.run(["explain", file, "--color", "never"])
      #expect(!never.text.contains("\u{1B}"))
    }
  }

  @Test("JSON has the ties and findings of extract")
  func json() throws {
    try withText { folder, file in
      let target = folder.appending(path: "a.json")
      let written = try Program.run(["explain", file, "-o", target.file])
      #expect(written.code == 0 && written.output.isEmpty)
      let explained = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: target)) as? [String: [[String: Any]]])
      let one = try #require(explained["explanations"]?.first)
      let extracted = try #require(
        try JSONSerialization.jsonObject(with: Program.run(["extract", file]).output) as? [String: [[String: Any]]])
      for key in ["ties", "findings"] {
        #expect(one[key] as? NSArray == extracted[key].map { $0 as NSArray })
      }
      let sentences = try #require(one["sentences"] as? [[String: Any]])
      #expect(sentences.count == 2)
      #expect((sentences[0]["decisions"] as? [[String: Any]])?.first?["outcome"] as? String == "tie")
      #expect((sentences[1]["decisions"] as? [[String: Any]])?.first?["reason"] as? String == "comparison")
    }
  }

  @Test("HTML of a folder, with contents")
  func html() throws {
    try withText { folder, _ in
      try Data("日本は豪州と円滑化協定を結んだ。".utf8).write(to: folder.appending(path: "b.txt"))
      let target = folder.appending(path: "page.html")
      let outcome = try Program.run(["explain", folder.file, "-o", target.file])
      #expect(outcome.code == 0, "\(outcome.errors)")
      let page = try String(contentsOf: target, encoding: .utf8)
      #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("href=\"#d2\""))
      #expect(!page.contains("<script"))
    }
  }

  @Test("wrong usage")
  func usage() throws {
    let ending = try Program.run(["explain", "a.txt", "-o", "a.pdf"])
    #expect(ending.code == 2 && ending.errors.contains("'.pdf' is no format"))
    let filter = try Program.run(["explain", "a.txt", "--only", "some"])
    #expect(filter.code == 2)
    let missing = try Program.run(["explain", "nothing.txt"])
    #expect(missing.code == 1 && missing.errors.contains("nothing.txt"))
  }
}
