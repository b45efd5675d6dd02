import AllianceNetwork

/// Puts the parties of an English sentence into groups and reads the prepositions before them.
struct EnglishGroups {
  let text: NormalText

  private static let coordinators: Set<String> = [
    ", ", " and ", ", and ", " & ", "/", ", the ", " and the ", ", and the ", " or ", " or the ", " nor ", " nor the ",
    " and his ", " and her ", " and to ", " and with ",
    " as well as ", " and of ", "-the ", ", or ", " with the ",
    " and of the ",
  ]
  private static let prepositions: [String: Group.Role] = [
    "with": .partner, "between": .between, "among": .between, "amongst": .between, "by": .agent, "to": .dative, "for": .dative,
    "of": .genitive,
    "links": .between, "linking": .between, "binds": .between, "comprising": .between, "including": .between,
    "in": .none, "at": .none,
    "from": .none, "on": .none, "near": .none, "around": .none, "against": .none, "toward": .none, "towards": .none,
    "into": .none,
    "through": .none, "over": .none, "designated": .object, "designate": .object, "designates": .object, "joined": .object,
    "join": .object, "joining": .object, "joins": .object, "outside": .none,
    "inside": .none, "unlike": .none, "besides": .none, "alongside": .none, "beyond": .none,
  ]

  /// The groups of mentions in one sentence that begins at `start`.
  func groups(_ mentions: [(range: Range<Int>, codes: [PartyCode])], start: Int, end: Int) -> [Group] {
    let mentions = chained(mentions)
    var groups: [Group] = []
    var index = 0
    while index < mentions.count {
      var members = [mentions[index].codes]
      var last = mentions[index].range.upperBound
      let first = mentions[index].range.lowerBound
      var ends = [last]
      index += 1
      while index < mentions.count, joins(last, mentions[index].range.lowerBound) {
        let next = mentions[index].range
        if !isPaired(first, start), opensClause(last, next, start, end),
          index + 1 == mentions.count || !joins(next.upperBound, mentions[index + 1].range.lowerBound)
        {
          break
        }
        if isApposition(last, next, end) || opensMainClause(first, last, mentions[index...], start, end) { break }
        if members.count == 1, opensWithPlace(first, start, mentions[(index - 1)...]) { break }
        if (members[0].count > 1) != (mentions[index].codes.count > 1) { break }
        members.append(mentions[index].codes)
        last = mentions[index].range.upperBound
        ends.append(last)
        index += 1
      }
      let (role, after) = role(of: first..<last, start, end)
      groups.append(Group(range: first..<last, after: after, members: members, role: role, ends: ends))
    }
    return groups
  }

  /// `In Vienna, Japan and Italy signed …`: whether the first of a list is only where it happened; `In Vienna, Rome and Tokyo, …` is a list of places.
  private func opensWithPlace(
    _ first: Int, _ start: Int, _ mentions: ArraySlice<(range: Range<Int>, codes: [PartyCode])>
  ) -> Bool {
    guard ["In ", "At ", "From "].contains(where: { text.phrase(start..<first) == $0 }),
      var last = mentions.first?.range.upperBound,
      last < text.scalars.count, text.scalars[last] == ","
    else { return false }
    for mention in mentions.dropFirst() {
      guard joins(last, mention.range.lowerBound) else { break }
      last = mention.range.upperBound
    }
    return last < text.scalars.count && text.scalars[last] != ","
  }

  /// Parties with a hyphen between them are one member: `Japan-Australia`.
  private func chained(_ mentions: [(range: Range<Int>, codes: [PartyCode])]) -> [(range: Range<Int>, codes: [PartyCode])] {
    var chained: [(range: Range<Int>, codes: [PartyCode])] = []
    for (index, mention) in mentions.enumerated() {
      if let last = chained.last, !opensList(mentions, index), mention.range.lowerBound == last.range.upperBound + 1,
        text.scalars[last.range.upperBound].isOne(of: "-/"),
        !mention.codes.contains(where: last.codes.contains)
      {
        chained[chained.count - 1] = (last.range.lowerBound..<mention.range.upperBound, last.codes + mention.codes)
      } else {
        chained.append(mention)
      }
    }
    return chained
  }

  /// `the GCC - Bahrain, Kuwait and Oman - adopted`: a dash before a list of single parties is none of a chain.
  private func opensList(_ mentions: [(range: Range<Int>, codes: [PartyCode])], _ index: Int) -> Bool {
    guard index + 1 < mentions.count, text.phrase(mentions[index].range.upperBound..<mentions[index + 1].range.lowerBound) == ", "
    else {
      return false
    }
    let end = mentions[index + 1].range.upperBound
    return end < text.scalars.count && text.scalars[end] != "-"
  }

