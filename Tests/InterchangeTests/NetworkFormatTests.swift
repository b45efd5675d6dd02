import AllianceNetwork
import Foundation
import Testing

@testable import Interchange

@Suite struct NetworkFormatTests {
  @Test(arguments: [
    ("a.yaml", NetworkFormat.yaml), ("a.yml", .yaml), ("A.JSON", .json), ("x/a.csv", .csv), ("a.ties.csv", .tieCSV),
    ("a.graphml", .graphML),
    ("a.ties.graphml", .dyadGraphML), ("a.gexf", .gexf), ("a.net", .pajek), ("a.dl", .ucinetDL),
  ])
  func endingsPick(path: String, format: NetworkFormat) { #expect(NetworkFormat(path: path) == format) }

  @Test(arguments: ["", "a", "csv", "a.csv.gz", "yaml"]) func otherEndingsPickNone(path: String) {
    #expect(NetworkFormat(path: path) == nil)
  }

  @Test(arguments: NetworkFormat.allCases) func whatIsReadableComesBack(format: NetworkFormat) throws {
    let text = try format.text(of: Sample.full, registry: Sample.registry)
    #expect(try format.text(of: Sample.full, registry: Sample.registry) == text)
    let file = ModelFile(name: "sample.\(format.rawValue)", text: text)
    guard format.isReadable else {
      #expect(throws: ModelError.self) { try format.read(file, registry: Sample.registry) }
      return
    }
    let read = try format.read(file, registry: Sample.registry)
    let counting = Sample.full.ties().map(\.agreement.id)
    #expect(read.agreements.map(\.id) == (format.holdsAgreements ? Sample.full.agreements.map(\.id) : counting))
    #expect((read == Sample.full) == format.losses(of: Sample.full).isEmpty)
  }

  @Test func lossesAreNamed() {
    #expect(NetworkFormat.yaml.losses(of: Sample.full).isEmpty)
    #expect(NetworkFormat.csv.losses(of: Sample.plain).isEmpty)
    #expect(
      NetworkFormat.graphML.losses(of: Sample.full).map(\.message) == [
        "a .graphml file does not hold the evidence of 1 agreements (RAA-AUS-JPN)",
        "a .graphml file does not hold the proposal of 1 agreements (RAA-AUS-JPN)",
        "a .graphml file does not hold titles and places of 1 sources",
      ])
    #expect(
      NetworkFormat.pajek.losses(of: Sample.full).first?.message == "a .net file does not hold everything of 1 agreements (NATO)")
  }

  @Test func pajek() {
    #expect(
      Sample.full.pajek() == """
        *Vertices 6
        1 "AUS"
        2 "JPN"
        3 "NZL"
        4 "PHL"
        5 "THA"
        6 "USA"
        *Arcs
        6 4 1
        *Edges
        1 2 1
        1 3 1
        1 6 1

        """)
  }

  @Test func ucinetDL() {
    let filter = Filter(roster: ["AUS", "PHL", "USA"])
    #expect(
      Sample.full.ucinetDL(filter) == """
        dl n=3
        format = fullmatrix
        labels:
        AUS,PHL,USA
        data:
        0 0 1
        0 0 0
        1 1 0

        """)
  }

  @Test func gexf() {
    let text = Sample.full.gexf(registry: Sample.registry)
    #expect(text.contains("<node id=\"THA\" label=\"State &lt;THA&gt; &amp; co\"/>"))
    #expect(text.contains("source=\"USA\" target=\"PHL\" type=\"directed\""))
    #expect(text.components(separatedBy: "<edge ").count - 1 == 4)
    #expect(XMLText.escaped("<\"&\u{8}>") == "&lt;&quot;&amp;\u{FFFD}&gt;")
  }

  @Test func emptyNetworks() throws {
    let empty = Network(id: "none")
    for format in NetworkFormat.allCases { #expect(try !format.text(of: empty).isEmpty) }
    #expect(empty.pajek() == "*Vertices 0\n*Arcs\n*Edges\n")
  }
}
