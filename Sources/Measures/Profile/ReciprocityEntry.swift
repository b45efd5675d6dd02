import AllianceNetwork
import GraphCore

/// A kind of obligation on line 7 of the profile, and what its reciprocity is held against.
public struct ReciprocityEntry: Sendable, Equatable {
  /// How far it is owed both ways.
  public let obligation: ObligationReciprocity
  /// What that is held against. The star is one whose hub owes all others, or is owed by all, and nothing the other way; where all is owed back, a star has 1.
  public let standing: Standing

  /// The kind; `nil` for the edges of a directed edge list, which are of none.
  public var kind: Obligation.Kind? { obligation.kind }
  /// Whether anything of the kind is owed at some step of the coding; a kind of which nothing is needs no line.
  public var isOwed: Bool { obligation.arcs > 0 || standing.interval.bounds != nil }

  /// The kinds in their order, with the values at each step of the coding; of a directed edge list its edges.
  static func all(of values: ProfileValues, over steps: [ProfileValues]) throws(GraphCoreError)
    -> [ReciprocityEntry]
  {
    guard values.hasAgreements else {
      let (graph, states) = (values.projection.simple, values.projection.states)
      let edges = ObligationReciprocity(of: graph, among: states)
      return graph.isDirected ? [ReciprocityEntry(edges, CodingInterval(scores: []), states.count)] : []
    }
    let own = try ObligationReciprocity.all(of: values.ties, among: values.projection.states)
    var coded: [[ObligationReciprocity]] = []
    for step in steps { coded.append(try ObligationReciprocity.all(of: step.ties, among: step.projection.states)) }
    return own.enumerated().map { place, line in
      ReciprocityEntry(
        line, CodingInterval(scores: coded.map { $0[place].reciprocity }), values.projection.states.count)
    }
  }

  private init(_ line: ObligationReciprocity, _ interval: CodingInterval, _ nodes: Int) {
    obligation = line
    let few = Score.undefined(.graph(.fewerNodes(than: 3)))
    standing = Standing(
      star: nodes < 3 ? few : .value(-1 / Double(nodes - 1)), complete: nodes < 3 ? few : .undefined(.graph(.everyPairTied)),
      bounds: Self.bounds(line), null: Self.position(line), interval: interval)
  }

  private static func bounds(_ line: ObligationReciprocity) -> SizeBounds {
    if let reason = line.reciprocity.reason { return .undefined(reason) }
    do {
      return try line.graph?.reciprocityBounds().map(SizeBounds.known) ?? .undefined(.noObligation)
    } catch {
      return .undefined(.refused(error))
    }
  }

  private static func position(_ line: ObligationReciprocity) -> NullPosition {
    if let reason = line.reciprocity.reason { return .undefined(reason) }
    guard let graph = line.graph else { return .undefined(.noObligation) }
    do {
      return NullPosition(.uniformArcs, try graph.reciprocityTest())
    } catch {
      return .undefined(.refused(error))
    }
  }
}
