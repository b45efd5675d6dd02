import AllianceNetwork
import GraphCore

/// Something that was done on the way from a network to a graph, to be printed with every number that comes of it.
///
/// The steps are those that a report on network data should tell: the boundary, what a tie is, what was left out, made
/// symmetric, summed up.
public enum ProjectionStep: Sendable, Hashable {
  /// Which ties count: the filter in words, and how many agreements pass it.
  case selected(String, agreements: Int)
  /// Nodes and edges come from an edge list, not from a network: its name, how many lines gave an edge, how many loops were dropped.
  case listed(String, edges: Int, loops: Int)
  /// How agreements became edges.
  case projected(ProjectionRule)
  /// The nodes of an edge list are those of the graph.
  case unprojected
  /// A two-mode list was projected to the nodes of its first column, so many, by those of its second.
  case projectedList(states: Int, agreements: Int)
  /// Parties that are no nodes were left out of these agreements.
  case clipped([AgreementID])
  /// These undirected agreements have three or more parties, nodes or not.
  case multilateral([AgreementID])
  /// Of these agreements only the pairs with the hub were kept; how many pairs that left out.
  case starred(hub: PartyCode, [AgreementID], pairsLeftOut: Int)
  /// These pairs are parties of the agreement but not bound by it (a suspended leg), so no edge; in a two-mode graph it cannot
  /// be shown.
  case broken(AgreementID, [Dyad])
  /// Ties of these types run from a giver to a receiver and were made symmetric.
  case symmetrised([AgreementType])
  /// How many times two states are tied by a further agreement; it adds to the weight of their edge.
  case weighted(furtherTies: Int)
  /// The ties of the types run from a giver to a receiver, and their direction is kept; all others run both ways.
  case directed([AgreementType])
  /// The edges of an edge list keep the direction in which they are given.
  case directedList
  /// Every edge was turned round.
  case turned
  /// A directed edge list was made symmetric: how many edges became how many ties, two being one where they answer each other.
  case symmetrisedList(edges: Int, ties: Int)
  /// Edges of a list given more than once were made one; how many were further ones, and what became of their weights. Where the list is read as `undirected`,
  /// also those given the other way round, so that directions, if it has any, were dropped.
  case mergedList(further: Int, undirected: Bool, weights: MergedWeights)
  /// The columns of an edge list have nodes of two kinds, so many in the first and in the second, and nothing was projected.
  case twoModeList(first: Int, second: Int)
  /// The third column of an edge list is the weight of an edge.
  case weightedList
  /// The third column of an edge list has weights below 0: so many ties are against, and no part of this graph.
  case signedList(against: Int)
  /// A pair counts as tied once whatever its weight, but for measures that say that they use it.
  case dichotomised
  /// How many of the agreements that count have come to their status on a date known to the year or the month alone, of which the first day was taken. No
  /// tie, party or value is ever imputed.
  case imputed(dates: Int)
  /// Nodes without a tie, kept as isolates.
  case isolates([PartyCode])

  /// What became of the weights of edges that were made one.
  public enum MergedWeights: String, Sendable, Hashable {
    /// There were none.
    case none
    /// They were added, as strengths are.
    case summed
    /// The least of them was taken, since weights are lengths.
    case least

    /// Those of the edges of a graph that was read from a list.
    init(of list: Graph) { self = !list.isWeighted ? .none : list.tally.shortest ? .least : .summed }

    fileprivate var phrase: String? {
      switch self {
      case .none: nil
      case .summed: "weights added"
      case .least: "the least of their lengths taken"
      }
    }
  }

