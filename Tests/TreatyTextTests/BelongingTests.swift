import AllianceNetwork
import Testing

@testable import TreatyText

/// Who enters, belongs to, leaves or stands aside in a body, and when a named agreement came about.
@Suite struct BelongingTests {
  @Test(arguments: [
    Case(
      "came into", nil, "Finland and Sweden came into NATO in April 2023 and March 2024.",
      ["framework FIN-NATO in-force 2023-04", "framework NATO-SWE in-force 2024-03"]),
    Case(
      "member", nil, "Portugal was a founder of NATO. Russia makes more shells than all the members of NATO.",
      ["framework NATO-PRT in-force"]),
    Case("the treaty", nil, "カナダは北大西洋条約の原加盟国である。", ["defense-pact CAN-NATO in-force"]),
    Case(
      "それぞれの日付", nil, "フィンランドは2023年4月、スウェーデンは2024年3月にNATOに加わり、北欧はすべて加盟国となった。",
      ["framework FIN-NATO in-force 2023-04", "framework NATO-SWE in-force 2024-03"]),
    Case("演習に加わる", nil, "フィンランドは2018年にNATOの演習に加わった。", []),
    Case("修飾", nil, "NATOに加盟するイタリアの空母が寄港した。", ["framework ITA-NATO in-force"]),
    Case("no member", nil, "日本がNATOに加盟する必要も、その予定もない。", ["framework JPN-NATO denied"]),
    Case(
      "applied", nil, "NATO met in Madrid. Ukraine applied for membership on 30 September 2022.",
      ["framework NATO-UKR proposed 2022-09-30"]),
  ])
  func belongs(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case(
      "発足の年", nil, "2021年にはAUKUSが発足した。豪英米のAUKUSは潜水艦を共同で造る。", ["framework AUS-GBR-USA in-force 2021"]),
    Case(
      "founded", nil,
      "AUKUS was founded in 2021. Under AUKUS, Australia, Britain and the United States build submarines together.",
      ["framework AUS-GBR-USA in-force 2021"]),
  ])
  func foundings(_ item: Case) throws { try item.check() }
}
