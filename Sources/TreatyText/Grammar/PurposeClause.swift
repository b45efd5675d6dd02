import AllianceNetwork
import Foundation

/// Clauses that say what an agreement is for: 共同訓練を容易にする円滑化協定, `an agreement to facilitate joint exercises`. The exercises of such a clause are no event, and its
/// words no part of the sentence between the agreement and its verb.
struct PurposeClause {
  let text: NormalText
  let isJapanese: Bool
  /// The cues of the sentence.
  let cues: [Mention]

  /// The agreements of a sentence without the exercises that only say what one of these is for; `trace` is told of them. Where a Japanese clause names no party,
  /// the agreement begins with it: 日本とフィリピンの共同訓練を容易にする円滑化協定 is one of the two. `parties` is where parties stand.
  func kept(_ things: [Thing], _ parties: [Range<Int>], _ trace: Trace?) -> [Thing] {
    guard things.count > 1, things.contains(where: { $0.type == .exercise }) else { return things }
    var kept: [Thing] = []
    var clause: Range<Int>?
    for (index, thing) in things.enumerated() {
      if thing.type == .exercise, isJapanese ? holdsJapanese(index, things) : holdsEnglish(index, things) {
        trace?.note(.purpose, thing.range)
        clause = thing.range
        continue
      }
      kept.append(thing)
      if isJapanese, let start = clause?.lowerBound {
        let whole = start..<thing.range.upperBound
        if !parties.contains(where: whole.overlaps) { kept[kept.count - 1].range = whole }
      }
      clause = nil
    }
    return kept
  }

  // MARK: Japanese

  /// The clause stands before the agreement, without a comma: a verb in its plain form, or ための.
  private func holdsJapanese(_ index: Int, _ things: [Thing]) -> Bool {
    guard let main = things.dropFirst(index + 1).first(where: { $0.type != .exercise }) else { return false }
    let gap = things[index].range.upperBound..<main.range.lowerBound
    guard gap.count < 40, !text.scalars[gap].contains(where: { $0.isOne(of: "、。") }) else { return false }
    let words = text.phrase(gap)
    return Self.verbs.contains { words.contains($0) } && !Self.otherClauses.contains { words.contains($0) }
  }

  private static let verbs = [
    "する", "図る", "促す", "なる", "支える", "行う", "進める", "深める", "広げる", "高める", "できる", "ための", "向けた", "定める", "定めた", "目的とした", "係る", "めぐる",
  ]
  /// What makes it a clause of its own, or says that the exercise is held.
  private static let otherClauses = ["とともに", "と共に", "ほか", "一方", "ことで", "ことと", "ことを", "参加する", "後に", "中に", "は"]

  // MARK: English

  /// The clause stands behind the agreement and is opened by `to`, `which`, `that`, or a verb in -ing.
  private func holdsEnglish(_ index: Int, _ things: [Thing]) -> Bool {
    guard let main = things.prefix(index).last(where: { $0.type != .exercise }) else { return false }
    let gap = main.range.upperBound..<things[index].range.lowerBound
    guard gap.count < 120 else { return false }
    let words = " " + text.string(gap).lowercased() + " "
    if words == "  for  ", things[index].agreement == nil { return true }
    let opener = Self.openers.compactMap { words.range(of: $0)?.lowerBound }.min()
    guard let opener else { return false }
    let clause = words[opener...]
    if Self.breaks.contains(where: { clause.contains($0) }) || Self.holding.contains(where: { words.contains($0) }) {
      return false
    }
    let start = gap.upperBound - clause.unicodeScalars.count + 1
    return !cues.contains { cue in
      guard case .cue(let kinds) = cue.subject else { return false }
      return cue.range.lowerBound >= start && cue.range.upperBound <= gap.upperBound && !kinds.isDisjoint(with: Self.events)
    }
  }

  private static let openers = [
    " to ", " that ", " which ", " making ", " facilitating ", " enabling ", " allowing ", " easing ", " simplifying ",
    " governing ",
    " covering ", " regulating ", " designed ", " intended ", " aimed ",
  ]
  private static let breaks = [", and ", ", but ", ", while ", "; ", ". ", ": "]
  /// Verbs by which an exercise is held.
  private static let holding = [
    " hold ", " held ", " holding ", " conduct", " join ", " joined ", " take part", " took part", " participat", " carr",
    " attend",
    " host", " stage", " began ", " begin ", " started ", " start ", " launch", " resum", " completed ",
  ]
  private static let events: Cues = [.inForce, .signed, .announced, .approved, .negotiating, .ended, .suspended, .agreed]
}
