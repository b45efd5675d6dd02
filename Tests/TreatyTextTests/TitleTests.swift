import AllianceNetwork
import Testing

@testable import TreatyText

/// The title of a text: what a source note names in place of its file.
@Suite struct TitleTests {
  private func title(_ text: String) throws -> String? {
    try Extractor.builtIn().code(SourceText(name: "t", text: text)).documents.first?.title
  }

  @Test func theFirstHeadingThatIsNoLabelIsTheTitleAsItStands() throws {
    #expect(
      try title("COMMENTARY\n\nHub, Spokes and the Missing Rim\n\nIn the middle stood the United States, around it its allies.")
        == "Hub, Spokes and the Missing Rim")
    #expect(
      try title("JAPAN AND AUSTRALIA SIGN TREATY\n\nTokyo, 6 January 2022\n\nJapan and Australia signed a treaty.")
        == "JAPAN AND AUSTRALIA SIGN TREATY")
    #expect(try title("公開セミナー「ＡＵＫＵＳと日本」報告\n\n登壇者：報告者3名（日本、豪州、米国）、司会1名\n\n日本と豪州は協定に署名した。") == "公開セミナー「ＡＵＫＵＳと日本」報告")
    #expect(try title("# 我が国の主な協定\n\n日本と豪州は、2022年1月に円滑化協定に署名した。") == "我が国の主な協定")
  }

  @Test func aTextWithoutAHeadingHasNone() throws {
    #expect(try title("Japan and Australia signed a Reciprocal Access Agreement on 6 January 2022.") == nil)
    #expect(try title("日本と豪州は、2022年1月に円滑化協定に署名した。") == nil)
    #expect(try title("") == nil)
  }

  @Test func aTextThatTellsOfNothingHasItsTitleToo() throws {
    #expect(try title("# Weather\n\nIt rained all day, and nobody went out.") == "Weather")
  }
}
