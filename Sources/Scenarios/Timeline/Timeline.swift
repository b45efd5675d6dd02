import AllianceNetwork
import GraphCore
import Measures

/// A network year by year: what counts, its measures, and what happened.
///
/// A year stands for its last day. The year in which the network was checked stands for the day for which it was (`asOf`), since what came later in that year may
/// not be held.
public struct Timeline: Sendable {
  /// A year.
  public struct Year: Sendable {
    /// The year.
    public let year: Int
    /// The day for which it stands.
    public let day: PartialDate
    /// How many agreements count on that day, by type; types without one are left out.
    public let counts: [AgreementType: Int]
    /// The measures, in the order of ``Timeline/measures``.
    public let scores: [Score]
    /// The hub or hubs of the year.
    public let hubs: Hubs
    /// What happened since the day of the year before, by date, then by agreement.
    public let changes: [TimelineChange]

    /// How many agreements count on that day.
    public var agreements: Int { counts.values.reduce(0, +) }
  }

  /// The measures that are taken where none are named.
  public static let usualMeasures: [NetworkMeasure] = [
    .edges, .degreeCentralization, .spokeDensity, .hubLossSurvival, .biconnectedShare,
  ]

  /// The network.
  public let network: Network
  /// The measures.
  public let measures: [NetworkMeasure]
  /// The years, all of them, the earliest first.
  public let years: [Year]
  /// How the network of the last year was made a graph; those of the others by the same rule.
  public let projection: Projection
  /// The agreements with a step that has no date, sorted: it counts from the beginning.
  public let undated: [AgreementID]

  /// The years `span` of `network`. The date of `filter` is not used; its roster, types and statuses hold for every year. What happened is told of every agreement of the
  /// types with two nodes among its parties, whatever status it reached.
  ///
  /// Throws `GraphCoreError` as projecting does. Time O(years in which something happened · n · m) for the slowest measures.
  public init(
    of network: Network, years span: ClosedRange<Int>, filter: Filter = .init(), rule: ProjectionRule = .clique,
    measures: [NetworkMeasure] = usualMeasures
  ) throws(GraphCoreError) {
    self.network = network
    self.measures = measures
    let subjects = Self.subjects(network, filter)
    let nodes = Set(network.nodes(filter))
    let changes = subjects.flatMap { $0.datedChanges(among: nodes) }.enumerated().sorted { a, b in
      if a.element.date != b.element.date { return a.element.date < b.element.date }
      return a.element.agreement != b.element.agreement ? a.element.agreement < b.element.agreement : a.offset < b.offset
    }.map(\.element)
    undated = subjects.filter { $0.history.contains { $0.date == nil } }.map(\.id).sorted()
    var years: [Year] = []
    var filter = filter
    var last: Projection?
    for year in span {
      guard let day = Self.day(of: year, in: network) else { continue }
      let before = years.last?.day ?? Self.day(of: year - 1, in: network)
      let happened = changes.filter { change in
        change.date.hasBegun(by: day) && !(before.map(change.date.hasBegun) ?? false)
      }
      if let known = years.last, happened.isEmpty {
        years.append(Year(year: year, day: day, counts: known.counts, scores: known.scores, hubs: known.hubs, changes: []))
        continue
      }
      filter.asOf = day
      let projection = try Projection(network, filter: filter, rule: rule)
      let table = CentralityTable(of: projection, [], network: measures)
      let counts = Dictionary(grouping: network.ties(filter), by: \.agreement.type).mapValues(\.count)
      let scores = measures.map { table.score($0) }
      years.append(Year(year: year, day: day, counts: counts, scores: scores, hubs: table.hubs, changes: happened))
      last = projection
    }
    self.years = years
    filter.asOf = years.last?.day ?? filter.asOf
    if let last, last.asOf == filter.asOf {
      projection = last
    } else {
      projection = try Projection(network, filter: filter, rule: rule)
    }
  }

  /// From the year of the first dated event to that of the network's own date, else to the last event; `nil` where nothing is dated.
  public static func span(of network: Network, filter: Filter = .init()) -> ClosedRange<Int>? {
    let nodes = Set(network.nodes(filter))
    let years = subjects(network, filter).flatMap { $0.datedChanges(among: nodes) }.map(\.date.year)
    guard let first = years.min(), let last = network.asOf?.year ?? years.max() else { return nil }
    return first...max(first, last)
  }

  /// The agreements that the timeline is about: of the filter's types, with two nodes among all who were ever party.
  private static func subjects(_ network: Network, _ filter: Filter) -> [Agreement] {
    let nodes = Set(network.nodes(filter))
    return network.agreements.filter { agreement in
      (filter.types?.contains(agreement.type) ?? true) && agreement.memberships.count { nodes.contains($0.party) } >= 2
    }
  }

  private static func day(of year: Int, in network: Network) -> PartialDate? {
    if let own = network.asOf, own.year == year { return own }
    return PartialDate(year: year)
  }
}
