/// A span of time from one date to another; open where an end is not given.
public struct Spell: Sendable, Hashable {
  /// The first date of the spell; `nil`: from before all record.
  public var from: PartialDate?
  /// The date at which the spell ended, no longer part of it; `nil`: to this day.
  public var to: PartialDate?

  /// A spell; open on the sides left out.
  public init(from: PartialDate? = nil, to: PartialDate? = nil) {
    self.from = from
    self.to = to
  }

  /// Whether `date` lies in the spell: it has begun by then, and its end has not.
  public func contains(_ date: PartialDate) -> Bool {
    if let from, !from.hasBegun(by: date) { return false }
    if let to, to.hasBegun(by: date) { return false }
    return true
  }
}
