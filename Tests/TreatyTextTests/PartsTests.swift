import AllianceNetwork
import TestSupport
import Testing

@testable import TreatyText

/// The parts on their own: matching, joining of lines, sentences, chains and dates.
@Suite struct PartsTests {
  private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
  private func found(_ matcher: Matcher, _ text: String) -> [Matcher.Hit] { found(matcher, Array(text.unicodeScalars)) }
  private func found(_ matcher: Matcher, _ scalars: [Unicode.Scalar]) -> [Matcher.Hit] {
    let text = NormalText(scalars: scalars)
    return withExtendedLifetime(text) { matcher.hits(in: text.scalars) }
  }

  @Test func matcherFindsOverlappingWords() {
    let matcher = Matcher(words: ["he", "she", "his", "hers", ""].map(scalars))
    let hits = found(matcher, "ushers").map { "\($0.word)@\($0.range.lowerBound)" }
    #expect(hits == ["1@1", "0@2", "3@2"])
    #expect(found(matcher, "").isEmpty)
  }

  @Test func matcherAgreesWithPlainSearch() {
    var generator = SplitMix64(state: 3)
    for round in 0..<100 {
      let words: [[UInt32]] = (0..<8).map { _ in
        (0..<Int.random(in: 1...4, using: &generator)).map { _ in UInt32.random(in: 0..<3, using: &generator) }
      }
      let unique = Array(Set(words)).sorted { $0.lexicographicallyPrecedes($1) }
      // Texts are looked at in parts: some are longer than one.
      let text = (0..<(round % 10 == 0 ? 700 : 60)).map { _ in UInt32.random(in: 0..<3, using: &generator) }
      var expected: Set<Matcher.Hit> = []
      for (index, word) in unique.enumerated() {
        for start in 0...(text.count - word.count) where Array(text[start..<(start + word.count)]) == word {
          expected.insert(Matcher.Hit(range: start..<(start + word.count), word: index))
        }
      }
      #expect(Set(found(Matcher(words: unique), text.compactMap(Unicode.Scalar.init))) == expected)
    }
  }

  @Test func boundedWordsBeginNoWordInsideAnother() {
    let matcher = Matcher(words: ["nato", "eu条約", "un"].map(scalars), bounded: [0, 2], folding: \.lowered)
    let hits = found(matcher, "NATO xeu条約 xnato un").map { "\($0.word)@\($0.range.lowerBound)" }
    #expect(hits == ["0@0", "1@6", "2@17"])
  }

