import AllianceNetwork

extension Network {
  /// Reads the Defense Cooperation Agreement Dataset (Kinne 2020, DOI 10.1177/0022002719857796), version 1: bilateral agreements
  /// of 1980 to 2010.
  ///
  /// A row is an agreement `DCAD-` and its number, `signed`, then `in-force`, each where the dataset has a year, and `ended` in
  /// the year of its end where the dataset knows that it was terminated; ends that are only estimated are not taken over.
  /// Industry, procurement and research are `DTA`, commissions are `framework`, general agreements and training are
  /// `declaration`, by the first category; the categories stand in the remark.
  ///
  /// `warn` receives rows that are left out because the registry has no state of a Correlates of War number, and rows of
  /// which a step is left out because its date is later than that of the next one. Throws ``AllianceNetwork/ModelError`` as CSV does.
  public init(dcad table: CSVTable, file: String, registry: Registry, warn: (Problem) -> Void = { _ in }) throws {
    let numbers = StateNumbers(registry)
    var agreements: [(line: Int, tree: Tree)] = []
    for row in table.rows {
      let signed = Self.date(row.cells, "sign")
      let parties = ["ccode1", "ccode2"].compactMap { row.cells[$0].flatMap { Int($0) } }
        .compactMap { numbers.state($0, on: signed ?? Self.date(row.cells, "eif")) }
      guard Set(parties).count == 2, let id = row.cells["dcaid"]?.split(separator: "-").last else {
        let names = ["cowname1", "cowname2"].map { row.cells[$0] ?? "?" }.joined(separator: " and ")
        let message = "the agreement of \(names) is left out: its parties are not two states that the registry knows"
        warn(
          Problem(.warning, file: file, line: row.line, column: 1, message: message, hint: "add the state with --registry"))
        continue
      }
      let all = Self.steps(of: row.cells, signed: signed)
      let steps = all.indices.filter { index in all[(index + 1)...].allSatisfy { $0.date >= all[index].date } }.map { all[$0] }
      if steps.count < all.count {
        let message = "DCAD-\(id): a step later than the one that follows it is left out"
        warn(
          Problem(.warning, file: file, line: row.line, column: 1, message: message, hint: "check its dates in the source"))
      }
      agreements.append((row.line, Self.tree(of: row.cells, id: "DCAD-\(id)", parties: parties, steps: steps)))
    }
    var draft = NetworkDraft(file: file, agreements: agreements)
    draft.titles = [Self.source: "Defense Cooperation Agreement Dataset, version 1"]
    self = try draft.network(registry: registry, warn: warn)
  }

  private static var source: String { "DCAD-1" }

  /// The steps whose dates the row gives, in the order of the ladder.
  private static func steps(of cells: [String: String], signed: PartialDate?) -> [(status: Status, date: PartialDate)] {
    let end = cells["terminated"] == "1" ? PartialDate(year: cells["endyearestimate"], month: nil, day: nil) : nil
    let steps: [(Status, PartialDate?)] = [(.signed, signed), (.inForce, date(cells, "eif")), (.ended, end)]
    return steps.compactMap { status, date in date.map { (status, $0) } }
  }

  private static func tree(
    of cells: [String: String], id: String, parties: [PartyCode], steps: [(status: Status, date: PartialDate)]
  ) -> Tree {
    let categories = ["category1", "category2", "category3"].compactMap { cells[$0] }
    return .sparse([
      ("id", .text(id)), ("type", .text(type(ofCategory: categories.first ?? "").rawValue)),
      ("parties", .texts(parties.sorted().map(\.text))),
      ("history", .list(steps.map { .record([("status", .text($0.status.rawValue)), ("date", .text($0.date.description))]) })),
      ("sources", .texts([source])),
      ("note", categories.isEmpty ? nil : .text("DCAD categories: \(categories.joined(separator: ", "))")),
    ])
  }

  private static func date(_ cells: [String: String], _ prefix: String) -> PartialDate? {
    PartialDate(year: cells["\(prefix)year"], month: cells["\(prefix)month"], day: cells["\(prefix)day"])
  }

  private static func type(ofCategory category: String) -> AgreementType {
    switch category {
    case "DIC", "PROCUREMENT", "RESEARCH": .technologyTransfer
    case "COMMISSION": .framework
    default: .declaration
    }
  }
}
