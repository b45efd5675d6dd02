import Foundation
import Testing

@testable import Reports

@Suite struct ReportTests {
  let hostile = "</title><script>alert(1)</script> & \"q\" 'r' \u{0}\u{1B}[31m <!-- ]]>"

  var report: Report {
    Report(
      title: hostile, subtitle: hostile, language: .english,
      sections: [
        .init(
          "ties", hostile,
          [
            .paragraph(hostile), .list([hostile]), .heading(hostile),
            .keyFigures([.init(value: hostile, label: hostile, detail: hostile)]),
            .table(
              Table(
                title: hostile, columns: [.init("a", hostile)], rows: [[.text(hostile)], [.undefined(hostile)]], notes: [hostile])
            ),
            .figures([.init(name: "f", caption: hostile, svg: "<?xml version=\"1.0\"?>\n<!DOCTYPE svg>\n<svg><g/></svg>")]),
            .ties([
              .init(
                id: "A-B", title: hostile, facts: hostile, quotes: [.init(text: hostile, place: hostile)],
                sources: [
                  .init(text: hostile, url: "javascript:alert(1)"), .init(text: "b", url: "https://example.org/\"><script>"),
                ],
                note: hostile)
            ]),
          ])
      ])
  }

  @Test func nothingInAReportActsInThePage() {
    let page = report.page()
    #expect(!page.contains("<script"))
    #expect(!page.contains("javascript:"))
    #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!page.contains("<!-- ]]>"))
  }

  @Test func aPictureStandsInThePageWithoutItsProlog() {
    let page = report.page()
    #expect(page.contains("<svg><g/></svg>"))
    #expect(page.components(separatedBy: "<!DOCTYPE").count == 2)
    #expect(!page.contains("<?xml"))
  }

  @Test func figuresAreNumberedThroughAllSections() {
    func figures(_ names: String...) -> Report.Block {
      .figures(names.map { .init(name: $0, caption: "C-\($0)", svg: "<svg/>") })
    }
    var report = Report(
      title: "", subtitle: "", language: .english,
      sections: [.init("a", "", [figures("x"), .paragraph("p"), figures("y", "z")]), .init("b", "", [figures("w")])])
    let page = report.page()
    for (name, number) in [("x", 1), ("y", 2), ("z", 3), ("w", 4)] {
      #expect(page.contains("<b>Figure \(number). </b>C-\(name)"))
      #expect(report.markdown { _ in nil }.contains("Figure \(number). C-\(name)".escapedForMarkdown))
    }
    report.language = .japanese
    #expect(report.page().contains("<b>図4　</b>C-w"))
  }

  @Test func aTieWithoutANameHasItsIdOnce() {
    let tie = Report.TieEntry(id: "A-B", title: "A-B", facts: "", quotes: [], sources: [], note: nil)
    let report = Report(title: "", subtitle: "", language: .english, sections: [.init("ties", "", [.ties([tie])])])
    #expect(report.page().contains("<h4>A-B</h4>"))
    #expect(report.markdown { _ in nil }.contains("**A-B**\n"))
  }

  @Test func nothingInAReportActsInMarkdown() {
    let text = report.markdown { _ in nil }
    #expect(text.contains("\\<script\\>"))
    #expect(!text.replacingOccurrences(of: "\\<", with: "").contains("<"))
  }
}
