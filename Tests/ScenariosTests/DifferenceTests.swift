import AllianceNetwork
import Scenarios
import Testing

@Suite("What differs between two networks")
struct DifferenceTests {
  private let base = Samples.baseline

  @Test("nothing differs from itself")
  func identical() {
    let none = NetworkDifference(from: base, to: base)
    #expect(none.isEmpty)
    #expect(none.changes.isEmpty && none.gained.isEmpty && none.lost.isEmpty)
  }

  @Test("there and back are each other's mirror")
  func mirror() throws {
    let other = try Samples.apply(
      .addState("CAN"), .addAgreement(Samples.pact), .removeAgreement("AUS-JPN-RAA"),
      .removeParty("NZL", from: "ANZUS", date: PartialDate("2027")))
    let there = NetworkDifference(from: base, to: other)
    let back = NetworkDifference(from: other, to: base)
    #expect(there.gained == back.lost)
    #expect(there.lost == back.gained)
    #expect(there.gained.map(\.dyad.description) == ["AUS–PHL", "JPN–PHL"])
    #expect(there.gained[0].agreements == ["PACT-OF-FOUR"])
    #expect(there.lost.map(\.dyad.description) == ["AUS–NZL"])
    #expect(
      there.changes == [
        .dateMoved(from: PartialDate("2025-06-30"), to: PartialDate("2028")), .stateAdded("CAN"),
        .agreementAdded("PACT-OF-FOUR"), .agreementRemoved("AUS-JPN-RAA"), .partyRemoved("NZL", from: "ANZUS"),
      ])
    #expect(back.changes.contains(.partyAdded("NZL", to: "ANZUS")))
  }

  @Test("a leg, a hub and a name")
  func small() throws {
    var other = try Samples.apply(.setStatus("ANZUS", .inForce, between: Dyad("NZL", "USA"), date: nil))
    other.hub = nil
    other.agreements[0].name = LocalizedText(english: "Renamed")
    #expect(
      NetworkDifference(from: base, to: other).changes == [
        .hubChanged(from: "USA", to: nil),
        .statusChanged("ANZUS", between: Dyad("NZL", "USA"), from: .suspended, to: .inForce),
        .agreementRevised("JPN-USA-TREATY"),
      ])
  }

  @Test("the leg of a party that leaves is not told beside its leaving")
  func legOfALeaver() throws {
    let other = try Samples.apply(.removeParty("USA", from: "ANZUS", date: nil))
    let changes = NetworkDifference(from: base, to: other).changes.filter { "\($0)".contains("ANZUS") }
    #expect(changes == [.partyRemoved("USA", from: "ANZUS")])
  }

  @Test("the filter decides which pairs count as tied")
  func filter() throws {
    let other = try Samples.apply(.setStatus("JPN-PHL-RAA", .signed, between: nil, date: PartialDate("2024-07-08")))
    #expect(NetworkDifference(from: base, to: other).gained.map(\.dyad.description) == ["JPN–PHL"])
    let strict = NetworkDifference(from: base, to: other, filter: Filter(statuses: [.inForce]))
    #expect(strict.gained.isEmpty)
    #expect(strict.changes == [.statusChanged("JPN-PHL-RAA", between: nil, from: .negotiating, to: .signed)])
  }
}
