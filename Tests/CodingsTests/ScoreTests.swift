import AllianceNetwork
import Foundation
import Testing

@testable import Codings

@Suite("Scores against gold")
struct ScoreTests {
  struct Recorded: Decodable {
    struct Text: Codable {
      var document: String
      var ties: [CodedTie]
      var coded: CodedText { CodedText(document: document, ties: ties) }
    }
    struct Pair: Decodable {
      var gold: Text
      var output: Text
    }
    var lines: [String]
    var pairs: [Pair]
  }

  @Test("every line as the codebook's scorer prints it")
  func recorded() throws {
    let recorded = try JSONDecoder().decode(Recorded.self, from: oracle("scores"))
    #expect(recorded.pairs.count == 24)
    let evaluation = Evaluation(recorded.pairs.map { ($0.gold.coded, $0.output.coded) })
    let lines =
      evaluation.texts.map { evaluation.scores(of: $0, .stated).line($0.document) }
      + TieScores.Group.allCases.map { evaluation.scores($0).line("ALL \($0.rawValue)") }
    #expect(lines.count == recorded.lines.count)
    for (ours, theirs) in zip(lines, recorded.lines) { #expect(ours == theirs) }
  }

  @Test("empty against empty is right, empty against something is not")
  func empty() {
    let nothing = CodedText(document: "a.txt", ties: [])
    let something = CodedText(document: "a.txt", ties: [tie("RAA AUS-JPN in-force", at: 0..<9)])
    #expect(TieScores(gold: nothing, output: nothing, group: .stated).f1 == 1)
    #expect(TieScores(gold: something, output: nothing, group: .stated).f1 == 0)
    #expect(TieScores(gold: nothing, output: something, group: .stated).f1 == 0)
    #expect(TieScores(gold: something, output: something, group: .stated).f1 == 1)
    #expect(TieScores(gold: nothing, output: nothing, group: .stated).yearShare == nil)
  }

  @Test("a designation the other way round is another tie; a denied tie told as there is wrong")
  func keys() {
    let gold = CodedText(
      document: "a", ties: [tie("MNNA PHL-USA in-force", from: "USA", to: ["PHL"]), tie("VFA KOR-PHL denied", at: 0..<5)])
    let output = CodedText(
      document: "a", ties: [tie("MNNA PHL-USA in-force", from: "PHL", to: ["USA"]), tie("VFA KOR-PHL signed", at: 0..<5)])
    let scores = TieScores(gold: gold, output: output, group: .stated)
    #expect(scores.hits == 0 && scores.output == 2 && scores.gold == 2)
  }

  @Test("digits are rounded as C does, halves to the even one")
  func rounding() {
    #expect(TieScores.digits(13.0 / 16) == "0.812")
    #expect(TieScores.digits(Optional(0.125)) == "0.12")
    #expect(TieScores.digits(nil) == "-")
  }
}
