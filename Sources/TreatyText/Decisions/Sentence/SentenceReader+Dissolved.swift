import AllianceNetwork

/// The end of a treaty or a body told of before in the paragraph, which the sentence only calls by its kind: 機構は91年7月に解散した, 同盟は23年に消滅した.
extension SentenceReader {
  mutating func readDissolved() {
    guard isJapanese, reading.things.allSatisfy({ $0.type == nil }),
      !tellings.contains(where: { $0.standing.status == .ended && $0.rule != "membership" }),
      let kind = kindEnded(), let cue = reading.first([.ended], in: kind.upperBound..<whole.upperBound),
      StandingReader.isDenying(text.phrase(cue.range.upperBound..<min(whole.upperBound, cue.range.upperBound + 8))) == false
    else { return }
    let isBody = ["機構", "連合", "連盟", "組織"].contains { text.phrase(kind).hasSuffix($0) }
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
    guard reading.signs.contains(.kind) else { return nil }
    for position in whole where text.scalars[position].isOne(of: "機連組同盟条体") {
      guard position == whole.lowerBound || !text.scalars[position - 1].isHan && !text.scalars[position - 1].isKatakana else {
        continue
      }
      guard let hit = Self.endings.word(at: position, end: whole.upperBound, in: text.scalars) else { continue }
      return position..<position + Self.kindLengths[hit]
    }
    return nil
  }

  /// The kinds of agreements and bodies, the longest first.
  static let kinds = ["同盟体制", "条約体制", "同同盟", "同条約", "同機構", "同連合", "同連盟", "同盟", "機構", "条約", "組織", "連合", "連盟"]
  private static let particles = ["は", "も", "が", "を破棄", "を廃棄"]
  private static let endings = WordList(kinds.flatMap { kind in particles.map { kind + $0 } })
  private static let kindLengths = kinds.flatMap { kind in particles.map { _ in kind.unicodeScalars.count } }
}
