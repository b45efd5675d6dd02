import AllianceNetwork
import GraphCore

/// What a measure says: a number, or that there is none and why.
public enum Score: Sendable, Hashable {
  /// The number; finite.
  case value(Double)
  /// There is none.
  case undefined(Undefined)

  /// The number, `nil` where there is none.
  public var value: Double? {
    if case .value(let value) = self { value } else { nil }
  }

  /// Why there is no number; `nil` where there is one.
  public var reason: Undefined? {
    if case .undefined(let reason) = self { reason } else { nil }
  }

  /// How far this score is from another one; undefined where one of them is.
  public func difference(from other: Score) -> Score {
    switch (self, other) {
    case (.value(let value), .value(let base)): .value(value - base)
    case (.undefined, _), (_, .undefined): .undefined(.notMeasured)
    }
  }

  /// A score of a graph measure.
  init(_ score: NetworkScore) { self.init(score.value, score.reason) }

  /// A number, or the reason for which there is none.
  init(_ value: Double?, _ reason: UndefinedReason?) {
    if let value {
      self = .value(value)
    } else {
      self = .undefined(reason.map(Undefined.graph) ?? .notMeasured)
    }
  }

  /// What `measure` says, or that it refused the graph.
  init(_ measure: () throws(MeasureError) -> NetworkScore) {
    do {
      self.init(try measure())
    } catch {
      self = .undefined(.refused(error))
    }
  }
}

/// Why there is no number.
public enum Undefined: Sendable, Hashable {
  /// The measure has no value for this graph or node.
  case graph(UndefinedReason)
  /// The measure refused the graph.
  case refused(MeasureError)
  /// The measure is not defined for graphs in which agreements are nodes.
  case twoMode
  /// The measure is not defined for two-mode graphs, or for this kind of node there.
  case notOfTwoMode(TwoModeReason)
  /// Of two-mode graphs there are several such measures, one a kind of node, which have names of their own.
  case severalOfTwoMode([NetworkMeasure])
  /// No hub is declared and nobody is tied.
  case noHub
  /// Several states tie for hub and give different numbers; each stands in the list of hubs.
  case hubsDiffer([PartyCode])
  /// No two states other than the hub are tied.
  case noSpokeTie
  /// No agreement that counts has an obligation of this kind.
  case noObligation
  /// The network is so large that the measure would take too long for a table; the measure itself takes it.
  case tooLarge
  /// The network does not have the node.
  case noSuchNode
  /// The measure is one of two-mode networks, and the nodes are of one kind.
  case ofTwoMode
  /// The measure is one of undirected graphs, and directions were kept.
  case ofUndirected
  /// The measure is not defined for graphs with directions.
  case notOfDirected(DirectedReason)
  /// The measure is one of directed graphs, and this one has no directions.
  case ofDirected
  /// With directions there are several such measures, which have names of their own.
  case severalOfDirected([NetworkMeasure])
  /// Weights have no bound, and so the measure no most, unless the strongest tie that there could be is named.
  case noStrongestTie
  /// The graph comes from an edge list, which has no agreements, types or statuses.
  case noAgreements
  /// The weight of ties was said to be a distance, and the measure takes it for a strength.
  case weightIsDistance
  /// The hub has fewer ties than another state, while that of a chance graph is the node with the most.
  case hubDoesNotLead
  /// A suspended leg makes another value of it than the networks of the null model, which know no legs, could have.
  case suspendedLegs
  /// All networks of the null model have this value, as it holds how many agreements the hub has.
  case heldByTheModel
  /// It is made of agreements, which numbers of states and of tied pairs do not bound.
  case madeOfAgreements
  /// As many agreements as one likes may stand behind a tied pair, so that numbers of states and of tied pairs let it be any share.
  case anyNumberOfAgreements
  /// No closed form of its least and most is known, and the graphs of this size are too many to go through.
  case noBoundKnown
  /// A number that goes into it was not measured or is undefined itself.
  case notMeasured
}

extension Undefined: CustomStringConvertible {
  /// The reason in a few words, fit for a footnote.
  public var description: String {
    switch self {
    case .graph(let reason): reason.description
    case .refused(let error): error.description
    case .twoMode: "not defined for a two-mode graph"
    case .notOfTwoMode(let reason): reason.description
    case .severalOfTwoMode(let measures):
      "two-mode, each kind of node has its own: \(measures.map(\.rawValue).joined(separator: ", "))"
    case .ofTwoMode: "not defined where all nodes are of one kind"
    case .noHub: "there is no hub"
    case .hubsDiffer(let hubs): "\(hubs.map(\.text).joined(separator: ", ")) tie for hub and give different values"
    case .noSpokeTie: "no two states other than the hub are tied"
    case .noObligation: "no agreement that counts has an obligation of this kind"
    case .tooLarge: "would take too long for a network of this size"
    case .noSuchNode: "the network does not have this node"
    case .ofUndirected: "it is of ties without direction, and directions were kept"
    case .notOfDirected(let reason): reason.description
    case .ofDirected: "not defined where ties have no direction"
    case .severalOfDirected(let measures):
      "where ties keep a direction there are several: \(measures.map(\.rawValue).joined(separator: ", "))"
    case .noStrongestTie:
      "weights have no bound, and so it has no most, unless the strongest tie there could be is named (--strongest)"
    case .noAgreements: "an edge list has no agreements with types and statuses, and no layers"
    case .weightIsDistance: "the weight was said to be a distance, and this measure is one of strength"
    case .hubDoesNotLead: "the hub has fewer ties than another, while a chance graph's hub is the node with the most"
    case .suspendedLegs: "a suspended leg counts in it, which chance networks do not have"
    case .heldByTheModel: "chance networks hold how many agreements the hub has, so that all of them have this value"
    case .madeOfAgreements: "agreements make the value, so that numbers of nodes and tied pairs do not bound it"
    case .anyNumberOfAgreements:
      "as many agreements as one likes may stand behind a tied pair, so that numbers of nodes and tied pairs let it be any share from 0 to 1"
    case .noBoundKnown: "no bound given n and m is known, and the graphs of this size are too many to go through"
    case .notMeasured: "a value that goes into it is undefined"
    }
  }
}
