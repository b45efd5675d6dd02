import Foundation
import Testing

@Suite("Bad input: a clear error, exit code 1, nothing half-written")
struct BadInputTests {
  /// Files that are at fault, and what has to be said of them.
  static let files: [(name: String, bytes: String, command: String, says: String)] = [
    ("empty.yaml", "", "centrality", "empty.yaml: error: the file is empty"),
    (
      "unknown.yaml", "format: latticework/network/1\nid: a\nagreements: [{id: X1, type: RAA, parties: [JPN, JPX]}]\n",
      "centrality", "unknown.yaml:3:"
    ),
    ("date.yaml", "format: latticework/network/1\nid: a\nas-of: 2025-02-30\n", "render", "\"2025-02-30\" is no date that exists"),
    ("circle.yaml", "format: latticework/scenario/1\nid: a\nafter: a\nedits: [{add-state: CAN}]\n", "validate", "circle"),
    ("broken.json", "{\"format\": ", "centrality", "broken.json:"),
    ("verb.yaml", "format: latticework/scenario/1\nid: a\nedits: [{ad-state: CAN}]\n", "validate", "add-state"),
    ("loose.edges", "a b\nc\n", "centrality", "line 2"),
    ("late.edges", "a\nb\na b\n", "centrality", "line 1"),
    ("semicolon.edges", "a;b\n", "profile", "line 1"),
    ("loose-two-mode.edges", "# two-mode\na;b\n", "centrality", "line 2"),
    ("path.edges", "a b\n", "render", "untyped ties"),
    ("empty.txt", "", "extract", "empty"),
    ("ending.xyz", "a", "centrality", "the ending tells no format"),
  ]

  @Test("a file at fault", arguments: files.map(\.name))
  func file(_ name: String) throws {
    let sample = try #require(Self.files.first { $0.name == name })
    try Program.withFolder { folder in
      let path = folder.appending(path: name)
      try Data(sample.bytes.utf8).write(to: path)
      let target =
        sample.command == "validate"
        ? [] : ["-o", folder.appending(path: sample.command == "render" ? "out.svg" : "out.csv").file]
      let outcome = try Program.run([sample.command, path.file] + target)
      #expect(outcome.code == 1, "\(outcome.errors)")
      #expect(outcome.errors.contains(sample.says), "\(outcome.errors)")
      #expect(outcome.output.isEmpty)
      #expect(folder.contents == [name])
    }
  }

  @Test("bytes that are no text")
  func bytes() throws {
    try Program.withFolder { folder in
      let model = folder.appending(path: "a.yaml")
      try Data([0x66, 0x0A, 0xFF, 0xFE, 0x00]).write(to: model)
      #expect(try Program.run(["validate", model.file]).code == 1)
      let text = folder.appending(path: "a.txt")
      try Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00]).write(to: text)
      let outcome = try Program.run(["extract", text.file])
      #expect(outcome.code == 1)
      #expect(outcome.errors.contains("a.txt"))
    }
  }

  @Test(
    "things that are not there",
    arguments: [
      ["centrality", "nothing.yaml"], ["extract", "nothing.txt"], ["validate", "nothing.yaml"], ["scenario", "show", "nothing"],
      ["run", "nothing/"],
    ])
  func missing(_ arguments: [String]) throws {
    try Program.withFolder { folder in
      let outcome = try Program.run(arguments, in: folder)
      #expect(outcome.code == 1, "\(outcome.errors)")
      #expect(outcome.errors.contains("nothing"))
      #expect(folder.contents.isEmpty)
    }
  }

  @Test("an output that cannot be written leaves nothing behind")
  func output() throws {
    try Program.withFolder { folder in
      let outcome = try Program.run(["render", "us-treaty-allies", "-o", folder.appending(path: "none/a.svg").file])
      #expect(outcome.code == 1)
      #expect(outcome.errors.contains("there is no folder"))
      try Data("in the way".utf8).write(to: folder.appending(path: "out"))
      try Data("The Philippines and Japan signed a Reciprocal Access Agreement on 8 July 2024.\n".utf8).write(
        to: folder.appending(path: "a.txt"))
      let run = try Program.run(["run", folder.appending(path: "a.txt").file, "-o", folder.appending(path: "out").file])
      #expect(run.code == 1, "\(run.errors)")
      #expect(folder.contents == ["a.txt", "out"])
    }
  }

  @Test("a folder without texts")
  func emptyFolder() throws {
    try Program.withFolder { folder in
      let outcome = try Program.run(["run", folder.file, "-o", folder.appending(path: "out").file])
      #expect(outcome.code == 1)
      #expect(folder.contents.isEmpty)
    }
  }

  @Test("a result that cannot be put where it should go says why, and how to mend it")
  func places() throws {
    try Program.withFolder { folder in
      let file = folder.appending(path: "file")
      try Data("text".utf8).write(to: file)
      let text = folder.appending(path: "a.txt")
      try Data("Japan and Australia signed a treaty.".utf8).write(to: text)
      let run = try Program.run(["run", text.file, "--scenario", "raa-completion", "-o", file.file])
      #expect(run.code == 1 && run.errors.contains("\(file.file) is a file, no folder"), "\(run.errors)")
      let figure = try Program.run(["render", "indo-pacific", "-o", folder.appending(path: "figure").file])
      #expect(figure.code == 2 && figure.errors.contains(".svg, .png, .pdf or .dot"), "\(figure.errors)")
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "figure").file))
    }
  }

  @Test("a hint ends a sentence once, and a number below 0 is a number")
  func sentences() throws {
    let party = try Program.run(["centrality", "indo-pacific", "--party", "JPX"])
    #expect(party.code == 2 && party.errors.contains("did you mean") && !party.errors.contains("?."), "\(party.errors)")
    let alpha = try Program.run(["centrality", "indo-pacific", "--measure", "katz", "--alpha", "-3"])
    #expect(alpha.code == 2 && alpha.errors.contains("--alpha is -3"), "\(alpha.errors)")
  }
}
