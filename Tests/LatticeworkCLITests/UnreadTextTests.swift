import Foundation
import Testing

@Suite("A text that cannot be read stops no other")
struct UnreadTextTests {
  private static let sentence = "Japan and Australia signed a Reciprocal Access Agreement on 6 January 2022.\n"

  /// A folder with two sound texts and, between them, a picture that is called a text.
  private func withTexts(_ body: (_ folder: URL, _ texts: String) throws -> Void) throws {
    try Program.withFolder { folder in
      let texts = folder.appending(path: "texts")
      try FileManager.default.createDirectory(at: texts, withIntermediateDirectories: true)
      try Data(Self.sentence.utf8).write(to: texts.appending(path: "a.txt"))
      try Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]).write(to: texts.appending(path: "b.txt"))
      try Data(Self.sentence.replacing("Australia", with: "the Philippines").utf8).write(to: texts.appending(path: "c.txt"))
      try body(folder, texts.file)
    }
  }

  /// Whether the program ended with 1 and said once which text was not read, why, and how to mend it.
  private func tells(_ outcome: Program.Outcome) -> Bool {
    let told = "error: b.txt: is no text but a PNG picture; give a text, HTML or PDF file"
    return outcome.code == 1 && outcome.errors.components(separatedBy: told).count == 2
  }

  @Test("extract writes the others, whatever the format, and says what is missing", arguments: ["json", "ndjson", "csv", "yaml"])
  func extract(_ format: String) throws {
    try withTexts { folder, texts in
      let output = folder.appending(path: "ties.\(format)")
      let outcome = try Program.run(["extract", texts, "-o", output.file])
      #expect(tells(outcome), "\(outcome.errors)")
      let written = try String(contentsOf: output, encoding: .utf8)
      #expect(written.contains("a.txt") && written.contains("c.txt"))
      #expect(written.contains("file-unread") == ["json", "ndjson"].contains(format))
      #expect(outcome.errors.contains("2 texts, 2 ties"), "\(outcome.errors)")
      #expect(tells(try Program.run(["extract", texts, "-q", "-o", output.file])))
    }
  }

  @Test("run makes its report of the others")
  func run() throws {
    try withTexts { folder, texts in
      let output = folder.appending(path: "out")
      let outcome = try Program.run(["run", texts, "--baseline", "none", "-o", output.file])
      #expect(tells(outcome), "\(outcome.errors)")
      #expect(output.contents.contains("report.html"))
      #expect(try String(contentsOf: output.appending(path: "findings.csv"), encoding: .utf8).contains("file-unread"))
    }
  }

  @Test("so do explain, evaluate and codesheet with their texts")
  func others() throws {
    try withTexts { folder, texts in
      let ties = folder.appending(path: "ties.json").file
      #expect(try Program.run(["extract", texts + "/a.txt", texts + "/c.txt", "-o", ties]).code == 0)
      let explained = try Program.run(["explain", texts])
      #expect(tells(explained) && explained.text.contains("a.txt") && explained.text.contains("c.txt"), "\(explained.errors)")
      let evaluated = try Program.run(["evaluate", ties, ties, "--texts", texts])
      #expect(tells(evaluated) && !evaluated.text.isEmpty, "\(evaluated.errors)")
      let sheet = try Program.run(["codesheet", "export", ties, "--texts", texts])
      #expect(tells(sheet) && sheet.text.contains("Reciprocal Access"), "\(sheet.errors)")
    }
  }

  @Test("where none can be read, all are told and nothing is written")
  func none() throws {
    try withTexts { folder, texts in
      try Data().write(to: URL(filePath: texts + "/a.txt"))
      try FileManager.default.removeItem(atPath: texts + "/c.txt")
      for name in ["ties.json", "ties.ndjson"] {
        let output = folder.appending(path: name)
        let outcome = try Program.run(["extract", texts, "-o", output.file])
        #expect(tells(outcome) && outcome.errors.contains("error: a.txt: is empty"), "\(outcome.errors)")
        #expect(!FileManager.default.fileExists(atPath: output.file))
      }
      #expect(!folder.contents.contains { $0.contains("ties") }, "nor is anything left to be continued")
    }
  }

  @Test(
    "files of other kinds in a folder are told on one line",
    arguments: [
      ["extract"], ["extract", "--format", "ndjson"], ["extract", "--format", "csv"], ["explain"],
      ["run", "--baseline", "none", "-o", "out"],
    ])
  func otherKinds(_ command: [String]) throws {
    try Program.withFolder { folder in
      try FileManager.default.createDirectory(at: folder.appending(path: "texts"), withIntermediateDirectories: true)
      for name in ["a.txt", "b.docx", "c.docx", "d.rtf"] {
        try Data(Self.sentence.utf8).write(to: folder.appending(path: "texts/\(name)"))
      }
      let arguments = [command[0], "texts"] + command.dropFirst()
      let outcome = try Program.run(arguments, in: folder)
      let told = outcome.errors.split(separator: "\n").filter { $0.contains(".docx") }
      #expect(outcome.code == 0)
      #expect(told == ["note: 3 files were passed over: 2 .docx, 1 .rtf; of folders .txt .md .html .htm .pdf are read"])
      #expect(!(try Program.run(arguments + ["-q"], in: folder)).errors.contains(".docx"))
    }
  }

  @Test("a broken coding of a folder is left out of an evaluation, and its counterpart with it")
  func codings() throws {
    try Program.withFolder { folder in
      for side in ["gold", "coded"] {
        let place = folder.appending(path: side)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        for name in ["a", "b"] {
          try Data(#"{"document": "\#(name).txt", "ties": []}"#.utf8).write(to: place.appending(path: "\(name).json"))
        }
      }
      let (gold, coded) = (folder.appending(path: "gold").file, folder.appending(path: "coded").file)
      try Data("{".utf8).write(to: folder.appending(path: "coded/b.json"))
      let ties = folder.appending(path: "all.ndjson")
      try Data("{\"document\": \"a.txt\", \"ties\": []}\n{\"document\": \"b.txt\", \"ties\": []}\n".utf8).write(to: ties)
      for first in [gold, ties.file] {
        let outcome = try Program.run(["evaluate", first, coded, "--format", "json"])
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains("coded/b.json"), "\(outcome.errors)")
        #expect(outcome.errors.contains("is left out: what the other side has of it could not be read"), "\(outcome.errors)")
        #expect(outcome.text.contains("a.txt") && !outcome.text.contains("b.txt"))
      }
    }
  }
}
