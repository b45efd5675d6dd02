import AllianceNetwork

/// By which a profile is called hub-and-spoke, lattice or something else: labels with conditions, the first whose conditions all hold.
///
/// The rule is disclosed and may be edited; no measure of the field settles the word by itself.
public struct VerdictRule: Sendable, Hashable {
  /// A value that an item must have.
  public struct Condition: Sendable, Hashable {
    /// The item.
    public let item: ProfileItem
    /// The least that it may be, if anything.
    public let least: Double?
    /// The most that it may be, if anything.
    public let most: Double?
    /// Whether the most itself is too much.
    public let isBelow: Bool

    /// A condition; `below` rules out `most` itself.
    public init(_ item: ProfileItem, least: Double? = nil, most: Double? = nil, below: Bool = false) {
      self.item = item
      self.least = least
      self.most = most
      isBelow = below
    }

    /// Whether it holds for a value. Values that differ in rounding alone (1e-9) count as equal.
    func holds(_ value: Double) -> Bool {
      if let least, value < least - 1e-9 { return false }
      if let most { return isBelow ? value < most - 1e-9 : value <= most + 1e-9 }
      return true
    }
  }

  /// A word and what it asks for.
  public struct Label: Sendable, Hashable {
    /// The id.
    public let id: String
    /// The word.
    public let title: LocalizedText
    /// What must hold.
    public let conditions: [Condition]

    /// A label.
    public init(id: String, title: LocalizedText, conditions: [Condition]) {
      self.id = id
      self.title = title
      self.conditions = conditions
    }
  }

  /// The id of the rule.
  public let id: String
  /// What it is called.
  public let title: LocalizedText
  /// The labels, in the order in which they are tried.
  public let labels: [Label]
  /// The word where none holds.
  public let otherwise: Label
  /// Where the rule is from.
  public let sources: [Source]

  /// A rule.
  public init(id: String, title: LocalizedText, labels: [Label], otherwise: Label, sources: [Source] = []) {
    self.id = id
    self.title = title
    self.labels = labels
    self.otherwise = otherwise
    self.sources = sources
  }

  /// What the rule says of these values; nothing where no two states are tied, since no word of structure is true of that.
  func verdict(on values: ProfileValues) -> Verdict {
    values.projection.simple.edgeCount == 0 ? Verdict(label: nil, undefined: []) : verdict { values[$0] }
  }

  /// What the rule says of these values.
  func verdict(on value: (ProfileItem) -> Score) -> Verdict {
    var missing: [ProfileItem] = []
    for label in labels {
      var holds = true
      var unknown: [ProfileItem] = []
      for condition in label.conditions {
        if let value = value(condition.item).value {
          holds = holds && condition.holds(value)
        } else {
          unknown.append(condition.item)
        }
      }
      // A label that fails by a value that there is fails whatever the others are.
      guard holds else { continue }
      if unknown.isEmpty { return Verdict(label: label, undefined: missing) }
      missing += unknown.filter { !missing.contains($0) }
    }
    return Verdict(label: missing.isEmpty ? otherwise : nil, undefined: missing)
  }
}

/// The word for a profile.
public struct Verdict: Sendable, Hashable {
  /// The label; `nil` where a value that would decide is undefined, and where no two states are tied.
  public let label: VerdictRule.Label?
  /// The items whose value is undefined and would have decided, or might have decided for a label that comes earlier.
  public let undefined: [ProfileItem]
}
