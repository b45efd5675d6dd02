import AllianceNetwork

/// What the agreements and the sets of parties of a sentence are to each other.
struct SetFeatures {
  let text: NormalText
  let known: KnownTies
  let profile: DocumentProfile
  let sentence: ReadSentence
  let features: SentenceFeatures
  let things: [CandidateThing]
  let parties: SentenceParties
  let sets: CandidateSets
  private let weights: Weights
  private let isNamed: Bool
  /// Of each agreement, where it stands, and the parties of the registered one.
  private let places: [ThingPlaces]
  private let registered: [[Int]?]
  /// The parties of each tie that rules read in the sentence.
  private let told: [[Int]]
  private let contextKnown: UInt8
  /// The features of what lies between an agreement and a list, and of a list by the agreement's side and whether the set has all of it; made when asked for.
  private var gaps: [WeighedBag?]
  private var lists: [WeighedBag?]

  init(
    text: NormalText, known: KnownTies, profile: DocumentProfile, sentence: ReadSentence, features: SentenceFeatures,
    things: [CandidateThing], parties: SentenceParties, sets: CandidateSets, weights: Weights, isNamed: Bool
  ) {
    self.text = text
    self.known = known
    self.profile = profile
    self.sentence = sentence
    self.features = features
    self.things = things
    self.parties = parties
    self.sets = sets
    self.weights = weights
    self.isNamed = isNamed
    places = things.map { ThingPlaces($0, among: things, features, parties, text) }
    registered = things.map { $0.agreement.flatMap(known.parties) }
    told = sentence.told.map { known.numbers($0.parties) }
    contextKnown = parties.context.enumerated().reduce(0) { $1.element == nil ? $0 : $0 | 1 << UInt8($1.offset) }
    gaps = Array(repeating: nil, count: things.count * features.lists.count)
    lists = Array(repeating: nil, count: features.lists.count * 6)
  }

  /// A set as the sentence sees it.
  func view(_ set: Int) -> SetView { SetView(sets.sets[set], of: sets, parties, told: told, profile, known) }

  /// Adds the features of a set of parties that are the same for every agreement.
  func add(_ set: SetView, to tally: inout Tally) {
    tally.add(
      SetFacts(
        origin: set.origin, size: UInt8(set.size, upTo: 4), organisations: UInt8(set.organisations, upTo: 2),
        others: UInt8(set.others, upTo: 4)))
    let isInTitle = set.members.allSatisfy { profile.isInTitle[$0] }
    let least = set.members.reduce(Int.max) { min($0, profile.counts[$1]) }
    tally.add(
      SurroundingFacts(
        known: contextKnown, own: set.context, inTitle: isInTitle ? UInt8(set.size, upTo: 4) : 0, least: UInt8(least, upTo: 4)))
  }

  /// Where a set stands in the sentence, seen from an agreement.
  private struct Cover {
    /// The lists that have a party of the set, in order.
    var lists: [Int] = []
    /// How many parties the sentence does not name.
    var missing = 0
    /// The least and the greatest distance from the agreement to a party of the set, and the lists there.
    var nearest = Int.max
    var farthest = 0
    var nearestList = 0
    var farthestList = 0
    /// How many parties beside the set are nearer than its farthest one.
    var nearer = 0
  }

  private func cover(_ index: Int, _ set: SetView) -> Cover {
    let place = places[index]
    var cover = Cover()
    cover.missing = set.missing
    if things[index].type == .majorNonNATOAlly, set.members.contains(where: { isGiver($0) && !parties.names($0) }) {
      cover.missing -= 1
    }
    for member in set.members where parties.names(member) {
      let best = place.parties[parties.places[member]]
      if !cover.lists.contains(best.list) { cover.lists.append(best.list) }
      if best.distance < cover.nearest {
        cover.nearest = best.distance
        cover.nearestList = best.list
      }
      if best.distance >= cover.farthest {
        cover.farthest = best.distance
        cover.farthestList = best.list
        cover.nearer = best.below
      }
    }
    for member in set.members where parties.names(member) {
      if place.parties[parties.places[member]].distance < cover.farthest { cover.nearer -= 1 }
    }
    cover.lists.sort()
    return cover
  }

  private func isGiver(_ member: Int) -> Bool { known.codes[member] == "USA" }

  /// Adds the features of a candidate beyond those of its sentence, of its agreement and of its set; `false` where it can be none.
  mutating func add(_ index: Int, _ set: SetView, to tally: inout Tally) -> Bool {
    let thing = things[index]
    if thing.type == .majorNonNATOAlly, set.size != 2 || set.organisations > 0 || !set.members.contains(where: isGiver) {
      return false
    }
    let isBilateral = PartyFinder.bilateral.contains(thing.type)
    let cover = cover(index, set)
    let size = UInt8(set.size, upTo: 4)
    let naming = thing.naming
    tally.add(
      ShapeFacts(
        type: thing.type, naming: naming, size: size, missing: UInt8(cover.missing, upTo: 3), others: UInt8(set.others, upTo: 3),
        organisations: UInt8(set.organisations, upTo: 2), lists: UInt8(cover.lists.count, upTo: 3)))
    tally.add(OriginFacts(origin: set.origin, size: size, isBilateral: isBilateral, naming: naming))
    if thing.isOwn { addDistances(index, cover, size, to: &tally) }
    addLists(index, cover, set, isBilateral, to: &tally)
    tally.add(ContextFacts(own: set.context, missing: UInt8(cover.missing, upTo: 2)))
    let own = registered[index]
    tally.add(
      KnowledgeFacts(
        tie: set.known.isEmpty ? .none : set.known.contains(TypeSet(thing.type)) ? .same : .other, type: thing.type,
        naming: naming,
        missing: UInt8(cover.missing, upTo: 2), isSeveral: set.size > 2,
        relation: own.map { SetRelation(of: $0, to: set.members) } ?? .none, isOfSeveral: own.map { $0.count > 2 } ?? false))
    addTold(index, set, to: &tally)
    return true
  }

