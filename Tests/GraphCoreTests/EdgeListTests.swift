import TestSupport
import Testing

@testable import GraphCore

struct EdgeListTests {
  private func read(
    _ text: String, directed: Bool = false, policy: EdgePolicy = .simple, order: LabelOrder = .firstAppearance
  ) throws(EdgeListError) -> LabelledGraph {
    try LabelledGraph(edgeList: text.utf8, directed: directed, policy: policy, order: order)
  }

  @Test(arguments: ["b a\nb c\n", "b,a\nb,c", "b\ta\r\nb\tc\r\n", "  b , a \n\n# note\nb  c # why", "\u{FEFF}b a\n\nb ,c\n"])
  func separatorsAndComments(text: String) throws {
    let list = try read(text)
    #expect(list.labels == ["b", "a", "c"])
    #expect(list.graph == (try Graph.simple(3, [(0, 1), (0, 2)])))
    #expect(try read(text, order: .sorted).labels == ["a", "b", "c"])
    #expect(try read(text, order: .sorted).graph == Graph.simple(3, [(1, 0), (1, 2)]))
  }

  @Test func weightsAndTally() throws {
    let list = try read("JPN USA 2\nUSA JPN 1.5e0\nKOR KOR 1\n", directed: false)
    #expect(list.graph.edges == [Edge(source: 0, target: 1, weight: 3.5)])
    #expect(list.graph.tally == EdgeTally(merged: 1, droppedLoops: 1))
    // The loop is gone, its node is not.
    #expect(list.labels == ["JPN", "USA", "KOR"] && list.graph.nodeCount == 3)
    #expect(try read("a b 1\nb a 2", directed: true).graph.edgeCount == 2)
  }

  /// A list in pieces of so many bytes.
  private func read(
    _ bytes: [UInt8], inPiecesOf size: Int, directed: Bool = false, order: LabelOrder = .sorted
  ) throws -> LabelledGraph {
    var rest = bytes[...]
    return try LabelledGraph(directed: directed, policy: .simple, order: order) {
      defer { rest = rest.dropFirst(size) }
      return rest.isEmpty ? nil : Array(rest.prefix(size))
    }
  }

  @Test(arguments: [
    "\u{FEFF}JPN USA\r\n\r\n# 日本\n日本,KOR # why\n10 9\n9999999 10\n0009 9\n9999999 1234567890",
    "a b 1.5\nb c 2\r\nthe-longest-of-ids a 1", "",
  ])
  func aListMayBeCutAnywhere(text: String) throws {
    let whole = try read(text)
    for size in [1, 2, 3, 7, 1000] {
      #expect(try read(Array(text.utf8), inPiecesOf: size, order: .firstAppearance) == whole)
    }
    let failing = Array("a b\n\nb c\nc d e f\n".utf8)
    for size in [1, 5, 100] {
      #expect(throws: EdgeListError(line: 4, problem: .tooManyColumns)) { try read(failing, inPiecesOf: size) }
    }
  }

  /// Numbers that are too large for a table when they first come, and not when they come again.
  @Test func largeNumbersFirst() throws {
    let text = (0..<3000).map { "\(9000 - 2 * $0) \(3001 + 2 * $0)\n" }.joined()
    let again = try read(Array((text + text).utf8), inPiecesOf: 50, order: .firstAppearance)
    #expect(again.graph.nodeCount == 6000 && again.graph.edgeCount == 3000 && again.graph.tally.merged == 3000)
    #expect(try again == read(text + text))
  }

  @Test func idsOfDigits() throws {
    let ids = [
      "0", "00", "07", "7", "1234567", "12345678", "0123456", "1234567a", "12", "1", "999999999999", "9999999", "10",
    ]
    for width in [0, 20] {
      // With room behind the last id, and without.
      let list = try read(ids.map { "\($0) x\n" }.joined() + String(repeating: " ", count: width), policy: .asGiven)
      #expect(list.labels == [ids[0], "x"] + ids[1...])
    }
  }

  @Test func idsAreBytes() throws {
    #expect(try read("日本 米国\nC#1 日本\n").labels == ["日本", "米国", "C#1"])
    #expect(try read("10 9\n9 2", order: .sorted).labels == ["10", "2", "9"])
  }

  @Test func nothingIsTheEmptyGraph() throws {
    for text in ["", "\n\n", "# only a comment", "\u{FEFF}", "  \r\n"] {
      #expect(try read(text).graph.nodeCount == 0)
    }
  }

