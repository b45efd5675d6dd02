import AllianceNetwork

/// Reads chains of one-character names: 日米豪比 is Japan, the United States, Australia and the Philippines.
///
/// The characters are also parts of common words; what the gazetteer found as a longer word (参加, 比較, 調印) is closed to chains, and a
/// chain may not begin in the middle of a compound. A single character counts only before a word of government (比軍), before a longer
/// name (豪ツバル, 日EU), before と that compares or joins (比との), next to a chain in a list (豪・比と), in a list of three (豪、英及び加) or of two before との or と
/// (英、仏との), behind a date (11年に仏、) or before a year in brackets (比（16年）), as the other end of a line (日―豪) or as the whole cell of a table (|英|).
struct ChainReader {
  let text: NormalText
  let shorts: ShortNames
  /// These, and those that count only in a list with two of them or in a cell beside one.
  let listed: ShortNames

  /// `found` with the chains between its members, in order of place, traps left out.
  func adding(to found: [Mention]) -> [Mention] {
    guard text.mayHave.contains(.native) else {
      return found.filter { if case .trap = $0.subject { false } else { true } }
    }
    var mentions: [Mention] = []
    var position = 0
    var listEnd = 0
    for mention in found {
      read(position..<max(position, mention.range.lowerBound), before: mention, &listEnd, into: &mentions)
      if case .trap = mention.subject {} else { mentions.append(mention) }
      position = mention.range.upperBound
    }
    read(position..<text.scalars.count, before: nil, &listEnd, into: &mentions)
    return mentions
  }

  private func read(_ range: Range<Int>, before next: Mention?, _ listEnd: inout Int, into mentions: inout [Mention]) {
    var position = range.lowerBound
    while position < range.upperBound {
      position = listed.next(in: text.scalars, from: position, to: range.upperBound)
      guard position < range.upperBound else { return }
      var end = position
      while end < range.upperBound, shorts[text.scalars[end]] != nil { end += 1 }
      let isRare = end == position
      if isRare { end += 1 }
      var start = position
      position = end
      if end - start > 1, belongsToTheLeft(start) { start += 1 }
      guard end - start > 1 || start < listEnd || mayStand(before: end, next) else { continue }
      if end - start == 1, let pair = lined(start, range.upperBound) ?? dotted(start, range.upperBound) {
        mentions.append(pair)
        position = pair.range.upperBound
        continue
      }
      let codes = text.scalars[start..<end].compactMap { listed[$0] }
      guard Set(codes).count == codes.count else { continue }
      let isChain = end - start > 1 && (opens(at: start) || end - start > 2)
      if end - start == 1, start >= listEnd { listEnd = self.listEnd(from: start, before: next) }
      if isChain
        || end - start == 1
          && (start < listEnd || !isRare && (standsAlone(start, next, mentions.last) || isDated(start)) || goesOnDated(start)
            || fillsCell(start))
      {
        mentions.append(Mention(range: start..<end, subject: .parties(codes)))
      }
    }
  }

  /// Whether what stands behind a single character that is in no list yet may make it a name or the first of a list: most of them end a look here.
  private func mayStand(before end: Int, _ next: Mention?) -> Bool {
    guard end < text.scalars.count else { return true }
    if let next, next.range.lowerBound <= end + 1 { return true }
    return Self.followers.contains(text.scalars[end])
  }

  /// The first characters of the words that are looked for behind a single character.
  private static let followers = ScalarSet(
    (afterListed + separators + government + particles).compactMap(\.unicodeScalars.first) + Array("|\n(※―—–-─⇔↔。".unicodeScalars)
  )
  /// What stands behind a name that is the topic of its sentence or a partner.
  private static let particles = ["は", "が", "も", "に続", "とは", "とも", "との間"]

  /// 日―豪, 中―朝: two characters with a line between them, that stand for themselves.
  private func lined(_ start: Int, _ limit: Int) -> Mention? {
    guard start + 2 < limit, text.scalars[start + 1].isOne(of: "―—–-─⇔↔"),
      let first = shorts[text.scalars[start]], let second = shorts[text.scalars[start + 2]], first != second,
      start == 0 || !text.scalars[start - 1].isHan && !text.scalars[start - 1].isKatakana,
      start + 3 == text.scalars.count || !text.scalars[start + 3].isHan && !text.scalars[start + 3].isKatakana
    else { return nil }
    return Mention(range: start..<start + 3, subject: .parties([first, second]))
  }

