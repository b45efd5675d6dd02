import AllianceNetwork
import Testing

@testable import TreatyText

/// Since when a tie stands, weighed.
@Suite struct DatingTests {
  private func bag(_ names: [String]) -> FeatureBag {
    var bag = FeatureBag(Weights(), keeps: .keys)
    for name in names { bag.add(name) }
    return bag
  }

  /// None is one of the choices, with its own sum, lowered by 0.8: e^2 / (e^2 + e^1 + e^(0.5 - 0.8)), and so on.
  @Test func datesAreChosenAgainstEachOtherAndAgainstNone() throws {
    let dating = try Dating("near\t2\nfar\t1\nnone\t0.5\nodd\t-3\n", file: "dating.tsv")
    let best = try #require(dating.best([bag(["far"]), bag(["near"])], none: bag(["none"])))
    #expect(best.place == 1)
    #expect(abs(best.chance - 0.6815) < 0.0005)
    #expect(dating.best([bag(["odd"])], none: bag(["none"])) == nil, "none is likelier")
    #expect(dating.best([bag(["near"]), bag(["near"])], none: bag([]))?.place == 0, "of equal ones the first")
    #expect(dating.best([], none: bag([])) == nil)
    #expect(
      dating.best([bag(["near"]), bag(["near"])], given: 1, none: bag([]))?.place == 1, "what rules give stays among equals")
    #expect(
      dating.best([bag(["far"]), bag(["near"])], given: 0, none: bag([]))?.place == 1, "but not against what is likelier by far")
  }

  @Test(arguments: ["a", "a\tb", "a\t1001"])
  func whatIsNoLineIsRefused(line: String) {
    let error = #expect(throws: LexiconError.self) { try Dating("b\t1\n\(line)\n", file: "dating.tsv") }
    #expect(error?.description.hasPrefix("dating.tsv:2: ") == true)
  }

  private func coding(_ dating: String?, _ words: String, date: String? = nil) throws -> (
    coding: Coding, explanation: Explanation
  ) {
    var lexicon = try Lexicon.builtIn()
    lexicon.weights = try Weights("(intercept)\t-0.7\n", file: "weights.tsv")
    lexicon.trees = nil
    lexicon.judgement = nil
    lexicon.standing = nil
    lexicon.dating = try dating.map { try Dating($0, file: "dating.tsv") }
    let extractor = Extractor(registry: try Registry.builtIn(), lexicon: lexicon)
    let source = SourceText(name: "text.txt", text: words)
    let day = date.flatMap { PartialDate($0) }
    return (extractor.code(source, date: day), extractor.explain(source, date: day))
  }

  private static let pact = "Japan and Australia signed a reciprocal access agreement in January 2022."

  @Test func aLikelierDateIsTaken() throws {
    let words = Self.pact + " It was debated in the Diet in April 2023."
    #expect(try coding(nil, words).coding.ties.map(\.date?.description) == ["2022-01"])
    #expect(try coding("place:behind:en\t9\n", words).coding.ties.map(\.date?.description) == ["2023-04"])
    #expect(try coding("place:behind:en\t0.5\n", words).coding.ties.map(\.date?.description) == ["2022-01"], "hardly likelier")
    let weighed = try coding("place:behind:en\t2\n", words)
    let readings = weighed.explanation.sentences.flatMap(\.decisions).compactMap(\.reading)
    #expect(readings.first?.record.dateText == "April 2023")
    #expect(readings.first?.dateChance == 0.76, "e^2 / (e^2 + e^0.6 + e^-0.8)")
    #expect(weighed.explanation.ties == weighed.coding.ties)
  }

  /// A date that speaks for itself less than none does is taken away, and one that rules give stays where it is the likeliest.
  @Test func noneIsAChoice() throws {
    #expect(try coding("none\t5\n", Self.pact).coding.ties.map(\.date) == [nil])
    let kept = try coding("told:same:own\t5\n", Self.pact)
    #expect(kept.coding.ties.map(\.date?.description) == ["2022-01"])
    #expect(kept.explanation.sentences.flatMap(\.decisions).compactMap(\.reading).map(\.dateChance) == [nil], "it is the rules'")
  }

  /// A date after the document's own is no event yet.
  @Test func aFutureDateIsNoChoice() throws {
    let words = Self.pact + " It is to be reviewed in April 2033."
    #expect(try coding("place:behind:en\t9\n", words, date: "2024-05-01").coding.ties.map(\.date?.description) == ["2022-01"])
  }

  @Test func theDateOfAHeadingIsAChoice() throws {
    let words = "Chronology of March 2021\n\nSome words stand here.\n\nJapan and Australia have a reciprocal access agreement.\n"
    #expect(try coding(nil, words).coding.ties.map(\.date) == [nil])
    #expect(try coding("place:heading:en\t9\n", words).coding.ties.map(\.date?.description) == ["2021-03"])
  }

  /// Each of several ties of a sentence has the date that stands beside its own partner.
  @Test func whatStandsBesideThePartnerCounts() throws {
    let words =
      "Japan has reciprocal access agreements with Australia, signed in 2022, and with Britain, signed in 2023, at last."
    let ties = try coding("partner-between:>:0:0:1\t9\n", words).coding.ties
    #expect(ties.map(\.parties) == [["AUS", "JPN"], ["GBR", "JPN"]])
    #expect(ties.map(\.date?.description) == ["2022", "2023"])
  }
}
