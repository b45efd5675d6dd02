import Foundation
import Testing

@Suite("The program's contract: help, exit codes, where results go")
struct ContractTests {
  static let commands = [
    "run", "extract", "explain", "evaluate", "codesheet export", "codesheet merge", "centrality", "profile", "structure",
    "compare",
    "convert",
    "render", "report", "scenario list", "scenario show", "scenario apply",
    "validate", "completions",
  ]

  @Test("every command has help with an example", arguments: commands)
  func help(_ command: String) throws {
    let outcome = try Program.run(command.split(separator: " ").map(String.init) + ["--help"])
    #expect(outcome.code == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.text.contains(command == "completions" ? "latticework completions bash" : "latticework \(command)"))
  }

  @Test("the version goes to standard output")
  func version() throws {
    let outcome = try Program.run(["--version"])
    #expect(outcome.code == 0)
    #expect(outcome.text.split(separator: ".").count == 3)
  }

  @Test("a completion script for every shell", arguments: ["bash", "zsh", "fish"])
  func completions(_ shell: String) throws {
    let outcome = try Program.run(["completions", shell])
    #expect(outcome.code == 0)
    #expect(outcome.text.contains("centrality"))
  }

  @Test(
    "wrong usage is 2, told on standard error alone",
    arguments: [
      ["nonsense"], ["centrality"], ["centrality", "indo-pacific", "--measure", "degre"],
      ["centrality", "indo-pacific", "--as-of", "2025-13"],
      ["compare", "indo-pacific"], ["render", "indo-pacific", "-o", "a.bmp"], ["render", "indo-pacific", "--layout", "spiral"],
      ["convert", "indo-pacific", "a.xyz"], ["centrality", "indo-pacific", "--type", "TREATY"], ["completions", "tcsh"],
      ["centrality", "indo-pacific", "--party", "JPN,XXX"], ["centrality", "indo-pacific", "-o", "a.xml"],
      ["report", "indo-pacific", "-o", "a.pdf"],
      ["render", "indo-pacific", "--dpi", "0"], ["extract", "a.txt", "-o", "a.md"],
      ["scenario", "apply", "indo-pacific", "raa-completion", "-o", "a.xyz"],
      ["convert", "indo-pacific", "a.csv", "-o", "b.csv"], ["evaluate", "a.json"],
      ["evaluate", "a.json", "b.json", "--coders", "A"],
      ["evaluate", "a.json", "b.json", "--fail-under", "90"], ["evaluate", "a.json", "b.json", "--bootstrap", "0"],
      ["extract", "a.txt", "--coder-name", "x"], ["extract", "a.txt", "--coder", "true", "--coder-policy", "both"],
      ["run", "a.txt", "-o", "-"], ["extract", "a.ndjson", "--resume", "-o", "-", "--format", "ndjson"],
      ["codesheet", "merge", "a.csv"], ["codesheet", "merge", "a.csv", "--into", "a.yaml", "-o", "a.xyz"],
    ])
  func wrongUsage(_ arguments: [String]) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.code == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("Error:") || outcome.errors.contains("Usage:"))
  }

  @Test(
    "-o - is standard output, and no file of that name",
    arguments: [
      ["extract", "a.txt"], ["extract", "a.txt", "--format", "ndjson"], ["explain", "a.txt"],
      ["centrality", "indo-pacific", "--measure", "degree"], ["convert", "indo-pacific"],
      ["render", "indo-pacific", "--format", "dot"],
      ["scenario", "show", "raa-completion"],
    ])
  func dash(_ arguments: [String]) throws {
    try Program.withFolder { folder in
      try Data("Japan and France signed an RAA.".utf8).write(to: folder.appending(path: "a.txt"))
      let plain = try Program.run(arguments, in: folder)
      let dashed = try Program.run(arguments + ["-o", "-"], in: folder)
      #expect(dashed.code == 0, "\(dashed.errors)")
      #expect(!dashed.output.isEmpty)
      #expect(dashed.output == plain.output)
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "-").path))
    }
  }

  @Test("machine formats stand alone on standard output")
  func json() throws {
    let outcome = try Program.run(["centrality", "us-treaty-allies", "--format", "json"])
    #expect(outcome.code == 0)
    let value = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let network = try #require(value["network"] as? [String: Any])
    #expect(network["n"] as? Int == 7)
    #expect(network["m"] as? Int == 6)
    #expect(abs((network["degree_centralization"] as? Double ?? 0) - 23.0 / 30) < 1e-12)
    let nodes = try #require(value["nodes"] as? [[String: Any]])
    #expect(nodes.map { $0["id"] as? String } == ["AUS", "JPN", "KOR", "NZL", "PHL", "THA", "USA"])
    #expect(nodes[1]["clustering"] is NSNull)
    #expect((value["projection"] as? [String: Any])?["rule"] as? String == "clique")
  }

  @Test("an edge list is a network of untyped ties")
  func edges() throws {
    try Program.withFolder { folder in
      let file = folder.appending(path: "g.edges")
      try Data("# a path\na b\nb\tc\nc,d\n".utf8).write(to: file)
      let outcome = try Program.run(["centrality", file.file, "--measure", "betweenness", "--format", "csv"])
      #expect(outcome.code == 0)
      #expect(outcome.text == "id,name,betweenness\r\na,a,0.0\r\nb,b,2.0\r\nc,c,2.0\r\nd,d,0.0\r\n")
    }
  }

  @Test("a format that is named counts for more than an ending")
  func from() throws {
    try Program.withFolder { folder in
      let file = folder.appending(path: "network.txt")
      let written = try Program.run(["convert", "us-treaty-allies", "--to", "json"])
      try written.output.write(to: file)
      #expect(try Program.run(["centrality", file.file]).code == 1)
      let outcome = try Program.run(["centrality", file.file, "--from", "json", "--format", "csv"])
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(outcome.output == (try Program.run(["centrality", "us-treaty-allies", "--format", "csv"]).output))
    }
  }

  @Test("compare tells in JSON why a measure has no value, of networks and of differences")
  func compareReasons() throws {
    let arguments = ["compare", "us-treaty-allies", "--type", "RAA", "--scenario", "hub-withdrawal", "--format", "json", "-q"]
    let value = try #require(try JSONSerialization.jsonObject(with: Program.run(arguments).output) as? [String: Any])
    let networks = try #require(value["networks"] as? [[String: Any]])
    for record in [networks.first?["network"], networks.last?["difference"]] {
      let measures = try #require(record as? [String: Any])
      let reasons = try #require(measures["undefined"] as? [String: String])
      #expect(!reasons.isEmpty && Set(reasons.keys) == Set(measures.filter { $0.value is NSNull }.keys))
    }
  }

  @Test("networks with one id are told apart")
  func sameID() throws {
    let outcome = try Program.run(["compare", "us-treaty-allies", "us-treaty-allies", "--format", "csv"])
    #expect(outcome.text.hasPrefix("measure,range,unit,us-treaty-allies,us-treaty-allies-2,us-treaty-allies-2-difference"))
  }

  @Test("quiet says nothing")
  func quiet() throws {
    try Program.withFolder { folder in
      let text = folder.appending(path: "a.txt")
      try Data("Japan and Australia signed a Reciprocal Access Agreement on 6 January 2022.\n".utf8).write(to: text)
      let outcome = try Program.run(["run", text.file, "--baseline", "none", "-q", "-o", folder.appending(path: "out").file])
      #expect(outcome.code == 0)
      #expect(outcome.errors.isEmpty && outcome.output.isEmpty)
    }
  }

  @Test(
    "ties as CSV have what the JSON has: the tie, its first place, whose voice it is, what it says of the tie, rule and confidence"
  )
  func tiesAsRows() throws {
    try Program.withFolder { folder in
      let file = folder.appending(path: "a.txt")
      try Data("Tokyo said that Japan and Australia signed a Reciprocal Access Agreement on 6 January 2022.\n".utf8).write(
        to: file)
      let lines = try Program.run(["extract", file.file, "--format", "csv", "-q"]).text.components(separatedBy: "\r\n")
      #expect(
        lines[0] == "type,parties,from,to,status,date,basis,name,document,start,end,text,context,voice,polarity,rule,confidence")
      let json = try Program.run(["extract", file.file, "--format", "json", "-q"]).output
      let coding = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
      let place = try #require(((coding["ties"] as? [[String: Any]])?.first?["evidence"] as? [[String: Any]])?.first)
      let told =
        ["voice", "polarity", "rule"].compactMap { place[$0] as? String } + ["\(try #require(place["confidence"] as? Double))"]
      #expect(told.count == 4 && lines[1].hasSuffix("," + told.joined(separator: ",")), "\(lines[1])")
    }
  }
}
