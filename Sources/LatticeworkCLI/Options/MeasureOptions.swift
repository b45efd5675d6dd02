import ArgumentParser
import Foundation
import Latticework

/// What every command has that measures networks: which ties count, how they become a graph, and in which form the tables are written.
struct MeasureOptions: ParsableArguments {
  @OptionGroup var filters: FilterOptions
  @OptionGroup var projection: ProjectionOptions

  @Option(help: "table, md, csv or json; told by the output's ending if left out.")
  var format: TableFormat?

  @Option(help: ArgumentHelp("The language of the words: en or ja.", valueName: "lang"))
  var lang: Language = .english

  @OptionGroup var source: NetworkSource
  @OptionGroup var output: OutputOptions

  /// The rule by which agreements become ties.
  var rule: ProjectionRule { projection.rule }

  /// The form of the tables.
  func tableFormat() throws -> TableFormat { try TableFormat.chosen(format, output) }

  /// The network that `argument` names.
  func network(_ argument: String, registry: Registry) throws -> Network {
    try source.load(argument, registry: registry, warn: output.note)
  }

  /// The edge list that `argument` names, `nil` where it names something else; two-mode where `--projection two-mode` or its own head says so. An edge list has
  /// no types, statuses, dates or parties, so that a filter is an error, not passed over. Weights below 0 are one too, but where `signed`; `lengths` where they are lengths.
  func list(
    _ argument: String, directed: Bool?, order: LabelOrder = .firstAppearance, signed: Bool = false, lengths: Bool = false
  ) throws -> EdgeListFile? {
    guard try isList(argument) else { return nil }
    let file = try EdgeListFile.read(
      argument, directed: directed, order: order, twoMode: rule == .twoMode, signed: signed, lengths: lengths)
    if case .oneMode(let list) = file, list.graph.isDirected, directed == nil {
      output.note("note: \(argument) says of itself that it is directed, and is read so; --no-directed drops the directions")
    }
    return file
  }

  /// The graph of the edge list that `argument` names, of a command that takes nodes of one kind, its states; `nil` where it names something else. A two-mode list is projected where
  /// `--projection clique` was given, else refused.
  func states(_ argument: String, directed: Bool?, lengths: Bool = false) throws -> Projection? {
    let name = URL(filePath: argument).lastPathComponent
    switch try list(argument, directed: directed, order: .sorted, lengths: lengths) {
    case nil: return nil
    case .oneMode(let list): return Projection(states: list, named: name, directed: directed ?? list.graph.isDirected)
    case .signed(let list): return Projection(states: list, named: name)
    case .twoMode(let list):
      guard isProjecting else { throw InputError(message: "\(argument): \(EdgeListFile.twoModeRefusal)") }
      return Projection(projecting: list, named: name)
    }
  }

  /// Whether a two-mode list is to be projected to its states.
  var isProjecting: Bool { projection.projection == .clique }

  /// Says that there is no tie, where there is none.
  func noteTies(of projection: Projection) {
    guard projection.graph.edgeCount == 0 else { return }
    output.note(projection.isOfList ? "note: there is no tie in this edge list" : "note: no tie counts under these filters")
  }

  /// Whether `argument` names an edge list. Options that it has no use for are an error.
  private func isList(_ argument: String) throws -> Bool {
    guard EdgeListFile.isOne(argument) else { return false }
    guard filters.isEmpty, rule != .hub else {
      throw InputError(
        message:
          "\(argument): an edge list has untyped ties of pairs; leave out --as-of, --type, --status, --party and --projection hub"
      )
    }
    return true
  }
}

/// How chance graphs are drawn.
struct NullOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How many chance graphs to draw where they are too many to go through all; 2,000 by profile (100 for an edge list of more than 500 nodes) and 1,000 by structure if left out.",
      valueName: "n"))
  var draws: Int?

  @Option(help: "The seed of the draws.")
  var seed: UInt64 = 1

  func validate() throws {
    if let draws, !(1...10_000_000).contains(draws) { throw ValidationError("--draws is \(draws); it is 1 to 10,000,000.") }
  }

  /// The settings; `count` draws where none were asked for.
  func settings(_ count: Int) -> NullSettings { NullSettings(draws: draws ?? count, seed: seed) }
}

/// How the measures of nodes and ties are taken.
struct TakingOptions: ParsableArguments {
  @OptionGroup var direction: DirectionOptions

  @Flag(
    help: """
      With --directed: turn every tie round first, so that closeness, harmonic and reach are of distances to a node, and eigenvector, PageRank and Katz follow the ties from it.
      """)
  var reverse = false

  /// Whether directions are kept; `nil` where the list may say.
  var directed: Bool? { direction.directed }
  /// What weights are.
  var weight: WeightUse { weights.weight }

  @OptionGroup var weights: WeightOptions

