/// What becomes of the ties of two coders, this program and a second one.
///
/// A tie of both, by type, parties and giver, is one record with the proof of both. Two records *conflict* where the coders read the same words and wrote
/// down another type or other parties. Every disagreement is a finding, whatever the policy does with it.
public enum CoderPolicy: String, Sendable, Hashable, CaseIterable {
  /// Every tie of either; both records of a conflict; where status, date or direction differ, the program's.
  case union
  /// Only ties of both; where they differ, the program's.
  case intersection
  /// Every tie of either, but of a conflict the program's record alone; where they differ, the program's.
  case preferProgram = "prefer-program"
  /// Every tie of either, but of a conflict the second coder's record alone; where they differ, the second coder's.
  case preferCoder = "prefer-coder"
}
