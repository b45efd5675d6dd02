import AllianceNetwork
import Foundation
import TestSupport
import Testing

@testable import TreatyText

/// What an explanation shows is what the extraction did.
@Suite struct ExplanationTests {
  static let mixed = """
    円滑化協定をめぐる動き

    2025年6月30日

    日米豪比の枠組み（SQUAD）は2024年に始まった。日本は、豪州及び英国との間でそれぞれ円滑化協定（RAA）を締結し、いずれも2023年に発効した。
    両国は昨年11月、物品役務相互提供協定の交渉を始めることで一致した。アジア版NATOという言葉もある。
    12
    - 3 -
    貿易協定の話は尽きない。同協定は存在しない。

    | 相手国 | 協定 | 署名 |
    | フランス | 円滑化協定 | 交渉中 |

    - Japan has GSOMIAs with South Korea (2016), the U.S. and France; none with China. The pact was suspended on 6 May 2019.
    See https://example.org/2020/05/06 for **more**. Finland joined NATO. Foot-
    note: is there a Reciprocal Access Agreement with the Philippines?
    """

  /// The text above and those of the development corpus.
  private static func texts() throws -> [SourceText] {
    let folder = repository.appending(path: "Tests/Corpus/texts")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try [SourceText(name: "mixed", text: mixed)]
      + files.sorted { $0.path < $1.path }.map {
        SourceText(name: $0.lastPathComponent, text: String(decoding: try Data(contentsOf: $0), as: UTF8.self))
      }
  }

  private static let explained = Result { try texts().map { try Extractor.builtIn().explain($0) } }

  private func explain(_ text: String) throws -> Explanation {
    try Extractor.builtIn().explain(SourceText(name: "t", text: text), date: PartialDate("2025-06-30"))
  }

  private func marks(_ text: String, _ kind: Mark.Kind) throws -> [String] {
    let explanation = try explain(text)
    return explanation.sentences.flatMap(\.marks).filter { $0.kind == kind }.map { mark in
      "\(explanation.source[mark.start..<mark.end])=\(mark.values.joined(separator: "+"))"
    }
  }

  @Test func anExplanationIsOfTheSameCoding() throws {
    for explanation in try Self.explained.get() {
      let coding = try Extractor.builtIn().code(explanation.source)
      #expect(explanation.ties == coding.ties && explanation.findings == coding.findings)
      #expect([explanation.document] == coding.documents)
    }
  }

