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
    #expect(agree(try graph.approximateCloseness(within: bound).values, try graph.closeness(.component).values))
    #expect(try graph.approximateBetweenness(within: bound).parameters["sources"] == 40)
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
      #expect(throws: MeasureError.self) { try graph.approximateCloseness(within: bound) }
    }
    #expect(try Graph.path(2).approximateBetweenness(within: SampleBound(error: 0.5, seed: 1)).reason == .fewerNodes(than: 3))
    #expect(try Graph.simple(3, [(0, 1)]).approximateCloseness(within: SampleBound(error: 0.5, seed: 1)).reason == .disconnected)
  }
}
