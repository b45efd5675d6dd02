import AllianceNetwork
import GraphCore

/// Core and periphery of a projection, discrete and continuous, and its rich club.
public struct CoreStructure: Sendable, Equatable {
  /// The states, sorted by code.
  public let states: [PartyCode]
  /// The states of the discrete core, sorted; empty where there is no fit.
  public let core: [PartyCode]
  /// How well the ties fit the ideal pattern of that core, in −1...1.
  public let fit: Score
  /// The fit against graphs of as many nodes and ties.
  public let fitTest: NullComparison
  /// The fit against graphs in which every state has as many ties.
  public let fitDegreeTest: NullComparison
  /// Whether every division was tried.
  public let isExact: Bool
  /// How many divisions fit as well; `nil` if not every one was tried. Above 1 the core is one of several.
  public let equallyGood: Int?
  /// The fit of the continuous model against graphs in which every state has as many ties.
  public let test: NullComparison
  /// The continuous coreness of each state, in the order of ``states``.
  public let coreness: [Score]
  /// How well the products of the corenesses tell the ties, in −1...1.
  public let corenessFit: Score
  /// The k-core number of each state, in the order of ``states``.
  public let coreNumbers: [Score]
  /// The density among the states above every degree, in the order of the degree.
  public let richClub: [RichClubStep]
  /// For each step of ``richClub`` the same in graphs in which every state has as many ties.
  public let richClubTests: [NullComparison]

  /// The core of a projection to states, each edge counted once. Undefined scores say why.
  /// - Throws: `MeasureError` where a measure refuses the graph, which a projection to states gives no cause for.
  /// - Complexity: Up to 18 states O(2ⁿ); else that of the null graphs, `nulls.draws` for each degree.
  public init(of projection: Projection, nulls: NullSettings = .init()) throws(MeasureError) {
    let graph = projection.simple
    let (draws, seed) = (nulls.draws, nulls.seed)
    states = projection.states
    let division = try graph.corePeriphery(seed: seed)
    core = division.core.map { projection.states[$0] }
    fit = Score(division.fit)
    fitTest = try graph.corePeripheryTest(draws: draws, seed: seed)
    fitDegreeTest = try graph.corePeripheryDegreeTest(draws: draws, seed: seed)
    isExact = division.isExact
    equallyGood = division.equallyGood
    let continuous = try graph.coreness()
    coreness = continuous.scores.scores
    corenessFit = Score(continuous.fit)
    test = try graph.degreePreservingTest(draws: draws, seed: seed) { graph throws(MeasureError) in try graph.coreness().fit }
    coreNumbers = try graph.coreNumbers().scores
    richClub = try graph.richClub()
    richClubTests = try graph.richClubTest(draws: draws, seed: seed)
  }
}

extension NodeScores {
  /// A score a node, in node order.
  var scores: [Score] { values.map { Score($0, reason) } }
}
