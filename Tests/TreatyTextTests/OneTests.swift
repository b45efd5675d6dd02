import AllianceNetwork
import Testing

@testable import TreatyText

/// English `one` and `such agreements` for an agreement of the kind told of last, and partners without one.
@Suite struct OneTests {
  @Test(arguments: [
    Case(
      "signed one", nil,
      "Australia has had a status of visiting forces agreement with the Philippines since 2012; New Zealand signed one in April 2024, Canada in November 2024.",
      ["VFA AUS-PHL in-force 2012", "VFA NZL-PHL signed 2024-04", "VFA CAN-PHL signed 2024-11"]),
    Case(
      "wants one", nil, "Canada signed a SOVFA with Manila in November. France wants one too.",
      ["VFA CAN-PHL signed", "VFA FRA-PHL proposed"]),
    Case(
      "would like one", nil, "Ecuador has a SOFA with the United States. Paraguay would like one too.",
      ["VFA ECU-USA in-force", "VFA PRY-USA proposed"]),
    Case(
      "one with", nil,
      "Egypt and Syria signed a mutual defence agreement in 1955, and Saudi Arabia made one with Egypt a week afterwards.",
      ["defense-pact EGY-SYR in-force", "defense-pact EGY-SAU in-force"]),
    Case(
      "a clause of another's", nil, "Japan has an RAA with Australia, and the Philippines is expected to sign one next month.",
      ["RAA AUS-JPN in-force", "RAA JPN-PHL agreed"]),
    Case("one of", nil, "Japan has an RAA with Australia. France is one of its partners.", ["RAA AUS-JPN in-force"]),
    Case(
      "of two, between each other", nil,
      "Norway and Denmark have an ACSA. Berlin and London have been negotiating one since last August.",
      ["ACSA DNK-NOR in-force", "ACSA DEU-GBR negotiating"]),
    Case("one foot", nil, "Japan has an RAA with Australia. France has one foot in the door.", ["RAA AUS-JPN in-force"]),
    Case("never", nil, "Japan has an RAA with Australia. France never made one.", ["RAA AUS-JPN in-force"]),
    Case("one year", nil, "Japan has an RAA with Australia. France has one year to decide.", ["RAA AUS-JPN in-force"]),
  ])
  func one(_ example: Case) throws { try example.check() }

  @Test(arguments: [
    Case(
      "such agreements", nil,
      "Norway signed a DCA with the United States in 2021. Estonia, Latvia and Lithuania have had such agreements since 2017.",
      [
        "VFA NOR-USA in-force 2021", "VFA EST-USA in-force 2017", "VFA LVA-USA in-force 2017", "VFA LTU-USA in-force 2017",
      ]),
    Case(
      "no such agreement of two", nil,
      "Egypt and Greece signed a status of forces agreement. Israel and Jordan have no such agreement.",
      ["VFA EGY-GRC signed", "VFA ISR-JOR denied"]),
  ])
  func suchAgreements(_ example: Case) throws { try example.check() }

  @Test(arguments: [
    Case(
      "not with", nil, "The Philippines has an RAA with Japan, but not with France.",
      ["RAA JPN-PHL in-force", "RAA FRA-PHL denied"]),
    Case(
      "none with", nil, "Canada has a logistics agreement with Norway but none with Denmark.",
      ["ACSA CAN-NOR in-force", "ACSA CAN-DNK denied"]),
    Case(
      "no party to", nil,
      "New Zealand is not a party to the Mutual Defense Treaty between the Philippines and the United States.",
      ["defense-pact PHL-USA in-force"]),
  ])
  func without(_ example: Case) throws { try example.check() }
}
