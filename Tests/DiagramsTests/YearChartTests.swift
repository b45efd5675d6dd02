import AllianceNetwork
import Testing

@testable import Diagrams

@Suite("Agreements by year as bars")
struct YearChartTests {
  private let years: [YearChart.Year] = [
    (2000, [:]), (2001, [.reciprocalAccess: 1]), (2002, [.reciprocalAccess: 2, .defensePact: 3]),
  ]

  private func chart(_ language: Language = .english) -> YearChart {
    YearChart(title: "A <b> & \"c\"", caption: "By year", years: years, language: language)
  }

  @Test("a bar a year and type, as high as its number, one on the other")
  func bars() throws {
    let graph = chart().graph
    let bars = graph.nodes.filter { $0.attributes[.class]?.hasPrefix("bar") ?? false }
    #expect(bars.map(\.name) == ["bar-2001-RAA", "bar-2002-defense-pact", "bar-2002-RAA"])
    func number(_ name: String, _ attribute: DiagramGraph.Attribute) throws -> Double {
      let value = bars.first { $0.name == name }?.attributes[attribute] ?? ""
      let last = value.split(separator: ",").last ?? ""
      return try #require(Double(last))
    }
    let unit = try number("bar-2001-RAA", .height)
    let pacts = try number("bar-2002-defense-pact", .height)
    #expect(abs(pacts - 3 * unit) < 1e-3)
    let (low, high) = (try number("bar-2002-defense-pact", .pos), try number("bar-2002-RAA", .pos))
    #expect(abs(high - low - 2.5 * unit * 72) < 0.1, "the upper one begins where the lower one ends")
  }

  @Test("the legend lists the types as the bars lie on each other")
  func legend() throws {
    func height(_ name: String) throws -> Double {
      let node = chart().graph.nodes.first { $0.name == name }
      return try #require(node?.attributes[.pos]?.split(separator: ",").last.flatMap { Double($0) })
    }
    #expect(try height("legend-RAA") > height("legend-defense-pact"))
  }

  @Test("the first and the last year are labelled, and round ones that leave them room")
  func labels() {
    #expect(YearChart.labelled(Array(2000...2011), pitch: 40) == Set(2000...2011))
    let long = YearChart.labelled(Array(1944...2025), pitch: 560 / 82)
    #expect(long == [1944, 1960, 1980, 2000, 2025] || long.isSuperset(of: [1944, 1960, 1980, 2000, 2025]))
    let sorted = long.sorted()
    #expect(zip(sorted, sorted.dropFirst()).allSatisfy { Double($1 - $0) * 560 / 82 >= 28 })
  }

  @Test("every form is drawn, and what a model says is text alone")
  func forms() throws {
    let svg = String(decoding: try chart(.japanese).render(.svg), as: UTF8.self)
    #expect(svg.contains("<title>2002: 防衛条約・同盟 3</title>") && svg.contains("A &lt;b&gt; &amp; ") && !svg.contains("<b>"))
    let (first, again) = (try chart().render(.svg), try chart().render(.svg))
    #expect(first == again)
    let (png, pdf, dot) = (try chart().render(.png), try chart().render(.pdf), try chart().render(.dot))
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]) && pdf.starts(with: Array("%PDF".utf8)))
    #expect(String(decoding: dot, as: UTF8.self).hasPrefix("digraph \"timeline\""))
    let empty = try YearChart(title: "", caption: "", years: [], language: .english).render(.svg)
    #expect(!empty.isEmpty)
  }

  @Test(
    "scales have ten marks at most, at 1, 2 or 5 times a power of ten",
    arguments: [(0, 1), (10, 1), (11, 2), (21, 5), (121, 20), (501, 100)])
  func scale(most: Int, step: Int) { #expect(YearChart.step(upTo: most) == step) }
}
