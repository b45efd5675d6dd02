import AllianceNetwork
import Testing

@testable import TreatyText

/// Whose country `we` and `our` are.
@Suite struct SpeakerTests {
  @Test(arguments: [
    Case(
      "a ministry's head", nil,
      """
      Department of National Defense
      Press release

      Our reciprocal access agreement with Japan awaits ratification. We have no logistics agreement with Canada.
      """, ["RAA JPN-PHL signed", "ACSA CAN-PHL denied"]),
    Case(
      "named most", nil,
      "The United Kingdom is a host. The United Kingdom and its partners met. In the United Kingdom, we have a reciprocal access agreement with Japan.",
      ["RAA GBR-JPN in-force"]),
    Case("somebody quoted", nil, "\"We have an alliance with Japan,\" he said. Poland, Poland and Poland again.", []),
    Case("nobody known", nil, "We have a reciprocal access agreement with Japan.", []),
  ])
  func english(_ item: Case) throws { try item.check() }
}
