import AllianceNetwork
import Testing

@testable import TreatyText

/// What English sentences leave to the title, the heading, the list or the sentence before.
@Suite struct EnglishContextTests {
  @Test(arguments: [
    Case(
      "a title that names one party", "2025-07-12",
      "Who may send troops to the Philippines?\n\nAustralia got its own status of visiting forces agreement in 2007.",
      ["VFA AUS-PHL in-force 2007"]),
    Case(
      "a heading and a title", nil,
      """
      The Philippines' military agreements

      United States

      The Visiting Forces Agreement was signed in 1998 and took effect in 1999.

      Australia

      A Status of Visiting Forces Agreement, signed in 2007, has been in force since 2012.
      """, ["VFA AUS-PHL in-force 2012", "VFA PHL-USA in-force 1999"]),
    Case(
      "a heading that tells the type", nil,
      "Defence cooperation agreements between the United States and the Nordic states\n\nNorway was first: its agreement entered into force in June 2022.",
      ["VFA NOR-USA in-force 2022-06"]),
    Case(
      "talks of two on what the text is about", "2025-07-12",
      "Who may send troops to the Philippines?\n\nNew Zealand signed a visiting forces agreement in April 2025. Paris and Manila agreed in 2023 to begin discussions.",
      ["VFA FRA-PHL negotiating 2023", "VFA NZL-PHL signed 2025-04"]),
    Case(
      "talks on something else", "2025-07-12",
      "Who may send troops to the Philippines?\n\nNew Zealand signed a visiting forces agreement in April 2025. Paris and Manila agreed in 2023 to begin talks on fisheries.",
      ["VFA NZL-PHL signed 2025-04"]),
    Case(
      "whom a sentence turns to", "2025-07-12",
      "Japan has reciprocal access agreements with Australia and the United Kingdom. As to France, negotiations have been under way since 2024.",
      ["RAA AUS-JPN in-force", "RAA FRA-JPN negotiating 2024", "RAA GBR-JPN in-force"]),
    Case(
      "nothing told", "2025-07-12",
      "Who may send troops to the Philippines?\n\nAustralia's prime minister spoke about a visiting forces agreement.", []),
    Case(
      "a partner that is not understood", "2025-07-12",
      "Who may send troops to the Philippines?\n\nAustralia signed a status of forces agreement with its island neighbours in 2007.",
      []),
  ])
  func subject(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case(
      "subjects behind a colon", nil,
      "Each of them has concluded a defence cooperation agreement with Washington: Iceland (1951), Norway (2021) and Denmark (2023).",
      ["VFA DNK-USA in-force 2023", "VFA ISL-USA in-force 1951", "VFA NOR-USA in-force 2021"]),
    Case(
      "partners behind a colon", nil, "Japan's information security agreements are in force with: Australia, France and Italy.",
      ["GSOMIA AUS-JPN in-force", "GSOMIA FRA-JPN in-force", "GSOMIA ITA-JPN in-force"]),
    Case("a clause behind a colon", nil, "The visiting forces agreement has a gap: neither Canada nor Japan is named in it.", []),
    Case(
      "two kinds and three partners", nil,
      "Japan has both an ACSA and an information security agreement with India, France and Italy.",
      [
        "ACSA FRA-JPN in-force", "ACSA IND-JPN in-force", "ACSA ITA-JPN in-force", "GSOMIA FRA-JPN in-force",
        "GSOMIA IND-JPN in-force",
        "GSOMIA ITA-JPN in-force",
      ]),
    Case(
      "another one", nil, "Denmark has status of forces agreements with Poland and Latvia, and is negotiating one with Ukraine.",
      ["VFA DNK-LVA in-force", "VFA DNK-POL in-force", "VFA DNK-UKR negotiating"]),
  ])
  func lists(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case(
      "its members", nil,
      "The Collective Security Treaty Organization (CSTO) is a body of its own. Its members, as of 2025, are Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia and Tajikistan.",
      ["framework ARM-BLR-KAZ-KGZ-RUS-TJK in-force"]),
    Case("observers", nil, "Observers of the CSTO, but not members, are Serbia, Mongolia and Iran.", []),
  ])
  func members(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case(
      "an entry of a chronicle", "1936-01-01", "1912  13 March. Serbia and Bulgaria conclude an alliance.",
      ["defense-pact BGR-SRB in-force 1912-03-13"]),
    Case("an alliance that could be", nil, "Serbia and Bulgaria could conclude an alliance.", []),
    Case(
      "the alliance", "1936-01-01",
      "In 1912 Serbia and Bulgaria concluded an alliance. The alliance lapsed in June 1913.",
      ["defense-pact BGR-SRB ended 1913-06"]),
    Case(
      "a party denounces", "1960-01-01",
      "Egypt and Iraq signed a mutual defence pact in 1955. Iraq denounced the pact in 1957.", ["defense-pact EGY-IRQ ended 1957"]
    ),
    Case(
      "somebody else denounces", "1956-01-01",
      "Egypt and Iraq signed a mutual defence pact in 1955. Israel denounced the pact.", ["defense-pact EGY-IRQ signed 1955"]),
    Case(
      "a treaty of four", "1936-01-01",
      "Yugoslavia and Romania signed a treaty of mutual defence with Greece and Turkey in February 1934.",
      ["defense-pact GRC-ROU-TUR-YUG signed 1934-02"]),
    Case("about to become", nil, "It is said that India is about to become a treaty ally of the United States.", []),
  ])
  func alliances(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case(
      "a status held by", nil,
      "Saudi Arabia would be made a major non-NATO ally, a status already enjoyed by Bahrain (since 2002), Kuwait (2004) and Qatar (2022).",
      ["MNNA BHR-USA in-force 2002", "MNNA KWT-USA in-force 2004", "MNNA QAT-USA in-force 2022", "MNNA SAU-USA proposed"]),
    Case(
      "lines of years", nil, "MAJOR NON-NATO ALLIES\n\n1987  Australia, Egypt\n1996  Jordan\n2022  Afghanistan (rescinded)",
      ["MNNA AUS-USA in-force 1987", "MNNA EGY-USA in-force 1987", "MNNA JOR-USA in-force 1996", "MNNA AFG-USA ended 2022"]),
    Case(
      "columns under a rule", nil,
      """
      Major non-NATO allies

      No.   State        Year    Remark
      ----------------------------------
       1    Australia    1987    first group
       2    Jordan       1996
       3    Kenya        2024    by order
      """,
      ["MNNA AUS-USA in-force 1987", "MNNA JOR-USA in-force 1996", "MNNA KEN-USA in-force 2024"]),
    Case(
      "rows between bars", nil,
      "Treaties of mutual assistance of the Soviet Union\n\nPartner | Date | Remarks\nFinland | 6 April 1948 | ended 1992\nChina | 14 February 1950 | lapsed 1980",
      ["defense-pact FIN-SUN ended 1992", "defense-pact CHN-SUN ended 1980"]),
    Case(
      "years of trade", nil, "Exports of beef\n\n1987  Australia, Egypt\n1996  Jordan\n2022  Afghanistan", []),
  ])
  func tables(_ item: Case) throws { try item.check() }
}
