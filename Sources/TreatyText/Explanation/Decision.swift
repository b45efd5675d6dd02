import AllianceNetwork

/// What became of a candidate in one sentence.
public struct Decision: Sendable, Hashable {
  /// A tie or none.
  public enum Outcome: Sendable, Hashable {
    /// The sentence tells of a tie.
    case tie(Reading)
    /// It tells of none, and why.
    case none(Abstention)
  }

  /// A tie as one sentence alone tells of it.
  public struct Reading: Sendable, Hashable {
    /// The record, with one piece of evidence: span, voice, polarity, rule and confidence.
    public var record: CodedTie
    /// Whether a word of the sentence says where the tie stands; otherwise it is only spoken of as there.
    public var isStatusTold: Bool
    /// Whether it is in force because the sentence tells of a signature long ago, as history, with no word that a step is missing.
    public var isHistory: Bool
    /// How likely the status is, 0...1, where weighing found it likelier than the one that the words alone say; `nil` where it is theirs.
    public var statusChance: Double?
    /// How likely the date is, 0...1, where weighing found it likelier than the one that rules give; `nil` where it is theirs.
    public var dateChance: Double?
    /// What counted most where the tie was weighed, by how much; empty where a rule read it.
    public var features: [WeighedFeature] = []
    /// The tie of the whole document to which it went, by position among the explanation's ties.
    public var tie: Int
  }

  /// Where the words begin that were decided on, in Unicode scalars of the decoded text: the evidence of a tie, else the candidate's name.
  public var start: Int
  /// Where they end, exclusive.
  public var end: Int
  /// What they came to.
  public var outcome: Outcome

  /// The tie as the sentence tells of it; `nil` where it tells of none.
  public var reading: Reading? {
    if case .tie(let reading) = outcome { return reading }
    return nil
  }

  /// Why it is no tie; `nil` where it is one.
  public var abstention: Abstention? {
    if case .none(let abstention) = outcome { return abstention }
    return nil
  }

  /// Whether it is among the findings of the extraction.
  public var isFinding: Bool { abstention?.findingCode != nil }
}

extension Decision: Encodable {
  private enum CodingKeys: String, CodingKey {
    case start, end, outcome, reason, message, finding, tie, record, features
    case statusTold = "status-told"
    case statusChance = "status-chance"
    case dateChance = "date-chance"
    case signedLongAgo = "signed-long-ago"
  }

  /// Writes `outcome` (`tie` or `none`) and then either `tie`, `status-told`, `status-chance` where the status was weighed, `date-chance` where the date was, `signed-long-ago` where it holds, `record`, and `features` where it was weighed, or `reason`, `message` and `finding`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(start, forKey: .start)
    try container.encode(end, forKey: .end)
    switch outcome {
    case .tie(let reading):
      try container.encode("tie", forKey: .outcome)
      try container.encode(reading.tie, forKey: .tie)
      try container.encode(reading.isStatusTold, forKey: .statusTold)
      try container.encodeIfPresent(reading.statusChance, forKey: .statusChance)
      try container.encodeIfPresent(reading.dateChance, forKey: .dateChance)
      if reading.isHistory { try container.encode(true, forKey: .signedLongAgo) }
      try container.encode(reading.record, forKey: .record)
      if !reading.features.isEmpty { try container.encode(reading.features, forKey: .features) }
    case .none(let abstention):
      try container.encode("none", forKey: .outcome)
      try container.encode(abstention, forKey: .reason)
      try container.encode(abstention.reason, forKey: .message)
      try container.encode(isFinding, forKey: .finding)
    }
  }
}
