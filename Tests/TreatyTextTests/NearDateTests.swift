import AllianceNetwork
import Testing

@testable import TreatyText

/// Days and weeks told by their distance from the document's day.
@Suite struct NearDateTests {
  // 20 November 2024 was a Wednesday.
  @Test(arguments: [
    ("today", "2024-11-20"), ("yesterday", "2024-11-19"), ("this morning", "2024-11-20"), ("last night", "2024-11-19"),
    ("on Wednesday", "2024-11-20"), ("on Friday", "2024-11-15"), ("last Wednesday", "2024-11-13"), ("on Monday", "2024-11-18"),
    ("three days ago", "2024-11-17"), ("this week", "2024-11"), ("last week", "2024-11"), ("three weeks ago", "2024-10"),
    ("on Friday, 8 November", "2024-11-08"),
  ])
  func english(words: String, date: String) throws {
    try Case(words, "2024-11-20", "Japan and France signed an RAA \(words).", ["RAA FRA-JPN signed \(date)"]).check()
  }

  @Test(arguments: [
    ("本日", "2024-11-20"), ("今日", "2024-11-20"), ("今朝", "2024-11-20"), ("昨日", "2024-11-19"), ("一昨日", "2024-11-18"),
    ("5日", "2024-11-05"),
    ("25日", "2024-10-25"), ("今週", "2024-11"), ("先週金曜日", "2024-11-15"), ("今週の火曜日", "2024-11-19"),
  ])
  func japanese(words: String, date: String) throws {
    try Case(words, "2024-11-20", "日本とフランスは\(words)、円滑化協定に署名した。", ["RAA FRA-JPN signed \(date)"]).check()
  }

  /// What the document's date does not know, no word of distance tells.
  @Test(arguments: [("2024-11", "2024-11"), ("2024", "2024")])
  func precision(document: String, date: String) throws {
    try Case("today", document, "Japan and France signed an RAA today.", ["RAA FRA-JPN signed \(date)"]).check()
    try Case("昨日", document, "日本とフランスは昨日、円滑化協定に署名した。", ["RAA FRA-JPN signed \(date)"]).check()
  }

  @Test(arguments: [
    Case(
      "over a month's end", "2025-01-01", "Japan and France signed an RAA yesterday.", ["RAA FRA-JPN signed 2024-12-31"]),
    Case(
      "the same day", "2024-11-20", "日仏円滑化協定は2023年5月1日に署名され、同日発効した。", ["RAA FRA-JPN in-force 2023-05-01"]),
    Case(
      "these days", "2024-11-20", "今日、日仏円滑化協定は両国の協力を支えている。2023年5月1日に署名された。", ["RAA FRA-JPN signed 2023-05-01"]),
    Case("no day: a joint exercise", "2024-11-20", "合同日米訓練の後、日本とフランスは2023年に円滑化協定に署名した。", ["RAA FRA-JPN signed 2023"]),
    Case("a day to come", "2024-11-20", "Japan and France will sign an RAA next Friday.", ["RAA FRA-JPN agreed"]),
  ])
  func others(_ item: Case) throws { try item.check() }
}
