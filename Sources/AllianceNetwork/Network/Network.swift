/// An alliance network: states as nodes, agreements as typed hyperedges.
public struct Network: Sendable, Hashable, Identifiable {
  /// Its id, in lower-case words with hyphens.
  public var id: String
  /// Its title.
  public var title: LocalizedText
  /// The date for which it was checked.
  public var asOf: PartialDate?
  /// The parties that are its nodes, isolates included, sorted; empty where every party of an agreement is one.
  public var roster: [PartyCode]
  /// The hub to measure against, where one is declared.
  public var hub: PartyCode?
  /// The sources that its agreements point to.
  public var sources: [Source]
  /// The agreements, in the order in which they were given.
  public var agreements: [Agreement]
  /// The agreements that are left out on purpose. Texts that tell of them do not bring them in.
  public var excludes: [Exclusion]
  /// A remark.
  public var note: String?

  /// An agreement that is left out on purpose, and why.
  public struct Exclusion: Sendable, Hashable {
    /// The agreement.
    public var agreement: AgreementID
    /// Why.
    public var reason: String

    /// An exclusion with its reason.
    public init(agreement: AgreementID, reason: String) {
      self.agreement = agreement
      self.reason = reason
    }
  }

  /// A network.
  public init(
    id: String, title: LocalizedText = .init(), asOf: PartialDate? = nil, roster: [PartyCode] = [], hub: PartyCode? = nil,
    sources: [Source] = [], agreements: [Agreement] = [], excludes: [Exclusion] = [], note: String? = nil
  ) {
    self.id = id
    self.title = title
    self.asOf = asOf
    self.roster = roster.sorted()
    self.hub = hub
    self.sources = sources
    self.agreements = agreements
    self.excludes = excludes
    self.note = note
  }

  /// The agreement with this id, `nil` where there is none. Linear in the number of agreements.
  public func agreement(_ id: AgreementID) -> Agreement? { agreements.first { $0.id == id } }

  /// The title in `language`, or in the other one, or the id.
  public func title(in language: Language) -> String { title.preferring(language) ?? id }
}
