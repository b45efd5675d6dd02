import AllianceNetwork
import Testing

@testable import TreatyText

/// What a text says is not, and sentences that look like it and tell of a tie.
@Suite struct NegationTests {
  @Test(arguments: [
    Case("yet to", nil, "Japan and Germany have yet to sign a GSOMIA.", ["GSOMIA DEU-JPN denied"]),
    Case("refused to", nil, "Japan refused to sign a GSOMIA with Germany.", ["GSOMIA DEU-JPN denied"]),
    Case(
      "failed to", nil, "Japan and Germany failed to conclude an acquisition and cross-servicing agreement.",
      ["ACSA DEU-JPN denied"]),
    Case("not yet", nil, "Japan and Germany have not yet signed a GSOMIA.", ["GSOMIA DEU-JPN denied"]),
    Case("n't", nil, "Japan and Germany haven't signed an RAA.", ["RAA DEU-JPN denied"]),
    Case("no exists", nil, "No RAA exists between Japan and Germany.", ["RAA DEU-JPN denied"]),
    Case(
      "no has been signed", nil, "No reciprocal access agreement has been signed between Japan and Germany.",
      ["RAA DEU-JPN denied"]),
    Case("no with a chain", nil, "No Japan-Germany RAA exists.", ["RAA DEU-JPN denied"]),
    Case(
      "neither", nil, "Neither Japan nor Germany has signed an RAA with France.", ["RAA DEU-FRA denied", "RAA FRA-JPN denied"]),
    Case("decided not to", nil, "Japan and Germany decided not to sign an RAA.", ["RAA DEU-JPN denied"]),
    Case(
      "short of", nil, "Canada stopped short of signing a visiting forces agreement with the Philippines.", ["VFA CAN-PHL denied"]
    ),
    Case("ruled out", nil, "Tokyo has ruled out signing a mutual defense treaty with Manila.", ["defense-pact JPN-PHL denied"]),
    Case("never", nil, "The RAA between Japan and Canada has never been signed.", ["RAA CAN-JPN denied"]),
    Case("do not have", nil, "India and Japan do not have a mutual defence treaty.", ["defense-pact IND-JPN denied"]),
    Case("lack", nil, "Japan and Germany lack an RAA.", ["RAA DEU-JPN denied"]),
    Case("not parties", nil, "Japan and Germany are not parties to an RAA.", ["RAA DEU-JPN denied"]),
    Case(
      "talks abandoned", nil, "Japan and Canada abandoned talks on a reciprocal access agreement in 2023.", ["RAA CAN-JPN denied"]
    ),
    Case(
      "talks collapsed", nil, "Talks between Japan and Canada on a reciprocal access agreement collapsed in 2023.",
      ["RAA CAN-JPN denied"]),
    Case("talks broke down", nil, "Negotiations on an ACSA between Japan and Italy broke down.", ["ACSA ITA-JPN denied"]),
    Case("shelved", nil, "The proposed RAA between Japan and Canada was shelved.", ["RAA CAN-JPN denied"]),
    Case("no longer", nil, "The US-Taiwan mutual defense treaty is no longer in force.", ["defense-pact TWN-USA ended"]),
    Case("an outsider", nil, "Indonesia is not a member of the FPDA.", []),
    Case("no decision", nil, "No decision has been made on an RAA between Japan and Canada.", []),
    Case("no plans", nil, "There are no plans for an RAA between Japan and Canada.", ["RAA CAN-JPN denied"]),
    Case("no talks", nil, "Japan and Canada have not begun talks on an RAA.", []),
  ])
  func english(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case("until", nil, "Japan did not sign an RAA with Britain until 2023.", ["RAA GBR-JPN signed"]),
    Case("not only", nil, "Japan has not only signed an RAA with Australia but ratified it.", ["RAA AUS-JPN in-force"]),
    Case(
      "still talking", nil, "Japan and Germany are negotiating a GSOMIA but have not yet signed it.",
      ["GSOMIA DEU-JPN negotiating"]),
    Case(
      "not ratified", nil, "The RAA between Japan and the Philippines was signed in July 2024 but has not been ratified.",
      ["RAA JPN-PHL signed"]),
    Case(
      "resumed", nil, "Talks on an RAA between Japan and Canada collapsed in 2019 but resumed in 2024.",
      ["RAA CAN-JPN negotiating"]),
    Case("rejected criticism", nil, "Japan rejected criticism of its RAA with the Philippines.", ["RAA JPN-PHL in-force"]),
    Case("without hesitation", nil, "Without hesitation Japan and Britain signed an RAA in 2023.", ["RAA GBR-JPN signed"]),
    Case(
      "one and not the other", nil, "Although Japan has not signed an ACSA with Vietnam, it concluded one with India in 2020.",
      ["ACSA IND-JPN in-force", "ACSA JPN-VNM denied"]),
    Case(
      "another body", nil, "Japan, which has not joined NATO, signed an RAA with Australia in 2022.",
      ["RAA AUS-JPN signed", "framework JPN-NATO denied"]),
  ])
  func englishNearMisses(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case("no member", nil, "日本はNATO加盟国ではない。", ["framework JPN-NATO denied"]),
    Case("put aside", nil, "日独はRAAの締結を見送った。", ["RAA DEU-JPN denied"]),
    Case("given up", nil, "日加両国はACSAの締結を断念した。", ["ACSA CAN-JPN denied"]),
    Case("refused", nil, "日本はカナダとの円滑化協定の締結を拒否した。", ["RAA CAN-JPN denied"]),
    Case("not signed", nil, "日独は円滑化協定に署名していない。", ["RAA DEU-JPN denied"]),
    Case("none", nil, "日独間に円滑化協定はない。", ["RAA DEU-JPN denied"]),
    Case("not concluded", nil, "日独の円滑化協定は未締結である。", ["RAA DEU-JPN denied"]),
    Case("not come to", nil, "日独間の円滑化協定は締結に至っていない。", ["RAA DEU-JPN denied"]),
    Case("talks broken off", nil, "日加の円滑化協定交渉は決裂した。", ["RAA CAN-JPN denied"]),
    Case("no talks", nil, "日本とカナダは円滑化協定の交渉を始めていない。", ["RAA CAN-JPN denied"]),
    Case("put off", nil, "日本とカナダの円滑化協定の締結は先送りされた。", []),
  ])
  func japanese(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case("resumed", nil, "日加の円滑化協定の交渉は2019年に頓挫したが、2024年に再開された。", ["RAA CAN-JPN negotiating"]),
    Case("still talking", nil, "日加は円滑化協定を交渉中だが、合意に至っていない。", ["RAA CAN-JPN negotiating"]),
    Case("not in force yet", nil, "日比円滑化協定は署名されたが、まだ発効していない。", ["RAA JPN-PHL signed"]),
    Case("a protest refused", nil, "日豪は円滑化協定に署名し、中国の抗議を拒否した。", ["RAA AUS-JPN signed"]),
    Case("signed since", nil, "日独は円滑化協定を結んでいなかったが、2024年に署名した。", ["RAA DEU-JPN signed"]),
    Case("not only", nil, "日本はドイツとACSAだけでなくGSOMIAも締結している。", ["ACSA DEU-JPN in-force", "GSOMIA DEU-JPN in-force"]),
  ])
  func japaneseNearMisses(_ item: Case) throws { try item.check() }

  @Test func findingsQuoteTheWords() throws {
    let text = "If Japan and Canada signed a reciprocal access agreement, their forces could train together."
    let findings = try Extractor.builtIn().code(SourceText(name: "case", text: text)).findings
    let finding = try #require(findings.first { $0.code == "hypothetical" })
    #expect(finding.message.contains("reciprocal access agreement: "))
    #expect(finding.message.contains("If Japan and Canada signed"))
  }
}