  @Test func traitsSayWhatTheirCharactersSay() {
    for value in stride(from: UInt32(0), to: 0x30000, by: 1) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let traits = Traits.table[scalar]
      #expect(traits.contains(.japanese) == scalar.isJapanese && traits.contains(.native) == (scalar.isHan || scalar.isKana))
      #expect(traits.contains(.letter) == scalar.isLetter && traits.contains(.blank) == scalar.isBlank)
      #expect(traits.contains(.lineEnd) == scalar.isLineEnd && traits.contains(.digit) == scalar.plain.isDigit)
    }
  }

  @Test func originsAreKeptAsRuns() {
    var generator = SplitMix64(state: 11)
    var origins = Origins()
    var plain: [Int] = []
    for _ in 0..<2000 {
      switch Int.random(in: 0..<4, using: &generator) {
      case 0 where !plain.isEmpty:
        origins.removeLast()
        plain.removeLast()
      case 1:
        let length = Int.random(in: 0..<5, using: &generator)
        let source = Int.random(in: 0..<50, using: &generator)
        origins.append(source, length: length)
        plain += source..<(source + length)
      default:
        origins.append((plain.last ?? 0) + 1)
        plain.append((plain.last ?? 0) + 1)
      }
      #expect(origins.last == plain.last && origins.count == plain.count)
    }
    #expect(plain.indices.allSatisfy { origins[$0] == plain[$0] })
  }

  @Test(arguments: [
    ("日米の条約", "米の"), ("", ""), ("a", ""), ("aab", "ab"), ("ab", "abc"), ("が", "\u{3099}"),
    ("X of JAPAN and a long rest", "rest"), ("\u{212A}ó Ó", "ó"),
  ])
  func wordsAreComparedByScalars(_ text: String, _ word: String) {
    let own = Array(text.unicodeScalars.map(\.value))
    let other = Array(word.unicodeScalars.map(\.value))
    let places = own.count < other.count ? [] : Array(0...(own.count - other.count))
    #expect(text.contains(word) == places.contains { Array(own[$0..<($0 + other.count)]) == other })
    #expect(
      text.hasPrefix(word) == own.starts(with: other) && text.hasSuffix(word) == own.reversed().starts(with: other.reversed()))
    let whole = NormalText(scalars: Array(text.unicodeScalars))
    let phrase = whole.phrase(0..<own.count)
    #expect(phrase.string == text && phrase.contains(word) == text.contains(word))
    #expect(phrase.hasPrefix(word) == text.hasPrefix(word) && phrase.hasSuffix(word) == text.hasSuffix(word))
    #expect((phrase == word) == own.elementsEqual(other))
    let small = phrase.lowercased()
    #expect(small.string == text.lowercased())
    #expect(small.contains(word.lowercased()) == text.lowercased().contains(word.lowercased()))
    let first = places.first { Array(own[$0..<($0 + other.count)]) == other }
    #expect(phrase.place(of: word) == first)
  }

  @Test func codesAreOrderedAndKeptAsTheirText() {
    let long = ["ABCDEFGHIJKLMNOP", "ABCDEFGHIJKLMNOPQ", "ABCDEFGHIJKLMNOPR"]
    let texts = ["A1", "AA", "AAA"] + long + ["ABCDEFGHZ", "JPN", "JPN-AUS-RAA", "NATO"]
    let codes = texts.compactMap { AgreementID($0) }
    #expect(codes.map(\.text) == texts && codes.sorted() == codes && codes.reversed().sorted() == codes)
    let labels = ["", "\0", "a\0", "日本", "日本とオーストラリア"]
    #expect(labels.map { AgreementID(label: $0).text } == labels && Set(labels.map { AgreementID(label: $0) }).count == 5)
    #expect(AgreementID("ABCDEFGHIJKLMNOPQ") == codes[4] && Set(codes).count == texts.count)
  }

  private func normal(_ text: String) -> NormalText { Reflow.text(of: Array(text.unicodeScalars)) }

  @Test func plainFormsKeepTheirOrigin() {
    let text = normal("ＮＡＴＯは　２０２２年、\n拡大した。")
    #expect(text.string(text.blocks[0].range).hasPrefix("NATOは"))
    for block in text.blocks {
      for position in block.range where text.scalars[position] != " " { #expect(text.origins[position] < 20) }
    }
  }

  @Test func englishWordsAreJoinedAtHyphens() {
    let text = normal("The two governments signed a recipro-\ncal access agreement in the capital.")
    #expect(text.string(text.blocks[0].range).contains("reciprocal access"))
  }

  @Test func quotedSentencesStayWhole() {
    let text = normal("大臣は「協定を結ぶ。すぐにだ。」と述べた。次の文である。")
    #expect(Segmenter(text: text).sentences().count == 2)
  }

  @Test func abbreviationsEndNoSentence() {
    let text = normal("Gen. Brawner met the U.S. Secretary in Manila. They spoke.")
    #expect(Segmenter(text: text).sentences().count == 2)
  }

  @Test(
    arguments: [
      ("日米豪比の4カ国", [["JPN", "USA", "AUS", "PHL"]]), ("参加中の国", []), ("比較と印象", []), ("GDP比で", []), ("日ソ中立", [["JPN", "SUN"]]),
      ("昨年、比との円滑化協定に署名した", [["PHL"]]), ("仏、加との補給の協定", [["FRA"], ["CAN"]]), ("前年比との差", []), ("友好の印とは何か", []),
      ("装備の協定は英、越、尼、星と結んだ", [["GBR"], ["VNM"], ["IDN"], ["SGP"]]), ("馬、星との触れ合い", []), ("印艦への給油", [["IND"]]),
      ("第2回日米豪印外相会合", [["JPN", "USA", "AUS", "IND"]]), ("豪ツバル", [["AUS"], ["TUV"]]), ("ロ朝は", [["RUS", "PRK"]]),
      ("20日米国", [["USA"]]),
      ("豪・比と", [["AUS"], ["PHL"]]), ("米華相互", [["USA", "TWN"]]), ("独自の豪雨", []), ("比軍との", [["PHL"]]),
      ("米、豪及び加との間", [["USA"], ["AUS"], ["CAN"]]), ("ほか豪、英、仏、印の四カ国", [["AUS"], ["GBR"], ["FRA"], ["IND"]]),
      ("英、豪、ＮＺの三か国", [["GBR"], ["AUS"], ["NZL"]]), ("中、米、マレーシアの取極", [["CHN"], ["USA"], ["MYS"]]),
      ("対立が続く中、米、英及び仏は", [["USA"], ["GBR"], ["FRA"]]),
      ("金、土、日、米の順", []), ("協定で、米・英・豪と", [["USA"], ["GBR"], ["AUS"]]), ("米、英、加盟の道", [["USA"], ["GBR"]]),
    ] as [(String, [[String]])])
  func chains(_ text: String, _ expected: [[String]]) throws {
    let finder = Finder(registry: try Registry.builtIn(), lexicon: try Lexicon.builtIn())
    let found = finder.mentions(in: normal(text)).parties.compactMap { mention -> [String]? in
      if case .parties(let codes) = mention.subject { return codes.map(\.text) }
      return nil
    }
    #expect(found == expected)
  }

  @Test(
    arguments: [
      ("2022年1月6日", "2022-01-06"), ("令和4年1月", "2022-01"), ("昨年11月", "2024-11"), ("先月", "2025-05"), ("今月9日", "2025-06-09"),
      ("計2022-01-06", "2022-01-06"),
      ("昭和35年", "1960"), ("12月", "2024-12"), ("3年間", nil), ("10日間", nil), ("第2回", nil), ("2023年度", "2023"), ("30年後", nil),
      ("平成元年", "1989"),
      ("2022年2月30日", "2022-02"),
    ] as [(String, String?)])
  func japaneseDates(_ text: String, _ expected: String?) {
    let normal = normal(text)
    var last: PartialDate?
    let expressions = JapaneseDates(text: normal).expressions(in: 0..<(normal.blocks.first?.range.upperBound ?? 0))
    let dates = DateResolver(document: PartialDate("2025-06-30")).resolve(expressions, last: &last)
    #expect(dates.first?.date.description == expected)
  }

  @Test(
    arguments: [
      ("on 6 January 2022", "2022-01-06"), ("January 6, 2022", "2022-01-06"), ("last July", "2024-07"), ("in April", "2025-04"),
      ("since 1960", "1960"),
      ("last year", "2024"), ("it may rain", nil), ("$2000 was paid", nil), ("12,000 men", nil), ("in Sept. 2019", "2019-09"),
      ("on 2022-01-06", "2022-01-06"),
    ] as [(String, String?)])
  func englishDates(_ text: String, _ expected: String?) {
    let normal = normal(text)
    var last: PartialDate?
    let expressions = EnglishDates(text: normal).expressions(in: 0..<(normal.blocks.first?.range.upperBound ?? 0))
    let dates = DateResolver(document: PartialDate("2025-06-30")).resolve(expressions, last: &last)
    #expect(dates.first?.date.description == expected)
  }

  @Test func lexiconRefusesWhatItDoesNotKnow() {
    #expect(throws: LexiconError.self) { try Lexicon(files: [("a.yaml", "format: other/1")]) }
    #expect(throws: LexiconError.self) {
      try Lexicon(files: [("a.yaml", "format: latticework/lexicon/1\ncues: [{cue: dreamt, en: [dreamt]}]")])
    }
    #expect(throws: LexiconError.self) { try Lexicon(files: [("a.yaml", "format: [")]) }
  }
}
