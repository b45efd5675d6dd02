import AllianceNetwork

/// Puts the parties of a Japanese sentence into groups and reads the particles behind them.
struct JapaneseGroups {
  let text: NormalText
  let titles: Titles

  private static let coordinators: Set<String> = [
    "", "、", "・", "と", "や", "及び", "および", "並びに", "ならびに", "、そして", "そして", "、及び", "、および", ",", ", ", " ", "/", "-", "とともに", "、並びに",
    "と、", "または", "又は", "、その後に", "=", "=", "、ならびに",
  ]
  private static let counts = ["か国", "カ国", "ヶ国", "ケ国", "箇国", "国", "者"]
  private static let roles: [(String, Group.Role)] = [
    ("のいずれとも", .partner), ("いずれとも", .partner), ("のどちらとも", .partner), ("のどの国とも", .partner), ("の双方とも", .partner),
    ("との間", .partner), ("とのあいだ", .partner), ("のあいだ", .between), ("と結ぶ", .partner), ("両国間", .between), ("間", .between),
    ("の間", .between), ("同士", .between),
    ("どうし", .between), ("との", .partner),
    ("となっ", .none), ("となり", .none), ("となる", .none), ("とな", .none),
    ("とは", .partner), ("とも", .partner), ("とそれぞれ", .partner), ("と", .partner), ("については", .topic), ("につきましては", .topic),
    ("に関しては", .topic), ("についても", .topic), ("につきましても", .topic), ("には", .dative), ("は", .topic),
    ("が", .topic), ("も", .topic),
    ("により", .agent), ("によって", .agent), ("による", .agent), ("から成", .agent), ("からなる", .agent), ("で構成", .agent), ("を", .object),
    ("含む", .object), ("に対し", .dative), ("に", .dative),
    ("の", .genitive), ("…", .topic), ("――", .topic), ("であり", .topic), ("である", .topic), ("です", .topic), ("など", .topic),
  ]

  private static let roleWords = WordList(roles.map(\.0))

  /// The groups of mentions (with what they mean, several parties for a chain) in one sentence.
  func groups(_ mentions: [(range: Range<Int>, codes: [PartyCode])], end: Int) -> [Group] {
    var groups: [Group] = []
    var index = 0
    while index < mentions.count {
      var members = [mentions[index].codes]
      var last = mentions[index].range.upperBound
      var ends = [last]
      var tail = skip(last, end)
      let start = mentions[index].range.lowerBound
      index += 1
      while index < mentions.count, joins(last, tail, mentions[index].range.lowerBound),
        !isHeadline(mentions[index - 1].range, mentions[index].range),
        agrees(members, mentions[index].codes, gap: mentions[index].range.lowerBound - last)
      {
        members.append(mentions[index].codes)
        last = mentions[index].range.upperBound
        ends.append(last)
        tail = skip(last, end)
        index += 1
      }
      let isList = members.joined().count > 1
      let (role, after) = role(tail, end, isList: isList)
      let headline = index < mentions.count && isHeadline(mentions[index - 1].range, mentions[index].range)
      let isWith = isList && role == .between && text.phrase(tail..<after).contains("と")
      // The words of a role may reach over a party that is left out of the list: the next list begins there all the same.
      let next = index < mentions.count ? mentions[index].range.lowerBound : end
      groups.append(
        Group(
          range: start..<last, after: max(last, min(after, next)), members: members, role: headline ? .topic : role, ends: ends,
          isJoined: members.count == 2 && isJoined(ends[0], mentions[index - 1].range.lowerBound), isWith: isWith))
    }
    return groups
  }

  /// Whether nothing but と, an office or a remark stands between two members.
  private func isJoined(_ end: Int, _ next: Int) -> Bool {
    let tail = skip(end, next)
    return text.phrase(min(tail, next)..<next) == "と" || text.phrase(end..<next) == "と"
  }

  /// 比、米との協定を破棄: in a headline the first character is the subject.
  private func isHeadline(_ first: Range<Int>, _ next: Range<Int>) -> Bool {
    first.count == 1 && next.count == 1 && next.lowerBound == first.upperBound + 1 && text.scalars[first.upperBound] == "、"
      && (first.lowerBound == 0 || text.scalars[first.lowerBound - 1] == "\n")
  }

