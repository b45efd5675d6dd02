/// What the program knows of states, organisations and well-known agreements.
public struct Registry: Sendable {
  /// The states, sorted by code.
  public var states: [State] { records.states }
  /// The organisations, sorted by code.
  public var organisations: [Organisation] { records.organisations }
  /// The agreements, sorted by id.
  public var agreements: [Agreement] { records.agreements }
  /// The sources that they point to, sorted by id.
  public var sources: [Source] { records.sources }

  /// One object, so that a registry is handed on at no cost.
  private let records: Records

  private final class Records: Sendable {
    let states: [State]
    let organisations: [Organisation]
    let agreements: [Agreement]
    let sources: [Source]
    let stateAt: [PartyCode: Int]
    let organisationAt: [PartyCode: Int]
    let agreementAt: [AgreementID: Int]
    let agreementsAmong: [[PartyCode]: [Int]]

    init(_ states: [State], _ organisations: [Organisation], _ agreements: [Agreement], _ sources: [Source]) {
      self.states = states
      self.organisations = organisations
      self.agreements = agreements
      self.sources = sources
      stateAt = Registry.positions(states.map(\.code))
      organisationAt = Registry.positions(organisations.map(\.code))
      agreementAt = Registry.positions(agreements.map(\.id))
      agreementsAmong = Dictionary(grouping: agreements.indices) { Set(agreements[$0].memberships.map(\.party)).sorted() }
    }
  }

  /// A registry of these records; of several with one code the last one counts, so that a user's file can better what the program carries.
  public init(
    states: [State] = [], organisations: [Organisation] = [], agreements: [Agreement] = [], sources: [Source] = []
  ) {
    records = Records(
      Self.lastOfEach(states, by: \.code), Self.lastOfEach(organisations, by: \.code), Self.lastOfEach(agreements, by: \.id),
      Self.lastOfEach(sources, by: \.id))
  }

  /// This registry with the records of `other` added; where both have a code, the record of `other` counts.
  public func adding(_ other: Registry) -> Registry {
    Registry(
      states: states + other.states, organisations: organisations + other.organisations,
      agreements: agreements + other.agreements, sources: sources + other.sources)
  }

  /// The state with this code. O(1).
  public func state(_ code: PartyCode) -> State? { records.stateAt[code].map { records.states[$0] } }

  /// Whether a state has this code. O(1).
  public func isState(_ code: PartyCode) -> Bool { records.stateAt[code] != nil }

  /// Whether an organisation has this code. O(1).
  public func isOrganisation(_ code: PartyCode) -> Bool { records.organisationAt[code] != nil }

  /// The organisation with this code. O(1).
  public func organisation(_ code: PartyCode) -> Organisation? { records.organisationAt[code].map { records.organisations[$0] } }

  /// The agreement with this id. O(1).
  public func agreement(_ id: AgreementID) -> Agreement? { records.agreementAt[id].map { records.agreements[$0] } }

  /// The agreements of a type whose parties are just these, sorted by id; the order of `parties` does not matter, nor does one given twice. O(parties).
  public func agreements(of type: AgreementType, among parties: [PartyCode]) -> [Agreement] {
    let sorted = parties.sorted()
    let once = zip(sorted, sorted.dropFirst()).contains { $0 == $1 } ? Set(parties).sorted() : sorted
    return (records.agreementsAmong[once] ?? []).filter { records.agreements[$0].type == type }.map { records.agreements[$0] }
  }

  /// Whether a state or an organisation has this code. O(1).
  public func knows(_ party: PartyCode) -> Bool { records.stateAt[party] != nil || records.organisationAt[party] != nil }

  /// The usual name of a party in `language`, or in the other one, or its code where the registry does not know it.
  public func name(of party: PartyCode, in language: Language) -> String {
    (state(party)?.name ?? organisation(party)?.name)?.preferring(language) ?? party.text
  }

  private static func lastOfEach<Entry, Key: Hashable & Comparable>(_ records: [Entry], by key: (Entry) -> Key) -> [Entry] {
    Dictionary(records.map { (key($0), $0) }) { _, last in last }.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func positions<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
    Dictionary(uniqueKeysWithValues: zip(keys, keys.indices))
  }
}
