import AllianceNetwork
import Testing

@testable import TreatyText

/// Whose country わが国 is, what capitals were before, and several states under one name.
@Suite struct WhoseCountryTests {
  @Test(arguments: [
    Case("a ministry", nil, "豪州国防省　発表\n\nわが国は、フランスと物品役務相互提供協定を締結しています。", ["ACSA AUS-FRA in-force"]),
    Case(
      "a minister's answer", nil, "韓国国防部長官の答弁\n\nわが国は、軍事情報保護協定を米国、カナダ、フランスと結んでいます。",
      ["GSOMIA KOR-USA in-force", "GSOMIA CAN-KOR in-force", "GSOMIA FRA-KOR in-force"]),
    Case(
      "a visitor", nil, "豪州国防大臣の訪日\n\nわが国は、フランスと物品役務相互提供協定を締結しています。", ["ACSA FRA-JPN in-force"]),
    Case(
      "talks with", nil, "ドイツ国防相との会談\n\nわが国は、フランスと物品役務相互提供協定を締結しています。", ["ACSA FRA-JPN in-force"]),
  ])
  func home(_ example: Case) throws { try example.check() }

  @Test(arguments: [
    Case(
      "Moscow", nil, "In 1961 Pyongyang signed a treaty of mutual assistance with Moscow.", ["defense-pact PRK-SUN in-force 1961"]
    ),
    Case("モスクワ", nil, "1961年、北朝鮮はモスクワと相互援助条約を結んだ。", ["defense-pact PRK-SUN in-force 1961"]),
    Case(
      "Moscow today", nil, "In 2024 Pyongyang signed a treaty of mutual assistance with Moscow.",
      ["defense-pact PRK-RUS signed 2024"]),
    Case(
      "Russia by name", nil, "In 1961 Pyongyang signed a treaty of mutual assistance with Russia.",
      ["defense-pact PRK-RUS in-force 1961"]),
    Case(
      "a text of those days", "1955-05", "Moscow and Prague have concluded a treaty of mutual assistance.",
      ["defense-pact CSK-SUN in-force"]),
  ])
  func seats(_ example: Case) throws { try example.check() }

  @Test(arguments: [
    Case(
      "バルト三国", nil, "米国はバルト三国と地位協定を結んでいる。", ["VFA EST-USA in-force", "VFA LVA-USA in-force", "VFA LTU-USA in-force"]),
    Case(
      "the Baltic states", nil, "The United States has status of forces agreements with the Baltic states.",
      ["VFA EST-USA in-force", "VFA LVA-USA in-force", "VFA LTU-USA in-force"]),
  ])
  func groups(_ example: Case) throws { try example.check() }

  @Test(arguments: [
    Case(
      "a label", nil,
      "MINISTRY OF DEFENCE OF CANADA\n\nNorway. In 2009 the two countries concluded an information security agreement.",
      ["GSOMIA CAN-NOR in-force 2009"]),
    Case(
      "labels one after the other", nil,
      "MINISTRY OF DEFENCE OF CANADA\n\nNorway. In 2009 the two countries concluded an information security agreement.\n\nDenmark. In 2011 the two countries concluded an information security agreement.",
      ["GSOMIA CAN-NOR in-force 2009", "GSOMIA CAN-DNK in-force 2011"]),
  ])
  func labels(_ example: Case) throws { try example.check() }
}
