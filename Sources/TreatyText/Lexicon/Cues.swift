/// Some cues together: what the words of one place tell, or what a rule looks for.
struct Cues: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// One cue alone.
  init(_ cue: Lexicon.Cue) { rawValue = 1 << UInt32(Lexicon.Cue.allCases.firstIndex(of: cue) ?? 0) }

  /// Each of them, in the order of the cases.
  var cues: [Lexicon.Cue] { Lexicon.Cue.allCases.filter { contains(Cues($0)) } }

  static let inForce = Cues(rawValue: 1 << 0)
  static let signed = Cues(rawValue: 1 << 1)
  static let announced = Cues(rawValue: 1 << 2)
  static let meeting = Cues(rawValue: 1 << 3)
  static let approved = Cues(rawValue: 1 << 4)
  static let agreed = Cues(rawValue: 1 << 5)
  static let accord = Cues(rawValue: 1 << 6)
  static let negotiating = Cues(rawValue: 1 << 7)
  static let proposed = Cues(rawValue: 1 << 8)
  static let suspended = Cues(rawValue: 1 << 9)
  static let ended = Cues(rawValue: 1 << 10)
  static let alive = Cues(rawValue: 1 << 11)
  static let pending = Cues(rawValue: 1 << 12)
  static let create = Cues(rawValue: 1 << 13)
  static let deny = Cues(rawValue: 1 << 14)
  static let drop = Cues(rawValue: 1 << 15)
  static let report = Cues(rawValue: 1 << 16)
  static let rebut = Cues(rawValue: 1 << 17)
  static let adversary = Cues(rawValue: 1 << 18)
  static let suppose = Cues(rawValue: 1 << 19)
  static let join = Cues(rawValue: 1 << 20)
  static let designate = Cues(rawValue: 1 << 21)

  /// Those that tell where an agreement stands.
  static let standings = Cues(rawValue: .max).subtracting([
    .deny, .drop, .report, .rebut, .adversary, .suppose, .create, .join, .designate,
  ])
}
