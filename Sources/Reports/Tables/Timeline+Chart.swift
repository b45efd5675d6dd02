import AllianceNetwork
import Diagrams
import Scenarios

extension Timeline {
  /// The agreements of each year by type as stacked bars. The caption tells the network, the statuses of `filter` and up to which day the year
  /// counts in which the network was checked.
  public func chart(filter: Filter, language: Language) -> YearChart {
    let words = ReportWording(language)
    let (first, last) = (years.first?.year ?? 0, years.last?.year ?? 0)
    let span = first == last ? "\(first)" : "\(first)–\(last)"
    let count = network.nodes(filter).count
    let statuses = filter.statuses.sorted().map { Wording.status($0, in: language) }
    let parts = [
      network.title(in: language),
      words("at the end of each year", "各年末現在") + (partialYear(words).map(words.bracketed) ?? ""),
      words("\(count) \(count == 1 ? "party" : "parties")", "\(count)か国・機関"),
      words(statuses.joined(separator: ", ").lowercased(), statuses.joined(separator: "・")),
    ]
    return YearChart(
      title: words("Agreements by type, \(span)", "種別ごとの協定数、\(span)年"),
      caption: parts.joined(separator: words(" · ", "　")), years: years.map { ($0.year, $0.counts) }, language: language)
  }

  /// `2025: to 30 June` where the year in which the network was checked is shown and was not over.
  private func partialYear(_ words: ReportWording) -> String? {
    guard let year = years.first(where: { $0.year == network.asOf?.year }) else { return nil }
    let day = year.day.lastDay
    guard day.month != 12 || day.day != 31 else { return nil }
    return words(
      "\(day.year): to \(day.day) \(Self.months[day.month - 1])", "\(day.year)年は\(day.month)月\(day.day)日まで")
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ]
}
