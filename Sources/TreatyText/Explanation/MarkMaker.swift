import AllianceNetwork

/// Makes the marks of one sentence from what was found in it.
struct MarkMaker {
  let text: NormalText
  let mentions: Mentions
  let step: Trace.Step

  /// The marks, by place, the outer before the inner; of two that cross the later begins where the other ends.
  func marks() -> [Mark] {
    let all = parties() + things() + step.reading.cues.compactMap(cue) + step.reading.dates.map(date)
    return Self.apart(all.filter { $0.start < $0.end })
  }

  private func parties() -> [Mark] {
    var group = 0
    return within(mentions.parties).compactMap { mention in
      while group < step.reading.groups.count, step.reading.groups[group].range.upperBound < mention.range.upperBound {
        group += 1
      }
      let own = group < step.reading.groups.count ? step.reading.groups[group] : nil
      let role = own.flatMap { $0.range.lowerBound <= mention.range.lowerBound ? $0.role : nil }
      let place = text.source(of: mention.range)
      switch mention.subject {
      case .parties(let codes), .group(let codes): return Mark(place, .party, codes.map(\.text), role: role?.word)
      case .home, .pair, .several, .same:
        let meant = meant(by: mention.range)
        return Mark(place, .reference, meant.map(\.text), role: meant.isEmpty ? nil : role?.word)
      default: return nil
      }
    }
  }

  /// What a word that stands for parties was taken for; nothing where it was left out.
  private func meant(by range: Range<Int>) -> [PartyCode] {
    let place = step.parties.firstPlace { $0.range.lowerBound >= range.lowerBound }
    return place < step.parties.count && step.parties[place].range == range ? step.parties[place].codes : []
  }

  private func things() -> [Mark] {
    within(mentions.things).compactMap { mention in
      let place = text.source(of: mention.range)
      switch mention.subject {
      case .agreement(let id): return Mark(place, .agreement, [id.text])
      case .type(let type), .noun(let type): return Mark(place, .type, [told(type, mention.range).rawValue])
      case .generic: return Mark(place, .standIn, [])
      case .trap: return Mark(place, .trap, [])
      default: return nil
      }
    }
  }

  /// The type that a name has between its parties: a defence cooperation agreement is about forces abroad where the United States is a party, and else one of
  /// cooperation.
  private func told(_ type: AgreementType, _ range: Range<Int>) -> AgreementType {
    guard type == .visitingForces, SentenceReader.isPlainCooperation(text.phrase(range)) else { return type }
    let types = step.tellings.filter { $0.range.overlaps(range) }.map(\.type)
    return types.contains(.declaration) && !types.contains(.visitingForces) ? .declaration : type
  }

  private func cue(_ mention: Mention) -> Mark? {
    let place = text.source(of: mention.range)
    if mention.subject == .commitment { return Mark(place, .cue, ["commitment"]) }
    guard case .cue(let told) = mention.subject, case let cues = told.cues, let first = cues.first else { return nil }
    return Mark(place, first.kind, cues.map(\.rawValue))
  }

  private func date(_ mention: DateMention) -> Mark {
    Mark(text.source(of: mention.range), .date, [mention.date.description], isFuture: mention.isFuture)
  }

  private func within(_ mentions: [Mention]) -> ArraySlice<Mention> {
    let range = step.reading.sentence.range
    let first = mentions.firstPlace { $0.range.lowerBound >= range.lowerBound }
    return mentions[first...].prefix { $0.range.upperBound <= range.upperBound }
  }

  /// The marks by place, cut so that any two are apart or nested.
  static func apart(_ marks: [Mark]) -> [Mark] {
    var waiting = marks.sorted(by: follows)
    var done: [Mark] = []
    var open: [Mark] = []
    while var mark = waiting.popLast() {
      open.removeAll { $0.end <= mark.start }
      guard let crossed = open.first(where: { $0.end < mark.end }) else {
        done.append(mark)
        open.append(mark)
        continue
      }
      mark.start = crossed.end
      let place = waiting.firstPlace { !follows($0, mark) }
      waiting.insert(mark, at: place)
    }
    return done
  }

  /// Whether `a` comes after `b`.
  private static func follows(_ a: Mark, _ b: Mark) -> Bool {
    if a.start != b.start { return a.start > b.start }
    if a.end != b.end { return a.end < b.end }
    return a.kind.rank > b.kind.rank
  }
}

extension Mark.Kind {
  /// Of marks with one place the lower is the outer.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Lexicon.Cue {
  fileprivate var kind: Mark.Kind {
    switch self {
    case .inForce, .announced, .meeting, .approved, .signed, .agreed, .accord, .negotiating, .proposed, .suspended, .ended,
      .alive,
      .pending:
      .status
    case .deny, .drop: .negation
    case .report, .rebut, .adversary: .voice
    case .suppose: .supposition
    case .create, .join, .designate: .cue
    }
  }
}

extension Group.Role {
  fileprivate var word: String? {
    switch self {
    case .between: "between"
    case .partner: "partner"
    case .topic: "topic"
    case .agent: "agent"
    case .object: "object"
    case .dative: "dative"
    case .genitive: "genitive"
    case .attribute: "attribute"
    case .none: nil
    }
  }
}

extension Array {
  /// The first place from which on `holds`, which holds for none before and for all after. O(log n).
  fileprivate func firstPlace(_ holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
