import Foundation
import Testing

@Suite("what is said below a profile, and of hubs everywhere")
struct ProfileNotesTests {
  private static func withList(_ text: String, _ body: (String) throws -> Void) throws {
    try Program.withFolder { folder in
      let file = folder.appending(path: "g.edges")
      try Data(text.utf8).write(to: file)
      try body(file.file)
    }
  }

  /// The notes of a table for a terminal on one line each word apart, whatever the width.
  private static func flat(_ outcome: Program.Outcome) -> String {
    outcome.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test("which star line 7 stands beside is said alike in the default and in full", arguments: [[], ["--full"]])
  func star(_ form: [String]) throws {
    try Self.withList("h a\na h\nh b\nc h\n") { file in
      let profile = Self.flat(try Program.run(["profile", file, "--directed", "--draws", "20"] + form))
      #expect(
        profile.contains(
          "Star and complete graph: of ties that run both ways; star in line 7: of ties that all run one way, −1/(n − 1); where all are answered, a star has 1."
        ))
      let plain = Self.flat(try Program.run(["profile", "us-treaty-allies", "--draws", "20"] + form))
      #expect(plain.contains(" Star in line 7: of ties that all run one way, −1/(n − 1)") && !plain.contains("both ways"))
    }
  }

  @Test("lines that are one number are named in the default and in full", arguments: [[], ["--full"]])
  func redundancy(_ form: [String]) throws {
    try Self.withList("h a\nh b\nh c\na b\n") { file in
      let profile = Self.flat(try Program.run(["profile", file, "--draws", "20"] + form))
      #expect(profile.contains("degree centralization is 1 less the spoke-to-spoke density: one number, not two findings."))
    }
  }

  @Test("why there is no value names the columns and the lines")
  func places() throws {
    try Self.withList("h a\nh b\nh c\na b\n") { file in
      let profile = Self.flat(try Program.run(["profile", file, "--directed", "--draws", "20"]))
      #expect(
        profile.contains(
          "n/d (Value, Star, Complete, Chance, p ≥, p ≤: #5): it is of ties without direction, and directions were kept"))
      #expect(profile.contains("n/d (Complete: #7): all pairs of nodes are tied"))
      let moves = Self.flat(try Program.run(["profile", file, "--full", "--draws", "20"]))
      #expect(moves.contains("(Size least, Size most: #6, #8; Coded least, Coded most: #1"))
    }
  }

  @Test("nothing was projected of an edge list, and every record says so")
  func rule() throws {
    for first in ["", "# two-mode\n"] {
      try Self.withList(first + "a s\nb t\nb s\n") { file in
        for command in ["centrality", "structure"] + (first.isEmpty ? ["profile"] : []) {
          let outcome = try Program.run([command, file, "--format", "json"] + (command == "profile" ? ["--draws", "20"] : []))
          let value = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
          let inner = command == "profile" ? try #require(value["profile"] as? [String: Any]) : value
          #expect((inner["projection"] as? [String: Any])?["rule"] as? String == "none", "\(command)")
          #expect(outcome.text.lowercased().contains("nothing was projected."))
        }
      }
    }
  }

  @Test("a declared hub without a tie is passed over, and every command says so")
  func passedOver() throws {
    let words = "USA, which the network declares, has no tie here."
    let type = ["--type", "RAA", "--draws", "20"]
    for command in ["profile", "structure"] {
      let text = Self.flat(try Program.run([command, "indo-pacific"] + type))
      #expect(text.contains("Hub: JPN, by the highest degree. " + words), "\(command)")
    }
    let centrality = try Program.run(["centrality", "indo-pacific", "--type", "RAA", "--format", "json"])
    #expect(centrality.text.contains("\"passed-over\": \"USA\"") && centrality.text.contains("\"choice\": \"highest-degree\""))
    let compared = Self.flat(try Program.run(["compare", "indo-pacific", "us-treaty-allies", "--type", "RAA,defense-pact"]))
    #expect(compared.contains("Hub: USA, declared by the network.") && !compared.contains(words))
    let other = Self.flat(try Program.run(["compare", "indo-pacific", "--scenario", "raa-completion", "--type", "RAA"]))
    #expect(other.contains("Hub: JPN, by the highest degree. " + words))
  }

  @Test("a tie between hubs says so")
  func several() throws {
    try Self.withList("a b\nb c\nc d\n") { file in
      let profile = Self.flat(try Program.run(["profile", file, "--draws", "20"]))
      #expect(profile.contains("Hubs: b, c, which have equally many ties, and more than any other"))
    }
  }
}
