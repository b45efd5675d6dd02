extension Merger {
  /// Takes a tie that makes no agreement by itself (``CodedTie/isDoubtful``): evidence for one that is there, else nothing. What is only claimed is told.
  mutating func mergeDoubtful(_ tie: CodedTie) {
    if noteLeftOut(tie) { return }
    switch match(tie) {
    case .whole(let index) where network.agreements[index].isBetween(tie.parties) && !network.agreements[index].history.isEmpty:
      support(index, with: tie)
    case .leg(let index, let dyad): support(index, leg: dyad, with: tie)
    case .whole(let index), .part(let index): addEvidence(of: tie, to: index)
    case .several, .none:
      if tie.isOnlyClaimed { noteClaim(tie) } else if let alike = agreement(alike: tie) { noteApart(tie, from: alike) }
    }
  }

  /// Tells of a tie that is only claimed, and by whom.
  private mutating func noteClaim(_ tie: CodedTie) {
    guard let place = tie.evidence.first else { return }
    let isRebutted = tie.evidence.allSatisfy { $0.voice == .rebutted }
    let claim = isRebutted ? "a claim that the text rebuts" : "an adversary's claim"
    note(
      "only-claimed",
      "\(FindingSubject.tie(tie.type, tie.parties)): it is \(claim) in \(place.document) and nobody else's word, so it is no agreement of \(network.id); "
        + "accept it in a codesheet to make it one: \"\(place.text)\"", tie)
  }
}
