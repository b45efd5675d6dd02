import AllianceNetwork
import Foundation
import Testing

@testable import TreatyText

/// Ties read by weighing candidates.
@Suite struct LearnedReaderTests {
  private func extractor(_ weights: String?, trees: String? = nil, judgement: String? = nil) throws -> Extractor {
    var lexicon = try Lexicon.builtIn()
    lexicon.weights = try weights.map { try Weights($0, file: "weights.tsv") }
    lexicon.trees = try trees.map { try Trees($0, file: "trees.tsv") }
    lexicon.judgement = try judgement.map { try Judgement($0, file: "judgement.tsv") }
    return Extractor(registry: try Registry.builtIn(), lexicon: lexicon)
  }

  private func ties(_ weights: String?, _ words: String) throws -> [CodedTie] {
    try extractor(weights).code(SourceText(name: "text.txt", text: words)).ties
  }

  private let unforeseen =
    "Canberra thought of it, as did Wellington and then Manila: a visiting forces agreement needs patience."

  @Test func aLikelyCandidateIsATie() throws {
    #expect(try ties(nil, unforeseen).isEmpty)
    let found = try ties("(intercept)\t-5\norigin:pair\t4\ntype-kind:VFA:name\t3\n", unforeseen)
    #expect(found.map(\.type) == [.visitingForces, .visitingForces, .visitingForces])
    #expect(found.map(\.parties) == [["AUS", "NZL"], ["AUS", "PHL"], ["NZL", "PHL"]])
    #expect(found.first?.evidence.first?.rule == "weighed")
    #expect(found.first?.evidence.first?.confidence == 0.88, "1 / (1 + e^-2)")
  }

  @Test func aTieThatWasOnlyWeighedIsAFindingToo() throws {
    let coding = try extractor("(intercept)\t-5\norigin:pair\t4\ntype-kind:VFA:name\t3\n")
      .code(SourceText(name: "text.txt", text: unforeseen))
    let findings = coding.findings.filter { $0.code == "weighed" }
    #expect(findings.map(\.start) == coding.ties.map { $0.evidence.first?.start })
    #expect(findings.first?.message.contains("VFA of AUS, NZL") == true)
    #expect(findings.first?.message.contains("chance of 88%") == true)
    let ruled = try extractor("(intercept)\t0\nkind:known\t-9\n").code(
      SourceText(name: "text.txt", text: "Japan and Australia signed a reciprocal access agreement in January 2022."))
    #expect(ruled.ties.count == 1 && ruled.findings.isEmpty)
  }

  /// Who denounces an alliance is not in it; what is only supposed is not made by weighing.
  @Test func criticsAndSuppositionsMakeNoTie() throws {
    let weights = "(intercept)\t-5\norigin:pair\t9\n"
    let denounced = try ties(weights, "Moscow denounced the partnership of Japan with South Korea as a military alliance.")
    #expect(!denounced.isEmpty && !denounced.contains { $0.parties.contains("RUS") })
    #expect(try ties(weights, "ロシアは、日本と豪州の関係は軍事同盟であると非難した。").allSatisfy { !$0.parties.contains("RUS") })
    #expect(try ties(weights, "Had Japan and India signed an ACSA in 2012, the exercise would have been easier.").isEmpty)
  }

  @Test func anUnlikelyCandidateIsNone() throws {
    #expect(try ties("(intercept)\t-9\n", unforeseen).isEmpty)
    #expect(try ties("(intercept)\t-0.7\n", unforeseen).isEmpty, "odds of one to two are too few")
  }

