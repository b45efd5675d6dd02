import AllianceNetwork

/// What was picked out of the network before it was drawn against a ``DiagramBase``: all ties of some types, and of others those that differ alone.
///
/// It narrows nothing; the caption tells it, and how many of the differences are of other types, since the ties that the caption counts cannot be
/// reckoned from those of another picture without that.
public struct DiagramScope: Sendable, Hashable {
  /// What the types are called together, as it stands in the caption (`binding types`).
  public var name: LocalizedText
  /// The types all of whose ties are drawn.
  public var types: Set<AgreementType>

  /// A scope of `types` that is told as `name`.
  public init(_ name: LocalizedText, types: Set<AgreementType>) {
    self.name = name
    self.types = types
  }
}
