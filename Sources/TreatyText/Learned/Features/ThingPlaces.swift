/// Where the agreements of a sentence stand among its lists and its parties. Each row is of one agreement.
struct ThingPlaces {
  /// A list, seen from an agreement.
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

  /// A party, seen from an agreement.
  struct Party {
    /// The nearest list that has it, and its distance.
    var list: Int
    var distance: Int
    /// How many parties are nearer.
    var below = 0
  }

  /// The lists, in order, row by row.
  private(set) var lists: [List] = []
  /// The parties of the sentence, in order, row by row.
  private(set) var parties: [Party] = []

  /// How many marks stand in the sentence before each of its characters, and where it begins.
  private let marks: [Int32]
  private let opening: Int

  init(
    _ things: [CandidateThing], _ features: SentenceFeatures, _ sentence: SentenceParties, _ range: Range<Int>, _ text: NormalText
  ) {
    marks = things.contains(where: \.isOwn) ? Self.marks(range, text) : []
    opening = range.lowerBound
    lists.reserveCapacity(things.count * features.lists.count)
    parties.reserveCapacity(things.count * sentence.all.count)
    for thing in things {
      let start = lists.count
      for list in features.lists { lists.append(List(distance: Self.distance(thing, list), side: Self.side(thing, list))) }
      let first = parties.count
      for _ in sentence.all { parties.append(Party(list: 0, distance: Int.max)) }
      for (index, members) in sentence.lists.enumerated() {
        let distance = lists[start + index].distance
        for member in members where distance < parties[first + Int(sentence.places[member])].distance {
          parties[first + Int(sentence.places[member])] = Party(list: index, distance: distance)
        }
      }
      if thing.isOwn { measure(thing, things, features, start, first) }
    }
  }

  private static func marks(_ range: Range<Int>, _ text: NormalText) -> [Int32] {
    [Int32](unsafeUninitializedCapacity: range.count + 1) { marks, count in
      marks.initializeElement(at: 0, to: 0)
      var found: Int32 = 0
      for (place, scalar) in text.scalars.part(range).enumerated() {
        switch scalar {
        case "、", ";", "。", ",": found += 1
        default: break
        }
        marks.initializeElement(at: place + 1, to: found)
      }
      count = range.count + 1
    }
  }

  /// Adds to the last row what only an agreement has that the sentence names.
  private mutating func measure(
    _ thing: CandidateThing, _ things: [CandidateThing], _ features: SentenceFeatures, _ start: Int, _ first: Int
  ) {
    let sorted = parties[first...].map(\.distance).sorted()
    for place in first..<parties.count {
      let distance = parties[place].distance
      parties[place].below = sorted.firstIndex { $0 >= distance } ?? 0
    }
    for (index, list) in features.lists.enumerated() {
      let distance = lists[start + index].distance
      for other in things where other.index != nil && other.index != thing.index {
        if Self.distance(other, list) < distance { lists[start + index].nearer += 1 }
        if min(list.range.upperBound, thing.range.upperBound) <= other.range.lowerBound,
          other.range.upperBound <= max(list.range.lowerBound, thing.range.lowerBound)
        {
          lists[start + index].inside += 1
        }
      }
      lists[start + index].clauses = clauses(Self.gap(thing, list))
    }
  }

  /// How many marks stand in a gap of the sentence.
  private func clauses(_ gap: Range<Int>) -> Int {
    guard gap.lowerBound >= opening, gap.upperBound < opening + marks.count else { return 0 }
    return Int(marks[gap.upperBound - opening] - marks[gap.lowerBound - opening])
  }

  /// What lies between an agreement and a list; empty where they overlap.
  static func gap(_ thing: CandidateThing, _ list: SentenceFeatures.List) -> Range<Int> {
    if list.range.upperBound <= thing.range.lowerBound { return list.range.upperBound..<thing.range.lowerBound }
    if list.range.lowerBound >= thing.range.upperBound { return thing.range.upperBound..<list.range.lowerBound }
    return thing.range.lowerBound..<thing.range.lowerBound
  }

  private static func distance(_ thing: CandidateThing, _ list: SentenceFeatures.List) -> Int {
    thing.isOwn
      ? max(0, list.range.lowerBound - thing.range.upperBound, thing.range.lowerBound - list.range.upperBound) : 0
  }

  private static func side(_ thing: CandidateThing, _ list: SentenceFeatures.List) -> CandidateThing.Side {
    guard thing.isOwn else { return .over }
    if list.range.upperBound <= thing.range.lowerBound { return .before }
    return list.range.lowerBound >= thing.range.upperBound ? .behind : .over
  }
}
