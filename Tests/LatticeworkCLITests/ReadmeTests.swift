import Foundation
import Testing

@Suite("The README is true")
struct ReadmeTests {
  @Test("the network and the scenario of the README can be used", arguments: [0, 1])
  func models(_ number: Int) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let blocks = readme.components(separatedBy: "```yaml\n").dropFirst().compactMap { $0.components(separatedBy: "```").first }
    #expect(blocks.count == 2)
    try Program.withFolder { folder in
      let files = try blocks.enumerated().map { index, block in
        let file = folder.appending(path: "\(index).yaml")
        try Data(block.utf8).write(to: file)
        return file.file
      }
      let outcome = try Program.run(["scenario", "apply"] + files)
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(try Program.run(["validate", files[number]]).code == 0)
    }
  }
}
