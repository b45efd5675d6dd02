import AllianceNetwork

/// The measures of every node of a projection, and of the network as a whole.
public struct CentralityTable: Sendable, Equatable {
  /// The projection that was measured.
  public let projection: Projection
  /// How the measures were taken.
  public let settings: MeasureSettings
  /// A column a measure, in the order in which they were asked for.
  public let columns: [MeasureColumn]
  /// The hubs, each with the measures that are of a hub.
  public let hubs: Hubs
  /// The measures of the network as a whole, in the order in which they were asked for.
  public let networkMeasures: [NetworkMeasure]
  /// What each of ``networkMeasures`` says of the network.
  public let network: [NetworkResult]

  /// Measures a projection. Undefined scores say why; nothing throws. Those of the network take of `settings`
  /// the use of weights and the strongest tie; where none are named, they are all that its graph could have. `progress` is told of every measure before it is taken; what several follow from is taken with the first of them. Time O(n · m) for the slowest measures.
  public init(
    of projection: Projection, _ measures: [NodeMeasure] = NodeMeasure.standard,
    network networkMeasures: [NetworkMeasure]? = nil, settings: MeasureSettings = .init(),
    progress: (_ step: Int, _ total: Int, _ name: String) -> Void = { _, _, _ in }
  ) {
    let networkMeasures = networkMeasures ?? NetworkMeasure.measures(of: projection)
    let total = measures.count + networkMeasures.count
    let passes = SharedPasses(of: projection)
    self.projection = projection
    self.settings = settings
    self.networkMeasures = networkMeasures
    columns = measures.enumerated().map { number, measure in
      progress(number + 1, total, measure.rawValue)
      return measure.column(of: projection, settings, sharing: passes)
    }
    let hubs = Hubs(of: projection, taking: networkMeasures, settings, sharing: passes)
    self.hubs = hubs
    network = networkMeasures.enumerated().map { number, measure in
      progress(measures.count + number + 1, total, measure.rawValue)
      return measure.result(of: projection, hubs, settings, sharing: passes)
    }
  }

  /// The nodes, a row each.
  public var rows: [ProjectionNode] { projection.nodes }

  /// The column of a measure, `nil` where it was not asked for.
  public func column(_ measure: NodeMeasure) -> MeasureColumn? { columns.first { $0.measure == measure } }

  /// The score of a state; `undefined` where the network does not have it or the measure was not asked for.
  public func score(_ measure: NodeMeasure, of state: PartyCode) -> Score {
    guard let node = projection.node(of: state) else { return .undefined(.noSuchNode) }
    return column(measure)?.scores[node] ?? .undefined(.notMeasured)
  }

  /// The score of the network; `undefined` where the measure was not asked for.
  public func score(_ measure: NetworkMeasure) -> Score { result(measure).score }

  /// The score of the network with what it is a number of; `undefined` where the measure was not asked for.
  public func result(_ measure: NetworkMeasure) -> NetworkResult {
    networkMeasures.firstIndex(of: measure).map { network[$0] } ?? NetworkResult(undefined: .notMeasured)
  }
}
