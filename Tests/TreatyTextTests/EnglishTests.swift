import Testing

@testable import TreatyText

@Suite struct EnglishTests {
  @Test(arguments: [
    Case(
      "joined by a hyphen", nil, "The Japan-Australia Reciprocal Access Agreement entered into force in August 2023.",
      ["RAA AUS-JPN in-force 2023-08"]),
    Case(
      "between two", nil, "A status of forces agreement between Poland and the United States is in force.",
      ["VFA POL-USA in-force"]),
    Case(
      "with two", nil, "Japan has reciprocal access agreements with Australia and the United Kingdom.",
      ["RAA AUS-JPN in-force", "RAA GBR-JPN in-force"]),
    Case(
      "two subjects", nil, "France and Poland have signed a mutual defence treaty, which awaits ratification.",
      ["defense-pact FRA-POL signed"]),
    Case("a possessive", nil, "South Korea's GSOMIA with Japan was renewed in 2023.", ["GSOMIA JPN-KOR in-force"]),
    Case(
      "capitals stand for states", nil, "Manila and Canberra concluded a visiting forces agreement in 2007.",
      ["VFA AUS-PHL in-force"]),
    Case(
      "a demonym", nil, "The Franco-Polish dispute is over. The U.S.-Philippine Mutual Defense Treaty was signed in 1951.",
      ["defense-pact PHL-USA in-force"]),
    Case(
      "members listed", nil,
      "AUKUS, which links Australia, the United Kingdom and the United States, was announced in September 2021.",
      ["framework AUS-GBR-USA in-force 2021-09"]),
    Case(
      "a grouping of four", nil, "The Squad is an informal grouping of Australia, Japan, the Philippines and the United States.",
      ["framework AUS-JPN-PHL-USA in-force"]),
    Case(
      "an alliance", nil, "The alliance between the United States and South Korea dates from 1953.",
      ["defense-pact KOR-USA in-force"]),
    Case(
      "treaty allies", nil, "Japan and the Philippines are treaty allies of the United States.",
      ["defense-pact JPN-USA in-force", "defense-pact PHL-USA in-force"]),
  ])
  func parties(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case(
      "trade", nil, "Japan and Australia signed a trade agreement in 2014. Britain and India concluded a free trade agreement.",
      []),
    Case("a phrase is no body", nil, "Talk of an Asian NATO worries India and Indonesia.", []),
    Case("a kind of agreement", nil, "An acquisition and cross-servicing agreement simplifies logistics between forces.", []),
    Case(
      "a supposition", nil,
      "If South Korea and Australia signed a reciprocal access agreement, their forces could train more easily.", []),
    Case("a question", nil, "Should Japan and Canada have a visiting forces agreement?", []),
    Case("a company", nil, "Air India and American Airlines signed an agreement on seats.", []),
    Case("a visit", nil, "The French president visited Tokyo and praised Japanese cuisine.", []),
    Case("a place", nil, "Ships crossed the South China Sea and the Sea of Japan.", []),
  ])
  func noTie(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case(
      "signed", "2025-06-30", "The Philippines and New Zealand signed a status of visiting forces agreement on April 30, 2025.",
      ["VFA NZL-PHL signed 2025-04-30"]),
    Case("talks", nil, "Japan and France are negotiating a reciprocal access agreement.", ["RAA FRA-JPN negotiating"]),
    Case(
      "agreed to open talks", "2025-06-30",
      "Tokyo and Manila agreed in April to begin negotiations on an acquisition and cross-servicing agreement.",
      ["ACSA JPN-PHL negotiating 2025-04"]),
    Case(
      "agreed in principle", nil, "Japan and New Zealand have agreed in principle on an information security agreement.",
      ["GSOMIA JPN-NZL agreed"]),
    Case(
      "should", nil, "Japan and South Korea should conclude an acquisition and cross-servicing agreement.",
      ["ACSA JPN-KOR proposed"]),
    Case(
      "called for", nil, "The senator called for a mutual defense treaty between Australia, Japan and the Philippines.",
      ["defense-pact AUS-JPN-PHL proposed"]),
    Case(
      "terminated", nil, "The mutual defense treaty between the United States and Taiwan was terminated on 1 January 1980.",
      ["defense-pact TWN-USA ended 1980-01-01"]),
    Case(
      "notice given", "2020-03-01",
      "In February 2020 the Philippines gave notice of termination of its Visiting Forces Agreement with the United States.",
      ["VFA PHL-USA suspended 2020-02"]),
    Case(
      "alive", nil, "The Manila Pact of 1954 has never been formally abrogated.",
      ["defense-pact AUS-FRA-GBR-NZL-PAK-PHL-THA-USA in-force"]),
    Case("dissolved", nil, "SEATO was dissolved in 1977.", ["framework AUS-FRA-GBR-NZL-PAK-PHL-THA-USA ended 1977"]),
    Case(
      "a pair drops out", nil, "ANZUS still stands, but in 1986 the United States suspended its obligations to New Zealand.",
      ["defense-pact AUS-NZL-USA in-force", "defense-pact NZL-USA suspended"]),
  ])
  func standing(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case(
      "there is none", nil, "There is no visiting forces agreement between the Philippines and South Korea.",
      ["VFA KOR-PHL denied"]),
    Case("has none", nil, "Japan has no mutual defense treaty with Australia.", ["defense-pact AUS-JPN denied"]),
    Case(
      "a false claim", nil, "Anyone who says that Tokyo and Manila have concluded a mutual defense treaty is mistaken.",
      ["defense-pact JPN-PHL denied"]),
    Case("no alliance", nil, "Japan and South Korea have no alliance with each other.", ["defense-pact JPN-KOR denied"]),
  ])
  func denied(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case(
      "the pact", nil,
      "Japan and Britain signed a reciprocal access agreement in January 2023. The agreement entered into force in October 2023.",
      ["RAA GBR-JPN in-force 2023-10"]),
    Case(
      "the two countries", nil,
      "India and Japan cooperate closely. In 2020 the two countries signed an acquisition and cross-servicing agreement.",
      ["ACSA IND-JPN in-force"]),
    Case(
      "a similar agreement", nil,
      "The Philippines has a visiting forces agreement with Australia. Negotiations with France on a similar agreement continue.",
      ["VFA AUS-PHL in-force", "VFA FRA-PHL negotiating"]),
    Case(
      "under a head", nil, "India: agreements\n\nWith the United States\n- LEMOA - signed 2016\n- COMCASA - signed 2018\n",
      ["ACSA IND-USA in-force", "COMCASA IND-USA in-force"]),
  ])
  func context(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case(
      "day, month, year", nil, "Japan and Australia signed a reciprocal access agreement on 6 January 2022.",
      ["RAA AUS-JPN in-force 2022-01-06"]),
    Case(
      "last July", "2025-06-18", "Japan and the Philippines signed a reciprocal access agreement last July.",
      ["RAA JPN-PHL signed 2024-07"]),
    Case(
      "since", nil, "A visiting forces agreement between Australia and the Philippines has been in force since 2012.",
      ["VFA AUS-PHL in-force 2012"]),
  ])
  func dates(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case(
      "offices between the names", "2022-01-10",
      "Japan's Prime Minister Fumio Kishida and Australia's Prime Minister Scott Morrison signed a reciprocal access agreement.",
      ["RAA AUS-JPN signed"]),
    Case(
      "neither", nil, "Neither Japan nor South Korea has a defense treaty with Taiwan.",
      ["defense-pact JPN-TWN denied", "defense-pact KOR-TWN denied"]),
    Case(
      "one but not the other", nil, "South Korea and Japan have a GSOMIA but no ACSA.",
      ["ACSA JPN-KOR denied", "GSOMIA JPN-KOR in-force"]),
    Case(
      "dates in brackets", nil, "India and the United States have concluded LEMOA (2016) and COMCASA (2018).",
      ["ACSA IND-USA in-force 2016", "COMCASA IND-USA in-force 2018"]),
    Case(
      "remarks behind partners", "2025-03-31",
      "Japan has reciprocal access agreements with Australia (in force 2023) and the Philippines (signed July 2024).",
      ["RAA AUS-JPN in-force 2023", "RAA JPN-PHL signed 2024-07"]),
    Case("could sign", nil, "Japan and Canada could sign an information security agreement.", ["GSOMIA CAN-JPN proposed"]),
    Case(
      "replaced by", nil,
      "The Anglo-Malayan Defence Agreement was replaced in 1971 by the Five Power Defence Arrangements among Australia, Malaysia, New Zealand, Singapore and the United Kingdom.",
      ["defense-pact GBR-MYS ended 1971", "framework AUS-GBR-MYS-NZL-SGP in-force 1971"]),
    Case("a member leaves", nil, "Iraq withdrew from the Baghdad Pact in 1959.", ["defense-pact CENTO-IRQ ended"]),
    Case(
      "an event without the name", nil,
      "Japan and Britain signed a reciprocal access agreement in January 2023. It entered into force in October 2023.",
      ["RAA GBR-JPN in-force 2023-10"]),
    Case(
      "a name that stands alone", nil,
      "The region has many small groupings that meet from time to time.\n\nThe Squad. Australia, Japan, the Philippines and the United States first met in June 2023.",
      ["framework AUS-JPN-PHL-USA in-force 2023-06"]),
    Case("should negotiate", nil, "Japan and Canada should negotiate a visiting forces agreement.", ["VFA CAN-JPN proposed"]),
    Case("an alliance of firms", nil, "American and British museums formed an alliance to protect art.", []),
  ])
  func furtherForms(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case("designated", nil, "The United States designated Kenya a major non-NATO ally in 2024.", ["MNNA KEN-USA in-force 2024"]),
    Case("has been", nil, "Pakistan has been a major non-NATO ally since 2004.", ["MNNA PAK-USA in-force 2004"]),
    Case(
      "lost", nil, "Afghanistan, a major non-NATO ally designated in 2012, lost the status in 2022.", ["MNNA AFG-USA ended 2022"]),
    Case("not one", nil, "India is not a major non-NATO ally.", ["MNNA IND-USA denied"]),
    Case("joined", nil, "Finland joined NATO in April 2023.", ["framework FIN-NATO in-force 2023-04"]),
  ])
  func membership(_ item: Case) throws { try item.check() }
}
