import AllianceNetwork
import Foundation
import Testing
import TreatyText

@testable import Codings

@Suite("A second coder", .serialized)
struct CoderTests {
  static let source = CodesheetTests.source
  static let english = "Japan and Australia have a Reciprocal Access Agreement."

  /// A coder that reads everything and writes `lines`, run by the shell that the command names itself.
  private func coder(_ lines: [String], ending: String = "exit 0", policy: CoderPolicy = .union) throws -> (
    ties: [CodedTie], findings: [Finding]
  ) {
    let done = try second(lines, ending: ending, policy: policy).done
    return (done.flatMap(\.ties), Array(done.flatMap(\.findings).dropFirst()))
  }

  private func second(_ lines: [String], ending: String, policy: CoderPolicy) throws -> (done: [Coding], coder: SecondCoder) {
    let file = FileManager.default.temporaryDirectory.appending(path: "latticework-coder-\(UUID().uuidString)")
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    var second = SecondCoder(
      try CoderCommand("sh -c 'cat > /dev/null; cat \"$0\"; \(ending)' \(file.path)"), name: "toy",
      registry: try CodesheetTests.registry.get())
    second.policy = policy
    second.secondsPerText = 20
    #expect(try second.take(CodesheetTests.coding(), of: Self.source).isEmpty)
    return (try second.finish().map(\.coding), second)
  }

  private func line(_ type: String, _ parties: String, _ status: String, _ evidence: String) -> String {
    let codes = parties.split(separator: "-").map { "\"\($0)\"" }.joined(separator: ",")
    return
      "{\"document\":\"a.txt\",\"type\":\"\(type)\",\"parties\":[\(codes)],\"status\":\"\(status)\",\"evidence\":\(evidence)}"
  }

  @Test("a command is divided at blanks, quotes keep words together, and no shell has a hand in it")
  func words() throws {
    #expect(try CoderCommand("sh -c 'echo  \"a b\"' \"\" x\"y z\"").words == ["sh", "-c", "echo  \"a b\"", "", "xy z"])
    #expect(try CoderCommand("echo $HOME *.txt | cat > f").words == ["echo", "$HOME", "*.txt", "|", "cat", ">", "f"])
    #expect(throws: CoderCommand.Failure.self) { try CoderCommand("sh 'open") }
    #expect(throws: CoderCommand.Failure.self) { try CoderCommand("  ") }
    #expect(throws: CoderCommand.Failure.self) { try CoderCommand("no-such-program-anywhere") }
  }

  @Test("the request has text, date, language and sentences, and the program's ties where they are to be seen")
  func request() throws {
    struct Request: Decodable {
      struct Place: Decodable {
        var start: Int
        var end: Int
      }
      var format: String
      var document: String
      var language: String
      var text: String
      var sentences: [Place]
      var ties: [CodedTie]?
    }
    for shows in [false, true] {
      let line = try CoderRequest(Self.source, coding: CodesheetTests.coding(), showsTies: shows).line()
      #expect(line.last == 0x0A && line.count { $0 == 0x0A } == 1)
      let request = try JSONDecoder().decode(Request.self, from: line)
      #expect(request.format == "latticework/coder/1" && request.document == "a.txt" && request.language == "en")
      #expect(Array(request.text.unicodeScalars) == Self.source.scalars)
      #expect(request.sentences.map { Self.source[$0.start..<$0.end] }.contains(Self.english))
      #expect(request.sentences.map { Self.source[$0.start..<$0.end] }.contains("=1+1とは関係がない。"))
      #expect(request.ties?.count == (shows ? 3 : nil))
    }
  }

