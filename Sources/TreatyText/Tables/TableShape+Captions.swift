import AllianceNetwork

/// What stands around a table: whom its captions name, and whether they speak of meetings.
extension TableShape {
  /// The one party that the caption right above names.
  func captioned() -> PartyCode? {
    for index in (max(0, rows.lowerBound - 2)..<rows.lowerBound).reversed() {
      let block = text.blocks[index]
      guard block.kind == .heading || block.range.count < 80 else { return nil }
      let words = text.string(block.range).lowercased()
      // 米国を除く: the one that is left out is not the one whom it is about.
      if ["除く", "以外", "except", "excluding", "other than"].contains(where: { words.contains($0) }) { return nil }
      let codes = named(in: block.range)
      if codes.count == 1 { return codes.first }
      let others = codes.subtracting(listed)
      if codes.count > 1 { return others.count == 1 ? others.first : nil }
    }
    return nil
  }

  /// The one party, aside from those of the table, that the caption right below names: 表　インドの主な相手国.
  func captionedBelow() -> PartyCode? {
    guard rows.upperBound < text.blocks.count else { return nil }
    let range = text.blocks[rows.upperBound].range
    let words = text.string(range.prefix(6)).lowercased()
    guard range.count < 80, ["表", "図表", "資料", "table"].contains(where: { words.hasPrefix($0) }) else { return nil }
    let others = named(in: range).subtracting(listed)
    return others.count == 1 ? others.first : nil
  }

  /// The one party, aside from those of the table, that the text above it names, as far as a page.
  func onlyOther() -> PartyCode? {
    let start = text.blocks[rows.lowerBound].range.lowerBound
    let others = named(in: max(0, start - 2_000)..<start).subtracting(listed)
    return others.count == 1 ? others.first : nil
  }

  /// The parties that are named in a range.
  private func named(in range: Range<Int>) -> Set<PartyCode> {
    guard !range.isEmpty, var place = first(in: range) else { return [] }
    var codes: Set<PartyCode> = []
    while place < mentions.parties.count, mentions.parties[place].range.lowerBound < range.upperBound {
      codes.formUnion(mentions.parties[place].codes)
      place += 1
    }
    return codes
  }

  /// Whether the corner or one of the three short lines above speaks of 2+2.
  func speaksOfMeetings(_ cells: [Range<Int>]) -> Bool {
    let above = (max(0, rows.lowerBound - 3)..<rows.lowerBound).map { text.blocks[$0] }.filter {
      $0.kind != .row && $0.range.count < 80
    }
    return (above.map(\.range) + cells.prefix(1)).contains { range in
      let words = text.string(range).lowercased()
      return ["2+2", "2プラス2", "two-plus-two"].contains { words.contains($0) }
    }
  }
}
