import Testing

@testable import AllianceNetwork

@Suite struct PartialDateTests {
  @Test(arguments: ["2022", "2022-01", "2022-01-06", "2024-02-29", "0001-01-01", "9999-12-31"])
  func readsAndWritesTheSame(_ text: String) {
    #expect(PartialDate(text)?.description == text)
  }

  @Test(arguments: [
    "", "22", "2022-1", "2022-13", "2022-00", "2023-02-29", "1900-02-29", "2022-04-31", "2022-01-00", "0000", "2022-01-06-01",
    "2022-01-06T00",
    "２０２２", "+022", "2022-", "-2022", "2022-01-6 ",
  ])
  func refusesWhatIsNoDate(_ text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func aPartlyKnownDateCountsFromItsFirstDay() throws {
    let year = try #require(PartialDate("2022"))
    let june = try #require(PartialDate("2022-06"))
    let eve = try #require(PartialDate("2021-12-31"))
    #expect(year.hasBegun(by: june))
    #expect(june.hasBegun(by: year))
    #expect(!year.hasBegun(by: eve))
  }

  @Test func isOrderedByFirstDayThenByPrecision() {
    let dates = ["2022-01-02", "2022-01-01", "2022", "2022-01", "2021-12-31"].compactMap { PartialDate($0) }
    #expect(dates.sorted().map(\.description) == ["2021-12-31", "2022", "2022-01", "2022-01-01", "2022-01-02"])
  }

  @Test(
    "what is wrong with a text that is no date is told",
    arguments: [
      ("2025-13", "the month is 13, of 12"), ("2025-00-01", "the month is 0, of 12"),
      ("2025-02-29", "the day is 29, of 28 in that month"),
      ("2024-02-30", "the day is 30, of 29 in that month"), ("0000", "there is no year 0"),
      ("25-1", "it is not four figures for the year, two for the month and two for the day with hyphens between"),
      ("", "it is not four figures for the year, two for the month and two for the day with hyphens between"),
      ("2025-01-01-01", "it is not four figures for the year, two for the month and two for the day with hyphens between"),
      ("2025-1a", "it is not four figures for the year, two for the month and two for the day with hyphens between"),
    ])
  func faults(_ text: String, _ fault: String) {
    #expect(PartialDate(text) == nil && PartialDate.fault(of: text) == fault)
  }

  @Test(arguments: [("2024-11-20", 2), ("1900-03-01", 3), ("2000-02-29", 1), ("2025-01-01", 2)])
  func weekdays(date: String, weekday: Int) { #expect(PartialDate(date)?.weekday == weekday) }

  @Test(arguments: [
    ("2024-11-20", -1, "2024-11-19"), ("2025-01-01", -1, "2024-12-31"), ("2024-02-28", 1, "2024-02-29"),
    ("2023-02-28", 1, "2023-03-01"), ("2024-11-20", 366, "2025-11-21"), ("2024-11-20", 0, "2024-11-20"),
  ])
  func moved(date: String, days: Int, to: String) { #expect(PartialDate(date)?.moved(byDays: days) == PartialDate(to)) }

  @Test func movedNowhere() {
    #expect(PartialDate("2024-11")?.moved(byDays: 1) == nil)
    #expect(PartialDate("2024-11")?.weekday == nil)
    #expect(PartialDate("9999-12-31")?.moved(byDays: 1) == nil)
    #expect(PartialDate("0001-01-01")?.moved(byDays: -1) == nil)
    #expect(PartialDate("2024-11-20")?.moved(byDays: .max) == nil)
    #expect(PartialDate("2024-11-20")?.moved(byDays: .min) == nil)
  }
}
