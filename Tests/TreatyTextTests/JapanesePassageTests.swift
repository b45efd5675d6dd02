import AllianceNetwork
import Testing

@testable import TreatyText

/// Japanese passages whose ties can only be read across sentences, brackets and lines.
@Suite struct JapanesePassageTests {
  @Test(arguments: [
    Case(
      "years of two digits", "2025-06-30",
      "豪州との間では、情報保護協定（2013年発効）、物品役務相互提供協定（17年発効）を結び、円滑化協定は23年8月に発効した。協力は20年間続いている。",
      ["ACSA AUS-JPN in-force 2017", "GSOMIA AUS-JPN in-force 2013", "RAA AUS-JPN in-force 2023-08"]),
    Case(
      "spans are no years", "2025-06-30", "日英円滑化協定は2023年10月に発効した。10年にわたり効力を有し、20年の期間が過ぎると見直す。",
      ["RAA GBR-JPN in-force 2023-10"]),
    Case(
      "years of two digits on old times", nil, "日本と英国は1902年に同盟条約を結んだ。\n\n同条約は23年に失効した。", ["defense-pact GBR-JPN ended 1923"]),
    Case(
      "the date in the last bracket", nil, "フィリピンと日本は昨年7月、円滑化協定に署名した。\n\n（2025年1月10日、マニラ＝共同）",
      ["RAA JPN-PHL signed 2024-07"]),
    Case("talks opened on a day", nil, "日仏両政府は円滑化協定の交渉を2024年5月に開始した。", ["RAA FRA-JPN negotiating 2024-05"]),
    Case(
      "dates in the order of partners", "2025-08-20", "ベトナム及びインドネシアとは、防衛装備品・技術移転協定をそれぞれ2021年9月及び3月に締結した。",
      ["DTA IDN-JPN in-force 2021-03", "DTA JPN-VNM in-force 2021-09"]),
    Case(
      "ended by another", nil, "1902年に結ばれた日英同盟は、1921年の四か国条約の調印により廃棄が決まり、23年に失効した。", ["defense-pact GBR-JPN ended 1923"]),
  ])
  func dates(_ item: Case) throws {
    try item.check(leavingOut: ["FRA-GBR-JPN-USA"])
  }

