import AllianceNetwork
import Diagrams
import GraphCore
import Measures
import Scenarios

/// Everything that the main job finds out about a network: its layers measured, its scenarios compared, what the texts said of it.
///
/// It is computed once; the report, the tables and the figures are views of it.
public struct Study: Sendable {
  /// What a study is made of.
  public struct Input: Sendable {
    /// The network to study, texts merged in.
    public var network: Network
    /// The networks to compare with it: scenarios of it, or others.
    public var others: [Other]
    /// What was read from texts; nothing where there were none.
    public var coding: Coding
    /// What came up when the texts were merged into the network.
    public var mergeFindings: [Finding]
    /// Which ties count.
    public var filter: Filter
    /// How agreements become edges.
    public var rule: ProjectionRule

    /// A study of `network`.
    public init(
      network: Network, others: [Other] = [], coding: Coding = .init(), mergeFindings: [Finding] = [], filter: Filter = .init(),
      rule: ProjectionRule = .clique
    ) {
      self.network = network
      self.others = others
      self.coding = coding
      self.mergeFindings = mergeFindings
      self.filter = filter
      self.rule = rule
    }
  }

  /// A network to compare with the one that is studied.
  public struct Other: Sendable {
    /// The network.
    public var network: Network
    /// The scenarios that made it, in the order in which they were done; none where it is a network of its own.
    public var scenarios: [Scenario]

    /// A network, and the scenarios that made it.
    public init(network: Network, scenarios: [Scenario] = []) {
      self.network = network
      self.scenarios = scenarios
    }
  }

  /// A layer and its measures.
  public struct MeasuredLayer: Sendable {
    /// The layer; `nil`: all types together.
    public let layer: Layer?
    /// Its measures.
    public let table: CentralityTable
    /// The states that have no tie in it, sorted.
    public let isolates: [PartyCode]
    /// The degree centralization of the states that have one.
    public let tiedCentralization: Score
  }

  /// What the study is made of; of the networks to compare with, those that scenarios made stand last.
  public let input: Input
  /// What the parties are called.
  public let registry: Registry
  /// The comparison under the filter, all types that it lets through.
  public let comparison: Comparison
  /// The comparison of the binding types alone (``Measures/Layer/binding``); `nil` where there is nothing to compare with.
  public let bindingComparison: Comparison?
  /// All types, then each layer in which there is a tie.
  public let layers: [MeasuredLayer]

  /// Measures and compares. Throws `GraphCoreError` as projecting does. Time O(networks · n · m).
  public init(_ input: Input, registry: Registry) throws(GraphCoreError) {
    var input = input
    input.others = input.others.filter(\.scenarios.isEmpty) + input.others.filter { !$0.scenarios.isEmpty }
    self.input = input
    self.registry = registry
    comparison = try input.comparison(input.filter)
    bindingComparison = input.others.isEmpty ? nil : try input.comparison(input.filter.narrowed(to: Layer.binding))
    var layers = [try MeasuredLayer(nil, comparison.tables[0], input, input.filter)]
    for layer in Layer.all {
      let filter = input.filter.narrowed(to: layer.types)
      guard !input.network.ties(filter).isEmpty else { continue }
      let table = CentralityTable(of: try Projection(input.network, filter: filter, rule: input.rule))
      layers.append(try MeasuredLayer(layer, table, input, filter))
    }
    self.layers = layers
  }

  /// The measures of the network as a whole, all types together.
  public var table: CentralityTable { comparison.tables[0] }
}

extension Study.Input {
  /// The network beside the others, those that scenarios made last.
  fileprivate func comparison(_ filter: Filter) throws(GraphCoreError) -> Comparison {
    try Comparison(
      baseline: network, with: others.filter(\.scenarios.isEmpty).map(\.network),
      scenarios: others.filter { !$0.scenarios.isEmpty }.map(\.network), filter: filter, rule: rule)
  }
}

extension Study.MeasuredLayer {
  fileprivate init(_ layer: Layer?, _ table: CentralityTable, _ input: Study.Input, _ filter: Filter) throws(GraphCoreError) {
    self.layer = layer
    self.table = table
    let projection = table.projection
    var tied = filter
    tied.roster = projection.states.filter { state in
      projection.node(of: state).map { !projection.simple.neighbours(of: $0).isEmpty } ?? false
    }
    isolates = Set(projection.states).subtracting(tied.roster ?? []).sorted()
    tiedCentralization = CentralityTable(
      of: try Projection(input.network, filter: tied, rule: input.rule), [], network: [.degreeCentralization]
    ).score(.degreeCentralization)
  }
}

extension Filter {
  /// The filter with only those of its types that are in `types`.
  func narrowed(to types: Set<AgreementType>) -> Filter {
    var filter = self
    filter.types = self.types.map { $0.intersection(types) } ?? types
    return filter
  }
}
