/// Where an agreement stands among the lists and the parties of its sentence.
struct ThingPlaces {
  /// A list, seen from the agreement.
  struct List {
    /// How many characters lie between; 0 for an agreement that the sentence does not name.
    var distance: Int
    var side: CandidateThing.Side
    /// How many other agreements are nearer to it, and how many lie between.
    var nearer = 0
    var inside = 0
    /// How many marks lie between.
    var clauses = 0
  }

  /// A party, seen from the agreement.
  struct Party {
    /// The nearest list that has it, and its distance.
    var list: Int
    var distance: Int
    /// How many parties are nearer.
    var below = 0
  }

  /// The lists, in order.
  private(set) var lists: [List]
  /// The parties of the sentence, in order.
  private(set) var parties: [Party]

  init(
    _ thing: CandidateThing, among things: [CandidateThing], _ features: SentenceFeatures, _ parties: SentenceParties,
    _ text: NormalText
  ) {
    lists = features.lists.map { List(distance: Self.distance(thing, $0), side: Self.side(thing, $0)) }
    self.parties = [Party](repeating: Party(list: 0, distance: Int.max), count: parties.all.count)
    for (index, members) in parties.lists.enumerated() {
      for member in members where lists[index].distance < self.parties[parties.places[member]].distance {
        self.parties[parties.places[member]] = Party(list: index, distance: lists[index].distance)
      }
    }
    guard thing.isOwn else { return }
    let sorted = self.parties.map(\.distance).sorted()
    for place in self.parties.indices {
      let distance = self.parties[place].distance
      self.parties[place].below = sorted.firstIndex { $0 >= distance } ?? 0
    }
    for index in lists.indices {
      let list = features.lists[index]
      for other in things where other.index != nil && other.index != thing.index {
        if Self.distance(other, list) < lists[index].distance { lists[index].nearer += 1 }
        if min(list.range.upperBound, thing.range.upperBound) <= other.range.lowerBound,
          other.range.upperBound <= max(list.range.lowerBound, thing.range.lowerBound)
        {
          lists[index].inside += 1
        }
      }
      for place in Self.gap(thing, list) where text.scalars[place].isOne(of: "、;。,") { lists[index].clauses += 1 }
    }
  }

  /// What lies between an agreement and a list; empty where they overlap.
  static func gap(_ thing: CandidateThing, _ list: SentenceFeatures.List) -> Range<Int> {
    if list.range.upperBound <= thing.range.lowerBound { return list.range.upperBound..<thing.range.lowerBound }
    if list.range.lowerBound >= thing.range.upperBound { return thing.range.upperBound..<list.range.lowerBound }
    return thing.range.lowerBound..<thing.range.lowerBound
  }

  private static func distance(_ thing: CandidateThing, _ list: SentenceFeatures.List) -> Int {
    thing.isOwn ? max(0, list.range.lowerBound - thing.range.upperBound, thing.range.lowerBound - list.range.upperBound) : 0
  }

  private static func side(_ thing: CandidateThing, _ list: SentenceFeatures.List) -> CandidateThing.Side {
    guard thing.isOwn else { return .over }
    if list.range.upperBound <= thing.range.lowerBound { return .before }
    return list.range.lowerBound >= thing.range.upperBound ? .behind : .over
  }
}
