/// A state of the present or of the past, as the registry knows it.
public struct State: Sendable, Hashable {
  /// Its code.
  public var code: PartyCode
  /// ISO 3166-1 alpha-2, where it has one.
  public var iso2: String?
  /// Its Correlates of War number, where it has one (Correlates of War Project, State System Membership v2016).
  public var cow: Int?
  /// Its usual name.
  public var name: LocalizedText
  /// Its formal name.
  public var formal: LocalizedText
  /// Further names under which texts tell of it, historical ones too.
  public var aliases: LocalizedList
  /// Short forms, such as the one-character names that stand in Japanese chains (日米豪比).
  public var short: LocalizedList
  /// The words for its people, language and things (Japanese, Philippine, Filipino).
  public var demonyms: LocalizedList
  /// Capitals and seats of government that stand for it in prose (Washington, 北京).
  public var metonyms: LocalizedList
  /// Its capital.
  public var capital: Capital?
  /// Its region, in the wording of the United Nations geoscheme with hyphens (`eastern-asia`).
  public var region: String?
  /// When it existed as a sovereign state, in order. None where it is not known.
  public var spells: [Spell]

  /// A state. All but code and name may be left out.
  public init(
    code: PartyCode, iso2: String? = nil, cow: Int? = nil, name: LocalizedText, formal: LocalizedText = .init(),
    aliases: LocalizedList = .init(), short: LocalizedList = .init(), demonyms: LocalizedList = .init(),
    metonyms: LocalizedList = .init(), capital: Capital? = nil, region: String? = nil, spells: [Spell] = []
  ) {
    self.code = code
    self.iso2 = iso2
    self.cow = cow
    self.name = name
    self.formal = formal
    self.aliases = aliases
    self.short = short
    self.demonyms = demonyms
    self.metonyms = metonyms
    self.capital = capital
    self.region = region
    self.spells = spells
  }

  /// Whether the state existed on `date`; `nil` where its spells are not known.
  public func existed(on date: PartialDate) -> Bool? {
    spells.isEmpty ? nil : spells.contains { $0.contains(date) }
  }
}

/// A capital and where it lies.
public struct Capital: Sendable, Hashable {
  /// Its name.
  public var name: LocalizedText
  /// Degrees north of the equator, -90...90.
  public var latitude: Double
  /// Degrees east of Greenwich, -180...180.
  public var longitude: Double

  /// A capital at a place.
  public init(name: LocalizedText, latitude: Double, longitude: Double) {
    self.name = name
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// An organisation that can be a party in its own right (NATO, ASEAN).
public struct Organisation: Sendable, Hashable {
  /// Its code.
  public var code: PartyCode
  /// Its name.
  public var name: LocalizedText
  /// Further names.
  public var aliases: LocalizedList
  /// Ids of the sources of these facts.
  public var sources: [String]

  /// An organisation.
  public init(code: PartyCode, name: LocalizedText, aliases: LocalizedList = .init(), sources: [String] = []) {
    self.code = code
    self.name = name
    self.aliases = aliases
    self.sources = sources
  }
}
