import AllianceNetwork
import Testing

@testable import TreatyText

/// Lists with a date each, sentences with dates to come, and several subjects in one sentence.
@Suite struct DateAndListTests {
  @Test(arguments: [
    Case(
      "a decade ends a sentence", nil,
      "The US-Japan alliance dates from the 1950s. India, having signed LEMOA (2016), COMCASA (2018) and BECA (2020) with Washington, is not an ally.",
      [
        "ACSA IND-USA in-force 2016", "BECA IND-USA in-force 2020", "COMCASA IND-USA in-force 2018",
        "defense-pact JPN-USA in-force",
      ]),
    Case(
      "days with their endings", "2023-06-30",
      "Japan and Australia signed an RAA on the 6th of January 2022. Japan and France signed an ACSA on July 14th, 2018. Japan and Italy signed an ACSA on 3rd May 2021. The 2nd Marine Division was there.",
      ["ACSA FRA-JPN in-force 2018-07-14", "ACSA ITA-JPN signed 2021-05-03", "RAA AUS-JPN signed 2022-01-06"]),
    Case(
      "designations with a year each", nil,
      "Washington designated Bahrain (2002), Kuwait (2004) and Qatar (2022) as major non-NATO allies.",
      ["MNNA BHR-USA in-force 2002", "MNNA KWT-USA in-force 2004", "MNNA QAT-USA in-force 2022"]),
    Case(
      "designations in words", nil,
      "Washington designated Bahrain in 2002, Kuwait in 2004 and Qatar in 2022 as major non-NATO allies.",
      ["MNNA BHR-USA in-force 2002", "MNNA KWT-USA in-force 2004", "MNNA QAT-USA in-force 2022"]),
    Case(
      "expected while talks are on", nil,
      "France and Poland are negotiating a mutual defence treaty, expected to be signed in May 2026.",
      ["defense-pact FRA-POL negotiating"]),
    Case(
      "a clause behind a list", nil, "The Philippines signed a VFA with New Zealand and Canada is expected to follow.",
      ["VFA NZL-PHL signed"]),
    Case(
      "two partners", nil, "The Philippines signed visiting forces agreements with New Zealand and Canada.",
      ["VFA CAN-PHL signed", "VFA NZL-PHL signed"]),
    Case(
      "one follows the other", nil, "Finland joined NATO on 4 April 2023 and Sweden followed on 7 March 2024.",
      ["framework FIN-NATO in-force 2023-04-04", "framework NATO-SWE in-force 2024-03-07"]),
    Case("a notice taken back", nil, "フィリピンは2020年2月に訪問軍地位協定を破棄すると米国に通告したが、2021年7月に撤回した。", ["VFA PHL-USA in-force 2021-07"]),
    Case(
      "a clause on defence that is not there", nil,
      "Iran and Russia signed a comprehensive strategic partnership treaty in January 2025 that contains no mutual-defence clause.",
      []),
    Case(
      "newcomers with a date each", nil, "フィンランドは2023年4月に、スウェーデンは2024年3月にNATOに加盟した。",
      ["framework FIN-NATO in-force 2023-04", "framework NATO-SWE in-force 2024-03"]),
    Case(
      "a list between dashes", nil,
      "The GCC—Bahrain, Kuwait, Oman, Qatar, Saudi Arabia and the United Arab Emirates—adopted a Joint Defence Agreement in 2000.",
      ["defense-pact ARE-BHR-KWT-OMN-QAT-SAU in-force 2000", "framework ARE-BHR-KWT-OMN-QAT-SAU in-force"]),
    Case(
      "each with one", nil, "Japan, Australia and the Philippines should each conclude RAAs with Canada.",
      ["RAA AUS-CAN proposed", "RAA CAN-JPN proposed", "RAA CAN-PHL proposed"]),
  ])
  func lists(_ item: Case) throws { try item.check() }

  @Test(
    arguments: [
      ("Qatar hosts US forces at Al Udeid Air Base.", "USA>QAT in-force"),
      ("US forces are stationed in Qatar.", "USA>QAT in-force"),
      ("Turkey has a military base in Qatar.", "TUR>QAT in-force"), ("米国はカタールに軍を駐留させている。", "USA>QAT in-force"),
      ("Qatar does not host US forces.", "USA>QAT denied"),
      ("Qatar hosts US officials at a forum.", nil), ("US forces left Qatar.", "USA>QAT ended"),
    ] as [(String, String?)])
  func stationing(_ text: String, _ expected: String?) throws {
    let ties = try Extractor.builtIn().code(SourceText(name: "case", text: text)).ties.filter { $0.type == .basing }
    #expect(ties.first.map { "\($0.from?.text ?? "")>\($0.to?.first?.text ?? "") \($0.status.rawValue)" } == expected)
  }

  @Test func anEndedAgreementLendsNoIdentity() throws {
    let text = "Egypt and the United Kingdom are negotiating a mutual defence treaty."
    let coding = try Extractor.builtIn().code(SourceText(name: "case", text: text), date: PartialDate("2025-05"))
    #expect(coding.ties.map(\.parties) == [["EGY", "GBR"]])
    #expect(coding.ties.first?.name == nil)
  }
}
