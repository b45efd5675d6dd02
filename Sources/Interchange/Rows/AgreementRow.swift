import AllianceNetwork

/// An agreement as a row of named cells: what CSV and GraphML write of it.
///
/// Lists stand in one cell, apart by `;`. A party that came later or left is `FIN 2023-04-04/..` (an ISO 8601-2 interval), a step
/// of the history is `signed 1951-09-01`, a step of a leg `NZL+USA suspended 1986-08-11`, an obligation `defends USA>JPN`. What a
/// row does not hold: evidence, the proposal, and the sources and remarks of single steps.
enum AgreementRow {
  /// The names of the cells, in their order.
  static let columns = [
    "id", "type", "name-en", "name-ja", "aliases-en", "aliases-ja", "parties", "members", "from", "to", "history", "legs",
    "obligations", "replaces", "organisation-of", "instrument", "sources", "note",
  ]

  /// The cells of an agreement; empty ones are left out.
  static func cells(of agreement: Agreement) -> [String: String] {
    let legs = agreement.legs.flatMap { leg in
      leg.history.map { "\(leg.between.first)+\(leg.between.second) \(step($0))" }
    }
    let obligations = agreement.obligations.map { duty in
      "\(duty.kind.rawValue) \(duty.from.map(\.text).joined(separator: "+"))>\(duty.to.map(\.text).joined(separator: "+"))"
    }
    let cells: [String: String?] = [
      "id": agreement.id.text,
      "type": agreement.type.rawValue,
      "name-en": agreement.name.english,
      "name-ja": agreement.name.japanese,
      "aliases-en": CellList.join(agreement.aliases.english),
      "aliases-ja": CellList.join(agreement.aliases.japanese),
      "parties": CellList.join(agreement.memberships.map(membership)),
      "members": agreement.membersAreOpen ? "open" : nil,
      "from": agreement.giver?.text,
      "to": CellList.join(agreement.receivers.map(\.text)),
      "history": CellList.join(agreement.history.map(step)),
      "legs": CellList.join(legs),
      "obligations": CellList.join(obligations),
      "replaces": CellList.join(agreement.replaces.map(\.text)),
      "organisation-of": agreement.organisation?.text,
      "instrument": agreement.instrument?.text,
      "sources": CellList.join(agreement.sources),
      "note": agreement.note,
    ]
    return cells.compactMapValues { $0.flatMap { $0.isEmpty ? nil : $0 } }
  }

  /// `signed 1951-09-01`, or `signed` where the date is not known.
  private static func step(_ event: StatusEvent) -> String {
    ([event.status.rawValue] + [event.date?.description].compactMap(\.self)).joined(separator: " ")
  }

  /// `FIN`, or `FIN 2023-04-04/..` where it was not a party from the beginning and to this day.
  private static func membership(_ membership: Membership) -> String {
    guard membership.joined != nil || membership.left != nil else { return membership.party.text }
    return "\(membership.party) \(membership.joined?.description ?? "..")/\(membership.left?.description ?? "..")"
  }
}

extension AgreementRow {
  /// The agreement of a row as it would stand in a model file, where its values are checked. A row that has an id and nothing
  /// else stands for the registry's agreement of that id.
  static func tree(of cells: [String: String]) -> Tree {
    let cells = cells.mapValues(\.trimmed).filter { !$0.value.isEmpty }
    if let id = cells["id"], cells.count == 1 { return .record([("use", .text(id))]) }
    func text(_ key: String) -> Tree? { cells[key].map(Tree.text) }
    func list(_ key: String, _ read: (String) -> Tree = Tree.text) -> Tree { .list(CellList.split(cells[key] ?? "").map(read)) }
    return .sparse([
      ("id", text("id")), ("type", text("type")),
      ("name", .sparse([("en", text("name-en")), ("ja", text("name-ja"))])),
      ("aliases", .sparse([("en", list("aliases-en")), ("ja", list("aliases-ja"))])),
      ("parties", list("parties", membership)),
      ("members", text("members")), ("from", text("from")), ("to", list("to")),
      ("history", list("history", step)),
      ("legs", legs(CellList.split(cells["legs"] ?? ""))),
      ("obligations", list("obligations", obligation)),
      ("replaces", list("replaces")), ("organisation-of", text("organisation-of")), ("instrument", text("instrument")),
      ("sources", list("sources")), ("note", text("note")),
    ])
  }

  /// A step of a history: `signed 1951-09-01`.
  static func step(_ cell: String) -> Tree {
    let (status, date) = cell.parted(at: " ")
    return .sparse([("status", .text(status)), ("date", date.map { .text($0.trimmed) })])
  }

  /// A party with its times.
  static func membership(_ cell: String) -> Tree {
    let (party, times) = cell.parted(at: " ")
    guard let times else { return .text(party) }
    let (joined, left) = times.trimmed.parted(at: "/")
    func date(_ text: String?) -> Tree? { text.flatMap { $0 == ".." || $0.isEmpty ? nil : .text($0) } }
    return .sparse([("party", .text(party)), ("joined", date(joined)), ("left", date(left))])
  }

  /// The steps of legs, those of one pair together, in the order in which the pairs first occur.
  private static func legs(_ cells: [String]) -> Tree {
    var pairs: [String] = []
    var steps: [String: [Tree]] = [:]
    for cell in cells {
      let (pair, rest) = cell.parted(at: " ")
      if steps[pair] == nil { pairs.append(pair) }
      steps[pair, default: []].append(step(rest?.trimmed ?? ""))
    }
    return .list(
      pairs.map { pair in .record([("between", codes(pair)), ("history", .list(steps[pair] ?? []))]) })
  }

  private static func obligation(_ cell: String) -> Tree {
    let (kind, rest) = cell.parted(at: " ")
    let (from, to) = (rest ?? "").parted(at: ">")
    return .record([("kind", .text(kind)), ("from", codes(from)), ("to", codes(to ?? ""))])
  }

  private static func codes(_ cell: String) -> Tree {
    .texts(cell.split(separator: "+").map { String($0).trimmed })
  }
}
