import AllianceNetwork

/// How many decisions of codesheets had no effect, and why, by the code of the finding that tells of each.
public struct CodesheetLosses: Sendable, Hashable, CustomStringConvertible {
  /// How many rows have a decision.
  public internal(set) var decisions = 0
  /// How many of them had no effect, by the code of the finding.
  public internal(set) var lost: [String: Int] = [:]

  /// None of none.
  public init() {}

  /// How many had no effect.
  public var count: Int { lost.values.reduce(0, +) }

  /// `2 of 5 decisions of the codesheets had no effect: 1 sheet-sentence-gone (the sentence is not in the text any more), ...`, codes in their order; empty where
  /// every decision had its effect.
  public var description: String {
    guard count > 0 else { return "" }
    let kinds = lost.sorted { $0.key < $1.key }.map { code, count in
      "\(count) \(code)" + (Self.reasons[code].map { " (\($0))" } ?? "")
    }
    return
      "\(count) of \(decisions) \(decisions == 1 ? "decision" : "decisions") of the codesheets had no effect: \(kinds.joined(separator: ", "))"
  }

  mutating func add(_ code: String, _ count: Int = 1) {
    if count > 0 { lost[code, default: 0] += count }
  }

  /// The codes of the findings of rows without effect, and what they say in a few words.
  static let reasons = [
    "sheet-sentence-gone": "the sentence is not in the text any more",
    "sheet-decided-twice": "a later row decides on the same tie otherwise",
    "sheet-text-not-read": "the text was not among those read",
    "sheet-words-unchecked": "the words could not be looked up without the text; give --texts",
    "sheet-tie-not-held": "the network holds nothing of the tie",
  ]
}
