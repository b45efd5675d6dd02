import AllianceNetwork

/// The codings of one text by this program and by a second coder, made one by a policy.
public struct CoderMerge: Sendable {
  /// The ties that stand, by their places.
  public private(set) var ties: [CodedTie] = []
  /// Every disagreement, and what became of it.
  public private(set) var findings: [Finding] = []
  /// How many ties both tell, the program alone, the second coder alone.
  public private(set) var counts = (both: 0, program: 0, coder: 0)

  private let document: String
  private let coder: String
  private let policy: CoderPolicy

  /// Merges the ties of the program with those of `coder`, whose evidence names it.
  public init(program: [CodedTie], coderTies: [CodedTie], document: String, coder: String, policy: CoderPolicy) {
    self.document = document
    self.coder = coder
    self.policy = policy
    let pairing = Pairing(program, coderTies)
    for pair in pairing.pairs { if pair.isSame { join(pair) } else { settle(pair) } }
    for tie in pairing.firstAlone { alone(tie, isProgram: true) }
    for tie in pairing.secondAlone { alone(tie, isProgram: false) }
    ties.sort { a, b in
      let (x, y) = (a.evidence.first?.start ?? 0, b.evidence.first?.start ?? 0)
      if x != y { return x < y }
      return a.type != b.type ? a.type < b.type : a.parties.lexicographicallyPrecedes(b.parties)
    }
  }

  /// A tie of both.
  private mutating func join(_ pair: Pairing.Pair) {
    counts.both += 1
    let prefersCoder = policy == .preferCoder
    var tie = prefersCoder ? pair.second : pair.first
    if prefersCoder { tie.name = pair.second.name ?? pair.first.name }
    var proofs = pair.first.evidence
    for proof in pair.second.evidence {
      if let index = proofs.firstIndex(where: { $0.start == proof.start && $0.end == proof.end }) {
        proofs[index].coder = "\(CoderMerge.program), \(coder)"
      } else {
        proofs.append(proof)
      }
    }
    tie.evidence = proofs.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    ties.append(tie)
    let differences = pair.differences(voice: false).map { $0 == .year ? "date" : $0.rawValue }
    guard !differences.isEmpty else { return }
    note(
      "coders-differ",
      "\(differences.joined(separator: ", ")): the program has \(pair.first.brief), \(coder) has \(pair.second.brief); "
        + "\(prefersCoder ? coder : "the program") counts", tie)
  }

  /// Another record of the same words.
  private mutating func settle(_ pair: Pairing.Pair) {
    counts.program += 1
    counts.coder += 1
    let kept: [CodedTie] =
      switch policy {
      case .union: [pair.first, pair.second]
      case .intersection: []
      case .preferProgram: [pair.first]
      case .preferCoder: [pair.second]
      }
    ties += kept
    let verdict = kept.count == 2 ? "both stand" : kept.isEmpty ? "neither stands" : "\(kept[0].brief) stands"
    note("coders-differ", "the program has \(pair.first.brief), \(coder) has \(pair.second.brief); \(verdict)", pair.first)
  }

  private mutating func alone(_ tie: CodedTie, isProgram: Bool) {
    if isProgram { counts.program += 1 } else { counts.coder += 1 }
    let isKept = policy != .intersection
    if isKept { ties.append(tie) }
    note(
      isProgram ? "program-alone" : "coder-alone",
      "\(isProgram ? "the program" : coder) alone tells \(tie.brief); it \(isKept ? "stands" : "was left out")", tie)
  }

  /// The name of this program as a coder.
  static let program = "latticework"

  private mutating func note(_ code: String, _ message: String, _ tie: CodedTie) {
    let place = tie.evidence.first
    findings.append(Finding(code: code, message: message, document: document, start: place?.start, end: place?.end))
  }
}
