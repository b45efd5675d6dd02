import AllianceNetwork
import Testing

@testable import TreatyText

/// Agreements told of before that a sentence does not name again.
@Suite struct EllipsisTests {
  @Test(arguments: [
    Case(
      "followed", "2026-03-01",
      "New Zealand signed a visiting forces agreement with the Philippines on April 30, 2025. Canada followed on November 2, 2025.",
      ["VFA NZL-PHL signed 2025-04-30", "VFA CAN-PHL signed 2025-11-02"]),
    Case(
      "talks to begin", "2025-06-01",
      "Japan and Tonga agreed to start consultations on an acquisition and cross-servicing agreement.",
      ["ACSA JPN-TON negotiating"]),
    Case("議論の開始", "2025-06-01", "日本とトンガは、ACSAの議論の開始で一致した。", ["ACSA JPN-TON negotiating"]),
    Case(
      "an owner that owns no noun", "2024-03-08",
      "Sweden and Finland have signed defense cooperation agreements with the United States. Sweden's was signed on December 5, 2023 and Finland's on December 18, 2023.",
      ["VFA FIN-USA signed 2023-12-18", "VFA SWE-USA signed 2023-12-05"]),
    Case(
      "theirs", "2021-01-31",
      "Japan and India signed a logistics pact in September 2020, and Australia and India theirs in June 2020.",
      ["ACSA AUS-IND signed 2020-06", "ACSA IND-JPN signed 2020-09"]),
    Case(
      "and with", nil, "Washington has had mutual defense treaties with Manila since 1951 and with Seoul since 1953.",
      ["defense-pact KOR-USA in-force 1953", "defense-pact PHL-USA in-force 1951"]),
    Case(
      "the former and the latter", nil,
      "Japan has RAAs with Australia and the United Kingdom. The former entered into force in August 2023, the latter in October 2023.",
      ["RAA AUS-JPN in-force 2023-08", "RAA GBR-JPN in-force 2023-10"]),
    Case(
      "the former Soviet Union", nil,
      "Japan has RAAs with Australia and the United Kingdom. Trade with the former Soviet Union ended in 1991.",
      ["RAA AUS-JPN in-force", "RAA GBR-JPN in-force"]),
    Case(
      "a verb for two", nil,
      "The VFA between the Philippines and the United States took effect in 1999 and the SOVFA between the Philippines and Australia in 2012.",
      ["VFA AUS-PHL in-force 2012", "VFA PHL-USA in-force 1999"]),
  ])
  func english(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case(
      "前者と後者", nil, "日本は豪州及び英国と円滑化協定を締結しており、前者は2023年8月に、後者は同年10月に発効した。",
      ["RAA AUS-JPN in-force 2023-08", "RAA GBR-JPN in-force 2023-10"]),
    Case(
      "両協定", nil, "日印は2015年12月に防衛装備品・技術移転協定と秘密軍事情報保護協定に署名した。両協定は2016年3月に発効した。",
      ["DTA IND-JPN in-force 2016-03", "GSOMIA IND-JPN in-force 2016-03"]),
    Case(
      "結んでいるのは", "2025-11-20", "我が国がこれまで円滑化協定を結んでおりますのは、豪州、英国、そしてフィリピンの三か国でございます。",
      ["RAA AUS-JPN in-force", "RAA GBR-JPN in-force", "RAA JPN-PHL in-force"]),
    Case(
      "同種の協定", "2026-09-01", "日本とスペインは2026年2月、情報保護協定に署名した。我が国は、米国、仏及び北大西洋条約機構（NATO）との間で同種の協定を締結済みである。",
      ["GSOMIA ESP-JPN signed 2026-02", "GSOMIA JPN-USA in-force", "GSOMIA FRA-JPN in-force", "GSOMIA JPN-NATO in-force"]),
    Case("名にかかる節", nil, "マリとニジェールが1977年6月に結んだ防衛援助協定は、仏語圏のまとまりだった。", ["defense-pact MLI-NER in-force 1977-06"]),
    Case("三国の条約", nil, "ユーゴスラビアは1954年8月、ギリシャ、トルコの両国と同盟条約を結んだ。", ["defense-pact GRC-TUR-YUG in-force 1954-08"]),
  ])
  func japanese(_ item: Case) throws { try item.check() }
}
