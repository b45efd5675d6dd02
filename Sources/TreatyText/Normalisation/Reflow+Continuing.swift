/// What goes on from line to line: sentences that the end of a line breaks, names, and the notes that stand among them.
extension Reflow {
  /// Whether a line that begins like an item goes on with what line `last` began: `announced` / `— documents`, 仏・豪 / ・チリ. One item alone, below a full line that ends no
  /// sentence.
  func carriesOn(_ last: Int, over index: Int) -> Bool {
    let before = lines[last]
    let line = lines[index]
    guard before.look == .text, !line.afterBlank, line.indent == before.indent,
      source[line.range.lowerBound].plain.isOne(of: "・-—"),
      shape.isFull(before) || isBroken(last, before: index) || goesOnSmall(before, line), !endsSentence(before),
      self.last(of: before).plain != ":"
    else { return false }
    let others = [last - 1, index + 1].filter(lines.indices.contains)
    return !others.contains { lines[$0].look == .item && source[lines[$0].range.lowerBound] == source[line.range.lowerBound] }
  }

  /// Whether a small letter stands behind the mark of an English line below a long one.
  private func goesOnSmall(_ before: Line, _ line: Line) -> Bool {
    guard language == .english, before.width >= 55, let first = source[line.start..<line.range.upperBound].first else {
      return false
    }
    return first.isLetter && !first.isUpper
  }

  /// Whether a Japanese line was broken where it is full, of a text too short or too mixed to show how wide it is: the lines around it are no wider, and a sentence ends
  /// in this one or in one of those that follow.
  private func isBroken(_ last: Int, before index: Int) -> Bool {
    let before = lines[last]
    guard language == .japanese, shape.width.map({ before.width * 2 >= $0 && hasTwin(last) }) ?? true,
      before.look == .text || before.look == .item,
      before.width >= Self.leastBroken,
      !lines[index].afterBlank, lines[index].width <= before.width + 4,
      before.columns < 2, lines[index].columns < 2, before.spaces == 0 || lines[index].spaces == 0
    else { return false }
    let isInWords = source[lines[index].start].isHiragana || self.last(of: before).isHiragana || self.last(of: before) == "、"
    let isRunning = isInWords || before.range.contains { source[$0] == "。" }
    guard isRunning && before.spaces == 0 || hasTwin(last) else { return false }
    if endsSentence(before) {
      // A line that happens to end with a sentence: the next one is as broad, breaks one, and begins no paragraph.
      return before.width >= 60 && lines[index].width >= before.width - 4 && lines[index].indent <= before.indent
        && !endsSentence(lines[index])
    }
    guard !self.last(of: before).isOne(of: ")）」』〕】:：") || source[lines[index].start].isHiragana,
      !lines[index].range.prefix(24).contains(where: { source[$0].plain == ":" })
    else { return false }
    var place = last
    while place < min(lines.count, last + 8), place == last || !lines[place].afterBlank, lines[place].look != .heading {
      if lines[place].range.contains(where: { source[$0] == "。" }) { return true }
      if place > last, abs(lines[place].width - before.width) > 4 { return false }
      place += 1
    }
    return false
  }

  /// Whether a line near by is as broad, as those are that were broken at a width; titles and items are hardly so.
  private func hasTwin(_ index: Int) -> Bool {
    let near = max(0, index - 3)..<min(lines.count, index + 4)
    return near.contains { $0 != index && lines[$0].look != .heading && abs(lines[$0].width - lines[index].width) < 5 }
  }

  /// A line of fewer columns is not taken for a full one.
  private static let leastBroken = 36

  /// Whether line `index` carries on what line `last` began, `isBegun` where that is not its first line.
  func continues(_ last: Int, with index: Int, isBegun: Bool) -> Bool {
    let before = lines[last]
    let line = lines[index]
    let first = source[line.start]
    if line.indent > 0, opensLabel(line) || isSectionHead(before) && isList(line) { return false }
    if before.look == .item, line.indent < before.indent, first.isUpper || first.isJapanese { return false }
    if before.look == .item, line.indent > 0, !line.afterBlank, line.indent >= before.indent { return true }
    if first == "【" { return false }
    let isOverPage = index > last + 1 || line.afterBreak
    if shape.isFull(before), language == .japanese, !endsSentence(before) {
      // A title that fills its line is none that goes on below a blank one.
      return !line.afterBlank || isOverPage || isBegun || shape.isSpacedOut
    }
    if isBroken(last, before: index), line.indent <= before.indent || isBegun { return true }
    if !self.last(of: before).isJapanese, !first.isJapanese,
      language == .english || self.last(of: before).isLetter || first.isLetter
    {
      if !line.afterBlank {
        return before.width >= 55 || shape.isFull(before) || isOpen(before) || !first.isUpper && first.isLetter
          || isYear(at: line.start) && !endsSentence(before)
      }
      return !endsSentence(before) && first.isLetter && !first.isUpper
    }
    if let width = shape.width, before.width * 2 >= width, !line.afterBlank, !endsSentence(before),
      line.indent <= before.indent || before.look == .item, line.width * 2 >= width || endsSentence(line) || language == .english,
      isBegun || before.look == .item || language == .english || first.isHiragana || self.last(of: before).isHiragana
        || self.last(of: before) == "、"
    {
      return true
    }
    guard shape.isFull(before) else { return false }
    if line.indent >= 2, before.indent == 0, endsSentence(before) { return false }
    return !endsSentence(before) || !line.afterBlank || shape.isSpacedOut
  }

