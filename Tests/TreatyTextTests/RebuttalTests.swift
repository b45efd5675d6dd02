import AllianceNetwork
import Testing

@testable import TreatyText

/// Claims that a sentence rebuts, and scenarios.
@Suite struct RebuttalTests {
  @Test(arguments: [
    Case(
      "a false claim", nil, "The claim that Japan and South Korea are treaty allies is false.", ["defense-pact JPN-KOR denied"]),
    Case("a myth", nil, "It is a myth that India and Israel have a mutual defence treaty.", ["defense-pact IND-ISR denied"]),
    Case("false reports", nil, "Reports that Japan and South Korea signed an ACSA are false.", ["ACSA JPN-KOR denied"]),
    Case("denied reports", nil, "Tokyo denied reports that Japan and South Korea had signed an ACSA.", ["ACSA JPN-KOR denied"]),
    Case("a report that is true", nil, "Reports that Japan and South Korea signed an ACSA are true.", ["ACSA JPN-KOR signed"]),
    Case(
      "false by the next sentence", nil, "A paper wrote that Japan and South Korea signed an ACSA. That is untrue.",
      ["ACSA JPN-KOR denied"]),
    Case(
      "of somebody else", nil, "A paper wrote that Japan and South Korea signed an ACSA. That is untrue of India.",
      ["ACSA JPN-KOR signed"]),
    Case("次の文で誤り", nil, "日本と韓国がACSAに署名したと一部の新聞が書いた。これは事実ではない。", ["ACSA JPN-KOR denied"]),
    Case("俗説", nil, "日本と台湾が情報保護協定を結んでいるとの説は俗説にすぎない。", ["GSOMIA JPN-TWN denied"]),
    Case("誤り", nil, "「日本と韓国は相互防衛条約を結んでいる」との主張があるが、これは誤りである。", ["defense-pact JPN-KOR denied"]),
    Case(
      "a scenario", "2025-06-30", "Scenario 1: In 2032 Japan, Australia and the Philippines conclude a mutual defence treaty.", []
    ),
    Case(
      "no scenario", "2025-06-30", "Scenario work apart, Japan and Australia signed an RAA in January 2022.",
      ["RAA AUS-JPN in-force 2022-01"]),
    Case(
      "claims of somebody", nil,
      "Claims in foreign media that Vietnam had secretly signed a defence pact with the United States are false.",
      ["defense-pact USA-VNM denied"]),
    Case("a critic", nil, "Moscow denounced the partnership of Japan with South Korea as a military alliance.", []),
    Case(
      "a treaty denounced", nil,
      "In April 1945 the Soviet Union denounced the mutual defence treaty between the Soviet Union and Estonia.",
      ["defense-pact EST-SUN ended 1945-04"]),
    Case("what did not happen", nil, "Had Japan and India signed an ACSA in 2012, the exercise would have been easier.", []),
    Case("nobody designated", nil, "Japan designated no country as a Major Non-NATO Ally.", []),
    Case(
      "never designated", nil, "Taiwan has never been designated a major non-NATO ally of the United States.",
      ["MNNA TWN-USA denied"]),
    Case("指定されたことはない", nil, "台湾は米国の主要な非NATO同盟国に指定されたことはない。", ["MNNA TWN-USA denied"]),
  ])
  func rebuttals(_ item: Case) throws { try item.check() }

  @Test func eachHasTheDateBeforeIt() throws {
    try Case(
      "それぞれ", "2025-12-01", "フィリピンは2025年4月30日にニュージーランドと、同年11月2日にカナダと、それぞれ訪問軍地位協定に署名した。",
      ["VFA NZL-PHL signed 2025-04-30", "VFA CAN-PHL signed 2025-11-02"]
    ).check()
  }
}
