import AllianceNetwork

/// What the registry knows of sets of parties, put in order for looking up very often. Parties are numbers here, in the order of their codes.
final class KnownTies: Sendable {
  /// All parties that the registry tells of, sorted; the number of a party is its place.
  let codes: [PartyCode]
  /// Whether each is a state.
  let isState: [Bool]
  /// Who designates a major non-NATO ally.
  let giver: Int?
  private let numbers: [PartyCode: Int]
  /// The types of the agreements among just these parties.
  private let types: TypesOfSets
  /// What became of them, and when.
  private let events: [[Int]: [(type: AgreementType, event: StatusEvent)]]
  /// The parties of each agreement, sorted.
  private let parties: [AgreementID: [Int]]
  /// The organisation that an agreement is or that it founded.
  private let organisations: [AgreementID: Int]

  init(_ registry: Registry) {
    let states = Set(registry.states.map(\.code))
    let members = registry.agreements.flatMap { $0.memberships.map(\.party) }
    codes = states.union(registry.organisations.map(\.code)).union(members).sorted()
    isState = codes.map(states.contains)
    let numbers = Dictionary(uniqueKeysWithValues: zip(codes, 0...))
    self.numbers = numbers
    giver = numbers["USA"]
    var types = TypesOfSets()
    var parties: [AgreementID: [Int]] = [:]
    var events: [[Int]: [(type: AgreementType, event: StatusEvent)]] = [:]
    var organisations: [AgreementID: Int] = [:]
    for agreement in registry.agreements {
      let own = Set(agreement.memberships.compactMap { numbers[$0.party] }).sorted()
      parties[agreement.id] = own
      types.insert(agreement.type, own)
      events[own, default: []] += agreement.history.filter { $0.date != nil }.map { (agreement.type, $0) }
      guard let body = Body.body(of: agreement.id, registry), Body(code: body).isTie, let organisation = numbers[body] else {
        continue
      }
      organisations[agreement.id] = organisation
      for membership in agreement.memberships {
        guard let member = numbers[membership.party], member != organisation else { continue }
        let pair = [member, organisation].sorted()
        types.insert(.framework, pair)
        let begun =
          agreement.history.first { $0.status == .inForce && $0.date != nil } ?? agreement.history.first { $0.date != nil }
        if let joined = membership.joined ?? begun?.date {
          events[pair, default: []].append((.framework, StatusEvent(.inForce, joined)))
        }
        if let left = membership.left ?? agreement.history.last(where: { $0.status == .ended })?.date {
          events[pair, default: []].append((.framework, StatusEvent(.ended, left)))
        }
      }
    }
    self.types = types
    self.events = events.mapValues(Self.ordered)
    self.parties = parties
    self.organisations = organisations
  }

  private static func ordered(_ events: [(type: AgreementType, event: StatusEvent)]) -> [(
    type: AgreementType, event: StatusEvent
  )] {
    func isBefore(_ a: StatusEvent, _ b: StatusEvent) -> Bool? {
      guard let first = a.date, let second = b.date, first != second else {
        return a.status == b.status ? nil : a.status == .ended ? true : b.status == .ended ? false : nil
      }
      return first < second
    }
    return events.enumerated().sorted { isBefore($0.element.event, $1.element.event) ?? ($0.offset < $1.offset) }.map(\.element)
  }

  /// The organisation that a registered agreement is or that it founded; `nil` where there is none that states have ties by belonging to.
  func organisation(of id: AgreementID) -> Int? { organisations[id] }

  /// Whether it is a party that is no state.
  func isBody(_ code: PartyCode) -> Bool { numbers[code].map { !isState[$0] } ?? false }

  /// The number of a party; `nil` for one that the registry does not know.
  func number(_ code: PartyCode) -> Int? { numbers[code] }

  /// The numbers of parties, in their order, without those that the registry does not know.
  func numbers(_ codes: [PartyCode]) -> [Int] { codes.compactMap { numbers[$0] } }

  /// The parties of a registered agreement, sorted; `nil` where the registry has none of this id.
  func parties(of id: AgreementID) -> [Int]? { parties[id] }

  /// The types of the agreements among just these parties, sorted; a member and its organisation have a framework.
  func types(among members: ArraySlice<Int>) -> TypeSet { types[members] }

  /// Those of which something became in one of these years: they were signed, took effect, were joined or ended.
  func types(among members: ArraySlice<Int>, in own: Set<Int>) -> TypeSet {
    guard !own.isEmpty, !types[members].isEmpty else { return [] }
    return (events[Array(members)] ?? []).reduce(into: []) { types, known in
      if let year = known.event.date?.year, own.contains(year) { types.insert(TypeSet(known.type)) }
    }
  }

  /// What became of the agreements of a type among just these parties, the oldest first and of one day the ends first, since what replaces an agreement ends it; steps
  /// without a date are left out.
  func events(of type: AgreementType, among parties: [PartyCode]) -> [StatusEvent] {
    guard parties.allSatisfy({ numbers[$0] != nil }) else { return [] }
    return (events[numbers(parties).sorted()] ?? []).lazy.filter { $0.type == type }.map(\.event)
  }
}

/// The types of what is between sets of parties.
struct TypesOfSets: Sendable {
  /// Of sets of two: the places of the types of each.
  private var twos = PairPlaces()
  private var types: [TypeSet] = []
  private var others: [ArraySlice<Int>: TypeSet] = [:]

  /// What is between just these parties; the numbers are sorted.
  subscript(_ members: ArraySlice<Int>) -> TypeSet {
    if members.count == 2 { return twos[members[members.startIndex], members[members.startIndex + 1]].map { types[$0] } ?? [] }
    return others.isEmpty ? [] : others[members] ?? []
  }

  /// Adds a type between these parties; the numbers are sorted.
  mutating func insert(_ type: AgreementType, _ members: [Int]) {
    if members.count == 2 {
      let place = twos.place(of: members[0], members[1], or: types.count)
      if place == types.count { types.append([]) }
      types[place].insert(TypeSet(type))
    } else {
      others[members[...], default: []].insert(TypeSet(type))
    }
  }
}
