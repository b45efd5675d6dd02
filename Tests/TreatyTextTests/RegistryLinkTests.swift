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

  @Test(
    "dates that lie years from the registry's are told, with how far, also where they make another agreement of it",
    arguments: [
      (
        "Japan and Australia concluded an acquisition and cross-servicing agreement in 1980.",
        "JPN-AUS-ACSA: the text has it in-force (1980), the registry ",
        "37 years apart. Which is right?"
      ),
      (
        "South Korea and the United States signed their mutual defense treaty in 1903.",
        "defense-pact of KOR, USA: the text has it signed (1903), the registry's nearest, US-KOR-MDT, ",
        "50 years apart. Is it another agreement"
      ),
      (
        "The mutual defense treaty between the United States and the Republic of China was terminated in 1995.",
        "US-ROC-MDT: the text has it ended (1995), the registry ended (1980-01-01;", "15 years apart. Which is right?"
      ),
    ])
  func yearsApart(text: String, head: String, tail: String) throws {
    let finding = try #require(try code(text).findings.first { $0.code == "dates-differ" })
    #expect(finding.message.hasPrefix(head) && finding.message.contains(tail), "\(finding.message)")
  }

  @Test("of several dates that differ the worst comes first")
  func worstFirst() throws {
    let text =
      "Japan and the United Kingdom signed a reciprocal access agreement in 2019. The Enhanced Defense Cooperation Agreement between the Philippines and the "
      + "United States was signed in 1951. Japan and France signed an information security agreement in 2001."
    let messages = try code(text).findings.filter { $0.code == "dates-differ" }.map(\.message)
    #expect(messages.map { $0.prefix { $0 != ":" } } == ["US-PHL-EDCA", "JPN-FRA-GSOMIA", "JPN-GBR-RAA"])
  }

  @Test(arguments: [
    "Japan and the United Kingdom signed a reciprocal access agreement in 2023.",
    "The mutual defense treaty between South Korea and the United States has been in force since 1954.",
    "The alliance treaty of Japan and the United States was renewed in 1970.",
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
