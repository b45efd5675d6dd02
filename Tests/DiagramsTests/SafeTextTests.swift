import Foundation
import Testing

@testable import Diagrams

@Suite struct SafeTextTests {
  @Test func controlCharactersGo() {
    #expect(SafeText.plain("a\u{0}b\u{7}c\u{1B}[31md\u{7F}e\u{9B}f") == "abc[31mdef")
    #expect(SafeText.plain("one\ntwo\r\nthree\tfour\u{2028}five") == "one two  three four five")
    #expect(SafeText.plain("\u{202E}abc\u{2066}\u{FEFF}\u{FFFE}") == "abc")
    #expect(SafeText.plain("日米豪比") == "日米豪比")
  }

  @Test func graphvizEscapesAreDoubled() {
    #expect(SafeText.label([#"\N \G \L \n"#]) == #"\\N \\G \\L \\n"#)
    #expect(SafeText.label(["R&D &amp; &#26085;"]) == "R&amp;D &amp;amp; &amp;#26085;")
    #expect(SafeText.label(["a", "b"]) == #"a\nb"#)
    #expect(SafeText.label(["a", "b"], ending: #"\l"#) == #"a\lb\l"#)
  }

  @Test func xmlIsEscaped() {
    #expect(SafeText.xml(#"<script>"&"</script>"#) == "&lt;script&gt;&quot;&amp;&quot;&lt;/script&gt;")
  }

  @Test func dotQuotesAreEscaped() {
    let graph = DiagramGraph(
      name: #"a"b"#, attributes: [:],
      nodes: [.init(name: #"x"]; "y" [label="z"#, attributes: [.label: #"q"uote"#, .id: "i"])],
      edges: [.init(key: "k", tail: "t", head: "h", attributes: [.color: "c", .id: "e"])])
    #expect(
      graph.dot() == #"""
        digraph "a\"b" {
          "x\"]; \"y\" [label=\"z" [id="i", label="q\"uote"];
          "t" -> "h" [key="k", id="e", color="c"];
        }

        """#)
  }

  @Test(arguments: [
    (0.0, "0"), (-0.001, "0"), (1.005, "1"), (1.5, "1.5"), (-1.25, "-1.25"), (-0.05, "-0.05"), (100, "100"), (.nan, "0"),
    (.infinity, "0"), (1e300, "1000000000"),
  ]) func numbersAreFixed(value: Double, text: String) {
    #expect(value.fixed == text)
  }

  @Test func inchesHaveFourDecimals() {
    #expect(0.5.inches == "0.5000")
    #expect(12.34567.inches == "12.3457")
    #expect((-1.0).inches == "0.0000")
  }

  @Test func wrappingKeepsEveryCharacter() {
    let text = "Papua New Guinea and the パプアニューギニア独立国"
    for width in [10.0, 40, 80, 200] {
      let lines = TextSize.wrapped(text, width: width, size: 10)
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
      #expect(lines.allSatisfy { !$0.hasPrefix(" ") && !$0.hasPrefix("ー") })
    }
    #expect(TextSize.wrapped("Papua New Guinea", width: 60, size: 10) == ["Papua New", "Guinea"])
  }
}
