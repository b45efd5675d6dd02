import GraphCore

/// What a value of the profile is held against. Nothing is left out in silence: what there is not says why.
public struct Standing: Sendable, Equatable {
  /// The value of a star of as many nodes.
  public let star: Score
  /// That of a complete graph of as many nodes.
  public let complete: Score
  /// The least and the most that graphs of as many nodes and ties can have.
  public let bounds: SizeBounds
  /// Where the value lies among chance graphs.
  public let null: NullPosition
  /// The value over the coding of statuses.
  public let interval: CodingInterval
}

/// What is known of the least and the most of a value among graphs of as many nodes and ties.
public enum SizeBounds: Sendable, Equatable {
  /// Both, and some graph has either.
  case known(ScoreBounds)
  /// Two numbers that no graph passes, of which one at least may be reached by none.
  case loose(LooseBounds)
  /// They are not known, or there are none, for this reason.
  case undefined(Undefined)

  /// The least that there can be, reached or not; `nil` where there is no bound.
  public var least: Double? {
    switch self {
    case .known(let bounds): bounds.least
    case .loose(let bounds): bounds.least
    case .undefined: nil
    }
  }

  /// The most that there can be, reached or not; `nil` where there is no bound.
  public var most: Double? {
    switch self {
    case .known(let bounds): bounds.most
    case .loose(let bounds): bounds.most
    case .undefined: nil
    }
  }

  /// The bounds that are reached; `nil` where there are none or one of them may not be.
  public var bounds: ScoreBounds? {
    if case .known(let bounds) = self { bounds } else { nil }
  }

  /// Why there are no bounds; `nil` where there are.
  public var reason: Undefined? {
    if case .undefined(let reason) = self { reason } else { nil }
  }
}
