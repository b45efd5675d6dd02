import AllianceNetwork
import Diagrams
import Testing

@Suite("Ties of one pair as one line")
struct BundleTests {
  private let all = Filter(statuses: Set(Status.allCases))

  /// Twelve states, every two of them with one agreement, the first two with two more, one of them a defence pact.
  private var dense: Network {
    let codes: [PartyCode] = ["AUS", "CAN", "CHN", "FRA", "GBR", "IDN", "IND", "JPN", "KOR", "MYS", "NZL", "PHL"]
    let pairs = codes.indices.flatMap { i in codes[(i + 1)...].map { Samples.pair(codes[i], $0, .crossServicing) } }
    return Network(
      id: "dense", title: .init(english: "Dense"), roster: codes,
      agreements: pairs + [Samples.pair("AUS", "CAN", .defensePact), Samples.pair("AUS", "CAN", .exercise, .signed)])
  }

  private func diagram(_ network: Network, _ bundling: Bundling, base: DiagramBase? = nil) -> Diagram {
    Diagram(network: network, filter: all, registry: Samples.registry, options: .init(bundling: bundling, base: base))
  }

  @Test("more lines than can be told apart are drawn a line a pair, with its number, and the user is told")
  func crowded() throws {
    let picture = diagram(dense, .automatic)
    #expect(picture.isBundled)
    #expect(picture.messages.contains { $0.hasPrefix("the picture has 68 lines between parties, more than can be told apart: ") })
    let bundle = picture.elements.filter { $0.id == "pair-AUS-CAN" }
    #expect(bundle.map(\.type).sorted() == [.defensePact, .crossServicing, .exercise].sorted())
    #expect(picture.elements.count == 68, "every tie is found by the id of its line")
    let svg = String(decoding: try picture.render(.svg), as: UTF8.self)
    #expect(svg.contains("id=\"pair-AUS-CAN\"") && !svg.contains("tie-AUS-CAN-ACSA"))
    #expect(svg.contains("id=\"mark-pair-AUS-CAN\"") && svg.contains(">3</text>"))
    #expect(svg.components(separatedBy: ">Ties of one pair").count == 2, "the only bundle has a defence pact")
  }

  @Test("a picture with few lines draws every tie, and either is had for the asking")
  func choice() {
    #expect(
      !diagram(Samples.seven, .automatic).isBundled
        && diagram(Samples.seven, .automatic).messages.allSatisfy { !$0.contains("told apart") })
    #expect(diagram(Samples.seven, .always).isBundled)
    let never = diagram(dense, .never)
    #expect(!never.isBundled && never.elements.allSatisfy { $0.id.hasPrefix("tie-") })
    #expect(never.messages.contains { $0.contains("more than can be told apart") })
    #expect(never.placement == diagram(dense, .always).placement, "nothing moves")
  }

  @Test("what changed and what no longer binds stays a line of its own")
  func changes() {
    var base = Samples.seven
    base.agreements.removeAll { $0.id == "AUS-JPN-ACSA" }
    let picture = diagram(Samples.seven, .always, base: DiagramBase(base))
    let pair = picture.elements.filter { $0.parties == ["AUS", "JPN"] }
    #expect(pair.filter { $0.change == .added }.map(\.id) == ["tie-AUS-JPN-ACSA-AUS-JPN"])
    #expect(pair.filter { $0.change == nil }.map(\.id) == ["pair-AUS-JPN", "pair-AUS-JPN"])
    #expect(picture.elements.contains { $0.parties == ["NZL", "USA"] && $0.status == .suspended && $0.id.hasPrefix("tie-") })
  }
}
