import AllianceNetwork
import Testing

@testable import TreatyText

/// What became of an agreement, told without its name; dates in their order and in eras; steps ruled out.
@Suite struct OutcomeTests {
  @Test(arguments: [
    Case("失効した", nil, "日ソ中立条約は1941年４月に調印された。1946年４月に失効した。", ["nonaggression JPN-SUN ended 1946-04"]),
    Case("one side", nil, "英ソ同盟条約は1942年に結ばれた。55年５月、ソ連が破棄した。", ["defense-pact GBR-SUN ended 1955-05"]),
    Case(
      "it was cancelled", nil, "Belgium and France concluded a defence pact in 1920. It was cancelled in 1936.",
      ["defense-pact BEL-FRA ended 1936"]),
    Case(
      "it lasted until", nil, "Germany and Austria concluded the Dual Alliance in 1879. It lasted until 1918.",
      ["defense-pact AUT-DEU ended 1918"]),
    Case("まで続いた", nil, "独墺同盟は1879年に結ばれ、1918年まで続いた。", ["defense-pact AUT-DEU ended 1918"]),
    Case("冷戦が終わった後も", nil, "日米同盟は、冷戦が終わった後も重要である。", ["defense-pact JPN-USA in-force"]),
    Case(
      "talks under it", nil, "日豪両国は、防衛装備品・技術移転協定に基づき、艦艇の契約交渉を進めている。", []),
  ])
  func outcomes(_ example: Case) throws { try example.check() }

  @Test(arguments: [
    Case(
      "respectively", nil,
      "Britain has treaties of alliance with Iraq, Jordan and Libya, made in 1930, 1948 and 1953 respectively.",
      ["defense-pact GBR-IRQ in-force 1930", "defense-pact GBR-JOR in-force 1948", "defense-pact GBR-LBY in-force 1953"]),
    Case("an era goes on", nil, "日英円滑化協定は令和４年１月に署名され、５年８月に発効した。", ["RAA GBR-JPN in-force 2023-08"]),
    Case("of two digits", nil, "日豪物品役務相互提供協定は、平成22年に署名され、25年に発効した。", ["ACSA AUS-JPN in-force 2013"]),
    Case("a span is no year of the era", nil, "日豪物品役務相互提供協定は平成25年に発効し、26年間続いている。", ["ACSA AUS-JPN in-force 2013"]),
    Case("a year written out", nil, "英国は千九百三十九年十月二十日、トルコと相互援助条約を結んだ。", ["defense-pact GBR-TUR in-force 1939-10-20"]),
  ])
  func dates(_ example: Case) throws { try example.check() }

  @Test(arguments: [
    Case(
      "no plans for a change", nil, "There are no plans for changes to the Japan-Australia RAA, signed in 2022.",
      ["RAA AUS-JPN signed"]),
    Case("改定の交渉は始まっていない", nil, "日米地位協定の改定交渉は始まっていない。", ["VFA JPN-USA in-force"]),
    Case(
      "a round completed", nil,
      "The first round of talks between Japan and France on a reciprocal access agreement has been completed.",
      ["RAA FRA-JPN negotiating"]),
    Case(
      "talks completed", nil, "Negotiations between Canada and Norway on a logistics agreement have been completed.",
      ["ACSA CAN-NOR agreed"]),
    Case(
      "critics denounced", nil,
      "Beijing denounced its neighbour after Japan and the Philippines signed a reciprocal access agreement in July 2024.",
      ["RAA JPN-PHL signed"]),
    Case("考えはない", nil, "韓国は、日本とＡＣＳＡを結ぶ考えはない。", ["ACSA JPN-KOR denied"]),
    Case("計画はない", nil, "日本は韓国との物品役務相互提供協定を締結する計画はない。", ["ACSA JPN-KOR denied"]),
    Case("始まっていない", nil, "日印間では、円滑化協定の交渉は始まっていない。", ["RAA IND-JPN denied"]),
    Case("指定した事実はない", nil, "米国がサウジアラビアを主要非ＮＡＴＯ同盟国に指定した事実はない。", ["MNNA SAU-USA denied"]),
    Case("何も決まっていない", nil, "日本とドイツの円滑化協定については、何も決まっていない。", []),
    Case("署名できるよう", nil, "日英円滑化協定は、できる限り早期に署名できるよう取り組む。", ["RAA GBR-JPN negotiating"]),
    Case("締結に向けた議論", nil, "日比は情報保護協定の締結に向けた議論を始めることで一致した。", ["GSOMIA JPN-PHL negotiating"]),
  ])
  func ruledOut(_ example: Case) throws { try example.check() }
}
