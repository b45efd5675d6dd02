import AllianceNetwork

/// How far a value moves with the coding of statuses, from what is in force alone to everything down to proposals.
///
/// The analyst's first choice is what counts as a tie, and it moves a measure more than the choice of the measure. The
/// interval shows it instead of hiding it.
public struct CodingInterval: Sendable, Equatable {
  /// A step of the ladder: everything that stands at least so far.
  public enum Step: String, Sendable, Hashable, CaseIterable {
    /// In force alone.
    case inForce = "in-force"
    /// Also signed.
    case signed
    /// Also agreed and negotiating.
    case pending
    /// Also proposed.
    case proposed

    /// The statuses that count.
    public var statuses: Set<Status> {
      switch self {
      case .inForce: [.inForce]
      case .signed: [.inForce, .signed]
      case .pending: [.inForce, .signed, .agreed, .negotiating]
      case .proposed: [.inForce, .signed, .agreed, .negotiating, .proposed]
      }
    }
  }

  /// The score at each step, in the order of the steps.
  public let scores: [Score]

  /// The least and the most of the scores that there are; `nil` where there is none.
  public var bounds: ClosedRange<Double>? {
    let values = scores.compactMap(\.value)
    guard let least = values.min(), let most = values.max() else { return nil }
    return least...most
  }
}
