/// What became of a tie, or of a party, against the network that a picture is set against (``DiagramBase``).
public enum TieChange: String, Sendable, Hashable, CaseIterable {
  /// It is new: the base does not have it.
  case added
  /// It is in both and differs: another status, another direction, or two parties that became more.
  case altered
  /// It is gone: the base alone has it. It is drawn all the same, so that its absence is seen.
  case removed

  /// The sign that stands on it: `+`, `≠` or `−`. It tells the changes apart in black and white too.
  public var sign: String {
    switch self {
    case .added: "+"
    case .altered: "≠"
    case .removed: "−"
    }
  }
}