  /// 日・豪円滑化協定, 日・米・豪三か国: characters with points between them right before a noun. Before a particle they are a list.
  private func dotted(_ start: Int, _ limit: Int) -> Mention? {
    guard start + 2 < limit, text.scalars[start + 1] == "・", start == 0 || !belongsToTheLeft(start) && opensDotted(start) else {
      return nil
    }
    var codes: [PartyCode] = []
    var end = start
    while end < limit, let code = shorts[text.scalars[end]], !codes.contains(code) {
      codes.append(code)
      end += 1
      guard end + 1 < limit, text.scalars[end] == "・" else { break }
      end += 1
    }
    guard codes.count > 1, text.scalars[end - 1] != "・", end < text.scalars.count else { return nil }
    let follower = text.scalars[end]
    if follower == "(" || follower == "、" || follower == "\n", isRepeated(start, end) {
      return Mention(range: start..<end, subject: .parties(codes))
    }
    guard follower.isHan || follower.isKatakana || follower.isLetter || follower.isDigit || follower == "「" else { return nil }
    return Mention(range: start..<end, subject: .parties(codes))
  }

  /// 日・米（2017年）、日・豪（同）: whether another pair of points with the same first character stands near by.
  private func isRepeated(_ start: Int, _ end: Int) -> Bool {
    func opens(_ place: Int) -> Bool { text.scalars[place] == text.scalars[start] && text.scalars[place + 1] == "・" }
    let before = max(0, start - Self.reach)..<max(0, start - 1)
    let after = end..<max(end, min(text.scalars.count - 1, end + Self.reach))
    return before.contains(where: opens) || after.contains(where: opens)
  }

  /// How far such a pair is looked for, in characters.
  private static let reach = 24

  private func isBehindPoint(_ place: Int) -> Bool { place > 0 && text.scalars[place - 1] == "・" }

  private func opensDotted(_ start: Int) -> Bool {
    let before = text.scalars[start - 1]
    if before == "、" { return start < 2 || listed[text.scalars[start - 2]] == nil || isBehindPoint(start - 2) }
    return before.isOne(of: "回次") || !before.isHan && !before.isKatakana && before != "・"
  }

  /// |英|仏|: whether a character is the whole cell of a table, a remark aside. 日 and 中 are also a day and a size, 土 and 新 other words: they count only beside another such cell.
  private func fillsCell(_ start: Int) -> Bool {
    let scalars = text.scalars
    let isFirst = start == 0 || scalars[start - 1] == "\n"
    guard isFirst || scalars[start - 1] == "|", start + 1 < scalars.count, scalars[start + 1].isOne(of: "|\n(※"),
      !isFirst || scalars[start + 1] == "|"
    else { return false }
    guard scalars[start].isOne(of: "日中") || shorts[scalars[start]] == nil else { return true }
    return start > 2 && scalars[start - 3] == "|" && shorts[scalars[start - 2]] != nil
      || start + 3 < scalars.count && scalars[start + 1] == "|" && shorts[scalars[start + 2]] != nil && scalars[start + 3] == "|"
  }

  /// 第2回日米豪印, 昨日米 …: whether the character at `start` ends the word before.
  private func belongsToTheLeft(_ start: Int) -> Bool {
    guard start > 0, text.scalars[start] == "日" else { return false }
    let before = text.scalars[start - 1]
    return before.isDigit || before.isOne(of: "今昨同当毎本翌前休平即近連祝")
  }

  private func opens(at start: Int) -> Bool {
    guard start > 0 else { return true }
    let before = text.scalars[start - 1]
    if shorts[text.scalars[start]] != nil, before.isKatakana, text.scalars[start].isKatakana { return false }
    return !before.isHan || before.isOne(of: "回年月後前旧現新対間各両等の的")
  }

  /// 豪、英、仏、加の四か国, 米、豪及び加: where a list of three characters or more, or of two and a longer name, ends that begins at `start`; `start` where none does.
  private func listEnd(from start: Int, before next: Mention?) -> Int {
    if start > 0 {
      // 金、土、日 are days.
      let place = text.scalars[start - 1] == "、" && start > 1 ? start - 2 : start - 1
      if isWhile(start) || !isWhile(place) && text.scalars[place].isHan || text.scalars[start - 1].isKatakana { return start }
    }
    guard !belongsToTheLeft(start) else { return start }
    var codes: Set<PartyCode> = []
    var common = 0
    var end = start
    while end < text.scalars.count, let code = listed[text.scalars[end]], codes.insert(code).inserted {
      if shorts[text.scalars[end]] != nil { common += 1 }
      end += 1
      guard let separator = Self.separators.first(where: { follows(end, [$0]) }),
        end + separator.unicodeScalars.count < text.scalars.count
      else { break }
      if codes.count > 1, common > 0, let next, next.range.lowerBound == end + separator.unicodeScalars.count,
        case .parties = next.subject
      {
        return end
      }
      guard listed[text.scalars[end + separator.unicodeScalars.count]] != nil else { break }
      end += separator.unicodeScalars.count
    }
    let isWord = end < text.scalars.count && text.scalars[end].isHan && !follows(end, Self.afterListed + Self.government)
    // ACSA：米、豪。
    let isLabelled = start > 0 && text.scalars[start - 1] == ":"
    let isPartnered = codes.count == 2 && (follows(end, ["との", "とは", "とも"]) || common == 2 && follows(end, ["と"]))
    guard common == codes.count || common > 1 else { return start }
    return (codes.count > (isLabelled ? 1 : 2) || isPartnered) && !isWord ? end : start
  }

