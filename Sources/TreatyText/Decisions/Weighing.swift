/// What weighing the candidates of a text comes to, beside what rules read.
struct Weighing {
  /// What the text tells besides what rules read, each with its sentence's position among all and with the place where the agreement is named, where it is, in the
  /// order of the text.
  var added: [(telling: Telling, sentence: Int, thing: Range<Int>?)] = []
  /// What counted most for each of these, where that was asked for.
  var features: [Telling: [WeighedFeature]] = [:]
  /// What rules read and is doubted.
  var doubted: Set<Telling> = []
  /// What rules read and weighing leaves otherwise: where it stands, since when, or who gives.
  var restated: [Telling: Telling] = [:]
  /// What is doubted, as findings, one a place, in the order of the text.
  var findings: [TieFindings.Found] = []

  /// A telling of rules as weighing leaves it.
  func restated(_ telling: Telling) -> Telling { restated[telling] ?? telling }
}
