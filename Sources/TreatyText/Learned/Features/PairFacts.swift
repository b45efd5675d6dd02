import AllianceNetwork

/// What an agreement and a set of parties are to each other in numbers.
struct ShapeFacts: FeatureFacts {
  static var kind: UInt8 { 2 }

  let type: AgreementType
  let naming: CandidateThing.Naming
  let size: UInt8
  /// How many parties of the set the sentence does not name, and how many others it names.
  let missing: UInt8
  let others: UInt8
  let organisations: UInt8
  /// How many lists have a party of the set.
  let lists: UInt8

  func add(to bag: inout FeatureBag) {
    let size = size.part(upTo: 4)
    let isBilateral = PartyFinder.bilateral.contains(type).part
    bag.add("bilateral-size", isBilateral, size)
    bag.add("type-size", type.rawValue, size)
    bag.add("missing", missing.part(upTo: 3))
    bag.add("kind-missing", naming.rawValue, missing.part(upTo: 3))
    bag.add("organisations", organisations.part(upTo: 2), type.rawValue)
    bag.add("others-size", others.part(upTo: 3), size, isBilateral)
    bag.add("lists", lists.part(upTo: 3), size)
  }
}

/// How the set came about, for this kind of agreement.
struct OriginFacts: FeatureFacts {
  static var kind: UInt8 { 3 }

  let origin: SetOrigin
  let size: UInt8
  let isBilateral: Bool
  let naming: CandidateThing.Naming

  func add(to bag: inout FeatureBag) {
    for name in origin.names {
      bag.add("origin-size", name, size.part(upTo: 4), isBilateral.part)
      bag.add("origin-kind", name, naming.rawValue)
    }
  }
}

/// How far the agreement that the sentence names is from the parties, and what lies between.
struct DistanceFacts: FeatureFacts {
  static var kind: UInt8 { 4 }

  /// The least and the greatest distance, as steps.
  let near: UInt8
  let far: UInt8
  /// How many parties beside the set are nearer than its farthest one.
  let nearer: UInt8
  /// How many other agreements are nearer to the lists, and how many lie between.
  let rivals: UInt8
  let inside: UInt8
  /// How many types the sentence names.
  let types: UInt8
  let size: UInt8
  /// How many marks lie before the farthest list, one more than that; 0 where there is no list.
  let clauses: UInt8

  func add(to bag: inout FeatureBag) {
    let near = near.part(upTo: 6)
    let far = far.part(upTo: 6)
    let size = size.part(upTo: 4)
    bag.add("farthest", far)
    bag.add("nearest", near)
    bag.add("distances", near, far, nearer.part(upTo: 2))
    bag.add("nearer", nearer.part(upTo: 4))
    bag.add("nearer-size", nearer.part(upTo: 3), size)
    bag.add("rivals", rivals.part(upTo: 3))
    bag.add("inside", inside.part(upTo: 3))
    bag.add("rivals-nearer", rivals.part(upTo: 3), nearer.part(upTo: 2), size)
    bag.add("types-rivals", types.part(upTo: 3), rivals.part(upTo: 2))
    if clauses > 0 { bag.add("clauses", (clauses - 1).part(upTo: 4), size) }
  }
}

/// The parts of the lists that have a party of the set, and their sides of the agreement.
struct SideFacts: FeatureFacts {
  static var kind: UInt8 { 5 }

  /// A bit for each part and side.
  let sides: UInt32
  let missing: UInt8
  let isBilateral: Bool
  let size: UInt8

  func add(to bag: inout FeatureBag) {
    let missing = missing.part(upTo: 2)
    let roles = Self.names(of: sides)
    bag.add("sides", roles)
    bag.add("sides-missing", missing, roles)
    bag.add("sides-all", missing, isBilateral.part, size.part(upTo: 4), roles)
  }

  /// The bit of a part and a side.
  static func bit(_ role: Int, _ side: CandidateThing.Side) -> UInt32 { 1 << UInt32(role * 3 + Int(side.place)) }

  private static func names(of sides: UInt32) -> String {
    var names = ""
    for bit in 0..<27 where sides >> UInt32(bit) & 1 == 1 { names += Self.names[bit] }
    return names.isEmpty ? "none" : names
  }

  private static let names: [String] = [Group.Role]([
    .between, .partner, .topic, .agent, .object, .dative, .genitive, .attribute, .none,
  ]).flatMap { role in ["<", ">", "="].map { role.part + $0 } }
}

