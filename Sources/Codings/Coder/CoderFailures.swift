/// On how many of its texts a second coder failed, and why first.
///
/// It failed on a text where it said nothing sound of it and ended otherwise than with code 0, was stopped, wrote lines that are broken, or said nothing sound
/// of any text of the run. What became of such a text: the program's ties stand, whatever the policy.
public struct CoderFailures: Sendable, Hashable {
  /// The texts that it was given.
  public internal(set) var texts = 0
  /// Those on which it failed.
  public internal(set) var failed = 0
  /// The lines that it wrote and that could not be used whole.
  public internal(set) var brokenLines = 0
  /// What went wrong first; `nil` where nothing did.
  public internal(set) var firstReason: String?

  /// Whether there were texts and it failed on every one.
  public var isTotal: Bool { texts > 0 && failed == texts }
}
