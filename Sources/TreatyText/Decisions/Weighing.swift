/// What weighing the candidates of a text comes to, beside what rules read.
struct Weighing {
  /// What the text tells besides what rules read, each with its sentence's position among all, in the order of the text.
  var added: [(telling: Telling, sentence: Int)] = []
  /// What counted most for each of these, where that was asked for.
  var features: [Telling: [WeighedFeature]] = [:]
  /// What rules read and is doubted.
  var doubted: Set<Telling> = []
  /// The same as findings, one a place, in the order of the text.
  var findings: [TieFindings.Found] = []
}
