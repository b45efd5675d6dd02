import AllianceNetwork

/// The parts of a report on structure. The raw value is the name in machine formats and on the command line.
public enum StructureSection: String, Sendable, Hashable, CaseIterable {
  /// How hard the network is to part, and whom the well-connected are tied to.
  case connectivity
  /// Core and periphery, and the rich club.
  case core
  /// Who stands between whom.
  case brokerage
  /// Groups with more ties within than between.
  case communities
  /// Which states have like ties.
  case roles
  /// Pairs and triples by kind, with the directions of obligations and of directed ties.
  case census
  /// What is left as states are lost one after another.
  case attack
  /// The layers side by side.
  case layers
  /// Agreements of any number of parties, not made into pairs.
  case groups
  /// How far one layer, or list, goes with another.
  case association
  /// Ties with and against; only where ties against are given.
  case balance

  /// Whether it measures agreements, and so nothing in a graph that none stand behind, such as an edge list; but that lists may be held against each other.
  public var isOfAgreements: Bool { self == .layers || self == .groups || self == .association }

  /// Whether it follows the directions of an edge list that has them; if not, it takes the list made symmetric first.
  public var followsDirections: Bool {
    switch self {
    case .connectivity, .brokerage, .roles, .census: true
    case .core, .communities, .attack, .layers, .groups, .association, .balance: false
    }
  }

  /// Whether some of its measures take the weights of ties for strengths, where they are said to be; all else counts every tie once.
  public var takesWeights: Bool {
    switch self {
    case .connectivity, .brokerage, .communities, .roles, .association: true
    case .core, .census, .attack, .layers, .groups, .balance: false
    }
  }

  /// The most states that it takes in a graph that no agreements stand behind, which may be of any size; `nil` for any number. Beyond, it would take hours or
  /// more memory than there is.
  public var mostStates: Int? {
    switch self {
    case .core, .roles, .attack, .association: 1_000
    case .communities: 20_000
    default: nil
    }
  }

  /// Its title.
  public var title: LocalizedText {
    switch self {
    case .connectivity: LocalizedText(english: "Connectivity", japanese: "連結性")
    case .core: LocalizedText(english: "Core and periphery", japanese: "中核と周辺")
    case .brokerage: LocalizedText(english: "Brokerage", japanese: "仲介")
    case .communities: LocalizedText(english: "Communities", japanese: "コミュニティ")
    case .roles: LocalizedText(english: "Positions", japanese: "役割と位置")
    case .census: LocalizedText(english: "Dyads and triads", japanese: "二者と三者の内訳")
    case .attack: LocalizedText(english: "Attack curves", japanese: "ノード喪失の曲線")
    case .layers: LocalizedText(english: "Layers", japanese: "層")
    case .groups: LocalizedText(english: "Agreements and their parties", japanese: "協定と締約国")
    case .balance: LocalizedText(english: "Balance", japanese: "均衡")
    case .association: LocalizedText(english: "Association of relations", japanese: "関係の間の関連")
    }
  }
}
