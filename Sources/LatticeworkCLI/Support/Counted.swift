extension Int {
  /// `1 tie`, `2 ties`: the number with the noun.
  func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
