import AllianceNetwork

/// Subject, verb and object of belonging in English: `Finland joined NATO on 4 April 2023`, `Pakistan left it in 1973`, `Spain's entry into NATO`.
struct EnglishMembership: MembershipGrammar {
  let text: NormalText
  let registry: Registry
  let reading: Reading
  let bodies: [Body]

  var whole: Range<Int> { reading.sentence.range }

  func hits() -> [MembershipHit] {
    MembershipVerb.english.hits(in: whole, of: text.scalars).compactMap { range, verb in
      if range.upperBound < whole.upperBound, text.scalars[range.upperBound].isLetter { return nil }
      return MembershipHit(range: range, verb: verb)
    }
  }

  func object(of hit: MembershipHit) -> MembershipObject {
    let start = possessed(hit)?.upperBound ?? hit.range.upperBound
    for link in hit.verb.links {
      var cursor = Cursor(scalars: text.scalars, end: whole.upperBound, position: start)
      guard cursor.take(link) else { continue }
      while ["both ", "also ", "either "].contains(where: { cursor.take($0) }) {}
      let isDefinite = ["the ", "that ", "this "].contains { cursor.take($0) }
      if let object = named(cursor.position, hit.verb.step) { return object }
      if let object = called(cursor, isDefinite: isDefinite) { return object }
    }
    return isBare(start) ? .none : .other
  }

  /// The bodies named at a place, and those behind them with a date of their own: `joined SEATO in 1954 and CENTO in 1955`.
  private func named(_ place: Int, _ step: MembershipStep) -> MembershipObject? {
    var found = bodies.filter { $0.range?.lowerBound == place }
    guard let range = found.first?.range else { return nil }
    // `left NATO with no choice` is no leaving.
    guard ends(range.upperBound, isNamed: step != .left) else { return .other }
    var edge = range.upperBound
    var dates: [DateMention?] = found.map { _ in nil }
    for body in bodies {
      guard let next = body.range, next.lowerBound > edge,
        let date = date(behind: edge), date.range.upperBound < next.lowerBound,
        [" and ", ", ", ", and ", " and the "].contains(text.phrase(date.range.upperBound..<next.lowerBound)),
        let own = self.date(behind: next.upperBound)
      else { continue }
      if found.count == dates.count, dates.allSatisfy({ $0 == nil }) { dates = found.map { _ in date } }
      found.append(body)
      dates.append(own)
      edge = next.upperBound
    }
    return .bodies(found, dates: dates, edge: edge)
  }

  /// The date right behind a place: ` in 1954`.
  func date(behind place: Int) -> DateMention? {
    reading.dates.first { date in
      date.range.lowerBound >= place && date.range.lowerBound - place < 16 && !date.isFuture
        && Self.beforeDates.contains(text.phrase(place..<date.range.lowerBound))
    }
  }

  private static let beforeDates = [
    "", " ", " in ", " on ", " since ", " from ", " early in ", " late in ", " again in ", " again on ", " again ",
    " as early as ", " (",
    " formally in ", " formally on ", " only in ", " in the ", ", in ", ", on ", " by ", " at the end of ",
  ]

  private static let words = [
    "organisation", "organization", "alliance", "pact", "bloc", "body", "grouping", "group", "league", "association", "community",
  ]
  private static let treaties = ["treaty", "pact"]

  /// `it`, `the alliance`, `the same organisation`: a word for the body told of before.
  private func called(_ start: Cursor, isDefinite: Bool) -> MembershipObject? {
    var cursor = start
    if !isDefinite {
      guard cursor.take("it"), ends(cursor.position, isNamed: false) else { return nil }
      return .called(isTreaty: false, edge: cursor.position)
    }
    _ = cursor.take("same ")
    guard let word = (Self.words + Self.treaties).first(where: { cursor.take($0) }), ends(cursor.position, isNamed: false) else {
      return nil
    }
    // `the alliance, NATO,` names it after all.
    if let body = bodies.first(where: { [2, 3].contains(($0.range?.lowerBound ?? 0) - cursor.position) }), let range = body.range
    {
      return .bodies([body], dates: [nil], edge: range.upperBound)
    }
    return .called(isTreaty: Self.treaties.contains(word), edge: cursor.position)
  }

  /// Whether nothing stands behind the verb that could be its object: a date, or the end of the clause.
  private func isBare(_ place: Int) -> Bool {
    if place == whole.upperBound || text.scalars[place].isOne(of: ".,;:)!\"") || date(behind: place) != nil { return true }
    return Cursor(scalars: text.scalars, end: whole.upperBound, position: place).sees(anyOf: [
      " and ", " but ", " again", " suit", " after ", " when ", " later ", " too", " last ", " that year", " the same year",
      " formally", " altogether", " for a second time", " for the second time", " for good", " once more", " voluntarily",
    ])
  }

  /// Whether an object ends at a place, and is no part of another name: `joined NATO exercises`, `left NATO's command`, `a NATO-led force`.
  private func ends(_ place: Int, isNamed: Bool) -> Bool {
    guard place < whole.upperBound else { return true }
    let next = text.scalars[place]
    if next.isOne(of: ".,;:)?!\"") { return true }
    if next == "'" { return place + 1 == whole.upperBound || !text.scalars[place + 1].isLetter }
    guard next == " ", place + 1 < whole.upperBound else { return false }
    if reading.dates.contains(where: { $0.range.lowerBound == place + 1 }) { return true }
    var end = place + 1
    while end < whole.upperBound, text.scalars[end].isLetter { end += 1 }
    if end == place + 1 { return text.scalars[end].isDigit || text.scalars[end].isOne(of: "(-\"") }
    let word = text.string(place + 1..<end)
    return Self.followers.contains(word) || word.count > 4 && word.hasSuffix("ly")
      || isNamed && Self.namedFollowers.contains(word)
  }

  private static let followers: Set<String> = [
    "in", "on", "at", "by", "as", "after", "before", "since", "until", "till", "during", "under", "without", "within",
    "throughout",
    "amid", "despite", "because", "when", "while", "once", "though", "although", "unless", "where", "whereas", "that", "which",
    "and", "or", "but", "nor", "yet", "so", "only", "just", "too", "also", "again", "later", "earlier", "soon", "then", "first",
    "thereafter", "afterwards", "ago", "today", "now", "last", "next", "this", "each", "every", "nearly", "about", "around",
    "alongside", "together", "along", "following", "upon", "per", "twice", "one", "two", "three", "four", "five", "six", "seven",
    "eight", "nine", "ten", "sixteen", "some", "is", "was", "were", "has", "had", "would", "will", "may", "might", "can", "could",
    "should", "did", "does", "became", "if", "altogether", "outright", "itself", "not", "over", "because",
  ]
  private static let namedFollowers: Set<String> = ["with", "for", "from", "to", "through", "against", "who", "than"]
}
