import Foundation
import Testing

@Suite("edge lists in every command: directions, two kinds of nodes, weights")
struct EdgeListCommandTests {
  private static let arrows = "# directed: giver, receiver\na b 2\nb a 1\nb c 3\nc d 1\n"
  private static let memberships = "# two-mode\nUSA T1\nJPN T1\nKOR T2\nUSA T2\nUSA T3\nJPN T3\nAUS T3\nNZL\n- T9\n"

  /// Writes the lists to `g0.edges`, `g1.edges`, … and hands over their paths.
  private static func withLists(_ texts: String..., body: ([String]) throws -> Void) throws {
    try Program.withFolder { folder in
      var paths: [String] = []
      for (number, text) in texts.enumerated() {
        let file = folder.appending(path: "g\(number).edges")
        try Data(text.utf8).write(to: file)
        paths.append(file.file)
      }
      try body(paths)
    }
  }

  private static func flat(_ outcome: Program.Outcome) -> String {
    outcome.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test("a list that says of itself that it is directed is read so, and --no-directed drops the directions")
  func directed() throws {
    try Self.withLists(Self.arrows) { lists in
      for arguments in [
        ["centrality"], ["profile", "--draws", "20"], ["structure", "--section", "census"], ["compare", lists[0]],
      ] {
        let told = try Program.run(arguments + [lists[0]])
        #expect(told.code == 0 && told.errors.contains("says of itself that it is directed, and is read so"), "\(arguments)")
        #expect(told.text.contains("Edges keep their direction"), "\(arguments)")
        let asked = try Program.run(arguments + [lists[0], "--directed"])
        #expect(asked.text == told.text && !asked.errors.contains("says of itself"), "\(arguments)")
        let dropped = Self.flat(try Program.run(arguments + [lists[0], "--no-directed"]))
        #expect(dropped.contains("Made symmetric: 4 directed edges became 3 ties"), "\(arguments)")
      }
      #expect(try Program.run(["centrality", lists[0], "--reverse", "--measure", "reach"]).code == 0)
    }
    try Self.withLists("# directed\na b 1\nb c -1\n") { lists in
      let signed = try Program.run(["structure", lists[0], "--section", "balance"])
      #expect(signed.code == 1 && signed.errors.contains("--no-directed"))
      #expect(try Program.run(["structure", lists[0], "--section", "balance", "--no-directed"]).code == 0)
    }
  }

  @Test("compare takes directions and weights of lists, all alike")
  func compare() throws {
    try Self.withLists(Self.arrows, "a b 4\nb c 1\nc d 2\n", "a b\nc d\n") { lists in
      let mixed = try Program.run(["compare", lists[0], lists[1]])
      #expect(mixed.code == 2 && mixed.errors.contains("compare both with --directed, or both with --no-directed"))
      #expect(mixed.errors.contains("Usage: latticework compare"))
      let arguments = ["compare", lists[0], lists[1], "--directed", "--weight", "strength", "--measure", "out_strength"]
      let csv = try Program.run(arguments + ["--strongest", "5", "--format", "csv"])
      #expect(csv.code == 0 && csv.text.contains("Out-strength centralization") && csv.text.contains(",strength,"))
      #expect(Self.flat(try Program.run(arguments)).contains("b b 4.000 (1) 1.000 (3, -2)"))
      #expect(try Program.run(arguments + ["--strongest", "1"]).code == 2)
      #expect(
        try Program.run(["compare", lists[1], lists[2], "--weight", "strength"]).errors.contains("g2.edges has no weights"))
      let network = try Program.run(["compare", "indo-pacific", "us-treaty-allies", "--directed", "--measure", "in_degree"])
      #expect(network.code == 0 && Self.flat(network).contains("Ties keep their direction"))
    }
  }