  @Test func everyPieceOfEvidenceIsADecisionAndEveryDecisionIsEvidence() throws {
    for explanation in try Self.explained.get() {
      let readings = explanation.sentences.flatMap(\.decisions).compactMap(\.reading)
      for (index, tie) in explanation.ties.enumerated() {
        let own = readings.filter { $0.tie == index }.flatMap(\.record.evidence)
        #expect(
          Set(own.map { [$0.start, $0.end] }) == Set(tie.evidence.map { [$0.start, $0.end] }), "\(explanation.document.document)")
      }
      for reading in readings {
        #expect(reading.record.type == explanation.ties[reading.tie].type)
        #expect(reading.record.parties == explanation.ties[reading.tie].parties)
        #expect(reading.record.evidence.count == 1)
      }
    }
  }

  /// A new rule has to be listed in models/lexicon/rules.yaml and counted by Tools/corpus/rules.py.
  @Test func everyRuleIsListedWithItsCounts() throws {
    for explanation in try Self.explained.get() {
      for place in explanation.ties.flatMap(\.evidence) {
        let rule = try #require(
          explanation.rules.first { $0.id == place.rule }, "\(place.rule ?? "") is not in models/lexicon/rules.yaml")
        #expect(rule.words.english != nil && rule.words.japanese != nil)
        // What was weighed has a chance of its own.
        guard rule.id != ReadingRule.weighed else { continue }
        let exact = Double(rule.right + 1) / Double(rule.right + rule.wrong + 2)
        #expect(abs((place.confidence ?? 2) - exact) < 0.006)
      }
    }
  }

  @Test func aRuleThatWasNeverTriedIsAsLikelyRightAsWrong() {
    let confidence = { (right: Int, wrong: Int) in
      ReadingRule(id: "r", words: LocalizedText(), right: right, wrong: wrong).confidence
    }
    #expect(confidence(0, 0) == 0.5)
    #expect(confidence(8, 0) == 0.9)
    #expect(confidence(0, 8) == 0.1)
  }

  @Test func everyFindingIsADecision() throws {
    var count = 0
    for explanation in try Self.explained.get() {
      let decided = explanation.sentences.flatMap(\.decisions).filter(\.isFinding).map {
        "\($0.start)-\($0.end) \($0.abstention?.findingCode ?? "")"
      }
      let (ofTies, others) = (
        explanation.findings.filter { TieFindings.codes.contains($0.code) },
        explanation.findings.filter { !TieFindings.codes.contains($0.code) }
      )
      #expect(decided.sorted() == others.map { "\($0.start ?? -1)-\($0.end ?? -1) \($0.code)" }.sorted())
      let told = explanation.sentences.flatMap(\.decisions).filter { $0.reading != nil }
      #expect(ofTies.allSatisfy { finding in told.contains { $0.start == finding.start && $0.end == finding.end } })
      count += decided.count
    }
    #expect(count > 10)
  }

  @Test func everyAgreementNamedIsDecidedOn() throws {
    for explanation in try Self.explained.get() {
      for sentence in explanation.sentences where sentence.place != .row {
        for mark in sentence.marks where [.agreement, .type, .standIn, .trap].contains(mark.kind) && mark.values != ["MNNA"] {
          #expect(
            sentence.decisions.contains { $0.start < mark.end && mark.start < $0.end },
            "\(explanation.document.document): \(explanation.source[mark.start..<mark.end])")
        }
      }
    }
  }

  private func check(_ explanation: Explanation) {
    let length = explanation.source.scalars.count
    var owners = Array(repeating: 0, count: length)
    for sentence in explanation.sentences {
      #expect(!sentence.pieces.isEmpty)
      for piece in sentence.pieces {
        #expect(piece.lowerBound >= 0 && piece.upperBound <= length && !piece.isEmpty)
        for position in piece { owners[position] += 1 }
      }
      var open: [Mark] = []
      for mark in sentence.marks {
        #expect(mark.start >= sentence.start && mark.start < mark.end && mark.end <= sentence.end)
        open.removeAll { $0.end <= mark.start }
        #expect(open.allSatisfy { $0.start <= mark.start && $0.end >= mark.end })
        open.append(mark)
      }
      for decision in sentence.decisions {
        #expect(decision.start >= 0 && decision.start < decision.end && decision.end <= length)
      }
    }
    #expect(!owners.contains { $0 > 1 })
    #expect(explanation.unread.allSatisfy { $0.allSatisfy { owners[$0] == 0 } })
  }

  @Test func marksLieInTheTextAndAreApartOrNested() throws {
    for explanation in try Self.explained.get() { check(explanation) }
    for text in ["", "\n", "。", "日米", "|", "協定は\u{0}\u{1B}[31m", "Foot-\nnote", "| |\n|a|b|"] { check(try explain(text)) }
    var text = Array(Self.mixed.unicodeScalars)
    var generator = SplitMix64(state: 11)
    for _ in 0..<40 {
      let place = Int.random(in: 0..<text.count - 10, using: &generator)
      text.removeSubrange(place..<place + Int.random(in: 0..<6, using: &generator))
      text.swapAt(Int.random(in: 0..<text.count, using: &generator), Int.random(in: 0..<text.count, using: &generator))
      check(try Extractor.builtIn().explain(SourceText(name: "t", scalars: text)))
    }
  }

  @Test func whatBelongsToNoSentenceIsUnread() throws {
    let explanation = try explain(Self.mixed)
    let unread = explanation.unread.map { explanation.source[$0] }
    #expect(unread.contains { $0.contains("3") })
    #expect(!unread.contains { $0.contains("Japan") || $0.contains("日本") })
  }

  @Test func crossingMarksAreCut() {
    let marks = [Mark(0..<5, .type, []), Mark(3..<8, .status, []), Mark(4..<9, .date, []), Mark(1..<2, .party, [])]
    #expect(MarkMaker.apart(marks).map { [$0.start, $0.end] } == [[0, 5], [1, 2], [5, 9], [5, 8]])
    #expect(MarkMaker.apart([Mark(0..<3, .party, []), Mark(0..<3, .agreement, [])]).map(\.kind) == [.party, .agreement])
  }

  @Test(arguments: [
    ("Any such pact would be unlike the North Atlantic Treaty.", Abstention.comparison),
    ("The two ministers signed a Reciprocal Access Agreement.", .partiesUnclear),
    ("A Reciprocal Access Agreement is a useful thing.", .onlyMentioned),
    ("Is there a Reciprocal Access Agreement between Japan and Canada?", .question),
    ("If Japan and Canada signed a Reciprocal Access Agreement, exercises would be easier.", .hypothetical),
    ("その制度は北大西洋条約とは異なる。", .comparison),
    ("日本とカナダの円滑化協定はあるのか。", .question),
    ("仮に日加円滑化協定が結ばれれば、訓練は容易になる。", .hypothetical),
    ("円滑化協定が署名された。", .partiesUnclear),
    ("円滑化協定は便利である。", .onlyMentioned),
    ("日米の企業同盟が発足した。", .otherNoun),
    ("日本はカナダとの円滑化協定の署名を先送りした。", .negated),
  ])
  func whyACandidateIsNoTie(_ text: String, _ reason: Abstention) throws {
    let explanation = try Extractor.rulesAlone.get().explain(SourceText(name: "t", text: text))
    #expect(explanation.ties.isEmpty)
    #expect(explanation.sentences.flatMap(\.decisions).compactMap(\.abstention).contains(reason))
  }

  @Test func wordsThatStandForPartiesAreResolved() throws {
    #expect(try marks("日本と豪州は協議した。両国は円滑化協定に署名した。", .reference) == ["両国=JPN+AUS"])
    #expect(try marks("両国は協議した。", .reference) == ["両国="])
    #expect(try marks("我が国は豪州と円滑化協定に署名した。", .reference) == ["我が国=JPN"])
  }

  @Test func datesAreShownAsTheyWereRead() throws {
    #expect(try marks("日本と豪州は昨年11月、円滑化協定に署名した。", .date) == ["昨年11月=2024-11"])
    #expect(try marks("Japan and Canada signed a treaty on 6 January 2022.", .date) == ["6 January 2022=2022-01-06"])
    let explanation = try explain("The pact enters into force on 1 March 2026.")
    #expect(explanation.sentences.flatMap(\.marks).first { $0.kind == .date }?.isFuture == true)
  }

  @Test func aSentenceAloneAndTheDocumentAreToldApart() throws {
    let explanation = try explain(
      "Japan and the Philippines opened talks on a Reciprocal Access Agreement in November 2023. "
        + "Japan and the Philippines signed the Reciprocal Access Agreement on 8 July 2024.")
    let readings = explanation.sentences.flatMap(\.decisions).compactMap(\.reading)
    #expect(readings.map(\.record.status) == [.negotiating, .signed])
    #expect(readings.map(\.tie) == [0, 0])
    #expect(explanation.ties.map(\.status) == [.signed])
  }

  @Test func sameTextSameBytes() throws {
    let first = try [explain(Self.mixed)].json()
    #expect(try [explain(Self.mixed)].json() == first)
    #expect(String(decoding: first, as: UTF8.self).hasPrefix("{\n  \"explanations\" : ["))
  }
}