  /// A chain stands in a list of chains (日豪・日比) or before names of its own kind (日米豪 NATO); 中国と日米同盟 is no list of three.
  private func agrees(_ members: [[PartyCode]], _ next: [PartyCode], gap: Int) -> Bool {
    let chains = members.filter { $0.count > 1 }.count
    if next.count > 1 { return chains == members.count }
    return chains == 0 || chains < members.count || gap <= 1
  }

  private func joins(_ last: Int, _ tail: Int, _ next: Int) -> Bool {
    for from in [tail, last] where from <= next {
      if next - from < 8, Self.coordinators.contains(text.phrase(from..<next)) { return true }
    }
    return false
  }

  /// Past a remark in brackets and past the office of a person: ロシアのプーチン大統領.
  private func skip(_ position: Int, _ end: Int) -> Int {
    var next = position
    if next < end, text.scalars[next] == "(" {
      var close = next
      while close < end, close - next < 40, text.scalars[close] != ")" { close += 1 }
      if close < end, text.scalars[close] == ")" { next = close + 1 }
    }
    if let title = titles.all.word(at: next, end: end, in: text.scalars) {
      return pastTitles(next + titles.all.length(title), end)
    }
    guard next < end, text.scalars[next] == "の" || text.scalars[next].isKatakana || text.scalars[next].isHan else { return next }
    var probe = next
    while probe < end, probe - next < 14, !text.scalars[probe].isOne(of: "、。はがをにへもでと「」()") {
      if probe > next, let title = titles.long.word(at: probe, end: end, in: text.scalars) {
        return pastTitles(probe + titles.long.length(title), end)
      }
      probe += 1
    }
    return next
  }

  /// 外相・防衛相ら, 首脳同士: past further offices behind one.
  private func pastTitles(_ place: Int, _ end: Int) -> Int {
    var cursor = Cursor(scalars: text.scalars, end: end, position: place)
    while true {
      var ahead = cursor
      guard ahead.take("・") || ahead.take("及び") || ahead.take("、") || ahead.take("兼"),
        let title = titles.all.word(at: ahead.position, end: end, in: text.scalars)
      else { break }
      ahead.position += titles.all.length(title)
      cursor = ahead
    }
    _ = cursor.take("ら")
    return cursor.position
  }

  /// The role by what follows, past a count of the members: の3か国, 両国.
  private func role(_ tail: Int, _ end: Int, isList: Bool) -> (Group.Role, Int) {
    var cursor = Cursor(scalars: text.scalars, end: end, position: tail)
    skipCount(&cursor)
    let here = cursor
    if let index = Self.roleWords.word(at: here.position, end: end, in: text.scalars) {
      let (word, role) = Self.roles[index]
      var ahead = here
      ahead.position += Self.roleWords.length(index)
      if role == .partner, word == "との間" || word == "とのあいだ" || word == "と" && ahead.sees("の間"), isList {
        return (.between, past(&ahead))
      }
      if word == "と", ahead.sees(anyOf: ["同様", "異な", "比べ", "言", "述べ", "指摘", "主張", "呼", "対立", "緊張", "競争", "戦", "比較", "国交", "認"]) {
        return (.none, tail)
      }
      return (role, past(&ahead))
    }
    if here.position > tail {
      var ahead = here
      if ahead.take("で") { return (.agent, ahead.position) }
    }
    return (.attribute, here.position)
  }

  private func past(_ cursor: inout Cursor) -> Int {
    for word in ["での", "では", "には", "の", "で", "に", "は"] where cursor.take(word) { break }
    return cursor.position
  }

  private func skipCount(_ cursor: inout Cursor) {
    var ahead = cursor
    if ahead.take("のいずれ") {
      cursor = ahead
      return
    }
    _ = ahead.take("の")
    _ = ahead.take("各")
    if ahead.take("両国") || ahead.take("双方") || ahead.take("両政府") {
      cursor = ahead
      return
    }
    let begin = ahead.position
    while ahead.position < ahead.end,
      ahead.scalars[ahead.position].isDigit || ahead.scalars[ahead.position].isOne(of: "一二三四五六七八九十数")
    {
      ahead.position += 1
    }
    guard ahead.position > begin else { return }
    for word in Self.counts where ahead.take(word) {
      cursor = ahead
      return
    }
  }
}
