import AllianceNetwork

/// What the head of a column makes of its cells where it names neither a kind of agreement nor a party: 開催地, 防衛義務, 備考, 交渉中.
enum ColumnRole: Hashable {
  /// Where something took place: a state there is no party.
  case place
  /// Whether the agreement holds an obligation to defend: `no` there denies no agreement.
  case obligation
  /// What else there is to say.
  case remark
  /// Where the agreements with those stand who are listed in its cells.
  case standing(Status)

  /// The role that a head tells; `nil` where there is none.
  static func of(_ head: String) -> ColumnRole? {
    let words = head.lowercased()
    guard !words.isEmpty, words.unicodeScalars.count < 48 else { return nil }
    if places.contains(where: { words.contains($0) }) { return .place }
    if obligations.contains(where: { words.contains($0) }) { return .obligation }
    if remarks.contains(where: { words.contains($0) }) { return .remark }
    if let status = marks.first(where: { words.hasPrefix($0.key) && words.count < $0.key.count + 6 })?.value {
      return .standing(status)
    }
    guard case .stands(let status) = CellMeaning.of(words) else { return nil }
    return .standing(status)
  }

  private static let places = ["場所", "開催地", "会場", "訪問地", "venue", "location", "place"]
  private static let obligations = [
    "防衛義務", "防衛の義務", "援助義務", "援助の義務", "拘束力", "aid?", "of aid", "aid in case", "binding", "obligation", "commitment",
  ]
  private static let remarks = ["備考", "摘要", "注記", "remark", "notes", "comment"]
  private static let marks: KeyValuePairs<String, Status> = [
    "ある": .inForce, "ない": .denied, "有": .inForce, "無": .denied, "none": .denied,
  ]
}
