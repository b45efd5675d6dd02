import AllianceNetwork
import Testing

@testable import TreatyText

/// Types told by the words that stand with a noun, not by a name that the lexicon has.
@Suite struct TypePhraseTests {
  @Test(arguments: [
    Case(
      "the noun first", nil, "Italy and Japan concluded an agreement on the safeguarding of classified information.",
      ["GSOMIA ITA-JPN in-force"]),
    Case(
      "an arrangement", nil, "India and Korea signed an arrangement on reciprocal logistics in May 2025.", ["ACSA IND-KOR signed"]
    ),
    Case(
      "a memorandum", nil, "France and Brazil are negotiating a memorandum on logistic support for their navies.",
      ["ACSA BRA-FRA negotiating"]),
    Case(
      "words before the noun", nil, "Germany and Lithuania have agreed in principle on a forces status agreement.",
      ["VFA DEU-LTU agreed"]),
    Case(
      "a treaty of mutual aid", nil, "France and Poland signed a bilateral mutual-defence convention in May 2025.",
      ["defense-pact FRA-POL signed"]),
    Case("a soft noun alone", nil, "Japan and Italy signed a memorandum in May 2025.", []),
    Case("another matter", nil, "Japan and Italy signed an arrangement on cultural property in May 2025.", []),
  ])
  func english(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case("内容", nil, "日本とイタリアは2025年5月、秘密情報の保護に係る協定に署名した。", ["GSOMIA ITA-JPN signed"]),
    Case("覚書", nil, "インドと韓国は、兵站支援に関する覚書を締結した。", ["ACSA IND-KOR in-force"]),
    Case("正式の名", nil, "日本とスペインは、防衛装備品及び技術の移転に関する政府間協定の交渉を開始した。", ["DTA ESP-JPN negotiating"]),
    Case("名の中の当事国", "2026-03-01", "「情報の保護に関する日本国政府とスペイン王国政府との間の協定」が2026年2月に署名された。", ["GSOMIA ESP-JPN signed"]),
    Case("内容のない覚書", nil, "日本とイタリアは2025年5月、覚書に署名した。", []),
    Case("別の事", nil, "日本とイタリアは2025年5月、文化財に関する覚書に署名した。", []),
  ])
  func japanese(_ item: Case) throws { try item.check() }
}
