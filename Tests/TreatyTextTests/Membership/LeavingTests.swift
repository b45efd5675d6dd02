import AllianceNetwork
import Testing

@testable import TreatyText

/// Who leaves a body, who stands aside in it, and joining told by a noun; years of two digits.
@Suite struct LeavingTests {
  @Test(arguments: [
    Case("離れる", nil, "集団安全保障条約機構（CSTO）は拡大していない。ウズベキスタンは2012年に機構を離れた。", ["framework CSTO-UZB ended 2012"]),
    Case("凍結", nil, "アルメニアは2024年2月、CSTOへの参加を凍結した。", ["framework ARM-CSTO suspended 2024-02"]),
    Case("考え", nil, "アルメニアはCSTOから脱退する考えを示した。", []),
    Case(
      "名詞", "2025-06-30", "フィンランド（23年4月）、スウェーデン（24年3月）のNATO加盟が転機となった。",
      ["framework FIN-NATO in-force 2023-04", "framework NATO-SWE in-force 2024-03"]),
    Case("加盟申請", nil, "ウクライナのNATO加盟申請は審査中である。", []),
    Case("withdrew", nil, "Uzbekistan withdrew from the CSTO in 2012.", ["framework CSTO-UZB ended 2012"]),
    Case("a threat", nil, "Armenia might leave; it said it could be pulled out of the CSTO.", []),
    Case("a noun", nil, "Spain's entry into NATO in May 1982 was debated.", ["framework ESP-NATO in-force 1982-05"]),
    Case(
      "二桁の年", "2024-05", "ポーランドとチェコスロバキアは1921年に同盟条約を結び、47年に改めて相互援助条約を締結した。", ["defense-pact CSK-POL in-force 1947"]),
  ])
  func bodies(_ item: Case) throws { try item.check() }
}
