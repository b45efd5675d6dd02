import AllianceNetwork

/// A set of parties as its sentence and its text see it, whatever the agreement.
struct SetView {
  /// The set's position.
  let index: Int
  /// Where its parties stand in ``CandidateSets/members``.
  let members: Range<Int>
  let origin: SetOrigin
  /// Those of which something became in a year that the sentence names, and those that it may tell of without a word for them.
  var dated: TypeSet = []
  var offered: TypeSet = []
  /// How many are organisations.
  var organisations = 0
  /// How many of them the sentence names.
  var named = 0
  /// Whether the giver of designations is one of them.
  var hasGiver = false
  /// What the registry knows to be between just these parties, and what rules read between them in the text.
  let known: TypeSet
  let told: TypeSet
  /// A bit for each ``ContextParty`` in the set.
  var context: UInt8 = 0
  /// Whether the first sentences of the text name all of it, and how often the text names the one that it names least.
  var isInTitle = true
  var least = Int.max

  /// The number of parties.
  var size: Int { members.count }

  /// How many of them the sentence does not name.
  var missing: Int { members.count - named }
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
