import Foundation
import Testing

@testable import TreatyText

/// A folder of files that is removed with the value.
final class TemporaryFolder {
  let path = FileManager.default.temporaryDirectory.appending(path: "latticework-\(UUID().uuidString)").path

  init(_ files: [String: String]) throws {
    for (name, text) in files {
      let url = URL(fileURLWithPath: path).appending(path: name)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

@Suite struct SourceListingTests {
  @Test func foldersAreSortedAndOtherFilesTold() throws {
    let folder = try TemporaryFolder([
      "b.txt": "b", "a.MD": "a", "c/d.html": "d", "c/x.doc": "x", ".hidden.txt": "h", "c.pdf": "p", "日.htm": "j",
      ".git/e.txt": "e",
    ])
    let listing = try SourceListing([folder.path])
    #expect(listing.entries.map(\.name) == ["a.MD", "b.txt", "c.pdf", "d.html", "日.htm"])
    #expect(listing.findings.map(\.code) == ["file-skipped"])
    #expect(listing.findings.first?.document == folder.path + "/c/x.doc")
  }

  @Test func whatIsPassedOverIsCountedByKind() throws {
    let folder = try TemporaryFolder([
      "a.txt": "a", "b.RTF": "b", "c.docx": "c", "d/e.docx": "e", "none": "n", "README.md": "r", ".hidden": "h",
    ])
    #expect(
      try SourceListing([folder.path]).passedOver.description
        == "4 files were passed over: 2 .docx, 1 without an ending, 1 .rtf; of folders .txt .md .html .htm .pdf are read")
    let listing = try SourceListing([folder.path + "/a.txt", folder.path + "/b.RTF"])
    #expect(listing.passedOver.count == 0 && listing.passedOver.description.isEmpty, "a file that is named is read")
  }

  @Test func sameNamesAreKeptApart() throws {
    let folder = try TemporaryFolder(["a/x.txt": "1", "b/x.txt": "2", "y.txt": "3"])
    let listing = try SourceListing([folder.path + "/"])
    #expect(listing.entries.map(\.name) == [folder.path + "/a/x.txt", folder.path + "/b/x.txt", "y.txt"])
  }

  @Test func aTextNamedTwiceIsReadOnce() throws {
    let folder = try TemporaryFolder(["x.txt": "1"])
    let listing = try SourceListing([folder.path + "/x.txt", folder.path])
    #expect(listing.entries.map(\.name) == ["x.txt"])
    #expect(listing.findings.map(\.code) == ["file-named-twice"])
  }

  @Test func linksToFoldersAreNotFollowed() throws {
    let folder = try TemporaryFolder(["a.txt": "1"])
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/loop", withDestinationPath: folder.path)
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/b.txt", withDestinationPath: folder.path + "/a.txt")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/c.txt", withDestinationPath: folder.path + "/none")
    #expect(try SourceListing([folder.path]).entries.map(\.name) == ["a.txt", "b.txt"])
  }

  @Test func namesThatAreNoUTF8AreTold() throws {
    let folder = try TemporaryFolder(["a.txt": "1"])
    let name: [CChar] = (folder.path + "/").utf8CString.dropLast() + [CChar(bitPattern: 0x93), CChar(bitPattern: 0xFA), 0]
    let file = try #require(fopen(name, "w"))
    fclose(file)
    let listing = try SourceListing([folder.path])
    #expect(listing.entries.map(\.name) == ["a.txt"])
    #expect(listing.findings.map(\.code) == ["file-skipped"])
    #expect(unlink(name) == 0)
  }

  @Test func faultsAreNamed() throws {
    let folder = try TemporaryFolder(["x.bin": "1"])
    #expect(throws: SourceError(folder.path, .folderWithoutTexts)) { try SourceListing([folder.path]) }
    #expect(throws: SourceError("/nowhere/a.txt", .missing)) { try SourceListing(["/nowhere/a.txt"]) }
    #expect(SourceError("a.txt", .missing).description == "a.txt: there is no such file or folder; check the path")
  }

  @Test func filesAreReadFromTheirPaths() throws {
    let folder = try TemporaryFolder(["-n.txt": "minus", "e.txt": "", "big.txt": "12345678"])
    let listing = try SourceListing([folder.path + "/-n.txt", folder.path + "/e.txt", folder.path + "/big.txt", "-"])
    #expect(listing.entries.map(\.name) == ["-n.txt", "e.txt", "big.txt", "standard input"])
    let reader = SourceReader(maximumBytes: 5)
    #expect(try reader.read(listing.entries[0]).scalars == ["m", "i", "n", "u", "s"])
    #expect(throws: SourceError("e.txt", .empty)) { try reader.read(listing.entries[1]) }
    #expect(throws: SourceError(folder.path + "/big.txt", .tooLarge(5))) { try reader.read(listing.entries[2]) }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "models/texts"), "run from the root of the repository"))
  func theProjectsOwnTextsAreRead() throws {
    let listing = try SourceListing(["models/texts"])
    #expect(listing.entries.count > 5)
    for entry in listing.entries {
      let text = try SourceReader().read(entry)
      #expect(text.findings.isEmpty)
      #expect(!text.scalars.contains("\u{FFFD}"))
    }
  }
}
