import AllianceNetwork
import Testing

@testable import TreatyText

/// Which agreement of the registry a tie is, and what is found where text and registry differ.
@Suite struct RegistryLinkTests {
  private func code(_ text: String) throws -> Coding {
    try Extractor.rulesAlone.get().code(SourceText(name: "t", text: text), date: PartialDate("2025-06-30"))
  }

  @Test(arguments: [
    ("Australia and Indonesia signed a Defence Cooperation Agreement on 29 August 2024.", "AUS-IDN-DCA"),
    ("豪州とインドネシアは2024年8月29日、防衛協力協定に署名した。", "AUS-IDN-DCA"),
    ("Australia and Indonesia signed the Lombok Treaty in 2006.", "AUS-IDN-LOMBOK"),
    ("Finland and the United States signed a Defence Cooperation Agreement in December 2023.", "US-FIN-DCA"),
    ("The United States and Australia signed a Defence Cooperation Agreement in 2024.", nil),
    ("Japan and the United Kingdom signed a reciprocal access agreement in January 2023.", "JPN-GBR-RAA"),
    // Two states have one agreement of this type: another date is a finding, not another agreement.
    ("Japan and the United Kingdom signed a reciprocal access agreement in May 2019.", "JPN-GBR-RAA"),
  ])
  func links(text: String, name: String?) throws {
    let ties = try code(text).ties
    #expect(ties.count == 1)
    #expect(ties.first?.name == name)
  }

  @Test func explainMarksWhatTheTieIs() throws {
    let text = "Australia and Indonesia signed a Defence Cooperation Agreement on 29 August 2024."
    let explanation = try Extractor.rulesAlone.get().explain(SourceText(name: "t", text: text), date: PartialDate("2025-06-30"))
    #expect(explanation.sentences.flatMap(\.marks).filter { $0.kind == .type }.map(\.values) == [["declaration"]])
  }

  @Test(arguments: [
    ("Japan and the United Kingdom signed a reciprocal access agreement in May 2019.", "signed (2019-05)", "signed (2023-01-11;"),
    ("日英円滑化協定は2021年1月11日に署名された。", "signed (2021-01-11)", "signed (2023-01-11;"),
    ("The Japan-Australia RAA entered into force on 13 August 2022.", "in-force (2022-08-13)", "in-force (2023-08-13;"),
  ])
  func otherDates(text: String, own: String, known: String) throws {
    let coding = try code(text)
    let finding = try #require(coding.findings.first { $0.code == "dates-differ" })
    #expect(finding.message.contains("the text has it " + own))
    #expect(finding.message.contains("the registry " + known))
    #expect(finding.message.contains("MOFA-JP-TREATIES"))
    #expect(finding.start == coding.ties.first?.evidence.first?.start)
  }

  @Test(arguments: [
    "Japan and the United Kingdom signed a reciprocal access agreement in 2023.",
    "Japan and the United Kingdom signed a reciprocal access agreement in January 2023.",
    "日英円滑化協定は2023年1月11日に署名され、同年10月15日に発効した。", "Japan and the United Kingdom have a reciprocal access agreement.",
    "Japan and France opened talks on a reciprocal access agreement in May 2024.",
  ])
  func sameDates(text: String) throws {
    #expect(try code(text).findings.allSatisfy { $0.code != "dates-differ" })
  }

  @Test func otherParties() throws {
    let coding = try code("Australia, India, Japan and South Korea formed the Quad in 2007.")
    let finding = try #require(coding.findings.first { $0.code == "parties-differ" })
    #expect(finding.message.contains("AUS, IND, JPN, KOR"))
    #expect(try code("Australia, India, Japan and the United States formed the Quad in 2007.").findings.isEmpty)
  }
}
