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
}
