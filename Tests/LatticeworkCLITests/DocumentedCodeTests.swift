import Foundation
import Testing

@Suite("The Swift code of the documents compiles and does what it says")
struct DocumentedCodeTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func text(_ file: String) throws -> String {
    try String(contentsOf: root.appending(path: file), encoding: .utf8)
  }

  /// The lines of every Swift block of a document, without imports, empty lines at the ends and the depth at which the whole stands.
  private static func blocks(in file: String) throws -> [[String]] {
    try text(file).components(separatedBy: "```swift\n").dropFirst().map { part in
      lines(part.components(separatedBy: "\n```").first ?? "")
    }
  }

  private static func lines(_ block: String) -> [String] {
    let lines = block.components(separatedBy: "\n").filter { !$0.hasPrefix("import ") }
    let filled = lines.filter { !$0.allSatisfy(\.isWhitespace) }
    let depth = filled.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    let kept = lines.map { String($0.dropFirst(depth)) }
    return Array(kept.drop(while: \.isEmpty).reversed().drop { $0.allSatisfy(\.isWhitespace) }.reversed())
  }

  /// Every document with Swift in it that readers are given.
  private static var documents: [String] {
    get throws {
      let catalog = "Sources/Latticework/Latticework.docc"
      let articles = try FileManager.default.contentsOfDirectory(
        atPath: root.appending(path: catalog).path(percentEncoded: false)
      )
      .filter { $0.hasSuffix(".md") }.map { "\(catalog)/\($0)" }
      let others = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "models/README.md", "Benchmarks/README.md"]
      return (articles.sorted() + others).filter { ((try? Self.text($0)) ?? "").contains("```swift") }
    }
  }

  @Test("every block stands in the tests as it stands in its document, and nothing else does")
  func sameCode() throws {
    let source = try Self.text("Tests/LatticeworkCLITests/DocumentedCode.swift")
    #expect(try Self.documents.sorted() == DocumentedCode.blocks.map(\.file).sorted())
    for (file, _) in DocumentedCode.blocks {
      let compiled = try #require(source.components(separatedBy: "// \(file)\n").dropFirst().first).components(
        separatedBy: "// end")[0]
      #expect(try Self.blocks(in: file) == [Self.lines(compiled)], "\(file)")
    }
  }

  @Test("every block runs, and prints the number that stands beside it", arguments: DocumentedCode.blocks.indices)
  func runs(_ number: Int) throws {
    var printed: [String] = []
    try DocumentedCode.blocks[number].run { printed.append("\($0)") }
    #expect(printed.first?.hasPrefix("0.7666") == true)
    #expect(number > 0 || printed.last?.contains("日本") == true)
  }
}
