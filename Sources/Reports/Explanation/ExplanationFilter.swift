import TreatyText

/// Which decisions an explanation is shown with.
public enum ExplanationFilter: String, Sendable, Hashable, CaseIterable {
  /// The sentences that tell of ties.
  case ties
  /// The sentences with abstentions that a person should look at.
  case findings
  /// Everything.
  case all

  /// Whether a decision is shown.
  func shows(_ decision: Decision) -> Bool {
    switch self {
    case .all: true
    case .ties: decision.reading != nil
    case .findings: decision.isFinding
    }
  }

  /// Whether a sentence is shown.
  func shows(_ sentence: ExplainedSentence) -> Bool { self == .all || sentence.decisions.contains(where: shows) }
}
