import AllianceNetwork
import GraphCore

/// The hub or hubs of a projection, and what hangs on each: the one rule by which every command takes a hub.
///
/// The nodes of an edge list are taken for states here.
public struct Hubs: Sendable, Hashable {
  /// How the hubs were chosen.
  public enum Choice: String, Sendable, Hashable {
    /// The network declares one, and it is a node that has ties.
    case declared
    /// The states of the highest degree, in and out together where ties have a direction.
    case highestDegree = "highest-degree"
    /// There is none: nobody is tied, or agreements are nodes.
    case none
    /// More than ``Hubs/most`` states have the highest degree, as in a ring, so that none of them is the hub.
    case many
  }

  /// The most states that may be hubs together by the highest degree.
  public static let most = 50

  /// How the hubs were chosen.
  public let choice: Choice
  /// The hub that the network declares, where it is a node without a tie, so that it was passed over.
  public let passedOver: PartyCode?
  /// The hubs, sorted by code.
  public let hubs: [Hub]
  /// The states of the highest degree, sorted, whether or not they were chosen; none where nobody is tied or agreements are
  /// nodes.
  public let leaders: [PartyCode]

  /// A hub and what hangs on it.
  public struct Hub: Sendable, Hashable {
    /// Who.
    public let state: PartyCode
    /// How many ties it has, to as many states; where they have a direction, in and out together.
    public let degree: Int
    /// The results of the measures that were taken of it, all of which are of a hub (``NetworkMeasure/isOfHub``).
    public let results: [NetworkMeasure: NetworkResult]

    /// The score of a measure; `undefined` for one that is not of a hub or was not taken.
    public func score(_ measure: NetworkMeasure) -> Score { result(measure).score }

    func result(_ measure: NetworkMeasure) -> NetworkResult {
      results[measure] ?? NetworkResult(undefined: measure.isOfHub ? .notMeasured : .noHub)
    }
  }

  /// The declared hub of a projection, if it has a tie there, else the states of the highest degree.
  ///
  /// - Parameters:
  ///   - projection: The projection.
  ///   - measures: What is taken of every hub, as far as it is of a hub; all that is, where nothing is said.
  ///   - settings: How these measures are taken.
  public init(
    of projection: Projection, taking measures: [NetworkMeasure] = NetworkMeasure.allCases, _ settings: MeasureSettings = .init()
  ) {
    self.init(of: projection, taking: measures, settings, sharing: SharedPasses(of: projection))
  }

  init(of projection: Projection, taking measures: [NetworkMeasure], _ settings: MeasureSettings, sharing passes: SharedPasses) {
    let graph = projection.simple
    let states = projection.rule == .twoMode ? [] : projection.nodes.compactMap(\.asState)
    let degrees = graph.tieCounts.prefix(states.count)
    let highest = degrees.max() ?? 0
    let leading = highest > 0 ? states.indices.filter { degrees[$0] == highest }.sorted { states[$0] < states[$1] } : []
    leaders = leading.map { states[$0] }
    let named = projection.declaredHub.flatMap { hub in states.firstIndex(of: hub) }
    let declared = named.flatMap { degrees[$0] > 0 ? $0 : nil }
    passedOver = declared == nil ? named.map { states[$0] } : nil
    let isMany = declared == nil && leading.count > Self.most
    choice = declared != nil ? .declared : isMany ? .many : leading.isEmpty ? .none : .highestDegree
    let ofHub = measures.filter(\.isOfHub)
    hubs = (declared.map { [$0] } ?? (isMany ? [] : leading)).map { node in
      let results = ofHub.map { ($0, $0.result(of: passes, hub: node, settings)) }
      return Hub(state: states[node], degree: degrees[node], results: Dictionary(results) { first, _ in first })
    }
  }

  /// Whether no state has more ties than a hub; false where there is no hub.
  var lead: Bool { !hubs.isEmpty && hubs.allSatisfy { leaders.contains($0.state) } }

  /// The result on which all hubs agree, within rounding.
  func result(_ measure: NetworkMeasure) -> NetworkResult {
    let results = hubs.map { $0.result(measure) }
    guard let first = results.first else { return NetworkResult(undefined: .noHub) }
    let agree = results.allSatisfy { $0.score.agrees(with: first.score) }
    return agree ? first : NetworkResult(undefined: .hubsDiffer(hubs.map(\.state)))
  }
}

extension ProjectionNode {
  /// The state that the node is, or is taken for; `nil` for an agreement.
  fileprivate var asState: PartyCode? {
    switch self {
    case .party(let code): code
    case .vertex(let label): PartyCode(label: label)
    case .agreement: nil
    }
  }
}

extension Score {
  /// Whether two scores are the same number within rounding, or undefined for the same reason.
  func agrees(with other: Score) -> Bool {
    if let value, let wanted = other.value { abs(value - wanted) <= 1e-9 } else { self == other }
  }
}

extension Graph {
  /// How many ties each node has, in and out together where they have a direction.
  var tieCounts: [Int] {
    nodes.map { neighbours(of: $0).count + (isDirected ? neighbours(of: $0, .incoming).count : 0) }
  }
}
