/// A heading that opens a scenario: `Scenario 2: …`, シナリオＢ.
enum ScenarioHead {
  /// Whether a sentence begins so. What follows it in the sentence is imagined.
  static func opens(_ sentence: Range<Int>, of text: NormalText) -> Bool {
    let words = text.phrase(sentence.prefix(24)).lowercased()
    guard let word = ["scenario ", "シナリオ"].first(where: { words.place(of: $0).map { $0 < 4 } ?? false }),
      let place = words.place(of: word)
    else { return false }
    let rest = words.dropFirst(place + word.unicodeScalars.count).unicodeScalars
    guard let mark = rest.first, mark.isDigit || mark.isLetter else { return false }
    return rest.count > 1 && rest.prefix(4).dropFirst().contains { $0.isOne(of: ":.- )、。") }
  }
}
