import AllianceNetwork
import Testing

@testable import TreatyText

/// What an agreement is for is no event, and leaves the agreement its date.
@Suite struct PurposeClauseTests {
  @Test(arguments: [
    Case("plain form", "2025-09-15", "2025年9月11日、共同訓練を容易にする日比円滑化協定が発効した。", ["RAA JPN-PHL in-force 2025-09-11"]),
    Case(
      "parties in the clause", "2025-09-15", "2025年9月11日、日本とフィリピンの共同訓練を容易にする円滑化協定が発効した。",
      ["RAA JPN-PHL in-force 2025-09-11"]),
    Case(
      "ための", "2025-09-15", "日本とフィリピンの共同訓練を円滑にするための円滑化協定が2025年9月11日に発効した。", ["RAA JPN-PHL in-force 2025-09-11"]),
    Case(
      "to and a verb", "2025-09-15",
      "On 11 September 2025 a reciprocal access agreement to facilitate joint exercises between Japan and the Philippines entered into force.",
      ["RAA JPN-PHL in-force 2025-09-11"]),
    Case(
      "which", "2025-09-15",
      "The reciprocal access agreement between Japan and the Philippines, which makes joint exercises easier, entered into force on 11 September 2025.",
      ["RAA JPN-PHL in-force 2025-09-11"]),
    Case(
      "a named exercise", "2025-09-15",
      "The Japan-Philippines Reciprocal Access Agreement, which facilitates exercises such as Balikatan, took effect on 11 September 2025.",
      ["RAA JPN-PHL in-force 2025-09-11"]),
  ])
  func purposes(_ item: Case) throws { try check(item) }

  /// Exercises that are held stay events, beside an agreement too.
  @Test(arguments: [
    Case(
      "held under it", nil, "Japan and Australia signed an RAA in 2022, and held joint exercises in 2023.",
      ["RAA AUS-JPN signed 2022", "exercise AUS-JPN in-force 2023"]),
    Case(
      "two clauses", nil, "日本と豪州は2023年に共同訓練を実施し、2022年に署名した円滑化協定は発効した。",
      ["RAA AUS-JPN in-force 2022", "exercise AUS-JPN in-force 2023"]),
    Case("alone", nil, "日本とフィリピンは2025年4月に共同訓練を実施した。", ["exercise JPN-PHL in-force 2025-04"]),
  ])
  func held(_ item: Case) throws { try check(item) }

  /// The ties of every type: what must not be there is an exercise.
  private func check(_ item: Case) throws {
    let coding = try Extractor.rulesAlone.get().code(
      SourceText(name: "case", text: item.text), date: PartialDate(item.date ?? "2025-06-30"))
    let found = coding.ties.map { tie in
      "\(tie.type.rawValue) \(tie.parties.map(\.text).joined(separator: "-")) \(tie.status.rawValue)"
        + (tie.date.map { " \($0)" } ?? "")
    }
    #expect(found.sorted() == item.ties.sorted(), "\(item.name)")
  }

  @Test func explained() throws {
    let text = "2025年9月11日、共同訓練を容易にする日比円滑化協定が発効した。"
    let explanation = try Extractor.rulesAlone.get().explain(SourceText(name: "t", text: text))
    #expect(explanation.sentences.flatMap(\.decisions).contains { $0.abstention == .purpose })
  }
}
