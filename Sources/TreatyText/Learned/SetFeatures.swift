import AllianceNetwork

/// What one set of parties and one agreement of a sentence are to each other.
final class SetFeatures {
  let text: NormalText
  let known: KnownTies
  let profile: DocumentProfile
  let sentence: ReadSentence
  let features: SentenceFeatures
  let things: [CandidateThing]
  /// The party of the context in each part.
  let context: [PartyCode?]

  init(
    text: NormalText, known: KnownTies, profile: DocumentProfile, sentence: ReadSentence,
    features: SentenceFeatures, things: [CandidateThing], context: [PartyCode?]
  ) {
    self.text = text
    self.known = known
    self.profile = profile
    self.sentence = sentence
    self.features = features
    self.things = things
    self.context = context
  }

  /// Where a set stands in the sentence.
  private struct Cover {
    /// The lists that have a party of the set, in order.
    var lists: [Int] = []
    /// How many parties the sentence does not name.
    var missing = 0
    /// The least and the greatest distance from the agreement to a party of the set.
    var nearest = Int.max
    var farthest = 0
    /// The lists at these distances.
    var nearestList = 0
    var farthestList = 0
  }

  /// The features of a set of parties that are the same for every agreement.
  func bag(_ set: CandidateSet) -> FeatureBag {
    let parties = set.parties
    var bag = FeatureBag(isNamed: features.bag.isNamed)
    let size = parties.count.part(upTo: 4)
    bag.add("size", size)
    bag.add("organisations-size", parties.count { !known.states.contains($0) }.part(upTo: 2), size)
    bag.add("others", features.codes.count { !parties.contains($0) }.part(upTo: 4))
    var all = ""
    for name in set.origin.names {
      bag.add("origin", name)
      all += all.isEmpty ? name : "+" + name
    }
    bag.add("origins", all)
    for (place, part) in ContextParty.allCases.enumerated() {
      guard let party = context[place] else { continue }
      bag.add(parties.contains(party) ? "has" : "without", part.rawValue)
    }
    if parties.allSatisfy(profile.title.contains) { bag.add("in-title", parties.count.part(upTo: 4)) }
    bag.add("named-often", (parties.map { profile.counts[$0] ?? 0 }.min() ?? 0).part(upTo: 4))
    return bag
  }

  /// The features of a candidate beyond those of its sentence, of its agreement and of its set; `nil` where it can be none.
  func bag(_ thing: CandidateThing, _ kind: String, _ set: CandidateSet) -> FeatureBag? {
    let parties = set.parties
    let organisations = parties.count { !known.states.contains($0) }
    if thing.type == .majorNonNATOAlly, parties.count != 2 || organisations > 0 || !parties.contains("USA") { return nil }
    var bag = FeatureBag(isNamed: features.bag.isNamed)
    let type = thing.type.rawValue
    let size = parties.count.part(upTo: 4)
    let isBilateral = PartyFinder.bilateral.contains(thing.type).part
    let cover = cover(thing, parties)
    let missing = cover.missing.part(upTo: 3)
    bag.add("bilateral-size", isBilateral, size)
    bag.add("type-size", type, size)
    bag.add("missing", missing)
    bag.add("kind-missing", kind, missing)
    bag.add("organisations", organisations.part(upTo: 2), type)
    addOrigin(set.origin, to: &bag, size, isBilateral, kind)
    let others = features.codes.count { !parties.contains($0) }
    bag.add("others-size", others.part(upTo: 3), size, isBilateral)
    bag.add("lists", cover.lists.count.part(upTo: 3), size)
    addDistances(cover, thing, parties, to: &bag, size)
    addLists(cover, thing, parties, to: &bag, isBilateral, size)
    addContext(cover, parties, to: &bag)
    addKnowledge(cover, thing, parties, kind, to: &bag, size)
    addTold(thing, parties, kind, to: &bag, size)
    return bag
  }

