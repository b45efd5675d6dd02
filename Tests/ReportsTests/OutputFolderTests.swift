import Foundation
import Testing

@testable import Reports

@Suite struct OutputFolderTests {
  func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "latticework-\(UUID().uuidString)").path(
      percentEncoded: false)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  func contents(_ folder: String) -> [String] {
    (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).sorted()
  }

  @Test func writesAllAndTakesAwayWhatIsOld() throws {
    try inFolder { folder in
      let out = folder + "/out"
      try OutputFolder.write(
        [("a.txt", Data("1".utf8)), ("figures/old.svg", Data("2".utf8)), ("mine.txt", Data("3".utf8))], to: out)
      try OutputFolder.write([("a.txt", Data("4".utf8)), ("figures/new.svg", Data("5".utf8))], to: out) {
        $0.hasPrefix("figures/")
      }
      #expect(contents(out) == ["a.txt", "figures", "figures/new.svg", "mine.txt"])
      #expect(try String(contentsOfFile: out + "/a.txt", encoding: .utf8) == "4")
    }
  }

  @Test func aFileThatCannotBeWrittenLeavesEverythingAsItWas() throws {
    try inFolder { folder in
      let name = String(repeating: "n", count: 300)
      #expect(throws: OutputError.self) { try OutputFolder.write([("a.txt", Data()), (name, Data())], to: folder + "/new") }
      #expect(contents(folder).isEmpty)
      try OutputFolder.write([("a.txt", Data("old".utf8))], to: folder)
      #expect { try OutputFolder.write([("a.txt", Data("new".utf8)), (name, Data())], to: folder) } throws: { error in
        "\(error)".contains("the name is too long") && !"\(error)".contains(".partial/")
      }
      #expect(contents(folder) == ["a.txt"])
      #expect(try String(contentsOfFile: folder + "/a.txt", encoding: .utf8) == "old")
    }
  }
}
