import AllianceNetwork
import Testing

@testable import TreatyText

/// Where a tie stands, weighed.
@Suite struct StandingWeightsTests {
  private static let text =
    "(intercept)\tin-force:1000 denied:-500\ndeny\tdenied:2000 in-force:-1000\nstanding:signed\tsigned:3000\n"

  private func bag(_ names: [String]) -> FeatureBag {
    var bag = FeatureBag(Weights(), keeps: .keys)
    for name in names { bag.add(name) }
    return bag
  }

  /// e^1 / (e^1 + e^-0.5 + 6), e^1.5 / (e^1.5 + 7), e^3 / (e^3 + e^1 + e^-0.5 + 5).
  @Test(
    arguments: [
      ([], .inForce, 0.2915), (["deny"], .denied, 0.3903), (["standing:signed"], .signed, 0.7070),
      (["unknown"], .inForce, 0.2915),
    ] as [([String], Status, Double)])
  func weightsAreAddedUpToChances(_ names: [String], _ status: Status, _ chance: Double) throws {
    let best = try StandingWeights(Self.text, file: "standing.tsv").best(bag(names))
    #expect(best.status == status)
    #expect(abs(best.chance - chance) < 0.0005)
  }

  @Test func whatTheWordsSayStandsUnlessAnotherStatusIsLikelyEnough() throws {
    let weights = try StandingWeights(Self.text, file: "standing.tsv")
    let told = Standing(status: .signed, date: PartialDate("2022"), dateText: "in 2022", isTold: true, isPending: true)
    #expect(weights.standing(told, bag(["standing:signed"])) == told)
    #expect(weights.standing(told, bag(["deny"]), least: 0.4) == told)
    let denied = weights.standing(told, bag(["deny"]), least: 0.3)
    #expect(denied.status == .denied && denied.date == nil && denied.dateText == nil && denied.chance == 0.39)
    let inForce = weights.standing(told, bag([]))
    #expect(inForce.status == .inForce && inForce.date == told.date && !inForce.isPending, "a date stays with what happened")
  }

  @Test(arguments: ["a", "a\tb", "a\tsigned", "a\tsigned:x", "a\tsigned:99999999", "a\tmarried:5", "a\tsigned:1 :2"])
  func whatIsNoLineIsRefused(line: String) throws {
    let error = #expect(throws: LexiconError.self) { try StandingWeights("b\tsigned:5\n\(line)\n", file: "standing.tsv") }
    #expect(error?.description.hasPrefix("standing.tsv:2: ") == true)
  }

  @Test func withoutWeightsTheFirstStatusHasItsShare() throws {
    let best = try StandingWeights("", file: "standing.tsv").best(bag([]))
    #expect(best.status == Status.allCases[0] && abs(best.chance - 0.125) < 1e-12)
  }

  private func coding(_ standing: String?, _ words: String) throws -> (coding: Coding, explanation: Explanation) {
    var lexicon = try Lexicon.builtIn()
    lexicon.weights = try Weights("(intercept)\t-0.7\n", file: "weights.tsv")
    lexicon.trees = nil
    lexicon.judgement = nil
    lexicon.standing = try standing.map { try StandingWeights($0, file: "standing.tsv") }
    let extractor = Extractor(registry: try Registry.builtIn(), lexicon: lexicon)
    let source = SourceText(name: "text.txt", text: words)
    return (extractor.code(source), extractor.explain(source))
  }

  /// What a rule read stands elsewhere where seven chances in ten say so, and the explanation tells how likely that is.
  @Test func whatARuleReadCanStandElsewhere() throws {
    let words = "Japan and Australia signed a reciprocal access agreement in January 2022."
    #expect(try coding(nil, words).coding.ties.map(\.status) == [.signed])
    #expect(try coding("type:RAA\tsuspended:2000\n", words).coding.ties.map(\.status) == [.signed], "not likely enough")
    let weighed = try coding("type:RAA\tsuspended:4000\n", words)
    #expect(weighed.coding.ties.map(\.status) == [.suspended])
    #expect(weighed.explanation.ties == weighed.coding.ties)
    let readings = weighed.explanation.sentences.flatMap(\.decisions).compactMap(\.reading)
    #expect(readings.map(\.statusChance) == [0.89])
    #expect(readings.map(\.record.status) == [.suspended])
  }

  /// Words of a sentence are features by their side of the agreement and its parties.
  @Test func wordsAreToldApartByTheirSide() throws {
    let words = "There is no reciprocal access agreement between Japan and Korea yet."
    #expect(try coding("<:no\tdenied:9000\n", words).coding.ties.map(\.status) == [.denied])
    #expect(try coding(">:yet\tproposed:9000\n", words).coding.ties.map(\.status) == [.proposed])
    #expect(try coding(">:no\tproposed:9000\n", words).coding.ties.map(\.status) == [.denied])
  }
}