  private mutating func addDistances(_ index: Int, _ cover: Cover, _ size: UInt8, to tally: inout Tally) {
    let place = places[index]
    let isFree = cover.lists.isEmpty
    let clauses = isFree ? 0 : 1 + min(4, place.lists[cover.farthestList].clauses)
    tally.add(
      DistanceFacts(
        near: step(isFree ? 999 : cover.nearest), far: step(isFree ? 999 : cover.farthest), nearer: UInt8(cover.nearer, upTo: 4),
        rivals: UInt8(cover.lists.reduce(0) { $0 + place.lists[$1].nearer }, upTo: 3),
        inside: UInt8(cover.lists.reduce(0) { $0 + place.lists[$1].inside }, upTo: 3), types: UInt8(features.typeCount, upTo: 3),
        size: size, clauses: UInt8(clauses, upTo: 5)))
    if !isFree { tally.add(gap(index, cover.nearestList)) }
  }

  private func step(_ distance: Int) -> UInt8 {
    let steps = sentence.isJapanese ? [1, 4, 9, 17, 33, 65] : [3, 10, 23, 43, 83, 163]
    return UInt8(steps.firstIndex { distance < $0 } ?? 6, upTo: 6)
  }

  /// The features of what lies between an agreement and the list nearest to it.
  private mutating func gap(_ index: Int, _ nearest: Int) -> WeighedBag {
    let key = index * features.lists.count + nearest
    if let made = gaps[key] { return made }
    let gap = ThingPlaces.gap(things[index], features.lists[nearest])
    var bag = FeatureBag(isNamed: isNamed)
    if gap.count <= (sentence.isJapanese ? 8 : 24) {
      let isBefore = places[index].lists[nearest].side == .before
      bag.add("gap", isBefore ? "<" : ">", text.string(gap).lowercased())
    } else {
      bag.add("gap-marks", text.scalars[gap].count { "、,;".unicodeScalars.contains($0) }.part(upTo: 3))
    }
    let made = WeighedBag(bag, weights)
    gaps[key] = made
    return made
  }

  private mutating func addLists(_ index: Int, _ cover: Cover, _ set: SetView, _ isBilateral: Bool, to tally: inout Tally) {
    var sides: UInt32 = 0
    var bags: [WeighedBag] = []
    for list in cover.lists {
      let side = places[index].lists[list].side
      sides |= SideFacts.bit(features.lists[list].roleBit, side)
      bags.append(bag(list, side, isWhole: parties.lists[list].allSatisfy(set.members.contains)))
    }
    if bags.count == 1 { tally.add(bags[0]) } else if let first = bags.first { tally.add(first, bags.dropFirst()) }
    tally.add(
      SideFacts(
        sides: sides, missing: UInt8(cover.missing, upTo: 2), isBilateral: isBilateral, size: UInt8(set.size, upTo: 4)))
  }

  /// The features of a list that has parties of the set.
  private mutating func bag(_ index: Int, _ side: CandidateThing.Side, isWhole: Bool) -> WeighedBag {
    let key = index * 6 + side.place * 2 + (isWhole ? 1 : 0)
    if let made = lists[key] { return made }
    let list = features.lists[index]
    let whole = isWhole ? "whole" : "part"
    let side = side.rawValue
    var bag = FeatureBag(isNamed: isNamed)
    bag.add("role", list.role, side)
    bag.add("role-whole", list.role, side, whole, parties.lists[index].count.part(upTo: 3))
    bag.add("list-after", list.after, side)
    bag.add("list-before", list.before, side)
    bag.add("list-beside", list.before, list.after, side)
    bag.add("list-whole", list.after, side, whole)
    let made = WeighedBag(bag, weights)
    lists[key] = made
    return made
  }

  /// What rules read of this type, here and elsewhere in the text.
  private func addTold(_ index: Int, _ set: SetView, to tally: inout Tally) {
    let thing = things[index]
    var beside: UInt8 = 0
    var isOtherType = false
    var own: FeatureBag?
    for (telling, relation) in zip(sentence.told, set.beside) {
      if relation == .same, telling.type == thing.type {
        var bag = own ?? FeatureBag(isNamed: isNamed)
        bag.add("told", telling.rule)
        bag.add("told-kind", thing.naming.rawValue, telling.basis.rawValue)
        own = bag
      } else if relation == .same {
        isOtherType = true
      } else if telling.type == thing.type {
        beside |= relation.bit
      }
    }
    if let own { tally.add(WeighedBag(own, weights)) }
    tally.add(
      ToldFacts(
        beside: beside, isOtherType: isOtherType, size: UInt8(set.size, upTo: 4), naming: thing.naming,
        isTypeInText: profile.toldTypes.contains(TypeSet(thing.type)), isInText: set.told.contains(TypeSet(thing.type))))
  }
}
