import AllianceNetwork

/// Small networks for the tests of pictures.
enum Samples {
  static let registry: Registry = {
    let rows: [(String, String, String, Double, Double)] = [
      ("AUS", "Australia", "オーストラリア", -35.3, 149.1), ("CAN", "Canada", "カナダ", 45.4, -75.7), ("CHN", "China", "中国", 39.9, 116.4),
      ("FRA", "France", "フランス", 48.9, 2.3), ("GBR", "United Kingdom", "イギリス", 51.5, -0.1),
      ("IDN", "Indonesia", "インドネシア", -6.2, 106.8), ("IND", "India", "インド", 28.6, 77.2), ("JPN", "Japan", "日本", 35.7, 139.7),
      ("KOR", "South Korea", "韓国", 37.6, 127), ("MYS", "Malaysia", "マレーシア", 3.1, 101.7),
      ("NZL", "New Zealand", "ニュージーランド", -41.3, 174.8), ("PHL", "Philippines", "フィリピン", 14.6, 121),
      ("SGP", "Singapore", "シンガポール", 1.3, 103.8), ("THA", "Thailand", "タイ", 13.8, 100.5), ("TWN", "Taiwan", "台湾", 25, 121.5),
      ("USA", "United States", "アメリカ", 38.9, -77), ("VNM", "Vietnam", "ベトナム", 21, 105.8),
    ]
    return Registry(
      states: rows.compactMap { code, english, japanese, latitude, longitude in
        PartyCode(code).map {
          State(
            code: $0, name: .init(english: english, japanese: japanese),
            capital: Capital(name: .init(english: "Capital"), latitude: latitude, longitude: longitude))
        }
      })
  }()

  static func agreement(
    _ id: String, _ type: AgreementType, _ parties: [PartyCode], _ status: Status = .inForce, _ date: String? = nil,
    name: LocalizedText = .init(), aliases: LocalizedList = .init(), giver: PartyCode? = nil, legs: [Leg] = [],
    obligations: [Obligation] = []
  ) -> Agreement {
    Agreement(
      id: AgreementID(id) ?? "X0", type: type, name: name, aliases: aliases, memberships: parties.map { Membership($0) },
      giver: giver,
      receivers: giver == nil ? [] : parties.filter { $0 != giver },
      history: [StatusEvent(status, date.flatMap { PartialDate($0) })],
      legs: legs, obligations: obligations)
  }

  static func pair(_ a: PartyCode, _ b: PartyCode, _ type: AgreementType, _ status: Status = .inForce, _ date: String? = nil)
    -> Agreement
  {
    agreement("\(a)-\(b)-\(type.rawValue.uppercased())", type, [a, b], status, date)
  }

