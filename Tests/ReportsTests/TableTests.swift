import GraphCore
import Measures
import Testing

@testable import Reports

@Suite struct TableTests {
  let table = Table(
    title: "Degree",
    columns: [
      .init("id", "State"), .init("degree", "Degree", isNumeric: true), .init("clustering", "Clustering", isNumeric: true),
    ],
    rows: [
      [.text("日本"), .integer(6), .number(0.5)], [.text("a|b<script>"), .integer(12), .undefined("fewer than two neighbours")],
    ], notes: ["Projection: clique."])

  @Test func theTerminalFormPadsJapaneseAsTwoWide() {
    #expect(
      table.text() == """
        Degree

        State        Degree  Clustering
        -----------  ------  ----------
        日本              6       0.500
        a|b<script>      12         n/d

        Projection: clique.
        n/d: fewer than two neighbours

        """)
  }

  @Test func aWideTableIsGivenInBlocksThatFit() {
    let wide = Table(
      title: "",
      columns: [.init("id", "State")] + (1...6).map { .init("m\($0)", "A measure with a long heading", isNumeric: true) },
      rows: [[.text("JPN")] + (1...6).map { .integer($0) }])
    let text = wide.text(width: 40)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 40 })
    #expect(text.components(separatedBy: "JPN").count == 4)
  }

  @Test func aWideTableOfTextIsBrokenIntoLines() {
    let pairs = (10...40).map { "A\($0)–B\($0)" }.joined(separator: ", ")
    let wide = Table(
      title: "", columns: [.init("network", "Network"), .init("gained", "Gained"), .init("lost", "Lost")],
      rows: [[.text("B"), .text(pairs), .text("none")]], notes: [String(repeating: "word ", count: 40)])
    let lines = wide.text(width: 60).split(separator: "\n")
    #expect(lines.allSatisfy { String($0).terminalWidth <= 60 } && lines.count > 10)
    // No pair is lost or cut, and the row begins on one line.
    #expect((10...40).allSatisfy { number in lines.contains { $0.contains("A\(number)–B\(number)") } })
    #expect(lines[2].hasPrefix("B        A10–B10,") && lines[2].hasSuffix("none") && !lines[3].contains("none"))
    #expect(wide.text(width: 600).split(separator: "\n").count == 4)
  }

  @Test func nothingInACellActsInMarkdownOrHTML() {
    #expect(table.markdown().contains("| a\\|b\\<script\\> | 12 | n/d |"))
    #expect(table.html.markup.contains("<td class=\"text\">a|b&lt;script&gt;</td>"))
    #expect(!table.html.markup.contains("<script"))
  }

  @Test func undefinedIsNullForPrograms() {
    #expect(table.tree.json().contains("\"clustering\": null"))
    #expect(table.tree.json().contains("\"clustering\": 0.5"))
  }

  @Test(arguments: [
    (0.0005, 3, "0.001"), (-0.0004, 3, "0.000"), (-1.25, 1, "-1.3"), (12.0, 0, "12"), (2.0 / 3, 3, "0.667"), (1e20, 2, "1e+20"),
    (999.9996, 3, "1000.000"),
  ])
  func numbersAreRoundedHalfAway(_ number: Double, _ places: Int, _ text: String) {
    #expect(Table.Cell.number(number, places: places).shown == text)
  }

  @Test(arguments: [
    (1.0, "1.0000"), (0.012_34, "0.0123"), (0.000_05, "0.0001"), (0.000_049, "<0.0001"), (1e-30, "<0.0001"), (0.0, "0.0000"),
  ])
  func aShareOfChanceIsNeverZeroForBeingSmall(_ share: Double, _ text: String) {
    #expect(Table.Cell.probability(share).shown == text)
    let table = Table(title: "", columns: [.init("p", "p", isNumeric: true)], rows: [[.probability(share)]])
    #expect(table.csv().split(whereSeparator: \.isNewline).last == "\(share)")
    #expect(table.tree == .list([.record([("p", .number(share))])]))
    #expect(table.html.markup.contains(">\(text.replacing("<", with: "&lt;"))</td>"))
  }

  @Test func aDifferenceHasItsSignAndNoDifferenceIsSaid() {
    #expect(Table.Cell.difference(0.25, places: 2).shown == "+0.25")
    #expect(Table.Cell.difference(-0.25, places: 2).shown == "-0.25")
    #expect(Table.Cell.difference(0).shown == "=")
  }

  @Test func aPageHasATrueMinusAndProgramsTheHyphen() {
    let table = Table(
      title: "", columns: [.init("d", "d", isNumeric: true), .init("n", "n", isNumeric: true), .init("t", "t")],
      rows: [
        [.difference(-0.25, places: 2), .number(-1.5, places: 1), .text("-5")], [.integer(-3), .text("8 (4, -1)"), .text("A-1")],
      ], notes: ["ranks risen (+) or fallen (-), 2024-06 (--full)"])
    for shown in ["\u{2212}0.25", "\u{2212}1.5", "\u{2212}3", "8 (4, \u{2212}1)", "-5", "A-1"] {
      #expect(table.html.markup.contains(">\(shown)</td>"))
    }
    #expect(table.html.markup.contains("fallen (\u{2212}), 2024-06 (--full)"))
    #expect(!table.csv().contains("\u{2212}") && !table.tree.json().contains("\u{2212}"))
  }

  @Test func rangesThatAreToldInWordsAreToldInJapaneseToo() {
    let forms: [GraphKind.Form] = [.undirected, .directed, .twoMode]
    let roles = [WeightRole.unused, .strength, .length]
    let ofNodes = NodeMeasure.allCases.flatMap { measure in
      forms.flatMap { form in
        roles.flatMap { role in [PairCounting.once, .twice].map { measure.range(role, counting: $0, of: form) } }
      }
    }
    let ofNetworks = NetworkMeasure.allCases.flatMap { measure in
      forms.flatMap { form in roles.map { measure.range(of: form, $0) } }
    }
    let words = ReportWording(.japanese)
    let inWords = Set(ofNodes + ofNetworks).filter { $0.contains(" or ") || $0.contains("that") || $0.contains("the ") }
    #expect(inWords.count >= 6)
    for range in inWords { #expect(words.range(range) != range, "\(range)") }
  }

  @Test("cells of text that leave no room for numbers are broken into lines")
  func longCells() {
    let members = (1...300).map { "n\($0)" }.joined(separator: " ")
    let table = Table(
      title: "", columns: [.init("id", "#"), .init("members", "Members"), .init("size", "Size", isNumeric: true)],
      rows: [[.text("1"), .text(members), .integer(300)], [.text("2"), .text("a b"), .integer(2)]])
    let lines = table.text(width: 80).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 } && lines.count > 15)
    #expect(lines[2].hasPrefix("1  n1 n2 n3") && lines[2].hasSuffix(" 300") && lines.last?.hasPrefix("2  a b") == true)
    #expect(lines[2...].joined().split { $0 == " " }.count { $0.hasPrefix("n") } == 300)
    // Nothing is broken where there is room.
    #expect(table.text(width: 2_000).split(separator: "\n").count == 4)
  }
}
