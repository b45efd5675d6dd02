import AllianceNetwork

/// What the words behind the stem make of it: 加盟した, 加盟を申請した, 加盟していない, 加盟する考え.
extension JapaneseMembership {
  func step(of hit: MembershipHit, _ subjects: [MembershipSubject]) -> MembershipStep? {
    let sentence = text.phrase(whole)
    if ["もし", "仮に"].contains(where: sentence.hasPrefix) { return nil }
    let clause = rest(hit.range.upperBound, 16, upTo: "、。")
    let rest = rest(hit.range.upperBound, 26, upTo: "。")
    if Self.suppositions.contains(where: { clause.contains($0) }) { return nil }
    let isDenied = StandingReader.isDenying(clause)
    let end = text.phrase(max(hit.range.upperBound, whole.upperBound - 6)..<whole.upperBound)
    switch hit.verb.step {
    case .joined:
      if isDenied || Self.denials.contains(where: { rest.contains($0) }) { return isDeniable(hit, rest) ? .denied : nil }
      // 加盟する必要も、その予定もない
      if ["必要", "予定", "考え", "つもり"].contains(where: { clause.contains($0) }), StandingReader.isDenying(end) { return .denied }
      if Self.wishes.contains(where: { rest.hasPrefix($0) }) { return .applied }
      if rest.hasPrefix("を"), ["申請し", "約束", "求め", "希望"].contains(where: { clause.contains($0) }) { return .applied }
      if Self.plans.contains(where: { clause.contains($0) }) { return nil }
      return isDone(hit, rest) || isNoun(hit, rest) ? .joined : modifies(hit) ? .belongs : nil
    case .belongs:
      if isDenied { return .denied }
      if ["とな", "にな", "に加"].contains(where: rest.hasPrefix) {
        return Self.plans.contains(where: { clause.contains($0) }) || rest.hasPrefix("となる") ? .applied : .joined
      }
      return hit.verb.isMember && !["である", "であり", "だ", "です", "でも", "で、", "として"].contains(where: rest.hasPrefix) ? nil : .belongs
    case .stoodAside:
      if isDenied || ["を解", "の解", "していた", "されていた", "すれば"].contains(where: rest.hasPrefix) { return nil }
      return Self.plans.contains { clause.contains($0) } ? nil : .stoodAside
    case .restored:
      guard !isDenied, !["を求め", "を目指", "を望"].contains(where: rest.hasPrefix), !Self.plans.contains(where: { clause.contains($0) })
      else {
        return nil
      }
      return text.scalars[hit.range.upperBound - 1].isHan && !["し", "を", "すると", "が"].contains(where: rest.hasPrefix)
        ? nil : .restored
    default:
      if isDenied && !hit.isRenewal(text) || Self.plans.contains(where: { clause.contains($0) }) { return nil }
      if ["を通告", "を通知", "を正式に通告"].contains(where: rest.hasPrefix) { return .gaveNotice }
      return hit.isRenewal(text) || isDone(hit, rest) || rest.hasPrefix("を完了") || rest.hasPrefix("が発効") ? .left : nil
    }
  }

  /// Whether a denial behind the stem is one of joining: 加盟していない, 加盟は拒んだ; not 加盟行動計画は…ない, 加盟には触れなかった.
  private func isDeniable(_ hit: MembershipHit, _ rest: Phrase) -> Bool {
    !text.scalars[hit.range.upperBound - 1].isHan
      || ["し", "する", "は", "を", "申請", "の予定", "の考", "については", "に至", "には至"].contains(where: rest.hasPrefix)
  }

  private func rest(_ place: Int, _ length: Int, upTo marks: StaticString) -> Phrase {
    var end = place
    while end < whole.upperBound, end - place < length, !text.scalars[end].isOne(of: marks) { end += 1 }
    return text.phrase(place..<end)
  }

  /// Whether the stem stands in a form of what has been done: 加盟し, 加わった, を離れて.
  private func isDone(_ hit: MembershipHit, _ rest: Phrase) -> Bool {
    if ["よう", "しよう", "そう"].contains(where: rest.hasPrefix) { return false }
    let stem = text.scalars[hit.range.upperBound - 1]
    if stem.isHan {
      return ["し", "を果た", "が実現", "が認め", "済", "され"].contains(where: rest.hasPrefix)
    }
    let word = text.phrase(hit.range)
    if word.hasSuffix("る") || word.hasSuffix("ら") { return false }
    return rest.isEmpty || ["た", "て", "、", "、", "ま"].contains(where: rest.hasPrefix) || word.hasSuffix("し") || word.hasSuffix("り")
  }

  /// スウェーデン(24年3月)のNATO加盟で: joining told by a noun, with its owner and a date beside it.
  private func isNoun(_ hit: MembershipHit, _ rest: Phrase) -> Bool {
    guard ["で", "に", "が", "を経", "を受", "を機", "後", "は", "と"].contains(where: rest.hasPrefix) || rest.isEmpty,
      let body = objectStart(hit)
    else { return false }
    return reading.groups.contains { group in
      group.role == .genitive && isState(group) && (0...1).contains(body - group.after) && !reading.dates.isEmpty
    }
  }

  private func objectStart(_ hit: MembershipHit) -> Int? {
    guard case .bodies(_, _, let edge) = object(of: hit) else { return nil }
    return edge
  }

  /// Whether the verb tells which state is meant that stands behind it: NATOに加盟するイタリア.
  private func modifies(_ hit: MembershipHit) -> Bool { modified(by: hit) != nil }

  /// The state right behind the verb.
  func modified(by hit: MembershipHit) -> Group? {
    reading.groups.first { group in
      group.range.lowerBound > hit.range.upperBound && isState(group)
        && ["する", "している", "した", "た", "ている", "る", "て間もない", "たばかりの"].contains(
          text.phrase(hit.range.upperBound..<group.range.lowerBound))
    }
  }

  private static let suppositions = [
    "すれば", "した場合", "する場合", "するか", "したか", "したら", "そうです", "とされる", "という人", "事実は", "ようとし", "問題", "是非", "反対", "かどうか",
  ]
  private static let denials = [
    "議題にない", "議題ではない", "を否定", "と否定", "を排除", "選択肢にない", "予定はない", "考えはない", "は拒ん", "を拒", "は終始拒", "を断念", "は見送", "を見送",
  ]
  private static let wishes = [
    "を申請", "申請し", "申請を", "を希望", "を望", "を求め", "を目指", "をめざ", "を打診", "を約束", "したい", "すべき", "する意向", "する方針", "する予定", "する見通", "する見込",
    "を申し", "する意思", "する用意", "へ意欲", "に意欲", "を熱望", "する計画", "することにな", "することを決", "を原則", "が原則",
  ]
  private static let plans = [
    "考え", "方針", "意向", "検討", "示唆", "可能性", "しな", "を求め", "の動き", "を目指", "ちらつ", "申し出", "要求", "予定", "必要", "つもり", "申請", "たい", "べき", "観測",
    "見送", "原則",
  ]
}

extension MembershipHit {
  /// Whether the verb is one of not renewing, which denies by itself.
  func isRenewal(_ text: NormalText) -> Bool { text.phrase(range).hasPrefix("更新") }
}
