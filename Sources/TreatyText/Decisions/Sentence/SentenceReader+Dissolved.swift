import AllianceNetwork

/// The end of a treaty or a body told of before in the paragraph, which the sentence only calls by its kind: 機構は91年7月に解散した, 同盟は23年に消滅した.
extension SentenceReader {
  mutating func readDissolved() {
    guard isJapanese, reading.things.allSatisfy({ $0.type == nil }),
      !tellings.contains(where: { $0.standing.status == .ended && $0.rule != "membership" }),
      let kind = kindEnded(), let cue = reading.first([.ended], in: kind.upperBound..<whole.upperBound),
      StandingReader.isDenying(text.string(cue.range.upperBound..<min(whole.upperBound, cue.range.upperBound + 8))) == false
    else { return }
    let isBody = ["機構", "連合", "連盟", "組織"].contains { text.string(kind).hasSuffix($0) }
    let recent = context.antecedents.filter { antecedent in
      block - antecedent.block < 2 && antecedent.sets.count == 1
        && (isBody ? antecedent.sets[0].count > 2 : [.defensePact, .nonaggression, .declaration].contains(antecedent.type))
    }
    guard let last = recent.last else { return }
    let date =
      reading.dates.last { $0.range.lowerBound >= kind.upperBound && $0.range.upperBound <= cue.range.lowerBound && !$0.isFuture }
      ?? reading.dates.last {
        $0.range.upperBound <= kind.lowerBound && kind.lowerBound - $0.range.upperBound < 12 && !$0.isFuture
      }
    let given = date ?? reading.dates.last { $0.range.upperBound <= kind.lowerBound && !$0.isFuture }
    var told: [Telling] = []
    for antecedent in recent
    where Set(antecedent.sets[0]) == Set(last.sets[0]) && !told.contains(where: { $0.type == antecedent.type }) {
      told.append(
        Telling(
          type: antecedent.type, parties: antecedent.sets[0].sorted(),
          standing: Standing(
            status: .ended, date: given?.date, dateText: given.map { text.string($0.range) }, isTold: true,
            range: kind.lowerBound..<cue.range.upperBound),
          agreement: antecedent.agreement, range: kind.lowerBound..<cue.range.upperBound, rule: "dissolved", confidence: 0.7))
    }
    tellings += told
  }

  /// Where the subject stands that is a kind of agreement or body.
  private func kindEnded() -> Range<Int>? {
    for position in whole where "機連組同盟条体".unicodeScalars.contains(text.scalars[position]) {
      guard position == whole.lowerBound || !text.scalars[position - 1].isHan && !text.scalars[position - 1].isKatakana else {
        continue
      }
      let cursor = Cursor(scalars: text.scalars, end: whole.upperBound, position: position)
      let words = ["機構", "同機構", "連盟", "同連盟", "連合", "同連合", "組織", "同盟", "同同盟", "条約", "同条約", "条約体制", "同盟体制"]
      for word in words.sorted(by: { $0.count > $1.count || $0.count == $1.count && $0 < $1 })
      where ["は", "も", "が", "を破棄", "を廃棄"].contains(where: { cursor.sees(word + $0) }) {
        return position..<position + word.unicodeScalars.count
      }
    }
    return nil
  }
}
