import AllianceNetwork

/// The words of the legend, the caption and the tooltips, English and Japanese side by side.
public enum Wording {
  /// What a type is called.
  public static func type(_ type: AgreementType, in language: Language) -> String {
    let (english, japanese) =
      switch type {
      case .defensePact: ("Defence pact", "防衛条約・同盟")
      case .reciprocalAccess: ("Reciprocal access (RAA)", "円滑化協定（RAA）")
      case .visitingForces: ("Visiting forces (VFA, SOFA)", "訪問軍・地位協定")
      case .crossServicing: ("Logistics (ACSA)", "物品役務相互提供（ACSA）")
      case .informationSecurity: ("Information security (GSOMIA)", "情報保護（GSOMIA）")
      case .secureCommunications: ("Secure communications (COMCASA)", "通信保全（COMCASA）")
      case .geospatial: ("Geospatial exchange (BECA)", "地理空間情報（BECA）")
      case .technologyTransfer: ("Equipment and technology (DTA)", "装備品・技術移転")
      case .majorNonNATOAlly: ("Major non-NATO ally", "主要非NATO同盟国")
      case .armsSupply: ("Arms and assistance", "武器供与・安保支援")
      case .basing: ("Basing", "駐留・基地使用")
      case .declaration: ("Declaration", "共同宣言・文書")
      case .framework: ("Framework", "枠組み・対話")
      case .exercise: ("Exercise", "共同演習")
      case .nonaggression: ("Non-aggression, consultation", "不可侵・協議")
      }
    return language == .japanese ? japanese : english
  }

  /// What a status is called.
  public static func status(_ status: Status, in language: Language) -> String {
    let (english, japanese) =
      switch status {
      case .proposed: ("Proposed", "提案")
      case .negotiating: ("Negotiating", "交渉中")
      case .agreed: ("Agreed in principle", "大筋合意")
      case .signed: ("Signed", "署名済み")
      case .inForce: ("In force", "発効")
      case .suspended: ("Suspended", "停止")
      case .ended: ("Ended", "終了")
      case .denied: ("Denied", "否定")
      }
    return language == .japanese ? japanese : english
  }

  static func obligation(_ kind: Obligation.Kind, in language: Language) -> String {
    let (english, japanese) =
      switch kind {
      case .defends: ("defends", "防衛義務")
      case .consults: ("consults", "協議義務")
      case .hosts: ("hosts", "受入義務")
      case .supplies: ("supplies", "供給義務")
      case .designates: ("designates", "指定")
      case .accesses: ("grants access", "アクセス供与")
      }
    return language == .japanese ? japanese : english
  }

  static func types(in language: Language) -> String { language == .japanese ? "種別" : "Type" }
  static func statuses(in language: Language) -> String { language == .japanese ? "状態" : "Status" }
  static func signs(in language: Language) -> String { language == .japanese ? "記号" : "Signs" }
  static func crowds(in language: Language) -> String {
    language == .japanese ? "大きな枠組み（線では示さない）" : "Larger bodies, not drawn as lines"
  }
  /// Which way an arrow runs; `withBases`: basing is among what is drawn, whose giver is not the host.
  static func direction(withBases: Bool, in language: Language) -> String {
    if withBases {
      return language == .japanese ? "供与国（駐留では派遣国）から受領国へ" : "From giver (of bases: the state that sends its forces) to receiver"
    }
    return language == .japanese ? "供与国から受領国へ" : "From giver to receiver"
  }
  static func star(in language: Language) -> String {
    language == .japanese ? "多国間（加盟国と結ぶ）" : "Multilateral, joined to its members"
  }
  static func bundle(withPact: Bool, in language: Language) -> String {
    if withPact {
      return language == .japanese ? "一つの組の紐帯の件数（防衛条約を含む）" : "Ties of one pair, their number, a defence pact among them"
    }
    return language == .japanese ? "一つの組の紐帯の件数（防衛条約なし）" : "Ties of one pair, their number, no defence pact"
  }
  static func isolate(in language: Language) -> String {
    language == .japanese ? "ネットワーク内に該当なし" : "No such tie in this network"
  }
  static func source(in language: Language) -> String { language == .japanese ? "出典" : "Source" }
  static func texts(_ count: Int, in language: Language) -> String {
    language == .japanese ? "テキスト\(count)件" : count == 1 ? "1 text" : "\(count) texts"
  }
}
