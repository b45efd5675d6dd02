/// A division of the nodes in a core and a periphery.
public struct CorePeriphery: Sendable, Equatable {
  /// The nodes of the core, ascending; empty where there is no fit.
  public let core: [Int]
  /// The correlation of the ties with the ideal pattern, in which a pair is tied if one of the two is in the core.
  public let fit: NetworkScore
  /// Whether every division was tried.
  public let isExact: Bool
  /// How many divisions fit as well; nil if not every one was tried. Above 1 the core is one of several: do not name it.
  public let equallyGood: Int?
}

extension Graph {
  /// The discrete core and periphery: the division whose ideal pattern, ties wherever one of two nodes is in the core and none
  /// within the periphery, correlates best with the ties.
  ///
  /// In −1...1: a star has 1. Undefined where all pairs are tied or none. It finds a core in a cycle too (.33 at eight nodes),
  /// and degrees alone explain a single core: read it beside a null test, never by itself. Of divisions that fit alike the
  /// smallest core, then the first in order of nodes.
  /// - Parameter seed: Beyond 18 nodes, what the search's random starts depend on.
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges. Weights play no part.
  /// - Complexity: Up to 18 nodes time O(2^nodes), every division; beyond a local search from the best core by degree and
  ///   twenty random starts, each time O(nodes · (nodes + edges)) a round.
  /// - Source: S. P. Borgatti and M. G. Everett (1999), doi:10.1016/S0378-8733(99)00019-2; against reading it alone
  ///   S. Kojaku and N. Masuda (2018), doi:10.1088/1367-2630/aab547.
  public func corePeriphery(seed: UInt64 = 1) throws(MeasureError) -> CorePeriphery {
    try corePeriphery(seed: seed, exactUpTo: 18)
  }

  /// The fit of the discrete core among those of all graphs with as many nodes and ties, each as likely: a core of some fit is found in nearly every graph.
  ///
  /// Beyond ten nodes every graph, this one too, is searched and not gone through, so that like is held against like.
  /// - Parameters:
  ///   - draws: How many graphs to draw where there are too many to look at each; at least 1.
  ///   - seed: What the sample and the searches depend on.
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges.
  /// - Complexity: One search a draw, see `corePeriphery(seed:)`.
  /// - Source: J. P. Boyd, W. J. Fitzgerald and R. J. Beck (2006), Computing core/periphery structures and permutation tests for social relations data, Social
  ///   Networks 28(2), 165–178, on testing the fit; the conditional uniform graphs of B. S. Anderson, C. T. Butts and K. Carley (1999), doi:10.1016/S0378-8733(99)00011-8.
  public func corePeripheryTest(draws: Int = 1_000, seed: UInt64 = 1) throws(MeasureError) -> NullComparison {
    try uniformTest(draws: draws, seed: seed) { graph throws(MeasureError) in
      try graph.corePeriphery(seed: seed, exactUpTo: 10).fit
    }
  }

  /// The fit of the discrete core among those of the graphs in which each node has the ties it has, each as likely: whether there is more of a core than degrees
  /// alone make. They explain most single cores, so that a fit that is rare among graphs of as many ties is often common here.
  ///
  /// Beyond ten nodes every graph, this one too, is searched and not gone through, so that like is held against like. No test with fewer than 100 such graphs, as
  /// for a star.
  /// - Parameters:
  ///   - draws: How many graphs to draw where there are too many to look at each; at least 1.
  ///   - seed: What the sample and the searches depend on.
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges.
  /// - Complexity: One search a draw, see `corePeriphery(seed:)`, and that of `degreePreservingTest`.
  /// - Source: S. Kojaku and N. Masuda (2018), doi:10.1088/1367-2630/aab547.
  public func corePeripheryDegreeTest(draws: Int = 1_000, seed: UInt64 = 1) throws(MeasureError) -> NullComparison {
    try degreePreservingTest(draws: draws, seed: seed) { graph throws(MeasureError) in
      try graph.corePeriphery(seed: seed, exactUpTo: 10).fit
    }
  }

