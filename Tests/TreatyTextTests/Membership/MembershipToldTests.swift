import AllianceNetwork
import Testing

@testable import TreatyText

/// Sentences that tell of a membership: every step, many bodies.
@Suite struct MembershipToldTests {
  @Test(arguments: [
    Case("joined", nil, "Estonia joined NATO in March 2004.", ["framework EST-NATO in-force 2004-03"]),
    Case(
      "two bodies", nil, "Pakistan joined SEATO in 1954 and CENTO in 1955.",
      ["framework PAK-SEATO in-force 1954", "framework CENTO-PAK in-force 1955"]),
    Case(
      "and another", nil, "Lithuania joined NATO in 2004 and Croatia in 2009.",
      ["framework LTU-NATO in-force 2004", "framework HRV-NATO in-force 2009"]),
    Case(
      "called", nil, "ASEAN was founded in Bangkok in 1967. Vietnam joined the association in July 1995.",
      ["framework ASEAN-VNM in-force 1995-07"]),
    Case(
      "called it", nil, "ASEAN has its seat in Jakarta. Laos entered ASEAN in 1997; Cambodia joined it in 1999.",
      ["framework ASEAN-LAO in-force 1997", "framework ASEAN-KHM in-force 1999"]),
    Case("admitted to", nil, "Montenegro was admitted to NATO in June 2017.", ["framework MNE-NATO in-force 2017-06"]),
    Case(
      "admitted", nil, "The Arab League sits in Cairo. Djibouti was admitted in 1977.",
      ["framework ARAB-LEAGUE-DJI in-force 1977"]),
    Case(
      "acceded", nil, "North Macedonia acceded to the North Atlantic Treaty in March 2020.",
      ["defense-pact MKD-NATO in-force 2020-03"]),
    Case("became a member", nil, "Suriname became a member of the OAS in 1977.", ["framework OAS-SUR in-force 1977"]),
    Case("belongs", nil, "Kazakhstan belongs to the CSTO.", ["framework CSTO-KAZ in-force"]),
    Case("in apposition", nil, "Slovenia, a member of NATO since 2004, sent doctors.", ["framework NATO-SVN in-force 2004"]),
    Case(
      "admission", nil, "After the admission of Albania to NATO in 2009 the harbour was dredged.",
      ["framework ALB-NATO in-force 2009"]),
    Case("promised", nil, "Ukraine has been promised membership of NATO since 2008.", ["framework NATO-UKR proposed 2008"]),
    Case("applied", nil, "Bosnia and Herzegovina has applied to join NATO.", ["framework BIH-NATO proposed"]),
    Case("wants", nil, "Georgia still hopes to join NATO.", ["framework GEO-NATO proposed"]),
    Case("never joined", nil, "Burma never joined SEATO.", ["framework MMR-SEATO denied"]),
    Case("not a member", nil, "Switzerland is not a member of NATO.", ["framework CHE-NATO denied"]),
    Case("ruled out", nil, "Ireland has ruled out joining NATO.", ["framework IRL-NATO denied"]),
    Case(
      "froze", nil, "Armenia has frozen its participation in the CSTO since February 2024.",
      ["framework ARM-CSTO suspended 2024-02"]),
    Case(
      "suspended from", nil, "Egypt was suspended from the Arab League in March 1979.",
      ["framework ARAB-LEAGUE-EGY suspended 1979-03"]),
    Case(
      "readmitted", nil, "Syria was readmitted to the Arab League in May 2023.", ["framework ARAB-LEAGUE-SYR in-force 2023-05"]),
    Case("left", nil, "Iran left CENTO in March 1979.", ["framework CENTO-IRN ended 1979-03"]),
    Case(
      "and withdrew", nil, "The CSTO met in Minsk. Uzbekistan refused to pay and withdrew from the organisation in 2012.",
      ["framework CSTO-UZB ended 2012"]),
    Case(
      "past another body", nil, "The Warsaw Pact was an answer to NATO. Albania left in 1968.",
      ["framework ALB-WARSAW-PACT ended 1968"]),
    Case(
      "left it", nil, "SEATO met rarely. Pakistan joined it in 1954 and left the organisation in 1973.",
      ["framework PAK-SEATO ended 1973"]),
    Case(
      "withdrew", nil, "The Warsaw Pact was signed in 1955. Albania withdrew in September 1968.",
      ["framework ALB-WARSAW-PACT ended 1968-09"]),
    Case(
      "notice, long ago", nil, "Pakistan gave notice of leaving SEATO in November 1972.", ["framework PAK-SEATO ended 1972-11"]),
    Case(
      "notice, fresh", nil, "Armenia gave notice of withdrawal from the CSTO in May 2025.",
      ["framework ARM-CSTO suspended 2025-05"]),
  ])
  func english(_ item: Case) throws { try item.check(leavingOut: Self.bodies) }

