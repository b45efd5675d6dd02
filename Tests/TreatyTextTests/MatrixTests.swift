import AllianceNetwork
import Testing

@testable import TreatyText

/// Tables in which partners and kinds of agreements meet, as ministries and newspapers set them.
@Suite struct MatrixTests {
  @Test(arguments: [
    Case(
      "short heads, ruled by hand, with a legend", "2025-04-01",
      """
      参考２　取決めの状況

       相手国   | 情報保護 | 物品役務 | 装備・技術 | 円滑化
       ---------+----------+----------+------------+--------
       英　　国 |  2013年  |  2017年  |   2013年   | 2023年
       カ ナ ダ |    ―    |  2018年  |     ―     | 交渉中
       スペイン |  2024年※ |    ―    |     ―     |  ―

      （注）１　※は、効力がまだ生じていないもの。
      　　　２　「―」は、協定が存在しないことを示す。
      """,
      [
        "GSOMIA GBR-JPN in-force 2013", "ACSA GBR-JPN in-force 2017", "DTA GBR-JPN in-force 2013", "RAA GBR-JPN in-force 2023",
        "GSOMIA CAN-JPN denied", "ACSA CAN-JPN in-force 2018", "DTA CAN-JPN denied", "RAA CAN-JPN negotiating",
        "GSOMIA ESP-JPN signed 2024", "ACSA ESP-JPN denied", "DTA ESP-JPN denied", "RAA ESP-JPN denied",
      ]),
    Case(
      "a dash that nobody explains", "2025-04-01",
      """
      # Australia's agreements

      | Partner | Info. security | Logistics | Visiting forces |
      | --- | --- | --- | --- |
      | Japan | 2013 | 2017 | - |
      | France | - | talks | 9/2025 |
      """, ["GSOMIA AUS-JPN in-force 2013", "ACSA AUS-JPN in-force 2017", "ACSA AUS-FRA negotiating"]),
    Case(
      "cells that name their agreements", "2025-11-20",
      """
      Who may do what with the Philippines

      | | Troops | Supplies | Secrets | 2+2 |
      | --- | --- | --- | --- | --- |
      | USA | VFA 1998, EDCA 2014 | MLSA 2007 | 2024 | yes |
      | Japan | RAA, in force 9/2025 | talks | none | yes |
      | Canada | SOVFA, signed 11/2025 | no | - | no |

      "No" means that we do not know of any: nothing to report.
      """,
      [
        "VFA PHL-USA in-force 1998", "VFA PHL-USA in-force 2014", "ACSA PHL-USA in-force 2007", "GSOMIA PHL-USA in-force 2024",
        "framework PHL-USA in-force", "RAA JPN-PHL in-force 2025-09", "ACSA JPN-PHL negotiating", "GSOMIA JPN-PHL denied",
        "framework JPN-PHL in-force", "VFA CAN-PHL signed 2025-11",
      ]),
    Case(
      "notes below", "2025-05-31",
      """
      # 日本の防衛関係協定

      | 相手国 | 物品役務相互提供 | 情報保護 |
      |---|---|---|
      | イタリア | 2024年（注１） | 2016年 |
      | フィリピン | （注２） | 2016年（注３） |

      注１　署名したが、未発効。
      注２　両国は交渉を始めることで一致した。
      注３　年は官報による。
      """,
      ["ACSA ITA-JPN signed 2024", "GSOMIA ITA-JPN in-force 2016", "ACSA JPN-PHL negotiating", "GSOMIA JPN-PHL in-force 2016"]),
    Case(
      "kinds in the rows", "2025-06-30",
      """
      # Japan's agreements with three partners

      | Kind | Australia | United Kingdom | France |
      | --- | --- | --- | --- |
      | Reciprocal access | in force 2023 | in force 2023 | talks |
      | Logistics support | ✓ | ✓ | ✓ |
      | Equipment and technology | T | F | N |

      F = in force, T = under negotiation, N = no agreement
      """,
      [
        "RAA AUS-JPN in-force 2023", "RAA GBR-JPN in-force 2023", "RAA FRA-JPN negotiating", "ACSA AUS-JPN in-force",
        "ACSA GBR-JPN in-force",
        "ACSA FRA-JPN in-force", "DTA AUS-JPN negotiating", "DTA GBR-JPN in-force", "DTA FRA-JPN denied",
      ]),
    Case(
      "two parties a row", nil,
      """
      Logistics and secrets among four

      | Host | Partner | ACSA | GSOMIA |
      | --- | --- | --- | --- |
      | Australia | Japan | 2017 | 2013 |
      | India | France | 2018 | - |
      """, ["ACSA AUS-JPN in-force 2017", "GSOMIA AUS-JPN in-force 2013", "ACSA FRA-IND in-force 2018"]),
    Case(
      "several agreements a row, and what stands for all", "2026-01-20",
      """
      資料　オーストラリアの取決め（相手国別）

      | 相手国 | 主な取決め | 現況 |
      |---|---|---|
      | 日本 | 円滑化協定、ACSA、情報保護協定 | いずれも発効済み |
      | カナダ | ACSA（2025年）、情報保護協定（2025年） | 批准待ち |
      """,
      [
        "RAA AUS-JPN in-force", "ACSA AUS-JPN in-force", "GSOMIA AUS-JPN in-force", "ACSA AUS-CAN signed 2025",
        "GSOMIA AUS-CAN signed 2025",
      ]),
    Case(
      "tables of other things", nil,
      """
      # Australia's trade

      | Partner | Equipment | Supplies |
      | --- | --- | --- |
      | Japan | 2019 | 2020 |
      | Korea | yes | no |
      """, []),
  ])
  func cells(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    ("※は、効力がまだ生じていないもの。", "※", CellMeaning.stands(.signed)), ("「―」は、協定が存在しないことを示す。", "-", .stands(.denied)),
    ("A dash: not signed.", "-", .open), ("\"-\" means that there is nothing to report.", "-", .open),
    ("凡例　○＝締結済み、△＝交渉中、×＝なし", "△", .stands(.negotiating)),
    ("凡例　○＝締結済み、△＝交渉中、×＝なし", "×", .stands(.denied)), ("Key: F = in force, S = signed, N = none", "s", .stands(.signed)),
  ])
  func legends(line: String, mark: String, meaning: CellMeaning) {
    let text = Reflow.text(of: Array("Title\n\n\(line)\n".unicodeScalars))
    #expect(TableLegend(text, Array(text.blocks.indices)).meaning(of: mark) == meaning)
  }
}
