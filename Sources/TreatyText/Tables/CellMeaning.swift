import AllianceNetwork

/// What short words of a cell, a legend or a note say of an agreement: 交渉中, `signed, not yet in force`, 「協定が存在しないことを示す」.
///
/// Cells are no sentences, so that the grammar of sentences is of no use; the first row of words that fits counts, from the most special one on.
enum CellMeaning: Sendable, Hashable {
  /// It stands so.
  case stands(Status)
  /// Nothing is said: not known, not applicable.
  case open

  /// The meaning of `words`; `nil` where there is none.
  static func of(_ words: String) -> CellMeaning? {
    let words = " " + words.lowercased()
    guard words.count > 1 else { return nil }
    if unsaid.contains(where: { words.contains($0) }) { return .open }
    if absent.contains(where: { words.contains($0) }) { return .stands(.denied) }
    return rungs.first { $0.words.contains { words.contains($0) } }.map { .stands($0.status) }
  }

  private static let unsaid = [
    "不明", "未公表", "公表されていない", "情報なし", "未確認", "確認でき", "該当せず", "対象外", "not known", "unknown", "nothing to report",
    "would not say", "no information", "no data", "not applicable", "n/a", "not public", "undisclosed", "not signed", "未署名",
    "unconfirmed",
  ]

  /// Words that deny though they name a step: 交渉も行われていない.
  private static let absent = [
    "締結されておらず", "締結しておらず", "結んでおらず", "交渉も行われていない", "交渉もない", "設けていない", "設けられていない", "未設置", "開催されていない",
    "not established", "no talks",
  ]

  private static let rungs: [(status: Status, words: [String])] = [
    (
      .signed,
      [
        "未発効", "発効していない", "効力がまだ", "効力は未", "生じていない", "発効待ち", "発効前", "批准待ち", "未批准", "承認待ち", "署名のみ", "手続中", "手続き中",
        "not yet in force", "not in force", "not yet in effect", "not yet effective", "not ratified", "awaiting ratif",
        "awaiting entry", "pending ratif", "ratification pending", "to be ratified", "ratification not",
        "entry into force pending",
      ]
    ),
    (
      .agreed,
      [
        "実質合意", "大筋合意", "原則合意", "妥結", "合意済", "in principle", "in substance", "initialled", "initialed", "text settled",
        "text agreed",
        "talks concluded",
      ]
    ),
    (.proposed, ["予備協議", "予備的な協議", "交渉の前", "exploratory"]),
    (.negotiating, ["under way", "underway", "交渉", "協議中", "協議を始め", "協議を開始", "talks", "negotiat"]),
    (.suspended, ["停止中", "効力停止", "suspended"]),
    (.ended, ["終了", "失効", "破棄", "廃止", "expired", "terminated", "lapsed", " ended"]),
    (.proposed, ["検討", "提案", "構想", "under consideration", "proposed", "being studied", "under study", "planned"]),
    (
      .denied,
      [
        "存在しない", "存在せず", "締結していない", "締結されていない", "締結なし", "結んでいない", "未締結", "協定なし", "なし", "無し", "協定がない", "ないこと", "no agreement",
        " none", "no such", "not concluded", "does not exist", "no instrument", "no arrangement", "no pact", "no treaty",
      ]
    ),
    (
      .inForce,
      [
        "発効", "効力を有する", "締結", "有効", "in force", "in effect", "in place", "concluded", "operational", "existing", "exists", "あり",
        "有り",
      ]
    ),
    (.signed, ["署名", "調印", "signed", "pending"]),
  ]
}
