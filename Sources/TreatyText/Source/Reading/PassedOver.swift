/// The files that a listing of folders passed over, counted by kind.
public struct PassedOver: Sendable, Hashable, CustomStringConvertible {
  /// How many files of each ending, in lower case and without the dot, were passed over; those without one under the empty word.
  public private(set) var endings: [String: Int] = [:]
  /// How many files were passed over because their names are no UTF-8.
  public private(set) var misnamed = 0

  /// Nothing.
  public init() {}

  /// How many files there are.
  public var count: Int { endings.values.reduce(misnamed, +) }

  /// `3 files were passed over: 2 .docx, 1 .rtf; of folders .txt .md .html .htm .pdf are read`, the most frequent kind first, then by name; empty where nothing
  /// was passed over.
  public var description: String {
    guard count > 0 else { return "" }
    let kinds = endings.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { ending, count in "\(count) \(ending.isEmpty ? "without an ending" : ".\(ending)")" }
    let all = kinds + (misnamed > 0 ? ["\(misnamed) with a name that is no UTF-8"] : [])
    return
      "\(count == 1 ? "a file was" : "\(count) files were") passed over: \(all.joined(separator: ", ")); of folders \(SourceFormat.endingsInWords) are read"
  }

  mutating func add(_ path: String) { endings[SourcePath.ending(of: path), default: 0] += 1 }

  mutating func addMisnamed() { misnamed += 1 }
}
