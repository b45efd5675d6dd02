import AllianceNetwork

/// Whether a step is told, wished, denied or only supposed.
extension EnglishMembership {
  func step(of hit: MembershipHit, _ subjects: [MembershipSubject]) -> MembershipStep? {
    let start = clauseStart(hit.range.lowerBound)
    let step = hit.verb.step
    let subject = subjects.first { $0.range.upperBound <= hit.range.lowerBound }?.range
    let from = subject.map { min($0.lowerBound, hit.range.lowerBound) } ?? start
    let opening = " " + text.string(start..<max(start, from))
    if opening == " Had " || Self.suppositions.contains(where: opening.contains) { return nil }
    var words = text.string((subject?.upperBound ?? start)..<hit.range.lowerBound) + " "
    let verb = text.string(hit.range)
    let isFinite = ![" join", " leave", " accede", " belong", " joining"].contains(verb)
    // What is refused or wished before `and` is not said of a finite verb behind it: `refused to do so and withdrew`.
    if isFinite, words.hasSuffix(" and "), !hit.verb.isMember { words = " " }
    if hit.verb.isNoun { return isFact(hit) ? step : nil }
    if Self.suppositions.contains(where: words.contains) { return nil }
    if Self.denials.contains(where: words.contains) {
      guard step.isEntry else { return nil }
      return Self.opens.contains(where: words.contains) ? nil : .denied
    }
    if hit.verb.isPassive, !Self.passives.contains(where: words.contains) { return nil }
    if Self.wishes.contains(where: words.contains) { return step.isEntry ? .applied : step == .denied ? .denied : nil }
    if ["former ", "formerly ", "ex-"].contains(where: words.contains) { return step.isEntry ? .left : nil }
    if verb == " joining" {
      return [" after ", " since ", " before ", " on ", " by "].contains(where: words.hasSuffix) ? step : nil
    }
    if !isFinite, words.hasSuffix(" to ") { return nil }
    if hit.verb.isMember, step == .belongs, [" became ", " become "].contains(where: words.contains) { return .joined }
    return step
  }

  /// Where the clause begins in which a place stands: behind the last mark; a comma is none before the subject's own words.
  func clauseStart(_ place: Int) -> Int {
    var position = place
    while position > whole.lowerBound, !text.scalars[position - 1].isOne(of: ";:.") { position -= 1 }
    return position
  }

  /// Whether a noun of joining tells what has happened: a date stands behind its body, or a word before it says so.
  private func isFact(_ hit: MembershipHit) -> Bool {
    let before = text.string(clauseStart(hit.range.lowerBound)..<hit.range.lowerBound)
    let after = text.string(hit.range.upperBound..<min(whole.upperBound, hit.range.upperBound + 70))
    let doubts =
      Self.wishes + Self.denials + Self.suppositions + [" support", " oppos", " block", " question", " delay", " veto", " if "]
    guard !doubts.contains(where: { before.contains($0) || after.contains($0) }) else { return false }
    let isBehind = [" after ", " since ", " following "].contains(where: (" " + before).contains)
    return isBehind || reading.dates.contains { $0.range.lowerBound >= hit.range.upperBound && !$0.isFuture }
  }

  private static let suppositions = [
    " if ", " If ", " whether ", " Whether ", " unless ", " Unless ",
    " had it ", " suppose", " supposing", " imagine", " denied that ", " denies that ",
    " no evidence ",
    " rumour", " false ", " as though ",
  ]
  private static let denials = [
    " not ", "n't ", " never ", " neither ", " nor ", " yet to ", " refus", " declin", "ruled out ", "rules out ", " failed to ",
    " reject", " against ", " abandon", " is no ", " was no ", " cannot ", " without ", " none of ", " stayed out ", " unable ",
  ]
  /// What is denied by these is left open.
  private static let opens = [
    " may not ", " might not ", " need not ", " should not ", "n't need", "not rule", "n't rule", " not refus", " not only ",
    " not the only ",
    " not the ", " not asked", " not a candidate",
  ]
  private static let wishes = [
    " applied ", " applies ", " want", " wish", " hope", " would ", " seek", " sought ", " bid ", " asked ", " asks ",
    " application ", " should ",
    " may ", " might ", " could ", " will ", " shall ", " plan", " expect", " intend", " aim", " aspir", " agreed to ",
    " decided to ",
    " invit", " promis", " prepar", " about to ", " due to ", " set to ", " is to ", " are to ", " ready ", " keen ", " eager ",
    " prospect",
    " threat", " consider", " ambition", " candidate", " one day ", " likely ",
  ]
  private static let passives = [" is ", " are ", " was ", " were ", " been ", " be ", " being ", " got "]
}
