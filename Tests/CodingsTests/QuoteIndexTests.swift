import TestSupport
import Testing

@testable import Codings

@Suite("Finding a sentence again")
struct QuoteIndexTests {
  private func ranges(_ text: String, _ quote: String) -> [Range<Int>] {
    QuoteIndex(Array(text.unicodeScalars)).ranges(of: quote)
  }

  @Test("line ends, blanks, hyphens and width do not count, words do")
  func folding() {
    #expect(ranges("x 日豪円滑化\n協定、", "日豪円滑化協定") == [2..<10])
    #expect(ranges("the coop-\neration pact", "the cooperation pact") == [0..<22])
    #expect(ranges("ＲＡＡを“結ぶ”", "RAAを\"結ぶ\"") == [0..<8])
    #expect(ranges("a pact", "a fact").isEmpty)
    #expect(ranges("a pact", " \n").isEmpty && ranges("", "a").isEmpty)
    #expect(ranges("aaaa", "aa") == [0..<2, 1..<3, 2..<4])
  }

  @Test("finds what a plain search finds, on drawn texts")
  func drawn() {
    var generator = SplitMix64(state: 7)
    for _ in 0..<200 {
      let text = (0..<40).map { _ in "ab".randomElement(using: &generator) ?? "a" }
      let quote = (0..<Int.random(in: 1...5, using: &generator)).map { _ in "ab".randomElement(using: &generator) ?? "a" }
      let plain = text.indices.filter { $0 + quote.count <= text.count && Array(text[$0..<$0 + quote.count]) == quote }
      #expect(ranges(String(text), String(quote)).map(\.lowerBound) == plain)
    }
  }
}
