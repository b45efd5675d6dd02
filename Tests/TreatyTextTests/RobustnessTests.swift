import AllianceNetwork
import TestSupport
import Testing

@testable import TreatyText

/// No text may make the extraction fail, and every span must be what stands there.
@Suite struct RobustnessTests {
  private static let seed = """
    日米豪比の枠組み（SQUAD）は2024年に始まった。日本は、豪州及び英国との間でそれぞれ円滑化協定（RAA）を締結し、いずれも2023年に発効した。
    両国は昨年11月、物品役務相互提供協定の交渉を始めることで一致した。同協定は存在しない。
    | 相手国 | 協定 | 署名 |
    | フランス | 円滑化協定 | 交渉中 |
    - Japan has GSOMIAs with South Korea (2016), the U.S. and France; none with China. The pact was suspended on 6 May 2019.
    1 Foot-
    note: Finland joined NATO; [a link](https://example.org/2020/05/06) **bold** “Asian NATO”?
    """

  private func check(_ scalars: [Unicode.Scalar]) throws {
    let source = SourceText(name: "t", scalars: scalars)
    let coding = try Extractor.builtIn().code(source)
    #expect(coding.documents.first?.length == scalars.count)
    for tie in coding.ties {
      #expect(Set(tie.parties).count == tie.parties.count && tie.parties.count > 1 && tie.parties == tie.parties.sorted())
      #expect(!tie.evidence.isEmpty)
      for evidence in tie.evidence {
        #expect(evidence.start >= 0 && evidence.start < evidence.end && evidence.end <= scalars.count)
        #expect(evidence.text == source[evidence.start..<evidence.end])
      }
    }
    for finding in coding.findings {
      #expect((finding.start ?? 0) <= (finding.end ?? 0) && (finding.end ?? 0) <= scalars.count)
    }
  }

  /// The verb that the first agreement ends with stands behind the second one, and another verb stands before it.
  @Test func aVerbBehindTheNextAgreement() throws {
    for text in ["日英同盟は四か国条約に代わられて1923年に失効し、日ソ基本条約によって国交が結ばれた。"] {
      try check(Array(text.unicodeScalars))
    }
  }

  /// The office behind the first party reaches past the second one, which is told by a count.
  @Test func aPartnerBehindTheOfficeOfAnother() throws {
    for text in ["カナダ、フランス及びチリの覚書。\nルーマニア及び三国の国防相と、", "Manila–Canberra–Tokyo \nルーマニア及び三国の国防相と、"] {
      try check(Array(text.unicodeScalars))
    }
  }

  /// The verb stands within what is taken for the agreement's name.
  @Test func aVerbWithinTheName() throws {
    for text in ["\"The Philippines scrapped isiVVisiting Forces Agreement with the United States in 2020.\" Outdated."] {
      try check(Array(text.unicodeScalars))
    }
  }

  @Test func mutatedTexts() throws {
    var generator = SplitMix64(state: 7)
    let original = Array(Self.seed.unicodeScalars)
    for _ in 0..<80 {
      var scalars = original
      for _ in 0..<Int.random(in: 1...40, using: &generator) {
        let place = Int.random(in: 0..<scalars.count, using: &generator)
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: scalars.remove(at: place)
        case 1: scalars.insert(original[Int.random(in: 0..<original.count, using: &generator)], at: place)
        case 2: scalars[place] = "\n"
        case 3: scalars.swapAt(place, Int.random(in: 0..<scalars.count, using: &generator))
        default: scalars.removeSubrange(place..<min(scalars.count, place + 9))
        }
        if scalars.count < 20 { break }
      }
      try check(scalars)
    }
  }

  @Test(arguments: [
    "", "\n", "\n\n\n", " ", "。", "「", "」」」", "((((", "日", "日米", "日米豪", "AUKUS", "条約", "協定は", "との間で", "2022年", "99年99月99日", "|",
    "||||", "| | |\n| | |",
    "\u{0}\u{1}\u{7F}", "\u{FEFF}日米同盟", "#", "- ", "・", "1 ", "[](", "https://", "**", "Japan-", "the", "The pact", "両国は",
    "\u{1F1EF}\u{1F1F5}", "e\u{301}",
  ])
  func oddTexts(_ text: String) throws { try check(Array(text.unicodeScalars)) }

  @Test func longTexts() throws {
    try check(Array(repeating: "日", count: 200_000))
    try check(Array(repeating: "(", count: 100_000))
    try check(Array(String(repeating: "日米同盟、", count: 4_000).unicodeScalars))
    try check(Array(String(repeating: "Japan and ", count: 4_000).unicodeScalars))
    try check(Array(String(repeating: "条約\n", count: 4_000).unicodeScalars))
  }

  @Test func sameTextSameBytes() throws {
    let source = SourceText(name: "t", text: Self.seed)
    let first = try Extractor.builtIn().code(source).json()
    let registry = try Registry.builtIn()
    let second = Extractor(registry: registry, lexicon: try Lexicon.builtIn()).code(source)
    #expect(try second.json() == first)
  }
}
