extension MembershipVerb {
  private static let into = ["に", "へ", "にも", "には", "への", "の", ""]
  private static let outOf = ["を", "から", "からは", "からの", "の", ""]
  private static let part = ["への", "での", "における", "の", ""]

  /// The Japanese verbs of belonging, each by its stem; what follows the stem gives its mood, see ``JapaneseMembership``.
  static let japanese = Table([
    (["加盟", "加入"], MembershipVerb(step: .joined, object: .free, links: into)),
    (["加わっ", "加わり", "加わる", "加わら"], MembershipVerb(step: .joined, object: .free, links: into)),
    (["入っ", "入り", "入る", "入ら"], MembershipVerb(step: .joined, object: .named, links: into)),
    (["名を連ね", "参加し"], MembershipVerb(step: .belongs, object: .named, links: into)),
    (
      ["加盟国", "原加盟国", "締約国", "原締約国", "一員"], MembershipVerb(step: .belongs, object: .called, links: ["の", ""], isMember: true)
    ),
    (
      [
        "参加を凍結", "参加の凍結", "参加を停止", "参加の停止", "参加資格を停止", "参加資格の停止", "加盟資格を停止", "加盟資格の停止", "資格を停止", "資格停止",
        "活動を凍結", "活動を停止", "停止したまま",
      ], MembershipVerb(step: .stoodAside, object: .free, links: part)
    ),
    (
      ["参加資格を回復", "加盟資格を回復", "資格を回復", "資格停止を解除", "資格停止を解", "参加停止を解除", "停止を解除"],
      MembershipVerb(step: .restored, object: .free, links: part)
    ),
    (["復帰", "再加盟", "再加入"], MembershipVerb(step: .restored, object: .called, links: into)),
    (["脱退", "離脱", "退会"], MembershipVerb(step: .left, object: .free, links: outOf + ["に"])),
    (["離れ", "抜け"], MembershipVerb(step: .left, object: .free, links: ["を", "から", "からは"])),
    (["去っ", "去り"], MembershipVerb(step: .left, object: .called, links: ["を"])),
    (["続い", "続き"], MembershipVerb(step: .joined, object: .free, links: [], isSequel: true)),
    (["更新を拒", "更新を見送", "更新せず"], MembershipVerb(step: .left, object: .free, links: ["の", ""], isOfTreaty: true)),
  ])
}
