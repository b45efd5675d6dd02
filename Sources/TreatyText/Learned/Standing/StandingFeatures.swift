import AllianceNetwork

/// What speaks for where an agreement stands by one sentence: what rules make of it, and the words around the agreement and its parties.
///
/// Words are told apart by where they are seen from the span of agreement and parties: before it, within it, behind it, and beyond the next list of other parties.
/// They are made only for what a text is taken to tell, so that they may be many.
struct StandingFeatures {
  let text: NormalText
  let sentence: ReadSentence
  /// What the registry knows.
  let known: KnownTies
  /// The document's date.
  let document: PartialDate?

  /// The features of a tie of these parties; `thing` is where the agreement is named, where the sentence names it.
  func features(
    _ type: AgreementType, _ parties: [PartyCode], _ thing: Range<Int>?, _ standing: Standing, _ voice: Voice,
    keeps: FeatureBag.Keeps = .keys
  ) -> FeatureBag {
    var bag = FeatureBag(Weights(), keeps: keeps)
    let span = TieSpan(of: parties, thing, in: sentence.reading)
    add(standing, type, voice, to: &bag)
    addKnown(type, parties, standing, to: &bag)
    addPlace(of: standing, thing, span, to: &bag)
    addCues(span, to: &bag)
    addDenials(span, to: &bag)
    addWords(span.range, to: &bag)
    addNeighbours(to: &bag)
    return bag
  }

  private func add(_ standing: Standing, _ type: AgreementType, _ voice: Voice, to bag: inout FeatureBag) {
    let reading = sentence.reading
    let status = standing.isVoid ? "void" : standing.status.rawValue
    let age = standing.date.flatMap { date in document.map { ($0.year - date.year).part(upTo: 9) } } ?? "none"
    bag.add("language", sentence.isJapanese ? "ja" : "en")
    bag.add("place", reading.kind.part)
    bag.add("type", type.rawValue)
    bag.add("standing", status)
    bag.add("standing-told", status, standing.isTold.part)
    bag.add("standing-age", status, age)
    bag.add("standing-type", status, type.rawValue)
    bag.add("age", age)
    bag.add("pending", standing.isPending.part, standing.isEffective.part)
    bag.add("history", standing.isHistory.part)
    bag.add("voice", voice.rawValue)
    bag.add("dates", reading.dates.count.part(upTo: 3))
    if reading.dates.contains(where: \.isFuture) { bag.add("future") }
    bag.add("question", text.isQuestion(reading.sentence.range).part)
  }

  /// Whether the registry knows an agreement of the type, or of another, between just these parties.
  private func addKnown(_ type: AgreementType, _ parties: [PartyCode], _ standing: Standing, to bag: inout FeatureBag) {
    let types = known.types(among: known.numbers(parties)[...])
    let word = types.contains(TypeSet(type)) ? "same" : types.isEmpty ? "none" : "other"
    bag.add("known", word, type.rawValue)
    bag.add("known", word)
    bag.add("known-standing", word, standing.status.rawValue)
    let events = known.events(of: type, among: parties)
    if !events.isEmpty, !standing.isTold {
      // Where it stands on the day of the text, and what became of it in the year that is told. Where a word of the sentence tells the status, the text is believed.
      let state = document.map { events.newest(on: $0)?.status.rawValue ?? "before" } ?? "undated"
      bag.add("known-state", state)
      bag.add("known-state-standing", state, standing.status.rawValue)
      let told = standing.date.map { date in events.last { $0.date?.year == date.year }?.status.rawValue ?? "other" } ?? "none"
      bag.add("known-event", told, standing.status.rawValue)
    }
    bag.add("parties", parties.count.part(upTo: 4))
  }

