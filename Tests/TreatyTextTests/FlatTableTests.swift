import AllianceNetwork
import Testing

@testable import TreatyText

/// Tables that lost their bars, and those whose heads and captions leave out what is plain.
@Suite struct FlatTableTests {
  @Test(arguments: [
    Case(
      "one character a head, a legend below", "2025-04-01",
      """
      # 日本の協定

      | | 英 | 仏 | 独 |
      |---|---|---|---|
      | 円滑化協定 | 2023年発効 | 交渉中 | なし |
      | ２＋２ | ○ | ○ | × |

      （注）×は設けていないことを示す。
      """,
      [
        "RAA GBR-JPN in-force 2023", "RAA FRA-JPN negotiating", "RAA DEU-JPN denied", "framework GBR-JPN in-force",
        "framework FRA-JPN in-force", "framework DEU-JPN denied",
      ]),
    Case(
      "broad slashes", "2024-07-09",
      """
      各国との円滑化協定（2024年７月９日時点）

      相手国／交渉開始／署　名／発　効
      オーストラリア／2014年７月／2022年１月６日／2023年８月13日
      英　　　国／2021年10月／2023年１月11日／2023年10月15日
      フィリピン／2023年11月／2024年７月８日／（未）
      """,
      ["RAA AUS-JPN in-force 2023-08-13", "RAA GBR-JPN in-force 2023-10-15", "RAA JPN-PHL signed 2024-07-08"]),
    Case(
      "single blanks, with rows that lack cells", "2023-07-31",
      """
      別添　韓国の軍事秘密情報保護協定
      作成日2023年７月31日

      連番　相手　形式　署名・発効　備考
      １　カナダ　約定　1999年、有効　改めて協定とする
      ２　フランス　約定　2001年、有効
      ３　ＮＡＴＯ　協定　有効
      ４　中国　なし　2012年に提案したが進まず
      """,
      ["GSOMIA CAN-KOR in-force 1999", "GSOMIA FRA-KOR in-force 2001", "GSOMIA KOR-NATO in-force", "GSOMIA CHN-KOR denied"]),
    Case(
      "a stage as the heading of rows of pairs", "2026-02-10",
      """
      Agreements by stage

      A. Signed
         Canada - Chile             status of visiting forces        2 Nov. 2025
         Peru - Chile               status of visiting forces        30 Apr. 2025
         Spain - Peru               status of visiting forces        15 Jan. 2026

      B. Agreed in substance
         France - Chile             status of visiting forces        no text yet
         Spain - Chile              status of visiting forces        no text yet
         Italy - Chile              status of visiting forces        no text yet
      """,
      [
        "VFA CAN-CHL signed 2025-11-02", "VFA CHL-PER signed 2025-04-30", "VFA ESP-PER signed 2026-01-15", "VFA CHL-FRA agreed",
        "VFA CHL-ESP agreed", "VFA CHL-ITA agreed",
      ]),
    Case(
      "marked kinds", "2025-06-15",
      """
      二国間の点検

      日豪　往来○（2023年発効）／補給○／情報保護○／防衛義務×
      日比　往来△（署名済み）／補給△（協議中）／情報保護×／防衛義務×
      豪比　往来○（2012年発効）／補給△（協議中）／情報保護×／防衛義務×
      """,
      [
        "RAA AUS-JPN in-force 2023", "ACSA AUS-JPN in-force", "GSOMIA AUS-JPN in-force", "defense-pact AUS-JPN denied",
        "RAA JPN-PHL signed", "ACSA JPN-PHL negotiating", "GSOMIA JPN-PHL denied", "defense-pact JPN-PHL denied",
        "VFA AUS-PHL in-force 2012", "ACSA AUS-PHL negotiating", "GSOMIA AUS-PHL denied", "defense-pact AUS-PHL denied",
      ]),
    Case(
      "access of Japan and of others", "2026-02-28",
      """
      # 豪州の条約網

      | 相手国 | 部隊の往来 | 物品・役務 | 情報保護 |
      | --- | --- | --- | --- |
      | 日本 | 2023年発効 | 2017年発効 | なし |
      | フランス | 2009年発効 | なし | なし |
      """,
      [
        "RAA AUS-JPN in-force 2023", "ACSA AUS-JPN in-force 2017", "GSOMIA AUS-JPN denied", "VFA AUS-FRA in-force 2009",
        "ACSA AUS-FRA denied", "GSOMIA AUS-FRA denied",
      ]),
    Case(
      "the one whom the caption below names", "2025-12-01",
      """
      | 区分 | 米国 | フランス |
      |---|---|---|
      | 後方支援 | ＬＥＭＯＡ（2016年） | 2018年 |
      | 情報保護 | なし | なし |

      表　インドの主な相手国
      """, ["ACSA IND-USA in-force 2016", "ACSA FRA-IND in-force 2018", "GSOMIA IND-USA denied", "GSOMIA FRA-IND denied"]),
    Case(
      "the one whom the caption leaves out is not meant", nil,
      """
      インドの防衛協力

      表　後方支援に関する協定（米国を除く）
      相手国　　　　　署名　　　　備考
      シンガポール　　2017年11月　海軍間
      フランス　　　　2018年３月　
      オーストラリア　2020年６月　
      """, ["ACSA IND-SGP signed 2017-11", "ACSA FRA-IND signed 2018-03", "ACSA AUS-IND signed 2020-06"]),
    Case(
      "slashes that are no table", nil,
      """
      次の点を議論した。
      陸上／海上／航空
      日本／韓国／中国
      安全／安心／信頼
      """, []),
  ])
  func tables(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    ("日―豪　2022年の円滑化協定（発効は翌年）", ["RAA AUS-JPN"]), ("中―朝（1961年の同盟条約）", ["defense-pact CHN-PRK"]),
  ])
  func lines(sentence: String, ties: [String]) throws {
    let coding = try Extractor.rulesAlone.get().code(SourceText(name: "case", text: "図\n\n・\(sentence)\n"), date: nil)
    #expect(coding.ties.map { "\($0.type.rawValue) \($0.parties.map(\.text).joined(separator: "-"))" } == ties)
  }

  @Test(arguments: [
    ("| | 英 | 豪 |", ["英", "豪"]), ("| 月 | 火 | 日 |", []), ("| 大 | 中 | 小 |", []), ("| 日 | 韓 |", ["日", "韓"]), ("英語 | 米価 | 豪雨", []),
  ])
  func characters(row: String, names: [String]) throws {
    let text = Reflow.text(of: Array("表\n\n\(row)\n|---|---|---|\n".unicodeScalars))
    let mentions = Finder(registry: try Registry.builtIn(), lexicon: try Lexicon.builtIn()).mentions(in: text)
    #expect(mentions.parties.map { text.string($0.range) } == names)
  }

  @Test(arguments: [
    ("「－」は、締結されておらず交渉も行われていないことを示す。", "-", CellMeaning.stands(.denied)), ("（凡例）×＝未設置", "×", .stands(.denied)),
    ("A dash means that no agreement exists; an ellipsis that talks are under way.", "…", .stands(.negotiating)),
  ])
  func legends(line: String, mark: String, meaning: CellMeaning) {
    let text = Reflow.text(of: Array("Title\n\n\(line)\n".unicodeScalars))
    #expect(TableLegend(text, Array(text.blocks.indices)).meaning(of: mark) == meaning)
  }
}
