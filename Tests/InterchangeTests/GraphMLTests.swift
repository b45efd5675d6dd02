import AllianceNetwork
import Foundation
import Testing

@testable import Interchange

@Suite struct GraphMLTests {
  func read(_ text: String) throws -> Network {
    try Network(graphML: ModelFile(name: "a.graphml", text: text), registry: Sample.registry)
  }

  func problem(_ text: String) throws -> Problem {
    let error = try #require(throws: ModelError.self) { try read(text) }
    return try #require(error.problems.first)
  }

  @Test func networksComeBack() throws {
    var expected = Sample.full
    expected.agreements[3].evidence = []
    expected.agreements[3].proposal = nil
    #expect(try read(Sample.full.graphML(registry: Sample.registry)) == expected)
    #expect(try read(Sample.plain.graphML()).agreements == Sample.plain.agreements)
  }

  @Test func isATwoModeGraph() {
    let text = Sample.full.graphML(registry: Sample.registry)
    #expect(text.contains("<node id=\"agreement:NATO\">") && text.contains("<node id=\"NATO\">"))
    #expect(text.contains("State &lt;AUS&gt; &amp; co"))
    #expect(text.components(separatedBy: "<edge ").count - 1 == 3 + 3 + 2 + 2)
    #expect(text.components(separatedBy: "<node ").count - 1 == 8 + 4)
  }

  @Test func dyadsComeBackWithIsolates() throws {
    let text = Sample.full.dyadGraphML(registry: Sample.registry)
    #expect(text.contains("<edge source=\"USA\" target=\"PHL\" directed=\"true\">"))
    let network = try read(text)
    #expect(network.roster == Sample.full.roster)
    #expect(network.hub == "USA")
    #expect(network.agreements.map(\.id) == ["ANZUS", "MNNA-PHL", "RAA-AUS-JPN"])
    #expect(network.agreements[2].evidence == Sample.full.agreements[3].evidence)
  }

  @Test func otherProgramsFilesAreRead() throws {
    let text = """
      <?xml version="1.0"?>
      <!-- a comment -->
      <g:graphml xmlns:g="http://graphml.graphdrawing.org/xmlns">
        <g:key id="d0" for="edge" attr.name="type" attr.type="string"><g:default>RAA</g:default></g:key>
        <g:key id="d1" for="node" attr.name="viz" attr.type="double"/>
        <g:graph edgedefault="undirected">
          <g:node id="JPN"><g:data key="d1">1.5</g:data></g:node><g:node id="PHL"/><g:node id="THA"/><g:node id="USA"/>
          <g:edge source="JPN" target="PHL"/>
          <g:edge source="USA" target="PHL"><g:data key="d0"><![CDATA[VFA]]></g:data></g:edge>
        </g:graph>
      </g:graphml>
      """
    let network = try read(text)
    #expect(network.id == "a")
    #expect(network.roster == ["JPN", "PHL", "THA", "USA"])
    #expect(network.agreements.map(\.type) == [.reciprocalAccess, .visitingForces])
  }

  static let head = "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"><graph id=\"g\" edgedefault=\"undirected\">\n"

  @Test(arguments: [
    ("", "no sound XML"), ("<graphml", "no sound XML"), ("<graphml/>", "there is no graph in the file"),
    (head + "<node/></graph></graphml>", "a node has no id"),
    (head + "<edge source=\"A\"/></graph></graphml>", "an edge has no source or no target"),
    (head + "<edge source=\"A\" target=\"B\"/></graph></graphml>", "an edge joins \"A\" with \"B\", and one of them is no node"),
    (head + "<hyperedge/></graph></graphml>", "a hyperedge is not read"),
    (head + "</graph><graph/></graphml>", "there is more than one graph in the file"),
    ("<!DOCTYPE x [<!ENTITY a \"b\">]>" + head + "</graph></graphml>", "a document type declaration is not read"),
    (head + "&unknown;</graph></graphml>", "no sound XML"), (head + "<node id=\"A\"></edge></graph></graphml>", "no sound XML"),
    (head + "<node id=\"A<\"/></graph></graphml>", "no sound XML"), (head + "</graph></graphml>x", "no sound XML"),
  ])
  func faultsAreNamed(text: String, message: String) throws {
    #expect(try problem(text).message == message)
  }

  @Test func problemsHaveTheLinesOfTheFile() throws {
    let nodes = "<node id=\"JPN\"/>\n<node id=\"PHL\"/>\n"
    let edge = "<edge source=\"JPN\" target=\"PHL\"><data key=\"type\">RAB</data></edge>"
    let text = Self.head + nodes + edge + "</graph></graphml>"
    let problem = try problem(text)
    #expect(problem.line == 4)
    #expect(problem.path == "type")
  }

  @Test func deepNestingDoesNotCrash() throws {
    _ = try problem(String(repeating: "<a>", count: 100_000))
    _ = try problem(Self.head + String(repeating: "<data>", count: 100_000))
  }

  @Test func controlCharactersStayOut() throws {
    var network = Sample.plain
    network.agreements[0].note = "a\u{1}b\tc\nd\u{FFFE}"
    let text = network.graphML()
    #expect(!text.unicodeScalars.contains("\u{1}"))
    #expect(try read(text).agreements[0].note == "a\u{FFFD}b\tc\nd\u{FFFD}")
  }

  @Test func aFileWithoutItsEndIsRefused() throws {
    let sound = Sample.full.graphML()
    for length in stride(from: 0, to: sound.count - 12, by: 97) {
      #expect(throws: ModelError.self) { try read(String(sound.prefix(length))) }
    }
  }

  /// Broken copies of a sound file give an error or a network, never a crash.
  @Test func brokenFiles() {
    let sound = Array(Sample.full.graphML().utf8)
    var state: UInt64 = 3
    for _ in 0..<300 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var bytes = sound
      let place = Int((state >> 33) % UInt64(bytes.count))
      if state % 3 == 0 { bytes.removeSubrange(place...) } else { bytes[place] = UInt8(truncatingIfNeeded: state >> 20) }
      let result = Result { try read(String(decoding: bytes, as: UTF8.self)) }
      if case .failure(let error) = result { #expect(error is ModelError) }
    }
  }
}
