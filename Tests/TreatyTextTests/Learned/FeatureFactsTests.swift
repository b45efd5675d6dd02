import AllianceNetwork
import Testing

@testable import TreatyText

/// Facts and rows of features: sums that are kept are the sums of the features.
@Suite struct FeatureFactsTests {
  private let weights: Weights

  init() throws {
    weights = try Weights(
      "has-missing:home:0\t1.5\nhas-missing:home:1\t-2\nhas-missing:topic:1\t0.25\nmissing:0\t4\nword:pact\t1\nword:同盟\t2\nrole:a\t3\nrole:b\t5\n",
      file: "weights.tsv")
  }

  @Test func keptSumsAreThoseOfTheFeatures() {
    var sums = FactSums(weights)
    for _ in 0..<2 {
      #expect(sums.sum(ContextFacts(own: 0b01, missing: 0)) == 1500)
      #expect(sums.sum(ContextFacts(own: 0b11, missing: 1)) == -1750)
      #expect(sums.sum(ContextFacts(own: 0b11, missing: 0)) == 1500)
      #expect(sums.sum(ContextFacts(own: 0, missing: 0)) == 0)
    }
  }

  @Test func manyFactsAreKeptApart() {
    var sums = FactSums(weights)
    for round in 0..<2 {
      for own in UInt8(0)..<128 {
        for missing in UInt8(0)..<3 {
          let facts = ContextFacts(own: own, missing: missing)
          var bag = FeatureBag(weights)
          facts.add(to: &bag)
          #expect(sums.sum(facts) == bag.sum, "round \(round)")
        }
      }
    }
  }

  /// The key of facts is their bytes: a gap between fields would have bytes that nobody wrote.
  @Test func factsHaveNoGaps() {
    func own<Field>(_ field: Field) -> Int { MemoryLayout<Field>.size }
    func size<Facts: FeatureFacts>(_ facts: Facts) -> (whole: Int, fields: Int) {
      (MemoryLayout<Facts>.size, Mirror(reflecting: facts).children.reduce(0) { $0 + own($1.value) })
    }
    let naming = CandidateThing.Naming.name
    let all = [
      size(SetFacts(origin: .pair, size: 2, organisations: 0, others: 0)),
      size(SurroundingFacts(known: 0, own: 0, inTitle: 0, least: 0)),
      size(ShapeFacts(type: .basing, naming: naming, size: 2, missing: 0, others: 0, organisations: 0, lists: 0)),
      size(OriginFacts(origin: .pair, size: 2, isBilateral: true, naming: naming)),
      size(DistanceFacts(near: 0, far: 0, nearer: 0, rivals: 0, inside: 0, types: 0, size: 2, clauses: 0)),
      size(SideFacts(sides: 1, missing: 0, isBilateral: true, size: 2)),
      size(ContextFacts(own: 0, missing: 0)),
      size(
        KnowledgeFacts(
          tie: .none, type: .basing, naming: naming, missing: 0, isSeveral: false, relation: .none, isOfSeveral: false,
          isDated: false)),
      size(ToldFacts(beside: 0, isOtherType: false, size: 2, naming: naming, isTypeInText: false, isInText: false)),
      size(
        SentenceFacts(isJapanese: true, place: .item, parties: 1, types: 1, statuses: 0, hasDate: true, isQuestion: false)),
      size(CueFacts(cues: .signed, hasCommitment: true)),
      size(ThingFacts(type: .basing, naming: naming, place: .item, count: 0, rank: 0, density: 0, length: 0, isSpokenOf: true)),
      size(CarriedFacts(naming: naming, distance: 1, isSameBlock: true, types: 0, statuses: 0, hasDate: true)),
      size(ParallelFacts(before: 1, naming: naming, missing: 0, size: 2)),
      size(CountFacts(counted: 1, size: 2, missing: 0, before: 0)),
    ]
    for (whole, fields) in all {
      #expect(whole == fields)
      #expect(whole <= 8, "longer ones are summed anew every time")
    }
  }

  @Test func kindsOfFactsAreKeptApart() {
    let kinds = [
      SetFacts.kind, SurroundingFacts.kind, ShapeFacts.kind, OriginFacts.kind, DistanceFacts.kind, SideFacts.kind,
      ContextFacts.kind, KnowledgeFacts.kind, ToldFacts.kind, SentenceFacts.kind, CueFacts.kind, ThingFacts.kind,
      CarriedFacts.kind, ParallelFacts.kind, CountFacts.kind,
    ]
    #expect(Set(kinds).count == kinds.count)
  }

  @Test func wordsOfTheTextAreFeaturesAsStringsAre() {
    let text = NormalText(scalars: Array("Pact 同盟 Ärger".unicodeScalars))
    for range in [0..<4, 5..<7, 8..<13, 0..<0] {
      var named = FeatureBag(weights, keeps: .names)
      named.add("word", text.phrase(range).lowercased())
      var strings = FeatureBag(weights, keeps: .names)
      strings.add("word", text.string(range).lowercased())
      #expect(named.names == strings.names)
      #expect(named.features.map(\.key) == strings.features.map(\.key))
      var keys = FeatureBag(weights)
      keys.add("word", text.phrase(range).lowercased())
      #expect(keys.sum == strings.sum)
    }
  }

  @Test func aRowCountsAFeatureOnce() {
    var row = BagRow(3)
    for (place, roles) in [["a"], ["a", "b"], ["b"]].enumerated() {
      var bag = FeatureBag(weights)
      for role in roles { bag.add("role", role) }
      #expect(!row.has(place))
      row.put(bag, at: place)
    }
    #expect(row.sum(1) == 8000)
    #expect(row.sum([0]) == 3000)
    #expect(row.sum([0, 1]) == 8000)
    #expect(row.sum([2, 0, 1]) == 8000)
    #expect(row.sum([]) == 0)
  }

  @Test func setsAreComparedByTheirMembers() {
    let members = [2, 5, 9][...]
    #expect(SetRelation(of: [2, 5, 9], to: members) == .same)
    #expect(SetRelation(of: [1, 2, 5, 9], to: members) == .whole)
    #expect(SetRelation(of: [5], to: members) == .part)
    #expect(SetRelation(of: [1, 3], to: members) == .apart)
    #expect(SetRelation(of: [5, 10], to: members) == .across)
    #expect(SetRelation(of: [], to: members) == .part)
  }
}