  private func cover(_ thing: CandidateThing, _ parties: [PartyCode]) -> Cover {
    var cover = Cover()
    for party in parties {
      var best: (distance: Int, list: Int)?
      for (index, list) in features.lists.enumerated() where list.codes.contains(party) {
        let distance = distance(thing, list)
        if distance < best?.distance ?? Int.max { best = (distance, index) }
      }
      guard let best else {
        if !(thing.type == .majorNonNATOAlly && party == "USA") { cover.missing += 1 }
        continue
      }
      if !cover.lists.contains(best.list) { cover.lists.append(best.list) }
      if best.distance < cover.nearest {
        cover.nearest = best.distance
        cover.nearestList = best.list
      }
      if best.distance >= cover.farthest {
        cover.farthest = best.distance
        cover.farthestList = best.list
      }
    }
    cover.lists.sort()
    return cover
  }

  private func distance(_ thing: CandidateThing, _ list: SentenceFeatures.List) -> Int {
    thing.isOwn ? max(0, list.range.lowerBound - thing.range.upperBound, thing.range.lowerBound - list.range.upperBound) : 0
  }

  private func addOrigin(_ origin: SetOrigin, to bag: inout FeatureBag, _ size: String, _ isBilateral: String, _ kind: String) {
    for name in origin.names {
      bag.add("origin-size", name, size, isBilateral)
      bag.add("origin-kind", name, kind)
    }
  }

  private func addDistances(
    _ cover: Cover, _ thing: CandidateThing, _ parties: [PartyCode], to bag: inout FeatureBag, _ size: String
  ) {
    guard thing.isOwn else { return }
    let near = bin(cover.lists.isEmpty ? 999 : cover.nearest)
    let far = bin(cover.lists.isEmpty ? 999 : cover.farthest)
    var between: [PartyCode] = []
    for list in features.lists where distance(thing, list) < cover.farthest {
      for code in list.codes where !parties.contains(code) && !between.contains(code) { between.append(code) }
    }
    let nearer = between.count
    bag.add("farthest", far)
    bag.add("nearest", near)
    bag.add("distances", near, far, nearer.part(upTo: 2))
    bag.add("nearer", nearer.part(upTo: 4))
    bag.add("nearer-size", nearer.part(upTo: 3), size)
    let (rivals, inside) = rivals(cover, thing)
    bag.add("rivals", rivals.part(upTo: 3))
    bag.add("inside", inside.part(upTo: 3))
    bag.add("rivals-nearer", rivals.part(upTo: 3), nearer.part(upTo: 2), size)
    bag.add("types-rivals", features.typeCount.part(upTo: 3), rivals.part(upTo: 2))
    guard !cover.lists.isEmpty else { return }
    let gap = self.gap(thing, features.lists[cover.nearestList])
    let isBefore = features.lists[cover.nearestList].range.upperBound <= thing.range.lowerBound
    if gap.count <= (sentence.isJapanese ? 8 : 24) {
      bag.add("gap", isBefore ? "<" : ">", text.string(gap).lowercased())
    } else {
      bag.add("gap-marks", text.scalars[gap].count { "、,;".unicodeScalars.contains($0) }.part(upTo: 3))
    }
    let farGap = self.gap(thing, features.lists[cover.farthestList])
    bag.add("clauses", text.scalars[farGap].count { "、;。,".unicodeScalars.contains($0) }.part(upTo: 4), size)
  }

  /// How many other agreements are nearer to the lists than this one, and how many lie between.
  private func rivals(_ cover: Cover, _ thing: CandidateThing) -> (nearer: Int, inside: Int) {
    var nearer = 0
    var inside = 0
    for index in cover.lists {
      let list = features.lists[index]
      let own = distance(thing, list)
      for other in things where other.index != nil && other.index != thing.index {
        if distance(other, list) < own { nearer += 1 }
        if min(list.range.upperBound, thing.range.upperBound) <= other.range.lowerBound,
          other.range.upperBound <= max(list.range.lowerBound, thing.range.lowerBound)
        {
          inside += 1
        }
      }
    }
    return (nearer, inside)
  }

  private func gap(_ thing: CandidateThing, _ list: SentenceFeatures.List) -> Range<Int> {
    if list.range.upperBound <= thing.range.lowerBound { return list.range.upperBound..<thing.range.lowerBound }
    if list.range.lowerBound >= thing.range.upperBound { return thing.range.upperBound..<list.range.lowerBound }
    return thing.range.lowerBound..<thing.range.lowerBound
  }