  @Test(arguments: [
    ("a b\nc\n", 2, EdgeListError.Problem.tooFewColumns),
    ("a b\n\na b c d", 3, .tooManyColumns),
    ("a,,b", 1, .emptyColumn), (",a b", 1, .emptyColumn), ("a b,\n", 1, .emptyColumn), ("a b,", 1, .emptyColumn),
    ("a b , # c", 1, .emptyColumn),
    ("a b\nb c 2", 2, .mixedColumns(expected: 2, found: 3)),
    ("# x\na b 2\nb c", 3, .mixedColumns(expected: 3, found: 2)),
    ("a b x", 1, .notAWeight("x")), ("a b nan", 1, .notAWeight("nan")), ("a b 0x1", 1, .notAWeight("0x1")),
    ("a b -1", 1, .negativeWeight("-1")), ("a b 2\nb c -0.5", 2, .negativeWeight("-0.5")), ("a b -0", 1, .notAWeight("-0")),
    ("a b -1e999", 1, .notAWeight("-1e999")), ("a b 0", 1, .notAWeight("0")), ("a b 1e999", 1, .notAWeight("1e999")),
    ("a b\u{0}c", 1, .controlCharacter(0)), ("a\rb c", 1, .controlCharacter(13)), ("a\u{7F} b", 1, .controlCharacter(127)),
  ])
  func faultsAreNamedByLine(text: String, line: Int, problem: EdgeListError.Problem) {
    #expect(throws: EdgeListError(line: line, problem: problem)) { try read(text) }
    #expect(EdgeListError(line: line, problem: problem).description.hasPrefix("line \(line): "))
  }

  @Test("a list of two signs parts its ties, whatever the size of the weights; a pair has one sign")
  func signs() throws {
    func read(_ text: String) throws(EdgeListError) -> LabelledSignedGraph {
      try LabelledSignedGraph(edgeList: Array(text.utf8), order: .sorted)
    }
    let list = try read("c b -1\nb a 1\nb c -2.5\nc d -1\nd d -1\n")
    #expect(list.labels == ["a", "b", "c", "d"] && list.positive.graph.edges.map { [$0.source, $0.target] } == [[0, 1]])
    #expect(list.negative.graph.edges.map { [$0.source, $0.target] } == [[1, 2], [2, 3]] && !list.graph.negative.isWeighted)
    #expect(try read("a b\nb c").graph.edgeCount == 2 && read("# nothing").labels.isEmpty)
    #expect(throws: EdgeListError(line: 3, problem: .bothSigns("a", "b", otherLine: 1))) { try read("b a 1\na c -1\na b -1") }
    #expect(throws: EdgeListError(line: 2, problem: .notAWeight("0"))) { try read("b a 1\na c 0") }
  }

  @Test func brokenUTF8IsNamedByLine() {
    #expect(throws: EdgeListError(line: 2, problem: .notUTF8)) {
      try LabelledGraph(edgeList: Array("a b\n".utf8) + [0xC3, 0x20, 0x62], directed: false, policy: .simple)
    }
  }

  @Test func manyIdsFindTheirNodes() throws {
    let text = (0..<5000).map { "n\($0) n\(($0 * 7 + 1) % 5000)" }.joined(separator: "\n")
    let list = try read(text, directed: true, policy: .asGiven)
    #expect(list.graph.nodeCount == 5000 && list.graph.edgeCount == 5000)
    #expect(Set(list.labels).count == 5000)
    for edge in list.graph.edges {
      let (source, target) = (list.labels[edge.source].dropFirst(), list.labels[edge.target].dropFirst())
      #expect((Int(source) ?? 0) * 7 % 5000 + 1 == (target == "0" ? 5000 : Int(target)))
    }
  }

  /// Whatever the bytes, there is a graph or an error that names a line of them.
  @Test func anyBytesAtAll() {
    var generator = SplitMix64(state: 20)
    let common = Array("ab\n\n ,\t#1.e\r".utf8)
    for round in 0..<4000 {
      let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        round % 2 == 0 || Int.random(in: 0..<20, using: &generator) > 0
          ? common[Int.random(in: 0..<common.count, using: &generator)] : UInt8.random(in: 0...255, using: &generator)
      }
      let size = 1 + round % 9
      do throws(EdgeListError) {
        let list = try LabelledGraph(edgeList: bytes, directed: round % 3 == 0, policy: .simple, order: .sorted)
        #expect((try? read(bytes, inPiecesOf: size, directed: round % 3 == 0)) == list)
        #expect(list.labels.count == list.graph.nodeCount)
        #expect(!list.labels.contains(""))
        #expect(list.graph.nodes.allSatisfy { list.graph.neighbours(of: $0).allSatisfy { $0 < list.labels.count } })
      } catch {
        #expect((1...(bytes.filter { $0 == 10 }.count + 1)).contains(error.line))
        #expect(throws: error) { try read(bytes, inPiecesOf: size, directed: round % 3 == 0) }
      }
    }
  }
}
