import AllianceNetwork

/// What stands around the network: title, caption, legend and source note.
struct Frame: Sendable {
  /// A row of the legend.
  enum Row: Sendable, Hashable {
    case type(AgreementType)
    case status(Status)
    /// Arrows; whether basing is among them.
    case direction(withBases: Bool)
    case obligation(Obligation.Kind)
    case star
    /// Several ties of one pair; whether a defence pact is among them.
    case bundle(withPact: Bool)
    case isolate
    case change(TieChange)
    case crowd(label: String, members: [PartyCode])
  }

  /// A part of the legend under a heading.
  struct Section: Sendable {
    var heading: String
    var rows: [Row]
    /// Whether the rows are long lists, which need the whole width.
    var isWide = false
  }

  /// The title, a line a language.
  var titles: [String]
  var caption: [String]
  var source: String
  var sections: [Section]

  /// The title on one line.
  var title: String { titles.joined(separator: " / ") }

  init(network: Network, filter: Filter, sketch: Sketch, registry: Registry, options: DiagramOptions) {
    let language = options.language
    titles = (options.title.map { [$0] } ?? language.lines { network.title(in: $0) }).map(SafeText.plain)
    let hasGrey = sketch.lines.contains {
      $0.change != .removed && StatusStyle($0.status).isGrey && !filter.statuses.contains($0.status)
    }
    let states = sketch.parties.count { sketch.partyChanges[$0] != .removed }
    let base = options.base.map { ($0, sketch.changes()) }
    let scope = options.scope.map { scope in (scope, sketch.changes { !scope.types.contains($0) }) }
    caption = language.lines {
      Wording.caption(
        of: network, filter: filter, ties: sketch.ties, states: states, hasGrey: hasGrey, base: base, scope: scope, language: $0)
    }
    if let source = options.source {
      self.source = SafeText.plain(source)
    } else {
      source = Self.credit(
        network.ties(filter).map(\.agreement), sources: network.sources, language: language)
    }
    sections = Self.sections(of: sketch, base: options.base, language: language)
  }

  /// Who is to be credited for the agreements: how many texts prove them, and the publishers of their sources. The same for every command, whatever it knows of
  /// the texts' titles.
  private static func credit(_ drawn: [Agreement], sources: [Source], language: DiagramLanguage) -> String {
    let cited = Set(drawn.flatMap(\.sources))
    let publishers = Set(sources.filter { cited.contains($0.id) }.compactMap(\.publisher)).sorted()
    let documents = Set(drawn.flatMap(\.evidence).map(\.document)).count
    let texts = documents == 0 ? [] : [language.line { Wording.texts(documents, in: $0) }]
    guard !(texts + publishers).isEmpty else { return "" }
    return "\(language.line { Wording.source(in: $0) }): " + SafeText.plain((texts + publishers).joined(separator: "; "))
  }

  private static func sections(of sketch: Sketch, base: DiagramBase?, language: DiagramLanguage) -> [Section] {
    let single = sketch.lines.filter(\.bundled.isEmpty)
    // What is gone has a line of its own, whatever its status was, in the colour of its type.
    let lines = single.filter { $0.change != .removed }
    let stars = sketch.stars.filter { $0.change != .removed }
    let ties = lines.filter { $0.obligation == nil }
    // The colour of what is over is grey, so its type needs no row.
    let types = Set(
      single.filter { !StatusStyle($0.status).isGrey }.map(\.type)
        + sketch.stars.filter { !StatusStyle($0.status).isGrey }.map(\.type))
    let statuses = Set(lines.map(\.status) + stars.map(\.status))
    var signs: [Row] = []
    let directed = ties.filter { $0.arrow != nil }
    if !directed.isEmpty { signs.append(.direction(withBases: directed.contains { $0.type == .basing })) }
    let kinds = Set(lines.compactMap(\.obligation))
    signs += Obligation.Kind.allCases.filter(kinds.contains).map(Row.obligation)
    if !sketch.stars.isEmpty { signs.append(.star) }
    let bundles = Set(sketch.lines.filter { !$0.bundled.isEmpty }.map { $0.bundled.contains { $0.type == .defensePact } })
    signs += [true, false].filter(bundles.contains).map { .bundle(withPact: $0) }
    if !sketch.isolates.isEmpty { signs.append(.isolate) }
    let crowds = sketch.crowds.map { crowd in
      Row.crowd(label: (crowd.change.map { "\($0.sign) " } ?? "") + crowd.label.joined(separator: " "), members: crowd.members)
    }
    let changes = TieChange.allCases.filter(sketch.marks.contains)
    let sections = [
      Section(heading: language.line { Wording.types(in: $0) }, rows: types.sorted().map(Row.type)),
      Section(heading: language.line { Wording.statuses(in: $0) }, rows: statuses.sorted().map(Row.status)),
      Section(heading: language.line { Wording.signs(in: $0) }, rows: signs),
      Section(heading: language.line { Wording.changes(from: base, in: $0) }, rows: changes.map(Row.change)),
      Section(heading: language.line { Wording.crowds(in: $0) }, rows: crowds, isWide: true),
    ]
    return sections.filter { !$0.rows.isEmpty }
  }
}

extension Frame.Row {
  /// The words beside the sample.
  func words(_ language: DiagramLanguage) -> [String] {
    switch self {
    case .type(let type): language.lines { Wording.type(type, in: $0) }
    case .status(let status): language.lines { Wording.status(status, in: $0) }
    case .direction(let withBases): language.lines { Wording.direction(withBases: withBases, in: $0) }
    case .obligation(let kind): language.lines { Wording.obligation(kind, in: $0) }
    case .star: language.lines { Wording.star(in: $0) }
    case .bundle(let withPact): language.lines { Wording.bundle(withPact: withPact, in: $0) }
    case .isolate: language.lines { Wording.isolate(in: $0) }
    case .change(let change): language.lines { Wording.change(change, in: $0) }
    case .crowd(let label, let members): ["\(label) (\(members.count)): \(members.map(\.text).joined(separator: " "))"]
    }
  }
}