  @Test("a two-mode list is measured as it is, projected where that is asked for, and else refused with what to do")
  func twoMode() throws {
    try Self.withLists(Self.memberships) { lists in
      for command in [["profile"], ["compare", lists[0]]] {
        let refused = try Program.run(command + [lists[0]])
        #expect(refused.code == 1 && refused.errors.contains("--projection clique"), "\(command)")
      }
      for command in [
        ["profile", "--draws", "20"], ["compare", lists[0]], ["centrality"], ["structure", "--section", "attack"],
      ] {
        let projected = try Program.run(command + [lists[0], "--projection", "clique"])
        #expect(
          projected.code == 0
            && Self.flat(projected).contains("the 5 nodes of the first column, every two tied that share one of the 4"))
      }
      let json = try Program.run([
        "centrality", lists[0], "--projection", "clique", "--measure", "degree,strength", "--format", "json",
      ])
      #expect(json.text.contains("\"rule\": \"clique\"") && json.text.contains("\"m\": 4"))
      let chance = try Program.run(["centrality", lists[0], "--network", "--cug", "50", "--format", "json"])
      #expect(chance.text.contains("\"graphs\": 50") && !chance.text.contains("it is not defined for"))
      let groups = try Program.run(["structure", lists[0], "--section", "groups"])
      #expect(groups.code == 0 && groups.text.contains("NZL") && groups.text.contains("T9"))
    }
  }

  @Test("options of a section that is not taken are refused, with the usage of the command")
  func sections() throws {
    try Self.withLists("a b\nb c\n") { lists in
      for options in [
        ["--order", "random"], ["--resolution", "2"], ["--depth", "1"], ["--rege", "all-ties"], ["--chance-of", "ties"],
      ] {
        let outcome = try Program.run(["structure", lists[0], "--section", "core"] + options)
        #expect(outcome.code == 2 && outcome.errors.contains("which is not taken: name it with --section"), "\(options)")
        #expect(outcome.errors.contains("Usage: latticework structure"))
      }
      let alpha = try Program.run(["centrality", lists[0], "--alpha", "5"])
      #expect(
        alpha.code == 2 && alpha.errors.contains("above 0 and below 0.7")
          && alpha.errors.contains("Usage: latticework centrality"))
      #expect(alpha.errors.contains("See 'latticework centrality --help'"))
      let directed = try Program.run(["centrality", "--directed", lists[0], "--measure", "katz", "--alpha", "5"])
      #expect(directed.code == 0)
    }
    try Self.withLists(Self.arrows) { lists in
      let outcome = try Program.run(["centrality", lists[0], "--measure", "katz", "--alpha", "5"])
      #expect(
        outcome.code == 2 && outcome.errors.contains("grows without end")
          && outcome.errors.contains("below 1.0, one over the largest strength"))
    }
  }

  @Test("the conventions of other programs are options")
  func conventions() throws {
    func total(_ options: String...) throws -> Double {
      let csv = try Program.run(["structure", "us-treaty-allies", "--section", "brokerage", "--format", "csv"] + options)
      let line = try #require(csv.text.split(separator: "\r\n").first { $0.hasPrefix("USA,") })
      return try #require(line.split(separator: ",").last.flatMap { Double($0) })
    }
    let (ties, pairs, plain) = (try total("--chance-of", "ties"), try total("--chance-of", "ordered-pairs"), try total())
    #expect(abs(pairs / ties - 2.0.squareRoot()) < 1e-9 && plain == ties)
    try Self.withLists(Self.arrows) { lists in
      let matrix = ["structure", lists[0], "--section", "roles", "--table", "regular", "--format", "csv"]
      let (best, all) = (try Program.run(matrix), try Program.run(matrix + ["--rege", "all-ties"]))
      #expect(best.code == 0 && all.code == 0 && best.text != all.text)
      #expect(
        Self.flat(try Program.run(["structure", lists[0], "--section", "roles", "--rege", "all-ties"])).contains(
          "by all ties, as UCINET"))
    }
  }
}