  /// How far from the agreement, or from the tie where it is not named, the words stand that tell the status.
  private func addPlace(of standing: Standing, _ thing: Range<Int>?, _ span: TieSpan, to bag: inout FeatureBag) {
    guard let words = standing.range else { return }
    let anchor = thing ?? span.range
    let status = standing.status.rawValue
    let isBefore = words.lowerBound < anchor.lowerBound
    let between =
      isBefore
      ? words.upperBound..<max(words.upperBound, anchor.lowerBound)
      : anchor.upperBound..<max(anchor.upperBound, words.lowerBound)
    let near = [1, 4, 10, 25, 60].count { between.count > $0 }.part(upTo: 5)
    bag.add("told-place", status, isBefore.part, distance(between, span))
    bag.add("told-gap", status, isBefore.part, near)
  }

  /// The words of denial nearest before, within and behind the span, and how much lies between.
  private func addDenials(_ around: TieSpan, to bag: inout FeatureBag) {
    let span = around.range
    let words = sentence.isJapanese ? Self.japanese : Self.english
    var before = "none"
    var inside = false
    var after = "none"
    for hit in words.apart(in: around.reach, of: text.scalars) {
      let place = hit.range.lowerBound
      let word = text.string(hit.range).lowercased()
      if place < span.lowerBound {
        before = distance(hit.range.upperBound..<max(hit.range.upperBound, span.lowerBound), around)
        bag.add("deny-before", word, before)
      } else if place < span.upperBound {
        inside = true
        bag.add("deny-within", word)
      } else {
        if after == "none" { after = distance(span.upperBound..<place, around) }
        bag.add("deny-after", word, distance(span.upperBound..<place, around))
      }
    }
    bag.add("deny-before", before)
    bag.add("deny-after", after)
    bag.add("deny", before, inside.part, after)
  }

  /// Whether any word of a sentence may deny something, or the sentence asks.
  static func mayDeny(_ sentence: ReadSentence, _ text: NormalText) -> Bool {
    let range = sentence.reading.sentence.range
    let denials: Cues = [.deny, .drop, .rebut]
    let hits = (sentence.isJapanese ? japanese : english).hits(in: range, of: text.scalars)
    return hits.contains { !isOfOther($0.range, text) } || text.isQuestion(range)
      || sentence.reading.cues.contains { mention in
        guard case .cue(let own) = mention.subject else { return false }
        return !own.isDisjoint(with: denials)
      }
  }

  /// `but not with`, `is not a party to`: what is denied is another's, or that somebody belongs to it.
  private static func isOfOther(_ denial: Range<Int>, _ text: NormalText) -> Bool {
    let rest = text.phrase(denial.upperBound..<min(text.scalars.count, denial.upperBound + 16)).lowercased()
    return ["with ", " with ", "yet with ", "a party to", "a member of", "a signatory", "party to", "a parties to"].contains {
      rest.hasPrefix($0)
    }
  }

  /// How much lies between: lists of parties, two at most, and marks, two at most.
  private func distance(_ gap: Range<Int>, _ around: TieSpan) -> String {
    "\(min(around.lists(in: gap), 2))-\(min(text.marks(in: gap), 2))"
  }

  private static let japanese = WordList([
    "ではな", "でない", "はない", "もない", "がない", "はなく", "もなく", "がなく", "はなか", "もなか", "がなか", "ありませ", "ございませ", "いませ", "ません", "ていな", "ておら",
    "ない", "なかった",
    "なく", "なし", "無し", "おらず", "れず", "せず", "至らず", "未", "否定", "拒", "断", "見送", "ゼロ", "白紙", "誤り", "×", "ほかに", "以外", "のみ", "だけ", "限",
    "まだ",
  ])
  private static let english = WordList([
    " no ", " not ", "n't ", " never ", " neither ", " nor ", " none", " without ", " cannot ", " lack", " refus", " reject",
    " declin", " ruled out", " rules out",
    " absen", " unlike ", " instead of ", " rather than ", " false", " wrong", " nothing ", " nobody ", " no one ", " yet to ",
    " fail", "No ", "Not ", "None", "Neither ",
    "Never ", "Without ", "Unlike ", " denie", " deny", " only ", " except", " other than ", " outside ", " turned down", " no,",
    " no.", " either",
  ])

