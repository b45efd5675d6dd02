import AllianceNetwork
import Testing

@testable import TreatyText

/// Partners, or pairs of them, in lists: each has an agreement of its own.
@Suite struct PartnerListTests {
  @Test(arguments: [
    Case(
      "two characters with a point", nil, "日・豪円滑化協定は2023年に発効した。日・英情報保護協定も発効している。",
      ["RAA AUS-JPN in-force", "GSOMIA GBR-JPN in-force"]),
    Case("a numbered meeting", nil, "第２回日・フィリピン外務・防衛閣僚会合を行った。", ["framework JPN-PHL in-force"]),
    Case("a numbered meeting without a point", nil, "第４回日ベトナム外務・防衛閣僚協議を開催した。", ["framework JPN-VNM in-force"]),
    Case("both partners before the name", nil, "日本とインドとの円滑化協定に署名した。", ["RAA IND-JPN signed"]),
    Case(
      "the first and each of the others", nil, "韓国と豪州、英国、フランスとの間には、それぞれ情報保護協定がある。",
      ["GSOMIA AUS-KOR in-force", "GSOMIA GBR-KOR in-force", "GSOMIA FRA-KOR in-force"]),
    Case(
      "pairs behind a name", nil, "情報保護協定：韓豪、韓英、韓仏",
      ["GSOMIA AUS-KOR in-force", "GSOMIA GBR-KOR in-force", "GSOMIA FRA-KOR in-force"]),
    Case(
      "pairs with remarks behind a name", nil, "情報保護協定は、韓豪（2010年発効）、韓英（2012年発効）、韓仏（2014年発効）である。",
      ["GSOMIA AUS-KOR in-force 2010", "GSOMIA GBR-KOR in-force 2012", "GSOMIA FRA-KOR in-force 2014"]),
    Case(
      "whose the agreement is", nil, "韓国の情報保護協定の相手国は、豪州、英国、フランスである。",
      ["GSOMIA AUS-KOR in-force", "GSOMIA GBR-KOR in-force", "GSOMIA FRA-KOR in-force"]),
    Case(
      "each partner behind its date", nil, "韓国は2013年に豪州、2015年に英国、2019年にフランスと情報保護協定に署名した。",
      ["GSOMIA AUS-KOR in-force 2013", "GSOMIA GBR-KOR in-force 2015", "GSOMIA FRA-KOR in-force 2019"]),
    Case(
      "each partner before its date", nil,
      "Japan signed a status of forces agreement with Australia in 2013, the United Kingdom in 2015 and France in 2019.",
      ["VFA AUS-JPN in-force 2013", "VFA GBR-JPN in-force 2015", "VFA FRA-JPN in-force 2019"]),
    Case(
      "agreements between one and others", nil, "There are ACSAs between Japan and Australia, the United Kingdom and France.",
      ["ACSA AUS-JPN in-force", "ACSA GBR-JPN in-force", "ACSA FRA-JPN in-force"]),
    Case(
      "a subject behind a comma", nil,
      "In addition to its ACSA with Australia, Japan has information security agreements with Britain and France.",
      ["GSOMIA GBR-JPN in-force", "GSOMIA FRA-JPN in-force"]),
    Case(
      "what it has besides", nil, "Besides Australia, Italy has status of forces agreements with the United Kingdom and France.",
      ["VFA GBR-ITA in-force", "VFA FRA-ITA in-force"]),
    Case(
      "a namesake", nil, "The Triple Alliance of Argentina, Brazil and Uruguay was signed in May 1865.",
      ["defense-pact ARG-BRA-URY in-force"]),
    Case(
      "the one that the name is known for", nil,
      "The Triple Alliance of Germany, Austria-Hungary and Italy was signed in May 1882.",
      ["defense-pact AUT-DEU-ITA in-force"]),
    Case("pairs of relations", nil, "円滑化協定は、日米、日韓関係とは別の枠組みである。", []),
    Case(
      "partners of another clause", nil, "Japan signed an ACSA with India in 2020, and Australia in 2021 bought ships.",
      ["ACSA IND-JPN in-force 2020"]),
    Case(
      "pairs and no partners of the first", nil,
      "Reciprocal access agreements between Japan and the Philippines, and Australia and Fiji entered into force in 2025.", []),
    Case(
      "defence treaties of one with others", nil,
      "There are mutual defence treaties between Japan and Australia, the United Kingdom and France.",
      ["defense-pact AUS-JPN in-force", "defense-pact GBR-JPN in-force", "defense-pact FRA-JPN in-force"]),
    Case(
      "two beside another", nil,
      "Alongside the United States, Australia and the Philippines signed a mutual defence treaty in 2024.",
      ["defense-pact AUS-PHL signed"]),
    Case("a remark with a sign", nil, "日豪円滑化協定※23年8月発効", ["RAA AUS-JPN in-force 2023-08"]),
    Case("points in a list of partners", nil, "日本は豪・英と物品役務相互提供協定を締結している。", ["ACSA AUS-JPN in-force", "ACSA GBR-JPN in-force"]),
    Case(
      "a list of pairs with points", nil, "日本の物品役務相互提供協定：日・米（2017年発効）、日・豪（2017年発効）",
      ["ACSA JPN-USA in-force 2017", "ACSA AUS-JPN in-force 2017"]),
  ])
  func read(_ example: Case) throws { try example.check() }

  /// What the registry knows of other pairs moves none of the ties that the sentence lists.
  @Test(arguments: [
    "韓国は、豪州、英国、フランスと円滑化協定を締結している。", "韓国は豪、英、仏と円滑化協定を結んでいる。",
    "South Korea has reciprocal access agreements with Australia, Britain and France.",
  ])
  func againstTheRegistry(words: String) throws {
    let coding = try Extractor.builtIn().code(SourceText(name: "t", text: words), date: PartialDate("2031-06-30"))
    let read = Set(coding.ties.map { $0.parties.map(\.text).joined(separator: "-") })
    let doubted = coding.findings.contains { $0.code == "doubted" }
    #expect(read == ["AUS-KOR", "GBR-KOR", "FRA-KOR"] || read.isEmpty && doubted)
  }

  /// Names as older texts write them, and a capital that sounds like another state in one.
  @Test(arguments: [
    ("スペインとヴィエトナムの間の相互防衛条約が発効した。", "ESP-VNM"), ("スペインとサウディ・アラビアの間の相互防衛条約が発効した。", "ESP-SAU"),
    ("スペインとインドネシヤの間の相互防衛条約が発効した。", "ESP-IDN"),
    ("スペインとルアンダの間の相互防衛条約が発効した。", "AGO-ESP"),
    ("スペインとニュー・ジーランドの間の相互防衛条約が発効した。", "ESP-NZL"),
    ("A mutual defence treaty between Spain and Roumania was signed in 1921.", "ESP-ROU"),
    ("A mutual defence treaty between Spain and Jugoslavia was signed in 1927.", "ESP-YUG"),
  ])
  func olderSpellings(words: String, parties: String) throws {
    let coding = try Extractor.rulesAlone.get().code(SourceText(name: "t", text: words))
    #expect(coding.ties.map { $0.parties.map(\.text).joined(separator: "-") } == [parties])
  }
}
