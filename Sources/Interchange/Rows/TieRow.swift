import AllianceNetwork

/// A pair of parties that an agreement binds, as a row of named cells: what the list of ties writes.
enum TieRow {
  /// The names of the cells, in their order.
  static let columns = [
    "agreement", "type", "name-en", "name-ja", "party-a", "party-b", "directed", "status", "date", "sources", "document", "start",
    "end", "evidence",
  ]

  /// A row for each pair of each tie that counts under `filter`, in the order of the agreements and then of the pairs. Of a
  /// directed type the first party is the giver. The evidence is the first that affirms the tie.
  static func rows(of network: Network, filter: Filter) -> [[String: String]] {
    let day = filter.asOf ?? network.asOf
    return network.ties(filter).flatMap { tie in tie.dyads.map { cells(of: tie.agreement, $0, on: day) } }
  }

  private static func cells(of agreement: Agreement, _ dyad: Dyad, on day: PartialDate?) -> [String: String] {
    let isTurned = agreement.type.isDirected && agreement.giver == dyad.second
    let event = agreement.event(between: dyad, on: day)
    let evidence = agreement.evidence.first { $0.polarity == .affirms }
    let cells: [String: String?] = [
      "agreement": agreement.id.text,
      "type": agreement.type.rawValue,
      "name-en": agreement.name.english,
      "name-ja": agreement.name.japanese,
      "party-a": (isTurned ? dyad.second : dyad.first).text,
      "party-b": (isTurned ? dyad.first : dyad.second).text,
      "directed": agreement.type.isDirected ? "yes" : "no",
      "status": event?.status.rawValue,
      "date": event?.date?.description,
      "sources": CellList.join(agreement.sources),
      "document": evidence?.document,
      "start": evidence.map { String($0.start) },
      "end": evidence.map { String($0.end) },
      "evidence": evidence?.text,
    ]
    return cells.compactMapValues { $0.flatMap { $0.isEmpty ? nil : $0 } }
  }
}

extension Agreement {
  /// The event that gives the status between two parties on `date`: that of their leg where it has one, else of the whole.
  func event(between dyad: Dyad, on date: PartialDate?) -> StatusEvent? {
    for leg in legs where leg.between == dyad {
      if let event = leg.history.newest(on: date) { return event }
    }
    return history.newest(on: date)
  }
}

extension TieRow {
  /// The agreements of a list of ties as they would stand in a model file. Rows of one agreement are one record with all their
  /// parties; a pair whose status or date differs from that of the first row becomes a leg. A row without an agreement is one of
  /// its own, named by type and parties.
  static func trees(of rows: [(line: Int, cells: [String: String])]) -> [(line: Int, tree: Tree)] {
    var order: [String] = []
    var groups: [String: [(line: Int, cells: [String: String])]] = [:]
    for row in rows {
      let cells = row.cells.mapValues(\.trimmed).filter { !$0.value.isEmpty }
      let made = [cells["type"]?.uppercased(), cells["party-a"], cells["party-b"]].compactMap(\.self).joined(separator: "-")
      let id = cells["agreement"] ?? made
      if groups[id] == nil { order.append(id) }
      groups[id, default: []].append((row.line, cells))
    }
    return order.compactMap { id in
      groups[id].flatMap { rows in rows.first.map { ($0.line, tree(id, $0.cells, rows.map(\.cells))) } }
    }
  }

  private static func tree(_ id: String, _ first: [String: String], _ rows: [[String: String]]) -> Tree {
    func text(_ key: String) -> Tree? { first[key].map(Tree.text) }
    func unique(_ values: [String?]) -> [String] {
      var seen: Set<String> = []
      return values.compactMap(\.self).filter { seen.insert($0).inserted }
    }
    let isDirected = first["type"].flatMap(AgreementType.init(rawValue:))?.isDirected ?? false
    let givers = unique(rows.map { $0["party-a"] })
    return .sparse([
      ("id", .text(id)), ("type", text("type")),
      ("name", .sparse([("en", text("name-en")), ("ja", text("name-ja"))])),
      ("parties", .texts(unique(rows.flatMap { [$0["party-a"], $0["party-b"]] }).sorted())),
      ("from", isDirected ? (givers.count == 1 ? .text(givers[0]) : .texts(givers)) : nil),
      ("to", .texts(isDirected ? unique(rows.map { $0["party-b"] }) : [])),
      ("history", first["status"].map { _ in .list([step(first)]) }),
      (
        "legs",
        .list(
          rows.filter { [$0["status"], $0["date"]] != [first["status"], first["date"]] }.map { row in
            .record([
              ("between", .texts([row["party-a"], row["party-b"]].compactMap(\.self))), ("history", .list([step(row)])),
            ])
          })
      ),
      (
        "evidence",
        .list(unique(rows.map { $0["evidence"] }).compactMap { text in rows.first { $0["evidence"] == text } }.map(evidence))
      ),
      ("sources", .texts(unique(rows.flatMap { CellList.split($0["sources"] ?? "") }))),
    ])
  }

  private static func step(_ row: [String: String]) -> Tree {
    .sparse([("status", row["status"].map(Tree.text)), ("date", row["date"].map(Tree.text))])
  }

  private static func evidence(_ row: [String: String]) -> Tree {
    .sparse([
      ("document", row["document"].map(Tree.text)), ("start", row["start"].map(Tree.text)), ("end", row["end"].map(Tree.text)),
      ("text", row["evidence"].map(Tree.text)),
    ])
  }
}
