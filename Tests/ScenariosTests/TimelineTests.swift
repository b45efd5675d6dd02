import AllianceNetwork
import Measures
import Scenarios
import Testing

@Suite("A network year by year")
struct TimelineTests {
  private let network = Network(
    id: "net", asOf: PartialDate("1990-06-30"), roster: ["AUS", "JPN", "NZL", "USA"], hub: "USA",
    agreements: [
      Agreement(
        id: "ANZUS", type: .defensePact, memberships: [Membership("AUS"), Membership("NZL"), Membership("USA")],
        history: [StatusEvent(.signed, PartialDate("1951-09-01")), StatusEvent(.inForce, PartialDate("1952-04-29"))],
        legs: Samples.legs("NZL", "USA", .suspended, "1986-08-11")),
      Samples.bilateral("JPN-USA-TREATY", .defensePact, "JPN", "USA", .inForce, "1960-06-23"),
      Samples.bilateral("AUS-JPN-TALKS", .reciprocalAccess, "AUS", "JPN", .negotiating, "1970"),
      Samples.bilateral("AUS-JPN-LATE", .crossServicing, "AUS", "JPN", .inForce, "1990-09"),
      Samples.bilateral("CHN-PRK-TREATY", .defensePact, "CHN", "PRK", .inForce, "1961"),
      Agreement(
        id: "FORUM", type: .framework,
        memberships: [
          Membership("AUS"), Membership("USA"), Membership("JPN", joined: PartialDate("1980")),
          Membership("LAO", joined: PartialDate("1981")),
        ],
        history: [StatusEvent(.inForce)]),
    ])

  private func timeline(_ years: ClosedRange<Int>, _ filter: Filter = .init()) throws -> Timeline {
    try Timeline(of: network, years: years, filter: filter, measures: [.edges, .degreeCentralization])
  }

  @Test("each year counts what counts on its last day, and the year of the network what counts on its own")
  func counts() throws {
    let pacts = Filter(types: [.defensePact, .crossServicing, .reciprocalAccess])
    let timeline = try timeline(1950...1992, pacts)
    func year(_ number: Int) -> Timeline.Year? { timeline.years.first { $0.year == number } }
    #expect(timeline.years.map(\.year) == Array(1950...1992))
    #expect([1950, 1951, 1960].map { year($0)?.agreements } == [0, 1, 2])
    #expect(year(1951)?.scores.first == .value(3), "a treaty of three is three pairs")
    #expect(year(1985)?.scores.first == .value(4) && year(1986)?.scores.first == .value(3), "a pair drops out")
    #expect(year(1990)?.day == PartialDate("1990-06-30") && year(1990)?.counts == [.defensePact: 2])
    #expect(year(1991)?.counts == [.defensePact: 2, .crossServicing: 1], "what came later in 1990 is told in the year after")
    #expect(year(1991)?.changes.map(\.description) == ["AUS-JPN-LATE: in-force (1990-09)"])
    #expect(timeline.projection.asOf == PartialDate("1992"))
  }

  @Test("every year is what a projection of its day is")
  func reference() throws {
    let timeline = try timeline(1950...1990)
    for year in timeline.years {
      let table = CentralityTable(of: try Projection(network, filter: Filter(asOf: year.day)), [], network: timeline.measures)
      #expect(year.scores == timeline.measures.map { table.score($0) }, "\(year.year)")
      #expect(year.agreements == network.ties(Filter(asOf: year.day)).count)
    }
  }

  @Test("what happened is told once, whatever status it led to, of nodes alone")
  func changes() throws {
    let timeline = try timeline(1945...1990)
    let told = timeline.years.flatMap(\.changes).map(\.description)
    #expect(
      told == [
        "ANZUS: signed (1951-09-01)", "ANZUS: in-force (1952-04-29)", "JPN-USA-TREATY: in-force (1960-06-23)",
        "AUS-JPN-TALKS: negotiating (1970)", "FORUM: JPN joins (1980)", "ANZUS (NZL–USA): suspended (1986-08-11)",
      ])
    #expect(timeline.undated == ["FORUM"])
    #expect(timeline.years.first?.agreements == 1, "a step without a date counts from the beginning")
  }

  @Test("the span is from the first dated step to the network's own day")
  func span() {
    #expect(Timeline.span(of: network) == 1951...1990)
    #expect(Timeline.span(of: network, filter: Filter(types: [.reciprocalAccess])) == 1970...1990)
    #expect(Timeline.span(of: network, filter: Filter(types: [.exercise])) == nil)
    var open = network
    open.asOf = nil
    #expect(Timeline.span(of: open) == 1951...1990)
  }

  @Test("without agreements every year is empty and nothing fails")
  func empty() throws {
    let timeline = try Timeline(of: Network(id: "none", roster: ["AUS", "JPN"]), years: 2000...2002)
    #expect(timeline.years.map(\.agreements) == [0, 0, 0] && timeline.years.allSatisfy { $0.changes.isEmpty })
  }
}
