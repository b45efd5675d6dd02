import AllianceNetwork

/// The states of a Japanese list, each with the date that the brackets behind it give: バーレーン（2002年）、フィリピンとタイ（ともに03年）、スーダン（同）.
///
/// いずれも and ともに in a bracket give their date to all members before it that have none; 同 repeats the one before.
struct MemberList {
  let text: NormalText
  let reading: Reading

  /// A state of a list.
  struct Member {
    var code: PartyCode
    var group: Group
    /// The date of its bracket.
    var date: DateMention?
  }

  /// The single parties of the groups that `isMember` takes, in order.
  func members(where isMember: (Group) -> Bool) -> [Member] {
    var found: [Member] = []
    var open: [Int] = []
    for group in reading.groups where isMember(group) {
      for (member, end) in zip(group.members, group.ends) where member.count == 1 {
        let remark = remark(end)
        let words = text.phrase(remark ?? end..<end)
        var date = remark.flatMap { remark in reading.dates.first { remark.contains($0.range.lowerBound) } }
        if date == nil, words.hasPrefix("同") { date = found.last?.date }
        if words.hasPrefix("いずれも") || words.hasPrefix("ともに") || words.hasPrefix("共に") {
          for index in open { found[index].date = date }
        }
        found.append(Member(code: member[0], group: group, date: date))
        open = date == nil ? open + [found.count - 1] : []
      }
    }
    return found
  }

  /// The inside of the bracket that opens at a place.
  private func remark(_ place: Int) -> Range<Int>? {
    let end = reading.sentence.range.upperBound
    guard place < end, text.scalars[place] == "(",
      let close = text.scalars[place..<min(end, place + 30)].firstIndex(of: ")")
    else { return nil }
    return place + 1..<close
  }
}