  @Test("ties come by offsets or by their words, alone or in a list, and each tells its coder")
  func ties() throws {
    let (ties, findings) = try coder([
      line("RAA", "JPN-AUS", "in-force", "[{\"start\": 8, \"end\": 63}]"),
      line("DTA", "JPN-AUS", "signed", "{\"quote\": \"Manila and Tokyo signed one\"}"),
      "{\"document\": \"a.txt\", \"ties\": [\(line("MNNA", "PHL-USA", "in-force", "{\"text\": \"豪比両国\", \"start\": 0, \"end\": 2}").replacing("\"status\"", with: "\"from\":\"USA\",\"to\":\"PHL\",\"date\":2003,\"status\""))]}",
    ])
    #expect(
      ties.map(\.brief) == [
        "RAA AUS-JPN in-force", "RAA JPN-PHL signed 2024-07", "DTA AUS-JPN signed", "ACSA AUS-PHL agreed",
        "MNNA PHL-USA USA→PHL in-force 2003",
      ])
    #expect(ties.map { $0.evidence.map { $0.coder ?? "-" } } == [["latticework, toy"], ["-"], ["toy"], ["-"], ["toy"]])
    for proof in ties.flatMap(\.evidence) { #expect(Self.source[proof.start..<proof.end] == proof.text) }
    #expect(findings.map(\.code).sorted() == ["coders-differ", "coders-differ"])
  }

  @Test(
    "every policy, on a tie of both, a conflict and a tie of one alone",
    arguments: [
      (
        CoderPolicy.union,
        ["RAA AUS-JPN in-force", "DTA JPN-PHL signed", "RAA JPN-PHL signed 2024-07", "ACSA AUS-PHL agreed", "VFA AUS-PHL signed"]
      ),
      (.intersection, ["RAA AUS-JPN in-force"]),
      (.preferProgram, ["RAA AUS-JPN in-force", "RAA JPN-PHL signed 2024-07", "ACSA AUS-PHL agreed", "VFA AUS-PHL signed"]),
      (.preferCoder, ["RAA AUS-JPN suspended", "DTA JPN-PHL signed", "ACSA AUS-PHL agreed", "VFA AUS-PHL signed"]),
    ])
  func policies(_ policy: CoderPolicy, _ expected: [String]) throws {
    let (ties, findings) = try coder(
      [
        line("RAA", "JPN-AUS", "suspended", "{\"quote\": \"\(Self.english)\"}"),
        line("DTA", "JPN-PHL", "signed", "{\"quote\": \"Manila and Tokyo signed one\"}"),
        line("VFA", "AUS-PHL", "signed", "{\"quote\": \"=1+1とは関係がない。\"}"),
      ], policy: policy)
    #expect(ties.map(\.brief).sorted() == expected.sorted())
    #expect(findings.map(\.code).sorted() == ["coder-alone", "coders-differ", "coders-differ", "program-alone"])
  }

  @Test("broken lines are findings with their number, and what is sound still counts")
  func broken() throws {
    let (ties, findings) = try coder([
      "", "{broken", "42", "[]", line("RAB", "JPN-AUS", "signd", "[]"), line("RAA", "JPN-QQQ", "signed", "[]"),
      line("RAA", "JPN-KOR", "signed", "[{\"start\": -1, \"end\": 99999}]"),
      line("RAA", "JPN-KOR", "signed", "{\"quote\": \"not in the text\"}"),
      line("RAA", "JPN-KOR", "signed", "[]"), line("RAA", "JPN-KOR", "signed", "{\"quote\": \"Notes\", \"confidence\": 7}"),
      line("RAA", "JPN-KOR", "signed", "{\"quote\": \"Notes\", \"voice\": \"nobody\"}"),
      "{\"document\":\"b.txt\",\"type\":\"RAA\",\"parties\":[\"JPN\",\"KOR\"],\"status\":\"signed\"}",
      "{\"document\":\"a.txt\",\"type\":3}", "{\"document\":\"a.txt\",\"ties\":7}", "\u{0}\u{1}", "\u{FF}",
      line("RAA", "JPN-KOR", "signed", "{\"quote\": \"Notes.\"}"),
    ])
    #expect(ties.map(\.brief).contains("RAA JPN-KOR signed"))
    #expect(ties.count == 4)
    let messages = findings.filter { $0.code == "coder-line-broken" }.map(\.message)
    for number in [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16] {
      #expect(messages.contains { $0.hasPrefix("toy, line \(number): ") }, "line \(number)")
    }
    #expect(
      messages.contains { $0.contains("\"RAB\" is no type") } && messages.contains { $0.contains("\"signd\" is no status") })
  }

  @Test(
    "a coder that fails, is too slow, writes too much or closes its ears is reported, and the program's ties stand",
    arguments: [
      ("exit 3", "code 3"), ("kill -9 $$", "code 137"),
    ])
  func failure(_ ending: String, _ words: String) throws {
    let (ties, findings) = try coder([], ending: ending, policy: .intersection)
    #expect(ties.count == 3)
    #expect(findings.map(\.code) == ["coder-silent", "coder-failed"])
    #expect(findings[1].message.contains(words))
  }

  @Test(
    "what it failed on is counted, with the first reason; what it answered soundly is none of it",
    arguments: [
      ([], "exit 3", 1, 0, "code 3"), ([], "exit 0", 1, 0, "said nothing of any text"), (["{broken"], "exit 0", 1, 1, "line 1"),
      (["{\"document\":\"a.txt\",\"type\":3}"], "exit 0", 1, 1, "line 1"),
      (["{\"document\":\"a.txt\",\"ties\":[]}"], "exit 3", 0, 0, "code 3"),
      (["{\"document\":\"a.txt\",\"ties\":[]}", "{broken"], "exit 0", 0, 1, "line 2"),
      (["{\"document\":\"a.txt\",\"ties\":[]}"], "exit 0", 0, 0, nil),
    ] as [([String], String, Int, Int, String?)])
  func failures(_ lines: [String], _ ending: String, _ failed: Int, _ broken: Int, _ reason: String?) throws {
    let failures = try second(lines, ending: ending, policy: .intersection).coder.failures
    #expect(failures.texts == 1 && failures.failed == failed && failures.brokenLines == broken)
    #expect(failures.isTotal == (failed == 1))
    #expect(reason.map { failures.firstReason?.contains($0) == true } ?? (failures.firstReason == nil), "\(failures)")
  }

  @Test(
    "a coder that stops is stopped with all that it has started",
    arguments: [
      "sh -c 'exec 1>&-; sleep 60'", "sh -c 'sleep 60 & wait'", "yes",
    ])
  func bounds(_ command: String) throws {
    var second = SecondCoder(try CoderCommand(command), name: "toy", registry: try CodesheetTests.registry.get())
    second.secondsPerText = 1
    second.maximumBytes = 1 << 16
    // More than a pipe holds, so that writing has to wait.
    let long = SourceText(name: "a.txt", text: String(repeating: "Notes. ", count: 12_000))
    _ = try second.take(Coding(documents: CodesheetTests.coding().documents), of: long)
    let start = ContinuousClock.now
    let findings = try second.finish().flatMap(\.coding.findings)
    #expect(ContinuousClock.now - start < .seconds(30))
    #expect(findings.map(\.code).contains("coder-failed"))
    #expect(findings.first { $0.code == "coder-failed" }?.message.contains("stopped") == true)
  }

  @Test("text that a coder does not read is no harm")
  func deaf() throws {
    var second = SecondCoder(try CoderCommand("true"), name: "toy", registry: try CodesheetTests.registry.get())
    let long = SourceText(name: "a.txt", text: String(repeating: "Notes. ", count: 12_000))
    _ = try second.take(CodesheetTests.coding(), of: long)
    let codings = try second.finish()
    #expect(codings.flatMap(\.coding.ties).count == 3)
    #expect(second.counts == (0, 0, 0) && second.failures.isTotal, "nothing was compared")
  }
}
