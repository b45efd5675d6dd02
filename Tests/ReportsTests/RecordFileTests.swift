import Foundation
import Testing

@testable import Reports

/// Files of records that a killed run carries on with.
@Suite struct RecordFileTests {
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "records-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path())
  }

  private func names(_ folder: String) throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }

  @Test func aWholeFileIsLeftAlone() throws {
    try inFolder { folder in
      let file = try RecordFile(path: folder + "/out", identity: "a", resuming: false)
      try file.append(Array("1\n2\n".utf8))
      #expect(try names(folder) == ["out.part", "out.part.of"])
      try file.finish()
      #expect(try names(folder) == ["out"])
      #expect(try String(contentsOfFile: folder + "/out", encoding: .utf8) == "1\n2\n")
    }
  }

  @Test func anUnfinishedRecordIsDropped() throws {
    try inFolder { folder in
      try RecordFile(path: folder + "/out", identity: "a", resuming: false).append(Array("1\n2\n3".utf8))
      let file = try RecordFile(path: folder + "/out", identity: "a", resuming: true)
      #expect(file.records == 2)
      try file.append(Array("three\n".utf8))
      try file.finish()
      #expect(try String(contentsOfFile: folder + "/out", encoding: .utf8) == "1\n2\nthree\n")
    }
  }

  @Test func anotherInputIsRefusedAndNothingLost() throws {
    try inFolder { folder in
      try RecordFile(path: folder + "/out", identity: "a", resuming: false).append(Array("1\n".utf8))
      #expect(throws: OutputError.self) { _ = try RecordFile(path: folder + "/out", identity: "b", resuming: true) }
      #expect(try RecordFile(path: folder + "/out", identity: "a", resuming: true).records == 1)
      #expect(try RecordFile(path: folder + "/out", identity: "b", resuming: false).records == 0)
    }
  }

  @Test func withoutRecordsItBeginsAnew() throws {
    try inFolder { folder in
      let file = try RecordFile(path: folder + "/out", identity: "a", resuming: true)
      #expect(file.records == 0)
      #expect(throws: OutputError.self) { _ = try RecordFile(path: folder, identity: "a", resuming: false) }
      #expect(throws: OutputError.self) { _ = try RecordFile(path: folder + "/none/out", identity: "a", resuming: false) }
      #expect(throws: OutputError.self) { _ = try RecordFile(path: folder + "/out/", identity: "a", resuming: false) }
    }
  }
}
