import AllianceNetwork

extension Network {
  /// Reads the Alliance Treaty Obligations and Provisions dataset (Leeds, Ritter, Mitchell and Long 2002, DOI
  /// 10.1080/03050620213653), version 5.1, as a file of members (`atop5_1m.csv`: who joined and left when) or of alliances
  /// (`atop5_1a.csv`: everybody for the whole time).
  ///
  /// An alliance is an agreement `ATOP-` and its number, `in-force` from its beginning and `ended` with the exit of its last
  /// member; phases are put together, and a member that is in the next one within days has not left. With a pledge of defence or
  /// offence in its last phase it is a `defense-pact`, with other pledges `nonaggression`. Where not all of its members pledge
  /// defence, those who do owe it to the others as an obligation.
  ///
  /// `warn` receives a member for whom the registry has no state of that Correlates of War number (the list of parties is
  /// then not closed), an alliance of which fewer than two members are left, and one without a pledge; the last two are left out.
  /// Throws ``AllianceNetwork/ModelError`` as CSV does.
  public init(atop table: CSVTable, file: String, registry: Registry, warn: (Problem) -> Void = { _ in }) throws {
    let numbers = StateNumbers(registry)
    var order: [String] = []
    var groups: [String: [ATOPMember]] = [:]
    for row in table.rows {
      for member in ATOPMember.members(of: row) {
        if groups[member.alliance] == nil { order.append(member.alliance) }
        groups[member.alliance, default: []].append(member)
      }
    }
    func tell(_ line: Int, _ message: String, _ hint: String) {
      warn(Problem(.warning, file: file, line: line, column: 1, message: message, hint: hint))
    }
    var agreements: [(line: Int, tree: Tree)] = []
    for id in order {
      let members = groups[id] ?? []
      guard let line = members.first?.line else { continue }
      let alliance = ATOPAlliance(id: id, members: members, numbers: numbers)
      for number in alliance.unknown {
        tell(line, "ATOP \(id): the registry has no state with the number \(number)", "add it with --registry")
      }
      if let tree = alliance.tree {
        agreements.append((line, tree))
      } else {
        tell(line, "ATOP \(id) is left out: it has fewer than two known members, or no pledge", "add its members with --registry")
      }
    }
    var draft = NetworkDraft(file: file, agreements: agreements)
    draft.titles = [ATOPAlliance.source: "Alliance Treaty Obligations and Provisions, version 5.1"]
    self = try draft.network(registry: registry, warn: warn)
  }
}

/// A member of an alliance, in one of its phases.
struct ATOPMember {
  var alliance: String
  var line: Int
  var number: Int
  var joined: PartialDate?
  var left: PartialDate?
  var defends: Bool
  var attacks: Bool
  var pledgesElse: Bool

  /// The members that a row tells of: one, or, in the file of alliances, all.
  static func members(of row: CSVTable.Row) -> [ATOPMember] {
    let cells = row.cells
    func pledges(_ column: String) -> Bool { (cells[column].flatMap { Int($0) } ?? 0) > 0 }
    guard let alliance = cells["atopid"] else { return [] }
    let ofOne = cells["member"].map { [$0] }
    let numbers = ofOne ?? (1...59).compactMap { cells["mem\($0)"] }
    let names =
      ofOne == nil
      ? ["begyr", "begmo", "begday", "endyr", "endmo", "endday"] : ["yrent", "moent", "dayent", "yrexit", "moexit", "dayexit"]
    let times = names.map { cells[$0] }
    return numbers.compactMap { Int($0) }.map { number in
      ATOPMember(
        alliance: alliance, line: row.line, number: number,
        joined: PartialDate(year: times[0], month: times[1], day: times[2]),
        left: PartialDate(year: times[3], month: times[4], day: times[5]), defends: pledges("defense"),
        attacks: pledges("offense"), pledgesElse: pledges("neutral") || pledges("nonagg") || pledges("consul"))
    }
  }
}

/// An alliance with its members in all phases.
struct ATOPAlliance {
  static let source = "ATOP-5.1"

