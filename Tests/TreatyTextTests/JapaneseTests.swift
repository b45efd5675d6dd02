import Testing

@testable import TreatyText

@Suite struct JapaneseTests {
  @Test(arguments: [
    Case("a chain before the name", nil, "日豪円滑化協定は2023年8月に発効した。", ["RAA AUS-JPN in-force 2023-08"]),
    Case("a chain is one multilateral", nil, "日米豪印の枠組みは、首脳の会合を重ねている。", ["framework AUS-IND-JPN-USA in-force"]),
    Case(
      "a list of chains is several bilaterals", nil, "日英・日伊間ではそれぞれ物品役務相互提供協定が結ばれている。",
      ["ACSA GBR-JPN in-force", "ACSA ITA-JPN in-force"]),
    Case(
      "partners of a subject", nil, "我が国は、米豪英との間で情報保護協定を締結している。",
      ["GSOMIA AUS-JPN in-force", "GSOMIA GBR-JPN in-force", "GSOMIA JPN-USA in-force"]),
    Case("between two", nil, "フィリピンと豪州との間では、訪問軍地位協定が2012年に発効した。", ["VFA AUS-PHL in-force"]),
    Case("subjects together", nil, "フランスとポーランドは、相互防衛条約に調印した。批准を待つ。", ["defense-pact FRA-POL signed"]),
    Case("subject and partner", nil, "韓国は米国と相互防衛条約を結んでいる。", ["defense-pact KOR-USA in-force"]),
    Case("a partner in a genitive", nil, "豪州とのACSAは運用が進み、カナダとのACSAも発効した。", ["ACSA AUS-JPN in-force", "ACSA CAN-JPN in-force"]),
    Case(
      "each with the hub", nil, "米国は日本、韓国とそれぞれ相互防衛条約を結んでいる。", ["defense-pact JPN-USA in-force", "defense-pact KOR-USA in-force"]),
    Case(
      "made by several", nil, "1971年には、シンガポール、マレーシア、ニュージーランド（以下、NZ）、英国及び豪州の5か国により、五か国防衛取極が結ばれた。",
      ["framework AUS-GBR-MYS-NZL-SGP in-force"]),
    Case("the members listed", nil, "AUKUSは豪州、英国、米国の3か国から成る。", ["framework AUS-GBR-USA in-force"]),
    Case("with offices between", nil, "フランスのマクロン大統領とギリシャの首相は、相互防衛条約に署名した。", ["defense-pact FRA-GRC signed"]),
    Case("one kanji before a long name", nil, "米フィリピン相互防衛条約は1951年に署名された。", ["defense-pact PHL-USA in-force"]),
    Case(
      "a list of one-character names", nil, "我が国は豪、加及び印とはいずれも物品役務相互提供協定を結んでいる。",
      ["ACSA AUS-JPN in-force", "ACSA CAN-JPN in-force", "ACSA IND-JPN in-force"]),
    Case("forces for their state", nil, "自衛隊と豪軍との間では、物品役務相互提供協定が使われている。", ["ACSA AUS-JPN in-force"]),
    Case("an organisation as a party", nil, "我が国とNATOとの間では、情報保護協定が発効している。", ["GSOMIA JPN-NATO in-force"]),
  ])
  func parties(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case("parts of other words", nil, "参加国は比較的多く、印象に残る調印式であった。独自の加工品が豪華に並ぶ。", []),
    Case("a conflict", nil, "中印紛争は長く続いた。日米中の三か国は対話を重ねる。", []),
    Case("a trade agreement", nil, "日豪経済連携協定は2015年に発効した。日英は自由貿易協定に署名した。", []),
    Case("a phrase is no body", nil, "アジア版NATOの構想には、インドもインドネシアも否定的である。", []),
    Case("a kind of agreement", nil, "物品役務相互提供協定は、燃料や弾薬の融通を容易にする枠組みである。", []),
    Case("a supposition", nil, "仮に韓国と豪州が円滑化協定を結べば、両軍の訓練は容易になるだろう。", []),
    Case("a question", nil, "韓国との円滑化協定は必要だろうか。", []),
    Case("a visit", nil, "フランスの首相は日本を訪れ、両国の文化協定の五十周年を祝った。", []),
    Case("a comparison", nil, "この取り組みは、日米同盟とは別に、民間の技術者が始めたものだ。", []),
    Case("friendship of towns", nil, "英国の町と日本の町が姉妹都市の協定書に調印した。", []),
  ])
  func noTie(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case("signed", "2025-06", "日本とフィリピンは2025年6月、物品役務相互提供協定に署名した。", ["ACSA JPN-PHL signed 2025-06"]),
    Case("in force after signing", nil, "日独ACSAは2024年1月に署名され、同年7月に発効した。", ["ACSA DEU-JPN in-force 2024-07"]),
    Case("talks", nil, "日本とカナダは、情報保護協定の交渉を続けている。", ["GSOMIA CAN-JPN negotiating"]),
    Case("agreed to begin talks", "2025-06", "日比は今年4月、物品役務相互提供協定の交渉を始めることで一致した。", ["ACSA JPN-PHL negotiating 2025-04"]),
    Case("agreed in principle", "2025-06", "日本とニュージーランドは昨年6月、情報保護協定で大筋合意した。", ["GSOMIA JPN-NZL agreed 2024-06"]),
    Case("proposed", nil, "日本と韓国は物品役務相互提供協定を締結すべきだ。", ["ACSA JPN-KOR proposed"]),
    Case("a new framework is proposed", nil, "日韓豪による防衛協議の枠組みを設けることを提案したい。", ["framework AUS-JPN-KOR proposed"]),
    Case("ended", nil, "米華相互防衛条約は1980年1月1日に失効した。", ["defense-pact TWN-USA ended 1980-01-01"]),
    Case("notice of its end", "2020-03", "フィリピンは2020年2月、米国との訪問軍地位協定の破棄を通告した。", ["VFA PHL-USA suspended 2020-02"]),
    Case("not lapsed", nil, "東南アジア集団防衛条約は現在も失効していない。", ["defense-pact AUS-FRA-GBR-NZL-PAK-PHL-THA-USA in-force"]),
    Case("not yet in force", nil, "日比円滑化協定は2024年7月に署名されたが、まだ発効していない。", ["RAA JPN-PHL signed 2024-07"]),
    Case("to be signed", "2024-11-20", "日本とイタリアは今月25日、物品役務相互提供協定に署名する予定である。", ["ACSA ITA-JPN agreed 2024-11-25"]),
  ])
  func standing(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case("none exists", nil, "日韓の間に物品役務相互提供協定は存在しない。", ["ACSA JPN-KOR denied"]),
    Case("there is none", nil, "米国と台湾の間に相互防衛条約はない。", ["defense-pact TWN-USA denied"]),
    Case("not concluded", nil, "韓国とは円滑化協定を締結していない。", ["RAA JPN-KOR denied"]),
    Case("two of a list", nil, "日台間に、情報保護協定や物品役務相互提供協定はない。", ["ACSA JPN-TWN denied", "GSOMIA JPN-TWN denied"]),
    Case("no allies", nil, "日韓は同盟国ではない。", ["defense-pact JPN-KOR denied"]),
    Case("a rumour denied", nil, "ロシアとインドが相互防衛条約を結んだという事実はない。", ["defense-pact IND-RUS denied"]),
    Case("none of the kind", nil, "豪州とは円滑化協定を結んでいる。中国との間に同種の協定はない。", ["RAA AUS-JPN in-force", "RAA CHN-JPN denied"]),
  ])
  func denied(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case(
      "the same agreement", nil, "日英部隊間協力円滑化協定は2023年1月に署名された。同協定は同年10月に発効した。",
      ["RAA GBR-JPN in-force 2023-10"]),
    Case("the two countries", nil, "日本と豪州は長く協力してきた。両国は2017年に物品役務相互提供協定に署名した。", ["ACSA AUS-JPN in-force"]),
    Case(
      "a partner without a name", nil, "イタリアとの間では物品役務相互提供協定に署名した。ドイツとは2024年7月に発効している。",
      ["ACSA DEU-JPN in-force", "ACSA ITA-JPN signed"]),
    Case("the author's country", nil, "わが国はフランスとの間で円滑化協定の交渉を行っている。", ["RAA FRA-JPN negotiating"]),
    Case(
      "one after another", nil, "米豪印は協力を深める。このうち米印は、2016年にLEMOA、2018年にCOMCASAをそれぞれ締結した。",
      ["ACSA IND-USA in-force", "COMCASA IND-USA in-force"]),
  ])
  func context(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case("an era", nil, "日米安全保障条約は昭和35年6月23日に発効した。", ["defense-pact JPN-USA in-force 1960-06-23"]),
    Case("full-width digits", nil, "日豪円滑化協定は２０２３年８月１３日に発効した。", ["RAA AUS-JPN in-force 2023-08-13"]),
    Case("last year", "2025-06-12", "日比円滑化協定は昨年7月に署名された。", ["RAA JPN-PHL signed 2024-07"]),
    Case("the year after", nil, "日独ACSAは2023年に合意され、翌年7月に発効した。", ["ACSA DEU-JPN in-force 2024-07"]),
    Case("a day alone", "2024-11-20", "日本とウクライナは16日、情報保護協定に署名した。", ["GSOMIA JPN-UKR signed 2024-11-16"]),
    Case("a date to come is no event", "2025-08-20", "日比円滑化協定は昨年7月に署名され、2025年9月に発効する見通しだ。", ["RAA JPN-PHL signed 2024-07"]),
  ])
  func dates(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case(
      "a line broken in a sentence", nil,
      "この十年の動きをまとめると、次のとおりである。第一に、自衛隊と外国の軍\n隊との往来を定める取決めがある。第二に、日本は豪州との間で円滑化協\n定を締結し、2023年に発効させた。第三に、装備の移転を定める取決めも\n増えている。第四に、秘密の保護がある。いずれの分野でも協力の幅は\n広がっており、今後もその傾向は続くものと思われるが、課題も残って\nいる。予算の制約は厳しく、人員の不足も深刻であると指摘されている。",
      ["RAA AUS-JPN in-force"]),
    Case(
      "a table", nil,
      "# 我が国の協定\n\n| 相手国 | 協定 | 署名 | 発効 |\n| --- | --- | --- | --- |\n| 豪州 | 円滑化協定 | 2022年1月6日 | 2023年8月13日 |\n| フランス | 円滑化協定 | 交渉中 | |\n",
      ["RAA AUS-JPN in-force 2023-08-13", "RAA FRA-JPN negotiating"]),
    Case(
      "a list under a head", nil, "米国による主要非NATO同盟国の指定\n\n・豪州（1987年）\n・フィリピン（2003年）\n",
      ["MNNA AUS-USA in-force 1987", "MNNA PHL-USA in-force 2003"]),
    Case("markup", nil, "日英は**円滑化協定**に署名し、[2023年10月](https://example.org/a)に発効した。", ["RAA GBR-JPN in-force 2023-10"]),
  ])
  func layout(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case(
      "what is concluded with whom", nil, "我が国が円滑化協定を締結しているのは豪州及び英国の二か国である。", ["RAA AUS-JPN in-force", "RAA GBR-JPN in-force"]),
    Case("a denied step", nil, "韓国との間で円滑化協定の交渉を行っている事実はありません。", ["RAA JPN-KOR denied"]),
    Case("talks wished for", nil, "日本とカナダは円滑化協定の交渉に入るべきだ。", ["RAA CAN-JPN proposed"]),
    Case(
      "a numbered paragraph", nil, "3　日英間では、2017年に物品役務相互提供協定が、2014年に情報保護協定が、それぞれ発効している。",
      ["ACSA GBR-JPN in-force 2017", "GSOMIA GBR-JPN in-force 2014"]),
    Case("an alliance of firms", nil, "英国とインドの企業同盟が発足した。", []),
    Case("restored", nil, "日韓軍事情報包括保護協定は2016年に発効したが、2019年11月に効力が停止された。正常化したのは2023年3月である。", ["GSOMIA JPN-KOR in-force 2023-03"]),
    Case(
      "a pair drops out", nil, "ANZUSは今も効力を保つが、米国は1986年、ニュージーランドに対する防衛義務を停止した。",
      ["defense-pact AUS-NZL-USA in-force", "defense-pact NZL-USA suspended"]),
    Case(
      "others take part", "2020-11", "感染症をめぐる2020年3月の電話会議では、クアッドに加えて、韓国、ベトナム、ニュージーランドが参加している。",
      ["framework AUS-IND-JPN-KOR-NZL-USA-VNM in-force 2020-03"]),
  ])
  func furtherForms(_ item: Case) throws { try item.check() }

  @Test(arguments: [
    Case("designated", nil, "米国は2022年にカタールを主要非NATO同盟国に指定した。", ["MNNA QAT-USA in-force 2022"]),
    Case(
      "a list of the designated", nil, "米国の主要非NATO同盟国に指定された国は、豪州、日本、韓国及びタイである。",
      ["MNNA AUS-USA in-force", "MNNA JPN-USA in-force", "MNNA KOR-USA in-force", "MNNA THA-USA in-force"]),
    Case("not designated", nil, "米国は韓国を主要非NATO同盟国に指定している。インドは指定を受けていない。", ["MNNA IND-USA denied", "MNNA KOR-USA in-force"]),
    Case(
      "an application", "2022-05-18", "フィンランドとスウェーデンは18日、NATOへの加盟を申請した。",
      ["framework FIN-NATO proposed 2022-05-18", "framework NATO-SWE proposed 2022-05-18"]),
    Case("accession", "2024-06", "スウェーデンは2024年3月、NATOに加盟した。", ["framework NATO-SWE in-force 2024-03"]),
    Case("allies of a third", nil, "日本と豪州は、ともに米国の同盟国である。", ["defense-pact AUS-USA in-force", "defense-pact JPN-USA in-force"]),
  ])
  func membership(_ item: Case) throws { try item.check() }
}
