import AllianceNetwork

/// What the reading of a text did, step by step, for an ``Explanation``. An extraction has none, and then nothing is kept.
final class Trace {
  /// A candidate that became no tie.
  struct Refusal {
    var abstention: Abstention
    var range: Range<Int>
  }

  /// What became of one sentence.
  struct Step {
    var reading: Reading
    /// The parties meant, pronouns resolved.
    var parties: [(range: Range<Int>, codes: [PartyCode])]
    var tellings: [Telling]
    var refusals: [Refusal]
  }

  /// The text as it was read.
  private(set) var text = NormalText()
  /// All that was found in it.
  private(set) var mentions = Mentions()
  /// The sentences, in order.
  private(set) var steps: [Step] = []
  /// The ties, each with the tellings that it was put together from.
  private(set) var merged: [Merger.Merged] = []
  /// The tie that each telling comes to alone.
  private(set) var records: [Telling: CodedTie] = [:]

  /// What counted most for the tellings that were weighed.
  private(set) var features: [Telling: [WeighedFeature]] = [:]

  private var parties: [(range: Range<Int>, codes: [PartyCode])] = []
  private var refusals: [Refusal] = []

  /// Notes the parties of the sentence that is being read.
  func note(parties: [(range: Range<Int>, codes: [PartyCode])]) { self.parties = parties }

  /// Notes a candidate of the sentence that is being read, which became no tie.
  func note(_ abstention: Abstention, _ range: Range<Int>) {
    refusals.append(Refusal(abstention: abstention, range: range))
  }

  /// Ends a sentence, which told `tellings`.
  func close(_ reading: Reading, _ tellings: some Sequence<Telling>) {
    steps.append(Step(reading: reading, parties: parties, tellings: Array(tellings), refusals: refusals))
    parties = []
    refusals = []
  }

  /// Takes in what weighing came to after all sentences were read.
  func take(_ weighed: Weighing) {
    features = weighed.features
    for index in steps.indices {
      for telling in steps[index].tellings where weighed.doubted.contains(telling) {
        steps[index].refusals.append(Refusal(abstention: .doubted, range: telling.range))
      }
      steps[index].tellings = steps[index].tellings.filter { !weighed.doubted.contains($0) }.map(weighed.restated)
    }
    for (telling, sentence, _) in weighed.added where steps.indices.contains(sentence) {
      steps[sentence].tellings.append(telling)
    }
  }

  /// Ends the text. `record` makes the tie of one telling alone.
  func finish(_ text: NormalText, _ mentions: Mentions, _ merged: [Merger.Merged], record: (Telling) -> CodedTie) {
    self.text = text
    self.mentions = mentions
    self.merged = merged
    for telling in merged.flatMap(\.tellings) where records[telling] == nil { records[telling] = record(telling) }
  }
}
