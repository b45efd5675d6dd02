import AllianceNetwork
import TreatyText

/// Two codings of the same texts against each other: scores, agreement on every variable, and all in which they differ.
public struct Evaluation: Sendable {
  /// The names of the coders.
  public struct Coders: Sendable, Hashable {
    /// The first one.
    public var first: String
    /// The second one.
    public var second: String
    /// Whether the first is the measure of the second.
    public var firstIsGold: Bool

    /// A gold coding and the one that is measured by it.
    public static let gold = Coders("gold", "coded", firstIsGold: true)

    /// Two coders; neither is the measure of the other unless it is said.
    public init(_ first: String, _ second: String, firstIsGold: Bool = false) {
      self.first = first
      self.second = second
      self.firstIsGold = firstIsGold
    }
  }

  /// Who coded.
  public let coders: Coders
  /// The texts, in the order given.
  public let texts: [ComparedText]
  /// The agreement on every variable, in their order.
  public let agreements: [VariableAgreement]

  /// Compares pairs of codings. `sources` are the texts by name, where they are at hand. Time grows with the ties of each text squared.
  public init(
    _ pairs: [(first: CodedText, second: CodedText)], coders: Coders = .gold, sources: [String: SourceText] = [:],
    bootstrap: Bootstrap? = nil
  ) {
    self.coders = coders
    let texts = pairs.map { pair in
      ComparedText(pair.first, pair.second, isGold: coders.firstIsGold, source: sources[pair.first.document])
    }
    self.texts = texts
    agreements = Variable.allCases.map { VariableAgreement(on: $0, of: texts, bootstrap: bootstrap) }
  }

  /// The scores of one text against gold.
  public func scores(of text: ComparedText, _ group: TieScores.Group) -> TieScores {
    TieScores(gold: text.first, output: text.second, group: group)
  }

  /// The scores of all texts against gold.
  public func scores(_ group: TieScores.Group) -> TieScores {
    texts.reduce(into: TieScores()) { $0 += scores(of: $1, group) }
  }

  /// What coders of equal standing have in common in all texts.
  public func shared(_ group: TieScores.Group) -> SharedTies {
    texts.reduce(into: SharedTies()) { $0 += SharedTies($1, group: group) }
  }

  /// The share of specific agreement of all texts, or F1 against gold: one number to hold a coding to.
  public func f1(_ group: TieScores.Group) -> Double {
    guard !coders.firstIsGold else { return scores(group).f1 }
    let shared = shared(group)
    return shared.agreement(shared.both.count) ?? 1
  }

  /// All in which the coders differ, text by text.
  public var disagreements: [Disagreement] { texts.flatMap(\.disagreements) }
}
