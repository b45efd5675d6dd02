import TestSupport
import Testing

@testable import TreatyText

/// A list of words is found as it is by a cursor that tries word after word at every place.
@Suite struct WordListTests {
  private static let pieces = ["a", "ab", "ba", "b", " ", "前", "前者", "後者", "者", "が加盟", "年", "年加盟", "😀", "A"]

  @Test func findsWhatACursorFinds() {
    var generator = SplitMix64(state: 41)
    for _ in 0..<400 {
      let words = (0..<Int.random(in: 0..<6, using: &generator)).map { _ in
        Self.text(Int.random(in: 1..<3, using: &generator), &generator)
      }
      let whole = NormalText(scalars: Array(Self.text(Int.random(in: 0..<20, using: &generator), &generator).unicodeScalars))
      defer { withExtendedLifetime(whole) {} }
      let text = whole.scalars
      let end = Int.random(in: 0...text.count, using: &generator)
      let range = Int.random(in: 0...end, using: &generator)..<end
      let expected = range.compactMap { place -> WordList.Hit? in
        let cursor = Cursor(scalars: text, end: end, position: place)
        return words.firstIndex { cursor.sees($0) }
          .map { WordList.Hit(range: place..<(place + words[$0].unicodeScalars.count), word: $0) }
      }
      let list = WordList(words)
      #expect(list.hits(in: range, of: text) == expected)
      #expect(list.first(in: range, of: text) == expected.first)
      let apart = expected.reduce(into: [WordList.Hit]()) { kept, hit in
        if kept.last.map({ $0.range.upperBound <= hit.range.lowerBound }) ?? true { kept.append(hit) }
      }
      #expect(list.apart(in: range, of: text) == apart)
    }
  }

  private static func text(_ count: Int, _ generator: inout SplitMix64) -> String {
    (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  @Test func theFirstOfTheListCountsAndNoWordPassesTheEnd() {
    let whole = NormalText(scalars: Array("年加盟した".unicodeScalars))
    defer { withExtendedLifetime(whole) {} }
    let text = whole.scalars
    let list = WordList(["", "年加", "年加盟"])
    #expect(list.first(in: 0..<5, of: text) == WordList.Hit(range: 0..<2, word: 1))
    #expect(list.first(in: 0..<1, of: text) == nil)
    #expect(list.hits(in: 2..<2, of: text).isEmpty)
  }
}