  private func bin(_ distance: Int) -> String {
    let steps = sentence.isJapanese ? [1, 4, 9, 17, 33, 65] : [3, 10, 23, 43, 83, 163]
    return (steps.firstIndex { distance < $0 } ?? 6).part(upTo: 6)
  }

  private func addLists(
    _ cover: Cover, _ thing: CandidateThing, _ parties: [PartyCode], to bag: inout FeatureBag, _ isBilateral: String,
    _ size: String
  ) {
    var sides: UInt32 = 0
    for index in cover.lists {
      let list = features.lists[index]
      let side =
        !thing.isOwn
        ? "="
        : list.range.upperBound <= thing.range.lowerBound ? "<" : list.range.lowerBound >= thing.range.upperBound ? ">" : "="
      let whole = list.codes.allSatisfy(parties.contains) ? "whole" : "part"
      bag.add("role", list.role, side)
      bag.add("role-whole", list.role, side, whole, list.codes.count.part(upTo: 3))
      bag.add("list-after", list.after, side)
      bag.add("list-before", list.before, side)
      bag.add("list-beside", list.before, list.after, side)
      bag.add("list-whole", list.after, side, whole)
      sides |= 1 << UInt32(list.roleBit * 3 + (side == "<" ? 0 : side == ">" ? 1 : 2))
    }
    let roles = Self.names(of: sides)
    let missing = cover.missing.part(upTo: 2)
    bag.add("sides", roles)
    bag.add("sides-missing", missing, roles)
    bag.add("sides-all", missing, isBilateral, size, roles)
  }

  private static func names(of sides: UInt32) -> String {
    var names = ""
    for bit in 0..<27 where sides >> UInt32(bit) & 1 == 1 { names += Self.sides[bit] }
    return names.isEmpty ? "none" : names
  }

  private static let sides: [String] = [Group.Role]([
    .between, .partner, .topic, .agent, .object, .dative, .genitive, .attribute, .none,
  ]).flatMap { role in ["<", ">", "="].map { role.part + $0 } }

  private func addContext(_ cover: Cover, _ parties: [PartyCode], to bag: inout FeatureBag) {
    for (place, part) in ContextParty.allCases.enumerated() {
      guard let party = context[place], parties.contains(party) else { continue }
      bag.add("has-missing", part.rawValue, cover.missing.part(upTo: 2))
    }
  }

  private func addKnowledge(
    _ cover: Cover, _ thing: CandidateThing, _ parties: [PartyCode], _ kind: String, to bag: inout FeatureBag, _ size: String
  ) {
    if let types = known.types[parties] {
      if types.contains(thing.type) {
        bag.add("known")
        bag.add("known-kind", kind, cover.missing.part(upTo: 2))
      } else {
        bag.add("known-other")
      }
    }
    if parties.count > 2 { bag.add("several", thing.type.rawValue) }
    guard let id = thing.agreement, let own = known.parties[id] else { return }
    let relation =
      own == Set(parties) ? "same" : own.isSuperset(of: parties) ? "part" : own.isDisjoint(with: parties) ? "apart" : "across"
    bag.add("registered", relation, kind, (own.count > 2).part)
  }

  /// What rules read of this type, here and elsewhere in the text. These features begin with `told`.
  private func addTold(
    _ thing: CandidateThing, _ parties: [PartyCode], _ kind: String, to bag: inout FeatureBag, _ size: String
  ) {
    let own = Set(parties)
    for telling in sentence.told {
      if telling.parties == parties {
        if telling.type == thing.type {
          bag.add("told", telling.rule)
          bag.add("told-kind", kind, telling.basis.rawValue)
        } else {
          bag.add("told-other-type")
        }
      } else if telling.type == thing.type {
        let other = Set(telling.parties)
        let relation =
          other.isSuperset(of: own)
          ? "whole" : other.isSubset(of: own) ? "part" : other.isDisjoint(with: own) ? "apart" : "across"
        bag.add("told-beside", relation)
        bag.add("told-beside-size", relation, size)
        bag.add("told-beside-kind", relation, kind)
      }
    }
    let all = profile.told[thing.type] ?? []
    if all.contains(parties) { bag.add("told-in-text") } else if !all.isEmpty { bag.add("told-type") }
  }
}
