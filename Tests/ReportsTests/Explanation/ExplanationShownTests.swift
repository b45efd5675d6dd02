import AllianceNetwork
import Foundation
import Testing

@testable import Reports
@testable import TreatyText

/// What a person sees of an explanation: all of the text, and nothing in it that acts.
@Suite struct ExplanationShownTests {
  private let hostile =
    "日本と豪州は<script>alert(1)</script>円滑化協定に\u{1B}[31m署名した。\u{202E}両国は\u{7}</span> & \"RAA\" を\u{9B}2J結んだ。\r\nJapan's RAA with <b title='x'>Canada</b> was signed in 2024."

  private func explain(_ text: String, name: String = "t") throws -> Explanation {
    try Extractor.builtIn().explain(SourceText(name: name, text: text), date: PartialDate("2025-06-30"))
  }

  private static let broken = """
    日本と豪州は、部隊の往来を容易にするための新しい協定として円滑化
    協定に署名した。この協定は、両国の部隊が互いの国を訪れる際の手続
    きを定める。

    Japan and Australia have for many years worked together, and the forces of New
      Zealand signed an arm-
    chair pact about which nobody has written very much until the present day of ours.
    """

  private let two = """
    Japan and Australia signed a Reciprocal Access Agreement on 6 January 2022. It entered into force in August 2023.

    Unlike the North Atlantic Treaty, it is short.
    """

