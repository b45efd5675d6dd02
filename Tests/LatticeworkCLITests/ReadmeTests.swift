import Foundation
import Latticework
import Testing

@Suite("The README is true")
struct ReadmeTests {
  /// The README's example of the library, compiled.
  private func example(print: (String) -> Void) throws {
    let registry = try Registry.builtIn()
    if let network = try NetworkLibrary.builtIn().network("us-treaty-allies") {
      let pacts = try Projection(network, filter: Filter(types: [.defensePact]))
      let table = CentralityTable(of: pacts)
      print("\(table.score(.degreeCentralization).value ?? .nan)")
      print(table.nodeTable(registry: registry, language: .japanese).markdown())
    }
  }

  @Test("the example of the library does what it says")
  func library() throws {
    var printed: [String] = []
    try example { printed.append($0) }
    #expect(printed.first?.hasPrefix("0.7666") == true)
    #expect(printed.last?.contains("日本") == true)
  }

  @Test("the example of the library stands in the README as it is compiled here")
  func sameCode() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let source = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
    let block = try #require(readme.components(separatedBy: "```swift\n").dropFirst().first?.components(separatedBy: "```").first)
    for line in block.split(separator: "\n") where line.contains("let ") {
      #expect(source.contains(line.drop { $0 == " " }), "\(line)")
    }
  }

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
