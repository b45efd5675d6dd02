import AllianceNetwork
import Testing

@testable import TreatyText

/// Sentences with a verb of joining or leaving that is not about the body told of before, or in which nothing has happened.
@Suite struct NoMembershipTests {
  @Test(arguments: [
    "NATO met in Brussels. The United States withdrew from Afghanistan in 2021.",
    "NATO met in Brussels. Britain pulled out of the talks in May 2019.",
    "NATO met in Brussels. Russia left in March 2024.",
    "NATO met in Brussels. Britain left the EU in January 2020.",
    "NATO met in Brussels. The Philippines gave notice to the United States that it would end the agreement.",
    "NATO met in Brussels. France left the table in 1966.",
    "NATO met in Brussels. Iraq joined the coalition in 2003.",
    "NATO met in Brussels. Finland joined the European Union in 1995.",
    "NATO met in Brussels. Finland joined the EU in 1995 and Sweden followed.",
    "NATO met in Brussels. New Zealand followed in 2024 with a programme of its own.",
    "Turkey joined Finland in welcoming NATO.",
    "Australia joined NATO exercises in 2012.",
    "France withdrew from NATO's integrated command in 1966.",
    "Sweden joined a NATO-led force in 1999.",
    "Japan joined talks with NATO in 2022.",
    "If Ukraine joined NATO, Russia would protest.",
    "Does Georgia belong to NATO?",
    "Turkey might leave NATO.",
    "The United States has threatened to withdraw from NATO.",
    "Hungary did not leave NATO in 2020.",
    "It is not known whether Serbia joined NATO.",
    "SEATO held a meeting. South Korea withdrew from Vietnam in 1973.",
    "CENTO had its seat in Ankara. Iraq left the room in 1958.",
    "The CSTO held a summit. Moldova left the CIS exercise in 2023.",
    "ASEAN held a forum. Canada entered the war in 1939.",
    "The OAS sits in Washington. Britain withdrew from Belize in 1994.",
    "The Arab League sits in Cairo. Britain left Aden in 1967.",
    "The Warsaw Pact met in Prague. Soviet troops left Hungary in 1991.",
    "AUKUS was announced in 2021. Canada joined the exercise in 2024.",
    "The Quad met in Tokyo. India left the trade talks in 2019.",
    "The Five Eyes share what they hear. Japan entered the building in 2020.",
    "ANZUS bound three states. The United States withdrew from Saigon in 1975.",
    "NATO met in Brussels. The Americans had just left in April 2007.",
    "SEATO met in Bangkok. A treaty of amity was opened to all; Papua New Guinea acceded in 1989.",
    "Cuba, suspended from the OAS long ago, has never resumed its seat.",
    "Russia is stronger than the members of NATO.",
    "Support for Ukraine's accession to NATO is growing.",
  ])
  func english(_ text: String) throws { try Self.check(text) }

  @Test(arguments: [
    "NATOは声明を出した。英国は2020年1月、EUを離脱した。",
    "NATOは声明を出した。米国は2021年にアフガニスタンから離れた。",
    "NATOは声明を出した。英国は2019年5月に協議から離脱した。",
    "NATOは声明を出した。フランスは1966年に統合軍事機構を去った。",
    "NATOは声明を出した。後継の枠組みのワッセナー・アレンジメントにはロシアが加わっている。",
    "NATOは声明を出した。ロシアは1998年にG8に加わった。",
    "NATOは声明を出した。米軍は2009年にエクアドルの基地を去った。",
    "ASEANは会議を開いた。五カ国防衛取決めは1971年以来続く。この枠組みに日本や米国は加わっていない。",
    "NATOは声明を出した。宣言は五項目で、ウクライナの加盟には触れなかった。",
    "NATOは声明を出した。日本は2020年にその訓練に加わった。",
    "NATOは声明を出した。フィンランドは1995年にEUに加盟した。",
    "NATOは声明を出した。脱退を申し出た同盟国に米国は艦隊を差し向けたことがない。",
    "フィンランドは2018年にNATOの演習に参加した。",
    "NATOは声明を出した。フランスは核計画グループに一度も加わっていない。",
    "もしウクライナがNATOに加盟したら、ロシアは反発する。",
    "トルコはNATOから脱退する可能性がある。",
    "ハンガリーはNATOから脱退していない。",
    "ウクライナのNATO加盟問題は先送りされた。",
    "日本がNATOに加盟したそうですね。",
    "ジョージアはNATOに加盟するか。",
    "SEATOはバンコクに本部を置いた。韓国は1973年にベトナムから離れた。",
    "CSTOは会議を開いた。モルドバは2023年に穀物協定から離脱した。",
    "アラブ連盟は会議を開いた。英国は1967年にアデンから離れた。",
    "ASEANは会議を開いた。インドは2019年に貿易協定の交渉から離脱した。",
    "米州機構は会議を開いた。メキシコは2002年に米州相互援助条約の廃棄を通告し、2年後に離れた。",
    "イギリスのEU離脱とAUKUSは両国の関係を冷やした。",
  ])
  func japanese(_ text: String) throws { try Self.check(text) }

  /// No tie of a state with an organisation is read.
  private static func check(_ text: String) throws {
    let registry = try Registry.builtIn()
    let coding = try Extractor.rulesAlone.get().code(SourceText(name: "case", text: text), date: PartialDate("2025-06-30"))
    let ties = coding.ties.filter { tie in
      tie.parties.count == 2 && tie.parties.contains { registry.isOrganisation($0) } && tie.type == .framework
    }
    #expect(ties.map { "\($0.parties) \($0.status.rawValue)" } == [], "\(text)")
  }
}
