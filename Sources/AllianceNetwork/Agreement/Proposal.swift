/// How a proposed agreement is meant to come about.
public struct Proposal: Sendable, Hashable {
  /// Who proposes it.
  public var by: String?
  /// Those who are to begin.
  public var founders: [PartyCode]
  /// Those who are to come later, in stages.
  public var joiners: [Joiners]
  /// Those who are to stay outside, and why.
  public var exclusions: [Exclusion]
  /// The agreements that would have to be amended.
  public var amends: [AgreementID]

  /// A proposal.
  public init(
    by: String? = nil, founders: [PartyCode] = [], joiners: [Joiners] = [], exclusions: [Exclusion] = [],
    amends: [AgreementID] = []
  ) {
    self.by = by
    self.founders = founders
    self.joiners = joiners
    self.exclusions = exclusions
    self.amends = amends
  }

  /// Parties that are to join together at a later stage.
  public struct Joiners: Sendable, Hashable {
    /// Who.
    public var parties: [PartyCode]
    /// At which stage; the founders are stage 1.
    public var stage: Int
    /// On what condition.
    public var condition: String?

    /// Parties of one stage.
    public init(parties: [PartyCode], stage: Int, condition: String? = nil) {
      self.parties = parties
      self.stage = stage
      self.condition = condition
    }
  }

  /// A party that is to stay outside.
  public struct Exclusion: Sendable, Hashable {
    /// Who.
    public var party: PartyCode
    /// Why.
    public var reason: String?

    /// An exclusion with its reason.
    public init(party: PartyCode, reason: String? = nil) {
      self.party = party
      self.reason = reason
    }
  }
}