  /// Where no rule reads a tie, several that are little likely are none; beside one that a rule read, or that is likely, they are some.
  @Test func littleLikelyTiesStandNotAlone() throws {
    let weights = "(intercept)\t-0.2\nkind:known\t-9\n"
    #expect(try ties(weights, unforeseen).isEmpty, "odds of 45 : 55")
    #expect(
      try ties("(intercept)\t-0.2\nkind:known\t-9\npair-types:1\t0\norigin:all\t1\n", unforeseen).contains {
        $0.parties.count == 2
      })
    let beside = try ties(weights, "Japan and Australia signed a reciprocal access agreement in January 2022.\n\n" + unforeseen)
    #expect(beside.contains { $0.parties == ["NZL", "PHL"] })
  }

  /// Trees have the last word on what the weights think possible, and are not asked of the rest.
  @Test func treesDecideWhatIsPossible() throws {
    let trees = "feature\torigin:pair\nfeature\ttype-kind:VFA:name\ntree\t-500?0 0?1 2000 -3000 -4000\n"
    let possible = try extractor("(intercept)\t-3\n", trees: trees).code(SourceText(name: "text.txt", text: unforeseen))
    #expect(possible.ties.map(\.parties) == [["AUS", "NZL"], ["AUS", "PHL"], ["NZL", "PHL"]])
    #expect(possible.ties.first?.evidence.first?.confidence == 0.88)
    #expect(try extractor("(intercept)\t-4\n", trees: trees).code(SourceText(name: "text.txt", text: unforeseen)).ties.isEmpty)
    let none = "tree\t-2000\n"
    #expect(try extractor("(intercept)\t5\n", trees: none).code(SourceText(name: "text.txt", text: unforeseen)).ties.isEmpty)
  }

  /// What a text comes back to is a tie, though no sentence alone makes it one; what only one sentence says is none, though it says so clearly.
  @Test func aTieIsJudgedByTheWholeText() throws {
    let weights = "(intercept)\t-5\norigin:pair\t4\ntype-kind:VFA:name\t0.5\nkind:known\t-9\n"
    let again = "tree\tplaces<=1 -2000 2000\n"
    let twice = unforeseen + " Canberra thought of it, as did Suva and then Manila: a visiting forces agreement needs patience."
    let judged = try extractor(weights, trees: "tree\t-500\n", judgement: again)
    #expect(judged.code(SourceText(name: "text.txt", text: unforeseen)).ties.isEmpty)
    let found = judged.code(SourceText(name: "text.txt", text: twice)).ties
    #expect(found.map(\.parties) == [["AUS", "PHL"]])
    #expect(found.first?.evidence.count == 2)
    #expect(found.first?.evidence.first?.confidence == 0.88, "by the judgement")
    let words = "Japan and Australia signed a reciprocal access agreement in January 2022."
    let doubted = try extractor("(intercept)\t5\n", judgement: "tree\ttold<=1 0 -2000\n").code(
      SourceText(name: "text.txt", text: words))
    #expect(
      !doubted.ties.contains { $0.type == .reciprocalAccess && $0.parties == ["AUS", "JPN"] }, "what rules read is judged too")
    #expect(doubted.findings.contains { $0.code == "doubted" })
  }

  @Test func moreIsAskedInLongTexts() {
    #expect(LearnedReader.least(ofSentences: 0) == -0.5)
    #expect(LearnedReader.least(ofSentences: 32) == -0.5)
    #expect(abs(LearnedReader.least(ofSentences: 128) - 1.3) < 1e-12)
  }

  @Test func whatIsKnownOfATieIsCounted() throws {
    let weights = "(intercept)\t-5\norigin:pair\t4\ntype-kind:VFA:name\t1\nin-title:0\t0\n"
    let words = unforeseen + " Japan and Australia signed a reciprocal access agreement in January 2022."
    let facts = try extractor(weights).facts(of: SourceText(name: "text.txt", text: words))
    func value(_ name: String, _ type: AgreementType, _ parties: [PartyCode]) throws -> Int? {
      let tie = try #require(facts.first { $0.type == type && $0.parties == parties })
      return tie.facts.first { $0.name == name }?.value
    }
    #expect(try value("best", .visitingForces, ["AUS", "NZL"]) == 500)
    #expect(try value("odds", .visitingForces, ["AUS", "NZL"]) == 0)
    #expect(try value("rival", .visitingForces, ["AUS", "NZL"]) == 500, "two others stand as well")
    #expect(try value("nextRival", .visitingForces, ["AUS", "NZL"]) == 500)
    #expect(try value("lead", .visitingForces, ["AUS", "NZL"]) == 0)
    #expect(try value("ofType", .visitingForces, ["AUS", "NZL"]) == 1500)
    #expect(try value("typeWhole", .visitingForces, ["AUS", "NZL"]) == 1000)
    #expect(try value("unsaid", .visitingForces, ["AUS", "NZL"]) == 0)
    #expect(try value("told", .visitingForces, ["AUS", "NZL"]) == 0)
    #expect(try value("toldTies", .visitingForces, ["AUS", "NZL"]) == 1)
    #expect(try value("mostTold", .visitingForces, ["AUS", "NZL"]) == 1, "rules read one with Australia")
    #expect(try value("leastTold", .visitingForces, ["AUS", "NZL"]) == 0)
    #expect(try value("told", .reciprocalAccess, ["AUS", "JPN"]) == 2)
    #expect(try value("dated", .reciprocalAccess, ["AUS", "JPN"]) == 1)
    #expect(try value("known", .reciprocalAccess, ["AUS", "JPN"]) == 1)
    #expect(try value("toldOfType", .reciprocalAccess, ["AUS", "JPN"]) == 0, "itself does not count")
    #expect(facts.allSatisfy { $0.facts.map(\.name) == TieFact.allCases.map(\.name) })
  }

  @Test func whatARuleReadIsNotAddedAgain() throws {
    let words = "Japan and Australia signed a reciprocal access agreement in January 2022."
    let rules = try ties(nil, words)
    #expect(rules.count == 1)
    #expect(try ties("(intercept)\t-9\norigin:pair\t12\ntype-kind:RAA:name\t3\nkind:known\t-9\n", words) == rules)
  }

  @Test func whatIsVeryUnlikelyIsAFinding() throws {
    let words = "Japan and Australia signed a reciprocal access agreement in January 2022."
    let coding = try extractor("(intercept)\t-9\n").code(SourceText(name: "text.txt", text: words))
    #expect(coding.ties.isEmpty)
    let finding = try #require(coding.findings.first { $0.code == "doubted" })
    #expect(finding.message.contains("RAA of AUS, JPN"))
  }

  @Test func explanationsTellOfWeighing() throws {
    let explanation = try extractor("(intercept)\t-5\norigin:pair\t4\ntype-kind:VFA:name\t3\n")
      .explain(SourceText(name: "text.txt", text: unforeseen))
    let reading = try #require(
      explanation.sentences.flatMap(\.decisions).compactMap(\.reading).first { $0.record.evidence.first?.rule == "weighed" })
    #expect(
      reading.features == [
        WeighedFeature(feature: "origin:pair", weight: 4), WeighedFeature(feature: "type-kind:VFA:name", weight: 3),
      ])
  }

  @Test func candidatesOfASentenceAreBounded() throws {
    let registry = try Registry.builtIn()
    let names = registry.states.compactMap { $0.name.english }
    let words =
      (0..<6).map { _ in names.joined(separator: ", ") }.joined(separator: " and ") + " signed a visiting forces agreement."
    let candidates = try extractor("(intercept)\t-9\n").candidates(of: SourceText(name: "text.txt", text: words))
    #expect(candidates.count > 100 && candidates.count < 5000)
  }

  @Test func theFeaturesThatAreLearnedAreMade() throws {
    let candidates = try Extractor.builtIn().candidates(of: SourceText(name: "text.txt", text: unforeseen))
    let weights = try #require(try Lexicon.builtIn().weights)
    let pair = try #require(candidates.first { $0.type == .visitingForces && $0.parties == ["AUS", "PHL"] })
    let known = pair.features.count { weights.weight(FeatureBag.key($0)) != 0 }
    #expect(known * 2 > pair.features.count, "most features of an ordinary candidate have a weight")
  }

  private func features(_ type: AgreementType, _ parties: [PartyCode], _ words: String) throws -> [[String]] {
    try extractor("(intercept)\t-9\n").candidates(of: SourceText(name: "text.md", text: words))
      .filter { $0.type == type && $0.parties == parties }.map(\.features)
  }

  @Test func aNumberStandsForThoseNamedBefore() throws {
    let met = "Ministers of Australia, Japan and the Philippines met in May."
    #expect(
      try features(.visitingForces, ["AUS", "JPN", "PHL"], met + " A visiting forces agreement was signed.")
        .contains { $0.contains("origin:several-before") && $0.contains("counted:0:3:2") })
    #expect(
      try features(.visitingForces, ["AUS", "JPN", "PHL"], met + " The three signed a visiting forces agreement.")
        .contains { $0.contains("counted:1:3:0") })
    #expect(
      try features(.visitingForces, ["AUS", "JPN"], "Australia and Japan, the two of them, signed a visiting forces agreement.")
        .contains { $0.contains("counted:1:2:0") })
    #expect(
      try features(.visitingForces, ["AUS", "JPN"], "豪州と日本の三か国目の訪問軍地位協定。").contains { $0.contains("counted:2:2:0") })
  }

  @Test func aHeadingHintsAtAType() throws {
    let words = "# Transfers of defence equipment\n\nJapan has an accord with Chile.\n"
    #expect(try !features(.technologyTransfer, ["CHL", "JPN"], words).isEmpty)
    #expect(try features(.technologyTransfer, ["CHL", "JPN"], "# Visits\n\nJapan has an accord with Chile.\n").isEmpty)
  }

  @Test func aDenialIsSeenBesideTheName() throws {
    #expect(
      try features(.visitingForces, ["CAN", "JPN"], "There is no visiting forces agreement between Japan and Canada.")
        .contains { $0.contains("denied:yes:name") })
    #expect(
      try features(.visitingForces, ["CAN", "JPN"], "Japan and Canada signed a visiting forces agreement.")
        .contains { $0.contains("denied:no:name") })
  }

  @Test func aTellingBeforeIsAFeature() throws {
    let words =
      "Japan signed a visiting forces agreement with Canada in May. In June it signed a visiting forces agreement with Fiji."
    #expect(try features(.visitingForces, ["FJI", "JPN"], words).contains { $0.contains { $0.hasPrefix("told-before:across") } })
  }

  /// Every coded text is read, whatever stands in it, and all evidence lies in the text.
  @Test func everyTextOfTheCorpusIsRead() throws {
    let extractor = try Extractor.builtIn()
    let folder = repository.appending(path: "Tests/Corpus/development/texts")
    for entry in try SourceListing([folder.path()]).entries {
      let source = try SourceReader().read(entry)
      for evidence in extractor.code(source).ties.flatMap(\.evidence) {
        #expect(evidence.start < evidence.end && evidence.end <= source.scalars.count)
        #expect(source[evidence.start..<evidence.end] == evidence.text)
      }
    }
  }
}
