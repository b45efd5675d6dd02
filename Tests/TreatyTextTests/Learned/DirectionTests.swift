import AllianceNetwork
import Testing

@testable import TreatyText

/// Which way a weighed tie of a directed type runs.
@Suite struct DirectionTests {
  private func ties(_ direction: String?, _ words: String, _ type: AgreementType = .basing, more: String = "") throws
    -> [CodedTie]
  {
    var lexicon = try Lexicon.builtIn()
    lexicon.weights = try Weights("(intercept)\t-9\ntype:basing\t12\ntype:arms-supply\t8.3\n" + more, file: "weights.tsv")
    lexicon.trees = nil
    lexicon.judgement = nil
    lexicon.standing = nil
    lexicon.dating = nil
    lexicon.direction = try direction.map { try Weights($0, file: "direction.tsv") }
    return Extractor(registry: try Registry.builtIn(), lexicon: lexicon).code(SourceText(name: "text.txt", text: words)).ties
      .filter { $0.type == type }
  }

  private static let words =
    "Turkish soldiers have had a permanent camp near the capital of Qatar since that year, and a base too."

  @Test func whoGivesIsLearned() throws {
    let there = try ties("giver:TUR:basing\t2\n", Self.words)
    #expect(there.map(\.from) == ["TUR"] && there.map(\.to) == [["QAT"]])
    let back = try ties("receiver:TUR:basing\t2\n", Self.words)
    #expect(back.map(\.from) == ["QAT"] && back.map(\.to) == [["TUR"]])
  }

  /// Where nothing was learned of directions, no tie that needs one is made.
  @Test func withoutDirectionsThereIsNoTie() throws {
    #expect(try ties(nil, Self.words).isEmpty)
  }

  /// A rule that knows the parties alone leaves it to the registry who gives, and where that does not know it, to weighing.
  @Test func whoGivesByARule() throws {
    let act =
      "Congress funds the Ukraine Security Assistance Initiative (USAI), by which the United States has armed Ukraine since 2016."
    let registered = try ties("giver:UKR:arms-supply\t2\n", act, .armsSupply)
    #expect(registered.map(\.from) == ["USA"] && registered.map(\.to) == [["UKR"]])
    let base = "Under the cooperation between Malaysia and Australia the airbase at Butterworth hosts Australian forces."
    #expect(try ties("giver:AUS:basing\t2\n", base).map(\.from) == ["AUS"])
  }

  /// From whom it comes gives, whoever is known as a giver.
  @Test(arguments: [
    "Japan bought missiles and other weapons from the United States in 2024.", "日本は2024年、米国からミサイルの供与を受けた。",
  ])
  func theSourceGives(_ words: String) throws {
    let bought = try ties(
      "giver:JPN:arms-supply\t3\n", words, .armsSupply, more: "head:weapons:arms-supply\t3\nhead:供与:arms-supply\t3\n")
    #expect(bought.map(\.from) == ["USA"])
  }

  /// Who is named in one breath is stationed together; who left is there no longer.
  @Test func guestsAndThoseWhoLeft() throws {
    let guests = try ties("giver:USA:basing\t2\n", "Japanese and American troops are stationed at a base in Djibouti.")
    #expect(!guests.contains { $0.parties == ["JPN", "USA"] })
    let gone = try ties("giver:USA:basing\t2\n", "The United States closed its bases in the Philippines in 1992.")
    #expect(gone.map(\.status) == [.ended])
  }
}
