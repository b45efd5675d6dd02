import AllianceNetwork

/// English questions for an agreement, and what answers them.
extension SentenceReader {
  /// `Is there …?`, `Q: Does Canada have …?`: a question that opens with its verb tells of nothing by itself.
  var isDirectQuestion: Bool {
    guard !isJapanese, isQuestion else { return false }
    var words = text.string(whole.prefix(40))
    if let colon = words.firstIndex(of: ":"), words.distance(from: words.startIndex, to: colon) < 12 {
      words = String(words[words.index(after: colon)...])
    }
    let opening = words.trimmingBlanks.lowercased()
    return Self.openings.contains { opening.hasPrefix($0) }
  }

  private static let openings = ["is there ", "are there ", "does ", "do ", "has ", "have ", "did ", "was there ", "were there "]

  /// Remembers what a question asks for, where it asks whether there is an agreement of two.
  mutating func ask(_ type: AgreementType, _ found: FoundParties) {
    let words = text.phrase(whole).lowercased()
    guard found.sets.count == 1, found.sets[0].count == 2, !reading.has([.signed, .negotiating, .ended, .proposed], in: whole),
      [" there ", " have ", " has ", " had ", " exist", "has ", "have "].contains(where: { words.contains($0) })
    else { return }
    context.asked = found.sets[0]
    context.askedType = type
    context.askedBlock = block
  }

  /// `Yes, since 2009.`, `A: No.`: the answer to the question right before.
  mutating func readAnswer() {
    guard !isJapanese, context.asked.count == 2, let type = context.askedType, block - context.askedBlock < 2, !isDirectQuestion
    else { return }
    defer { (context.asked, context.askedType) = ([], nil) }
    var words = text.string(whole.prefix(24))
    if let colon = words.firstIndex(of: ":") { words = String(words[words.index(after: colon)...]) }
    let opening = words.trimmingBlanks.lowercased()
    let isYes =
      opening == "yes"
      || ["yes.", "yes,", "yes;", "yes:", "yes -", "it does.", "there is.", "they do."].contains { opening.hasPrefix($0) }
    let isNo =
      ["no.", "no,", "no;", "not yet", "there is none", "it does not.", "they do not.", "none."].contains {
        opening.hasPrefix($0)
      } || isReportedNo
    guard isYes || isNo, reading.groups.allSatisfy({ Set($0.codes).isSubset(of: context.asked) }),
      !tellings.contains(where: { $0.type == type })
    else { return }
    let date = isYes ? reading.dates.first { !$0.isFuture } : nil
    let standing = Standing(
      status: isYes ? .inForce : .denied, date: date?.date, dateText: date.map { text.string($0.range) }, isTold: true,
      range: whole)
    let thing = Thing(range: whole, type: type, isNoun: false)
    add(type, context.asked, standing, thing, FoundParties(sets: [context.asked], rule: "answer", confidence: 0.7), .stated, nil)
    context.type = type
    context.typeBlock = block
    context.lastSets = [context.asked]
    context.lastBlock = block
  }

  /// `The minister said that there was none`: the answer in somebody's words.
  private var isReportedNo: Bool {
    let words = text.phrase(whole).lowercased()
    return reading.has([.report], in: whole)
      && [" none", " did not", " does not", " do not", " had not"].contains {
        words.contains($0 + ".") || words.contains($0 + ";") || words.contains($0 + ",")
      }
  }

  /// `asked whether Japan and Poland had an ACSA`: nothing is told of it, unless the sentence answers. `nil` where nobody asks, and `nil` inside where nobody answers.
  func askedWhether(_ thing: Thing, _ end: Int) -> Standing?? {
    guard !isJapanese else { return nil }
    let before = text.string(max(whole.lowerBound, thing.range.lowerBound - 90)..<thing.range.lowerBound).lowercased()
    guard Self.asking.contains(where: { before.contains($0) }) else { return nil }
    let rest = text.phrase(thing.range.upperBound..<whole.upperBound).lowercased()
    if Self.negatives.contains(where: { rest.contains($0) }) {
      return .some(Standing(status: .denied, isTold: true, range: thing.range.lowerBound..<end))
    }
    if (Self.positives + Self.replies).contains(where: { rest.contains($0) }) { return nil }
    // `asked whether the agreement, which was signed in July, covers …`: that there is one is not asked.
    if [", which ", ", signed ", " signed in ", " signed on "].contains(where: { rest.hasPrefix($0) })
      || reading.dates.contains(where: { $0.range.lowerBound > thing.range.upperBound && !$0.isFuture })
    {
      return nil
    }
    return .some(nil)
  }

  private static let asking = [
    "asked whether ", "asks whether ", "asked if ", "wondered whether ", "wished to know whether ", "inquired whether ",
    "enquired whether ",
  ]
  private static let negatives = [
    "they did not", "it did not", "there was none", "there is none", "they do not", "it does not", "had not been", "said no",
    "replied no", "answered no", "none existed",
  ]
  private static let replies = [" said ", " replied ", " answered ", " told "]
  private static let positives = [
    "they did", "it did", "confirmed", "said yes", "replied that they had", "that there was", "that there is", "said that it had",
  ]
}
