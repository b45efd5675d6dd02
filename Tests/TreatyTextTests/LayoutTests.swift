import AllianceNetwork
import Foundation
import Testing

@testable import TreatyText

/// However a text is set, it tells of the same ties.
@Suite struct LayoutTests {
  /// A way to set a text anew; `nil` from `set` where it has nothing to change.
  struct Setting: Sendable, CustomTestStringConvertible {
    var name: String
    var set: @Sendable (String, Language) -> String

    var testDescription: String { name }
  }

  private static let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")

  /// Puts the mark of a note behind every second sentence.
  private static func marked(_ text: String, _ language: Language, _ mark: (Int) -> String) -> String {
    var number = 0
    let stop: Character = language == .japanese ? "。" : "."
    var out = ""
    var sentences = 0
    let characters = Array(text)
    for (place, character) in characters.enumerated() {
      let next = place + 1 < characters.count ? characters[place + 1] : "\n"
      let isEnd =
        character == stop && place > 0
        && (language == .japanese ? next != "」" && next != "）" : next == " " && characters[place - 1].isLowercase)
      guard isEnd else {
        out.append(character)
        continue
      }
      sentences += 1
      guard sentences % 2 == 0 else {
        out.append(character)
        continue
      }
      number += 1
      out += language == .japanese ? mark(number) + String(character) : String(character) + mark(number)
    }
    return out
  }

  static let settings = [
    Setting(name: "raised marks of notes") { text, language in marked(text, language) { String(raised[$0 % 10]) } },
    Setting(name: "marks of notes in brackets") { text, language in marked(text, language) { "[\($0)]" } },
    Setting(name: "daggers") { text, language in marked(text, language) { _ in "†" } },
    Setting(name: "line ends of two characters") { text, _ in text.replacingOccurrences(of: "\n", with: "\r\n") },
    Setting(name: "characters and marks apart") { text, _ in text.decomposedStringWithCanonicalMapping },
    Setting(name: "soft hyphens") { text, language in
      language == .japanese
        ? text : text.replacingOccurrences(of: "agree", with: "agr\u{AD}ee").replacingOccurrences(of: "sign", with: "si\u{AD}gn")
    },
    Setting(name: "ligatures") { text, _ in
      text.replacingOccurrences(of: "fi", with: "ﬁ").replacingOccurrences(of: "fl", with: "ﬂ")
    },
    Setting(name: "two blanks behind a sentence") { text, language in
      language == .japanese ? text : text.replacingOccurrences(of: ". ", with: ".  ")
    },
    Setting(name: "commas of official papers") { text, language in
      language == .japanese ? text.replacingOccurrences(of: "、", with: "，") : text
    },
    Setting(name: "narrow katakana") { text, language in
      language == .japanese
        ? text.applyingTransform(.fullwidthToHalfwidth, reverse: false).map { narrow(text, $0) } ?? text : text
    },
    Setting(name: "radicals for characters") { text, language in
      language == .japanese
        ? text.replacingOccurrences(of: "日", with: "⽇").replacingOccurrences(of: "米", with: "⽶").replacingOccurrences(
          of: "長", with: "⻑") : text
    },
  ]

  /// The text with its katakana alone as in its narrow form.
  private static func narrow(_ text: String, _ narrow: String) -> String {
    String(
      text.map { character in
        guard let scalar = character.unicodeScalars.first, (0x30A1...0x30FA).contains(scalar.value) else {
          return String(character)
        }
        return String(character).applyingTransform(.fullwidthToHalfwidth, reverse: false) ?? String(character)
      }.joined())
  }

  private func ties(_ text: String, _ name: String) throws -> [String] {
    let coding = try Extractor.builtIn().code(SourceText(name: name, text: text))
    return coding.ties.map { "\($0.type.rawValue) \($0.parties.map(\.text).joined(separator: "-")) \($0.status.rawValue)" }
      .sorted()
  }

  @Test(arguments: settings)
  func theSameTies(setting: Setting) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../models/texts").standardizedFileURL
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() where file.hasSuffix(".txt") {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      let plain = try ties(text, file)
      #expect(
        try ties(setting.set(text, file.contains(".ja.") ? .japanese : .english), file) == plain, "\(file), \(setting.name)")
    }
  }

  /// Lines broken at a width, as on a page or in a column of one.
  @Test(arguments: [36, 22])
  func brokenLines(width: Int) throws {
    let text = """
      日本は、2013年に発効した情報保護協定をオーストラリアとの間で締結している。また、英国との間では2018年1月に物品役務相互提供協定が発効した。フランスとの間では、円滑化協定の交渉を2024年5月に開始することで一致し、現在も交渉が続いている。
      　フィリピンとは、2024年7月に円滑化協定に署名した。カナダとの間の情報保護協定は、2025年7月に署名されたが、まだ発効していない。イタリアとの間の物品役務相互提供協定は、2025年に発効した。
      """
    var lines: [String] = []
    for paragraph in text.components(separatedBy: "\n") {
      var rest = Substring(paragraph)
      while !rest.isEmpty {
        var line = rest.prefix(width)
        while let next = rest.dropFirst(line.count).first, "、。）」".contains(next) { line = rest.prefix(line.count + 1) }
        lines.append(String(line))
        rest = rest.dropFirst(line.count)
      }
    }
    #expect(try ties(lines.joined(separator: "\n"), "t") == ties(text, "t"))
  }

  /// A date, a year or a dash at the beginning of a broken line is no note, no page and no item.
  @Test(arguments: [
    (
      "British forces, which had landed in Kuwait in support of the treaty on\n1 July, were replaced in September.",
      "treaty on 1 July, were"
    ),
    ("A treaty of mutual defence was signed by Japan and the Philippines in July\n2024.", "in July 2024."),
    (
      "He came home with two documents that were signed or rather only announced\n— documents that nobody had asked for at all in the end, as it seems.",
      "announced - documents"
    ),
    (
      "The agreement was signed by the ministers of\nJapan, the United States and\nAustralia.",
      "of Japan, the United States and Australia."
    ),
  ])
  func goesOn(source: String, words: String) {
    let text = Reflow.text(of: Array(source.unicodeScalars))
    #expect(text.blocks.contains { text.string($0.range).contains(words) }, "\(text.blocks.map { text.string($0.range) })")
  }

  /// Headlines, items and rows without marks stay apart, however broad they are.
  @Test(arguments: [
    "日比円滑化協定が参議院本会議で可決・承認、与党などの賛成多数\n日仏円滑化協定は交渉中である。", "第１章　我が国の防衛協力における円滑化協定の位置付けについて\n英国との間でも協定がある。",
    "日本　防衛大臣　中谷元　防衛政策局長　統合幕僚長　防衛装備庁長官\n豪州　国防大臣　国防次官　国防軍司令官　合同作戦本部長\n英国　国防大臣　国防参謀総長。",
  ])
  func staysApart(source: String) {
    let text = Reflow.text(of: Array(source.unicodeScalars))
    #expect(text.blocks.count == source.components(separatedBy: "\n").count)
  }

  @Test func aTitleThatFillsItsLine() {
    let body = String(
      repeating: "The two states went on to sign an agreement with each other here\nand there, as they had\n", count: 6)
    let text = Reflow.text(
      of: Array(("World Almanac of the Armed Forces: the American System in Asia\n\n" + body).unicodeScalars))
    #expect(text.blocks.first?.kind == .heading)
  }
}
