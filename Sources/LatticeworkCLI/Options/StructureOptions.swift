import ArgumentParser
import Latticework

/// How the sections on structure are taken, and which of their tables is written.
struct StructureOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      What the weight of a tie is: unused, or strength, which connectivity, structural holes, communities, positions and the association of lists then take; all else \
      counts every tie once, and every table says which. Lengths are for centrality.
      """, valueName: "use"))
  var weight: WeightUse = .unused

  @Option(
    help: ArgumentHelp(
      "The resolution of communities: above 0; above 1 for smaller ones, below for larger; 1 if left out.", valueName: "number"))
  var resolution: Double?

  @Option(help: ArgumentHelp("How often CONCOR parts the states in two: 0 to 10; 2 if left out.", valueName: "n"))
  var depth: Int?

  @Option(
    help: ArgumentHelp(
      "What z of brokerage takes to be tied by chance: ties, both ways at once where they have no direction, or ordered-pairs, each way by itself, as R's sna.",
      valueName: "what"))
  var chanceOf: BrokerageChanceModel?

  @Option(
    help: ArgumentHelp(
      "What regular equivalence (REGE) divides matched ties by: best-matches, as Wasserman and Faust, or all-ties, as UCINET.",
      valueName: "what"))
  var rege: RegularEquivalenceBase?

  @Option(
    help: ArgumentHelp(
      """
      Who is lost first in attack curves: \(AttackStructure.Order.allCases.map(\.rawValue).joined(separator: ", ")). degree and betweenness are counted anew after each \
      loss, the initial ones once; random is drawn with --seed, beside the mean over --draws orders; degree,betweenness if left out.
      """, valueName: "order,..."))
  var order: CodeList<AttackStructure.Order>?

  @Option(
    help: ArgumentHelp(
      """
      A further edge list on the same nodes, with the directions of the first; several by several --with. The section association holds every two of them against each \
      other (QAP), and each against all others (MRQAP).
      """, valueName: "file"),
    completion: .file(extensions: ["edges"]))
  var with: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      This table of the one section that is named, by its id in JSON; the first if left out, where one is written. The section roles also has whole matrices: \
      \(RoleMatrix.allCases.map(\.rawValue).joined(separator: ", ")).
      """, valueName: "id"))
  var table: String?

  func validate() throws {
    if weight == .distance {
      throw ValidationError("Structure takes weights for strengths: --weight strength. Lengths are for centrality.")
    }
    if let resolution, !(resolution > 0 && resolution.isFinite) {
      throw ValidationError("--resolution is \(resolution); it is a number above 0.")
    }
    if let depth, !(0...10).contains(depth) { throw ValidationError("--depth is \(depth); it is 0 to 10.") }
  }

  /// Refuses an option of a section that is not among `sections`.
  func check(_ sections: [StructureSection]) throws {
    let given: [(name: String, isGiven: Bool, of: StructureSection)] = [
      ("resolution", resolution != nil, .communities), ("depth", depth != nil, .roles), ("rege", rege != nil, .roles),
      ("chance-of", chanceOf != nil, .brokerage), ("order", order != nil, .attack), ("with", !with.isEmpty, .association),
    ]
    for option in given where option.isGiven && !sections.contains(option.of) {
      throw ValidationError(
        "--\(option.name) is for the section \(option.of.rawValue), which is not taken: name it with --section, or leave the option out."
      )
    }
  }

  /// The settings that the options come to.
  var settings: StructureSettings {
    var settings = StructureSettings(
      weighted: weight == .strength, resolution: resolution ?? 1, depth: depth ?? 2, chance: chanceOf ?? .ties,
      base: rege ?? .bestMatches)
    if let order { settings.orders = AttackStructure.Order.allCases.filter(order.values.contains) }
    return settings
  }
}

extension BrokerageChanceModel: ExpressibleByArgument {}
extension RegularEquivalenceBase: ExpressibleByArgument {}
