import AllianceNetwork
import Foundation
import Testing
import TreatyText

@testable import Codings

@Suite("A corrected tie has the name of the agreement that it now is")
struct CorrectionTests {
  private static let columns =
    "document,sentence,type,parties,status,date,name,decision,corrected-type,corrected-parties,corrected-status,corrected-date,corrected-name"

  /// The tie that a row corrects to, as a sheet has it, and as the sheet that is written of it has it again.
  private func corrected(_ row: String) throws -> CodedTie {
    let registry = try CodesheetTests.registry.get()
    let sheet = try Codesheet(name: "s", data: Data("\(Self.columns)\na.txt,words,\(row)\n".utf8), registry: registry)
    let tie = try #require(sheet.rows.first?.corrected)
    let again = try Codesheet(name: "s", data: Data(sheet.csv().utf8), registry: registry)
    #expect(again.rows.first?.corrected == tie)
    return tie
  }

  @Test(
    "other parties or another type: the one registered agreement that fits, else no name",
    arguments: [
      ("ACSA,AUS IND,signed,,AUS-IND-MLSA,correct,,JPN IND,,,", "JPN-IND-ACSA"),
      ("ACSA,AUS IND JPN,signed,,AUS-IND-MLSA,correct,,AUS IND,,,", "AUS-IND-MLSA"),
      ("ACSA,AUS IND,signed,,AUS-IND-MLSA,correct,,BRN JPN,,,", nil),
      ("ACSA,AUS IND,signed,,AUS-IND-MLSA,correct,,JPN IND,,,none", nil),
      ("ACSA,AUS IND,signed,,AUS-IND-MLSA,correct,,JPN IND,,,ANOTHER", "ANOTHER"),
      ("ACSA,JPN IND,signed,,JPN-IND-ACSA,correct,GSOMIA,,,,", "JPN-IND-GSOMIA"),
      ("ACSA,AUS IND,signed,,AUS-IND-MLSA,correct,,,in-force,,", "AUS-IND-MLSA"),
    ])
  func names(_ row: String, _ name: String?) throws {
    #expect(try corrected(row).name == name)
  }

  @Test("so that the network counts the agreement once, under its own name")
  func once() throws {
    let registry = try CodesheetTests.registry.get()
    let right = tie("ACSA IND-JPN signed", at: 0..<5, in: "b.txt", text: "other", name: "JPN-IND-ACSA")
    let fixed = try corrected("ACSA,AUS IND,signed,,AUS-IND-MLSA,correct,,JPN IND,,,")
    var tie = fixed
    tie.evidence = [Evidence(document: "a.txt", start: 0, end: 5, text: "words")]
    let network = Network(id: "n", title: .init(), coding: Coding(ties: [right, tie]), registry: registry)
    #expect(network.agreements.map(\.id.text) == ["JPN-IND-ACSA"])
  }
}
