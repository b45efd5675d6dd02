import AllianceNetwork

/// Which date belongs to an event.
extension StandingReader {
  /// The date of an event: the nearest before its cue, in English the nearest on either side.
  func date(for cue: Range<Int>, from: Int, region: Range<Int>, given: DateMention?, isFirst: Bool) -> DateMention? {
    let before = reading.dates.last { $0.range.lowerBound >= from && $0.range.upperBound <= cue.lowerBound }
    if isJapanese {
      let behind = reading.dates.first { $0.range.lowerBound == cue.upperBound || $0.range.lowerBound == cue.upperBound + 1 }
      return before ?? opening(cue, region)
        ?? (behind.flatMap {
          text.phrase($0.range.upperBound..<min(reading.sentence.range.upperBound, $0.range.upperBound + 2)) == "以来" ? $0 : nil
        })
        ?? (isFirst ? given : nil)
    }
    let after = reading.dates.first { $0.range.lowerBound >= cue.upperBound && $0.range.upperBound <= region.upperBound }
    if let after {
      let next = reading.cues.first {
        guard case .cue(let kinds) = $0.subject, !Self.events.isDisjoint(with: kinds) else { return false }
        return $0.range.lowerBound >= cue.upperBound && $0.range.upperBound <= after.range.lowerBound
      }
      if next == nil { return after }
    }
    return before ?? (isFirst ? given : nil)
  }

  /// 交渉を2024年5月に開始した: the date between talks and the verb that opens them.
  private func opening(_ cue: Range<Int>, _ region: Range<Int>) -> DateMention? {
    guard ["交渉", "協議"].contains(text.phrase(cue)),
      let date = reading.dates.first(where: {
        $0.range.lowerBound == cue.upperBound + 1 && $0.range.upperBound <= region.upperBound
      }),
      text.scalars[cue.upperBound].isOne(of: "をはが")
    else { return nil }
    let rest = text.phrase(date.range.upperBound..<min(reading.sentence.range.upperBound, date.range.upperBound + 5))
    return ["に開始", "に始", "から", "開始"].contains { rest.hasPrefix($0) } ? date : nil
  }

  /// 協定が2016年に、: the date right behind the particle of a name.
  func adjacentDate(_ thing: Range<Int>, _ region: Range<Int>) -> DateMention? {
    guard isJapanese, let date = sharedDate(thing, region), date.range.lowerBound > thing.upperBound else { return nil }
    let gap = text.string(thing.upperBound..<date.range.lowerBound).filter { !")」』".contains($0) }
    return ["が", "は", "を", "も"].contains(gap) ? date : nil
  }

  /// The date of one of several agreements that share a verb: after its particle, else before its name.
  func sharedDate(_ thing: Range<Int>, _ region: Range<Int>) -> DateMention? {
    let after = reading.dates.first { $0.range.lowerBound >= thing.upperBound && $0.range.upperBound <= region.upperBound }
    if !isJapanese {
      return after ?? reading.dates.last { $0.range.lowerBound >= region.lowerBound && $0.range.upperBound <= thing.lowerBound }
    }
    if let after, thing.upperBound < text.scalars.count {
      var next = text.scalars[thing.upperBound]
      if next.isOne(of: ")」』"), thing.upperBound + 1 < text.scalars.count {
        next = text.scalars[thing.upperBound + 1]
      }
      if next.isOne(of: "がはをもに(:") || after.range.lowerBound - thing.upperBound < 3 && next != "、" { return after }
    }
    return nil
  }
}
