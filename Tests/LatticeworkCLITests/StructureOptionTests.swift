import Foundation
import Testing

@Suite("structure and centrality: what can be chosen from the command line")
struct StructureOptionTests {
  private static let lists = [
    "trade.edges": "a b 3\nb c 1\nc d 2\nd a 4\na c 1\ne f 5\ne a 1\n", "pacts.edges": "a b 1\nb c 1\nc d 1\ne g 2\n",
    "far.edges": "a c 1\nb d 2.5\nc e 1\n",
  ]

  private static func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.withFolder { folder in
      for (name, text) in lists { try Data(text.utf8).write(to: folder.appending(path: name)) }
      return try Program.run(
        Array(arguments.dropLast().flatMap { $0.split(separator: " ").map(String.init) }) + ["-q"]
          + arguments.suffix(1).flatMap { $0.split(separator: " ").map(String.init) }, in: folder)
    }
  }

  /// The rows of a CSV without quotes, the heading first.
  private static func rows(_ outcome: Program.Outcome) -> [[String]] {
    outcome.text.split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test("lists beside a list: QAP of every two, MRQAP of each on the others, over all nodes that one names")
  func association() throws {
    let qap = try Self.run("structure trade.edges --with pacts.edges --with far.edges", "--section association --format csv")
    let rows = Self.rows(qap)
    #expect(qap.code == 0 && rows.map { $0.first } == ["first", "trade.edges", "trade.edges", "pacts.edges"])
    // Of 21 pairs of seven nodes 7 are tied in the one list, 4 in the other, 3 in both.
    let expected = (3 - 7.0 * 4 / 21) / (7.0 * 14 / 21 * 4 * 17 / 21).squareRoot()
    #expect(abs((Double(rows[1][4]) ?? 9) - expected) < 1e-12)
    let whole = try Self.run("structure trade.edges --with pacts.edges --with far.edges", "--section association --format json")
    for text in [
      "all 5040 gone through", "because it does not name them: trade.edges 1, pacts.edges 1, far.edges 2.", "\"mrqap\"",
    ] {
      #expect(whole.text.contains(text), "\(text)")
    }
    let weighted = try Self.run(
      "structure trade.edges --with pacts.edges --section association --weight strength", "--table mrqap --format csv")
    // The slope of pacts on trade over 21 pairs, by hand.
    #expect(weighted.text.hasPrefix("response,predictor,layer,told_by,b,p,r_squared\r\ntrade.edges,pacts.edges,"))
    let (x, y, xy, xx) = (5.0 / 21, 17.0 / 21, 3.0 + 1 + 2, 1 + 1 + 1 + 4.0)
    let slope = (xy - 21 * x * y) / (xx - 21 * x * x)
    #expect(abs((Double(Self.rows(weighted)[1][4]) ?? 9) - slope) < 1e-12)
    for wrong in ["structure indo-pacific --with pacts.edges", "structure trade.edges --section association"] {
      let outcome = try Self.run(wrong, "")
      #expect(outcome.code == 2 && outcome.output.isEmpty, "\(wrong)")
    }
    #expect(try Self.run("structure trade.edges --with none.edges", "").code == 1)
  }

  @Test("a regression says how many orders it was held against, and the seed where they were drawn")
  func orders() throws {
    let eight = (0..<9).map { "n\($0) n\(($0 + 1) % 9)\n" }.joined()
    try Program.withFolder { folder in
      try Data(eight.utf8).write(to: folder.appending(path: "ring.edges"))
      try Data("n0 n1\nn2 n3\nn0 n4\n".utf8).write(to: folder.appending(path: "few.edges"))
      let arguments = ["structure", "ring.edges", "--with", "few.edges", "--section", "association", "--table", "mrqap"]
      let outcome = try Program.run(arguments + ["--draws", "40", "--seed", "9"], in: folder)
      #expect(outcome.text.contains("Chance: orders of the nodes, 40 drawn from the seed 9."), "\(outcome.text)")
    }
  }

  @Test("whole matrices of likeness, a row and a column a node")
  func matrices() throws {
    let distance = try Self.rows(Self.run("structure far.edges --section roles", "--table distance --format csv"))
    #expect(distance[0] == ["id", "name", "a", "b", "c", "d", "e"])
    #expect(distance[1][2] == "0.0" && distance[1][6] == "0.0" && distance[5][2] == "0.0" && distance[1][4] != "0.0")
    let correlation = try Self.rows(Self.run("structure far.edges --section roles", "--table correlation --format csv"))
    #expect((1...5).allSatisfy { correlation[$0][$0 + 1].isEmpty })
    #expect(abs((Double(correlation[1][6]) ?? 9) - 1) < 1e-12)
    let regular = try Self.run("structure far.edges --section roles --directed", "--table regular --format csv")
    #expect(regular.code == 0 && Self.rows(regular).count == 6)
    for wrong in ["--section roles --table regular", "--section roles --table none", "--table states"] {
      let outcome = try Self.run("structure far.edges", wrong)
      #expect(outcome.code == 2 && outcome.output.isEmpty, "\(wrong)")
    }
  }

  @Test("orders of attack, depth of CONCOR, resolution of communities")
  func choices() throws {
    let random = { (seed: Int) in
      try Self.rows(Self.run("structure trade.edges --section attack --order random --draws 30", "--seed \(seed) --format csv"))
    }
    #expect(try random(3) == random(3) && random(3)[0].last == "mean" && random(3)[1][0] == "random")
    #expect(try (1...5).contains { try random($0)[1][2] != random($0 + 1)[1][2] })
    let initial = try Self.rows(Self.run("structure trade.edges --section attack", "--order initial_degree,degree --format csv"))
    #expect(initial.map { $0[0] } == ["order", "degree", "initial_degree"])
    let blocks = { (depth: Int) in
      try Self.rows(Self.run("structure trade.edges --section roles --table blocks", "--depth \(depth) --format csv")).count - 1
    }
    #expect(try blocks(0) == 1 && blocks(1) == 2 && blocks(3) > 2)
    let communities = { (resolution: String) in
      try Self.rows(Self.run("structure trade.edges --section communities", "--resolution \(resolution) --format csv")).count - 1
    }
    // Far below 1 there is one, far above all are alone.
    #expect(try communities("0.01") == 1 && communities("50") == 0)
    for wrong in ["--depth 11", "--resolution 0", "--order weakest", "--weight distance"] {
      #expect(try Self.run("structure trade.edges", wrong).code == 2, "\(wrong)")
    }
  }

  @Test("balance of more states than all divisions of can be tried: bounds, and the value where they meet")
  func boundsOfBalance() throws {
    let triangles = (0..<9).map { "a\($0) b\($0) -1\nb\($0) c\($0) 1\nc\($0) a\($0) 1\n" }.joined()
    let enemies = (0..<26).flatMap { a in (0..<a).map { "n\(a) n\($0) -1\n" } }.joined()
    try Program.withFolder { folder in
      try Data(triangles.utf8).write(to: folder.appending(path: "triangles.edges"))
      try Data(enemies.utf8).write(to: folder.appending(path: "enemies.edges"))
      let met = try Program.run(["structure", "triangles.edges", "--section", "balance", "--format", "csv"], in: folder)
      for line in ["frustration,Frustration,9", "frustration_at_least,", "balance_at_most,"] {
        #expect(met.text.contains(line), "\(line)")
      }
      let apart = try Program.run(["structure", "enemies.edges", "--section", "balance"], in: folder)
      #expect(apart.code == 0 && apart.text.contains("156") && apart.text.contains("there may be better"))
    }
  }

  @Test("weights as strengths: structural holes are those of centrality, and every table says what it made of weights")
  func weights() throws {
    let holes = try Self.rows(
      Self.run("structure trade.edges --section brokerage --table holes", "--weight strength --format csv"))
    let table = try Self.rows(Self.run("centrality trade.edges --measure constraint", "--weight strength --format csv"))
    let constraint = Dictionary(uniqueKeysWithValues: table.dropFirst().map { ($0[0], $0.last) })
    #expect(holes.count == 7 && holes.dropFirst().allSatisfy { constraint[$0[0]] == $0[2] })
    let whole = try Self.run("structure trade.edges --full", "--weight strength --draws 5")
    for text in ["weights as strengths", "weights not used", "1/weight as length", "chance graphs have no weights"] {
      #expect(whole.text.split { $0.isWhitespace }.joined(separator: " ").contains(text), "\(text)")
    }
  }

  @Test("measures of the network against graphs of as many nodes and ties")
  func conditionalUniformGraphs() throws {
    let rows = try Self.rows(Self.run("centrality far.edges --network", "--cug 50 --format csv"))
    #expect(rows[0].prefix(7) == ["id", "measure", "value", "undefined", "null_mean", "p_at_least", "p_at_most"])
    // Of the 120 graphs of five nodes and three ties 10 have a triangle: transitivity 1, all others have none.
    let transitivity = try #require(rows.first { $0[0] == "transitivity" })
    #expect(transitivity[2] == "0.0" && abs((Double(transitivity[4]) ?? 9) - 10.0 / 120) < 1e-12)
    let note = try Self.run("centrality far.edges --network", "--cug 50")
    #expect(note.text.contains("graphs of 5 nodes and 3 ties, all 120 gone through."))
    let json = try Self.run("centrality far.edges --network", "--cug 50 --format json")
    #expect(json.text.contains("\"chance\"") && json.text.contains("\"graphs\": 120"))
    #expect(try Self.run("centrality far.edges", "--cug 50").code == 2)
    #expect(try Self.run("centrality far.edges --network", "--cug 0").code == 2)
  }

  @Test("a measure that is not held against chance says why in CSV too")
  func untested() throws {
    let csv = try Program.run([
      "centrality", "us-treaty-allies", "--projection", "two-mode", "--network", "--cug", "20", "--format", "csv",
    ])
    for id in ["actor_strength_centralization", "event_strength_centralization"] {
      let row = try #require(csv.text.components(separatedBy: "\r\n").first { $0.hasPrefix(id + ",") })
      #expect(row.contains("no test: chance graphs have no weights"), "\(row)")
    }
  }
}
