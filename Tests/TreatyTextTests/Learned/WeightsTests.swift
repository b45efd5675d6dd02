import Testing

@testable import TreatyText

@Suite struct WeightsTests {
  @Test func keysAreTheHashesOfNames() {
    var bag = FeatureBag(Weights(), keeps: .names)
    bag.add("role", "partner", "<")
    bag.add("known")
    bag.add("role", "", "partner", "<")
    #expect(bag.names == ["role:partner:<", "known"], "a feature comes once, and empty parts are left out")
    #expect(bag.features.map(\.key) == bag.names.map(FeatureBag.key))
    // The test vectors of Fowler, Noll and Vo for FNV-1a of 64 bits.
    #expect(FeatureBag.key("") == 0xcbf2_9ce4_8422_2325)
    #expect(FeatureBag.key("a") == 0xaf63_dc4c_8601_ec8c)
    #expect(FeatureBag.key("foobar") == 0x8594_4171_f739_67e8)
  }

  @Test func sumsAreThoseOfTheFile() throws {
    let weights = try Weights("(intercept)\t-1.5\nrole:partner:<\t0.25\nknown\t2\n", file: "weights.tsv")
    var bag = FeatureBag(weights)
    bag.add("known")
    bag.add("role", "partner", "<")
    bag.add("role", "partner", "<")
    bag.add("never", "learned")
    #expect(weights.base == -1500)
    #expect(bag.sum == 2250)
    #expect(bag.features.count == 2, "what counts nothing is left out")
    #expect(bag.names.isEmpty)
  }

  @Test func noWeightsWeighNothing() {
    var bag = FeatureBag(Weights())
    bag.add("known")
    #expect(bag.sum == 0)
    #expect(Weights().base == 0)
  }

  @Test(arguments: ["known", "known\t1\t2", "known\tmuch", "known\tinf", "known\tnan", "known\t1001"])
  func wrongLinesAreNamed(_ line: String) throws {
    let error = #expect(throws: LexiconError.self) { try Weights("(intercept)\t0\n\(line)\n", file: "weights.tsv") }
    #expect(error?.description.hasPrefix("weights.tsv:2:") == true)
  }

  @Test func chancesBelongToOdds() {
    #expect(LearnedReader.chance(0) == 0.5)
    #expect(LearnedReader.chance(100) == 1)
    #expect(LearnedReader.chance(-100) == 0)
  }
}
