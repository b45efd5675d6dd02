extension CodedTie {
  /// Whether no rule read it and nobody has checked it: all its places were weighed alone.
  public var isWeighed: Bool { !evidence.isEmpty && evidence.allSatisfy { $0.rule == "weighed" && $0.checkedBy == nil } }

  /// Whether it is no more than a claim that the text does not make its own, an adversary's or one that it rebuts, and nobody has checked it: all its places
  /// have such a voice.
  public var isOnlyClaimed: Bool {
    !evidence.isEmpty && evidence.allSatisfy { ($0.voice == .adversary || $0.voice == .rebutted) && $0.checkedBy == nil }
  }

  /// The chance from which a tie that was only weighed makes an agreement of a network by itself.
  public static let leastChance = 0.75

  /// Whether it makes no agreement of a network by itself: it is only claimed, or only weighed with a chance below ``leastChance`` (none counts as such).
  public var isDoubtful: Bool {
    isOnlyClaimed || isWeighed && evidence.allSatisfy { ($0.confidence ?? 0) < Self.leastChance }
  }
}
