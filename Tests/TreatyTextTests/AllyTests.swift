import AllianceNetwork
import Testing

@testable import TreatyText

/// Who is called whose treaty ally.
@Suite struct AllyTests {
  @Test(arguments: [
    Case("an owner", nil, "Australia is New Zealand's only formal ally.", ["defense-pact AUS-NZL in-force"]),
    Case(
      "behind a comma", nil, "Japan, a U.S. treaty ally, has hosted American forces since 1945.",
      ["defense-pact JPN-USA in-force"]),
    Case("an owner behind a comma", nil, "Portugal, Britain's oldest ally, joined the force.", ["defense-pact GBR-PRT in-force"]),
    Case("since", nil, "Britain and Portugal have been allies since 1373.", ["defense-pact GBR-PRT in-force 1373"]),
    Case("none", nil, "India is not a treaty ally of the United States.", ["defense-pact IND-USA denied"]),
    Case("praise", nil, "Turkey, a NATO ally, bought missiles. Japan is a close ally of Britain.", []),
  ])
  func english(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case(
      "前に置く", nil, "米国の条約上の同盟国である日本、韓国、フィリピンは声明を出した。",
      ["defense-pact JPN-USA in-force", "defense-pact KOR-USA in-force", "defense-pact PHL-USA in-force"]),
    Case("二つの組", nil, "米国と日本は同盟国であり、米国と韓国も同盟関係にある。", ["defense-pact JPN-USA in-force", "defense-pact KOR-USA in-force"]),
    Case("否定", nil, "インドは米国の条約上の同盟国ではない。", ["defense-pact IND-USA denied"]),
    Case("条件を述べる節", nil, "韓国は米国の同盟国であるが、日本とは協定を結んでいない。", ["defense-pact KOR-USA in-force"]),
  ])
  func japanese(_ item: Case) throws { try item.check() }
}
