import AllianceNetwork
import Testing

@testable import TreatyText

/// Tables whose columns are types and whose rows are countries.
@Suite struct TableTests {
  @Test(arguments: [
    Case(
      "marks", nil,
      """
      日本の防衛協定

      | 相手国 | RAA | ACSA | GSOMIA |
      |---|---|---|---|
      | 豪州 | ○ | ○ | ○ |
      | イタリア | ― | 署名済 | 2016年6月 |
      | フランス | 交渉中 | ○ | なし |
      """,
      [
        "RAA AUS-JPN in-force", "ACSA AUS-JPN in-force", "GSOMIA AUS-JPN in-force", "ACSA ITA-JPN signed",
        "GSOMIA ITA-JPN in-force 2016-06", "RAA FRA-JPN negotiating", "ACSA FRA-JPN in-force", "GSOMIA FRA-JPN denied",
      ]),
    Case(
      "a row an agreement, with none and undated steps", nil,
      """
      # Germany's agreements

      | Partner | Agreement | Status | Year |
      | --- | --- | --- | --- |
      | South Korea | Information Security Agreement | none | - |
      | Singapore | Information Security Agreement | signed | 2022 |
      """, ["GSOMIA DEU-KOR denied", "GSOMIA DEU-SGP signed 2022"]),
    Case(
      "a title that names the country", nil,
      """
      # Australia's agreements

      | Partner | SOFA | ACSA |
      | --- | --- | --- |
      | Japan | | in force 2017 |
      | Philippines | in force 2012 | under negotiation |
      """, ["ACSA AUS-JPN in-force 2017", "VFA AUS-PHL in-force 2012", "ACSA AUS-PHL negotiating"]),
    Case(
      "another table", nil,
      """
      # Australia's exports

      | Partner | Coal | Ore |
      | --- | --- | --- |
      | Japan | 10 | 20 |
      | Korea | 5 | 7 |
      """, []),
  ])
  func cells(_ item: Case) throws { try item.check() }
}
