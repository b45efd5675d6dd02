import AllianceNetwork
import Foundation
import Testing
import TreatyText

@testable import Codings

@Suite("Two codings side by side")
struct EvaluationTests {
  static let text = SourceText(
    name: "a.txt", text: "Talks.\r\nJapan and Australia have an RAA.\nJapan and Manila signed one in 2024.\n\n豪比は協定を結ぶ。\n")
  static let first = CodedText(
    document: "a.txt",
    ties: [
      tie("RAA AUS-JPN in-force 2023", at: 8..<40, text: "Japan and Australia have an RAA."),
      tie("RAA JPN-PHL signed 2024", at: 41..<77, text: "Japan and Manila signed one in 2024."),
      tie("ACSA AUS-PHL agreed", at: 79..<88, text: "豪比は協定を結ぶ。"),
    ])
  static let second = CodedText(
    document: "a.txt",
    ties: [
      tie("RAA AUS-JPN signed 2023", at: 8..<40, text: "Japan and Australia have an RAA."),
      tie("VFA AUS-PHL agreed 2025", at: 79..<88, text: "豪比は協定を結ぶ。"),
      tie("RAA FRA-JPN negotiating", at: 0..<6, text: "Talks."),
    ])

  @Test("ties of one key belong together, then ties of one place, and the order of the coders does not matter")
  func pairing() {
    let pairing = Pairing(Self.first.ties, Self.second.ties)
    #expect(pairing.pairs.map(\.first.brief) == ["RAA AUS-JPN in-force 2023", "ACSA AUS-PHL agreed"])
    #expect(pairing.firstAlone.map(\.brief) == ["RAA JPN-PHL signed 2024"])
    #expect(pairing.secondAlone.map(\.brief) == ["RAA FRA-JPN negotiating"])
    let turned = Pairing(Self.second.ties, Self.first.ties)
    #expect(Set(turned.pairs.map { [$0.second, $0.first] }) == Set(pairing.pairs.map { [$0.first, $0.second] }))
  }

  @Test("of several ties of one key those with the same place belong together")
  func twins() {
    let a = [tie("VFA PHL-USA in-force 1999", at: 0..<10), tie("VFA PHL-USA in-force 2014", at: 20..<30)]
    let b = [tie("VFA PHL-USA in-force 2014", at: 20..<30), tie("VFA PHL-USA in-force 1999", at: 0..<10)]
    #expect(Pairing(a, b).pairs.allSatisfy { $0.first == $0.second })
  }

  @Test("disagreements come in the order of the text, with sentence and line")
  func disagreements() {
    let evaluation = Evaluation([(Self.first, Self.second)], sources: ["a.txt": Self.text])
    let entries = evaluation.disagreements
    #expect(entries.map(\.line) == [1, 2, 3, 5])
    #expect(entries.map(\.differences) == [[], [.status], [], [.type, .year]])
    #expect(entries.map { $0.first == nil } == [true, false, false, false])
    #expect(entries[3].sentence == "豪比は協定を結ぶ。")
    #expect(Evaluation([(Self.first, Self.second)]).disagreements.allSatisfy { $0.line == nil })
    #expect(Evaluation([(Self.first, Self.first)]).disagreements.isEmpty)
  }

