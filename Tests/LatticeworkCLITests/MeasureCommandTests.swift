import Foundation
import Testing

@Suite("centrality, profile, structure and compare: what stands beside the numbers")
struct MeasureCommandTests {
  private static let list = "a b 2\nb c 1\nc a 4\nc d 1\nd e 3\n"

  private static func withList(_ text: String = list, _ body: (String) throws -> Void) throws {
    try Program.withFolder { folder in
      let file = folder.appending(path: "g.edges")
      try Data(text.utf8).write(to: file)
      try body(file.file)
    }
  }

  @Test("units, normalisation, weights and parameters stand with the measures, in every form")
  func record() throws {
    let arguments = ["centrality", "us-treaty-allies", "--measure", "pagerank,katz,strength"]
    let table = try Program.run(arguments)
    #expect(table.text.contains("damping 0.85") && table.text.contains("alpha 0.") && table.text.contains("share of visits"))
    let csv = try Program.run(arguments + ["--format", "csv"])
    #expect(csv.text.hasPrefix("id,name,pagerank,katz,strength\r\n") && csv.errors.contains("damping 0.85"))
    #expect(csv.errors.contains("step: Dichotomised") && csv.errors.contains("step: Imputed"))
    #expect(try Program.run(arguments + ["--format", "csv", "-q"]).errors.isEmpty)
    let json = try Program.run(arguments + ["--format", "json"])
    let value = try #require(try JSONSerialization.jsonObject(with: json.output) as? [String: Any])
    let measures = try #require(value["measures"] as? [[String: Any]])
    #expect(measures.map { $0["weight"] as? String } == ["unused", "unused", "strength"])
    #expect((measures[0]["parameters"] as? [String: Double])?["damping"] == 0.85)
    let steps = try #require((value["projection"] as? [String: Any])?["steps"] as? [[String: String]])
    #expect(
      Set(steps.compactMap { $0["kind"] }).isSuperset(of: ["selected", "projected", "weighted", "dichotomised", "imputed"]))
  }

  @Test("ties, directions and weights of an edge list")
  func edges() throws {
    try Self.withList { file in
      let ties = try Program.run(["centrality", file, "--ties", "--format", "csv"])
      #expect(
        ties.text.hasPrefix(
          "from,to,from_name,to_name,weight,edge_betweenness,edge_betweenness_normalised,bridge\r\na,b,a,b,2,1.0,0.1,0\r\n"))
      let directed = try Program.run(["centrality", file, "--directed", "--measure", "in_degree,out_degree", "--format", "csv"])
      #expect(directed.text == "id,name,in_degree,out_degree\r\na,a,1,1\r\nb,b,1,1\r\nc,c,1,2\r\nd,d,1,1\r\ne,e,1,0\r\n")
      let lengths = try Program.run(["centrality", file, "--weight", "distance", "--measure", "closeness", "--format", "csv"])
      #expect(lengths.text.contains("e,e,0.2"))
      let estimate = try Program.run([
        "centrality", file, "--measure", "betweenness_approximate", "--error", "0.3", "--seed", "4",
      ])
      #expect(estimate.text.contains("error 0.3") && estimate.text.contains("seed 4"))
    }
  }

  @Test("parameters of measures are options, stand in the record, and are refused out of range or where nothing takes them")
  func parameters() throws {
    try Self.withList { file in
      let measures = ["--measure", "katz,bonacich_power,bargaining_power,pagerank,reach"]
      let given = ["--alpha", "0.2", "--beta", "0.1", "--damping", "0.5", "--reach", "3"]
      let csv = try Program.run(["centrality", file, "--format", "csv"] + measures + given)
      for parameter in ["alpha 0.2", "beta 0.1", "beta -0.1", "damping 0.5", "steps 3"] {
        #expect(csv.errors.contains("parameters \(parameter)"), "\(parameter)")
      }
      #expect(
        csv.text.contains("\r\na,a,") && csv.text.hasPrefix("id,name,katz,bonacich_power,bargaining_power,pagerank,reach\r\n"))
      for (arguments, words) in [
        (["--alpha", "0"], "--alpha is 0.0; it is a number above 0."),
        (["--damping", "1"], "--damping is 1.0; it is above 0 and below 1."),
        (["--alpha", "3"], "--alpha is 3.0; for this network it has to be above 0 and below 0.4"),
        (["--measure", "bonacich_power", "--beta", "2"], "--beta is 2.0; for this network it has to be above 0 and below 0.4"),
        (["--beta", "0.1"], "--beta is for bonacich_power or bargaining_power, which is not measured"),
        (["--measure", "reach", "--reach", "0"], "--reach is 0; it is a number of steps, 1 or more."),
        (["--network", "--damping", "0.5"], "--damping is for pagerank, which is not measured"),
      ] {
        let outcome = try Program.run(["centrality", file] + arguments)
        #expect(outcome.code == 2 && outcome.errors.contains(words) && outcome.text.isEmpty, "\(arguments): \(outcome.errors)")
      }
    }
  }

  @Test("the network has a table of its own, which says of every value what it made of weights and why there is none")
  func network() throws {
    try Self.withList { file in
      let arguments = ["centrality", file, "--network", "--weight", "distance"]
      let csv = try Program.run(arguments + ["--format", "csv"])
      let lines = csv.text.split(separator: "\r\n")
      #expect(lines.first == "id,measure,value,undefined,range,unit,normalisation,weight,parameters,definition,source")
      #expect(lines.contains { $0.hasPrefix("average_path_length,Average path length,3.2,,0 or more,distance,") })
      #expect(lines.contains { $0.hasPrefix("average_path_length,") && $0.contains(",length,") })
      #expect(lines.contains { $0.hasPrefix("density,Density,0.5,,0...1,ties,") && $0.contains(",not used,") })
      #expect(csv.errors.contains("Hub: c, by the highest degree."))
      let table = try Program.run(arguments)
      #expect(table.text.contains("not used") && table.text.contains("Untyped ties of the edge list"))
      let json = try Program.run(["centrality", file, "--weight", "strength", "--format", "json"])
      let value = try #require(try JSONSerialization.jsonObject(with: json.output) as? [String: Any])
      let measures = try #require(value["network-measures"] as? [[String: Any]])
      #expect(measures.first { $0["id"] as? String == "transitivity" }?["weight"] as? String == "strength")
      #expect((value["hubs"] as? [String: Any])?["states"] as? [String] == ["c"])
      let nodes = try Program.run(["centrality", file, "--measure", "clustering", "--format", "csv"])
      #expect(nodes.errors.contains("undefined: clustering: n/d for 1 of 5 nodes"))
      #expect(try Program.run(["centrality", file, "--network", "--ties"]).code == 2)
    }
    try Self.withList("a b\n") { file in
      let csv = try Program.run(["centrality", file, "--network", "--format", "csv"])
      #expect(csv.text.contains("degree_centralization,Degree centralization,,needs at least 3 nodes"))
    }
  }

  @Test("the scale and the counting of pairs are options, and named in the output")
  func conventions() throws {
    try Self.withList("a b\nb c\n") { file in
      let arguments = ["centrality", file, "--measure", "eigenvector,betweenness", "--scale", "maximum", "--pairs", "twice"]
      let csv = try Program.run(arguments + ["--format", "csv"])
      #expect(
        csv.text.contains("\nb,b,1.0,2.0") && csv.errors.contains("largest is 1")
          && csv.errors.contains("each pair counted both ways"))
      #expect(try Program.run(arguments).text.contains("each pair counted both ways"))
      #expect(try Program.run(["centrality", file, "--ties", "--pairs", "twice"]).text.contains("each pair counted both ways"))
      #expect(try Program.run(["centrality", file, "--scale", "biggest"]).code == 2)
    }
  }

  @Test("a two-mode list says so by an option or by its first line, and is measured without projecting it")
  func twoMode() throws {
    let text = "a T\nb T\nb U\nc U\nd U\n"
    var outputs: [String] = []
    for (text, options) in [(text, ["--projection", "two-mode"]), ("# two-mode\n" + text, [])] {
      try Self.withList(text) { file in
        let outcome = try Program.run(
          ["centrality", file, "--measure", "degree_normalised,closeness", "--format", "csv"] + options)
        #expect(outcome.code == 0 && outcome.errors.contains("nothing was projected"))
        outputs.append(outcome.text)
      }
    }
    #expect(outputs[0] == outputs[1] && outputs[0].contains("\nb,b,1.0,1.0\r\n"))
    try Self.withList("# two-mode\n" + text) { file in
      let profile = try Program.run(["profile", file])
      #expect(profile.code == 1 && profile.errors.contains("two-mode") && profile.errors.contains("centrality"))
      let structure = try Program.run(["structure", file, "--draws", "20"])
      #expect(structure.code == 0 && structure.text.contains("Agreements and their parties: states"))
      #expect(try Program.run(["structure", file, "--section", "core"]).code == 2)
      #expect(try Program.run(["structure", file, "--negative", file]).code == 2)
      #expect(try Program.run(["centrality", file, "--directed"]).code == 2)
      #expect(try Program.run(["centrality", file, "--ties"]).code == 0)
    }
    try Self.withList("# two-mode\na T\nT U\n") { file in
      let outcome = try Program.run(["centrality", file])
      #expect(outcome.code == 1 && outcome.errors.contains("line 3: the id 'T' stands in the other column than on line 2"))
    }
  }

  @Test("every layer of a profile stands beside chance graphs and size, and says where no test can be significant")
  func layers() throws {
    let arguments = ["profile", "us-treaty-allies", "--draws", "50"]
    let csv = try Program.run(arguments + ["--layers", "--format", "csv"])
    let lines = csv.text.split(separator: "\r\n")
    let columns = "layer,n,m,hub,line,measure,value,star,complete,null_mean,p_at_least,p_at_most,size_least"
    #expect(lines.first?.hasPrefix(columns) == true)
    let own = lines.filter { $0.hasPrefix("Defence commitments,7,6,USA,") }
    #expect(own.contains { $0.contains(",1,Degree centralization,0.7666666666666667,1.0,0.0,") && $0.contains(",imposs.,") })
    #expect(own.contains { $0.contains("Global efficiency without the hub") && $0.hasSuffix(",sharp") })
    let table = try Program.run(["profile", "indo-pacific", "--draws", "5", "--full"])
    #expect(table.text.contains("Defence commitments: hub-and-spoke (n 7, m 6, hub USA)"))
    #expect(table.text.contains("imposs.") && table.text.contains("Loose bounds"))
    try Self.withList { file in
      let outcome = try Program.run(["profile", file, "--layers"])
      #expect(outcome.code == 2)
    }
  }

  @Test("a profile is eight lines, the word and the record; --full has the rest", arguments: ["en", "ja"])
  func eightLines(_ language: String) throws {
    let outcome = try Program.run(["profile", "indo-pacific", "--draws", "20", "--lang", language])
    let lines = outcome.text.split(separator: "\n")
    let numbered = lines.compactMap { $0.split(separator: " ").first.flatMap { Int($0) } }
    // Line 1 twice: the word follows from its second value.
    #expect(outcome.code == 0 && numbered == [1, 1, 2, 3, 4, 5, 6, 7, 8])
    #expect(lines.count < 45, "more than a screen")
    for words in language == "en"
      ? ["Verdict: hub-backed lattice", "Ties that count: as of 2025-06-30", "(clique)", "--full"]
      : ["判定：", "数える紐帯：2025-06-30時点", "--full"]
    { #expect(outcome.text.contains(words), "\(words)") }
    #expect(!outcome.text.contains("Loose bounds"))
    let full = try Program.run(["profile", "indo-pacific", "--draws", "20", "--lang", language, "--full"])
    #expect(full.text.split(separator: "\n").count > 150)
  }

  @Test("with directions a profile has the lines that are defined, and the table of the network those of directed graphs")
  func directions() throws {
    try Self.withList { file in
      let profile = try Program.run(["profile", file, "--directed"])
      #expect(
        profile.code == 0 && profile.text.contains("Reciprocity: edges") && profile.text.contains("Directions: pairs are ordered")
      )
      #expect(profile.text.contains("#5): it is of ties without direction, and directions were kept"))
      let json = try Program.run(["centrality", file, "--directed", "--format", "json"])
      let value = try #require(try JSONSerialization.jsonObject(with: json.output) as? [String: Any])
      let network = try #require(value["network"] as? [String: Any])
      #expect(
        network["strong_components"] as? Int == 3 && network["weak_components"] as? Int == 1 && network["components"] is NSNull)
      #expect((network["undefined"] as? [String: String])?["components"]?.contains("weak_components, strong_components") == true)
      let measures = try #require(value["network-measures"] as? [[String: Any]])
      let centralization = try #require(measures.first { $0["id"] as? String == "out_degree_centralization" })
      #expect(centralization["normalisation"] as? String == "divided by the most, (n−1)²")
      #expect(centralization["graph"] as? String == "directed" && value["graph"] as? String == "directed, weighted")
      let plain = try Program.run(["centrality", file, "--format", "json"])
      #expect(!plain.text.contains("strong_components") && plain.text.contains("\"degree_assortativity\": -0."))
    }
  }

  @Test("profile and structure read an edge list; what needs agreements is wrong usage or n/d")
  func edgeLists() throws {
    try Self.withList { file in
      let profile = try Program.run(["profile", file])
      #expect(profile.code == 0 && profile.text.hasPrefix("g.edges: nodal"))
      #expect(profile.text.contains(": an edge list has no agreements"))
      let structure = try Program.run(["structure", file, "--section", "core"])
      #expect(structure.code == 0 && structure.errors.isEmpty)
      #expect(try Program.run(["structure", file, "--section", "layers"]).code == 2)
      #expect(try Program.run(["profile", file, "--type", "RAA"]).code == 1)
      #expect(try Program.run(["compare", file, "us-treaty-allies"]).code == 2)
      #expect(try Program.run(["compare", file, "--scenario", "raa-completion"]).code == 2)
    }
  }

  @Test("a list that is too large for a section is told so where the section is named")
  func largeLists() throws {
    try Self.withList((1...501).map { "a\($0) b\($0)\n" }.joined()) { file in
      for section in ["roles", "core", "attack"] {
        let outcome = try Program.run(["structure", file, "--section", section])
        #expect(outcome.code == 1 && outcome.output.isEmpty && outcome.errors.contains("at most 1000 nodes, and there are 1002"))
      }
    }
  }

  @Test("nothing in the names of a list acts on a terminal")
  func controls() throws {
    try Self.withList("a\u{1B}[2J b\nb c\n") { file in
      for command in ["profile", "structure", "centrality"] {
        let outcome = try Program.run([command, file])
        #expect(!outcome.text.contains("\u{1B}") && !outcome.errors.contains("\u{1B}"), "\(command)")
      }
    }
  }

  @Test(
    "a list of nodes alone, or of nothing, has no ties and is measured all the same",
    arguments: ["", "# a\n", "a\n", "a\nb\nc\nd\n"])
  func isolates(_ text: String) throws {
    try Self.withList(text) { file in
      for arguments in [
        ["centrality"], ["centrality", "--ties"], ["centrality", "--network", "--directed"], ["profile"], ["structure"],
      ] {
        let outcome = try Program.run(arguments + [file, "--quiet"])
        #expect(outcome.code == 0 && !outcome.text.lowercased().contains(" nan"), "\(arguments): \(outcome.errors)")
      }
      let outcome = try Program.run(["centrality", file])
      #expect(outcome.errors.contains("there is no tie in this edge list") && outcome.text.contains("n/d"))
    }
  }

  @Test("a list with a broken line, with odd names", arguments: ["a b\nc\n", "a b x\n"])
  func badLists(_ text: String) throws {
    try Self.withList(text) { file in
      for command in ["centrality", "profile", "structure"] {
        let outcome = try Program.run([command, file])
        #expect(
          outcome.code == 1 && outcome.output.isEmpty && outcome.errors.contains("g.edges"), "\(command): \(outcome.errors)")
      }
    }
    try Self.withList("<b>|x *y*\n=1+1,2\n") { file in
      let outcome = try Program.run(["profile", file, "--format", "md"])
      #expect(outcome.code == 0 && !outcome.text.contains("<b>"))
    }
  }

  @Test("edge lists are compared with each other, and every measure says its unit")
  func comparedLists() throws {
    try Program.withFolder { folder in
      let files = ["old.edges", "new.edges"].map { folder.appending(path: $0) }
      try Data("a b\nb c\n".utf8).write(to: files[0])
      try Data("a b\na c\nc d\n".utf8).write(to: files[1])
      let arguments = ["compare"] + files.map(\.file)
      let table = try Program.run(arguments + ["--measure", "degree,closeness"])
      #expect(table.code == 0 && table.text.contains("a–c, c–d") && table.text.contains("b–c"))
      #expect(table.text.contains("Unit: reciprocal of mean distance; normalisation: mean of those reached"))
      #expect(table.errors.contains("unequal rosters (d in B alone)"))
      let csv = try Program.run(arguments + ["--format", "csv"])
      #expect(csv.text.hasPrefix("measure,range,unit,old.edges,new.edges,new.edges-difference\r\nNodes,0 or more,nodes,3,4,1"))
      let json = try Program.run(arguments + ["--format", "json"])
      let value = try #require(try JSONSerialization.jsonObject(with: json.output) as? [String: Any])
      #expect((value["measures"] as? [[String: Any]])?.first { $0["id"] as? String == "m" }?["unit"] as? String == "ties")
      let twice = try Program.run(["compare", files[0].file, files[0].file, "--format", "csv"])
      #expect(twice.text.hasPrefix("measure,range,unit,old.edges,old.edges-2,"))
    }
  }

  @Test("networks that do not differ are said not to, and no line is wider than the terminal")
  func sameNetworks() throws {
    let same = try Program.run(["compare", "us-treaty-allies", "us-treaty-allies", "--measure", "degree"])
    #expect(same.text.contains("In none of these measures does B differ from A.") && !same.text.contains("± A: the difference"))
    #expect(same.text.contains("the strongest position.") && same.text.contains("none"))
    let other = try Program.run(["compare", "us-treaty-allies", "indo-pacific", "--measure", "degree", "-q"])
    #expect(other.text.contains("± A: the difference") && other.text.contains("how many ranks the state has risen"))
    #expect(other.text.split(separator: "\n").allSatisfy { $0.count <= 110 })
  }

  @Test("a node of a list has the name of its code, and no column of names where none has one")
  func names() throws {
    try Self.withList("a b\n") { file in
      let arguments = ["centrality", file, "--measure", "degree"]
      let (table, csv) = (try Program.run(arguments), try Program.run(arguments + ["--format", "csv"]))
      #expect(table.text.hasPrefix("Node  Degree\n") && csv.text.hasPrefix("id,name,degree\r\na,a,1"))
      let ties = try Program.run(["centrality", file, "--ties"])
      #expect(ties.text.contains("From  To  Weight"))
    }
    try Self.withList("JPN b\n") { file in
      let table = try Program.run(["centrality", file, "--measure", "degree"])
      #expect(table.text.contains("JPN   Japan"))
    }
  }

  @Test("a date that is none is wrong usage, with the reason")
  func dates() throws {
    let outcome = try Program.run(["centrality", "us-treaty-allies", "--as-of", "2025-13"])
    #expect(outcome.code == 2 && outcome.errors.contains("the month is 13, of 12"))
  }

  @Test("networks of unequal rosters are compared with a warning, which is a finding in JSON")
  func rosters() throws {
    let outcome = try Program.run(["compare", "us-treaty-allies", "indo-pacific", "--measure", "degree", "--format", "json"])
    #expect(outcome.errors.contains("warning: A and B have unequal rosters (BRN, CAN"))
    let value = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let findings = try #require(value["findings"] as? [[String: Any]])
    #expect(findings.first?["code"] as? String == "unequal-rosters" && (findings.first?["added"] as? [String])?.count == 11)
    let equal = try Program.run(
      ["compare", "us-treaty-allies", "indo-pacific", "--measure", "degree", "--party", "USA,JPN,KOR,AUS"])
    #expect(equal.code == 0 && !equal.errors.contains("unequal") && !equal.text.contains("unequal"))
  }

  @Test(
    "wrong usage is 2",
    arguments: [
      ["--ties", "--measure", "degree"], ["--directed", "--projection", "two-mode"], ["--error", "0"], ["--failure", "1"],
      ["--weight", "length"],
    ])
  func wrongUsage(_ arguments: [String]) throws {
    let outcome = try Program.run(["centrality", "us-treaty-allies"] + arguments)
    #expect(outcome.code == 2 && outcome.output.isEmpty)
  }
}