  @Option(
    help: ArgumentHelp(
      """
      The scale of eigenvector, Katz, hub and authority scores, which are determined up to a factor: euclidean (the sum of squares is 1, as in NetworkX), maximum \
      (the largest is 1, as in igraph) or sum (the sum is 1).
      """, valueName: "scale"))
  var scale: VectorScale = .euclidean

  @Option(
    help: ArgumentHelp(
      """
      How often betweenness counts a pair where ties have no direction: once (as NetworkX, igraph and sna) or twice (each way, double the scores). Normalised \
      it is the same.
      """, valueName: "count"))
  var pairs: PairCounting = .once

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      """
      What each step of a walk is worth in katz: above 0 and below one over the largest eigenvalue; 0.85 of that bound if left out, with directions of one over the largest strength \
      out or in, whichever is less, which is never more.
      """, valueName: "number"))
  var alpha: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      """
      How much power depends on that of others in bonacich_power, and with a minus in bargaining_power: above 0 and below one over \
      the largest eigenvalue; half of that bound if left out, with directions of the same as for --alpha.
      """, valueName: "number"))
  var beta: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The chance that pagerank's walker follows a tie: above 0, below 1; 0.85 if left out.", valueName: "chance"))
  var damping: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Within how many steps the measure reach counts: 1 or more; 2 if left out.", valueName: "k"))
  var reach: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The largest error of the measures that estimate from a sample (above 0, below 1).", valueName: "share"))
  var error = 0.05

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The chance that some estimate is off by more (above 0, below 1).", valueName: "share"))
  var failure = 0.05

  @Option(help: "The seed of the sample.")
  var seed: UInt64 = 1

  func validate() throws {
    for (name, value) in [("error", error), ("failure", failure)] where !(value > 0 && value < 1) {
      throw ValidationError("--\(name) is \(value); it is above 0 and below 1.")
    }
    if let damping, !(damping > 0 && damping < 1) {
      throw ValidationError("--damping is \(damping); it is above 0 and below 1.")
    }
    for (name, value) in [("alpha", alpha), ("beta", beta)] {
      if let value, !(value > 0 && value.isFinite) { throw ValidationError("--\(name) is \(value); it is a number above 0.") }
    }
    if let reach, reach < 1 { throw ValidationError("--reach is \(reach); it is a number of steps, 1 or more.") }
  }

  /// Refuses a parameter of measures none of which is among `measures`.
  func check(_ measures: [NodeMeasure]) throws {
    let parameters: [(name: String, isGiven: Bool, of: [NodeMeasure])] = [
      ("alpha", alpha != nil, [.katz]), ("beta", beta != nil, [.bonacichPower, .bargainingPower]),
      ("damping", damping != nil, [.pageRank]), ("reach", reach != nil, [.reachWithin]),
    ]
    for parameter in parameters where parameter.isGiven && !parameter.of.contains(where: measures.contains) {
      let names = parameter.of.map(\.rawValue).joined(separator: " or ")
      throw ValidationError("--\(parameter.name) is for \(names), which is not measured: name it with --measure.")
    }
  }

  /// Refuses ties that are to be turned round and have no direction.
  func check(_ projection: Projection) throws {
    guard reverse, !projection.graph.isDirected else { return }
    throw ValidationError("--reverse turns ties round that have a direction: give --directed as well.")
  }

  /// Refuses a parameter that is out of the range that it has for the graph measured.
  func check(_ table: CentralityTable) throws {
    try weights.check(table)
    let given: [(name: String, isGiven: Bool, of: [NodeMeasure])] = [
      ("alpha", alpha != nil, [.katz]), ("beta", beta != nil, [.bonacichPower, .bargainingPower]),
    ]
    for parameter in given where parameter.isGiven {
      for column in parameter.of.compactMap(table.column) {
        switch column.scores.first?.reason {
        case .refused(.parameterOutOfRange(_, let value, _, let below)):
          throw ValidationError(
            "--\(parameter.name) is \(abs(value)); for this network it has to be above 0 and below \(below), one over the largest eigenvalue."
          )
        case .graph(.didNotConverge) where table.projection.graph.isDirected:
          let graph = weight == .strength ? table.projection.graph : table.projection.simple
          throw ValidationError(
            "--\(parameter.name) is too large for this network, of which the sum over walks grows without end: it has to be below one over the largest eigenvalue, and below \(graph.settlingBound), one over the largest strength out or in, it always is."
          )
        default: continue
        }
      }
    }
  }

  /// The settings that the options come to.
  var settings: MeasureSettings {
    MeasureSettings(
      weight: weight, scale: scale, pairs: pairs, alpha: alpha, beta: beta, damping: damping ?? 0.85, steps: reach ?? 2,
      strongest: weights.strongest,
      sample: SampleBound(error: error, failure: failure, seed: seed))
  }
}

extension VectorScale: ExpressibleByArgument {}
extension PairCounting: ExpressibleByArgument {}
