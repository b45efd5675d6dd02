import AllianceNetwork

/// A set of parties as its sentence and its text see it, whatever the agreement.
struct SetView {
  /// The set's position.
  let index: Int
  /// Where its parties stand in ``CandidateSets/members``.
  let members: Range<Int>
  let origin: SetOrigin
  /// How many are organisations.
  let organisations: Int
  /// How many of them the sentence does not name, and how many others it names.
  let missing: Int
  let others: Int
  /// Whether the giver of designations is one of them.
  let hasGiver: Bool
  /// What the registry knows to be between just these parties, and what rules read between them in the text.
  let known: TypeSet
  let told: TypeSet
  /// A bit for each ``ContextParty`` in the set.
  let context: UInt8
  /// Whether the first sentences of the text name all of it, and how often the text names the one that it names least.
  let isInTitle: Bool
  let least: Int

  /// The number of parties.
  var size: Int { members.count }

  init(_ index: Int, of sets: CandidateSets, _ parties: SentenceParties, _ profile: DocumentProfile, _ knowledge: KnownTies) {
    self.index = index
    members = sets.sets[index].members
    origin = sets.sets[index].origin
    var (organisations, named, least) = (0, 0, Int.max)
    var (hasGiver, isInTitle) = (false, true)
    var context: UInt8 = 0
    for place in members {
      let member = sets.members[place]
      if !knowledge.isState[member] { organisations += 1 }
      if sets.places[place] >= 0 { named += 1 }
      least = min(least, profile.counts[member])
      isInTitle = isInTitle && profile.isInTitle[member]
      hasGiver = hasGiver || member == knowledge.giver
      context |= parties.roles[member]
    }
    self.organisations = organisations
    self.least = least
    self.hasGiver = hasGiver
    self.isInTitle = isInTitle
    self.context = context
    missing = members.count - named
    others = parties.all.count - named
    known = knowledge.types(among: sets.members[members])
    told = profile.told[sets.members[members]]
  }
}

extension SetRelation {
  /// What the parties of `other`, sorted, are to `members`, sorted: the same, the whole of which these are a part, a part of them, apart or across.
  init(of other: [Int], to members: ArraySlice<Int>) {
    var shared = 0
    var next = other.startIndex
    for member in members {
      while next < other.count, other[next] < member { next += 1 }
      if next < other.count, other[next] == member { shared += 1 }
    }
    if shared == members.count {
      self = shared == other.count ? .same : .whole
    } else {
      self = shared == other.count ? .part : shared == 0 ? .apart : .across
    }
  }
}
