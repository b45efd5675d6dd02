/// Divides blocks into sentences. O(length).
///
/// `。` ends a sentence outside brackets alone: 「…だ。」と述べた is one. A full stop ends one before a blank and a capital letter, but not
/// after an initial or a title: `Gen. Brawner`, `the U.S. Senate`.
struct Segmenter {
  let text: NormalText

  /// The sentences of all blocks, in order.
  func sentences() -> [Sentence] {
    var sentences: [Sentence] = []
    for (index, block) in text.blocks.enumerated() {
      if block.kind == .row {
        sentences.append(Sentence(range: block.range, block: index))
      } else {
        for part in halves(block) { divide(part, index, into: &sentences) }
      }
    }
    return sentences
  }

  /// 日比、円滑化協定に署名　国会承認へ: a broad blank parts the two halves of a Japanese headline that speaks of two things.
  private func halves(_ block: Block) -> [Range<Int>] {
    let range = block.range
    guard block.kind == .heading, text.language == .japanese, range.count < 80,
      let place = range.first(where: { place in
        text.scalars[place] == " " && place - range.lowerBound > 6 && range.upperBound - place > 6
          && text.scalars[place - 1].isJapanese
          && text.scalars[place + 1].isJapanese
      })
    else { return [range] }
    return [range.lowerBound..<place, place + 1..<range.upperBound]
  }

  private func divide(_ range: Range<Int>, _ block: Int, into sentences: inout [Sentence]) {
    var start = range.lowerBound
    var depth = 0
    var opened = 0
    var position = range.lowerBound
    func close(_ end: Int) {
      var first = start
      while first < end, text.scalars[first] == " " { first += 1 }
      if first < end { sentences.append(Sentence(range: first..<end, block: block)) }
      start = end
    }
    while position < range.upperBound {
      position = nextStop(position, min(range.upperBound, start + Self.longest + 1))
      guard position < range.upperBound else { break }
      let scalar = text.scalars[position]
      switch scalar {
      case "「", "『", "(", "（":
        depth += 1
        opened = position
      case "」", "』", ")", "）":
        depth = max(0, depth - 1)
      case "。", "！", "？":
        if depth == 0 || position - opened > 300 {
          depth = 0
          close(position + 1)
        }
      case ".", "!", "?":
        if depth == 0 || position - opened > 300, let end = stop(position, range) {
          depth = 0
          close(end)
          position = end - 1
        }
      default:
        let length = position - start
        if length > Self.longest, scalar.isOne(of: "、,;: ") || length > Self.longest * 2 { close(position + 1) }
      }
      position += 1
    }
    close(range.upperBound)
  }

  /// The next character that may divide or enclose sentences, `end` where there is none before it.
  private func nextStop(_ start: Int, _ end: Int) -> Int {
    text.scalars.withUnsafeBufferPointer { scalars in
      let traits = Traits.table
      var position = start
      while position < end, traits[scalars[position]].isDisjoint(with: .stop) { position += 1 }
      return position
    }
  }

  /// No sentence is longer by much than this: what has no end is cut, so that no text takes more than linear time.
  private static let longest = 1_000

  /// Where the sentence ends whose full stop stands at `position`; `nil` where it ends none.
  private func stop(_ position: Int, _ range: Range<Int>) -> Int? {
    var end = position + 1
    while end < range.upperBound, text.scalars[end].isOne(of: "\"')]") || text.scalars[end].isDigit {
      end += 1
    }
    end = note(at: end, range) ?? end
    guard end < range.upperBound else { return range.upperBound }
    guard text.scalars[end] == " " else { return nil }
    let next = end + 1
    if next < range.upperBound {
      let scalar = text.scalars[next]
      guard scalar.isUpper || scalar.isDigit || scalar == "\"" || scalar == "'" || scalar == "(" || scalar.isJapanese else {
        return nil
      }
    }
    var word = position
    while word > range.lowerBound, text.scalars[word - 1].isLetter || text.scalars[word - 1] == "." { word -= 1 }
    let before = text.string(word..<position)
    let isNumber = word > range.lowerBound && text.scalars[word - 1].isDigit
    if before.count == 1, before != "I", !isNumber, text.scalars[word].isUpper || end < range.upperBound { return nil }
    if before.contains(".") { return nil }
    if Self.shortened.contains(before) { return nil }
    return end
  }

  /// The end of the mark of a note in brackets: `agreement.(1) The`.
  private func note(at place: Int, _ range: Range<Int>) -> Int? {
    guard place < range.upperBound, text.scalars[place] == "(" else { return nil }
    var end = place + 1
    while end < range.upperBound, end < place + 4, text.scalars[end].isDigit { end += 1 }
    return end > place + 1 && end < range.upperBound && text.scalars[end] == ")" ? end + 1 : nil
  }

  private static let shortened: Set<String> = [
    "Mr", "Mrs", "Ms", "Dr", "Gen", "Adm", "Col", "Lt", "Maj", "Capt", "Sen", "Rep", "Gov", "Prof", "St", "No", "Nos", "vs", "pp",
    "p", "Vol", "vol", "cf", "eg", "ie", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
    "Inc",
    "Ltd", "Co", "ed", "eds", "Art", "art", "Sgt", "Rev", "Hon", "Amb", "Sec",
  ]
}