  /// `between A and B is`, `both A and B are`: the two belong together whatever follows.
  private func isPaired(_ first: Int, _ start: Int) -> Bool {
    let before = text.phrase(max(start, first - 14)..<first).lowercased()
    return ["between ", "among ", "both "].contains { before.hasSuffix($0) || before.hasSuffix($0 + "the ") }
  }

  /// `signed a pact with A and B is expected to follow`: a party before a verb, in a sentence that has had one, opens a clause.
  private func opensClause(_ last: Int, _ next: Range<Int>, _ start: Int, _ end: Int) -> Bool {
    guard [" and ", ", and ", " and the ", ", and the "].contains(text.phrase(last..<next.lowerBound)) else { return false }
    let rest = Cursor(scalars: text.scalars, end: end, position: next.upperBound)
    guard
      rest.sees(anyOf: [
        " is ", " was ", " will ", " would ", " has ", " had ", " followed", " may ", " could ", " should ", " plans ", " hopes ",
        " wants ", " did ", " does ", " intends ", " remains ", " signed ", " concluded ", " joined ",
      ])
    else { return false }
    let before = text.phrase(start..<last)
    return [" signed ", " has ", " have ", " concluded ", " inked ", " joined ", " agreed ", " designated "].contains {
      before.contains($0)
    }
  }

  /// `Besides Australia, Japan has …`, `with Italy and Spain, France signed …`: behind what a preposition governs, a party before a verb is the subject.
  private func opensMainClause(
    _ first: Int, _ last: Int, _ mentions: ArraySlice<(range: Range<Int>, codes: [PartyCode])>, _ start: Int, _ end: Int
  ) -> Bool {
    guard let next = mentions.first?.range, [", ", ", the "].contains(where: { text.phrase(last..<next.lowerBound) == $0 }),
      var word = word(before: first, start)
    else { return false }
    if text.string(word).lowercased() == "the", let before = self.word(before: word.lowerBound, start) { word = before }
    let preposition = text.string(word).lowercased()
    guard Self.prepositions[preposition] != nil else { return false }
    if isBeforeVerb(next.upperBound, end) { return true }
    // `Alongside the United States, Australia and the Philippines signed …`
    guard ["besides", "alongside", "beyond", "unlike"].contains(preposition), let second = mentions.dropFirst().first?.range
    else {
      return false
    }
    return [" and ", " and the "].contains { text.phrase(next.upperBound..<second.lowerBound) == $0 }
      && isBeforeVerb(second.upperBound, end)
  }

  private func isBeforeVerb(_ place: Int, _ end: Int) -> Bool {
    Cursor(scalars: text.scalars, end: end, position: place).sees(anyOf: [
      " is ", " are ", " was ", " were ", " will ", " would ", " has ", " have ", " had ", " may ", " could ", " should ",
      " did ", " does ",
      " do ", " signed ", " concluded ", " agreed ", " joined ",
    ])
  }

  /// `Portugal, Britain's oldest ally`: an owner behind a comma is no further member.
  private func isApposition(_ last: Int, _ next: Range<Int>, _ end: Int) -> Bool {
    guard text.phrase(last..<next.lowerBound) == ", " else { return false }
    let rest = text.phrase(next.upperBound..<min(end, next.upperBound + 32))
    return rest.hasPrefix("'s ") && [" ally", " partner", " neighbour", " neighbor", " patron"].contains { rest.contains($0) }
  }

  private func joins(_ last: Int, _ next: Int) -> Bool {
    if next == last { return true }
    let from = pastOffice(pastRemark(last, next), next)
    return next - from < 14 && next > from && Self.coordinators.contains(text.phrase(from..<next))
  }

  /// Past a remark in brackets: `Australia (the present one) and …`.
  private func pastRemark(_ position: Int, _ limit: Int) -> Int {
    guard position + 1 < limit, text.scalars[position] == " ", text.scalars[position + 1] == "(" else { return position }
    return text.scalars[position..<limit].firstIndex(of: ")").map { $0 + 1 } ?? position
  }

  private static let offices: Set<String> = [
    "Prime", "President", "Premier", "Chancellor", "Foreign", "Defense", "Defence", "Secretary", "Minister", "King", "leader",
    "government", "navies", "forces", "counterpart",
  ]

