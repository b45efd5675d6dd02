import Foundation
import Testing

@Suite("The whole way, once")
struct WholeWayTests {
  @Test("ties that are read as a network tell what the merging of the same texts tells")
  func findingsOfTies() throws {
    try Program.withFolder { folder in
      try Data("1 May 2022\n\nJapan and Australia have an RAA, which is in force since 2021.\n".utf8).write(
        to: folder.appending(path: "a.txt"))
      try Data("1 May 2024\n\nThere is no RAA between Japan and Australia.\n".utf8).write(to: folder.appending(path: "b.txt"))
      let texts = try Program.run(["extract", "a.txt", "b.txt", "-o", "network.yaml"], in: folder)
      let told = texts.errors.split(separator: "\n").filter { $0.contains("denied-but-held") }
      #expect(told.count == 1, "\(texts.errors)")
      for name in ["ties.json", "ties.ndjson"] {
        #expect(try Program.run(["extract", "a.txt", "b.txt", "-o", name], in: folder).code == 0)
        let converted = try Program.run(["convert", name, "-o", "again.yaml"], in: folder)
        #expect(converted.code == 0)
        // The network has the name of its file there.
        let again = converted.errors.split(separator: "\n").filter { $0.contains("denied-but-held") }
        #expect(again == told, "\(converted.errors)")
      }
    }
  }

  @Test("the texts alone have no picture and no column of themselves without texts")
  func noBaseline() throws {
    try Program.withFolder { folder in
      try Data("Japan and Australia signed an RAA on 6 January 2022.\n".utf8).write(to: folder.appending(path: "a.txt"))
      let outcome = try Program.run(["run", "a.txt", "--baseline", "none", "-o", "out"], in: folder)
      #expect(
        outcome.code == 0 && outcome.errors.contains("1 text, 1 tie read, 1 agreement made of them, 0 findings."),
        "\(outcome.errors)")
      let files = folder.appending(path: "out").contents
      #expect(files.contains("report.md") && !files.contains { $0.contains("without-texts") })
      #expect(!(try String(contentsOf: folder.appending(path: "out/report.md"), encoding: .utf8)).contains("without the texts"))
      let merged = try Program.run(
        ["run", "a.txt", "--baseline", "us-treaty-allies", "--scenario", "hub-withdrawal", "-o", "merged"], in: folder)
      #expect(merged.code == 0, "\(merged.errors)")
      #expect(folder.appending(path: "merged").contents.contains { $0.contains("without-texts") })
    }
  }

  static let english = """
    Tokyo, 12 June 2025

    Japan and the Philippines signed a Reciprocal Access Agreement in July 2024. In 1951 the United States and the
    Philippines concluded the Mutual Defense Treaty, which remains in force.
    """
  static let japanese = "2025年6月12日\n\n日本とフィリピンは2024年7月8日、日比円滑化協定に署名した。\n"

  @Test("texts in; network, diagrams, comparison, tables and report out, the same bytes every time and in every locale")
  func run() throws {
    try Program.withFolder { folder in
      let texts = folder.appending(path: "texts")
      try FileManager.default.createDirectory(at: texts, withIntermediateDirectories: true)
      try Data(Self.english.utf8).write(to: texts.appending(path: "release.en.txt"))
      try Data(Self.japanese.utf8).write(to: texts.appending(path: "発表.ja.txt"))
      let arguments = { (name: String) in
        [
          "run", texts.file, "--baseline", "us-treaty-allies", "--scenario", "hubless-jpn-kor-aus", "-o",
          folder.appending(path: name).file,
        ]
      }
      let first = try Program.run(arguments("a"), environment: ["LC_ALL": "C", "TZ": "UTC"])
      let second = try Program.run(
        arguments("b"), environment: ["LC_ALL": "ja_JP.UTF-8", "LANG": "ja_JP.UTF-8", "TZ": "Asia/Tokyo"])
      #expect(first.code == 0, "\(first.errors)")
      #expect(second.code == 0, "\(second.errors)")
      let (a, b) = (folder.appending(path: "a"), folder.appending(path: "b"))
      #expect(a.contents == b.contents)
      for name in [
        "report.html", "report.md", "network.yaml", "network.json", "ties.json", "ties.csv", "centrality.csv", "comparison.csv",
        "figures/network-hub.svg", "figures/network-hub.png", "figures/network-hub.pdf",
        "figures/scenario-hubless-jpn-kor-aus.svg",
      ] {
        #expect(a.contents.contains(name), "\(name)")
      }
      for name in a.contents where !name.hasSuffix("figures") {
        #expect(try Data(contentsOf: a.appending(path: name)) == Data(contentsOf: b.appending(path: name)), "\(name)")
      }
      #expect(first.text.contains("report.html"))
      let page = try String(contentsOf: a.appending(path: "report.html"), encoding: .utf8)
      #expect(page.contains("日比円滑化協定"))
      #expect(!page.contains("<script"))
    }
  }

  @Test("what the program writes it reads again")
  func again() throws {
    try Program.withFolder { folder in
      let text = folder.appending(path: "a.txt")
      try Data(Self.english.utf8).write(to: text)
      let (ties, model) = (folder.appending(path: "ties.json"), folder.appending(path: "network.yaml"))
      #expect(try Program.run(["extract", text.file, "-o", ties.file]).code == 0)
      #expect(try Program.run(["extract", text.file, "-o", model.file]).code == 0)
      let fromTies = try Program.run(["centrality", ties.file, "--format", "csv"])
      let fromModel = try Program.run(["centrality", model.file, "--format", "csv"])
      #expect(fromTies.code == 0 && fromModel.code == 0, "\(fromTies.errors) \(fromModel.errors)")
      #expect(fromTies.text == fromModel.text)
      #expect(fromTies.text.contains("PHL"))
      #expect(try Program.run(["validate", model.file]).code == 0)
    }
  }

  @Test("every scenario that is carried fits a network that is carried")
  func scenarios() throws {
    // A long title goes on in a line that begins with blanks.
    let list = try Program.run(["scenario", "list"]).text.split(separator: "\n").dropFirst(2).filter { $0.first != " " }
      .compactMap { $0.split(separator: " ").first }
    #expect(list.count >= 6)
    for name in list {
      let fits = try ["indo-pacific", "us-treaty-allies"].contains {
        try Program.run(["scenario", "apply", $0, String(name)]).code == 0
      }
      #expect(fits, "\(name)")
    }
  }

  @Test("standard input is a text")
  func standardInput() throws {
    let outcome = try Program.run(["extract", "-", "--format", "csv"], input: Data(Self.english.utf8))
    #expect(outcome.code == 0)
    #expect(outcome.text.contains("JPN PHL"))
  }
}