  /// A word for the kind of step, for machine formats.
  public var kind: String {
    switch self {
    case .selected: "selected"
    case .listed: "listed"
    case .projected: "projected"
    case .unprojected: "unprojected"
    case .projectedList: "projected-list"
    case .clipped: "clipped"
    case .multilateral: "multilateral"
    case .starred: "starred"
    case .broken: "broken"
    case .symmetrised: "symmetrised"
    case .weighted: "weighted"
    case .directed: "directed"
    case .directedList: "directed-list"
    case .turned: "turned"
    case .symmetrisedList: "symmetrised-list"
    case .mergedList: "merged-list"
    case .twoModeList: "two-mode-list"
    case .weightedList: "weighted-list"
    case .signedList: "signed-list"
    case .dichotomised: "dichotomised"
    case .imputed: "imputed"
    case .isolates: "isolates"
    }
  }
}

extension ProjectionStep: CustomStringConvertible {
  /// The step as a sentence, for the notes under a table.
  public var description: String {
    switch self {
    case .selected(let filter, let count): "Ties that count: \(filter); agreements: \(count)."
    case .listed(let name, let edges, let loops):
      "Untyped ties of the edge list \(name): \(edges)" + (loops > 0 ? "; loops left out: \(loops)." : ".")
    case .unprojected: "Nothing was projected."
    case .projectedList(let states, let agreements):
      "Read as two-mode and projected: the \(states) nodes of the first column, every two tied that share one of the \(agreements) of the second (clique). The weight of a tie is how many they share."
    case .projected(.clique): "Each agreement ties every two of its parties (clique)."
    case .projected(.twoMode): "States and agreements are both nodes (two-mode)."
    case .projected(.hub):
      "Each agreement of three or more ties its parties to the hub alone, where the hub is bound by it (hub)."
    case .clipped(let ids): "Parties outside the roster were left out of \(Self.list(ids))."
    case .multilateral(let ids): "Agreements of three or more parties: \(Self.list(ids))."
    case .starred(let hub, let ids, let count): "Reduced to their pairs with \(hub): \(Self.list(ids)); pairs left out: \(count)."
    case .broken(let id, let dyads): "Parties of \(id) that are not bound to each other by it: \(Self.list(dyads))."
    case .symmetrised(let types): "Directed ties made symmetric: \(types.map(\.rawValue).joined(separator: ", "))."
    case .weighted(let count):
      "The weight of a tie is the number of agreements behind it; further agreements so counted: \(count)."
    case .directed(let types):
      "Ties keep their direction: \(types.isEmpty ? "none has one" : types.map(\.rawValue).joined(separator: ", ")); all others run both ways."
    case .turned:
      "Turned round: every edge runs from where it was given to, so that distances, reach and paths are those to a node."
    case .directedList: "Edges keep their direction, from the first column to the second."
    case .symmetrisedList(let edges, let ties):
      "Made symmetric: \(edges) directed edges became \(ties) ties, one where either way is given."
    case .mergedList(let further, false, let weights):
      "Edges given more than once were made one\(weights.phrase.map { ", \($0)" } ?? ""); further ones: \(further)."
    case .mergedList(let further, true, let weights):
      "Read as undirected (made symmetric): edges given more than once, the one way or the other, were made one, directions dropped"
        + "\(weights.phrase.map { " and \($0)" } ?? ""); further ones: \(further)."
    case .twoModeList(let first, let second):
      "Read as two-mode: \(first) nodes in the first column, \(second) in the second, tied to each other; nothing was projected."
    case .weightedList: "The weight of an edge is the third column of the list."
    case .signedList(let count):
      "The sign of the third column is that of the tie: \(count) are ties against, which balance alone takes; everything else is of the ties with."
    case .dichotomised:
      "Dichotomised: whatever its weight, a tie counts once, but for the measures that say that they use the weight."
    case .imputed(0): "Imputed: nothing."
    case .imputed(let dates):
      "Imputed: of \(dates) \(dates == 1 ? "agreement" : "agreements") dated to the year or the month alone, the first day; no tie."
    case .isolates(let codes): "Kept as isolates: \(Self.list(codes))."
    }
  }

  private static func list(_ items: [some CustomStringConvertible]) -> String {
    items.map(\.description).joined(separator: ", ")
  }
}
