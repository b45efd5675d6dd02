import AllianceNetwork
import Diagrams
import Foundation
import Measures
import Scenarios
import Testing

@testable import Reports

@Suite struct StudyTests {
  static let registry = Registry(
    states: [("AUS", "オーストラリア"), ("JPN", "日本"), ("PHL", "フィリピン"), ("USA", "米国")].compactMap { code, name in
      PartyCode(code).map { State(code: $0, name: .init(english: code, japanese: name)) }
    })

  static func agreement(_ id: AgreementID, _ type: AgreementType, _ parties: [PartyCode]) -> Agreement {
    Agreement(
      id: id, type: type, name: .init(english: "Agreement \(id)", japanese: "協定\(id)"),
      memberships: parties.map { Membership($0) },
      history: [StatusEvent(.inForce, PartialDate("2000"))])
  }

  /// A star of two spokes and an isolate, with a note and something left out.
  static let network = Network(
    id: "small", title: .init(english: "Small", japanese: "小網"), asOf: PartialDate("2025"), roster: ["AUS", "JPN", "PHL", "USA"],
    hub: "USA", agreements: [agreement("A-1", .defensePact, ["JPN", "USA"]), agreement("A-2", .defensePact, ["PHL", "USA"])],
    excludes: [.init(agreement: "B-1", reason: "対象外のため")], note: "範囲の説明。")

  static func study(_ edits: [Edit] = [.addAgreement(agreement("C-1", .reciprocalAccess, ["AUS", "JPN"]))]) throws -> Study {
    let scenario = Scenario(id: "more", title: .init(english: "More", japanese: "追加"), assumptions: ["前提の文。"], edits: edits)
    let other = try scenario.apply(to: network, in: ScenarioLibrary.builtIn()).network
    return try Study(.init(network: network, others: [.init(network: other, scenarios: [scenario])]), registry: registry)
  }

  @Test func aJapaneseReportHasNoEnglishSentence() throws {
    let report = try Self.study().report(figures: .init(), language: .japanese)
    let text = report.markdown { _ in nil }
    // Publications are cited as they are; everything else that runs over two words of the Latin alphabet would be a sentence of the program's.
    for line in text.split(separator: "\n") where !line.contains("doi:") && !line.contains(#/\d{4}, /#) {
      #expect(!line.contains(#/[a-z]{2,} [a-z]{2,}/#), "\(line)")
    }
    #expect(text.contains("範囲の説明。"))
    #expect(text.contains("協定の追加：C-1"))
    #expect(text.contains("防衛条約・同盟"))
    #expect(text.contains("孤立点として残したノード：AUS。"))
    #expect(report.page().contains("目次"))
  }

  @Test func agreementsAndEdgesAreCountedApart() throws {
    var network = Self.network
    network.agreements.append(Self.agreement("C-1", .framework, ["AUS", "JPN", "USA"]))
    let study = try Study(.init(network: network, others: []), registry: Self.registry)
    let (english, japanese) = (
      study.report(figures: .init(), language: .english).markdown { _ in nil },
      study.report(figures: .init(), language: .japanese).markdown { _ in nil }
    )
    // JPN-USA of two agreements is one edge, an agreement of three is three.
    #expect(english.contains("| Edges | 4 |") && english.contains("the 3 agreements that count come to 4 edges"))
    #expect(japanese.contains("数に入る協定3件が4本の辺となる"))
  }

  @Test func whatIsLeftOutIsTold() throws {
    let text = try Self.study().report(figures: .init(), language: .english).markdown { _ in nil }
    #expect(text.contains("範囲の説明。"))
    #expect(text.contains("- B-1: 対象外のため"))
  }

  @Test func aStarBesideAnIsolateIsToldToBeAStar() throws {
    let table = try Self.study().layerTable(.english)
    let row = try #require(table.rows.last)
    #expect(row == [.text("Degree centralization without the isolates"), .number(1), .number(1)])
    #expect(table.notes.contains("Isolates: All types: 1 of 4; Defence commitments: 1 of 4."))
    // What is the same of all columns is said once.
    #expect(table.notes.count { $0.contains("Hub:") } == 1)
  }

  @Test func aPactOfEightIsDrawnInTheFigureOfItsScenario() throws {
    let parties = ["AUS", "CAN", "GBR", "JPN", "KOR", "NZL", "PHL", "USA"].compactMap { PartyCode($0) }
    let study = try Self.study([.addAgreement(Self.agreement("PACT", .defensePact, parties))])
    let figure = try #require(study.figures(DiagramOptions(showsCodes: true)).scenarios.first)
    #expect(figure.diagram.messages.isEmpty)
    #expect(figure.diagram.elements.contains { $0.agreement == "PACT" })
  }

  @Test func theCaptionOfAScenarioTellsWhatWasPicked() throws {
    let figures = try Self.study([.addAgreement(Self.agreement("D-1", .declaration, ["AUS", "JPN"]))]).figures(DiagramOptions())
    let figure = try #require(figures.scenarios.first)
    let svg = String(decoding: try figure.diagram.render(.svg), as: UTF8.self)
    #expect(svg.contains("binding types, and whatever differs (of other types: 1 new)"))
    let overview = try #require(figures.overview.first)
    #expect(try !String(decoding: overview.diagram.render(.svg), as: UTF8.self).contains("whatever differs"))
  }

  @Test func aSecondRunLeavesNoFigureOfTheFirst() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "latticework-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path(percentEncoded: false)
    try OutputFile.makeFolder(path + "/figures")
    for name in ["figures/scenario-old.svg", "figures/mine.svg", "figures/scenario-notes.txt", "ties.csv", "mine.csv"] {
      try OutputFile.write(Data(), to: "\(path)/\(name)")
    }
    _ = try StudyFolder(path).write(Self.study(), language: .english, diagrams: DiagramOptions())
    let files = Set(try FileManager.default.subpathsOfDirectory(atPath: path))
    #expect(!files.contains("figures/scenario-old.svg") && !files.contains("ties.csv"))
    #expect(files.isSuperset(of: ["figures/mine.svg", "figures/scenario-notes.txt", "mine.csv", "figures/scenario-more.svg"]))
  }
}