  /// Past the office and the name of a person: `Japan's Prime Minister Fumio Kishida and …`.
  private func pastOffice(_ position: Int, _ limit: Int) -> Int {
    var cursor = Cursor(scalars: text.scalars, end: limit, position: position)
    _ = cursor.take("'s")
    guard cursor.take(" ") else { return position }
    var isOffice = false
    for _ in 0..<7 {
      let start = cursor.position
      while cursor.position < limit,
        text.scalars[cursor.position].isLetter || text.scalars[cursor.position].isOne(of: ".-")
      { cursor.position += 1 }
      let word = text.phrase(start..<cursor.position)
      if Self.offices.contains(word) { isOffice = true } else if word.unicodeScalars.first?.isUpper != true { return position }
      let end = cursor.position
      if isOffice, cursor.sees(" and ") || cursor.sees(", ") {
        return end
      }
      guard cursor.take(" ") else { return position }
    }
    return position
  }

  /// Whether an office follows a party's name: then the person acts for the party.
  private func hasOffice(_ position: Int, _ end: Int) -> Bool {
    var cursor = Cursor(scalars: text.scalars, end: end, position: position)
    _ = cursor.take("'s")
    guard cursor.take(" ") else { return false }
    return cursor.sees(anyOf: [
      "Prime Minister", "President", "Premier", "Chancellor", "Foreign Minister", "Defense Minister", "Defence Minister",
      "Secretary", "counterpart",
    ])
  }

  /// The role of a group, and where the words end that mark it.
  private func role(of range: Range<Int>, _ start: Int, _ end: Int) -> (Group.Role, after: Int) {
    if range.upperBound + 1 < end, text.scalars[range.upperBound] == "'", !hasOffice(range.upperBound, end) {
      return (.genitive, range.upperBound + (text.scalars[range.upperBound + 1] == "s" ? 2 : 1))
    }
    if text.phrase(range).lowercased().hasPrefix("our") { return (.genitive, range.upperBound) }
    let isListed = opensListOfPartners(range.lowerBound, start)
    return (isListed ? .partner : prepositionalRole(range.lowerBound, start), range.upperBound)
  }

  /// The role by the preposition before a place, past an article and the like.
  private func prepositionalRole(_ place: Int, _ start: Int) -> Group.Role {
    var position = place
    for _ in 0..<4 {
      guard let word = word(before: position, start) else { break }
      let string = text.string(word).lowercased()
      if let role = Self.prepositions[string] {
        // As to France, negotiations go on: whom a sentence turns to.
        if role == .dative, let first = self.word(before: word.lowerBound, start), first.lowerBound == start,
          text.phrase(first) == "As"
        {
          return .partner
        }
        if role == .genitive, let noun = self.word(before: word.lowerBound, start),
          Self.gatherings.contains(text.string(noun).lowercased())
        {
          return .between
        }
        return role
      }
      guard Self.passed.contains(string) else { break }
      position = word.lowerBound
    }
    return .topic
  }

  /// `with only two other partners, the United States and Australia`: a list behind a count of partners.
  private func opensListOfPartners(_ place: Int, _ start: Int) -> Bool {
    let head = text.phrase(max(start, place - 56)..<place)
    guard let mark = [", the ", ", ", ": the ", ": ", " - "].first(where: { head.hasSuffix($0) }), head.contains(" with ")
    else { return false }
    let before = head.string
    guard let with = before.range(of: " with ", options: .backwards)
    else { return false }
    let words = before[with.upperBound...].dropLast(mark.count).split(separator: " ").map { $0.lowercased() }
    guard let last = words.last, words.count < 7 else { return false }
    return ["partners", "countries", "states", "nations", "allies", "neighbours", "neighbors", "governments"].contains(last)
  }

  private static let gatherings: Set<String> = [
    "grouping", "group", "leaders", "ministers", "club", "consisting", "composed", "quartet", "trio", "alliance", "meeting",
    "partnership", "coalition",
  ]
  private static let passed: Set<String> = [
    "the", "both", "only", "also", "all", "its", "either", "neither", "neighbouring", "neighboring", "respectively", "then",
  ]

  private func word(before position: Int, _ start: Int) -> Range<Int>? {
    var end = position
    while end > start, text.scalars[end - 1] == " " { end -= 1 }
    var first = end
    while first > start, text.scalars[first - 1].isLetter { first -= 1 }
    return first < end ? first..<end : nil
  }
}
