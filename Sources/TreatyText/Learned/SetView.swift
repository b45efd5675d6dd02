import AllianceNetwork

/// A set of parties as its sentence and its text see it, whatever the agreement.
struct SetView {
  /// The numbers of the parties, sorted.
  let members: ArraySlice<Int>
  let origin: SetOrigin
  /// How many are organisations.
  let organisations: Int
  /// How many of them the sentence does not name, and how many others it names.
  let missing: Int
  let others: Int
  /// What the registry knows to be between just these parties, and what rules read between them in the text.
  let known: TypeSet
  let told: TypeSet
  /// A bit for each ``ContextParty`` in the set.
  let context: UInt8
  /// What the set is to the parties of each tie that rules read in the sentence.
  let beside: [SetRelation]

  /// The number of parties.
  var size: Int { members.count }

  init(
    _ set: CandidateSet, of sets: CandidateSets, _ parties: SentenceParties, told: [[Int]], _ profile: DocumentProfile,
    _ knowledge: KnownTies
  ) {
    let members = sets.members[set.members]
    self.members = members
    origin = set.origin
    organisations = members.count { !knowledge.isState[$0] }
    let named = members.count(where: parties.names)
    missing = members.count - named
    others = parties.all.count - named
    known = knowledge.types(among: members)
    self.told = profile.told[members]
    var context: UInt8 = 0
    for (place, party) in parties.context.enumerated() {
      if let party, members.contains(party) { context |= 1 << UInt8(place) }
    }
    self.context = context
    beside = told.map { SetRelation(of: $0, to: members) }
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
