import AllianceNetwork
import Foundation
import Testing

@testable import TreatyText

/// The extraction against texts that people coded.
@Suite struct GoldTests {
  @Test func seedTexts() throws {
    let shared = repository.deletingLastPathComponent().appending(path: "shared")
    guard FileManager.default.fileExists(atPath: shared.appending(path: "gold").path) else {
      print("skipped: no gold codings of the seed texts beside the repository")
      return
    }
    let score = try score(shared.appending(path: "gold"), texts: [shared.appending(path: "seeds")])
    #expect(score.gold > 30)
    #expect(score.f1 >= 0.93, "F1 \(score.f1)")
  }

  @Test func ownTexts() throws {
    let corpus = repository.appending(path: "Tests/Corpus")
    let score = try score(
      corpus.appending(path: "gold"), texts: [corpus.appending(path: "texts"), repository.appending(path: "models/texts")])
    #expect(score.gold > 100)
    #expect(score.f1 >= 0.8, "F1 \(score.f1)")
  }

  private func score(_ golds: URL, texts: [URL]) throws -> Score {
    let extractor = try Extractor.builtIn()
    var score = Score()
    let files = try FileManager.default.contentsOfDirectory(at: golds, includingPropertiesForKeys: nil)
    for file in files.sorted(by: { $0.path < $1.path }) where file.pathExtension == "json" {
      let gold = try JSONDecoder().decode(Gold.self, from: Data(contentsOf: file))
      guard
        let url = texts.map({ $0.appending(path: gold.document) }).first(where: {
          FileManager.default.fileExists(atPath: $0.path)
        }),
        url.pathExtension != "html"
      else { continue }
      let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
      score.add(gold: gold.ties, output: extractor.code(SourceText(name: gold.document, text: text)).ties)
    }
    return score
  }
}
