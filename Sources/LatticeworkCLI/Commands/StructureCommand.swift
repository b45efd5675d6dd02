import ArgumentParser
import Foundation
import Latticework

/// `structure`: the structural measures by sections.
struct StructureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "structure", abstract: "The structure of a network by sections: core, brokerage, communities, layers and more.",
    discussion: """
      A first look at every section: its first table, eight rows at most. --section has sections whole, --full all of them (600 lines for a network of 18 states); Markdown \
      and JSON always have everything.

      The sections: \(StructureSection.allCases.map(\.rawValue).joined(separator: ", ")). Each says what its numbers are, where they come from and what was \
      done before them; a value that is not defined is n/d, with the reason, and a test that cannot be significant says so. Brokerage takes groups of states from \
      --groups, a table with the columns party and group or a model file; without one they are the hub, its treaty allies and all others. Balance needs ties that are against \
      somebody, which no agreement is: --negative takes them, and a state that they alone name is a node of balance, unless --party says who is in. An edge list (.edges) with \
      weights below 0 has them itself. An edge list is a network of untyped ties, without layers and groups; --with sets further lists on the same nodes beside it, whose association is measured. One that is \
      two-mode, with states in its first column and agreements in its second, by --projection two-mode or the head "# two-mode", has the section groups alone; --projection clique \
      projects it to its states.

      Examples:
        latticework structure indo-pacific
        latticework structure indo-pacific --full
        latticework structure indo-pacific --section brokerage --groups groups.csv
        latticework structure us-treaty-allies --section core,attack --type defense-pact --lang ja
        latticework structure indo-pacific --section balance --negative rivals.edges
        latticework structure signed.edges --section balance
        latticework structure trade.edges --section core,communities
        latticework structure trade.edges --directed --section census
        latticework structure trade.edges --with alliances.edges --with distance.edges --section association --weight strength
        latticework structure trade.edges --section roles --table correlation --format csv -o alike.csv
        latticework structure indo-pacific --section attack --order initial_degree,random --seed 7
        latticework structure indo-pacific --section communities --resolution 0.5 --weight strength
        latticework structure memberships.edges --projection two-mode
        latticework structure indo-pacific --section layers --format csv -o layers.csv
      """)

  @Argument(help: NetworkSource.help, completion: .file(extensions: ["yaml", "yml", "json", "edges"]))
  var network: String

  @Option(help: ArgumentHelp("Only these sections, whole; a first look at all if left out.", valueName: "name,..."))
  var section: CodeList<StructureSection>?

  @Flag(help: "Every table of every section, with chance graphs, definitions and sources.")
  var full = false

  @Option(
    help: ArgumentHelp(
      "The groups of states for brokerage: a CSV file with the columns party and group, or a model file (latticework/groups/1).",
      valueName: "file"),
    completion: .file(extensions: ["csv", "yaml", "yml", "json"]))
  var groups: String?

  @Option(
    help: ArgumentHelp(
      "Ties against somebody, for the section balance: an edge list of codes (CHN USA), a pair a line.", valueName: "file"),
    completion: .file(extensions: ["edges"]))
  var negative: String?

  @Flag(
    inversion: .prefixedNo,
    help: """
      The edge list runs from its first column to its second: connectivity, brokerage, roles and census follow its directions; core, communities, attack and \
      balance take it made symmetric, and say so. A list that says of itself "# directed" is read so without it; --no-directed drops the directions. The directed \
      ties of a network are taken so without it.
      """)
  var directed: Bool?

  @OptionGroup var taking: StructureOptions
  @OptionGroup var nulls: NullOptions
  @OptionGroup var options: MeasureOptions

  func validate() throws {
    guard options.rule != .twoMode || EdgeListFile.isOne(network) else {
      throw ValidationError(
        "The structure is one of states: use --projection clique or hub. The section groups measures states and agreements as they are."
      )
    }
    if directed == true, !EdgeListFile.isOne(network) {
      throw ValidationError("--directed is for edge lists; of a network, roles and census take its directed ties as they are.")
    }
    if try options.tableFormat() == .csv, section?.values.count != 1 {
      throw ValidationError("CSV is one table: name one section with --section.")
    }
    if taking.table != nil, section?.values.count != 1 {
      throw ValidationError("--table names a table of one section: name that with --section.")
    }
    if !taking.with.isEmpty, !EdgeListFile.isOne(network) {
      throw ValidationError(
        "--with sets edge lists beside an edge list; the layers of a network are held against each other without it.")
    }
    if let section { try check(section.values) }
    if negative == nil, wantsBalance, !EdgeListFile.isOne(network) { throw noTieAgainst }
  }

  /// Refuses options of sections that are not taken.
  private func check(_ sections: [StructureSection]) throws {
    try taking.check(sections)
    for (name, isGiven, section) in [
      ("groups", groups != nil, StructureSection.brokerage), ("negative", negative != nil, .balance),
    ]
    where isGiven && !sections.contains(section) {
      throw ValidationError(
        "--\(name) is for the section \(section.rawValue), which is not taken: name it with --section, or leave the option out.")
    }
  }

  /// Whether the section on balance was asked for by name.
  private var wantsBalance: Bool { section?.values.contains(.balance) ?? false }

  private var noTieAgainst: ValidationError {
    ValidationError(
      "No tie that is read here is against anybody: name a file of ties against with --negative, or give them a weight below 0 in the edge list."
    )
  }

  func run() throws {
    let format = try options.tableFormat()
    let (lang, output) = (options.lang, options.output)
    let registry = try options.source.registries.load()
    let structure = try structure(registry)
    try check(structure.sections)
    options.noteTies(of: structure.projection)
    if format == .table, section == nil, !full, structure.sections.count > 1 {
      return try output.write(structure.digest(registry: registry, language: lang))
    }
    let tables = try tables(of: structure, registry)
    switch format {
    case .json where taking.table != nil: try output.write((tables.first?.tree ?? .null).json())
    case .json: try output.write(structure.tree(registry: registry).json())
    case .csv:
      let notes = (tables.first?.table.allNotes ?? []) + structure.closing(language: lang).table.notes
      notes.forEach { output.note("note: \($0)") }
      try output.write(tables.first?.table.csv() ?? "")
    case .md:
      try output.write(tables.map(\.markdown).joined(separator: "\n") + "\n" + structure.closing(language: lang).markdown)
    case .table:
      try output.write(tables.map { $0.text() }.joined(separator: "\n") + "\n" + structure.closing(language: lang).text())
    }
  }

  /// All tables, or the one that --table names.
  private func tables(of structure: NetworkStructure, _ registry: Registry) throws -> [StructureTable] {
    let lang = options.lang
    let tables = structure.sections.flatMap { structure.tables(of: $0, registry: registry, language: lang) }
    guard let name = taking.table else { return tables }
    if let table = tables.first(where: { $0.id == name }) { return [table] }
    let matrix = RoleMatrix(rawValue: name)
    if let matrix, let table = structure.table(matrix, registry: registry, language: lang) { return [table] }
    let known = (tables.map(\.id) + (structure.roles == nil ? [] : RoleMatrix.allCases.map(\.rawValue))).joined(separator: ", ")
    throw ValidationError(
      matrix == .regular && structure.roles != nil
        ? "There is no regular equivalence: no directed tie counts; an edge list has them with --directed."
        : "'\(name)' is no table of this section here; there are: \(known).")
  }

  /// The list with those of --with, all with directions or all without as the first; `nil` where there is none.
  private func related(to list: LabelledGraph) throws -> RelatedLists? {
    guard !taking.with.isEmpty else { return nil }
    let keeps = directed ?? list.graph.isDirected
    let others = try taking.with.map { path in
      let other = try EdgeListFile.read(path, directed: keeps, order: .sorted)
      if other.graph.isDirected, !keeps {
        options.output.note("note: \(path) was made symmetric, as the first list has no directions")
      }
      return (name: URL(filePath: path).lastPathComponent, list: other)
    }
    let all = [(URL(filePath: network).lastPathComponent, list)] + others
    return try RelatedLists(all.map { name, list in (name, keeps ? list : list.undirected()) })
  }

  private func structure(_ registry: Registry) throws -> NetworkStructure {
    let list: LabelledGraph?
    var signed: LabelledSignedGraph?
    var twoMode: LabelledTwoModeGraph?
    switch try options.list(network, directed: directed, order: .sorted, signed: true) {
    case .twoMode(let list) where !options.isProjecting: return try structure(of: list)
    case .twoMode(let graph): (list, twoMode) = (graph.projected(), graph)
    case .oneMode(let graph): list = graph
    case .signed(let graph): (list, signed) = (graph.positive, graph)
    case nil: list = nil
    }
    if signed != nil, directed == true || negative != nil {
      throw ValidationError(
        "A list with weights below 0 has its ties against itself, and ties of two signs have no directions: leave out --negative and --directed."
      )
    }
    if wantsBalance, negative == nil, signed == nil { throw noTieAgainst }
    if list != nil,
      let section = section?.values.first(where: { $0.isOfAgreements && ($0 != .association || taking.with.isEmpty) })
    {
      throw ValidationError(
        "An edge list has no agreements, and --section \(section.rawValue) measures them"
          + (section == .association ? "; --with names lists to hold it against." : "."))
    }
    let groups = try groups.map { try GroupList(file: ModelFile(path: $0), registry: list == nil ? registry : nil) }
    let partition = { (projection: Projection) in groups?.partition(of: projection.states) }
    let against = try negative.map { try EdgeListFile.read($0, directed: false, order: .sorted).undirected() }
    let ownAgainst = signed.map { ($0.negative, network) }
    let negative = { (projection: Projection) in
      try (against.map { ($0, self.negative ?? "") } ?? ownAgainst).map { try ties(against: $0, in: projection, from: $1) }
    }
    let progress = Progress("Measuring", quiet: options.output.quiet)
    defer { progress.end() }
    if let list {
      let large = StructureSection.allCases.filter { !$0.isOfAgreements && list.graph.nodeCount > $0.mostStates ?? .max }
      if section == nil, !large.isEmpty {
        let names = large.map { "\($0.rawValue) (\($0.mostStates ?? 0))" }.joined(separator: ", ")
        options.output.note("note: sections left out, with the most nodes that they take: \(names)")
      }
      let name = URL(filePath: network).lastPathComponent
      return try NetworkStructure(
        of: signed.map { Projection(states: $0, named: name) } ?? twoMode.map { Projection(projecting: $0, named: name) }
          ?? Projection(states: list, named: name, directed: directed ?? list.graph.isDirected),
        sections: section?.values,
        nulls: nulls.settings(1_000), settings: taking.settings, beside: related(to: list), partition: partition,
        negative: negative
      ) { progress.step($0, of: $1, $2) }
    }
    return try NetworkStructure(
      of: options.network(network, registry: registry), filter: options.filters.filter(registry), projected: options.rule,
      sections: section?.values ?? StructureSection.allCases, nulls: nulls.settings(1_000),
      settings: taking.settings, partition: partition, negative: negative
    ) { progress.step($0, of: $1, $2) }
  }

  /// The structure of a two-mode list. Sections and options that it has no use for are wrong usage.
  private func structure(of list: LabelledTwoModeGraph) throws -> NetworkStructure {
    guard section.map({ $0.values == [.groups] }) ?? true, directed != true, groups == nil, negative == nil, taking.with.isEmpty
    else {
      throw ValidationError(
        "A two-mode list has no ties of pairs: it has the section groups alone, without --directed, --groups, --negative and --with. --projection clique ties every two of its states that share an agreement, and then it has the others."
      )
    }
    return try NetworkStructure(
      of: Projection(list, named: URL(filePath: network).lastPathComponent), nulls: nulls.settings(1_000))
  }

  /// The ties against among the states of a projection. A pair that is tied both with and against is an error.
  private func ties(against list: LabelledGraph, in projection: Projection, from name: String) throws -> NegativeTies {
    let ties = try NegativeTies(list, from: URL(filePath: name).lastPathComponent, for: projection)
    guard ties.conflicts.isEmpty else {
      let pairs = ties.conflicts.prefix(5).map(\.description).joined(separator: ", ")
      throw InputError(
        message:
          "\(name): tied with and against: \(pairs)\(ties.conflicts.count > 5 ? " and others" : ""); take them out of this list"
          + (projection.isOfList ? " or of the other" : ", or count fewer agreements with --type or --status"))
    }
    return ties
  }
}
