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

  /// A status that a cell tells is told, whatever the words of the cell.
  @Test(arguments: [
    ("In force", Status.inForce), ("Signed", .signed), ("Signed, not yet in force", .signed), ("under negotiation", .negotiating),
    ("発効済み", .inForce), ("署名済み", .signed), ("未発効", .signed), ("交渉中", .negotiating),
  ])
  func toldStatus(words: String, status: Status) throws {
    let text =
      "# Japan's agreements\n\n| Partner | Agreement | Status |\n| --- | --- | --- |\n| Australia | RAA | \(words) |\n| France | RAA | \(words) |\n"
    let explanation = try Extractor.rulesAlone.get().explain(SourceText(name: "t", text: text))
    let readings = explanation.sentences.flatMap(\.decisions).compactMap(\.reading)
    #expect(readings.count == 2)
    #expect(readings.allSatisfy { $0.isStatusTold && $0.record.status == status })
  }

  @Test func effectWithoutADate() throws {
    try Case(
      "a step without its date", nil,
      """
      # 日本の協定

      | 相手国 | 協定 | 署名 | 発効 |
      |---|---|---|---|
      | 豪州 | 円滑化協定 | 2022年1月 | 2023年8月 |
      | 英国 | 円滑化協定 | 2023年1月 | 発効済 |
      """, ["RAA AUS-JPN in-force 2023-08", "RAA GBR-JPN in-force 2023-01"]
    ).check()
  }
}