  func corePeriphery(seed: UInt64, exactUpTo limit: Int) throws(MeasureError) -> CorePeriphery {
    let name = "core-periphery fit"
    try require([.undirected, .simple], for: name)
    let quantity = Quantity(name, unit: "correlation", of: kind)
    let pairs = nodeCount * max(0, nodeCount - 1) / 2
    guard nodeCount > 2 else { return undefined(quantity, .fewerNodes(than: 3)) }
    guard edgeCount > 0, edgeCount < pairs else { return undefined(quantity, .noVariance) }
    var search = CoreSearch(of: self)
    if nodeCount <= limit { search.tryAll() } else { search.climb(seed: seed) }
    return CorePeriphery(
      core: nodes.filter { search.best.core[$0] }, fit: NetworkScore(quantity, search.best.fit),
      isExact: nodeCount <= limit, equallyGood: nodeCount <= limit ? search.best.count : nil)
  }

  private func undefined(_ quantity: Quantity, _ reason: UndefinedReason) -> CorePeriphery {
    CorePeriphery(core: [], fit: NetworkScore(quantity, undefined: reason), isExact: true, equallyGood: nil)
  }
}

/// Divisions on trial.
private struct CoreSearch {
  private let graph: Graph
  private var core: [Bool]
  private var size = 0
  /// How many ties have an end in the core.
  private var covered = 0
  private(set) var best: (core: [Bool], size: Int, fit: Double, count: Int)

  init(of graph: Graph) {
    self.graph = graph
    core = graph.nodes.map { _ in false }
    best = (core, 0, -2, 0)
  }

  /// The correlation of two patterns of zeros and ones: m ties, k pairs in the ideal one, `covered` in both.
  private var fit: Double? {
    let n = graph.nodeCount
    guard size > 0 else { return nil }
    let (pairs, ties) = (Double(n * (n - 1) / 2), Double(graph.edgeCount))
    let ideal = Double(size * (size - 1) / 2 + size * (n - size))
    guard ideal < pairs else { return nil }
    return (pairs * Double(covered) - ties * ideal) / (ties * (pairs - ties) * ideal * (pairs - ideal)).squareRoot()
  }

  private mutating func flip(_ node: Int) {
    let outside = graph.neighbours(of: node).count { !core[Int($0)] }
    covered += core[node] ? -outside : outside
    size += core[node] ? -1 : 1
    core[node].toggle()
  }

  private mutating func keepIfBest() {
    guard let fit else { return }
    if fit > best.fit + 1e-12 {
      best = (core, size, fit, 1)
    } else if fit > best.fit - 1e-12 {
      let first = zip(core, best.core).first { $0 != $1 }
      let comesFirst = size < best.size || (size == best.size && first?.0 == true)
      best = (comesFirst ? core : best.core, comesFirst ? size : best.size, best.fit, best.count + 1)
    }
  }

  /// Every division, each from the last by one node (F. Gray's code).
  mutating func tryAll() {
    for step in 1..<(1 << graph.nodeCount) {
      flip(step.trailingZeroBitCount)
      keepIfBest()
    }
  }

  mutating func climb(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let degrees = graph.degrees()
    for node in graph.nodes.sorted(by: { (degrees[$1], $0) < (degrees[$0], $1) }) {
      flip(node)
      keepIfBest()
    }
    start(from: best.core)
    improve()
    for _ in 0..<20 {
      let share = generator.unit()
      start(from: graph.nodes.map { _ in generator.unit() < share })
      improve()
    }
  }

  private mutating func start(from other: [Bool]) {
    for node in graph.nodes where core[node] != other[node] { flip(node) }
  }

  /// Moves one node after another to the other side, or changes it for another, as long as that fits better.
  private mutating func improve() {
    var last = fit ?? -2
    var settled = false
    while !settled {
      settled = true
      for node in graph.nodes {
        flip(node)
        if let now = fit, now > last + 1e-12 {
          (last, settled) = (now, false)
          continue
        }
        // As an exchange with a neighbour on the side it has come to.
        var kept = false
        for other in graph.neighbours(of: node).map({ Int($0) }) where core[other] == core[node] {
          flip(other)
          if let now = fit, now > last + 1e-12 {
            (last, settled, kept) = (now, false, true)
            break
          }
          flip(other)
        }
        if !kept { flip(node) }
      }
    }
    keepIfBest()
  }
}
