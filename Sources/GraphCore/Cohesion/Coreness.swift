/// How near each node is to the core, and how well that tells the ties.
public struct Coreness: Sendable, Equatable {
  /// The coreness of each node, of 2-norm 1.
  public let scores: NodeScores
  /// The correlation of the ties with the products of the corenesses at their ends.
  public let fit: NetworkScore
}

extension Graph {
  /// Continuous coreness: the numbers c, at least 0, whose products c_i c_j come nearest to the ties, by least squares over
  /// pairs of different nodes (MINRES).
  ///
  /// Undefined where the least is not reached (`.noMinimum`), as in a star: there the hub's number grows and the others' shrink without end,
  /// and any two-valued solution fits perfectly; the discrete fit is 1. Undefined without ties. The fit is undefined where all
  /// pairs are tied alike. An isolate has 0.
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges. Weights are taken as strengths of ties.
  /// - Complexity: Time O(iterations · (nodes + edges)), and O(nodes²) for the fit.
  /// - Source: S. P. Borgatti and M. G. Everett (1999), doi:10.1016/S0378-8733(99)00019-2; J. P. Boyd, W. J. Fitzgerald,
  ///   M. C. Mahutga and D. A. Smith (2010), doi:10.1016/j.socnet.2009.09.003.
  public func coreness() throws(MeasureError) -> Coreness {
    try require([.undirected, .simple], for: "coreness")
    guard edgeCount > 0 else { return undefinedCoreness(.noEdge) }
    let limit = 20_000
    let outgoing = weightedRows()
    let scale = 1 / (strengths().max() ?? 1).squareRoot()
    var core = strengths().map { $0.squareRoot() * scale }
    var settled = false
    var halfway = 0.0
    for round in 0..<limit {
      if round == limit / 2 { halfway = core.lead }
      var moved = 0.0
      var squares = core.dot(core)
      // One number after another takes its best value, given the others.
      for node in nodes {
        let rest = squares - core[node] * core[node]
        guard rest > 1e-12 else { continue }
        var pull = 0.0
        for arc in outgoing.row(node) { pull += (outgoing.weights?[arc] ?? 1) * core[Int(outgoing.targets[arc])] }
        let value = pull / rest
        moved = max(moved, abs(value - core[node]))
        core[node] = value
        squares = rest + value * value
      }
      if moved <= 1e-11 * squares.squareRoot() {
        settled = true
        break
      }
    }
    // In a star the lead grows with the root of the rounds: by 1.4 in the second half.
    guard settled else {
      return undefinedCoreness(core.lead > 1.1 * halfway ? .noMinimum : .didNotConverge(iterations: limit))
    }
    var correlation = Correlation()
    var ties = [Double](repeating: 0, count: nodeCount)
    for node in nodes {
      for arc in outgoing.row(node) { ties[Int(outgoing.targets[arc])] = outgoing.weights?[arc] ?? 1 }
      for other in 0..<node { correlation.add(ties[other], core[node] * core[other]) }
      for arc in outgoing.row(node) { ties[Int(outgoing.targets[arc])] = 0 }
    }
    let fit = correlation.value
    core.scale(by: 1 / core.norm)
    return Coreness(
      scores: NodeScores(corenessQuantity, core.map { $0 }),
      fit: fit.map { NetworkScore(corenessFitQuantity, $0) } ?? NetworkScore(corenessFitQuantity, undefined: .noVariance))
  }

  private var corenessQuantity: Quantity { Quantity("coreness", unit: "relative", normalisation: "2-norm is 1", of: kind) }

  private var corenessFitQuantity: Quantity { Quantity("coreness fit", unit: "correlation", of: kind) }

  private func undefinedCoreness(_ reason: UndefinedReason) -> Coreness {
    Coreness(
      scores: NodeScores(corenessQuantity, nodes.map { _ in nil }, reason: reason),
      fit: NetworkScore(corenessFitQuantity, undefined: reason))
  }
}

extension [Double] {
  /// The largest number over the second largest; 0 where there are not two above 0.
  fileprivate var lead: Double {
    let two = sorted(by: >).prefix(2)
    guard let most = two.first, let next = two.last, two.count == 2, next > 0 else { return 0 }
    return most / next
  }
}
