import AllianceNetwork
import GraphCore
import Measures
import Testing

@Suite("The structure profile where ties keep a direction")
struct DirectedProfileTests {
  private static func profile(_ text: String) throws -> StructureProfile {
    let list = try LabelledGraph(edgeList: Array(text.utf8), directed: true, policy: .simple, order: .sorted)
    return try StructureProfile(
      of: Projection(states: list, named: "list", directed: true), verdictBy: VerdictRule.builtIn(),
      nulls: NullSettings(draws: 50, seed: 1))
  }

  @Test("a star whose ties run both ways has the star's value on every line, and a complete graph the complete one's")
  func extremes() throws {
    let star = try Self.profile("h a\na h\nh b\nb h\nh c\nc h\n")
    #expect(
      star.hubs.hubs.map(\.state.text) == ["h"] && star[.degreeCentralization] == .value(1) && star[.hubMargin] == .value(4))
    let complete = try Self.profile("a b\nb a\na c\nc a\nb c\nc b\n")
    #expect(complete[.spokeDensity].value == 1 && complete[.degreeCentralization].value == 0)
    for (profile, of) in [(star, \Standing.star), (complete, \Standing.complete)] {
      for entry in profile.entries where !entry.item.isOfAgreements {
        #expect(entry.score == entry.standing[keyPath: of], "\(entry.item)")
      }
    }
  }

  @Test("a line that is not defined with directions says so, on every side")
  func refused() throws {
    let profile = try Self.profile("h a\nh b\nh c\na b\n")
    for entry in profile.entries where [.biconnectedShare, .bridges].contains(entry.item) {
      #expect(entry.score == .undefined(.ofUndirected) && entry.standing.star == .undefined(.ofUndirected))
      #expect(entry.standing.null == .undefined(.ofUndirected) && entry.standing.bounds == .undefined(.ofUndirected))
    }
    #expect(profile.bridges.isEmpty)
  }

  @Test("pairs are ordered and paths follow the ties")
  func values() throws {
    // A hub that points at three, of whom c points back, a points at b and b at c.
    let profile = try Self.profile("h a\nh b\nh c\nc h\na b\nb c\n")
    #expect(isClose(profile[.hubDegreeShare], 4.0 / 6) && isClose(profile[.spokeDensity], 2.0 / 6))
    // a reaches b and c, b reaches c.
    #expect(isClose(profile[.hubLossSurvival], 3.0 / 6) && isClose(profile[.spokeEfficiency], 2.5 / 6))
    #expect(profile.hubs.hubs.map(\.state.text) == ["h"] && profile[.hubMargin].value == 1)
    #expect(profile.reciprocity.map(\.kind) == [nil])
    #expect(isClose(profile.reciprocity[0].obligation.reciprocity, -1.0 / 3))
    #expect(profile.entries[0].result.quantity?.graphKind.description == "directed")
  }

  @Test("small sizes have bounds, and the value is within them")
  func bounds() throws {
    let profile = try Self.profile("h a\nh b\nh c\na b\n")
    for entry in profile.entries {
      guard let bounds = entry.standing.bounds.bounds, let value = entry.score.value else { continue }
      #expect(bounds.least - 1e-12 <= value && value <= bounds.most + 1e-12, "\(entry.item)")
    }
    #expect(profile.entries.count { $0.standing.bounds.bounds != nil } == 7)
  }

  @Test("beyond five nodes the lines that follow from the hub's ties still have bounds")
  func largeBounds() throws {
    let profile = try Self.profile((1...8).map { "h s\($0)\n" }.joined() + "s1 s2\ns2 s3\n")
    for item in [ProfileItem.degreeCentralization, .hubDegreeShare, .spokeDensity] {
      let entry = try #require(profile.entries.first { $0.item == item })
      let (bounds, value) = (try #require(entry.standing.bounds.bounds), try #require(entry.score.value))
      #expect(bounds.least - 1e-12 <= value && value <= bounds.most + 1e-12 && bounds.least < bounds.most, "\(item)")
    }
    for item in [ProfileItem.hubMargin, .hubLossSurvival, .spokeEfficiency, .betweennessCentralization] {
      let entry = try #require(profile.entries.first { $0.item == item })
      guard case .loose(let bounds) = entry.standing.bounds, let value = entry.score.value else {
        // The margin of a hub that leads is sharp where the most even degrees have more than one node on top.
        #expect(item == .hubMargin && entry.standing.bounds.bounds == ScoreBounds(least: 0, most: 8))
        continue
      }
      #expect(bounds.least - 1e-12 <= value && value <= bounds.most + 1e-12 && bounds.least < bounds.most, "\(item)")
    }
    #expect(
      ProfileItem.hubMargin.range(directed: true) == "4−2n...2n−4" && ProfileItem.hubMargin.range(directed: false) == "2−n...n−2")
  }

  @Test("a network keeps the directions of designation, and its obligations stand on line 7 as without")
  func network() throws {
    let network = Network(
      id: "sample", agreements: [Samples.directed("USA", ["JPN", "KOR", "PHL"]), Samples.agreement(["JPN", "KOR"])])
    let nulls = NullSettings(draws: 50, seed: 1)
    let directed = try StructureProfile(of: network, directed: true, verdictBy: VerdictRule.builtIn(), nulls: nulls)
    let plain = try StructureProfile(of: network, verdictBy: VerdictRule.builtIn(), nulls: nulls)
    #expect(directed.projection.simple.isDirected && directed.projection.simple.edgeCount == 5)
    #expect(directed.reciprocity.map(\.obligation) == plain.reciprocity.map(\.obligation))
    #expect(directed[.groupedSpokePairs] == plain[.groupedSpokePairs])
  }
}
