/// A rung of the ladder on which an agreement stands.
public enum Status: String, Sendable, Hashable, CaseIterable, Codable, Comparable {
  /// Proposed, recommended, considered or predicted.
  case proposed
  /// Talks are on, or agreed to begin.
  case negotiating
  /// Agreed in principle, to be concluded or signed.
  case agreed
  /// Signed, not yet in effect.
  case signed
  /// In effect.
  case inForce = "in-force"
  /// Suspended, or notice of its end given and not yet effective.
  case suspended
  /// Terminated, expired, dissolved or replaced.
  case ended
  /// Said not to exist, refused or ruled out.
  case denied

  /// The four groups into which the rungs fall.
  public enum Coarse: String, Sendable, Hashable, CaseIterable, Codable {
    /// In force or signed.
    case concluded
    /// Agreed, negotiating or proposed.
    case pending
    /// Suspended or ended.
    case ended
    /// Denied.
    case denied
  }

  /// The group of the rung.
  public var coarse: Coarse {
    switch self {
    case .inForce, .signed: .concluded
    case .agreed, .negotiating, .proposed: .pending
    case .suspended, .ended: .ended
    case .denied: .denied
    }
  }

  /// The rungs that count as a tie where nothing else is asked for: in force and signed.
  public static let concluded: Set<Status> = [.inForce, .signed]

  /// Rungs are ordered from the first idea to the end; `denied` comes last.
  public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.ranks[self] ?? 0 }
  private static let ranks = Dictionary(uniqueKeysWithValues: zip(allCases, 0...))
}

/// One step on the ladder: a status and when it was reached.
public struct StatusEvent: Sendable, Hashable {
  /// The status reached.
  public var status: Status
  /// When; `nil` where it is not known.
  public var date: PartialDate?
  /// The id of the source or the name of the document that tells of it.
  public var source: String?
  /// A remark.
  public var note: String?

  /// A step to `status`.
  public init(_ status: Status, _ date: PartialDate? = nil, source: String? = nil, note: String? = nil) {
    self.status = status
    self.date = date
    self.source = source
    self.note = note
  }
}

extension [StatusEvent] {
  /// The newest event that has begun by `date`; the last one where `date` is `nil`. Events are in their historical order.
  ///
  /// An event without a date counts from the event before it, from the beginning where it is the first. `nil` where no event has begun yet, or there is none.
  public func newest(on date: PartialDate?) -> StatusEvent? {
    guard let date else { return last }
    var newest: StatusEvent?
    var hasBegun = true
    for event in self {
      hasBegun = event.date.map { $0.hasBegun(by: date) } ?? hasBegun
      if hasBegun { newest = event }
    }
    return newest
  }
}
