/// One of the features for which a candidate was taken for a tie, with what it counts.
public struct WeighedFeature: Sendable, Hashable, Encodable {
  /// Its name, parts joined by colons, as in `models/lexicon/trees.tsv`.
  public var feature: String
  /// What it adds to the logarithm of the odds: above 0 for a tie, below against it.
  public var weight: Double
}
