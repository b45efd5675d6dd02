import AllianceNetwork

/// What the agreements and the sets of parties of a sentence are to each other.
struct SetFeatures {
  private let text: NormalText
  private let known: KnownTies
  private let offer: KnownThings
  private let profile: DocumentProfile
  private let sentence: ReadSentence
  private let features: SentenceFeatures
  private let named: [CandidateThing]
  private let parties: SentenceParties
  private let sets: CandidateSets
  private let none: FeatureBag
  private let things: [Thing]
  /// The parties of each that the registry knows by name.
  private let registered: [[Int]?]
  private let places: ThingPlaces
  private let roles: [Int]
  private let contextKnown: UInt8
  /// A bit for each number of parties that the sentence tells.
  private let counted: UInt8
  /// What rules read, here and shortly before.
  private var told: ToldTies
  /// The features of what lies between an agreement and a list, and of a list by the agreement's side and whether the set has all of it.
  private var gaps: BagRow
  private var lists: BagRow
  /// The lists that have a party of the set at hand.
  private var covered: [Int] = []
  /// Whether the set at hand has all parties of each list.
  private var isWhole: [Bool]
  /// Of each party of the registry one more than the last set seen that has it.
  private var seen: [Int]

  /// What is asked of an agreement for each set.
  private struct Thing {
    let type: AgreementType
    let types: TypeSet
    let naming: CandidateThing.Naming
    let isOwn: Bool
    let isBilateral: Bool
    let isDesignation: Bool
    let isTypeInText: Bool
  }

  init(
    text: NormalText, known: KnownTies, profile: DocumentProfile, sentence: ReadSentence, features: SentenceFeatures,
    things: [CandidateThing], parties: SentenceParties, sets: CandidateSets, memory: CandidateMemory,
    offer: KnownThings, none: FeatureBag
  ) {
    self.text = text
    self.known = known
    self.offer = offer
    self.profile = profile
    self.sentence = sentence
    self.features = features
    self.parties = parties
    self.sets = sets
    self.none = none
    named = things
    registered = things.map { $0.agreement.flatMap(known.parties) }
    places = ThingPlaces(things, features, parties, sentence.reading.sentence.range, text)
    roles = features.lists.map(\.roleBit)
    self.things = things.map { thing in
      Thing(
        type: thing.type, types: TypeSet(thing.type), naming: thing.naming, isOwn: thing.isOwn,
        isBilateral: PartyFinder.bilateral.contains(thing.type), isDesignation: thing.type == .majorNonNATOAlly,
        isTypeInText: profile.toldTypes.contains(TypeSet(thing.type)))
    }
    contextKnown = parties.context.enumerated().reduce(0) { $1.element == nil ? $0 : $0 | 1 << UInt8($1.offset) }
    counted = PartyCounts(sentence.isJapanese).counts(in: sentence.reading.sentence.range, of: text)
    told = ToldTies(sentence, sets, memory: memory, known: known, none: none)
    gaps = BagRow(things.count * features.lists.count)
    lists = BagRow(features.lists.count * 6)
    isWhole = Array(repeating: false, count: features.lists.count)
    seen = Array(repeating: 0, count: known.codes.count)
  }

  /// A set as the sentence sees it; from now on it is the set at hand.
  mutating func view(_ index: Int) -> SetView {
    let range = sets.sets[index].members
    let members = sets.members[range]
    var view = SetView(
      index: index, members: range, origin: sets.sets[index].origin, known: known.types(among: members),
      told: profile.told[members])
    for place in range {
      let member = sets.members[place]
      if !known.isState[member] { view.organisations += 1 }
      if sets.places[place] >= 0 { view.named += 1 }
      if member == known.giver { view.hasGiver = true }
      if !profile.isInTitle[member] { view.isInTitle = false }
      view.least = min(view.least, profile.counts[member])
      view.context |= parties.roles[member]
      seen[member] = index + 1
    }
    if !view.known.isEmpty {
      view.dated = offer.dated(members)
      view.offered = offer.types(members, missing: view.missing)
    }
    for (place, list) in parties.lists.enumerated() {
      isWhole[place] = list.count <= members.count && list.allSatisfy { seen[$0] == index + 1 }
    }
    told.take(members)
    return view
  }

