extension MembershipVerb {
  /// The English verbs of belonging, each with the space before it; their moods are those of ``EnglishMembership``.
  static let english = Table([
    ([" joined", " joins", " join", " joining"], MembershipVerb(step: .joined, object: .free, links: [" "])),
    ([" acceded", " accedes", " accede"], MembershipVerb(step: .joined, object: .called, links: [" to "])),
    ([" adhered", " adheres"], MembershipVerb(step: .joined, object: .called, links: [" to "])),
    ([" admitted"], MembershipVerb(step: .joined, object: .free, links: [" to ", " into "], isPassive: true)),
    ([" entered", " enters"], MembershipVerb(step: .joined, object: .named, links: [" "])),
    ([" came into", " come into", " comes into"], MembershipVerb(step: .joined, object: .named, links: [" "])),
    ([" taken into", " brought into"], MembershipVerb(step: .joined, object: .named, links: [" "], isPassive: true)),
    ([" followed", " followed suit"], MembershipVerb(step: .joined, object: .free, links: [], isSequel: true)),
    ([" has been in", " have been in", " had been in"], MembershipVerb(step: .belongs, object: .named, links: [" "])),
    ([" belongs", " belong", " belonged"], MembershipVerb(step: .belongs, object: .called, links: [" to "])),
    (
      [" member", " members", " founder", " founders", " founding member"],
      MembershipVerb(step: .belongs, object: .free, links: [" of "], isMember: true)
    ),
    ([" a party", " parties"], MembershipVerb(step: .belongs, object: .named, links: [" to "], isMember: true)),
    (
      [" entry", " accession", " admission", " adhesion"],
      MembershipVerb(step: .joined, object: .named, links: [" into ", " to "], isNoun: true)
    ),
    (
      [
        " applied for membership", " applied for full membership", " applied for admission", " applies for membership",
        " asked for membership", " asked for admission", " sought membership", " seeks membership", " seeking membership",
      ], MembershipVerb(step: .applied, object: .free, links: [" of ", " in ", " to "])
    ),
    (
      [" promised membership", " offered membership", " promised admission", " promised eventual membership"],
      MembershipVerb(step: .applied, object: .free, links: [" of ", " in ", " to "], isPassive: true)
    ),
    (
      [" refused membership", " denied membership", " refused admission", " denied admission"],
      MembershipVerb(step: .denied, object: .called, links: [" of ", " in ", " to "])
    ),
    (
      [
        " froze its participation", " frozen its participation", " froze its part", " frozen its part", " froze its membership",
        " frozen its membership", " freezes its participation", " freezes its membership", " suspends its participation",
        " suspends its membership", " suspended its participation", " suspended its membership", " suspended its part",
      ], MembershipVerb(step: .stoodAside, object: .free, links: [" in ", " of "])
    ),
    ([" suspended"], MembershipVerb(step: .stoodAside, object: .called, links: [" from "], isPassive: true)),
    ([" rejoined", " rejoins"], MembershipVerb(step: .restored, object: .free, links: [" "])),
    ([" readmitted"], MembershipVerb(step: .restored, object: .free, links: [" to ", " into "], isPassive: true)),
    (
      [" resumed its participation", " resumed its membership", " resumed its part", " resumed its seat"],
      MembershipVerb(step: .restored, object: .free, links: [" in ", " of "])
    ),
    (
      [" gave notice to", " gives notice to", " given notice to"], MembershipVerb(step: .gaveNotice, object: .named, links: [" "])
    ),
    (
      [
        " gave notice of leaving", " gives notice of leaving", " given notice of leaving", " gave notice that it will leave",
        " gives notice that it will leave", " gave notice that it would leave",
      ], MembershipVerb(step: .gaveNotice, object: .called, links: [" "])
    ),
    (
      [" gave notice of withdrawal", " gave notice of its withdrawal", " gives notice of withdrawal"],
      MembershipVerb(step: .gaveNotice, object: .called, links: [" from "])
    ),
    ([" left", " leaves", " leave"], MembershipVerb(step: .left, object: .free, links: [" "])),
    ([" quit", " quits"], MembershipVerb(step: .left, object: .called, links: [" "])),
    ([" withdrew", " withdraws", " withdrawn"], MembershipVerb(step: .left, object: .free, links: [" from "])),
    ([" pulled out", " walked out", " dropped out", " backed out"], MembershipVerb(step: .left, object: .free, links: [" of "])),
    ([" expelled"], MembershipVerb(step: .left, object: .called, links: [" from "], isPassive: true)),
  ])
}
