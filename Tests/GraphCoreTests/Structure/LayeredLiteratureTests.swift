import GraphCore
import Testing

/// Networks of several layers and of two signs as the literature has them.
@Suite struct LayeredLiteratureTests {
  /// The families of J. F. Padgett and C. K. Ansell (1993), doi:10.1086/230190, the Pucci tied to none.
  private static func layer(_ names: String) throws -> Graph {
    let families = [
      "Acciaiuoli", "Albizzi", "Barbadori", "Bischeri", "Castellani", "Ginori", "Guadagni", "Lamberteschi", "Medici", "Pazzi",
      "Peruzzi", "Pucci", "Ridolfi", "Salviati", "Strozzi", "Tornabuoni",
    ]
    let edges = try names.split(separator: "\n").map { line in
      let pair = try line.split(separator: " ").map { try #require(families.firstIndex(of: String($0))) }
      return (pair[0], pair[1])
    }
    return try Graph(nodeCount: families.count, directed: false, edges: edges, weights: nil, policy: .simple)
  }

  private static func florence() throws -> (marriage: Graph, business: Graph) {
    let marriage = try layer(
      """
      Acciaiuoli Medici
      Castellani Peruzzi
      Castellani Strozzi
      Castellani Barbadori
      Medici Barbadori
      Medici Ridolfi
      Medici Tornabuoni
      Medici Albizzi
      Medici Salviati
      Salviati Pazzi
      Peruzzi Strozzi
      Peruzzi Bischeri
      Strozzi Ridolfi
      Strozzi Bischeri
      Ridolfi Tornabuoni
      Tornabuoni Guadagni
      Albizzi Ginori
      Albizzi Guadagni
      Bischeri Guadagni
      Guadagni Lamberteschi
      """)
    let business = try layer(
      """
      Barbadori Castellani
      Barbadori Ginori
      Barbadori Medici
      Barbadori Peruzzi
      Bischeri Guadagni
      Bischeri Lamberteschi
      Bischeri Peruzzi
      Castellani Lamberteschi
      Castellani Peruzzi
      Ginori Medici
      Guadagni Lamberteschi
      Lamberteschi Peruzzi
      Medici Pazzi
      Medici Salviati
      Medici Tornabuoni
      """)
    return (marriage, business)
  }

  @Test func florentineLayers() throws {
    let (marriage, business) = try Self.florence()
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

  /// The European powers of 1907, when the Entente (Britain, France, Russia) stood against the Alliance (Germany, Austria-Hungary, Italy): the
  /// balanced end of the changes since 1872 in T. Antal, P. L. Krapivsky and S. Redner (2006), doi:10.1016/j.physd.2006.09.028.
  @Test func europeanPowers() throws {
    let entente = [(0, 1), (0, 2), (1, 2)]
    let alliance = [(3, 4), (3, 5), (4, 5)]
    let against = (0..<3).flatMap { a in (3..<6).map { (a, $0) } }
    func graph(_ edges: [(Int, Int)]) throws -> Graph {
      try Graph(nodeCount: 6, directed: false, edges: edges, weights: nil, policy: .simple)
    }
    let powers = try SignedGraph(positive: graph(entente + alliance), negative: graph(against))
    #expect(powers.triangles().byNegatives == [2, 0, 18, 0])
    #expect(powers.triangles().balancedShare.value == 1)
    let frustration = try powers.frustration()
    #expect(frustration.count == 0 && frustration.factions == [0, 0, 0, 1, 1, 1])
    // Were Britain and Germany friends, every triangle of the two with a third power would be out of balance.
    let turned = try SignedGraph(
      positive: graph(entente + alliance + [(0, 3)]), negative: graph(against.filter { $0 != (0, 3) }))
    #expect(turned.triangles().byNegatives == [2, 4, 14, 0])
    #expect(try turned.frustration().count == 1)
  }
}
