import ArgumentParser
import Foundation
import Testing

@testable import LatticeworkCLI

/// Every example that a user is shown can be typed.
@Suite("Examples can be typed as they are printed")
struct ExampleTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A command of the program and the arguments after its name.
  struct Example: CustomTestStringConvertible, Sendable {
    let line: String
    /// The words of the shell: divided at blanks, without quotes.
    var words: [String] {
      line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
        index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
      }
    }
    var arguments: [String] { Array(words.dropFirst()) }
    var testDescription: String { line }

    /// The examples in `text`: what stands before a remark, each command of a chain by itself.
    static func all(in text: String) -> [Example] {
      text.components(separatedBy: "\n").flatMap { $0.components(separatedBy: "&&") }
        .map { ($0.components(separatedBy: "   #").first ?? "").trimmingCharacters(in: .whitespaces) }
        .filter { $0.hasPrefix("latticework ") }.map(Example.init)
    }
  }

  private static let ofReadme: [Example] = {
    guard let readme = try? String(contentsOf: root.appending(path: "README.md"), encoding: .utf8) else { return [] }
    return readme.components(separatedBy: "```sh\n").dropFirst()
      .flatMap { Example.all(in: $0.components(separatedBy: "```").first ?? "") }
  }()

  private static let ofHelp: [Example] = {
    func commands(_ command: ParsableCommand.Type) -> [ParsableCommand.Type] {
      [command] + command.configuration.subcommands.flatMap(commands)
    }
    return commands(LatticeworkCLI.Program.self).flatMap { Example.all(in: $0.configuration.discussion) }
  }()

  @Test("of the README: the options exist, and so do the files", arguments: ofReadme)
  func readme(_ example: Example) throws {
    #expect(throws: Never.self) { _ = try LatticeworkCLI.Program.parseAsRoot(example.arguments) }
    // What is written is not there yet.
    let written = zip(example.words, example.words.dropFirst()).filter { $0.0 == "-o" }.map(\.1)
    for word in example.arguments where word.contains("/") && !written.contains(word) {
      #expect(FileManager.default.fileExists(atPath: Self.root.appending(path: word).path), "\(word)")
    }
  }

  @Test("of the help: the options exist", arguments: ofHelp)
  func help(_ example: Example) throws {
    #expect(throws: Never.self) { _ = try LatticeworkCLI.Program.parseAsRoot(example.arguments) }
  }

  @Test("there are as many as there should be, and a wrong one would be seen")
  func some() {
    #expect(Self.ofReadme.count > 20 && Self.ofHelp.count > 40)
    #expect(throws: (any Error).self) { _ = try LatticeworkCLI.Program.parseAsRoot(["profile", "indo-pacific", "--nonsense"]) }
  }
}
