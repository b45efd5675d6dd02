import AllianceNetwork
import Codings

extension EvaluationTables {
  /// All tables for programs: `scores`, `agreement`, `disagreements`, each a list of records; undefined is `null`, its reason beside it.
  public func tree(_ sections: Set<Section>) -> Tree {
    .sparse([
      ("scores", sections.contains(.scores) ? scores.tree : nil),
      ("agreement", sections.contains(.agreement) ? agreementTree : nil),
      ("disagreements", sections.contains(.disagreements) ? disagreements.tree : nil),
    ])
  }

  /// The parts of an evaluation.
  public enum Section: String, Sendable, Hashable, CaseIterable {
    /// The scores.
    case scores
    /// Krippendorff's alpha.
    case agreement
    /// What the coders do not say alike.
    case disagreements
  }

  private var agreementTree: Tree {
    .list(
      reliabilities.map { agreement in
        let alpha = agreement.alpha
        return .record([
          ("variable", .text(agreement.variable.rawValue)), ("level", .text(agreement.variable.level.rawValue)),
          ("alpha", alpha.value.map(Tree.number) ?? .null), ("reason", alpha.reason.map(Tree.text) ?? .null),
          ("units", .integer(alpha.units)), ("values", .integer(alpha.values)),
          ("observed", alpha.observed.map(Tree.number) ?? .null), ("expected", alpha.expected.map(Tree.number) ?? .null),
          (
            "interval",
            agreement.interval.map { .list([.number($0.low), .number($0.high)]) } ?? .null
          ),
          ("definition", .text(agreement.variable.definition)),
        ])
      })
  }
}
