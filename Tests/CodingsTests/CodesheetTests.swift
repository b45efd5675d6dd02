import AllianceNetwork
import Foundation
import Testing
import TreatyText

@testable import Codings

@Suite("Codesheets")
struct CodesheetTests {
  static let words = """
    Notes.

    Japan and Australia have a Reciprocal Access Agreement. Manila and Tokyo signed
    one in July 2024.

    豪比両国は物品役務相互提供協定の交渉を始めた。=1+1とは関係がない。
    """
  static let source = SourceText(name: "a.txt", text: words)
  static let registry = Result { try Registry.builtIn() }

  /// The program's coding of ``source``, made by hand.
  static func coding(of source: SourceText = source) -> Coding {
    func place(_ quote: String) -> Evidence {
      let range = QuoteIndex(source.scalars).ranges(of: quote).first ?? 0..<0
      return Evidence(
        document: source.name, start: range.lowerBound, end: range.upperBound, text: source[range], rule: "=rule", confidence: 0.5
      )
    }
    let ties = [
      ("RAA AUS-JPN in-force", "Japan and Australia have a Reciprocal Access Agreement."),
      ("RAA JPN-PHL signed 2024-07", "Manila and Tokyo signed one in July 2024."),
      ("ACSA AUS-PHL agreed", "豪比両国は物品役務相互提供協定の交渉を始めた。"),
    ].map { words, quote in
      var record = tie(words)
      record.evidence = [place(quote)]
      return record
    }
    let finding = Finding(code: "comparison", message: "only compared", document: source.name, start: 0, end: 6)
    return Coding(
      documents: [CodedDocument(document: source.name, language: .english, date: nil, length: source.scalars.count)], ties: ties,
      findings: [finding])
  }

