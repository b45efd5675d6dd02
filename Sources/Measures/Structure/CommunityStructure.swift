import AllianceNetwork
import GraphCore

/// The communities that the Leiden algorithm finds, and how far they can be believed.
public struct CommunityStructure: Sendable, Equatable {
  /// The communities of two states or more, the largest first, then by first member; members sorted.
  public let communities: [Community]
  /// States that are communities by themselves, sorted.
  public let alone: [PartyCode]
  /// The modularity of the division; undefined without ties.
  public let modularity: Score
  /// The resolution that it was sought at.
  public let resolution: Double
  /// The modularity found in graphs in which every state has as many ties. One run of the first seed a graph, and one of this graph too, so that like is held against like:
  /// the best of many runs would stand above the single runs of chance, and as many runs for every chance graph would cost as many times as much.
  public let test: NullComparison
  /// The modularity of the one run that ``test`` takes; that of the division, ``modularity``, is as high or higher.
  public let testedModularity: Score
  /// How many seeds were tried, and how many of them give this same division.
  public let seeds: (tried: Int, same: Int)

  /// A community.
  public struct Community: Sendable, Hashable {
    /// Its members, sorted.
    public let members: [PartyCode]
    /// Ties among them.
    public let within: Int
    /// Ties of theirs with others.
    public let outward: Int
  }

  /// Communities of a projection to states, the best division of ``seedsTried`` seeds from that of `nulls` on (the highest modularity; of equal ones that of the lowest seed), each edge counted once, or by its strength where it is `weighted`: then there is no test, as chance graphs have no
  /// weights.
  /// - Throws: `MeasureError` for a resolution not above 0.
  /// - Complexity: O(edges) for each seed and each null graph.
  public init(
    of projection: Projection, resolution: Double = 1, weighted: Bool = false, nulls: NullSettings = .init()
  ) throws(MeasureError) {
    let graph = weighted ? projection.graph : projection.simple
    var runs: [Communities] = []
    for step in 0..<Self.seedsTried {
      runs.append(try graph.communities(resolution: resolution, seed: nulls.seed &+ UInt64(step)))
    }
    let first = runs[0]
    let found = runs.dropFirst().reduce(first) { best, run in
      (run.modularity.value ?? -.infinity) > (best.modularity.value ?? -.infinity) + 1e-12 ? run : best
    }
    let all = found.members.enumerated().map { number, members in
      var (within, outward) = (0, 0)
      for edge in graph.edges {
        let ends = [edge.source, edge.target].count { found.membership[$0] == number }
        if ends == 2 { within += 1 } else if ends == 1 { outward += 1 }
      }
      return Community(members: members.map { projection.states[$0] }, within: within, outward: outward)
    }
    communities = all.filter { $0.members.count > 1 }.sorted { a, b in
      a.members.count != b.members.count ? a.members.count > b.members.count : a.members.lexicographicallyPrecedes(b.members)
    }
    alone = all.filter { $0.members.count == 1 }.flatMap(\.members).sorted()
    modularity = Score(found.modularity)
    testedModularity = Score(first.modularity)
    seeds = (Self.seedsTried, runs.count { $0.membership == found.membership })
    self.resolution = resolution
    test =
      graph.isWeighted
      ? NullComparison(measure: "modularity", undefined: .noWeightedNull)
      : try graph.degreePreservingTest(draws: nulls.draws, seed: nulls.seed) { graph throws(MeasureError) in
        try graph.communities(resolution: resolution, seed: nulls.seed).modularity
      }
  }

  /// How many seeds are tried.
  public static let seedsTried = 20

  /// Equal where the same division was found in the same way.
  public static func == (a: Self, b: Self) -> Bool {
    a.communities == b.communities && a.alone == b.alone && a.modularity == b.modularity && a.resolution == b.resolution
      && a.test == b.test && a.testedModularity == b.testedModularity && a.seeds == b.seeds
  }
}
