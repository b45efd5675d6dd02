import Foundation
import Testing

@testable import TreatyText

@Suite struct HTMLTextTests {
  func text(_ html: String) throws -> String {
    let text = try SourceReader().read(Data(html.utf8), name: "a.html")
    return text[text.scalars.indices]
  }

  @Test(arguments: [
    ("<p>One</p><p>Two</p>", "One\n\nTwo\n"),
    ("<div>One</div><div>Two</div>", "One\nTwo\n"),
    ("One<br>Two<br/><br/>Three", "One\nTwo\n\nThree\n"),
    ("<h1>Head</h1>Text", "Head\n\nText\n"),
    ("<p>a  b\n\t c</p>", "a b c\n"),
    ("<p>a <b>b</b> c</p>", "a b c\n"),
    ("<p>協定に\n  署名した</p>", "協定に署名した\n"),
    ("<p>甲・\n乙</p>", "甲・乙\n"),
    ("<p>協定 に</p>", "協定 に\n"),
    ("<p>the RAA\nentered</p>", "the RAA entered\n"),
    ("<ul><li>One<li>Two</ul>After", "- One\n- Two\n\nAfter\n"),
    ("<ul><li></li><li><p>Two</p></li></ul>", "- Two\n"),
    ("<table><tr><th>A</th><th>B</th></tr><tr><td><p>1</p></td><td>2</td></tr></table>", "A\tB\n1\t2\n"),
    ("<table><tr><td></td><td>x</td><td></td></tr><tr><td>y</td></tr></table>", "\tx\ny\n"),
    ("<pre>a\n  b</pre>c", "a\n  b\n\nc\n"),
    (
      "<html><head><title>Title</title><style>x{}</style></head><body>Body<script>alert(1)</script></body></html>",
      "Title\n\nBody\n"
    ),
    ("&lt;RAA&gt; &amp; caf&eacute; &#26085;&#x672C; &copy;", "<RAA> & café 日本 ©\n"),
    ("<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字", "漢字\n"),
    ("<!-- no --><p>yes", "yes\n"),
  ])
  func becomesText(html: String, expected: String) throws {
    #expect(try text(html) == expected)
  }

  @Test(
    "what belongs to the site is left out, what belongs to the text stays",
    arguments: [
      ("<header>Site</header><nav>Menu</nav><main><p>Text</p></main><aside>See also</aside><footer>Contact</footer>", "Text\n"),
      (
        "<div role=banner>Site</div><div role='navigation x'>Menu</div><article>Text</article><div role=contentinfo>C</div>",
        "Text\n"
      ),
      // Of an article its head, its foot, which names author and date, and what stands in it are its own.
      (
        "<article><header>Head</header><nav>On this page</nav>Text<aside>Box</aside><footer>By A</footer></article><footer>Site</footer>",
        "Head\n\nText\n\nBox\n\nBy A\n"
      ),
      // Beside an article, in `main` too, stands what to read next; without one what is in `main` is its own.
      (
        "<main><header>Head</header><article>Text</article><aside>Next</aside><footer>Share</footer></main>", "Head\n\nText\n"
      ),
      ("<main>Text<aside>Box</aside><footer>By A</footer></main><footer>Site</footer>", "Text\n\nBox\n\nBy A\n"),
      // Where no element says what the text is, head and side may be it; menu and foot never are.
      ("<header>Head</header><nav>Menu</nav><p>Text</p><aside>Side</aside><footer>Site</footer>", "Head\n\nText\n\nSide\n"),
      // An article in the side column is not the text.
      ("<header>Head</header><p>Text</p><aside><article>Teaser</article></aside>", "Head\n\nText\n\nTeaser\n"),
      // A page that is nothing else is read whole.
      ("<nav>Menu</nav><footer>Foot</footer>", "Menu\n\nFoot\n"),
    ])
  func furniture(html: String, expected: String) throws {
    #expect(try text(html) == expected)
  }

