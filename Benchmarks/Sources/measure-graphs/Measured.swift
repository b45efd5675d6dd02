import Foundation
import GraphCore

/// A measure by the name that `peers/compare.py` has for it, and one number that its result comes to, by which results are compared.
struct Measured: Sendable {
  let name: String
  let take: @Sendable (Graph) throws -> Double

  static let all: [Measured] = [
    .init(name: "betweenness") { sum(try $0.betweenness()) },
    .init(name: "closeness") { sum(try $0.closeness(.component)) },
    .init(name: "harmonic") { sum(try $0.harmonic()) },
    .init(name: "path length") { try $0.averagePathLength().value ?? 0 },
    .init(name: "all three") { graph in
      let paths = try graph.pathMeasures()
      return sum(paths.closeness(.component)) + sum(paths.harmonic()) + (paths.averagePathLength.value ?? 0)
    },
    .init(name: "eigenvector") { largest(try $0.eigenvector()) },
    .init(name: "PageRank") { largest(try $0.pageRank()) },
    .init(name: "Katz") { largest(try $0.katz()) },
    .init(name: "clustering") { sum(try $0.clustering()) },
    .init(name: "core numbers") { sum(try $0.coreNumbers()) },
    .init(name: "components") { Double(try $0.components().count) },
    .init(name: "constraint") { sum(try $0.constraint()) },
    .init(name: "effective size") { sum(try $0.effectiveSize()) },
    .init(name: "sampled betweenness") { sum(try $0.approximateBetweenness(within: bound(sources: 256, of: $0.nodeCount))) },
    .init(name: "Leiden") { try $0.communities().modularity.value ?? 0 },
  ]

  /// The bound that asks for so many sources of so many nodes; see ``SampleBound``.
  private static func bound(sources: Double, of count: Int) -> SampleBound {
    let error = (log(2 * Double(count) / 0.05) / (2 * sources)).squareRoot()
    return SampleBound(error: min(0.99, error * Double(count) / Double(count - 1)), seed: 1)
  }

  private static func sum(_ scores: NodeScores) -> Double { scores.values.reduce(0) { $0 + ($1 ?? 0) } }

  private static func largest(_ scores: NodeScores) -> Double { scores.values.reduce(0) { max($0, $1 ?? 0) } }
}
