import AllianceNetwork
import Testing

@testable import TreatyText

/// Agreements that a sentence does not name and the registry knows.
@Suite struct KnownThingsTests {
  /// The features of each such candidate of the sentences behind the first so many characters.
  private func known(_ words: String, behind start: Int = 0) throws -> [String: [String]] {
    let candidates = try Extractor.builtIn().candidates(of: SourceText(name: "text.txt", text: words))
    let own = candidates.filter { $0.sentence.lowerBound >= start && $0.features.contains("kind:known") }
    return Dictionary(
      own.map { ("\($0.type.rawValue) \($0.parties.map(\.text).joined(separator: "-"))", $0.features) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func whatTheRegistryKnowsBetweenThoseNamedIsACandidate() throws {
    let found = try known("They have an agreement. Japanese and Canadian ships have filled each other's tanks since 2019.")
    #expect(found.keys.contains("ACSA CAN-JPN"))
    #expect(found["ACSA CAN-JPN"]?.contains("known-year") == true, "it took effect in 2019")
    #expect(
      try known("Japanese and Canadian ships have filled each other's tanks since 2019.").isEmpty, "no word of an agreement")
    #expect(
      try known("An agreement is old. Japanese and Canadian ships met at sea in 2005.")["ACSA CAN-JPN"]?.contains("known-year")
        == false)
    #expect(
      try known("An agreement is old. Chilean and Kenyan ships met at sea in 2019.").isEmpty, "nothing is known between them")
  }

  @Test func whoIsLeftUnsaidIsAskedForOnlyByAYearOrAWord() throws {
    let before = "Japan is far away, and has agreements. "
    func known(_ words: String) throws -> Bool {
      try self.known(before + words, behind: before.unicodeScalars.count).keys.contains("ACSA CAN-JPN")
    }
    #expect(try !known("Canadian ships have been filled at sea."))
    #expect(try known("Canadian ships have been filled at sea since 2019."))
    #expect(try known("The agreement with Canada works."))
  }

  @Test func aMemberAndItsOrganisationAreKnownByTheYearOfJoining() throws {
    let words = "NATO has grown. Finland came in during 2023, and nobody else."
    let candidates = try Extractor.builtIn().candidates(of: SourceText(name: "text.txt", text: words))
    let joined = candidates.filter { $0.type == .framework && $0.parties == ["FIN", "NATO"] }
    #expect(joined.contains { $0.features.contains("known-year") })
    #expect(candidates.filter { $0.parties == ["NATO", "SWE"] }.isEmpty, "Sweden is not named")
  }

  @Test func aTypeThatTheSentenceNamesIsNoneOfThem() throws {
    let found = try known("Japan and Canada brought their ACSA into force in 2019.")
    #expect(!found.keys.contains("ACSA CAN-JPN"))
    #expect(found.keys.contains("DTA CAN-JPN") || found.keys.contains("GSOMIA CAN-JPN"))
  }
}
