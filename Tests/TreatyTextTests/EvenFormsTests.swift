import AllianceNetwork
import Testing

@testable import TreatyText

/// Characters of typesetters, fonts and other machines are read as those that stand for them, and every place points into the source.
@Suite struct EvenFormsTests {
  private func words(_ source: String) -> String {
    let text = Reflow.text(of: Array(source.unicodeScalars))
    return text.blocks.map { text.string($0.range) }.joined(separator: "\n")
  }

  @Test(arguments: [
    ("⽇⽶安全保障条約は⻑い。", "日米安全保障条約は長い。"), ("⻄ドイツと⿊海。", "西ドイツと黒海。"), ("ﾌｨﾘﾋﾟﾝとの協定｡", "フィリピンとの協定。"),
    ("フィリヒ\u{309A}ンとの協定。", "フィリピンとの協定。"), ("Tu\u{308}rkiye and Coˆte.", "Türkiye and Coˆte."),
    ("An of\u{FB01}ce and a treaty.", "An office and a treaty."),
    ("The agree\u{AD}ment\u{2060} was signed.", "The agreement was signed."), ("葛\u{E0100}飾の協定", "葛飾の協定"),
    ("日本，豪州，英国が署名した．", "日本、豪州、英国が署名した。"), ("日本,豪州が署名した.", "日本、豪州が署名した。"), ("予算は１，０００円で、割合は３．５％。", "予算は１,０００円で、割合は３.５％。"),
    ("ジョン．スミスの論文", "ジョン.スミスの論文"), ("Japan, Australia.", "Japan, Australia."),
  ])
  func readAs(source: String, words expected: String) {
    #expect(words(source).unicodeScalars.map(\.plain) == expected.unicodeScalars.map(\.plain))
  }

  @Test func aWordPartedAtTheEndOfALine() {
    #expect(
      words("The two states signed an impor\u{AD}\ntant agreement on visiting forces in the year of 2020.").contains(
        "an important agreement"))
  }

  @Test(arguments: ["ﾌｨﾘﾋﾟﾝとﾍﾞﾄﾅﾑの協定", "The o\u{FB03}ce of Tu\u{308}rkiye", "⽇本と⾺来", ""])
  func placesPointIntoTheSource(source: String) {
    let scalars = Array(source.unicodeScalars)
    let text = Reflow.text(of: scalars)
    var last = 0
    for place in 0..<text.scalars.count where text.scalars[place] != "\n" {
      let own = text.source(of: place..<place + 1)
      #expect(own.lowerBound >= last && own.upperBound <= scalars.count)
      last = own.lowerBound
    }
  }

  @Test func manyMarksOnOneCharacter() {
    let source = Array(("a" + String(repeating: "\u{301}", count: 50_000) + " treaty").unicodeScalars)
    #expect(Reflow.text(of: source).scalars.count > 7)
  }
}
