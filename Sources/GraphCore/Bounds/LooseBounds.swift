/// Two numbers that a score cannot pass among all graphs of as many nodes and ties, and whether it comes to them.
public struct LooseBounds: Sendable, Hashable {
  /// No graph of the size has less.
  public let least: Double
  /// No graph of the size has more.
  public let most: Double
  /// Whether some graph of the size is known to have the least.
  public let isLeastReached: Bool
  /// Whether some graph of the size is known to have the most.
  public let isMostReached: Bool

  /// The same as bounds that some graphs reach; `nil` where that is not known of both.
  public var reached: ScoreBounds? {
    isLeastReached && isMostReached ? ScoreBounds(least: least, most: most) : nil
  }

  /// Bounds of the given parts, of which neither is known to be reached where nothing else is said.
  public init(least: Double, most: Double, isLeastReached: Bool = false, isMostReached: Bool = false) {
    (self.least, self.most) = (least, most)
    (self.isLeastReached, self.isMostReached) = (isLeastReached, isMostReached)
  }
}
