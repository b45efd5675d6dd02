import AllianceNetwork
import Testing

@testable import TreatyText

/// Dates of several ties told in one sentence, and the only date of a sentence.
@Suite struct OwnDateTests {
  @Test(arguments: [
    Case(
      "each date before its partner", "2025-03-03", "2010年に日本はNATOと情報保護協定を結び、11年にフランスと、13年に豪州と結んだ。",
      ["GSOMIA JPN-NATO in-force 2010", "GSOMIA FRA-JPN in-force 2011", "GSOMIA AUS-JPN in-force 2013"]),
    Case(
      "far behind the name", "2025-03-03", "日豪円滑化協定は、部隊の往来のための手続を定めるもので、2023年に発効した。", ["RAA AUS-JPN in-force 2023"]),
    Case(
      "steps in brackets", "2025-11-20",
      "Japan has reciprocal access agreements with Australia (signed January 2022, in force August 2023) and the Philippines (signed July 2024).",
      ["RAA AUS-JPN in-force 2023-08", "RAA JPN-PHL signed 2024-07"]),
    Case(
      "括弧の中の段階", "2025-11-20", "日本は、シンガポール（2023年6月署名）、アラブ首長国連邦（同年5月署名、2024年1月発効）との間で防衛装備品・技術移転協定を結んでいる。",
      ["DTA JPN-SGP signed 2023-06", "DTA ARE-JPN in-force 2024-01"]),
  ])
  func dates(_ item: Case) throws { try item.check() }

  @Test func theYearOfATitleStandsForADate() {
    func year(_ words: String) -> Int? {
      let source = SourceText(name: "text.txt", text: words)
      let text = Reflow.text(of: source.scalars)
      return DocumentDate(text: text, source: source.scalars).date(given: nil)?.year
    }
    #expect(year("East Asia Survey 2026\n\nThe talks of December 2025 led to nothing.") == 2026)
    #expect(year("東アジア年報2026\n\n日本と豪州は2025年12月に協議した。") == 2026)
    // The year of what it is about, not its own.
    #expect(year("The treaty of 1951\n\nIt was signed in September 1951 and revised in January 1960.") == 1960)
    #expect(year("The treaties of 2027\n\nThe talks of May 2019 led to nothing.") == 2019)
    // Years of two digits in a text on old times.
    #expect(year("1925年10月にロカルノ条約が仮調印され、35年5月には仏ソ相互援助条約が結ばれた。") == 1935)
  }
}
