import AllianceNetwork
import Testing

@testable import TreatyText

/// Members that join a body one after the other.
@Suite struct AccessionTests {
  @Test(arguments: [
    Case(
      "日付が前にある", nil, "NATOには1952年にギリシャとトルコが、1955年には西ドイツが加わった。1999年にはポーランドとチェコが加盟した。",
      [
        "framework GRC-NATO in-force 1952", "framework NATO-TUR in-force 1952", "framework DEU-NATO in-force 1955",
        "framework NATO-POL in-force 1999", "framework CZE-NATO in-force 1999",
      ]),
    Case("別の物に加わる", nil, "NATOは声明を出した。英国は昨年12月、これに加わった。", []),
    Case(
      "admitted", nil, "NATO was founded in 1949. Greece and Turkey were admitted in 1952 and Spain in 1982.",
      ["framework GRC-NATO in-force 1952", "framework NATO-TUR in-force 1952", "framework ESP-NATO in-force 1982"]),
    Case(
      "followed", nil, "Finland joined NATO on 4 April 2023. Sweden followed on 7 March 2024.",
      ["framework FIN-NATO in-force 2023-04-04", "framework NATO-SWE in-force 2024-03-07"]),
    Case("another coalition", nil, "NATO was founded in 1949. Iraq joined the coalition in 2003.", []),
    Case("a supposition", nil, "If Finland had not joined NATO, would Russia have behaved differently?", []),
  ])
  func members(_ item: Case) throws { try item.check() }
}
