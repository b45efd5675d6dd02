import AllianceNetwork
import Testing

@testable import TreatyText

/// Lists whose heads hold the kind, the partner or where all of it stands.
@Suite struct SectionedListTests {
  @Test(arguments: [
    Case(
      "labels that say where all stands", "2026-01-31",
      """
      我が国が締結している主な協定（種類別）

      ○　物品役務相互提供協定（ＡＣＳＡ）
      　　発効済み：アメリカ、カナダ
      　　署名済み：フィリピン（令和８年１月15日）

      ○　情報保護協定
      　　発効済み：
      　　・フランス（2011年）
      　　・韓国（2016年）
      　　交渉中：フィリピン

      ○　部隊間協力円滑化協定（ＲＡＡ）
      　　日豪（2023年８月発効）、日英（同年10月発効）
      　　交渉中：日仏
      """,
      [
        "ACSA JPN-USA in-force", "ACSA CAN-JPN in-force", "ACSA JPN-PHL signed 2026-01-15", "GSOMIA FRA-JPN in-force 2011",
        "GSOMIA JPN-KOR in-force 2016", "GSOMIA JPN-PHL negotiating", "RAA AUS-JPN in-force 2023-08",
        "RAA GBR-JPN in-force 2023-10",
        "RAA FRA-JPN negotiating",
      ]),
    Case(
      "sections of partners under a title that names the kind", "2024-12-09",
      """
      情報保護協定をめぐる動き（骨子）

      １．総論
      　秘密を渡すには、渡した先で守られるという保証が要る。

      ２．日本
      　(1) 現に効力を有する相手
      　　　米国（2007年）、フランス（2011年）
      　(2) 署名済み
      　　　ウクライナ（先月16日、キーウで署名。手続を残す。）

      ３．韓国
      　(1) 現に効力を有する相手
      　　　米国（1987年）、カナダ（2017年）
      """,
      [
        "GSOMIA JPN-USA in-force 2007", "GSOMIA FRA-JPN in-force 2011", "GSOMIA JPN-UKR signed 2024-11-16",
        "GSOMIA KOR-USA in-force 1987", "GSOMIA CAN-KOR in-force 2017",
      ]),
    Case(
      "the first of several sections is not what the text is about", "2025-11-25",
      """
      Our partners

      Australia

      - Reciprocal Access Agreement (in force since 2023)

      United Kingdom

      - Reciprocal Access Agreement (in force since 2023)
      """, []),
    Case(
      "a new head ends the old one", "2025-11-25",
      """
      米国の対中南米協力　早見メモ

      ○ 主要非NATO同盟国
      ・アルゼンチン（1998年）、ブラジル（2019年）

      ○ 基地・施設
      ・ホンジュラス…空軍基地に約1,000人

      ○ 地位協定など
      ・エクアドル…2023年９月に署名
      ・パナマ…2025年４月、覚書に署名
      """, ["MNNA ARG-USA in-force 1998", "MNNA BRA-USA in-force 2019", "VFA ECU-USA signed 2023-09"]),
    Case(
      "lists without marks behind a colon", "2025-03-01",
      """
      Japan's security agreements, by kind

      1. Agreements on reciprocal access
      Japan has concluded such agreements with:
         Australia (2023)
         the United Kingdom (2023)
      Negotiations are under way with:
         France (since May 2024)

      2. Acquisition and cross-servicing agreements
      Partners, by the year of the first one:
         the United States (1996, replaced 2017); Canada (2019)
      Signed, not yet in force:
         Italy (November 2024)
      """,
      [
        "RAA AUS-JPN in-force 2023", "RAA GBR-JPN in-force 2023", "RAA FRA-JPN negotiating 2024-05", "ACSA JPN-USA in-force 2017",
        "ACSA CAN-JPN in-force 2019", "ACSA ITA-JPN signed 2024-11",
      ]),
    Case(
      "the two of the title", "2025-01-06",
      """
      U.S. SECURITY COOPERATION WITH THE PHILIPPINES

      Forces
      • Visiting Forces Agreement (VFA), 1998.
      • Enhanced Defense Cooperation Agreement (EDCA), 2014.

      Logistics
      • Mutual Logistics Support Agreement, first signed in 2002 and renewed in 2007.

      Status
      • Designated a Major Non-NATO Ally in October 2003.
      """,
      ["VFA PHL-USA in-force 1998", "VFA PHL-USA in-force 2014", "ACSA PHL-USA in-force 2007", "MNNA PHL-USA in-force 2003-10"]),
    Case(
      "entries of a chronology of two", "2025-07-31",
      """
      【年表】米比安全保障関係80年

      1951.8.30　相互防衛条約に署名（ワシントン）
      1998.2　　　訪問軍地位協定（VFA）署名
      2007.11　　相互兵站支援協定（MLSA）を更新
      2024.11.18　情報保護協定（GSOMIA）に署名
      """,
      [
        "defense-pact PHL-USA signed 1951-08-30", "VFA PHL-USA signed 1998-02", "ACSA PHL-USA in-force 2007-11",
        "GSOMIA PHL-USA signed 2024-11-18",
      ]),
    Case(
      "a list of other things", nil,
      """
      Japan's harbours, by kind

      1. Fishing
      Japan has fishing agreements with:
         Australia (2023)
         France (2024)
      """, []),
  ])
  func lists(_ item: Case) throws { try item.check() }
}