  @Test(arguments: [
    Case(
      "a question and its answers", "2026-04-16",
      """
      ○甲委員　我が国が物品役務相互提供協定を結んでいるのは何か国ですか。

      ○政府参考人　現在効力を有しておりますのは、米国、豪州及びドイツとの間のものでございます。フィリピンにつきましては本年一月に署名を終えております。

      ○甲委員　韓国とはどうですか。

      ○政府参考人　未締結でございます。
      """,
      ["ACSA AUS-JPN in-force", "ACSA DEU-JPN in-force", "ACSA JPN-KOR denied", "ACSA JPN-PHL signed", "ACSA JPN-USA in-force"]),
    Case(
      "no agreement carried", "2026-04-16", "我が国は豪州と円滑化協定を結んでいる。インドにつきましては貿易が伸びており、首脳の往来も盛んであります。",
      ["RAA AUS-JPN in-force"]),
    Case(
      "the subject of the paragraph", "2025-12-15",
      "仏も動いた。独とは19年のアーヘン条約で、領土が攻撃を受けた場合の支援を約しており、同条約は翌年1月から効力をもつ。日本は見守る。豪州、韓国、インド、タイ、英国、米国、カナダ、フィリピンも同じである。",
      ["defense-pact DEU-FRA in-force"]),
    Case(
      "a treaty of others between", nil, "1873年にペルーとボリビアが防衛同盟条約を結んだ。1947年には米州相互援助条約（リオ条約）が署名され、翌年発効した。",
      ["defense-pact BOL-PER in-force"]),
    Case(
      "in other words", "2025-08-20", "日本と豪州の間には、情報を守る協定（12年署名）、部隊の出入りを円滑にする協定（23年発効）がある。",
      ["GSOMIA AUS-JPN in-force", "RAA AUS-JPN in-force"]),
    Case(
      "the two of the paragraph", "2025-08-20", "わが国とカナダは、ともにG7の一員である。物品役務相互提供協定は2019年7月に発効した。情報保護協定は今年7月に署名された。",
      ["ACSA CAN-JPN in-force", "GSOMIA CAN-JPN signed"]),
    Case(
      "the heading's state", "2025-08-20", "わが国の防衛協力\n\n２　ニュージーランド\n\n近年、協力が進んだ。情報保護協定は2024年6月に大筋合意に達した。",
      ["GSOMIA JPN-NZL agreed"]),
    Case(
      "a noun for two partners", nil, "英国は1904年にフランスと、07年にロシアと相互援助条約を結んだ。",
      ["defense-pact FRA-GBR in-force", "defense-pact GBR-RUS in-force"]),
    Case(
      "the commitment in the sentence behind", "2025-08-20",
      "ロシアは昨年6月、ベトナムと友好協力条約を結んだ。第4条は、一方が武力攻撃を受けた場合に相互に援助すると定める。", ["defense-pact RUS-VNM in-force"]),
    Case(
      "a commitment that it lacks", "2025-08-20",
      "ロシアは昨年6月、ベトナムと友好協力条約を結んだ。条約は相互援助の義務を含まない。", []),
    Case(
      "a list without marks", "2025-10-10",
      "日本と情報保護協定を結んでいる国\n\n米国（2007年）\nフランス（2011年）\nインド（2015年署名、16年発効）",
      ["GSOMIA FRA-JPN in-force", "GSOMIA IND-JPN in-force", "GSOMIA JPN-USA in-force"]),
    Case("another agreement behind a partner", nil, "日本は豪州と円滑化協定を結んだ。ブラジルとは議定書に署名した。", ["RAA AUS-JPN in-force"]),
    Case("the two of the sentence", nil, "米国と英国は条約を語った。中国とパキスタンは友人と称しあうが、両国の間に相互防衛条約はない。", ["defense-pact CHN-PAK denied"]),
    Case(
      "同国 is not the subject", "2025-12-01", "米国は今年1月、パプアニューギニアと防衛協力協定を締結した。豪州も10月、同国と相互防衛条約に署名した。",
      ["VFA PNG-USA in-force", "defense-pact AUS-PNG signed"]),
    Case(
      "no alliance with", nil, "韓国は米国と相互防衛条約を結んでおり、日本との間に同盟関係はない。",
      ["defense-pact JPN-KOR denied", "defense-pact KOR-USA in-force"]),
  ])
  func carried(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case(
      "suspended members", "2025-05-01", "アフリカ連合（AU）が参加を停止したままの国は、マリ、ギニア（いずれも21年から）、スーダン（同）、ニジェール（23年から）の4か国となった。",
      [
        "framework AU-GIN suspended 2021", "framework AU-MLI suspended 2021", "framework AU-NER suspended 2023",
        "framework AU-SDN suspended 2021",
      ]),
    Case(
      "who left", nil, "パキスタンはSEATOからは72年に、CENTOからは79年に離れた。",
      ["framework CENTO-PAK ended 1979", "framework PAK-SEATO ended 1972"]),
    Case("only a plan to leave", nil, "アルメニアはCSTOから脱退する考えを示した。", []),
    Case("outside", nil, "オーストリアはNATOへの加盟を申請していない。", ["framework AUT-NATO denied"]),
    Case(
      "members with dates", "2025-12-15", "フィンランド（23年4月）、スウェーデン（24年3月）のNATO加盟で、北欧は変わった。",
      ["framework FIN-NATO in-force 2023-04", "framework NATO-SWE in-force 2024-03"]),
  ])
  func membership(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case(
      "designations in a row", "2025-12-01",
      "主要非NATO同盟国の指定は1987年、豪州、エジプトから始まった。次いで96年にヨルダン、98年にアルゼンチン。バーレーン（2002年）、フィリピンとタイ（ともに03年）が加わった。",
      [
        "MNNA ARG-USA in-force 1998", "MNNA AUS-USA in-force 1987", "MNNA BHR-USA in-force 2002", "MNNA EGY-USA in-force 1987",
        "MNNA JOR-USA in-force 1996", "MNNA PHL-USA in-force 2003", "MNNA THA-USA in-force 2003",
      ]),
    Case(
      "who receives", "2025-08-20", "政府安全保障能力強化支援（OSA）では、フィリピン、フィジーの2か国に装備を供与した。",
      ["arms-supply FJI-JPN in-force", "arms-supply JPN-PHL in-force"]),
    Case("aid that is none of the programme", "2025-08-20", "日本はフィリピンとケニアに食料を供与した。", []),
    Case("treated alike and not designated", nil, "主要非NATO同盟国の制度がある。台湾は、指定国と同様の扱いを受けるものの、指定国ではない。", ["MNNA TWN-USA denied"]),
    Case(
      "a table with a cell a line", "2026-01-31",
      """
      別表　大韓民国が当事者である安全保障関係文書

      相手方
      文書
      署名
      発効
      備考

      米国
      相互防衛条約
      1953.10. 1
      1954.11.17

      オーストラリア
      軍事情報保護協定
      2009. 5.30
      2010

      中国
      情報保護協定
      －
      －
      未締結
      """,
      ["GSOMIA AUS-KOR in-force 2010", "GSOMIA CHN-KOR denied", "defense-pact KOR-USA in-force 1954-11-17"]),
    Case("short paragraphs are no table", nil, "日本と\n豪州の\n記録\n\n会場\n東京\n午後\n\n講師\n田中\n教授", []),
  ])
  func series(_ item: Case) throws { try item.check() }
}
