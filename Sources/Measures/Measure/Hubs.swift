import AllianceNetwork
import GraphCore

/// The hub or hubs of a projection, and what hangs on each.
public struct Hubs: Sendable, Hashable {
  /// How the hubs were chosen.
  public enum Choice: String, Sendable, Hashable {
    /// The network declares one, and it is a node.
    case declared
    /// The states of the highest degree.
    case highestDegree = "highest-degree"
    /// There is none: nobody is tied, or agreements are nodes.
    case none
    /// The nodes are those of an edge list, and a hub is a state.
    case notOfStates = "not-of-states"
    /// Ties have a direction, and a hub is one of ties that have none.
    case directed
    /// More than ``Hubs/most`` states have the highest degree, as in a ring, so that none of them is the hub.
    case many
  }

  /// The most states that may be hubs together by the highest degree.
  public static let most = 50

  /// How the hubs were chosen.
  public let choice: Choice
  /// The hubs, sorted by code.
  public let hubs: [Hub]
  /// The states of the highest degree, sorted, whether or not they were chosen; none where nobody is tied or agreements are
  /// nodes.
  public let leaders: [PartyCode]

  /// A hub and what hangs on it.
  public struct Hub: Sendable, Hashable {
    /// Who.
    public let state: PartyCode
    /// How many states it is tied to.
    public let degree: Int
    /// The score of every measure for which ``NetworkMeasure/isOfHub`` holds, in the order of the measures.
    public let scores: [Score]

    /// The score of a measure; `undefined` for one that is not of a hub.
    public func score(_ measure: NetworkMeasure) -> Score {
      Hub.measures.firstIndex(of: measure).map { scores[$0] } ?? .undefined(.noHub)
    }

    static let measures = NetworkMeasure.allCases.filter(\.isOfHub)
  }

  /// The declared hub of a projection, else the states of the highest degree.
  public init(of projection: Projection) {
    let graph = projection.simple
    let states = projection.rule == .twoMode || graph.isDirected ? [] : projection.states
    let degrees = states.indices.map { graph.neighbours(of: $0).count }
    let highest = degrees.max() ?? 0
    let leading = highest > 0 ? states.indices.filter { degrees[$0] == highest } : []
    leaders = leading.map { states[$0] }
    let declared = projection.declaredHub.flatMap { hub in states.firstIndex(of: hub) }
    let isMany = declared == nil && leading.count > Self.most
    let isOfStates = projection.nodes.isEmpty || !projection.states.isEmpty
    choice =
      !isOfStates
      ? .notOfStates
      : graph.isDirected
        ? .directed
        : declared != nil
          ? .declared
          : isMany
            ? .many
            : leading.isEmpty ? .none : .highestDegree
    hubs = (declared.map { [$0] } ?? (isMany ? [] : leading)).map { node in
      Hub(state: states[node], degree: degrees[node], scores: Hub.measures.map { Hub.score($0, of: node, in: graph) })
    }
  }

  /// Whether no state has more ties than a hub; false where there is no hub.
  var lead: Bool { !hubs.isEmpty && hubs.allSatisfy { leaders.contains($0.state) } }

  /// The score on which all hubs agree, within rounding.
  func score(_ measure: NetworkMeasure) -> Score {
    let scores = hubs.map { $0.score(measure) }
    guard let first = scores.first else { return .undefined(choice == .notOfStates ? .onlyOfStates : .noHub) }
    let agree = scores.allSatisfy { score in
      if let value = score.value, let wanted = first.value { abs(value - wanted) <= 1e-9 } else { score == first }
    }
    return agree ? first : .undefined(.hubsDiffer(hubs.map(\.state)))
  }
}

extension Hubs.Hub {
  fileprivate static func score(_ measure: NetworkMeasure, of node: Int, in graph: Graph) -> Score {
    switch measure {
    case .spokeDensity: Score { () throws(MeasureError) in try graph.spokeDensity(hub: node) }
    case .hubLossSurvival: Score { () throws(MeasureError) in try graph.hubLossSurvival(hub: node) }
    case .spokeEfficiency: Score { () throws(MeasureError) in try graph.removing(node).globalEfficiency() }
    case .hubShare:
      graph.edgeCount > 0
        ? .value(Double(graph.neighbours(of: node).count) / Double(graph.edgeCount)) : .undefined(.graph(.noEdge))
    default: .undefined(.noHub)
    }
  }
}
