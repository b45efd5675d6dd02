import AllianceNetwork
import Testing

@testable import TreatyText

/// Items that leave out what the title and the heading above them say.
@Suite struct ListReaderTests {
  @Test(arguments: [
    Case(
      "the type in the heading", "2026-01-31",
      """
      豪州が締結している主な文書

      Ⅰ　部隊の地位に関するもの
      　・フィリピン　訪問軍地位協定（2012年9月発効）
      　・ドイツ　　　交渉中
      　・韓国　　　　なし

      Ⅱ　情報保護に関するもの
      　・日本（2013年3月発効）、韓国（2010年）
      """,
      [
        "VFA AUS-PHL in-force 2012-09", "VFA AUS-DEU negotiating", "VFA AUS-KOR denied", "GSOMIA AUS-JPN in-force 2013-03",
        "GSOMIA AUS-KOR in-force 2010",
      ]),
    Case(
      "numbered items below a head without a colon", "2025-10-31",
      """
      JAPAN'S SECURITY INSTRUMENTS

      A. Countries with which Japan has an ACSA in force
         1. Australia (September 2017)
         2. United Kingdom (August 2017)
         3. France (June 2019)
      """, ["ACSA AUS-JPN in-force 2017-09", "ACSA GBR-JPN in-force 2017-08", "ACSA FRA-JPN in-force 2019-06"]),
    Case(
      "the country above", "2025-09-30",
      """
      GERMANY IN ASIA: DEFENCE AT A GLANCE

      * Japan
        - ACSA: signed January 2024, entered into force 12 July 2024
        - Reciprocal access: not currently under discussion

      * Republic of Korea
        - GSOMIA: concluded 2023
      """, ["ACSA DEU-JPN in-force 2024-07-12", "GSOMIA DEU-KOR in-force 2023"]),
    Case(
      "parties behind dots", "2026-01-31",
      """
      豪州が締結している主な文書

      　・五か国防衛取極（1971年11月）……英、NZ、マレーシア、シンガポール
      """, ["framework AUS-GBR-MYS-NZL-SGP in-force 1971-11"]),
    Case(
      "another list", nil,
      """
      豪州の輸出

      　・日本（石炭、鉄鉱石）
      　・韓国（液化天然ガス）
      """, []),
  ])
  func lists(_ item: Case) throws { try item.check() }
}
