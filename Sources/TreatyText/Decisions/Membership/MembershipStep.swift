import AllianceNetwork

/// What a state does towards a body, or how it stands to it.
enum MembershipStep: Sendable, Hashable {
  /// It asks to be let in, or has been promised to be.
  case applied
  /// It enters.
  case joined
  /// It is a member.
  case belongs
  /// It keeps away, or is kept away, from its part in the body.
  case stoodAside
  /// It comes back, or its part is given back to it.
  case restored
  /// It has told the body that it leaves.
  case gaveNotice
  /// It is out.
  case left
  /// It does not belong, and will not.
  case denied

  /// Where the tie stands after a step of `date` as seen on the day of the document: notice of leaving ends a membership within two years.
  func status(on date: PartialDate?, seen document: PartialDate?) -> Status {
    switch self {
    case .applied: .proposed
    case .joined, .belongs, .restored: .inForce
    case .stoodAside: .suspended
    case .left: .ended
    case .denied: .denied
    case .gaveNotice:
      if let date, let document, date.year + 2 > document.year { .suspended } else { .ended }
    }
  }

  /// Whether it ends or rests a membership, which only a member can do.
  var needsMember: Bool { self == .left || self == .stoodAside || self == .gaveNotice }

  /// Whether it begins one.
  var isEntry: Bool { self == .joined || self == .belongs || self == .applied }
}
