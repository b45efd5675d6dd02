import AllianceNetwork

/// A commitment that the sentence behind tells: …条約を結んだ。第4条は、一方が攻撃を受けた場合に援助すると定める.
extension SentenceReader {
  /// The parties whose agreement, told of just before as one of cooperation, this sentence makes a defence pact; `nil` where it does not.
  func committed() -> [PartyCode]? {
    guard isJapanese, context.type == .declaration, context.lastBlock == block, context.lastSets.count == 1,
      let set = context.lastSets.first,
      reading.things.allSatisfy({ $0.type == nil || $0.type == .defensePact && $0.agreement == nil }),
      reading.groups.allSatisfy({ Set($0.codes).isSubset(of: set) }), reading.hasCommitment(text), !isQuestion
    else { return nil }
    let isAbout = [
      "第", "同条約", "条約は", "条約第", "同協定", "協定は", "この条約", "この協定", "両国は", "両国が", "一方", "これは", "互いに", "いずれか",
    ].contains { text.phrase(whole.prefix(8)).contains($0) }
    return isAbout && !isSupposed(before: whole.lowerBound) ? set : nil
  }
}
