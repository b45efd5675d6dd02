import TestSupport
import Testing

@testable import GraphCore

/// Values printed in the literature.
struct LiteratureTests {
  /// D. Krackhardt (1990), Assessing the political landscape: degree, betweenness and closeness each pick another node.
  @Test func krackhardtKite() throws {
    let kite = try Graph.simple(
      10,
      [
        (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5), (3, 6), (4, 6), (5, 6),
        (5, 7), (6, 7), (7, 8), (8, 9),
      ])
    #expect(kite.degree().values == [4, 4, 3, 6, 3, 5, 5, 3, 2, 1])
    let betweenness = try kite.betweenness(normalised: true).values.map { ($0 ?? .nan) * 1000 }.map { $0.rounded() }
    #expect(betweenness == [23, 23, 0, 102, 0, 231, 231, 389, 222, 0])
    let closeness = try kite.closeness(.component).values.map { (($0 ?? .nan) * 1000).rounded() }
    #expect(closeness == [529, 529, 500, 600, 500, 643, 643, 600, 429, 310])
    #expect(try kite.articulationPoints() == [7, 8])
  }

  /// J. F. Padgett and C. K. Ansell (1993), doi:10.1086/230190, marriage ties; centralities as in M. O. Jackson (2008), Social
  /// and Economic Networks, section 1.2.1: the Medici on .522 of shortest paths, the Guadagni on .255, the Strozzi on .103.
  @Test func florentineFamilies() throws {
    let families = try LabelledGraph(edgeList: FlorentineFamilies.marriage.utf8, directed: false, policy: .simple)
    #expect(families.graph.nodeCount == 15 && families.graph.edgeCount == 20)
    let betweenness = try families.graph.betweenness(normalised: true).values
    func rounded(_ family: String) throws -> Double {
      let node = try #require(families.labels.firstIndex(of: family))
      return ((betweenness[node] ?? .nan) * 1000).rounded()
    }
    #expect(try rounded("Medici") == 522)
    #expect(try rounded("Guadagni") == 255)
    #expect(try rounded("Strozzi") == 103)
    #expect(try rounded("Pazzi") == 0)
  }
}