/// Which parties of the context are in the set, beside how many the sentence does not name.
struct ContextFacts: FeatureFacts {
  static var kind: UInt8 { 6 }

  /// A bit for each ``ContextParty`` in the set.
  let own: UInt8
  let missing: UInt8

  func add(to bag: inout FeatureBag) {
    for (place, part) in ContextParty.allCases.enumerated() where own >> UInt8(place) & 1 == 1 {
      bag.add("has-missing", part.rawValue, missing.part(upTo: 2))
    }
  }
}

/// What the registry knows of the set and of the agreement.
struct KnowledgeFacts: FeatureFacts {
  static var kind: UInt8 { 7 }

  /// What is known to be between just these parties.
  enum Tie: UInt8, BitwiseCopyable {
    case none, other, same
  }

  let tie: Tie
  let type: AgreementType
  let naming: CandidateThing.Naming
  let missing: UInt8
  /// Whether there are more than two.
  let isSeveral: Bool
  /// What the parties of the registered agreement are to the set, where one is named, and whether they are more than two.
  let relation: SetRelation
  let isOfSeveral: Bool
  /// Whether something became of it in a year that the sentence names.
  let isDated: Bool

  func add(to bag: inout FeatureBag) {
    if isDated {
      bag.add("known-year")
      bag.add("known-year-kind", naming.rawValue, missing.part(upTo: 2))
    }
    switch tie {
    case .none: break
    case .other: bag.add("known-other")
    case .same:
      bag.add("known")
      bag.add("known-kind", naming.rawValue, missing.part(upTo: 2))
    }
    if isSeveral { bag.add("several", type.rawValue) }
    guard relation != .none else { return }
    let own: SetRelation = relation == .whole ? .part : relation == .part ? .across : relation
    bag.add("registered", own.rawValue, naming.rawValue, isOfSeveral.part)
  }
}

/// What rules read of this type between other parties in the sentence, and in the whole text. These features begin with `told`.
struct ToldFacts: FeatureFacts {
  static var kind: UInt8 { 8 }

  /// A bit for each ``SetRelation`` of such a set to this one.
  let beside: UInt8
  /// Whether rules read another type between these parties in the sentence.
  let isOtherType: Bool
  let size: UInt8
  let naming: CandidateThing.Naming
  /// Whether rules read this type in the text, and between these parties.
  let isTypeInText: Bool
  let isInText: Bool

  func add(to bag: inout FeatureBag) {
    if isOtherType { bag.add("told-other-type") }
    for relation in SetRelation.allCases where beside & relation.bit != 0 {
      bag.add("told-beside", relation.rawValue)
      bag.add("told-beside-size", relation.rawValue, size.part(upTo: 4))
      bag.add("told-beside-kind", relation.rawValue, naming.rawValue)
    }
    if isInText { bag.add("told-in-text") } else if isTypeInText { bag.add("told-type") }
  }
}

/// What rules read of this type in the sentences shortly before. These features begin with `told`.
struct ParallelFacts: FeatureFacts {
  static var kind: UInt8 { 13 }

  /// A bit for each ``SetRelation`` of such a set to this one.
  let before: UInt8
  let naming: CandidateThing.Naming
  let missing: UInt8
  let size: UInt8

  func add(to bag: inout FeatureBag) {
    for relation in SetRelation.allCases where before & relation.bit != 0 {
      bag.add("told-before", relation.rawValue, naming.rawValue)
      bag.add("told-before-missing", relation.rawValue, missing.part(upTo: 2), size.part(upTo: 3))
    }
  }
}

/// Whether the set has as many parties as the sentence says: `the three`, 三か国.
struct CountFacts: FeatureFacts {
  static var kind: UInt8 { 14 }

  /// 0 where the sentence says no number, 1 where it says this one, 2 where it says another.
  let counted: UInt8
  let size: UInt8
  let missing: UInt8
  /// 1 for the several told of together last, 2 for the two.
  let before: UInt8

  func add(to bag: inout FeatureBag) {
    bag.add("counted", counted.part(upTo: 2), size.part(upTo: 4), missing.part(upTo: 2))
    if before > 0 { bag.add("counted-before", counted.part(upTo: 2), before.part(upTo: 2)) }
  }
}

/// What another set of parties is to a set.
enum SetRelation: String, BitwiseCopyable, CaseIterable {
  case none, same, whole, part, apart, across

  /// A bit of its own.
  var bit: UInt8 {
    switch self {
    case .none: 1
    case .same: 2
    case .whole: 4
    case .part: 8
    case .apart: 16
    case .across: 32
    }
  }
}
