import AllianceNetwork

/// Tells what kind of agreement the head of a column or a row stands for where it is written short: 情報保護, `Logistics`, `Visiting forces`.
///
/// Some heads say so alone. Others (`Access`, `Supplies`, 装備) are words of every table: they count only beside heads that say so, see ``TableShape``.
enum ColumnHead {
  /// The type that a head tells, and whether it does so alone.
  static func type(of head: String, _ language: Language) -> (type: AgreementType, isSure: Bool)? {
    let words = head.lowercased()
    guard !words.isEmpty, words.unicodeScalars.count < 48 else { return nil }
    let sure = language == .japanese ? japanese : english
    if let found = sure.first(where: { $0.1.contains { words.contains($0) } }) { return (found.0, true) }
    if let type = TypePhrase.type(of: head, language) { return (type, true) }
    let unsure = language == .japanese ? unsureJapanese : unsureEnglish
    return unsure.first { $0.1.contains { words.contains($0) } }.map { ($0.0, false) }
  }

  /// Whether a head speaks of forces that visit without the name of an agreement: 部隊の往来, `Access`, `Visiting forces`.
  static func isAccess(_ head: String) -> Bool {
    let words = head.lowercased()
    return !named.contains { words.contains($0) } && access.contains { words.contains($0) }
  }

  /// The type that agreements on forces that visit have between two: those of Japan with others than the United States are on reciprocal access.
  static func access(between parties: [PartyCode]) -> AgreementType {
    parties.contains("JPN") && !parties.contains("USA") ? .reciprocalAccess : .visitingForces
  }

  private static let access = ["部隊", "往来", "地位", "訪問軍", "access", "troops", "forces", "visit"]
  private static let named = ["円滑化", "地位協定", "軍の地位", "reciprocal", "raa", "sofa", "vfa", "status of force"]

  private static let japanese: [(AgreementType, [String])] = [
    (.informationSecurity, ["情報保護", "秘密保護", "機密保護", "情報保全"]), (.crossServicing, ["物品役務", "物品・役務", "相互提供"]),
    (.reciprocalAccess, ["円滑化"]), (.technologyTransfer, ["装備・技術", "装備品・技術", "装備移転", "装備技術"]),
    (.visitingForces, ["訪問軍", "訪問部隊", "軍の地位", "地位協定"]), (.defensePact, ["相互防衛", "同盟条約", "安全保障条約"]),
    (.framework, ["2+2", "2プラス2"]),
  ]
  private static let unsureJapanese: [(AgreementType, [String])] = [
    (.informationSecurity, ["情報", "秘密", "機密"]), (.crossServicing, ["後方", "兵站", "補給", "融通", "物資"]),
    (.visitingForces, ["地位"]), (.reciprocalAccess, ["部隊", "往来"]), (.technologyTransfer, ["装備", "技術"]),
    (.defensePact, ["同盟", "防衛の約束", "防衛の義務", "防衛義務"]), (.secureCommunications, ["通信"]), (.geospatial, ["地理"]),
    (.framework, ["閣僚", "協議", "対話"]),
    (.declaration, ["パートナーシップ"]),
  ]
  private static let english: [(AgreementType, [String])] = [
    (.informationSecurity, ["info. sec", "info sec", "information sec", "info. prot", "info prot", "classified info"]),
    (.crossServicing, ["cross-servicing", "cross servicing", "mutual logistics", "logistics support"]),
    (.reciprocalAccess, ["reciprocal access"]), (.visitingForces, ["visiting force", "status of force"]),
    (.technologyTransfer, ["equipment and tech", "equipment & tech", "equipment/tech", "equip. and tech", "equip./tech"]),
    (.framework, ["2+2", "2 + 2", "two-plus-two"]),
  ]
  private static let unsureEnglish: [(AgreementType, [String])] = [
    (.informationSecurity, ["information", "intelligence", "secret", "classified"]),
    (.crossServicing, ["logistic", "suppl", "refuel"]),
    (.reciprocalAccess, ["access"]), (.visitingForces, ["troops", "forces", "visit"]),
    (.technologyTransfer, ["equipment", "technolog"]),
    (.secureCommunications, ["communications"]), (.geospatial, ["geospatial", "mapping"]),
    (.framework, ["minister", "dialogue"]),
    (.defensePact, ["mutual defen", "alliance", "defence treaty", "defense treaty"]), (.declaration, ["partnership"]),
  ]
}
