import GraphCore

/// One measure of every node of a projection.
public struct MeasureColumn: Sendable, Hashable {
  /// The measure.
  public let measure: NodeMeasure
  /// A score a node, in the order of the projection's nodes.
  public let scores: [Score]
  /// What each score is a number of; `nil` where nothing was measured.
  public let quantity: Quantity?
  /// What was made of the weights of ties; `nil` where nothing was measured.
  public let weight: WeightRole?

  /// The nodes that are ranked among themselves: states, and in two-mode projections agreements.
  private let modes: [Range<Int>]

  init(_ measure: NodeMeasure, _ scores: NodeScores, weight: WeightRole, modes: [Range<Int>]) {
    self.init(measure, scores.values.map { Score($0, scores.reason) }, scores.quantity, weight: weight, modes: modes)
  }

  /// Scores whose reasons may differ from node to node.
  init(_ measure: NodeMeasure, _ scores: [Score], _ quantity: Quantity, weight: WeightRole, modes: [Range<Int>]) {
    self.measure = measure
    self.weight = weight
    self.scores = scores
    self.modes = modes
    self.quantity = quantity
  }

  /// A measure that says the same of every node.
  init(_ measure: NodeMeasure, undefined reason: Undefined, modes: [Range<Int>]) {
    self.measure = measure
    scores = modes.joined().map { _ in .undefined(reason) }
    self.modes = modes
    quantity = nil
    weight = nil
  }

  /// The rank of every node among those of its kind, 1 the strongest position; nodes with the same score (within 10⁻⁹, relative
  /// above 1) share the better rank, and the next one is as much lower (1, 2, 2, 4). `nil` where the score is undefined. O(n
  /// log n).
  public var ranks: [Int?] { modes.flatMap(ranks(among:)) }

  private func ranks(among nodes: Range<Int>) -> [Int?] {
    let sign: Double = measure.ranksFromLowest ? -1 : 1
    var defined: [(place: Int, value: Double)] = []
    for (place, score) in scores[nodes].enumerated() {
      if let value = score.value { defined.append((place, sign * value)) }
    }
    // The sort need not be stable: equal scores get equal ranks.
    defined.sort { $0.value > $1.value }
    var ranks = [Int?](repeating: nil, count: nodes.count)
    var first = (rank: 1, value: defined.first?.value ?? 0)
    for (index, (place, value)) in defined.enumerated() {
      if first.value - value > 1e-9 * max(1, abs(first.value)) { first = (index + 1, value) }
      ranks[place] = first.rank
    }
    return ranks
  }
}
