import TestSupport
import Testing

@testable import GraphCore

/// Networks of several layers as the literature has them.
@Suite struct LayeredLiteratureTests {
  private static func florence() throws -> (marriage: Graph, business: Graph) {
    func layer(_ list: String) throws -> Graph {
      try Graph.simple(FlorentineFamilies.names.count, FlorentineFamilies.ties(list))
    }
    return (try layer(FlorentineFamilies.marriage), try layer(FlorentineFamilies.business))
  }

  @Test func florentineLayers() throws {
    let (marriage, business) = try Self.florence()
    #expect(marriage.edgeCount == 20 && business.edgeCount == 15)
    let layers = try LayeredGraph(nodeCount: 16, layers: [marriage, business])
    #expect(layers.overlap().edges.count { $0.weight == 2 } == 8)
    let medici = 8
    #expect(layers.overlappingDegree().values[medici] == 11)
    // 6 ties by marriage, 5 by business: 2 · (1 − (36 + 25) / 121).
    #expect(layers.participation().values[medici].map { abs($0 - 120.0 / 121) < 1e-12 } == true)
    #expect(layers.participation().values[11] == nil)
  }

  /// The correlation that textbooks print for UCINET's QAP of the two layers is .372, with p below .01 (S. P. Borgatti, M. G. Everett and
  /// J. C. Johnson, Analyzing Social Networks, 2013, ch. 8).
  @Test func florentineAssociation() throws {
    let (marriage, business) = try Self.florence()
    let test = try #require(Sociomatrix(marriage).qapCorrelation(with: Sociomatrix(business), draws: 2_000, seed: 1).test)
    #expect(abs(test.observed - 0.372) < 0.0005)
    #expect(!test.isExact && test.atLeast < 0.01)
  }
}