  private let id: String
  private let spells: [PartyCode: [(joined: PartialDate?, left: PartialDate?)]]
  private let newest: [PartyCode: ATOPMember]
  /// The numbers of members for whom there is no state, sorted.
  let unknown: [Int]

  init(id: String, members: [ATOPMember], numbers: StateNumbers) {
    self.id = id
    var spells: [PartyCode: [(joined: PartialDate?, left: PartialDate?)]] = [:]
    var newest: [PartyCode: ATOPMember] = [:]
    var unknown: Set<Int> = []
    for member in members.sorted(by: { ($0.joined?.count ?? 0, $0.number) < ($1.joined?.count ?? 0, $1.number) }) {
      guard let party = numbers.state(member.number, on: member.joined) else {
        unknown.insert(member.number)
        continue
      }
      newest[party] = member
      if let last = spells[party]?.last, let left = last.left, let joined = member.joined, joined.count - left.count <= 4 {
        spells[party, default: []][(spells[party]?.count ?? 1) - 1].left = member.left
      } else if spells[party]?.last.map({ $0.left != nil }) ?? true {
        spells[party, default: []].append((member.joined, member.left))
      }
    }
    (self.spells, self.newest, self.unknown) = (spells, newest, unknown.sorted())
  }

  /// The agreement as it would stand in a model file; `nil` where it has fewer than two known members, or no pledge.
  var tree: Tree? {
    let parties = spells.keys.sorted()
    let last = newest.values
    guard parties.count >= 2, last.contains(where: { $0.defends || $0.attacks || $0.pledgesElse }) else { return nil }
    let all = spells.values.joined()
    let begin = all.compactMap(\.joined).min()
    let end = all.contains { $0.left == nil } ? nil : all.compactMap(\.left).max()
    let memberships = parties.flatMap { party in (spells[party] ?? []).map { membership(party, $0, begin, end) } }
    let type: AgreementType = last.contains { $0.defends || $0.attacks } ? .defensePact : .nonaggression
    return .sparse([
      ("id", .text("ATOP-\(id)")),
      ("type", .text(type.rawValue)), ("parties", .list(memberships)), ("members", unknown.isEmpty ? nil : .text("open")),
      ("history", .list([step(.inForce, begin)] + (end.map { [step(.ended, $0)] } ?? []))),
      ("obligations", .list(obligations(among: parties))),
      ("sources", .texts([Self.source])),
    ])
  }

  /// Defence that some of the members owe to the others; none where all of them pledge it, or nobody does.
  private func obligations(among parties: [PartyCode]) -> [Tree] {
    let defenders = parties.filter { newest[$0]?.defends == true }
    guard !defenders.isEmpty, defenders.count < parties.count else { return [] }
    let owed = defenders.count > 1 ? parties : parties.filter { !defenders.contains($0) }
    let kind = Obligation.Kind.defends.rawValue
    return [.record([("kind", .text(kind)), ("from", .texts(defenders.map(\.text))), ("to", .texts(owed.map(\.text)))])]
  }

  private func step(_ status: Status, _ date: PartialDate?) -> Tree {
    .sparse([("status", .text(status.rawValue)), ("date", date.map { .text($0.description) })])
  }

  /// A party with the times that are not those of the alliance itself.
  private func membership(
    _ party: PartyCode, _ spell: (joined: PartialDate?, left: PartialDate?), _ begin: PartialDate?, _ end: PartialDate?
  ) -> Tree {
    let joined = spell.joined == begin ? nil : spell.joined
    let left = spell.left == end ? nil : spell.left
    guard joined != nil || left != nil else { return .text(party.text) }
    return .sparse([
      ("party", .text(party.text)), ("joined", joined.map { .text($0.description) }),
      ("left", left.map { .text($0.description) }),
    ])
  }
}

extension PartialDate {
  /// A count of days that grows with time, months counted as 31 days: from one month to the next it jumps by four days at most.
  fileprivate var count: Int {
    let first = firstDay
    return (first.year * 12 + first.month) * 31 + first.day
  }
}
