/// What the program knows of states, organisations and well-known agreements.
public struct Registry: Sendable {
  /// The states, sorted by code.
  public let states: [State]
  /// The organisations, sorted by code.
  public let organisations: [Organisation]
  /// The agreements, sorted by id.
  public let agreements: [Agreement]
  /// The sources that they point to, sorted by id.
  public let sources: [Source]

  private let stateAt: [PartyCode: Int]
  private let organisationAt: [PartyCode: Int]
  private let agreementAt: [AgreementID: Int]
  private let agreementsAmong: [[PartyCode]: [Int]]

  /// A registry of these records; of several with one code the last one counts, so that a user's file can better what the program carries.
  public init(
    states: [State] = [], organisations: [Organisation] = [], agreements: [Agreement] = [], sources: [Source] = []
  ) {
    self.states = Self.lastOfEach(states, by: \.code)
    self.organisations = Self.lastOfEach(organisations, by: \.code)
    self.agreements = Self.lastOfEach(agreements, by: \.id)
    self.sources = Self.lastOfEach(sources, by: \.id)
    stateAt = Self.positions(self.states.map(\.code))
    organisationAt = Self.positions(self.organisations.map(\.code))
    agreementAt = Self.positions(self.agreements.map(\.id))
    agreementsAmong = Dictionary(grouping: self.agreements.indices) { [agreements = self.agreements] index in
      Set(agreements[index].memberships.map(\.party)).sorted()
    }
  }

  /// This registry with the records of `other` added; where both have a code, the record of `other` counts.
  public func adding(_ other: Registry) -> Registry {
    Registry(
      states: states + other.states, organisations: organisations + other.organisations,
      agreements: agreements + other.agreements, sources: sources + other.sources)
  }

  /// The state with this code. O(1).
  public func state(_ code: PartyCode) -> State? { stateAt[code].map { states[$0] } }

  /// The organisation with this code. O(1).
  public func organisation(_ code: PartyCode) -> Organisation? { organisationAt[code].map { organisations[$0] } }

  /// The agreement with this id. O(1).
  public func agreement(_ id: AgreementID) -> Agreement? { agreementAt[id].map { agreements[$0] } }

  /// The agreements of a type whose parties are just these, sorted by id; the order of `parties` does not matter, nor does one given twice. O(parties).
  public func agreements(of type: AgreementType, among parties: [PartyCode]) -> [Agreement] {
    (agreementsAmong[Set(parties).sorted()] ?? []).filter { agreements[$0].type == type }.map { agreements[$0] }
  }

  /// Whether a state or an organisation has this code. O(1).
  public func knows(_ party: PartyCode) -> Bool { stateAt[party] != nil || organisationAt[party] != nil }

  /// The usual name of a party in `language`, or in the other one, or its code where the registry does not know it.
  public func name(of party: PartyCode, in language: Language) -> String {
    (state(party)?.name ?? organisation(party)?.name)?.preferring(language) ?? party.text
  }

  private static func lastOfEach<Record, Key: Hashable & Comparable>(_ records: [Record], by key: (Record) -> Key) -> [Record] {
    Dictionary(records.map { (key($0), $0) }) { _, last in last }.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func positions<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
    Dictionary(uniqueKeysWithValues: zip(keys, keys.indices))
  }
}
