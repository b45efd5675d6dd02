import Testing

@testable import Reports

@Suite("DOIs as links")
struct DOITests {
  @Test(
    "a DOI ends where the sentence goes on",
    arguments: [
      ("Freeman (1978), doi:10.1016/0378-8733(78)90021-7.", "10.1016/0378-8733(78)90021-7"),
      ("(Tarjan 1974, doi:10.1016/0020-0190(74)90003-9)", "10.1016/0020-0190(74)90003-9"),
      ("橋（doi:10.1007/978-3-540-31856-9_44）", "10.1007/978-3-540-31856-9_44"),
      ("doi:10.1023/B:CMOT.0000032580.12184.c0; next", "10.1023/B:CMOT.0000032580.12184.c0"),
      ("(doi:10.1086/228631).", "10.1086/228631"),
    ])
  func ends(text: String, doi: String) {
    let markup = HTML.linkingDOIs(in: text).markup
    #expect(markup.contains("href=\"https://doi.org/\(doi)\""), "\(markup)")
    #expect(markup.components(separatedBy: "<a ").count == 2)
    // What is shown is the text itself, which may break after a stroke.
    let shown = markup.replacing(#/<[^>]*>/#, with: "")
    #expect(shown == text && markup.contains("/<wbr>"))
  }

  @Test("several, and what is none", arguments: ["doi:11.1/a", "doi:10.1/a", "doi: 10.1016/a", "doi:10.1016/", "10.1016/a"])
  func none(text: String) {
    #expect(HTML.linkingDOIs(in: text).markup == HTML.text(text).markup)
    let two = HTML.linkingDOIs(in: "doi:10.1086/1, \(text) <b> doi:10.1086/2").markup
    #expect(two.components(separatedBy: "<a ").count == 3 && two.contains("&lt;b&gt;"))
  }

  @Test("nothing beyond the syntax gets into the address")
  func hostile() {
    let markup = HTML.linkingDOIs(in: "doi:10.1086/1\"onclick='x'<script>").markup
    #expect(markup.contains("href=\"https://doi.org/10.1086/1\"") && !markup.contains("<script"))
    #expect(markup.contains("&quot;onclick"))
  }
}