  /// `Papua New` / `Guinea`: a name goes on in line `index`, which follows on line `last` or stands behind the foot and head of a page.
  func breaksName(_ last: Int, before index: Int) -> Bool {
    let isNext = !lines[index].afterBlank && index == last + 1
    let isOverPage = lines[index].afterBreak || index > last + 1
    return (isNext || isOverPage)
      && names.stand(
        at: lines[last].start..<lines[last].range.upperBound, and: lines[index].start..<lines[index].range.upperBound, in: source)
  }

  /// 署名済み：カナダ: a line that begins with where agreements stand opens a list of its own.
  private func opensLabel(_ line: Line) -> Bool {
    let head = line.start..<min(line.range.upperBound, line.start + 24)
    guard let colon = head.first(where: { source[$0].plain == ":" }), colon > line.start + 1 else { return false }
    return CellMeaning.of(source[line.start..<colon].withUnsafeBufferPointer { String(scalars: $0) }) != nil
  }

  /// ○ 地位協定など: a short item with the mark of a section is no beginning of a sentence.
  private func isSectionHead(_ line: Line) -> Bool {
    line.look == .item && line.width < 44 && "○◯〇●■◆□◇◎(".unicodeScalars.contains(source[line.range.lowerBound].plain)
      && !"、,".unicodeScalars.contains(last(of: line).plain) && !endsSentence(line)
  }

  /// 日豪（2023年８月発効）、日英: a line with brackets or commas in which no sentence ends outside of brackets.
  private func isList(_ line: Line) -> Bool {
    var depth = 0
    var isDivided = false
    for place in line.start..<line.range.upperBound {
      switch source[place].plain {
      case "(":
        depth += 1
        isDivided = true
      case ")": depth -= 1
      case "、": isDivided = true
      case "。" where depth == 0: return false
      default: break
      }
    }
    return isDivided
  }

  /// Whether an English line ends where no sentence and no title does: with a comma or with a word that calls for another.
  private func isOpen(_ line: Line) -> Bool {
    if last(of: line) == "," { return true }
    let word = source[line.range].suffix(8).reversed().prefix { $0.isLetter }
    return word.count < 8 && Self.openWords.contains(String(String.UnicodeScalarView(word.reversed())))
  }

  private static let openWords: Set<String> = [
    "a", "an", "and", "as", "at", "between", "by", "for", "from", "in", "into", "its", "of", "on", "or", "than", "that", "the",
    "their", "to",
    "under", "which", "with",
  ]

  /// `in July` / `2021. An agreement`: a line that begins with a year goes on where the one before ended no sentence.
  private func isYear(at place: Int) -> Bool {
    place + 4 < source.count && (place..<place + 4).allSatisfy { source[$0].isDigit } && !source[place + 4].isDigit
  }

  /// The number of a note at the start of a line: `1 `, `¹ `, `[1] `, `*1 `, `注1 `, `（注1）`.
  func noteNumber(_ line: Line) -> Int? {
    let end = line.range.upperBound
    var position = line.range.lowerBound
    while position < end, position < line.range.lowerBound + 2, source[position].plain.isOne(of: "([〔*※注") { position += 1 }
    let isMarked = position > line.range.lowerBound
    let first = position
    var number = 0
    while position < end, position < first + 3, let digit = source[position].digitValue {
      number = number * 10 + digit
      position += 1
    }
    guard position > first, position < end else { return nil }
    let isRaised = source[first].isRaisedDigit
    if isMarked, source[position].plain.isOne(of: ")]〕:") { return number }
    guard isRaised || source[position].isBlank else { return nil }
    // `landed on` / `1 July`.
    let word = source[position..<end].drop(while: \.isBlank).prefix { $0.isLetter }
    return EnglishMonth.isName(String(String.UnicodeScalarView(word))) ? nil : number
  }

  /// A note breaks into a paragraph of a page with a fixed width; a numbered title is short and ends no sentence.
  func opensNote(_ index: Int, in open: [Int]) -> Bool {
    guard shape.width != nil, !open.isEmpty else { return false }
    return shape.isFull(lines[index]) || endsSentence(lines[index])
  }
}
