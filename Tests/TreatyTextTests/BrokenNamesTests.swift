import AllianceNetwork
import Testing

@testable import TreatyText

@Suite("Names that the end of a line or of a page breaks")
struct BrokenNamesTests {
  @Test(
    "are found whole",
    arguments: [
      Case(
        "narrow lines", nil, "Australia and Papua New\nGuinea signed a visiting forces agreement in 2024.",
        ["VFA AUS-PNG signed 2024"]),
      Case(
        "a page's foot between", nil,
        "Australia signed a visiting forces agreement with Papua New\n\n- 3 -\n\u{0C}\nGuinea in Port Moresby on 5 May 2024.",
        ["VFA AUS-PNG signed 2024-05-05"]),
      Case(
        "a page's number in words between", nil,
        "Australia signed a visiting forces agreement with the Republic of\n\nPage 3 of 12\n\nKorea on 5 May 2024.",
        ["VFA AUS-KOR signed 2024-05-05"]),
      Case(
        "a page's number behind a letter between", nil,
        "Australia signed a visiting forces agreement with the Republic of\n\n- p. 3 -\n\nKorea on 5 May 2024.",
        ["VFA AUS-KOR signed 2024-05-05"]),
      Case("狭い行", nil, "日本とパプアニュー\nギニアは2024年に円滑化協定に署名した。", ["RAA JPN-PNG signed 2024"]),
      Case("一字で切れる", nil, "日本とフ\nィリピンは2024年に円滑化協定に署名した。", ["RAA JPN-PHL signed 2024"]),
      Case("頁の間", nil, "オーストラリアは2024年にパプアニュー\n\n－3－\n\nギニアと訪問軍地位協定に署名した。", ["VFA AUS-PNG signed 2024"]),
      Case("頁番号", nil, "オーストラリアは2024年にパプアニュー\n\n第3頁\n\nギニアと訪問軍地位協定に署名した。", ["VFA AUS-PNG signed 2024"]),
    ])
  func found(_ item: Case) throws { try item.check() }

  @Test("their words are given as they stand in the text")
  func offsets() throws {
    let words = "Australia signed a visiting forces agreement with Papua New\n\n- 3 -\n\nGuinea in 2024."
    let source = SourceText(name: "a.txt", text: words)
    let proof = try #require(try Extractor.builtIn().code(source).ties.first?.evidence.first)
    #expect(source[proof.start..<proof.end] == proof.text && proof.text.hasSuffix("Guinea in 2024"))
  }

  @Test(
    "lines that are names of their own stay apart, and so do paragraphs",
    arguments: [
      "Papua New Guinea\nGuinea", "New Zealand\nSouth Korea", "South Korea\nNorth Korea", "データ\nイギリス", "日本\n国際機関",
      "フィリピン\nインド", "papua new\nguinea", "Papua New\n\nGuinea", "Papua New\nGuineans",
    ])
  func apart(_ lines: String) throws {
    let text = Reflow.text(of: Array(lines.unicodeScalars), names: BrokenNames(try Registry.builtIn()))
    let isSmall = lines.hasPrefix("papua")
    #expect(text.blocks.count == (isSmall ? 1 : 2), "small letters go on by themselves, and are no name")
    #expect(!BrokenNames(try Registry.builtIn()).stand(at: 0..<0, and: 0..<0, in: []))
  }
}
