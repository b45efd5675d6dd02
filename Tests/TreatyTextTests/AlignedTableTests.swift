import AllianceNetwork
import Testing

@testable import TreatyText

/// Tables set by hand: columns of blanks, grids of `+---+`, cells broken over lines.
@Suite struct AlignedTableTests {
  @Test(arguments: [
    Case(
      "an empty cell keeps those behind it in their columns", nil,
      """
      Table 1: agreements of Japan

      Partner      RAA         ACSA        GSOMIA
      Australia    2023        2017        2013
      Philippines  2024                    talks
      France                   2019        2011
      """,
      [
        "RAA AUS-JPN in-force 2023", "ACSA AUS-JPN in-force 2017", "GSOMIA AUS-JPN in-force 2013", "RAA JPN-PHL in-force 2024",
        "GSOMIA JPN-PHL negotiating", "ACSA FRA-JPN in-force 2019", "GSOMIA FRA-JPN in-force 2011",
      ]),
    Case(
      "a head without its first cell, and names spaced out", "2026-01-31",
      """
      付表　日本の協定の相手国別早見

      　　　　　　　　円滑化　　ＡＣＳＡ　　情報保護
      豪　州　　　　　発効　　　発効　　　　発効
      フィリピン　　　発効　　　署名　　　　交渉中
      韓　国　　　　　交渉中　　署名　　　　発効
      """,
      [
        "RAA AUS-JPN in-force", "ACSA AUS-JPN in-force", "GSOMIA AUS-JPN in-force", "RAA JPN-PHL in-force", "ACSA JPN-PHL signed",
        "GSOMIA JPN-PHL negotiating", "RAA JPN-KOR negotiating", "ACSA JPN-KOR signed", "GSOMIA JPN-KOR in-force",
      ]),
    Case(
      "columns run together to one blank each", "2024-09-30",
      """
      資料編　13　各国との協定等の締結状況

      区分　物品役務　情報保護　円滑化
      豪州　2017.9　2013.3　2023.8
      カナダ　2019.7　交渉中　交渉中
      フランス　2019.6　2011.10　交渉中
      """,
      [
        "ACSA AUS-JPN in-force 2017-09", "GSOMIA AUS-JPN in-force 2013-03", "RAA AUS-JPN in-force 2023-08",
        "ACSA CAN-JPN in-force 2019-07",
        "GSOMIA CAN-JPN negotiating", "RAA CAN-JPN negotiating", "ACSA FRA-JPN in-force 2019-06",
        "GSOMIA FRA-JPN in-force 2011-10",
        "RAA FRA-JPN negotiating",
      ]),
    Case(
      "an empty cell at the end", nil,
      """
      Table 1: agreements of Japan

      Partner      Agreement   Signed      In force
      Australia    RAA         2022        2023
      Philippines  RAA         2024
      Italy        ACSA        2024        2025
      """, ["RAA AUS-JPN in-force 2023", "RAA JPN-PHL signed 2024", "ACSA ITA-JPN in-force 2025"]),
    Case(
      "cells broken over lines", nil,
      """
      Agreements of Japan

      Partner        Agreement              Status
      ----------------------------------------------
      Australia      Reciprocal Access      in force
                     Agreement              2023
      Philippines    Reciprocal Access      signed
                     Agreement              2024
      """, ["RAA AUS-JPN in-force 2023", "RAA JPN-PHL signed 2024"]),
    Case(
      "rows parted by blank lines", nil,
      """
      Agreements of Japan

      Partner        Agreement              Status

      United         Acquisition and        in force
      Kingdom        Cross-Servicing        2017
                     Agreement

      Philippines    Reciprocal Access      signed
                     Agreement              2024
      """, ["ACSA GBR-JPN in-force 2017", "RAA JPN-PHL signed 2024"]),
    Case(
      "a grid", nil,
      """
      Agreements of Japan

      +-------------+------------------+-------------+
      | Partner     | Agreement        | Status      |
      +=============+==================+=============+
      | United      | Reciprocal       | in force    |
      | Kingdom     | Access Agreement | since 2023  |
      +-------------+------------------+-------------+
      | Philippines | Reciprocal       | signed 2024 |
      |             | Access Agreement |             |
      +-------------+------------------+-------------+
      """, ["RAA GBR-JPN in-force 2023", "RAA JPN-PHL signed 2024"]),
    Case(
      "a grid with a line a row", nil,
      """
      Agreements of Japan

      +-----------+------+------+
      | Partner   | RAA  | ACSA |
      +-----------+------+------+
      | Australia | 2023 | 2017 |
      | France    |      | 2019 |
      +-----------+------+------+
      """, ["RAA AUS-JPN in-force 2023", "ACSA AUS-JPN in-force 2017", "ACSA FRA-JPN in-force 2019"]),
    Case(
      "Japanese columns", nil,
      """
      日本の協定

      相手国        円滑化協定    物品役務相互提供協定    情報保護協定
      豪州          2023年        2017年                  2013年
      フィリピン    2025年                                交渉中
      フランス                    2019年                  2011年
      """,
      [
        "RAA AUS-JPN in-force 2023", "ACSA AUS-JPN in-force 2017", "GSOMIA AUS-JPN in-force 2013", "RAA JPN-PHL in-force 2025",
        "GSOMIA JPN-PHL negotiating", "ACSA FRA-JPN in-force 2019", "GSOMIA FRA-JPN in-force 2011",
      ]),
  ])
  func tables(_ item: Case) throws { try item.check() }

  /// The cells of every row, as they are read.
  private func rows(_ text: String) -> [[String]] {
    let text = Reflow.text(of: Array(text.unicodeScalars))
    return text.blocks.filter { $0.kind == .row }.map { block in text.cells(block.range).map { text.string($0).trimmingBlanks } }
  }

  @Test func aRowThatStandsBelowAnotherIsNoneOfIt() {
    let found = rows(
      """
      Partner      Agreement   Signed
      Australia    RAA         2022
                   ACSA        2010
      France       ACSA        2018
      """)
    #expect(
      found == [
        ["Partner", "Agreement", "Signed"], ["Australia", "RAA", "2022"], ["", "ACSA", "2010"], ["France", "ACSA", "2018"],
      ])
  }

  @Test func groupsOfFullRowsStayRows() {
    let found = rows(
      """
      Partner      Agreement   Signed
      Australia    RAA         2022
      France       ACSA        2018

      Italy        ACSA        2024
      Germany      ACSA        2024
      """)
    #expect(found.count == 5)
  }

  /// What is no such table stays as it is, however many lines there are of it: each is looked at a bounded number of times.
  @Test(arguments: [
    (["word    other    third"], 4000, 4000), (["+---+---+", "| a | b |"], 4000, 2000),
    (["A B C", "", "A B C    D    E", ""], 2000, 0),
  ])
  func manyLinesThatAreNoTable(lines: [String], count: Int, found: Int) {
    let text = (0..<count).map { lines[$0 % lines.count] }.joined(separator: "\n")
    #expect(rows(text).count == found)
  }
}
