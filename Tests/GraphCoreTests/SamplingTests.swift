import Foundation
import TestSupport
import Testing

@testable import GraphCore

/// Estimates from samples keep their bounds, and are exact where the bound asks for every node.
struct SamplingTests {
  @Test func theBoundGivesTheSampleSize() {
    #expect(abs(naturalLogarithm(10) - log(10)) < 1e-14 && abs(naturalLogarithm(1e-3) - log(1e-3)) < 1e-14)
    for value in [1.0, 1.999_999, 2, 2.000_001, 7e200] { #expect(abs(naturalLogarithm(value) - log(value)) < 1e-12) }
    for power in [-700.0, -30, -1, -0.01, 0, 1e-9, 0.5, 1, 3.3, 42, 700] {
      #expect(abs(power.exponential / exp(power) - 1) < 1e-12 || exp(power) < 1e-10)
    }
    // ln(2 · 10000 / 0.05) / (2 · 0.05²) = 2579.8, and a little more since a node is no pair with itself.
    #expect(SampleBound(error: 0.05, failure: 0.05, seed: 1).sampleSize(of: 10_000) == 2581)
    #expect(SampleBound(error: 0.01, seed: 1).sampleSize(of: 300) == 300)
  }

  @Test func allNodesAreExact() throws {
    let graph = try Graph.random(40, chance: 0.12, seed: 5)
    let bound = SampleBound(error: 0.01, seed: 7)
    #expect(agree(try graph.approximateBetweenness(within: bound).values, try graph.betweenness(normalised: true).values))
    #expect(agree(try graph.approximateHarmonic(within: bound).values, try graph.harmonic(normalised: true).values))
    #expect(try graph.approximateBetweenness(within: bound).parameters["sources"] == 40)
  }

  @Test(
    "estimates take lengths, and closeness its two conventions, on graphs in pieces too",
    arguments: [TieLength.weight, .reciprocalWeight])
  func lengths(length: TieLength) throws {
    let pieces = try Graph.weighted(Graph.random(60, chance: 0.03, seed: 3), seed: 9)
    #expect(try pieces.components().count > 3)
    let bound = SampleBound(error: 0.01, seed: 7)
    for convention in [ClosenessConvention.component, .wassermanFaust] {
      let estimate = try pieces.approximateCloseness(convention, within: bound, length: length)
      let exact = try pieces.closeness(convention, length: length)
      #expect(agree(estimate.values, exact.values, within: 1e-9) && estimate.normalisation == exact.normalisation)
      #expect(estimate.reason == exact.reason)
    }
    #expect(
      agree(
        try pieces.approximateBetweenness(within: bound, length: length).values,
        try pieces.betweenness(normalised: true, length: length).values, within: 1e-9))
    #expect(
      agree(
        try pieces.approximateHarmonic(within: bound, length: length).values,
        try pieces.harmonic(normalised: true, length: length).values, within: 1e-9))
    #expect(throws: MeasureError.self) { try pieces.approximateHarmonic(within: bound) }
    #expect(throws: MeasureError.self) { try pieces.approximateBetweenness(within: bound) }
    #expect(throws: MeasureError.self) { try pieces.approximateCloseness(.component, within: bound) }
  }

  @Test("a mean distance is off by no more than the bound; a small component is exact", arguments: [UInt64(1), 2])
  func closenessBound(seed: UInt64) throws {
    let large = try Graph.random(300, chance: 0.03, seed: seed).edges
    let small = try Graph.path(12).edges
    let edges = large.map { ($0.source, $0.target) } + small.map { ($0.source + 300, $0.target + 300) }
    let graph = try Graph.weighted(Graph.simple(312, edges), seed: seed)
    let bound = SampleBound(error: 0.15, failure: 0.05, seed: seed)
    let estimate = try graph.approximateCloseness(.component, within: bound, length: .weight)
    let exact = try graph.closeness(.component, length: .weight)
    let sources = try #require(estimate.parameters["sources"])
    #expect(sources < 312 && agree(Array(estimate.values[300...]), Array(exact.values[300...])))
    let longest = try (0..<300).flatMap { try graph.distances(from: $0, length: .weight).compactMap(\.self) }.max() ?? 0
    let means = try (0..<300).map { try (1 / #require(estimate.values[$0]), 1 / #require(exact.values[$0])) }
    #expect(means.allSatisfy { abs($0 - $1) <= 0.15 * longest } && means.contains { $0 != $1 })
  }

  @Test("isolates have no distances to sample, and do not make the sample larger")
  func isolates() throws {
    let ties = try Graph.random(600, chance: 0.05, seed: 3).edges.map { ($0.source, $0.target) }
    let bound = SampleBound(error: 0.15, failure: 0.05, seed: 5)
    let (alone, among) = (try Graph.simple(600, ties), try Graph.simple(5_600, ties))
    let (one, other) = (
      try alone.approximateCloseness(.component, within: bound), try among.approximateCloseness(.component, within: bound)
    )
    let sources = try #require(one.parameters["sources"])
    #expect(sources < 600 && one.parameters == other.parameters && one.values == Array(other.values[..<600]))
    #expect(other.values[600...].allSatisfy { $0 == nil } && other.reason == .reachesNone)
    let empty = try Graph.simple(3, []).approximateCloseness(.component, within: bound)
    #expect(empty.parameters["sources"] == 0 && empty.values == [nil, nil, nil])
  }

  @Test(
    "where nodes reach others of their own, mean distances are within the bound, and exact from nodes that reach few",
    arguments: [UInt64(1), 2, 3])
  func closenessAlongDirections(seed: UInt64) throws {
    // A large part, a chain into it and one out of it, and a few edges by themselves.
    let large = try Graph.random(2_000, chance: 0.002, directed: true, seed: seed).edges.map { ($0.source, $0.target) }
    let chains = (2_000..<2_010).map { ($0, $0 + 1) } + [(2_010, 0), (1, 2_011)] + (2_011..<2_020).map { ($0, $0 + 1) }
    let graph = try Graph.simple(2_025, large + chains + [(2_021, 2_022), (2_023, 2_022)], directed: true)
    let bound = SampleBound(error: 0.15, failure: 0.05, seed: seed)
    let (estimate, exact) = (
      try graph.approximateCloseness(.component, within: bound), try graph.closeness(.component)
    )
    let sources = try #require(estimate.parameters["sources"])
    #expect(sources == 4 * Double(bound.sampleSize(of: 2_025)) && sources < 2_025)
    for node in graph.nodes {
      guard let value = estimate.values[node], let wanted = exact.values[node] else {
        #expect(estimate.values[node] == nil && exact.values[node] == nil)
        continue
      }
      let longest = try graph.distances(from: node).compactMap(\.self).max() ?? 0
      #expect(abs(1 / value - 1 / wanted) <= 0.15 * Double(longest), "\(node)")
    }
    #expect(agree(Array(estimate.values[2_011...]), Array(exact.values[2_011...])) && estimate.values != exact.values)
    let share = try graph.approximateCloseness(.wassermanFaust, within: bound)
    let reached = try graph.nodes.map { try graph.distances(from: $0).count { $0 != nil } - 1 }
    for node in [0, 2_000, 2_015] {
      #expect(agree(share.values[node], estimate.values[node].map { $0 * Double(reached[node]) / 2_024 }))
    }
    // How many each reaches is counted, not estimated.
    #expect(graph.reachCounts() == reached)
  }

  @Test("how many nodes a node reaches, in graphs with loops of parts", arguments: 1...6)
  func reachCounts(seed: Int) throws {
    let graph = try Graph.random(60, chance: Double(seed) * 0.01, directed: true, seed: UInt64(seed) + 600)
    #expect(try graph.reachCounts() == graph.nodes.map { try graph.distances(from: $0).count { $0 != nil } - 1 })
    let pieces = try Graph.random(60, chance: 0.02, seed: UInt64(seed) + 700)
    #expect(try pieces.reachCounts() == pieces.nodes.map { try pieces.distances(from: $0).count { $0 != nil } - 1 })
  }

  @Test("with lengths too, and small graphs are exact")
  func smallDirectedCloseness() throws {
    let graph = try Graph.weighted(Graph.random(40, chance: 0.05, directed: true, seed: 4), seed: 5)
    let bound = SampleBound(error: 0.1, failure: 0.05, seed: 6)
    for convention in [ClosenessConvention.component, .wassermanFaust] {
      let estimate = try graph.approximateCloseness(convention, within: bound, length: .weight)
      #expect(agree(estimate.values, try graph.closeness(convention, length: .weight).values, within: 1e-12))
      #expect(estimate.reason == (estimate.values.contains { $0 == nil } ? .reachesNone : nil))
    }
  }

  @Test(arguments: [UInt64(1), 2, 3]) func errorsStayWithinTheBound(seed: UInt64) throws {
    let graph = try Graph.random(400, chance: 0.02, seed: seed)
    let bound = SampleBound(error: 0.15, failure: 0.05, seed: seed)
    let estimate = try graph.approximateHarmonic(within: bound)
    let sources = try #require(estimate.parameters["sources"])
    #expect(sources < 400 && sources == Double(bound.sampleSize(of: 400)))
    #expect(zip(estimate.values, try graph.harmonic(normalised: true).values).allSatisfy { abs(($0 ?? 9) - ($1 ?? 0)) <= 0.15 })
    #expect(try graph.approximateHarmonic(within: bound) == estimate)
    let wide = SampleBound(error: 0.3, failure: 0.05, seed: seed)
    let through = try graph.approximateBetweenness(within: wide)
    #expect(zip(through.values, try graph.betweenness(normalised: true).values).allSatisfy { abs(($0 ?? 9) - ($1 ?? 0)) <= 0.3 })
    // Over many draws every node is drawn about as often as any other.
    let drawn = try (0..<200).flatMap { try SampleBound(error: 0.3, seed: seed * 1000 + $0).sample(of: 100) }
    let counts = Dictionary(drawn.map { ($0, 1) }, uniquingKeysWith: +)
    let expected = Double(drawn.count) / 100
    #expect(counts.count == 100 && counts.values.allSatisfy { abs(Double($0) - expected) < 5 * expected.squareRoot() })
  }

  @Test func faultyBoundsAreRefused() throws {
    let graph = try Graph.complete(4)
    for (error, failure) in [(0, 0.1), (1, 0.1), (.nan, 0.1), (0.1, 0), (0.1, 1)] as [(Double, Double)] {
      let bound = SampleBound(error: error, failure: failure, seed: 1)
      #expect(throws: MeasureError.self) { try graph.approximateBetweenness(within: bound) }
      #expect(throws: MeasureError.self) { try graph.approximateCloseness(.component, within: bound) }
    }
    #expect(try Graph.path(2).approximateBetweenness(within: SampleBound(error: 0.5, seed: 1)).reason == .fewerNodes(than: 3))
    let pair = try Graph.simple(3, [(0, 1)])
    #expect(try pair.approximateCloseness(.component, within: SampleBound(error: 0.5, seed: 1)).values == [1, 1, nil])
  }
}
