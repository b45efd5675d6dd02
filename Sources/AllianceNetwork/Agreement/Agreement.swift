/// An agreement, arrangement, institution or designation: one record with all its parties (a typed hyperedge).
///
/// It becomes pairs only in a projection, and the projection says how.
public struct Agreement: Sendable, Hashable, Identifiable {
  /// Its id, unique in its registry or network.
  public var id: AgreementID
  /// What it is about.
  public var type: AgreementType
  /// Its name.
  public var name: LocalizedText
  /// Further names.
  public var aliases: LocalizedList
  /// Its parties with their times, in the order in which they were given.
  public var memberships: [Membership]
  /// Whether the list of parties is not closed (a forum whose members are not all listed).
  public var membersAreOpen: Bool
  /// The giver, for directed types alone.
  public var giver: PartyCode?
  /// The receivers, for directed types alone.
  public var receivers: [PartyCode]
  /// The steps on the ladder, oldest first.
  public var history: [StatusEvent]
  /// The pairs that stand otherwise than the whole.
  public var legs: [Leg]
  /// Who owes what to whom.
  public var obligations: [Obligation]
  /// The agreements that it took the place of.
  public var replaces: [AgreementID]
  /// The body that this treaty set up.
  public var organisation: AgreementID?
  /// The treaty behind this body.
  public var instrument: AgreementID?
  /// How it is meant to come about, where it is a proposal.
  public var proposal: Proposal?
  /// The places in texts that speak for or against it.
  public var evidence: [Evidence]
  /// Ids of sources.
  public var sources: [String]
  /// A remark.
  public var note: String?

  /// An agreement. All but id, type and memberships may be left out.
  public init(
    id: AgreementID, type: AgreementType, name: LocalizedText = .init(), aliases: LocalizedList = .init(),
    memberships: [Membership], membersAreOpen: Bool = false, giver: PartyCode? = nil, receivers: [PartyCode] = [],
    history: [StatusEvent] = [], legs: [Leg] = [], obligations: [Obligation] = [], replaces: [AgreementID] = [],
    organisation: AgreementID? = nil, instrument: AgreementID? = nil, proposal: Proposal? = nil, evidence: [Evidence] = [],
    sources: [String] = [], note: String? = nil
  ) {
    self.id = id
    self.type = type
    self.name = name
    self.aliases = aliases
    self.memberships = memberships
    self.membersAreOpen = membersAreOpen
    self.giver = giver
    self.receivers = receivers
    self.history = history
    self.legs = legs
    self.obligations = obligations
    self.replaces = replaces
    self.organisation = organisation
    self.instrument = instrument
    self.proposal = proposal
    self.evidence = evidence
    self.sources = sources
    self.note = note
  }

  /// The parties on `date`, sorted by code; where `date` is `nil`, those who have not left.
  public func parties(on date: PartialDate?) -> [PartyCode] {
    memberships.filter { $0.holds(on: date) }.map(\.party).sorted()
  }

  /// The status of the whole on `date`; where `date` is `nil`, the newest. `nil` before the first event, or where there is none.
  public func status(on date: PartialDate?) -> Status? { history.newest(on: date)?.status }

  /// The status between two of its parties on `date`: that of their leg where they have one that has begun, else of the whole.
  public func status(between dyad: Dyad, on date: PartialDate?) -> Status? {
    for leg in legs where leg.between == dyad {
      if let event = leg.history.newest(on: date) { return event.status }
    }
    return status(on: date)
  }

  /// The name in `language`, or in the other one, or the id.
  public func title(in language: Language) -> String { name.preferring(language) ?? id.text }
}
