import Foundation
import Testing

@testable import Reports

@Suite struct OutputFileTests {
  /// A folder that is gone when the test is over.
  func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "latticework-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test func writesOverAnOldFileAndLeavesNothingElse() throws {
    try inFolder { folder in
      let path = folder.appending(path: "表 a.txt").path(percentEncoded: false)
      try OutputFile.write(Data("old".utf8), to: path)
      try OutputFile.write(Data("new".utf8), to: path)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)) == ["表 a.txt"])
    }
  }

  @Test func aMissingFolderIsTold() throws {
    try inFolder { folder in
      let path = folder.appending(path: "none/a.txt").path(percentEncoded: false)
      #expect { try OutputFile.write(Data(), to: path) } throws: { "\($0)".contains("there is no folder") }
    }
  }

  @Test func aFolderInTheWayIsToldAndLeftAlone() throws {
    try inFolder { folder in
      let path = folder.appending(path: "a").path(percentEncoded: false)
      try FileManager.default.createDirectory(atPath: path + "/b", withIntermediateDirectories: true)
      #expect { try OutputFile.write(Data("x".utf8), to: path) } throws: {
        "\($0)".contains("a folder stands at that name")
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)) == ["a"])
    }
  }

  @Test func aLinkIsFollowedAndStays() throws {
    try inFolder { folder in
      let target = folder.appending(path: "target").path(percentEncoded: false)
      let link = folder.appending(path: "link").path(percentEncoded: false)
      try Data("old".utf8).write(to: URL(filePath: target))
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
      try OutputFile.write(Data("new".utf8), to: link)
      #expect(try String(contentsOfFile: target, encoding: .utf8) == "new")
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
    }
  }

  @Test func aDeviceIsWrittenToAndStays() throws {
    try OutputFile.write(Data("x".utf8), to: "/dev/null")
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
    #expect(type == .typeCharacterSpecial)
  }

  @Test func aFullDiskIsTold() {
    #expect { try OutputFile.write(Data("x".utf8), to: "/dev/full") } throws: { "\($0)".contains("the disk is full") }
  }

  @Test func aNameThatEndsInAStrokeIsAFolders() {
    #expect { try OutputFile.write(Data(), to: "/tmp/none/") } throws: { "\($0)".contains("give the name of a file") }
  }
}
