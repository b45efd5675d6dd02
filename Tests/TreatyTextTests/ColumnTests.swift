import Testing

@testable import TreatyText

/// Tables whose columns are no kinds of agreements: stages, states, meetings, obligations, places.
@Suite struct ColumnTests {
  @Test(arguments: [
    Case(
      "stages with lists of partners", "2024-08-01",
      """
      防衛装備品・技術移転協定の相手国
      （2024年７月末現在）

      地域／ある（発効年）／交渉中／ない
      東南アジア／マレーシア（2018年）、タイ（2022年）／―／ラオス、カンボジア
      南アジア／インド（2016年）／バングラデシュ／スリランカ
      欧州／スウェーデン（2022年）／―／ノルウェー
      """,
      [
        "DTA JPN-MYS in-force 2018", "DTA JPN-THA in-force 2022", "DTA JPN-LAO denied", "DTA JPN-KHM denied",
        "DTA IND-JPN in-force 2016", "DTA BGD-JPN negotiating", "DTA JPN-LKA denied", "DTA JPN-SWE in-force 2022",
        "DTA JPN-NOR denied",
      ]),
    Case(
      "states by states, whose cells name the agreements", nil,
      """
      # Visits and supplies among the islands

      | State | Australia | New Zealand | Others |
      |---|---|---|---|
      | Fiji | status of forces agreement (signed 2022) | status of forces agreement (signed 2023) | - |
      | Tonga | status of forces agreement | none | France: status of forces agreement (2009) |
      """,
      ["VFA AUS-FJI signed 2022", "VFA FJI-NZL signed 2023", "VFA AUS-TON in-force", "VFA FRA-TON in-force 2009"]),
    Case(
      "meetings of two", "2024-12-20",
      """
      | Canada's 2+2 partner | First meeting | Latest meeting | Remarks |
      |---|---|---|---|
      | Australia | June 2007 | 5 September 2024, Perth | eleventh |
      | Chile | 2013 | May 2019 | suspended in effect |
      | Italy | - | - | none so far |
      | Peru | - | - | to be raised |
      """,
      ["framework AUS-CAN in-force 2024-09-05", "framework CAN-CHL suspended 2019-05", "framework CAN-ITA denied"]),
    Case(
      "obligations are no agreements", "2026-03-01",
      """
      # Russia's treaties

      | Partner | Text | Signed | In force | Aid in case of attack? |
      |---|---|---|---|---|
      | Belarus | Security treaty | 2024 | 2025 | yes |
      | North Korea | Partnership treaty | 2023 | 2024 | yes |
      | India | Mutual logistics support agreement | 2025 | 2026 | no |
      """,
      ["defense-pact BLR-RUS in-force 2025", "defense-pact PRK-RUS in-force 2024", "ACSA IND-RUS in-force 2026"]),
    Case(
      "places of meetings", "2025-12-01",
      """
      資料　防衛大臣の会合

      | 年月日 | 相手・会合 | 場所 | 備考 |
      |---|---|---|---|
      | 2025年３月８日 | 日豪「２＋２」 | ラオス | 第11回 |
      | 2025年５月２日 | 日印「２＋２」 | フランス | |
      """, ["framework AUS-JPN in-force 2025-03-08", "framework IND-JPN in-force 2025-05-02"]),
    Case(
      "a name and a kind", nil,
      """
      Agreements between states of the region

      | Agreement | Parties | Type | Signed | In force |
      |---|---|---|---|---|
      | Reciprocal Access Agreement | Japan, Australia | reciprocal access agreement | 2022 | 2023 |
      | Reciprocal Access Agreement | Japan, Philippines | reciprocal access agreement | 2024 | |
      """, ["RAA AUS-JPN in-force 2023", "RAA JPN-PHL signed 2024"]),
  ])
  func columns(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    ("開催地", ColumnRole.place), ("Venue", .place), ("防衛義務", .obligation), ("Clause of aid?", .obligation), ("備考", .remark),
    ("Remarks", .remark), ("ある（発効年）", .standing(.inForce)), ("ない", .standing(.denied)),
    ("Under negotiation", .standing(.negotiating)),
  ])
  func roles(head: String, role: ColumnRole) { #expect(ColumnRole.of(head) == role) }

  @Test(arguments: ["相手国", "Partner", "回", "", "Number of troops"])
  func others(head: String) { #expect(ColumnRole.of(head) == nil) }
}