  /// Whether 中 means "while", as in 対立が続く中、米、英及び仏は.
  private func isWhile(_ place: Int) -> Bool {
    guard place > 0, text.scalars[place] == "中" else { return false }
    let before = text.scalars[place - 1]
    return before.isKana && !before.isOne(of: "はがのとやもにをで")
  }

  /// 10年にＮＡＴＯ、11年に仏、14年初めに英と: whether a date stands right before a character and nothing but a particle or mark behind it; or behind it in brackets, 比（16年）.
  private func isDated(_ start: Int) -> Bool {
    guard !text.scalars[start].isOne(of: "日中") else { return false }
    if start > 1, text.scalars[start - 1] == "に", follows(start + 1, ["、", "と", "が", "も", "は", "。"]), !follows(start + 1, ["とき"])
    {
      // At most a word for a part of it stands behind 年, 月 or 日.
      let unit = (max(1, start - 4)..<start - 1).last { text.scalars[$0].isOne(of: "年月日") }
      if let unit, text.scalars[unit - 1].isDigit || text.scalars[unit - 1].kanjiDigit != nil { return true }
    }
    return (start == 0 || text.scalars[start - 1].isOne(of: "\n、。・とはが:")) && isBracketedYear(start + 1)
  }

  /// 比（16年）と馬（18年）: whether a character goes on a list of such with years in brackets.
  private func goesOnDated(_ start: Int) -> Bool {
    start > 1 && text.scalars[start - 1].isOne(of: "と、・") && text.scalars[start - 2] == ")" && isBracketedYear(start + 1)
  }

  private func isBracketedYear(_ place: Int) -> Bool {
    var end = place + 1
    guard place < text.scalars.count, text.scalars[place] == "(" else { return false }
    while end < text.scalars.count, text.scalars[end].isDigit { end += 1 }
    return end > place + 2 && follows(end, ["年)", "年発効)", "年署名)"])
  }

  private func standsAlone(_ start: Int, _ next: Mention?, _ last: Mention?) -> Bool {
    if belongsToTheLeft(start) { return false }
    let scalar = text.scalars[start]
    let end = start + 1
    if start > 0 {
      let before = text.scalars[start - 1]
      let isListed = before.isOne(of: "・、と") && last?.range.upperBound == start - 1
      let isCounted = before.isOne(of: "回次") && (follows(end, ["・", "-"]) || next?.range.lowerBound == end)
      if before.isHan && !isCounted || before.isKana && !before.isOne(of: "はがのとやもにをで") {
        return false
      }
      if isListed, follows(end, Self.afterListed) { return true }
    }
    if let next,
      next.range.lowerBound == end
        || next.range.lowerBound == end + 1
          && (text.scalars[end].isOne(of: "・-―—–") || text.scalars[end] == "、" && !scalar.isOne(of: "日中")),
      case .parties = next.subject
    {
      return true
    }
    if follows(end, Self.government) { return true }
    // VFA：米。仏（交）: a list of one, and one with a remark.
    if !scalar.isOne(of: "日中"), start > 0, text.scalars[start - 1].isOne(of: ":、。"),
      follows(end, text.scalars[start - 1] == ":" ? ["(", "。", "\n"] : ["("])
    {
      return true
    }
    // 豪・比と: the first of two in a list.
    if end + 1 < text.scalars.count, text.scalars[end] == "・", shorts[text.scalars[end + 1]] != nil {
      return follows(end + 2, Self.afterListed)
    }
    let isHead =
      (start == 0 || text.scalars[start - 1] == "\n") && follows(end, ["、"])
      || scalar.isOne(of: "米英仏独韓豪比印加伊")
        && (start == 0 || text.scalars[start - 1].isOne(of: "\n。▽▼、「(・"))
        && follows(end, Self.particles)
    if isHead || scalar.isOne(of: "米英仏独韓豪") && follows(end, ["と", "との", "側"]) && !follows(end, ["とき"]) { return true }
    // 印 is a sign, 加 an addition, 比 a comparison, but not of somebody with something.
    return scalar.isOne(of: "印加伊比越蒙泰露墺") && follows(end, ["との", "とは", "とも"])
      && (start == 0 || text.scalars[start - 1].isOne(of: "\n、。「(・はがにで"))
  }

  private func follows(_ position: Int, _ words: [String]) -> Bool {
    words.contains { word in
      var next = position
      for scalar in word.unicodeScalars {
        guard next < text.scalars.count, text.scalars[next] == scalar else { return false }
        next += 1
      }
      return true
    }
  }

  private static let afterListed = ["と", "の", "両", "間", "、", "・", "は", "が", "及", "首", "外", "防"]
  private static let separators = ["、", "・", "と", "や", "及び", "および", "並びに", "ならびに"]
  private static let government = [
    "軍", "艦", "兵", "政府", "側", "国防", "外相", "首相", "大統領", "海軍", "空軍", "陸軍", "防衛", "外務", "議会", "両国", "政権",
  ]
}
