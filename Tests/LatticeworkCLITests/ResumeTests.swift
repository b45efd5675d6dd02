import Foundation
import Testing

@Suite("extract --resume: a folder that a killed run had begun to read")
struct ResumeTests {
  private static let count = 12

  /// A folder of texts, each with a tie, and what the records of an undisturbed run are.
  private func withTexts(_ body: (_ folder: URL, _ texts: String, _ records: Data) throws -> Void) throws {
    try Program.withFolder { folder in
      let texts = folder.appending(path: "texts")
      try FileManager.default.createDirectory(at: texts, withIntermediateDirectories: true)
      for number in 0..<Self.count {
        let text = "Japan and Australia signed a Reciprocal Access Agreement on \(number + 1) January 2022.\n"
        try Data(text.utf8).write(to: texts.appending(path: "text-\(number + 10).txt"))
      }
      let whole = folder.appending(path: "whole.ndjson")
      #expect(try Program.run(["extract", texts.file, "-o", whole.file]).code == 0)
      let records = try Data(contentsOf: whole)
      #expect(records.count { $0 == 0x0A } == Self.count)
      try body(folder, texts.file, records)
    }
  }

  @Test("the records come to those of a run that nobody killed")
  func carriesOn() throws {
    try withTexts { folder, texts, records in
      let output = folder.appending(path: "ties.ndjson")
      #expect(try Program.run(["extract", texts, "-o", output.file, "--jobs", "1"], blocks: 4).code != 0)
      #expect(!FileManager.default.fileExists(atPath: output.file))
      let begun = try Data(contentsOf: folder.appending(path: "ties.ndjson.part"))
      #expect((1..<Self.count).contains(begun.count { $0 == 0x0A }) && begun.last != 0x0A && records.starts(with: begun))
      let resumed = try Program.run(["extract", texts, "-o", output.file, "--resume"])
      #expect(resumed.code == 0)
      #expect(try Data(contentsOf: output) == records)
      #expect(!folder.contents.contains { $0.hasPrefix("ties.ndjson.part") })
    }
  }

  @Test("of a run that was killed before its last text, which cannot be read, the records stand")
  func lastIsUnread() throws {
    try withTexts { folder, texts, records in
      let output = folder.appending(path: "ties.ndjson")
      try Data().write(to: URL(filePath: texts).appending(path: "text-99.txt"))
      #expect(try Program.run(["extract", texts, "-o", output.file, "--jobs", "1"], blocks: 4).code != 0)
      try records.write(to: folder.appending(path: "ties.ndjson.part"))
      let resumed = try Program.run(["extract", texts, "-o", output.file, "--resume"])
      #expect(resumed.code == 1 && resumed.errors.contains("error: text-99.txt: is empty"), "\(resumed.errors)")
      let written = try Data(contentsOf: output)
      #expect(written.starts(with: records) && written.count { $0 == 0x0A } == Self.count + 1)
    }
  }

  @Test("a folder that has changed is refused, and what is there is kept")
  func refusesAnother() throws {
    try withTexts { folder, texts, _ in
      let output = folder.appending(path: "ties.ndjson").file
      _ = try Program.run(["extract", texts, "-o", output, "--jobs", "1"], blocks: 4)
      let begun = try Data(contentsOf: folder.appending(path: "ties.ndjson.part"))
      try Data("Another text.\n".utf8).write(to: folder.appending(path: "texts/text-99.txt"))
      let resumed = try Program.run(["extract", texts, "-o", output, "--resume"])
      #expect(resumed.code == 1 && resumed.errors.contains("--resume"))
      #expect(try Data(contentsOf: folder.appending(path: "ties.ndjson.part")) == begun)
    }
  }
}
