import AllianceNetwork
import Testing

@testable import TreatyText

/// One-character names that stand neither in a chain nor before a word of government, and capitals that stand for their states.
@Suite struct ListedNameTests {
  private func parties(_ words: String) throws -> [PartyCode] {
    let text = Reflow.text(of: Array(words.unicodeScalars))
    let finder = Finder(registry: try Registry.builtIn(), lexicon: try Lexicon.builtIn())
    return withExtendedLifetime(text) { finder.mentions(in: text).parties.flatMap(\.codes) }
  }

  @Test(arguments: [
    ("我が国は、豪、英と円滑化協定を有する。", ["AUS", "GBR"]), ("10年にＮＡＴＯ、11年に仏、13年に豪と結んだ。", ["NATO", "FRA", "AUS"]),
    ("持つのは比（16年）と馬（18年）だけだ。", ["PHL", "MYS"]), ("14年初めに英と結んだ。", ["GBR"]),
    ("3か国（豪、英、仏）と結ぶ。", ["AUS", "GBR", "FRA"]), ("豪、英、仏を含む三国。", ["AUS", "GBR", "FRA"]),
    ("相手は豪、英、仏、加だ。", ["AUS", "GBR", "FRA", "CAN"]),
    ("マプト＝ルワンダとの地位協定を延長。", ["MOZ", "RWA"]), ("ナイロビとアディスアベバの盟約。", ["KEN", "ETH"]),
  ])
  func namesThatStandInLists(words: String, codes: [PartyCode]) throws {
    #expect(try parties(words) == codes)
  }

  @Test(arguments: [
    "2010年に加わり、2012年に比べて増えた。", "朝から新しい店の前に列ができた。", "土（3日）と日（4日）に開く。", "毎年に中、高の生徒が来る。", "年に印をつけた。",
    "事故（16年）と馬場。", "秋に米は豊作だった。", "ウィーン条約の会議。",
  ])
  func wordsThatAreNoNames(words: String) throws {
    #expect(try parties(words).isEmpty)
  }

  @Test func aTextWithoutHanHasNoChains() throws {
    let text = Reflow.text(of: Array("Japan and India met.".unicodeScalars))
    #expect(!text.mayHave.contains(.native))
    #expect(try parties("Japan and India met.") == ["JPN", "IND"])
    #expect(Reflow.text(of: Array("Japan（日）".unicodeScalars)).mayHave.contains(.native))
  }
}