  /// The cues before, within and behind the span, the nearest of each, and whether another list of parties lies between.
  private func addCues(_ around: TieSpan, to bag: inout FeatureBag) {
    let span = around.range
    var before = "none"
    var after = "none"
    for mention in sentence.reading.cues where around.reach.contains(mention.range.lowerBound) {
      guard case .cue(let own) = mention.subject else { continue }
      for cue in own.cues {
        bag.add("cue", cue.rawValue)
        if mention.range.upperBound <= span.lowerBound {
          before = cue.rawValue + (around.lists(in: mention.range.upperBound..<span.lowerBound) > 0 ? "-far" : "")
        } else if mention.range.lowerBound >= span.upperBound {
          if after == "none" {
            after = cue.rawValue + (around.lists(in: span.upperBound..<mention.range.lowerBound) > 0 ? "-far" : "")
          }
        } else {
          bag.add("cue-within", cue.rawValue)
        }
      }
    }
    bag.add("cue-before", before)
    bag.add("cue-after", after)
    bag.add("cues", before, after)
  }

  private func addWords(_ span: Range<Int>, to bag: inout FeatureBag) {
    let whole = sentence.reading.sentence.range
    let groups = sentence.reading.groups
    let floor = groups.last { $0.range.upperBound <= span.lowerBound }?.range.upperBound ?? whole.lowerBound
    let ceiling = groups.first { $0.range.lowerBound >= span.upperBound }?.range.lowerBound ?? whole.upperBound
    let before = max(whole.lowerBound, min(floor, span.lowerBound))..<max(whole.lowerBound, span.lowerBound)
    let after = min(whole.upperBound, span.upperBound)..<max(min(whole.upperBound, span.upperBound), ceiling)
    let inside = span.clamped(to: whole)
    if sentence.isJapanese {
      addPieces("<", before.suffix(16), to: &bag)
      addPieces("=", inside.suffix(40), to: &bag)
      addPieces(">", after.prefix(28), to: &bag)
      addPieces("~", whole.suffix(12), to: &bag)
    } else {
      addEnglish("<", before, isLast: true, to: &bag)
      addEnglish("=", inside, isLast: true, to: &bag)
      addEnglish(">", after, isLast: false, to: &bag)
    }
  }

  /// The pieces of two and three characters of Japanese words.
  private func addPieces(_ side: String, _ range: Range<Int>, to bag: inout FeatureBag) {
    for place in range {
      for length in 2...3 where place + length <= range.upperBound {
        bag.add(side, text.phrase(place..<(place + length)))
      }
    }
  }

  /// English words, and every two that stand side by side; sixteen at most, the last or the first.
  private func addEnglish(_ side: String, _ range: Range<Int>, isLast: Bool, to bag: inout FeatureBag) {
    var words: [Phrase] = []
    var place = range.lowerBound
    while place < range.upperBound {
      var end = place
      while end < range.upperBound, text.scalars[end].isLetter || text.scalars[end] == "'" && end > place { end += 1 }
      if end > place { words.append(text.phrase(place..<end).lowercased()) }
      place = max(end, place + 1)
    }
    words = isLast ? words.suffix(16) : Array(words.prefix(16))
    for (index, word) in words.enumerated() {
      bag.add(side, word)
      if index > 0 { bag.add(side, words[index - 1].string + " " + word.string) }
    }
  }

  /// What the words right before and right behind the sentence are.
  private func addNeighbours(to bag: inout FeatureBag) {
    let range = sentence.reading.sentence.range
    var start = range.upperBound
    let end = text.scalars.count
    while start < end, start - range.upperBound < 12,
      text.scalars[start].isBlank || text.scalars[start].isLineEnd || text.scalars[start].isOne(of: "「」『』\"'：:、>—-")
    {
      start += 1
    }
    if sentence.isJapanese {
      bag.add("next", text.phrase(start..<min(end, start + 3)))
    } else {
      bag.add("next", WordsBeside(text: text, isJapanese: false).after(start))
      bag.add("opening", WordsBeside(text: text, isJapanese: false).after(range.lowerBound))
    }
  }
}