  @Test func nothingInATextActsOnATerminal() throws {
    for isColoured in [true, false] {
      let form = ExplanationText(isColoured: isColoured)
      let shown = form.text(try explain(hostile, name: "\u{1B}]0;x\u{7}.txt"))
      let left = shown.replacing(#/\u{1B}\[[0-9;]*m/#, with: isColoured ? "" : "ESC")
      #expect(!left.contains("ESC"))
      #expect(
        !left.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) || $0 == "\u{202E}" })
      #expect(shown.contains("<U+001B>") && shown.contains("<U+202E>") && shown.contains("<U+009B>"))
    }
  }

  @Test func nothingInATextActsInThePage() throws {
    let page = ExplanationPage([try explain(hostile, name: "<img src=x onerror=alert(1)>.txt")]).html()
    #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("<b "))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(
      !page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) || $0 == "\u{202E}" })
    for name in ["span", "div", "a", "p", "details", "section", "aside", "small"] {
      #expect(
        page.components(separatedBy: "<\(name) ").count + page.components(separatedBy: "<\(name)>").count - 1
          == page.components(separatedBy: "</\(name)>").count, "\(name)")
    }
  }

  @Test func theWholeTextIsShown() throws {
    for text in [two, hostile] {
      let explanation = try explain(text)
      let shown =
        explanation.sentences.map { explanation.marked($0).map(\.plain).joined() }.joined()
        + explanation.unread.map(explanation.shown).joined()
      let bare = { (text: String) in
        text.unicodeScalars.filter { !$0.properties.isWhitespace }.map { String($0).harmless }.sorted()
      }
      #expect(bare(text).allSatisfy { shown.contains($0) })
      #expect(bare(text).count <= shown.unicodeScalars.count)
    }
  }

  @Test func linesOfATextAreJoinedAsItsScriptHasIt() throws {
    let explanation = try explain(Self.broken)
    let shown = explanation.sentences.map { explanation.marked($0).map(\.plain).joined() }
    #expect(shown.contains("日本と豪州は、部隊の往来を容易にするための新しい協定として円滑化協定に署名した。"))
    #expect(shown.contains { $0.contains("New Zealand") && $0.contains("arm-chair") })
  }

  @Test func aBlankBelongsToTheMarksOnBothSides() throws {
    let explanation = try explain("Japan and New Zealand met.")
    let marked = explanation.marked(explanation.sentences[0])
    let parties = marked.compactMap { piece -> String? in
      if case .marked(let mark, _) = piece, mark.kind == .party { return piece.plain }
      return nil
    }
    #expect(parties == ["Japan", "New Zealand"])
  }

  @Test func linesKeepToTheWidth() throws {
    for width in [40, 72, 100] {
      for text in [two, hostile, String(repeating: "日米豪比の枠組みは、2024年に始まった。", count: 9), String(repeating: "x", count: 300)] {
        let form = ExplanationText(width: width, filter: .all)
        for line in (form.legend() + form.text(try explain(text))).split(separator: "\n") {
          #expect(String(line).terminalWidth <= width, "\(line)")
          #expect(!"。、」".contains(line.drop { $0 == " " }.first ?? " "))
        }
      }
    }
  }

  @Test func pagesAreTold() throws {
    let first = Array("Japan and Australia signed a Reciprocal Access Agreement in 2022.\n\n- 1 -\n\u{C}".unicodeScalars)
    let second = Array("Japan and the Philippines signed a Reciprocal Access Agreement in 2024.\n".unicodeScalars)
    let source = SourceText(
      name: "t", scalars: first + second, pages: [0..<first.count, first.count..<first.count + second.count])
    let explanation = try Extractor.builtIn().explain(source)
    #expect(explanation.sentences.map(\.page) == [1, 2])
    let shown = ExplanationText().text(explanation)
    #expect(shown.contains("--- page 1 ---") && shown.contains("--- page 2 ---") && shown.contains("(not read) - 1 -"))
    #expect(shown.contains("(p. 2, characters"))
  }

  @Test func onlyWhatIsAskedFor() throws {
    let explanation = try explain(two)
    let ties = ExplanationText(filter: .ties).text(explanation)
    let findings = ExplanationText(filter: .findings).text(explanation)
    #expect(ties.contains("=> tie 1") && !ties.contains("comparison"))
    #expect(findings.contains("[comparison]") && !findings.contains("=>"))
    #expect(ExplanationPage([explanation], filter: .findings).html().contains("Unlike the"))
    #expect(!ExplanationPage([explanation], filter: .ties).html().contains("Unlike the"))
  }

  @Test func whatWasReadAndWhatWasNotIsCountedAndTheFindingsLeadToTheirSentences() throws {
    let text = two + "\nThe weather was fine. Japan and the United Kingdom signed a Reciprocal Access Agreement in 2019.\n"
    let explanation = try explain(text)
    let page = ExplanationPage([explanation]).html()
    #expect(page.contains("5 sentences: 3 tell a tie, 1 mention an agreement without a tie, 1 name none"), "\(page)")
    for kind in ["sentence told", "sentence found", "unread"] { #expect(page.contains("<li><span class=\"\(kind)\">")) }
    #expect(page.contains("<a href=\"#d1s5\">5</a> dates-differ: JPN-GBR-RAA"))
    #expect(ExplanationPage([explanation], language: .japanese).html().contains("5文（うち紐帯を伝えるもの3、協定に触れるが紐帯のないもの1、協定に触れないもの1）"))
  }

  @Test func everyLinkOfThePageLeadsSomewhere() throws {
    let page = ExplanationPage([try explain(two), try explain(hostile)]).html()
    let links = page.matches(of: #/href="#([^"]*)"/#).map { String($0.1) }
    #expect(links.count > 8)
    for link in Set(links) { #expect(page.contains("id=\"\(link)\""), "\(link)") }
    #expect(
      page.components(separatedBy: "id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }.count
        == Set(page.components(separatedBy: "id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }).count)
  }

  @Test(arguments: Language.allCases)
  func everyReasonHasWords(_ language: Language) {
    let words = ReportWording(language)
    for abstention in Abstention.allCases {
      #expect(words.reason(abstention).unicodeScalars.contains { $0.value > 0x3000 } == (language == .japanese))
    }
  }

  @Test func theReadingThatWasKeptComesFirst() throws {
    let text = "South Korea and the United States signed a mutual defence treaty in 1953. Japan, a member of NATO, has no treaty."
    let explanation = try explain(text)
    for sentence in explanation.sentences {
      let groups = ExplanationGroup.groups(sentence.decisions, .all, ties: explanation.ties)
      #expect(groups.flatMap(\.decisions).count == sentence.decisions.count)
      let isTie = groups.map { !$0.readings.isEmpty }
      #expect(isTie == isTie.sorted { $0 && !$1 }, "ties before what is none")
      for group in groups where group.isOutdone {
        let own = group.decisions[0]
        let kept = sentence.decisions.filter { $0.reading != nil }
        #expect(kept.contains { $0.start < own.end && own.start < $0.end })
      }
    }
  }

  @Test func weighedTiesOfASentenceComeInTheOrderOfTheList() throws {
    func decision(_ tie: Int, _ parties: [PartyCode], rule: String, at start: Int, confidence: Double) -> Decision {
      let record = CodedTie(
        type: .crossServicing, parties: parties, status: .inForce, basis: .stated,
        evidence: [Evidence(document: "t", start: start, end: 40, text: "words", rule: rule, confidence: confidence)])
      return Decision(
        start: start, end: 40,
        outcome: .tie(Decision.Reading(record: record, isStatusTold: true, isHistory: false, tie: tie)))
    }
    let decisions = [
      decision(4, ["JPN", "USA"], rule: "weighed", at: 3, confidence: 0.9),
      decision(5, ["AUS", "USA"], rule: "subject", at: 9, confidence: 0.8),
      decision(3, ["GBR", "JPN"], rule: "weighed", at: 5, confidence: 0.8),
      decision(2, ["CAN", "JPN"], rule: "weighed", at: 3, confidence: 0.9),
      decision(1, ["AUS", "JPN"], rule: "weighed", at: 5, confidence: 0.7),
      decision(0, ["JPN", "NZL"], rule: "subject", at: 12, confidence: 0.8),
    ]
    let ties = decisions.sorted { ($0.reading?.tie ?? 0) < ($1.reading?.tie ?? 0) }.compactMap { $0.reading?.record }
    let groups = ExplanationGroup.groups(decisions, .all, ties: ties)
    // What rules read by its words, then what was weighed by its number; 2 and 4 stand in one note.
    #expect(groups.map { $0.readings.map(\.tie) } == [[5], [0], [1], [2, 4], [3]])
  }

  @Test func whatTheSentenceSaysAgainstTheDocumentWasNotKept() {
    func reading(_ status: Status, _ date: String?) -> Decision.Reading {
      Decision.Reading(record: tie(status, date), isStatusTold: true, isHistory: false, tie: 0)
    }
    func tie(_ status: Status, _ date: String?) -> CodedTie {
      CodedTie(
        type: .reciprocalAccess, parties: ["AUS", "JPN"], status: status, date: date.flatMap { PartialDate($0) }, basis: .stated,
        evidence: [])
    }
    let held = tie(.inForce, "2023-08-13")
    #expect(reading(.inForce, "2023-08-13").fit(to: held) == .same)
    #expect(reading(.signed, "2022-01-06").fit(to: held) == .less, "a step before it")
    #expect(reading(.inForce, nil).fit(to: held) == .less && reading(.signed, nil).fit(to: held) == .less)
    #expect(reading(.denied, nil).fit(to: held) == .not && reading(.denied, "2020").fit(to: held) == .not)
    #expect(reading(.inForce, "2024").fit(to: held) == .not)
    let words = ReportWording(.english)
    #expect(words.difference(reading(.denied, nil), of: held)?.hasPrefix("Not kept so: ") == true)
    #expect(words.difference(reading(.signed, nil), of: held)?.hasPrefix("With the document's other sentences") == true)
    #expect(words.difference(reading(.inForce, "2023-08-13"), of: held) == nil)
  }

  @Test func whatASentenceSaysAndWhatTheDocumentHas() throws {
    let shown = ExplanationText().text(try explain(two))
    #expect(shown.contains("In force 2022-01-06") && shown.contains("told as history"))
    #expect(shown.contains("With the document's other sentences: In force 2023-08."))
    let japanese = ExplanationText(language: .japanese).text(try explain("日本と豪州は円滑化協定に署名した。"))
    #expect(japanese.contains("署名済み") && japanese.contains("確信度"))
  }
}
