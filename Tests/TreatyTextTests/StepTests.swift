import AllianceNetwork
import Testing

@testable import TreatyText

/// Steps between the signature and the entry into force, and dates written in characters.
@Suite struct StepTests {
  @Test(arguments: [
    Case(
      "a parliament's approval", "2025-03-01",
      "The two signed it. Japan and the Philippines signed a Reciprocal Access Agreement in July 2024. The Philippine Senate ratified the agreement in December 2024.",
      ["RAA JPN-PHL signed 2024-07"]),
    Case(
      "still to come", "2025-08-01",
      "Canada and Japan signed an Agreement on the Security of Information on July 8, 2025. It will enter into force once both have finished their procedures.",
      ["GSOMIA CAN-JPN signed 2025-07-08"]),
    Case(
      "the text is ready", "2025-08-01",
      "Ottawa and Tokyo announced the substantive conclusion of negotiations on an information security agreement.",
      ["GSOMIA CAN-JPN agreed"]),
    Case(
      "a day to come, in a text without a date", nil,
      "The Japan-Philippines Reciprocal Access Agreement, signed in Manila on 8 July 2024, will enter into force on 11 September 2025.",
      ["RAA JPN-PHL signed 2024-07-08"]),
    Case(
      "being drafted", nil, "The defence pact between Australia and Papua New Guinea is still being drafted.",
      ["defense-pact AUS-PNG negotiating"]),
    Case("仮署名", "2025-08-01", "インドと韓国の間の後方支援協定は仮署名を終えた。", ["ACSA IND-KOR agreed"]),
    Case("承認を経て", "2025-03-01", "日比円滑化協定は昨年7月に署名された。国会の承認を経て発効する。", ["RAA JPN-PHL signed 2024-07"]),
    Case("会合は発効でない", "2025-12-01", "フランスとの円滑化協定については、昨年五月に交渉の開始に合意し、本年十月十五日に第三回会合を開いた。", ["RAA FRA-JPN negotiating 2024-05"]),
    Case("漢数字", "2025-12-01", "日加物品役務相互提供協定は二〇一九年七月に発効した。", ["ACSA CAN-JPN in-force 2019-07"]),
    Case("漢数字の元号", "2025-12-01", "日英円滑化協定は令和五年十月十五日に効力を生じた。", ["RAA GBR-JPN in-force 2023-10-15"]),
    Case("年数", "2025-12-01", "三か国は二十年間にわたり協力してきた。", []),
  ])
  func steps(_ item: Case) throws { try item.check() }
}