  /// The sheet of the coding with `edit` made to the cells of its rows, by column.
  static func sheet(bom: Bool = false, _ edit: (inout [[String: String]]) -> Void) throws -> Codesheet {
    let csv = Codesheet(coding()).csv(mark: bom)
    let columns = CodesheetRow.Column.allCases.map(\.rawValue)
    let table = try Codesheet(name: "sheet.csv", data: Data(csv.utf8), registry: registry.get())
    var rows = table.rows.map { row in
      var cells = ["document": row.document, "sentence": row.sentence]
      cells["type"] = row.tie?.type.rawValue
      cells["parties"] = row.tie?.parties.map(\.text).joined(separator: " ")
      cells["status"] = row.tie?.status.rawValue
      cells["date"] = row.tie?.date?.description
      return cells
    }
    edit(&rows)
    let body = rows.map { row in columns.map { "\"\((row[$0] ?? "").replacing("\"", with: "\"\""))\"" }.joined(separator: ",") }
    let text = ([columns.joined(separator: ",")] + body).joined(separator: "\r\n")
    return try Codesheet(name: "sheet.csv", data: Data(text.utf8), registry: registry.get())
  }

  static func apply(_ sheets: Codesheet..., to source: SourceText = source) -> Coding {
    var review = CodesheetReview(sheets)
    var coding = review.apply(to: coding(of: source), of: source)
    coding.findings += review.leftOver()
    return coding
  }

  @Test(
    "a sheet comes back as it was, with and without a byte order mark, and sentences stand on one line", arguments: [true, false])
  func roundTrip(_ mark: Bool) throws {
    let coding = Self.coding()
    let csv = Codesheet(coding, sources: ["a.txt": Self.source]).csv(mark: mark)
    #expect(csv.hasPrefix("\u{FEFF}") == mark)
    let sheet = try Codesheet(name: "s", data: Data(csv.utf8), registry: Self.registry.get())
    #expect(sheet.rows.count == 4)
    #expect(sheet.rows.map(\.tie?.brief) == coding.ties.map(\.brief) + [nil])
    #expect(sheet.rows[1].sentence == "Manila and Tokyo signed one in July 2024.")
    #expect(sheet.rows.prefix(3).map(\.place) == coding.ties.map { $0.evidence[0].start..<$0.evidence[0].end })
    #expect(csv.contains("comparison: only compared") && csv.contains("'=rule"))
  }

  @Test("cells that a spreadsheet would run are made safe and come back", arguments: ["=1+1", "+1 x", "-x", "@x", "'=x", "＝1"])
  func formulas(_ text: String) throws {
    var sheet = Codesheet(Self.coding())
    sheet.rows[0].decision = .accept
    sheet.rows[0].comment = text
    sheet.rows[0].coder = text
    let csv = sheet.csv()
    #expect(!csv.contains(",\(text),\(text),"))
    let back = try Codesheet(name: "s", data: Data(csv.utf8), registry: Self.registry.get())
    #expect(back.rows[0].comment == text && back.rows[0].coder == text)
  }

  @Test("a sheet that a spreadsheet saved in Shift_JIS, with tabs or with semicolons is read")
  func saved() throws {
    let csv = Codesheet(Self.coding()).csv()
    let shiftJIS = try #require(csv.data(using: .shiftJIS))
    #expect(try Codesheet(name: "s", data: shiftJIS, registry: Self.registry.get()).rows.count == 3)
    let plain =
      "document\tsentence\tdecision\tcorrected-type\tcorrected-parties\tcorrected-status\tcorrected-date\r\na.txt\tNotes.\tadd\traa\tjpn, phl\tsigned\t2024/7/8\r\n"
    for text in [plain, plain.replacing("\t", with: ";").replacing("jpn, phl", with: "jpn phl")] {
      let sheet = try Codesheet(name: "s", data: Data(text.utf8), registry: Self.registry.get())
      #expect(sheet.rows.map(\.corrected?.brief) == ["RAA JPN-PHL signed 2024-07-08"])
    }
  }

  @Test("accept marks, reject takes out, correct replaces, add makes; what is not decided stays as it was")
  func decisions() throws {
    let sheet = try Self.sheet { rows in
      rows[0]["decision"] = "accept"
      rows[0]["coder"] = "Anna"
      rows[1]["decision"] = "Reject"
      rows[2]["decision"] = "修正"
      rows[2]["corrected-status"] = "negotiating"
      rows[2]["corrected-date"] = "2025"
      rows.append([
        "document": "a.txt", "sentence": "=1+1とは関係がない。", "decision": "add", "corrected-type": "MNNA", "corrected-from": "USA",
        "corrected-to": "PHL", "corrected-status": "denied",
      ])
    }
    let coding = Self.apply(sheet)
    #expect(
      coding.ties.map(\.brief) == ["RAA AUS-JPN in-force", "ACSA AUS-PHL negotiating 2025", "MNNA PHL-USA USA→PHL denied"])
    #expect(coding.ties[0].evidence.map(\.checkedBy) == ["Anna"])
    #expect(coding.ties[1].evidence.map(\.rule) == ["=rule"])
    #expect(coding.ties[2].evidence.map(\.text) == ["=1+1とは関係がない。"])
    #expect(coding.ties[2].evidence.map(\.polarity) == [.denies])
    #expect(coding.findings.map(\.code) == ["comparison", "rejected-by-coder"])
    #expect(Self.apply(try Self.sheet { _ in }) == Self.coding())
  }

  @Test("decisions survive a text that has moved, was broken into other lines and is read otherwise now")
  func survival() throws {
    let sheet = try Self.sheet { rows in
      rows[0]["decision"] = "accept"
      rows[1]["decision"] = "reject"
      rows[2]["decision"] = "correct"
      rows[2]["corrected-parties"] = "AUS JPN PHL"
    }
    let moved = SourceText(
      name: "a.txt",
      text: "前書き。\n\nA new paragraph.\n"
        + Self.words.replacing("Reciprocal Access", with: "Recip-\nrocal  Access").replacing("豪比両国は", with: "豪比両国\nは"))
    let coding = Self.apply(sheet, to: moved)
    #expect(coding.ties.map(\.brief) == ["RAA AUS-JPN in-force", "ACSA AUS-JPN-PHL agreed"])
    for proof in coding.ties.flatMap(\.evidence) { #expect(moved[proof.start..<proof.end] == proof.text) }
    // The same sheet again changes nothing more.
    var review = CodesheetReview([sheet])
    let again = review.apply(to: coding, of: moved)
    #expect(again.ties == coding.ties)
    // A program that reads nothing any more.
    var empty = Coding(documents: coding.documents)
    review = CodesheetReview([sheet])
    empty = review.apply(to: empty, of: moved)
    #expect(empty.ties.map(\.brief) == coding.ties.map(\.brief))
    #expect(empty.findings.map(\.code) == ["sheet-tie-not-read", "sheet-tie-not-read"])
  }

  @Test("what was accepted stands where the program reads it otherwise later")
  func changedReading() throws {
    let sheet = try Self.sheet { rows in
      rows[0]["decision"] = "accept"
      rows[0]["status"] = "suspended"
    }
    let coding = Self.apply(sheet)
    #expect(coding.ties[0].status == .suspended)
    #expect(coding.findings.map(\.code).contains("sheet-reading-changed"))
  }

  @Test("a row whose sentence is gone, whose text was not read, or that is decided on twice is told and never lost")
  func leftOver() throws {
    let sheet = try Self.sheet { rows in
      rows[0]["decision"] = "accept"
      rows[1]["decision"] = "reject"
      rows[2]["decision"] = "accept"
      rows[2]["document"] = "folder/b.txt"
    }
    let changed = SourceText(name: "a.txt", text: Self.words.replacing("in July 2024", with: "in June 2024"))
    let coding = Self.apply(sheet, to: changed)
    #expect(coding.findings.map(\.code) == ["comparison", "sheet-sentence-gone", "sheet-text-not-read"])
    #expect(coding.findings[1].message.contains("sheet.csv:3") && coding.findings[1].message.contains("July 2024"))
    #expect(coding.findings[2].document == "folder/b.txt")
    let other = try Self.sheet { $0[0]["decision"] = "reject" }
    let both = Self.apply(sheet, other)
    #expect(both.findings.map(\.code).contains("sheet-decided-twice"))
    #expect(!both.ties.map(\.brief).contains("RAA AUS-JPN in-force"))
  }

  @Test(
    "what is wrong in a sheet is told with row, column, value and what was expected",
    arguments: [
      ("decision", "acept", "\"acept\" is no decision", "accept"), ("status", "signd", "\"signd\" is no status", "signed"),
      ("parties", "JPN AUX", "does not know the party AUX", "AUS"),
      ("corrected-date", "Jan-22", "\"Jan-22\" is no date", "2022-01"),
      ("corrected-type", "RAB", "\"RAB\" is no type", "RAA"), ("parties", "JPN", "two parties", "AUS JPN"),
      ("corrected-parties", "日本 JPN", "\"日本\" is no code", "ISO 3166"),
      ("corrected-type", "MNNA", "a giver and receivers", "from and to"),
    ])
  func bad(_ column: String, _ value: String, _ message: String, _ hint: String) throws {
    let error = try #require(throws: ModelError.self) {
      _ = try Self.sheet { rows in
        rows[1][column] = value
        if column.hasPrefix("corrected") { rows[1]["decision"] = "correct" }
      }
    }
    let problem = try #require(error.problems.first)
    #expect(problem.line == 3 && problem.path.contains("row 3, column "))
    #expect(problem.message.contains(message) && problem.hint?.contains(hint) == true, "\(error)")
  }

  @Test("decisions that cannot be meant are refused")
  func contradictions() throws {
    func refused(_ words: String, _ edit: (inout [[String: String]]) -> Void) throws {
      let error = try #require(throws: ModelError.self) { _ = try Self.sheet(edit) }
      #expect(error.description.contains(words), "\(error)")
    }
    try refused("nothing is corrected") { $0[0]["decision"] = "correct" }
    try refused("a correction stands here and the decision is accept") {
      $0[0]["decision"] = "accept"
      $0[0]["corrected-status"] = "signed"
    }
    try refused("no tie in this row") { $0.append(["document": "a.txt", "sentence": "Notes.", "decision": "accept"]) }
    try refused("no sentence") { $0.append(["document": "a.txt", "decision": "add", "corrected-type": "RAA"]) }
    for text in ["", "a,b\r\n1,2\r\n", "document,sentence,decision,coment\r\n"] {
      #expect(throws: ModelError.self) { _ = try Codesheet(name: "s", data: Data(text.utf8), registry: Self.registry.get()) }
    }
  }

  @Test(
    "merged into a network: accepted ties are marked, rejected ones take with them what they brought, corrected and added ones come in"
  )
  func network() throws {
    let registry = try Self.registry.get()
    let network = Network(id: "texts", title: .init(), coding: Self.coding(), registry: registry)
    let sheet = try Self.sheet { rows in
      rows[0]["decision"] = "accept"
      rows[0]["coder"] = "Anna"
      rows[1]["decision"] = "reject"
      rows[2]["decision"] = "correct"
      rows[2]["corrected-status"] = "negotiating"
    }
    let (merged, findings, losses) = network.applying([sheet], registry: registry)
    #expect(losses.count == 0 && losses.decisions == 3)
    #expect(merged.agreements.map(\.id.text) == ["RAA-AUS-JPN", "ACSA-AUS-PHL"])
    #expect(merged.agreements[0].evidence.map(\.checkedBy) == ["Anna"])
    #expect(merged.agreements[1].history.map(\.status) == [.negotiating])
    #expect(findings.map(\.code) == ["rejected-by-coder", "corrected-by-coder"])
    let back = try Network(file: ModelFile(name: "n", text: merged.tree.yaml()), registry: registry)
    #expect(back.agreements == merged.agreements)
  }

  @Test("a rejected tie leaves an agreement that has other sources")
  func sourced() throws {
    let registry = try Self.registry.get()
    var held = Agreement(id: "RAA-AUS-JPN", type: .reciprocalAccess, memberships: [Membership("AUS"), Membership("JPN")])
    held.history = [StatusEvent(.signed, PartialDate("2022-01-06"))]
    held.sources = ["treaty"]
    let network = Network(id: "n", agreements: [held]).merging(Self.coding(), registry: registry).network
    let sheet = try Self.sheet { $0[0]["decision"] = "reject" }
    let merged = network.applying([sheet], registry: registry).network
    #expect(merged.agreement("RAA-AUS-JPN") == held)
  }

  /// The coding with these findings, the first tie of the rule that only weighs.
  private static func coding(_ findings: [(code: String, message: String)], at range: Range<Int>) -> Coding {
    var coding = coding()
    coding.findings = findings.map {
      Finding(code: $0.code, message: $0.message, document: source.name, start: range.lowerBound, end: range.upperBound)
    }
    return coding
  }

  @Test(
    "a finding stands in the rows whose words it overlaps and whose tie it is about; one that names no tie in all that it overlaps"
  )
  func findingsOfRows() throws {
    var coding = Self.coding(
      [
        ("weighed", "RAA of AUS, JPN: No rule reads this."), ("weighed", "RAA of JPN, NZL: No rule reads this."),
        ("dates-differ", "JPN-AUS-RAA: the text has it signed."), ("negated", "RAA: denied."), ("negated", "ACSA: denied."),
        ("not-told", "the words: nothing."),
      ], at: 0..<Self.source.scalars.count)
    coding.ties[1].name = "JPN-AUS-RAA"
    let told = Codesheet(coding).rows.map(\.finding)
    #expect(
      told == [
        "weighed: RAA of AUS, JPN: No rule reads this. / negated: RAA: denied. / not-told: the words: nothing.",
        "dates-differ: JPN-AUS-RAA: the text has it signed. / negated: RAA: denied. / not-told: the words: nothing.",
        "negated: ACSA: denied. / not-told: the words: nothing.",
      ])
    let rows = Codesheet(coding, sources: [Self.source.name: Self.source]).rows
    #expect(rows.dropFirst(3).map(\.finding) == ["weighed: RAA of JPN, NZL: No rule reads this."])
  }

  @Test(
    "findings that a decision settles are gone when the text is read again, and no others",
    arguments: ["accept", "reject", "correct"])
  func settled(decision: String) throws {
    let place = try #require(Self.coding().ties[0].evidence.first)
    let coding = Self.coding(
      [("weighed", "RAA of AUS, JPN: weighed."), ("weighed", "RAA of JPN, PHL: weighed."), ("not-told", "words: none.")],
      at: place.start..<place.end)
    let sheet = try Self.sheet { rows in
      rows[0]["decision"] = decision
      if decision == "correct" { rows[0]["corrected-status"] = "signed" }
    }
    var review = CodesheetReview([sheet])
    for decided in [review.apply(to: coding, of: Self.source), review.apply(to: coding)] {
      let left = decided.findings.filter { $0.code != "rejected-by-coder" }.map(\.message)
      #expect(left == ["RAA of JPN, PHL: weighed.", "words: none."])
    }
  }

  @Test("a finding without a tie is put aside by a row that rejects it, and by one that adds the tie")
  func dismissed() throws {
    let place = try #require(Self.coding().ties[0].evidence.first)
    let coding = Self.coding([("not-told", "words: none."), ("question", "words: asked.")], at: place.start..<place.end)
    let row = ["document": "a.txt", "sentence": place.text, "finding": "not-told: words: none."]
    for filled in [
      ["decision": "reject"],
      ["decision": "add", "corrected-type": "ACSA", "corrected-parties": "JPN PHL", "corrected-status": "signed"],
    ] {
      let sheet = try Self.sheet { $0.append(row.merging(filled) { $1 }) }
      var review = CodesheetReview([sheet])
      let decided = review.apply(to: coding, of: Self.source)
      #expect(decided.findings.map(\.code) == ["question"])
      #expect(decided.ties.count == (filled["decision"] == "add" ? 4 : 3))
    }
    #expect(throws: ModelError.self, "nothing to reject") {
      _ = try Self.sheet { $0.append(["document": "a.txt", "sentence": "x", "decision": "reject"]) }
    }
  }

  @Test("into a network: every rejection is told, and a status that another text tells too stays, undated")
  func rejections() throws {
    let registry = try Self.registry.get()
    var coding = Self.coding()
    coding.ties.append(tie("RAA JPN-PHL signed 2023", at: 0..<4, in: "b.txt", text: "They"))
    let network = Network(id: "n", agreements: []).merging(coding, registry: registry).network
    let sheet = try Self.sheet { rows in
      rows[1]["decision"] = "reject"
      rows.append(rows[1].merging(["parties": "JPN NZL"]) { $1 })
    }
    let (merged, findings, losses) = network.applying([sheet], registry: registry)
    #expect(findings.map(\.code) == ["rejected-by-coder", "sheet-tie-not-held"])
    #expect(losses.lost == ["sheet-tie-not-held": 1])
    #expect(findings[1].message.hasSuffix("n holds nothing of it, and nothing was taken out"))
    let left = try #require(merged.agreements.first { $0.memberships.map(\.party) == ["JPN", "PHL"] })
    #expect(left.history == [StatusEvent(.signed, nil, source: "b.txt")])
    #expect(left.evidence.map(\.document) == ["b.txt"])
  }
}