  /// Adds the features of a set of parties that are the same for every agreement.
  func add(_ set: SetView, to tally: inout Tally) {
    tally.add(
      SetFacts(
        origin: set.origin, size: UInt8(set.size, upTo: 4), organisations: UInt8(set.organisations, upTo: 2),
        others: UInt8(parties.all.count - set.named, upTo: 4)))
    tally.add(
      SurroundingFacts(
        known: contextKnown, own: set.context, inTitle: set.isInTitle ? UInt8(set.size, upTo: 4) : 0,
        least: UInt8(set.least, upTo: 4)))
  }

  /// Where a set stands in the sentence, seen from an agreement.
  private struct Cover {
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

  /// Finds where a set stands, and in `covered` the lists that have a party of it.
  private mutating func cover(_ index: Int, _ set: SetView) -> Cover {
    let row = index * parties.all.count
    covered.removeAll(keepingCapacity: true)
    var cover = Cover(missing: set.missing)
    if things[index].isDesignation, set.hasGiver, let giver = known.giver, !parties.names(giver) { cover.missing -= 1 }
    for member in set.members where sets.places[member] >= 0 {
      let best = places.parties[row + sets.places[member]]
      if !covered.contains(best.list) { covered.append(best.list) }
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
    for member in set.members where sets.places[member] >= 0 {
      if places.parties[row + sets.places[member]].distance < cover.farthest { cover.nearer -= 1 }
    }
    return cover
  }

  /// Adds the features of a candidate beyond those of its sentence, of its agreement and of its set; `false` where it can be none.
  mutating func add(_ index: Int, _ set: SetView, to tally: inout Tally) -> Bool {
    let (type, naming, isBilateral) = (things[index].type, things[index].naming, things[index].isBilateral)
    if things[index].isDesignation, set.size != 2 || set.organisations > 0 || !set.hasGiver { return false }
    if naming == .known, !set.offered.contains(things[index].types) { return false }
    let cover = cover(index, set)
    let size = UInt8(set.size, upTo: 4)
    tally.add(
      ShapeFacts(
        type: type, naming: naming, size: size, missing: UInt8(cover.missing, upTo: 3),
        others: UInt8(parties.all.count - set.named, upTo: 3),
        organisations: UInt8(set.organisations, upTo: 2), lists: UInt8(covered.count, upTo: 3)))
    tally.add(OriginFacts(origin: set.origin, size: size, isBilateral: isBilateral, naming: naming))
    if things[index].isOwn { addDistances(index, cover, size, to: &tally) }
    addLists(index, cover, set, to: &tally)
    tally.add(ContextFacts(own: set.context, missing: UInt8(cover.missing, upTo: 2)))
    var relation = SetRelation.none
    var isOfSeveral = false
    if let own = registered[index] {
      relation = SetRelation(of: own, to: sets.members[set.members])
      isOfSeveral = own.count > 2
    }
    tally.add(
      KnowledgeFacts(
        tie: set.known.isEmpty ? .none : set.known.contains(things[index].types) ? .same : .other, type: type, naming: naming,
        missing: UInt8(cover.missing, upTo: 2), isSeveral: set.size > 2, relation: relation, isOfSeveral: isOfSeveral,
        isDated: set.dated.contains(things[index].types)))
    tally.add(
      CountFacts(
        counted: counted == 0 ? 0 : counted >> UInt8(set.size, upTo: 7) & 1 == 1 ? 1 : 2, size: size,
        missing: UInt8(cover.missing, upTo: 2),
        before: set.origin.contains(.severalBefore) ? 1 : set.origin.contains(.before) ? 2 : 0))
    told.add(
      type, naming, set, isTypeInText: things[index].isTypeInText, isInText: set.told.contains(things[index].types), to: &tally)
    return true
  }

  private mutating func addDistances(_ index: Int, _ cover: Cover, _ size: UInt8, to tally: inout Tally) {
    let row = index * roles.count
    let isFree = covered.isEmpty
    var rivals = 0
    var inside = 0
    for list in covered {
      rivals += places.lists[row + list].nearer
      inside += places.lists[row + list].inside
    }
    tally.add(
      DistanceFacts(
        near: step(isFree ? 999 : cover.nearest), far: step(isFree ? 999 : cover.farthest), nearer: UInt8(cover.nearer, upTo: 4),
        rivals: UInt8(rivals, upTo: 3), inside: UInt8(inside, upTo: 3), types: UInt8(features.typeCount, upTo: 3), size: size,
        clauses: isFree ? 0 : 1 + UInt8(places.lists[row + cover.farthestList].clauses, upTo: 4)))
    guard !isFree else { return }
    let place = row + cover.nearestList
    if !gaps.has(place) {
      let bag = Self.gap(
        ThingPlaces.gap(named[index], features.lists[cover.nearestList]), places.lists[place].side, text, sentence.isJapanese,
        none)
      gaps.put(bag, at: place)
    }
    tally.add(gaps, at: place)
  }

  private func step(_ distance: Int) -> UInt8 {
    var step: UInt8 = 0
    for end in sentence.isJapanese ? Self.japaneseSteps : Self.englishSteps where distance >= end { step += 1 }
    return step
  }

  private static let japaneseSteps = [1, 4, 9, 17, 33, 65]
  private static let englishSteps = [3, 10, 23, 43, 83, 163]

  /// The features of what lies between an agreement and the list nearest to it, on this side.
  private static func gap(
    _ gap: Range<Int>, _ side: CandidateThing.Side, _ text: NormalText, _ isJapanese: Bool, _ none: FeatureBag
  ) -> FeatureBag {
    var bag = none
    if gap.count <= (isJapanese ? 8 : 24) {
      bag.add("gap", side == .before ? "<" : ">", text.string(gap).lowercased())
    } else {
      bag.add("gap-marks", text.scalars[gap].count { $0.isOne(of: "、,;") }.part(upTo: 3))
    }
    return bag
  }

  private mutating func addLists(_ index: Int, _ cover: Cover, _ set: SetView, to tally: inout Tally) {
    var sides: UInt32 = 0
    let row = index * roles.count
    for order in covered.indices {
      let list = covered[order]
      let side = places.lists[row + list].side
      sides |= SideFacts.bit(roles[list], side)
      let place = list * 6 + side.place * 2 + (isWhole[list] ? 1 : 0)
      if !lists.has(place) {
        let bag = Self.bag(features.lists[list], of: parties.lists[list].count, side, isWhole: isWhole[list], none)
        lists.put(bag, at: place)
      }
      covered[order] = place
    }
    tally.add(lists, covered)
    tally.add(
      SideFacts(
        sides: sides, missing: UInt8(cover.missing, upTo: 2), isBilateral: things[index].isBilateral,
        size: UInt8(set.size, upTo: 4)))
  }

  /// The features of a list of so many parties that has some of the set.
  private static func bag(
    _ list: SentenceFeatures.List, of count: Int, _ side: CandidateThing.Side, isWhole: Bool, _ none: FeatureBag
  ) -> FeatureBag {
    let whole = isWhole ? "whole" : "part"
    let side = side.rawValue
    var bag = none
    bag.add("role", list.role, side)
    bag.add("role-whole", list.role, side, whole, count.part(upTo: 3))
    bag.add("list-after", list.after, side)
    bag.add("list-before", list.before, side)
    bag.add("list-beside", list.before, list.after, side)
    bag.add("list-whole", list.after, side, whole)
    return bag
  }
}
