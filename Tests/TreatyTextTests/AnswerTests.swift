import AllianceNetwork
import Testing

@testable import TreatyText

/// English questions for an agreement: they tell of nothing, and the answer does.
@Suite struct AnswerTests {
  @Test(arguments: [
    Case(
      "yes", nil, "Is there a logistics agreement between Canada and Norway? Yes, since 2009.", ["ACSA CAN-NOR in-force 2009"]),
    Case(
      "yes in a line of its own", nil, "Q: Does Canada have an information security agreement with Norway?\nA: Yes.",
      ["GSOMIA CAN-NOR in-force"]),
    Case("no", nil, "Is there a logistics agreement between Canada and Norway? No.", ["ACSA CAN-NOR denied"]),
    Case("not yet", nil, "Does Japan have a reciprocal access agreement with Germany? Not yet.", ["RAA DEU-JPN denied"]),
    Case("what it covers", nil, "Does the Reciprocal Access Agreement between Japan and Britain cover nuclear weapons? No.", []),
    Case("no answer", nil, "Is there a logistics agreement between Canada and Norway? The minister smiled.", []),
    Case(
      "another's answer", nil, "Is there a logistics agreement between Canada and Norway? Yes, Denmark has always wanted one.", []
    ),
    Case("asked whether it was signed", nil, "Has the reciprocal access agreement between France and Japan been signed? No.", []),
  ])
  func answered(_ example: Case) throws { try example.check() }

  @Test(arguments: [
    Case(
      "answered behind a comma", nil,
      "Asked whether Japan and the Philippines would sign an ACSA, the minister said they signed one in January 2025.",
      ["ACSA JPN-PHL signed"]),
    Case(
      "asked of one that is told", nil,
      "The minister was asked whether the Reciprocal Access Agreement between Japan and the Philippines, which was signed in July 2024, covers disaster relief.",
      ["RAA JPN-PHL signed"]),
    Case("reported", nil, "He asked whether a status of forces agreement exists between Kenya and France.", []),
    Case(
      "reported with its answer", nil, "Asked whether Japan and Poland had an ACSA, the minister said that they did not.",
      ["ACSA JPN-POL denied"]),
    Case(
      "answered in the next sentence", nil,
      "A member asked whether there is a logistics agreement between Canada and Norway. The minister said that there was none.",
      ["ACSA CAN-NOR denied"]),
  ])
  func reported(_ example: Case) throws { try example.check() }
}
