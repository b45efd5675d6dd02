import Testing

@testable import TreatyText

/// Tables with a cell a line, lists of partners behind a kind, and rows that leave out what stands above them.
@Suite struct CellLineTests {
  @Test(arguments: [
    Case(
      "rows right below each other", "2025-08-20",
      """
      付表　豪州の取決め

      相手国
      種類
      現状
      日本
      円滑化協定
      2023年発効
      フランス
      物品役務相互提供協定
      2018年発効
      韓国
      情報保護協定
      なし
      """, ["RAA AUS-JPN in-force 2023", "ACSA AUS-FRA in-force 2018", "GSOMIA AUS-KOR denied"]),
    Case(
      "one kind for several partners", "2025-08-20",
      """
      Republic of Korea: agreements with others

      Type
      Country
      Signed / In force

      Status of forces agreement
      United States
      Jul 1966 / Feb 1967

      General security of military information agreement
      Canada
      Jan 1999 / Jan 1999
      Spain
      Mar 2009 / Jun 2009

      Cultural exchange
      Peru
      May 1994
      Chile
      May 1995
      """, ["VFA KOR-USA in-force 1967-02", "GSOMIA CAN-KOR in-force 1999-01", "GSOMIA ESP-KOR in-force 2009-06"]),
    Case(
      "empty cells stand for those above", nil,
      """
      # Agreements of Australia

      | Agreement | Partner | In force |
      |---|---|---|
      | Reciprocal access agreement | Japan | 2023 |
      | Logistics support agreement | France | 2018 |
      | | India | 2020 |
      | Cooperation in culture | Chile | 2001 |
      | | Peru | 2002 |
      """, ["RAA AUS-JPN in-force 2023", "ACSA AUS-FRA in-force 2018", "ACSA AUS-IND in-force 2020"]),
    Case(
      "kinds as labels of lists", "2025-11-01",
      """
      各国の取決め一覧（略号による）

      【フィリピン】
      ＶＦＡ：米（1998年）。ＮＺ（署）、仏（交）
      ＧＳＯＭＩＡ：米（署）

      【豪州】
      ＡＣＳＡ：米、日、仏、印、加、ＮＺ
      """,
      [
        "VFA PHL-USA in-force 1998", "VFA NZL-PHL signed", "VFA FRA-PHL negotiating", "GSOMIA PHL-USA signed",
        "ACSA AUS-USA in-force", "ACSA AUS-JPN in-force", "ACSA AUS-FRA in-force", "ACSA AUS-IND in-force",
        "ACSA AUS-CAN in-force",
        "ACSA AUS-NZL in-force",
      ]),
    Case(
      "names and years under a head in brackets", nil,
      """
      別表　米国の取決め

      ［物品役務相互提供］
      　韓国　　　一九八八年
      　豪州　　　二〇一〇年発効
      　タイ　　　二〇一三年
      """, ["ACSA KOR-USA in-force 1988", "ACSA AUS-USA in-force 2010", "ACSA THA-USA in-force 2013"]),
    Case(
      "short lines of other things", nil,
      """
      相手国
      人口
      日本
      一億
      韓国
      五千万
      豪州
      二千万
      """, []),
  ])
  func lines(_ item: Case) throws { try item.check() }
}
