import AllianceNetwork
import Foundation

/// Which of several dates is that of a tie, or none of them: a conditional logit over what speaks for each (McFadden 1974), learned from the coded texts of
/// `Tests/Corpus`.
///
/// Its weights are data, `models/lexicon/dating.tsv`, in the form of ``Weights``. That no date is the tie's own is one of the choices.
struct Dating: Sendable {
  /// How much the odds of a date against none are raised. As learned, one tie in six that has a date in its text is left without; raised so, one that has none is hardly
  /// oftener given one than by rules.
  private static let leniency = 0.8
  /// How much the odds of the date that rules give are raised: a date that is hardly likelier does not replace it.
  private static let loyalty = 0.6

  private let weights: Weights

  /// The choice of a file. Throws as ``Weights/init(_:file:)``.
  init(_ text: String, file: String) throws { weights = try Weights(text, file: file) }

  /// The place of the date that has the most chances, and how many it has among all by the raised odds, 0...1; `nil` where none is likelier. Of equal ones the first. `given` is the place of
  /// the date that rules give.
  func best(_ choices: [FeatureBag], given: Int? = nil, none: FeatureBag) -> (place: Int, chance: Double)? {
    let scores = choices.enumerated().map { score($1) + ($0 == given ? Self.loyalty : 0) }
    let rest = score(none) - Self.leniency
    guard let most = scores.max(), most > rest, let place = scores.firstIndex(of: most) else { return nil }
    return (place, 1 / (exp(rest - most) + scores.reduce(0) { $0 + exp($1 - most) }))
  }

  /// What the features of a bag come to.
  private func score(_ bag: FeatureBag) -> Double { Weights.number(weights.sum(bag)) }
}