  @Test(arguments: [
    Case("加盟", nil, "モンテネグロは2017年6月にNATOに加盟した。", ["framework MNE-NATO in-force 2017-06"]),
    Case("正式に", nil, "北マケドニアは北大西洋条約機構（NATO）に2020年3月、正式に加盟した。", ["framework MKD-NATO in-force 2020-03"]),
    Case(
      "加わる", nil, "1984年にはブルネイ、1995年にはベトナムがASEANに加わった。",
      ["framework ASEAN-BRN in-force 1984", "framework ASEAN-VNM in-force 1995"]),
    Case("同機構", nil, "SEATOはバンコクに本部を置いた。パキスタンは1973年に同機構を脱退した。", ["framework PAK-SEATO ended 1973"]),
    Case("条約の締約国", nil, "クロアチアは2009年に北大西洋条約の締約国となった。", ["defense-pact HRV-NATO in-force 2009"]),
    Case("加盟国である", nil, "タジキスタンはCSTOの加盟国である。", ["framework CSTO-TJK in-force"]),
    Case("申請", nil, "スウェーデンは2022年5月にNATOへの加盟を申請した。", ["framework NATO-SWE proposed 2022-05"]),
    Case("約束", nil, "NATOの首脳は2008年に集まった。ジョージアは2008年に将来の加盟を約束された。", ["framework GEO-NATO proposed 2008"]),
    Case("否定", nil, "アイルランドはNATOに加盟していない。", ["framework IRL-NATO denied"]),
    Case("加盟国ではない", nil, "スイスはNATOの加盟国ではない。", ["framework CHE-NATO denied"]),
    Case("凍結", nil, "ウズベキスタンは2012年、CSTOへの参加を停止した。", ["framework CSTO-UZB suspended 2012"]),
    Case("資格の停止", nil, "エジプトは1979年にアラブ連盟の加盟資格を停止された。", ["framework ARAB-LEAGUE-EGY suspended 1979"]),
    Case("回復", nil, "アラブ連盟は2023年5月、シリアの参加資格を回復した。", ["framework ARAB-LEAGUE-SYR in-force 2023-05"]),
    Case("離脱", nil, "イランは1979年に中央条約機構（CENTO）から離脱した。", ["framework CENTO-IRN ended 1979"]),
    Case("目的語なし", nil, "SEATOは1954年の条約に基づく。パキスタンは1973年に脱退した。", ["framework PAK-SEATO ended 1973"]),
    Case(
      "続いて", nil, "上海協力機構（SCO）は拡大した。2017年6月にインドとパキスタンが加わり、23年7月にイラン、翌24年7月にはベラルーシが続いた。",
      [
        "framework IND-SCO in-force 2017-06", "framework PAK-SCO in-force 2017-06", "framework IRN-SCO in-force 2023-07",
        "framework BLR-SCO in-force 2024-07",
      ]),
    Case("原則として", nil, "ASEANは会合を重ねる。東ティモールについては、2022年に加盟が原則として認められたが、正式な加盟には至っていない。", ["framework ASEAN-TLS proposed 2022"]),
    Case("首相は", nil, "アルメニアは2024年にフランスから防空網を買った。首相は、北大西洋条約機構（NATO）への加盟については「議題にない」と否定した。", ["framework ARM-NATO denied"]),
    Case("間もない", nil, "ユーゴスラビアが、NATOに加わって間もないギリシャに近づいた。", ["framework GRC-NATO in-force"]),
    Case("更新", nil, "集団安全保障条約機構（CSTO）は縮んだ。ジョージアは1999年に更新を拒み、条約から離れた。", ["defense-pact CSTO-GEO ended 1999"]),
    Case(
      "二つの機構", nil, "パキスタンは、SEATOからは73年に、CENTOからは79年に離れた。", ["framework PAK-SEATO ended 1973", "framework CENTO-PAK ended 1979"]),
    Case("通告", nil, "アルメニアは2025年5月、CSTOからの脱退を通告した。", ["framework ARM-CSTO suspended 2025-05"]),
  ])
  func japanese(_ item: Case) throws { try item.check(leavingOut: Self.bodies) }

  /// The members of the bodies of the texts, whose own ties other rules read.
  private static let bodies = [
    "AUS-FRA-GBR-NZL-PAK-PHL-THA-USA", "GBR-IRN-PAK-TUR", "BRN-IDN-KHM-LAO-MMR-MYS-PHL-SGP-THA-VNM",
    "ALB-BGR-CSK-DDR-HUN-POL-ROU-SUN", "ARM-BLR-KAZ-KGZ-RUS-TJK",
  ]
}