  @Test func offsetsPointIntoTheTextThatIsLeft() throws {
    let page =
      "<nav>Japan and France signed an RAA.</nav><main><p>Japan and Australia signed a Reciprocal Access Agreement in 2022.</p></main>"
    let source = try SourceReader().read(Data(page.utf8), name: "a.html")
    let ties = try Extractor.builtIn().code(source).ties
    #expect(ties.map(\.parties) == [["AUS", "JPN"]])
    let proof = try #require(ties.first?.evidence.first)
    #expect(source[proof.start..<proof.end] == proof.text)
  }

  @Test func entitiesLoadNothing() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "latticework-xxe-\(UUID().uuidString)")
    try Data("SECRET".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let page = """
      <!DOCTYPE html [<!ENTITY x SYSTEM "\(file.absoluteString)"><!ENTITY y "yy">]><html><body><p>a&x;b&y;</p>
      <iframe src="\(file.absoluteString)"></iframe><object data="\(file.absoluteString)">o</object></body></html>
      """
    let text = try text(page)
    #expect(text.contains("a&x;b"))
    #expect(!text.contains("SECRET"))
  }

  @Test func deepNestingIsRead() throws {
    let depth = 100_000
    let page = String(repeating: "<div>", count: depth) + "deep" + String(repeating: "</div>", count: depth) + "after"
    #expect(try text(page).hasPrefix("deep"))
    #expect(try text(String(repeating: "<b><i><table><td>", count: 5_000) + "x").hasSuffix("x\n"))
  }

  @Test(arguments: ["<", "<p", "<!", "<!DOCTYPE", "</", "<p title='", "&#x110000;", "&#0;", "<a href=\"\u{1F600}"])
  func fragmentsDoNotCrash(html: String) throws {
    #expect(try text("ok " + html).hasPrefix("ok"))
  }

  @Test func pageWithoutText() {
    #expect(throws: SourceError("a.html", .empty)) { try text("<html><body><script>x</script></body></html>") }
  }

  @Test func formatIsToldByTheStart() throws {
    let text = try SourceReader().read(Data("\n<!doctype HTML><p>x".utf8), name: "standard input")
    #expect(text.scalars == ["x", "\n"])
  }

  @Test(arguments: ["<meta charset=\"Shift_JIS\">", "<META http-equiv=content-type content='text/html; charset=x-sjis'>"])
  func declaredEncodingCounts(meta: String) throws {
    let page = Data("<html><head>\(meta)</head><p>".utf8) + EncodedSamples.shiftJIS
    let text = try SourceReader().read(page, name: "a.html")
    #expect(text[text.scalars.indices] == EncodedSamples.text.replacingOccurrences(of: "\n", with: "") + "\n")
    #expect(text.findings.isEmpty)
  }

  @Test func wrongDeclarationDoesNotCount() throws {
    let page = Data("<meta charset=shift_jis><p>".utf8) + EncodedSamples.utf8
    #expect(try SourceReader().read(page, name: "a.html").scalars.starts(with: "甲国".unicodeScalars))
    let japanese = Data("<meta charset=utf-8><p>".utf8) + EncodedSamples.eucJP
    let text = try SourceReader().read(japanese, name: "a.html")
    #expect(text.scalars.starts(with: "甲国".unicodeScalars))
    #expect(text.findings.map(\.code) == ["encoding-guessed"])
  }

  @Test(
    arguments: [
      (#"<meta name="date" content="2025-10-02">"#, "2025-10-02"), (#"<meta name="DC.date" content="2024/03">"#, "2024-03"),
      (
        #"<meta property="article:published_time" content="2023-01-11T09:00:00Z"><meta name="date" content="2020-01-01">"#,
        "2023-01-11"
      ),
      (#"<meta name="date" content="soon">"#, nil), (#"<meta name="author" content="2025-10-02">"#, nil),
    ] as [(String, String?)])
  func metaDate(_ meta: String, _ expected: String?) {
    let page = SourceText(name: "a.html", text: "<html><head>\(meta)</head><body><p>Signed on 1 May 2021.</p></body></html>")
    #expect(HTMLText.text(of: page).date?.description == expected)
  }
}
