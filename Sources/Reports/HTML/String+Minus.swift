extension String {
  /// The text with a true minus (U+2212) for every hyphen that is the sign of a number, or stands for it in brackets: a hyphen is shorter than the plus of a
  /// difference, and a line may end behind it. Hyphens in words, ids and ranges stay. For pages alone; programs read a hyphen.
  var withTrueMinus: String {
    guard contains("-") else { return self }
    var result = ""
    let characters = Array(self)
    for (index, character) in characters.enumerated() {
      let before = index > 0 ? characters[index - 1] : " "
      let after = index + 1 < characters.count ? characters[index + 1] : " "
      let isSign = character == "-" && " (（、".contains(before) && (("0"..."9").contains(after) || (after == ")" && before == "("))
      result.append(isSign ? "\u{2212}" : character)
    }
    return result
  }
}
