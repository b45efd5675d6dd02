import AllianceNetwork

// How a scenario is written. The same keys in the same order as models/README.md tells them; what is empty is left out.

extension Scenario {
  /// The scenario as a model file, every agreement written out. `Tree.yaml()` or `Tree.json()` makes the text of it.
  public var tree: Tree {
    .sparse([
      ("format", .text(ModelFormat.scenario.rawValue)),
      ("id", .text(id)),
      ("title", title.tree),
      ("after", after.map(Tree.text)),
      ("assumptions", .texts(assumptions)),
      ("sources", .list(sources.map(\.tree))),
      ("edits", .list(edits.map(\.tree))),
    ])
  }
}

extension Edit {
  /// The edit as it stands in a model file.
  public var tree: Tree { .record([(verb.rawValue, object)]) }

  private var object: Tree {
    switch self {
    case .addAgreement(let agreement): agreement.tree
    case .removeAgreement(let id): .text(id.text)
    case .setStatus(let id, let status, let dyad, let date):
      .sparse([
        ("agreement", .text(id.text)), ("status", .text(status.rawValue)),
        ("between", dyad.map { .texts([$0.first.text, $0.second.text]) }), ("date", Self.tree(date)),
      ])
    case .addParty(let party, let id, let date), .removeParty(let party, let id, let date):
      .sparse([("agreement", .text(id.text)), ("party", .text(party.text)), ("date", Self.tree(date))])
    case .addState(let party), .removeState(let party): .text(party.text)
    case .withdraw(let party, let types, let date):
      .sparse([
        ("party", .text(party.text)), ("types", types.map { .texts($0.sorted().map(\.rawValue)) }), ("date", Self.tree(date)),
      ])
    case .complete(let type, let among, let date):
      .sparse([("type", .text(type.rawValue)), ("among", .texts(among.map(\.text))), ("date", Self.tree(date))])
    }
  }

  private static func tree(_ date: PartialDate?) -> Tree? { date.map { .text($0.description) } }
}