  @Test("alpha of each variable, by hand")
  func agreement() throws {
    let evaluation = Evaluation([(Self.first, Self.second)], sources: ["a.txt": Self.text])
    func alpha(_ variable: Variable) throws -> KrippendorffAlpha {
      try #require(evaluation.agreements.first { $0.variable == variable }).alpha
    }
    // One tie of both, two and two of one alone: 2·1 / (2·1 + 4).
    let ties = try #require(alpha(.tie).value)
    #expect(abs(ties - 1.0 / 3) < 1e-12)
    #expect(try alpha(.tie).units == 5)
    // Types RAA-RAA and ACSA-VFA: observed 1/2, expected 5/6 of the pairs of R R A V.
    let types = try #require(alpha(.type).value)
    #expect(abs(types - 0.4) < 1e-12)
    #expect(try alpha(.parties).value == 1)
    // One dated pair of 2023 and one with a date on one side alone.
    #expect(try alpha(.year).units == 1)
    #expect(try alpha(.basis).reason?.contains("no variation") == true)
    #expect(try alpha(.direction).units == 0)
    // 89 characters; the first marks 32 + 36 + 9, the second 6 + 32 + 9, both 32 + 9.
    let n = Double(2 * Self.text.scalars.count)
    let marked = 77.0 + 47
    let expected = 2 * marked * (n - marked) / (n * (n - 1))
    let observed = (77.0 + 47 - 2 * 41) / (n / 2)
    let places = try #require(alpha(.place).value)
    #expect(abs(places - (1 - observed / expected)) < 1e-12)
    #expect(Evaluation([(Self.first, Self.second)]).agreements[0].alpha.reason?.contains("length") == true)
  }

  @Test("the ladder is ordinal: a near rung weighs less than a far one, which nominally are alike")
  func ladder() throws {
    func alphas(_ status: String) throws -> (ladder: Double, nominal: Double) {
      let a = ["in-force", "in-force", "proposed", "signed", "agreed", "ended"].enumerated().map {
        tie("RAA AUS-JPN \($1)", at: $0 * 10..<$0 * 10 + 5)
      }
      var b = a
      b[0] = tie("RAA AUS-JPN \(status)", at: 0..<5)
      let evaluation = Evaluation([(CodedText(document: "a", ties: a), CodedText(document: "a", ties: b))])
      let values = Dictionary(uniqueKeysWithValues: evaluation.agreements.map { ($0.variable, $0.alpha.value) })
      return (try #require(values[.ladder] ?? nil), try #require(values[.status] ?? nil))
    }
    let (near, far) = (try alphas("signed"), try alphas("proposed"))
    #expect(near.ladder > far.ladder)
    #expect(abs(near.nominal - far.nominal) < 1e-12)
  }

  @Test("what gold marks as optional is set aside, and for equal coders it is not")
  func optional() {
    let gold = CodedText(
      document: "a", ties: [tie("RAA AUS-JPN signed", at: 0..<5, optional: true), tie("ACSA AUS-JPN signed", at: 9..<12)])
    let coded = CodedText(document: "a", ties: [tie("RAA AUS-JPN proposed", at: 0..<5), tie("ACSA AUS-JPN signed", at: 9..<12)])
    #expect(Evaluation([(gold, coded)]).disagreements.isEmpty)
    #expect(Evaluation([(gold, CodedText(document: "a", ties: []))]).disagreements.count == 1)
    #expect(Evaluation([(gold, coded)], coders: .init("A", "B")).disagreements.count == 1)
  }

  @Test("for equal coders no number depends on who comes first, and the agreement is F1")
  func symmetry() throws {
    let recorded = try JSONDecoder().decode(ScoreTests.Recorded.self, from: oracle("scores"))
    let pairs = recorded.pairs.map { ($0.gold.coded, $0.output.coded) }
    let (ab, ba) = (Evaluation(pairs, coders: .init("A", "B")), Evaluation(pairs.map { ($1, $0) }, coders: .init("B", "A")))
    for group in TieScores.Group.allCases {
      let (x, y) = (ab.shared(group), ba.shared(group))
      #expect(x.both == y.both)
      #expect((x.first, x.second) == (y.second, y.first))
      #expect(ab.f1(group) == ba.f1(group))
    }
    for (x, y) in zip(ab.agreements, ba.agreements) {
      #expect(x.alpha.units == y.alpha.units)
      if let a = x.alpha.value { #expect(abs(a - (y.alpha.value ?? .nan)) < 1e-12) }
    }
    #expect(ab.disagreements.count == ba.disagreements.count)
  }

  @Test("voice is compared only where both tell it")
  func voice() {
    var mute = Self.second
    mute.tellsVoice = false
    let alpha = Evaluation([(Self.first, mute)]).agreements.first { $0.variable == .voice }?.alpha
    #expect(alpha?.reason?.contains("voice") == true)
  }
}
