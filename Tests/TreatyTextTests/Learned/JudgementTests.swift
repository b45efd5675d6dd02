import AllianceNetwork
import Testing

@testable import TreatyText

/// Trees that ask for what is known of a tie.
@Suite struct JudgementTests {
  private static let text = "tree\tbest<=400 -1000 told<=0 500 2000\ntree\t-100\n"

  private func facts(best: Int, told: Int) -> TieFacts {
    var facts = TieFacts()
    facts[.best] = best
    facts[.told] = told
    return facts
  }

  @Test(arguments: [(400, 2, -1.1), (401, 0, 0.4), (401, 1, 1.9), (1000, 2, 1.9)])
  func leavesAreAddedUp(best: Int, told: Int, score: Double) throws {
    let judgement = try Judgement(Self.text, file: "judgement.tsv")
    #expect(abs(judgement.score(facts(best: best, told: told)) - score) < 1e-12)
  }

  @Test func withoutTreesNothingSpeaksForATie() throws {
    #expect(try Judgement("", file: "judgement.tsv").score(TieFacts()) == 0)
  }

  @Test(arguments: [
    "branch\t5", "tree", "tree\t", "tree\tbest<=400 5", "tree\t5 6", "tree\tworst<=4 1 2", "tree\tbest<=x 1 2",
    "tree\tbest<=99999999999 1 2", "tree\t1\t2",
  ])
  func whatIsNoTreeIsRefused(line: String) throws {
    let error = #expect(throws: LexiconError.self) { try Judgement("tree\t5\n\(line)\n", file: "judgement.tsv") }
    #expect(error?.description.hasPrefix("judgement.tsv:2: ") == true)
  }

  @Test func factsStayWithinTheirRange() {
    var facts = TieFacts()
    facts[.whole] = .max
    #expect(facts[.whole] == Int(Int32.max))
    #expect(facts.values.count == TieFact.allCases.count)
  }

  /// Every candidate as likely as not: of three states, the pairs and the three.
  @Test func factsTellHowTheTiesOfASentenceLieToEachOther() throws {
    var lexicon = try Lexicon.builtIn()
    lexicon.weights = try Weights("(intercept)\t0\n", file: "weights.tsv")
    lexicon.trees = nil
    let words = "Chile, Kenya and Finland spoke of an acquisition and cross-servicing agreement."
    let facts = Extractor(registry: try Registry.builtIn(), lexicon: lexicon).facts(of: SourceText(name: "text.txt", text: words))
    func of(_ parties: [PartyCode]) throws -> [String: Int] {
      let tie = try #require(facts.first { $0.type == .crossServicing && $0.parties == parties })
      return Dictionary(tie.facts.map { ($0.name, $0.value) }, uniquingKeysWith: max)
    }
    let (two, three) = (try of(["CHL", "FIN"]), try of(["CHL", "FIN", "KEN"]))
    #expect(two["triangle"] == 500, "by way of Kenya")
    #expect(three["triangle"] == 0, "of two only")
    #expect(two["containing"] == 500 && two["contained"] == 0)
    #expect(three["contained"] == 500 && three["containing"] == 0)
    #expect(two["leastThere"] == 1000 && two["mostThere"] == 1000, "each with Kenya, and the three together")
    #expect(three["mostThere"] == 1000)
    #expect(two["leastOfType"] == two["mostOfType"])
  }
}
