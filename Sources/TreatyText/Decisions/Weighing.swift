/// What weighing the candidates of a text comes to, beside what rules read.
struct Weighing {
  /// What the text tells besides what rules read, each with its sentence's position among all, in the order of the text.
  var added: [(telling: Telling, sentence: Int)] = []
  /// What counted most for each of these, where that was asked for.
  var features: [Telling: [WeighedFeature]] = [:]
  /// What rules read and is doubted.
  var doubted: Set<Telling> = []
  /// Where what rules read stands, where that is likelier elsewhere than they say.
  var restated: [Telling: Standing] = [:]
  /// What is doubted, as findings, one a place, in the order of the text.
  var findings: [TieFindings.Found] = []

  /// A telling of rules as weighing leaves it.
  func restated(_ telling: Telling) -> Telling {
    guard let standing = restated[telling] else { return telling }
    var telling = telling
    telling.standing = standing
    return telling
  }
}
