import AllianceNetwork
import Foundation
import Scenarios
import Testing

@testable import Reports

@Suite("The chart of a timeline tells what it is of")
struct TimelineChartTests {
  private func svg(asOf day: String?, _ language: Language) throws -> String {
    var network = StudyTests.network
    network.asOf = day.flatMap { PartialDate($0) }
    let timeline = try Timeline(of: network, years: 1998...2025)
    return String(decoding: try timeline.chart(filter: .init(), language: language).render(.svg), as: UTF8.self)
  }

  @Test("a year that was not over is told with its day")
  func partialYear() throws {
    let english = try svg(asOf: "2025-06-30", .english)
    #expect(english.contains("Agreements by type, 1998–2025"))
    #expect(english.contains("Small · at the end of each year (2025: to 30 June) · 4 parties · signed, in force"))
    let japanese = try svg(asOf: "2025-06-30", .japanese)
    #expect(japanese.contains("種別ごとの協定数、1998–2025年"))
    #expect(japanese.contains("小網　各年末現在（2025年は6月30日まで）　4か国・機関"))
  }

  @Test("a whole year needs no remark", arguments: ["2025", "2025-12-31", "2026-03-01", nil])
  func wholeYear(day: String?) throws { #expect(try !svg(asOf: day, .english).contains(": to ")) }
}