  /// The hub and its six treaty allies, ties between them, and three multilateral frameworks.
  static let seven = Network(
    id: "seven", title: .init(english: "Treaty allies of the United States", japanese: "米国の条約同盟国"),
    asOf: PartialDate("2025-06-30"), roster: ["USA", "JPN", "KOR", "AUS", "PHL", "THA", "NZL"], hub: "USA",
    sources: [Source(id: "MOFA", title: "List of treaties", publisher: "Ministry of Foreign Affairs of Japan")],
    agreements: [
      pair("JPN", "USA", .defensePact), pair("KOR", "USA", .defensePact), pair("PHL", "USA", .defensePact),
      pair("THA", "USA", .defensePact),
      agreement(
        "ANZUS", .defensePact, ["AUS", "NZL", "USA"], .inForce, "1952-04-29",
        name: .init(english: "ANZUS Treaty", japanese: "太平洋安全保障条約"), aliases: .init(english: ["ANZUS"], japanese: ["ANZUS"]),
        legs: [Dyad("NZL", "USA")].compactMap(\.self).map {
          Leg(between: $0, history: [StatusEvent(.suspended, PartialDate("1986-08-11"))])
        }),
      pair("AUS", "JPN", .reciprocalAccess, .inForce, "2023-08-13"), pair("JPN", "PHL", .reciprocalAccess, .signed, "2024-07-08"),
      pair("NZL", "PHL", .visitingForces, .signed), pair("AUS", "PHL", .visitingForces),
      pair("AUS", "JPN", .crossServicing), pair("AUS", "JPN", .informationSecurity), pair("JPN", "KOR", .informationSecurity),
      pair("JPN", "NZL", .informationSecurity, .agreed), pair("JPN", "USA", .crossServicing), pair("JPN", "USA", .visitingForces),
      pair("KOR", "USA", .visitingForces), pair("PHL", "USA", .visitingForces), pair("JPN", "PHL", .crossServicing, .negotiating),
      pair("JPN", "KOR", .crossServicing, .proposed),
      agreement("SQUAD", .framework, ["AUS", "JPN", "PHL", "USA"], name: .init(english: "Squad", japanese: "スクワッド")),
      agreement(
        "JPN-KOR-USA-TRILATERAL", .framework, ["JPN", "KOR", "USA"], name: .init(english: "Trilateral", japanese: "日米韓")),
      agreement("USA-KOR-MNNA", .majorNonNATOAlly, ["KOR", "USA"], giver: "USA"),
      agreement("USA-PHL-MNNA", .majorNonNATOAlly, ["PHL", "USA"], giver: "USA"),
      agreement("USA-THA-MNNA", .majorNonNATOAlly, ["THA", "USA"], giver: "USA"),
      agreement("USA-JPN-BASES", .basing, ["JPN", "USA"], giver: "USA"),
    ])
}

extension Samples {
  /// Sixteen states with sixty bilateral ties of all types and statuses, and four multilateral bodies, one of them large.
  static let sixteen: Network = {
    let roster = registry.states.map(\.code).filter { $0 != "CHN" }
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let types: [AgreementType] = [
      .defensePact, .reciprocalAccess, .visitingForces, .crossServicing, .informationSecurity, .technologyTransfer, .declaration,
      .majorNonNATOAlly, .exercise, .geospatial, .secureCommunications, .armsSupply,
    ]
    let statuses: [Status] = [.inForce, .inForce, .inForce, .signed, .negotiating, .proposed, .agreed, .suspended, .ended]
    var agreements: [Agreement] = []
    var used: Set<String> = []
    while agreements.count < 60 {
      let hubFirst = next(3) == 0
      let (a, b) = (hubFirst ? "USA" : roster[next(roster.count)], roster[next(roster.count)])
      let type = types[next(types.count)]
      guard a != b, used.insert("\(min(a, b))\(max(a, b))\(type)").inserted else { continue }
      agreements.append(
        agreement(
          "\(a)-\(b)-\(type.rawValue.uppercased())", type, [a, b], statuses[next(statuses.count)],
          giver: type.isDirected ? a : nil))
    }
    agreements += [
      agreement("QUAD", .framework, ["AUS", "IND", "JPN", "USA"], name: .init(english: "Quad", japanese: "日米豪印")),
      agreement("AUKUS", .framework, ["AUS", "GBR", "USA"], name: .init(english: "AUKUS", japanese: "AUKUS")),
      agreement(
        "FPDA", .framework, ["AUS", "GBR", "MYS", "NZL", "SGP"],
        name: .init(english: "Five Power Defence Arrangements", japanese: "五カ国防衛取極"), aliases: .init(english: ["FPDA"])),
      agreement(
        "EAS", .framework, roster, name: .init(english: "East Asia Summit", japanese: "東アジア首脳会議"),
        aliases: .init(english: ["EAS"], japanese: ["EAS"])),
    ]
    return Network(
      id: "sixteen", title: .init(english: "Sixteen states, sixty ties", japanese: "16か国・60件"), roster: roster, hub: "USA",
      agreements: agreements)
  }()
}
