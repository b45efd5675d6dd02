import AllianceNetwork
import Testing

@testable import TreatyText

@Suite("The date in a text's dateline is its own")
struct DatelineTests {
  private func date(_ words: String, given: PartialDate? = nil) -> String? {
    let source = SourceText(name: "text.txt", text: words)
    let text = Reflow.text(of: source.scalars)
    return DocumentDate(text: text, source: source.scalars).date(given: given)?.description
  }

  @Test(
    "a text without a date of its own has the one that is given",
    arguments: [
      "昨年、二十人が集まった。三月ぶりの雨。", "Last year forty came on Monday.", "",
    ])
  func given(words: String) {
    #expect(date(words) == nil)
    #expect(date(words, given: PartialDate(year: 2020)) == "2020")
  }

  @Test("numbers in characters are dates", arguments: [("二〇二二年一月六日\n\n会合", "2022-01-06"), ("令和元年五月、会合。", "2019-05")])
  func characters(words: String, told: String) { #expect(date(words) == told) }

  /// What an agency's text says below its dateline, with a later line that is nothing but a date.
  private static let english =
    "Japan and the Philippines signed an agreement on Tuesday, officials of both said after a long meeting.\n\n3 October 2024\n"
  private static let japanese = "日本とフィリピンは協定に署名した。両国の当局者が会合の後に明らかにした。\n\n会合日　2024年10月3日\n"

  @Test(
    "before a date in a later line",
    arguments: [
      ("Canberra, 5 September 2025\n\n\(english)", "2025-09-05"),
      ("Canberra, 5th September 2025\n\n\(english)", "2025-09-05"),
      ("Canberra, September 2025\n\n\(english)", "2025-09"),
      ("Port Moresby, Friday, 5 September 2025\n\n\(english)", "2025-09-05"),
      ("Joint statement\n\nCanberra, 5 September 2025\n\n\(english)", "2025-09-05"),
      ("Canberra, 5 September 2025. \(english)", "2025-09-05"),
      ("Canberra, 5 September 2025 – \(english)", "2025-09-05"),
      ("TOKYO, Nov. 5, 2025 (Xinhua) -- \(english)", "2025-11-05"),
      ("2025年9月5日 キャンベラ\n\n\(japanese)", "2025-09-05"), ("キャンベラ、2025年9月5日\n\n\(japanese)", "2025-09-05"),
      ("東京、2025年11月5日（通信社）―\(japanese)", "2025-11-05"),
    ])
  func dateline(_ text: String, _ expected: String) { #expect(date(text) == expected) }

  @Test("without a year it is in the year of the text's other dates")
  func year() {
    #expect(date("TOKYO, Nov. 5 (Xinhua) -- \(Self.english)") == "2024-11-05")
    #expect(date("東京、11月5日（通信社）―\(Self.japanese)") == "2024-11-05")
    // Nearest to a date of its own, and not before what it tells.
    #expect(date("TOKYO, Jan. 5 (Xinhua) -- \(Self.english)") == "2025-01-05")
    let sentence = "Japan and Australia signed an agreement in January 2022, officials of both said after a long meeting."
    #expect(date("TOKYO, Nov. 5 (Xinhua) -- \(sentence)") == "2022-11-05")
    #expect(date("TOKYO, Nov. 5 (Xinhua) -- \(sentence)", given: PartialDate("2025")) == "2025-11-05")
    #expect(date("TOKYO, Nov. 5 (Xinhua) -- Officials of both said after a long meeting that they had agreed.") == nil)
  }

  @Test(
    "a sentence that begins with a date is none",
    arguments: [
      "In London, 5 September 1939, the cabinet met to hear the ministers.",
      "On Monday, 5 September 1939 - so it is said - they met.",
      "1939年9月5日、ロンドンで閣議が開かれ、各大臣が報告を行ったと伝えられる。",
    ])
  func noDateline(_ text: String) {
    #expect(date("\(text)\n\nThe talks of 3 October 2024 led to nothing.\n協議は2024年10月3日に行われた。\n")?.hasPrefix("2024-10") == true)
  }

  @Test("nor is a span of months or a number of the issue, beside the day of the text")
  func noDateOfItsOwn() {
    #expect(
      date(
        "EXERCISES WITH PARTNERS, JULY–DECEMBER 2025 (Japan Joint Staff, 22 December 2025)\n\nShips of both sailed together in the south."
      )?.hasPrefix("2025-12")
        == true)
    #expect(date("中東インサイト　2024-09　（2024年5月10日）\n\n両国の艦艇がともに航行した。") == "2024-05-10")
  }
}
