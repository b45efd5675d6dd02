import AllianceNetwork

/// The agreements of a sentence as things.
extension Reader {
  /// Things with their bracketed names: 円滑化協定（RAA） is one, 安全保障条約（ANZUS条約） is ANZUS.
  func joined(_ found: ArraySlice<Mention>) -> [Thing] {
    var things: [Thing] = []
    for mention in found {
      guard var thing = thing(mention) else { continue }
      if let last = things.last, last.range.upperBound < mention.range.lowerBound,
        mention.range.lowerBound - last.range.upperBound < 100,
        opensBracket(last.range.upperBound), isInBracket(last.range.upperBound, mention.range.lowerBound),
        last.type == thing.type || last.type == nil || thing.type == nil || last.agreement == nil && thing.agreement != nil
      {
        thing.range = last.range.lowerBound..<thing.range.upperBound
        thing.type = last.isNoun || last.type == nil || thing.agreement != nil ? thing.type ?? last.type : last.type
        thing.agreement = thing.agreement ?? last.agreement
        thing.owner = last.owner ?? thing.owner
        thing.isNoun = thing.isNoun && last.isNoun
        thing.inner = last.inner + thing.inner.filter { !last.inner.contains($0) }
        things[things.count - 1] = thing
      } else if let last = things.last, last.type == nil, !last.isSoft, !thing.isSoft, thing.agreement == nil,
        isApposition(last.range.upperBound..<mention.range.lowerBound)
      {
        thing.range = last.range.lowerBound..<thing.range.upperBound
        things[things.count - 1] = thing
      } else if let last = things.last, thing.type == nil, isCopula(last.range.upperBound..<mention.range.lowerBound) {
        things[things.count - 1].range = last.range.lowerBound..<thing.range.upperBound
        things[things.count - 1].isNoun = false
      } else {
        things.append(thing)
      }
    }
    return things
  }

  /// `The Quadruple Alliance was a treaty`: the name and what it is are one.
  private func isCopula(_ gap: Range<Int>) -> Bool {
    [" was a ", " is a ", " was an ", " is an ", " was the ", " is the "].contains(text.phrase(gap))
  }

  /// `the Pact of Steel, a full military alliance`: what a name is called behind a comma.
  private func isApposition(_ gap: Range<Int>) -> Bool {
    guard gap.count < 30, text.phrase(gap).contains(", a") else { return false }
    let words = text.string(gap)
    guard let comma = words.range(of: ", a ") ?? words.range(of: ", an "),
      words.hasPrefix(" of ") || comma.lowerBound == words.startIndex
    else { return false }
    return !words[comma.upperBound...].contains { ",;.:".contains($0) }
  }

  /// Nouns whose own words tell the type get it; those that need it and do not are dropped.
  func typed(_ things: [Thing], _ parties: [Range<Int>], _ sentence: Range<Int>, _ isJapanese: Bool) -> [Thing] {
    let phrase = TypePhrase(text: text, isJapanese: isJapanese)
    var floor = sentence.lowerBound
    return things.indices.compactMap { index in
      var thing = things[index]
      defer { floor = thing.range.upperBound }
      guard thing.type == nil else { return thing }
      let next = index + 1 < things.count ? things[index + 1].range.lowerBound : sentence.upperBound
      let last = parties.last { $0.upperBound <= thing.range.lowerBound }?.upperBound ?? floor
      let limit = parties.first { $0.lowerBound >= thing.range.upperBound }?.lowerBound ?? next
      guard
        let found = phrase.type(
          of: thing.range, floor: isJapanese ? floor : max(floor, last), limit: min(next, limit))
      else { return thing.isSoft ? nil : thing }
      thing.type = found.type
      thing.range =
        max(found.range.lowerBound, min(last, thing.range.lowerBound))..<max(found.range.upperBound, thing.range.upperBound)
      return thing
    }
  }

  private func opensBracket(_ position: Int) -> Bool {
    guard position < text.scalars.count else { return false }
    if text.scalars[position] == "(" { return true }
    return position + 1 < text.scalars.count && (text.scalars[position] == " " || text.scalars[position] == "」")
      && text.scalars[position + 1] == "("
  }

  private func isInBracket(_ start: Int, _ end: Int) -> Bool {
    var depth = 0
    for position in start..<end {
      if text.scalars[position] == "(" { depth += 1 }
      if text.scalars[position] == ")" { depth -= 1 }
      if position > start + 1, depth <= 0 { return false }
    }
    return depth > 0
  }

  private func thing(_ mention: Mention) -> Thing? {
    switch mention.subject {
    case .agreement(let id):
      guard let agreement = registry.agreement(id) else { return nil }
      return Thing(range: mention.range, type: agreement.type, agreement: id, isNoun: false, inner: inner(mention.range))
    case .type(let type):
      return Thing(range: mention.range, type: type, owner: mention.owner, isNoun: false)
    case .noun(let type): return Thing(range: mention.range, type: type, owner: mention.owner, isNoun: true)
    case .generic: return Thing(range: mention.range, type: nil, isNoun: false)
    case .head: return Thing(range: mention.range, type: nil, isNoun: false, isSoft: true)
    default: return nil
    }
  }

  /// The parties named inside a name: 日米安全保障条約 names two.
  private func inner(_ range: Range<Int>) -> [PartyCode] {
    var codes: [PartyCode] = []
    var low = 0
    var high = mentions.parties.count
    while low < high {
      let middle = (low + high) / 2
      if mentions.parties[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < mentions.parties.count, mentions.parties[low].range.upperBound <= range.upperBound {
      if case .parties(let found) = mentions.parties[low].subject { codes += found.filter { !codes.contains($0) } }
      low += 1
    }
    return codes
  }
}
