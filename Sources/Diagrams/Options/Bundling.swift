/// Whether the ties of one pair are drawn as one line with their number.
public enum Bundling: String, Sendable, Hashable, CaseIterable {
  /// Where there are more lines than can be told apart.
  case automatic = "auto"
  /// Wherever a pair has two ties or more.
  case always
  /// Nowhere: every tie is a line.
  case never
}
