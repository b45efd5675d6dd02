import AllianceNetwork
import GraphCore
import Measures

extension ProfileSet {
  /// The profiles as a tree for programs: `profile`, `layers`; undefined is `null` with `undefined` telling why.
  public var tree: Tree {
    .record([
      ("profile", whole.tree),
      (
        "layers",
        .list(
          layers.map { layer in
            .record([
              ("id", .text(layer.layer.id)), ("profile", layer.profile.tree),
              ("verdict-among-all", layer.verdictAmongAll.tree(layer.profile.rule)),
            ])
          })
      ),
    ])
  }
}

extension StructureProfile {
  /// The profile as a tree for programs.
  public var tree: Tree {
    .record([
      ("n", .integer(projection.states.count)), ("m", .integer(projection.simple.edgeCount)),
      ("graph", .text(projection.simple.kind.description)),
      ("as-of", projection.asOf.map { .text($0.description) } ?? .null),
      ("hub", hubs.tree),
      ("runners-up", .texts(runnersUp.map(\.text))),
      ("rivals", .list(rivals.map(\.tree))),
      ("verdict", verdict.tree(rule)),
      (
        "verdict-by-coding",
        .record(zip(CodingInterval.Step.allCases, verdicts).map { ($0.rawValue, $1.tree(rule)) })
      ),
      ("values", .record(entries.map { ($0.item.rawValue, $0.tree) })),
      ("reciprocity", .record(reciprocity.map { ($0.id, $0.tree) })),
      ("bridges", .list(bridges.map { .texts([$0.first.text, $0.second.text]) })),
      ("redundancies", .texts(redundancies.map(\.code))),
      ("projection", projection.tree),
    ])
  }
}

extension StructureProfile.Rival {
  fileprivate var tree: Tree {
    let values: [(key: String, value: Tree)] = zip(Self.items, scores).map { ($0.rawValue, $1.value.tree) }
    return .record([("state", .text(state.text))] + values)
  }
}

extension StructureProfile.Redundancy {
  /// A word for programs.
  fileprivate var code: String {
    switch self {
    case .centralizationIsSpokeDensity: "degree_centralization-is-1-minus-spoke_density"
    case .hubLeads: "degree_centralization-hub_degree_share-and-spoke_density-are-one-test"
    case .spokesAreInCliques: "spoke_density-hub_loss_survival-and-spoke_efficiency-are-equal"
    case .spokesAreUntied: "spokes-are-untied"
    }
  }
}

extension StructureProfile.Entry {
  fileprivate var tree: Tree {
    .record(
      [
        ("line", .integer(item.line)), ("value", score.value.tree),
        ("undefined", score.reason.map { .text($0.description) } ?? .null),
      ] + result.quantity.fields.filter { $0.key != "parameters" } + standing.fields)
  }
}

extension Standing {
  /// The keys of what a value is held against; why there is none of it stands beside it.
  fileprivate var fields: [(key: String, value: Tree)] {
    func field(_ key: String, _ value: Tree, _ reason: Undefined?) -> [(key: String, value: Tree)] {
      [(key, value)] + (reason.map { [("\(key)-undefined", .text($0.description))] } ?? [])
    }
    let size = bounds.least.flatMap { least in bounds.most.map { Tree.list([.number(least), .number($0)]) } }
    let kind = size.map { _ in Tree.text(bounds.bounds == nil ? "loose" : "sharp") }
    return field("star", star.value.tree, star.reason) + field("complete", complete.value.tree, complete.reason)
      + field("bounds", size ?? .null, bounds.reason) + [
        ("bounds-kind", kind ?? .null),
        ("null", null.tree),
        (
          "coding",
          .record(zip(CodingInterval.Step.allCases, interval.scores).map { ($0.rawValue, $1.value.tree) })
        ),
      ]
  }
}

extension NullPosition {
  var tree: Tree {
    switch self {
    case .undefined(let reason): .record([("undefined", .text(reason.description))])
    case .tested(let model, let test):
      .record([
        ("model", .text(model.rawValue)), ("mean", .number(test.mean)), ("deviation", .number(test.deviation)),
        ("p-at-least", test.isImpossible ? .null : .number(test.atLeast)),
        ("p-at-most", test.isImpossibleBelow ? .null : .number(test.atMost)),
        ("impossible", .texts((test.isImpossible ? ["p-at-least"] : []) + (test.isImpossibleBelow ? ["p-at-most"] : []))),
        ("least-attainable", .number(test.leastAttainable)), ("least-attainable-below", .number(test.leastAttainableBelow)),
        ("exact", .truth(test.isExact)), ("counted", .truth(test.isCounted)),
        ("graphs", .integer(test.graphs)), ("standard-error", .number(test.standardError)),
      ])
    }
  }
}

extension ReciprocityEntry {
  /// The name of the kind, or that of edges.
  var id: String { kind?.rawValue ?? "edges" }

  fileprivate var tree: Tree {
    let score = obligation.reciprocity
    return .record(
      [
        ("owed", .integer(obligation.arcs)), ("mutual-share", obligation.mutualShare.value.tree),
        ("reciprocity", score.value.tree), ("undefined", score.reason.map { .text($0.description) } ?? .null),
        ("one-way", .list(obligation.oneWay.map { .texts([$0.from.text, $0.to.text]) })),
      ] + standing.fields)
  }
}

extension Verdict {
  fileprivate func tree(_ rule: VerdictRule) -> Tree {
    .record([
      ("rule", .text(rule.id)), ("label", label.map { .text($0.id) } ?? .null), ("undefined", .texts(undefined.map(\.rawValue))),
    ])
  }
}

extension Double? {
  /// A number, or `null`.
  fileprivate var tree: Tree { map(Tree.number) ?? .null }
}
