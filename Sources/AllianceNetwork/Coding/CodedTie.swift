/// A tie as a coder writes it down from a text: the record of section 1 of the codebook.
public struct CodedTie: Sendable, Hashable {
  /// Where the parties come from.
  public enum Basis: String, Sendable, Hashable, CaseIterable, Codable {
    /// The text gives them.
    case stated
    /// The text names a well-known agreement, and the registry gives them.
    case named
  }

  /// The type.
  public var type: AgreementType
  /// The parties, two or more, sorted.
  public var parties: [PartyCode]
  /// The giver, for directed types.
  public var from: PartyCode?
  /// The receivers, for directed types.
  public var to: [PartyCode]?
  /// The status, as the text has it at its own date.
  public var status: Status
  /// The date of the newest event that the text tells of the tie.
  public var date: PartialDate?
  /// The words from which the date was read.
  public var dateText: String?
  /// Where the parties come from.
  public var basis: Basis
  /// The registry's id, or the name that the text uses.
  public var name: String?
  /// Whether careful coders differ on it (in gold codings alone).
  public var optional: Bool?
  /// The places that prove it.
  public var evidence: [Evidence]

  /// A tie. The parties are sorted.
  public init(
    type: AgreementType, parties: [PartyCode], from: PartyCode? = nil, to: [PartyCode]? = nil, status: Status,
    date: PartialDate? = nil, dateText: String? = nil, basis: Basis = .stated, name: String? = nil, optional: Bool? = nil,
    evidence: [Evidence]
  ) {
    self.type = type
    self.parties = parties.sorted()
    self.from = from
    self.to = to
    self.status = status
    self.date = date
    self.dateText = dateText
    self.basis = basis
    self.name = name
    self.optional = optional
    self.evidence = evidence
  }
}

extension CodedTie: Codable {
  private enum CodingKeys: String, CodingKey {
    case type, parties, from, to, status, date
    case dateText = "date-text"
    case basis, name, optional, evidence
  }

  /// Reads the form of the codebook; `basis` is `stated` where it is left out.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    type = try container.decode(AgreementType.self, forKey: .type)
    parties = try container.decode([PartyCode].self, forKey: .parties).sorted()
    from = try container.decodeIfPresent(PartyCode.self, forKey: .from)
    to = try container.decodeIfPresent([PartyCode].self, forKey: .to)
    status = try container.decode(Status.self, forKey: .status)
    date = try container.decodeIfPresent(PartialDate.self, forKey: .date)
    dateText = try container.decodeIfPresent(String.self, forKey: .dateText)
    basis = try container.decodeIfPresent(Basis.self, forKey: .basis) ?? .stated
    name = try container.decodeIfPresent(String.self, forKey: .name)
    optional = try container.decodeIfPresent(Bool.self, forKey: .optional)
    evidence = try container.decodeIfPresent([Evidence].self, forKey: .evidence) ?? []
  }
}
