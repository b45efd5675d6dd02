import AllianceNetwork
import Foundation
import Testing

@testable import Interchange

@Suite struct CSVTests {
  func table(_ text: String) throws -> CSVTable { try CSVTable(ModelFile(name: "a.csv", text: text)) }

  func problem(_ text: String) throws -> Problem {
    let error = try #require(throws: ModelError.self) { try table(text) }
    return try #require(error.problems.first)
  }

  @Test func writesAsRFC4180() {
    let csv = CSVWriter.csv(header: ["a", "b"], rows: [["1", "x, y"], ["say \"so\"", "two\nlines"], ["", " blank"]])
    #expect(csv == "a,b\r\n1,\"x, y\"\r\n\"say \"\"so\"\"\",\"two\nlines\"\r\n,\" blank\"\r\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+A1", "'+A1"), ("-A1", "'-A1"), ("@x", "'@x"), ("＝1", "'＝1"), ("-1.5", "-1.5"), ("+81", "+81"),
    ("'=1", "''=1"),
    ("'a", "'a"), ("a=1", "a=1"), ("", ""),
  ])
  func formulasAreGuarded(text: String, written: String) throws {
    let csv = CSVWriter.csv(header: ["a"], rows: [[text]])
    #expect(csv == "a\r\n\(written)\r\n")
    #expect(try table(csv).rows.first?.cells["a"] ?? "" == text)
  }

  @Test(arguments: ["\r\n", "\n", "\r"]) func lineEnds(end: String) throws {
    let rows = try table(["\u{FEFF}Id, Note", "1,\"two\(end)lines\"", "", "2,x", "3"].joined(separator: end)).rows
    #expect(rows.map(\.cells) == [["id": "1", "note": "two\(end)lines"], ["id": "2", "note": "x"], ["id": "3"]])
    #expect(rows.map(\.line) == [2, 5, 6])
  }

  @Test(arguments: ["id;note\n1;\"a;b\"", "id\tnote\n1\ta;b"]) func otherDelimiters(text: String) throws {
    #expect(try table(text).rows.map(\.cells) == [["id": "1", "note": "a;b"]])
  }

  @Test(arguments: [
    ("", 1, "the first line does not name every column"), ("id,,x\n", 1, "the first line does not name every column"),
    ("id,ID\n", 1, "the column \"id\" stands twice"), ("id\n1\n2,3\n", 3, "the row has 2 cells, and there are 1 columns"),
    ("id\n1\n\"x\n", 3, "a quote is opened and not closed"),
    ("id\n\"a\nb\"\n\"x\" y\"\"\n", 4, "something stands between a closing quote and the next comma"),
    ("id\n\"\u{301}x\"\n", 2, "a combining character follows a quote, a comma or a line end"),
  ])
  func faultsHaveLines(text: String, line: Int, message: String) throws {
    let problem = try problem(text)
    #expect(problem.line == line)
    #expect(problem.message == message)
  }

  /// What is written is read again, whatever the cells hold.
  @Test func randomTablesComeBack() throws {
    var state: UInt64 = 7
    func next(_ limit: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % limit)
    }
    let alphabet = Array("a1,;\"'=+-@\n\t 　日。\u{2028}\u{85}\u{0B}").map(String.init) + ["\r\n", "\r"]
    for _ in 0..<300 {
      let rows = (0..<(1 + next(4))).map { _ in
        ["x"] + (0..<2).map { _ in (0..<next(6)).map { _ in alphabet[next(UInt64(alphabet.count))] }.joined() }
      }
      let read = try table(CSVWriter.csv(header: ["k", "a", "b"], rows: rows))
      #expect(read.rows.map { $0.cells.row(["k", "a", "b"]) } == rows)
    }
  }

  @Test func agreementsComeBack() throws {
    let csv = Sample.plain.agreementCSV()
    let read = try Network(csv: ModelFile(name: "texts/Sample.csv", text: csv), registry: Sample.registry)
    #expect(read.agreements == Sample.plain.agreements)
    #expect(read.id == "sample")
    #expect(csv.contains("'=SUM(A1)"))
    #expect(csv.contains("FIN 2023-04-04/..;NATO;THA ../1977"))
    #expect(csv.contains("NZL+USA suspended 1986-08;NZL+USA ended"))
    #expect(csv.contains("defends USA>AUS+NZL"))
  }

  @Test func anIdAloneIsTheRegistrysAgreement() throws {
    let registry = Sample.registry.adding(Registry(agreements: [Sample.plain.agreements[0]]))
    let read = try Network(csv: ModelFile(name: "a.csv", text: "id\nANZUS\n"), registry: registry)
    #expect(read.agreements == [Sample.plain.agreements[0]])
  }

  @Test func problemsHaveTheLinesOfTheFile() throws {
    let text = "id,type,parties,history\nA-1,RAA,\"AUS;JPN\",signed 2022\nA-2,RAB,AUS;JPN,\nA-3,RAA,AUS;ZZZ,signed 2022-13\n"
    let error = try #require(throws: ModelError.self) {
      try Network(csv: ModelFile(name: "a.csv", text: text), registry: Sample.registry)
    }
    #expect(Set(error.problems.map(\.line)) == [3, 4])
    #expect(error.problems.contains { $0.line == 3 && $0.path == "type" && $0.hint == "did you mean \"RAA\"?" })
    #expect(error.problems.contains { $0.line == 4 && $0.path == "history[0].date" })
  }

  @Test(arguments: [("id,type,partys\n", "unknown columns: \"partys\""), ("type,parties\n", "there is no column \"id\"")])
  func columnsAreChecked(text: String, message: String) throws {
    let error = try #require(throws: ModelError.self) {
      try Network(csv: ModelFile(name: "a.csv", text: text), registry: Sample.registry)
    }
    #expect(error.problems.map(\.message) == [message])
  }

  @Test func tiesArePairs() throws {
    let lines = Sample.full.tieCSV().split(separator: "\r\n")
    // ANZUS without its broken leg, the designation from its giver, the access agreement.
    #expect(lines.count == 1 + 2 + 1 + 1)
    #expect(lines.contains { $0.hasPrefix("MNNA-PHL,MNNA,,,USA,PHL,yes,in-force,2003-10-06") })
    #expect(lines.last == "RAA-AUS-JPN,RAA,'-1+1,,AUS,JPN,no,in-force,2023-08-13,,a.txt,3,9,'=署名した")
  }

  @Test func tiesComeBackAsAgreements() throws {
    let read = try Network(csv: ModelFile(name: "a.ties.csv", text: Sample.full.tieCSV()), registry: Sample.registry)
    #expect(read.agreements.map(\.id) == ["ANZUS", "MNNA-PHL", "RAA-AUS-JPN"])
    #expect(read.agreements[0].memberships.map(\.party) == ["AUS", "NZL", "USA"])
    #expect(read.agreements[1].giver == "USA")
    #expect(read.agreements[1].receivers == ["PHL"])
    #expect(read.agreements[2].evidence == Sample.full.agreements[3].evidence)
    #expect(read.agreements[2].history == [StatusEvent(.inForce, PartialDate("2023-08-13"))])
  }

  @Test func handWrittenTies() throws {
    let text = "party-a,party-b,type,status,date\nJPN,PHL,RAA,signed,2024-07-08\nUSA,THA,MNNA,in-force,2003\n"
    let read = try Network(csv: ModelFile(name: "a.csv", text: text), registry: Sample.registry)
    #expect(read.agreements.map(\.id) == ["RAA-JPN-PHL", "MNNA-USA-THA"])
    #expect(read.agreements[1].giver == "USA")
    #expect(read.ties().count == 2)
  }

  @Test func rowsOfOneAgreementThatDifferBecomeLegs() throws {
    let text = """
      agreement,party-a,party-b,type,status,date
      ANZUS,AUS,NZL,defense-pact,in-force,1952
      ANZUS,AUS,USA,defense-pact,in-force,1952
      ANZUS,NZL,USA,defense-pact,suspended,1986
      """
    let read = try Network(csv: ModelFile(name: "a.csv", text: text), registry: Sample.registry)
    #expect(read.agreements.count == 1)
    #expect(
      read.agreements.first?.legs == [
        Leg(between: Sample.dyad("NZL", "USA"), history: [StatusEvent(.suspended, PartialDate("1986"))])
      ])
  }

  @Test func twoGiversOfOneAgreementAreAProblem() {
    let text = "agreement,party-a,party-b,type,status\nX-1,USA,THA,MNNA,in-force\nX-1,AUS,THA,MNNA,in-force\n"
    #expect(throws: ModelError.self) { try Network(csv: ModelFile(name: "a.csv", text: text), registry: Sample.registry) }
  }
}
