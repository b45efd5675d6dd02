// How a network is written. The same keys in the same order as models/README.md tells them; what is empty is left out.

extension Network {
  /// The network as a model file, every agreement written out. `Tree.yaml()` or `Tree.json()` makes the text of it.
  public var tree: Tree {
    .sparse([
      ("format", .text(ModelFormat.network.rawValue)),
      ("id", .text(id)),
      ("title", title.tree),
      ("as-of", asOf.map { .text($0.description) }),
      ("note", note.map(Tree.text)),
      ("roster", .texts(roster.map(\.text))),
      ("hub", hub.map { .text($0.text) }),
      (
        "excludes",
        .list(excludes.map { .record([("agreement", .text($0.agreement.text)), ("reason", .text($0.reason))]) })
      ),
      ("sources", .list(sources.map(\.tree))),
      ("agreements", .list(agreements.map(\.tree))),
    ])
  }
}

extension Agreement {
  /// The agreement as it stands in a model file.
  public var tree: Tree {
    .sparse([
      ("id", .text(id.text)),
      ("type", .text(type.rawValue)),
      ("name", name.tree),
      ("aliases", aliases.tree),
      ("parties", .list(memberships.map(\.tree))),
      ("members", membersAreOpen ? .text("open") : nil),
      ("from", giver.map { .text($0.text) }),
      ("to", .texts(receivers.map(\.text))),
      ("history", .list(history.map(\.tree))),
      ("legs", .list(legs.map(\.tree))),
      ("obligations", .list(obligations.map(\.tree))),
      ("replaces", .texts(replaces.map(\.text))),
      ("organisation-of", organisation.map { .text($0.text) }),
      ("instrument", instrument.map { .text($0.text) }),
      ("proposal", proposal?.tree),
      ("evidence", .list(evidence.map(\.tree))),
      ("sources", .texts(sources)),
      ("note", note.map(Tree.text)),
    ])
  }
}

extension LocalizedText {
  package var tree: Tree { .sparse([("en", english.map(Tree.text)), ("ja", japanese.map(Tree.text))]) }
}

extension LocalizedList {
  var tree: Tree { .sparse([("en", .texts(english)), ("ja", .texts(japanese))]) }
}

extension Source {
  package var tree: Tree {
    .sparse([
      ("id", .text(id)), ("title", .text(title)), ("publisher", publisher.map(Tree.text)),
      ("date", date.map { .text($0.description) }), ("url", url.map(Tree.text)),
    ])
  }
}

extension Membership {
  var tree: Tree {
    guard joined != nil || left != nil else { return .text(party.text) }
    return .sparse([
      ("party", .text(party.text)), ("joined", joined.map { .text($0.description) }),
      ("left", left.map { .text($0.description) }),
    ])
  }
}

extension StatusEvent {
  var tree: Tree {
    .sparse([
      ("status", .text(status.rawValue)), ("date", date.map { .text($0.description) }), ("source", source.map(Tree.text)),
      ("note", note.map(Tree.text)),
    ])
  }
}

extension Leg {
  var tree: Tree {
    .record([("between", .texts([between.first.text, between.second.text])), ("history", .list(history.map(\.tree)))])
  }
}

extension Obligation {
  var tree: Tree {
    .record([("kind", .text(kind.rawValue)), ("from", .texts(from.map(\.text))), ("to", .texts(to.map(\.text)))])
  }
}

extension Proposal {
  var tree: Tree {
    .sparse([
      ("by", by.map(Tree.text)),
      ("founders", .texts(founders.map(\.text))),
      (
        "joiners",
        .list(
          joiners.map {
            .sparse([
              ("parties", .texts($0.parties.map(\.text))), ("stage", .integer($0.stage)),
              ("condition", $0.condition.map(Tree.text)),
            ])
          })
      ),
      (
        "exclusions",
        .list(exclusions.map { .sparse([("party", .text($0.party.text)), ("reason", $0.reason.map(Tree.text))]) })
      ),
      ("amends", .texts(amends.map(\.text))),
    ])
  }
}

extension Evidence {
  var tree: Tree {
    .sparse([
      ("document", .text(document)), ("start", .integer(start)), ("end", .integer(end)), ("text", .text(text)),
      ("sentence", sentence.map(Tree.text)), ("page", page.map(Tree.integer)), ("voice", .text(voice.rawValue)),
      ("polarity", .text(polarity.rawValue)),
      ("rule", rule.map(Tree.text)), ("confidence", confidence.map(Tree.number)), ("coder", coder.map(Tree.text)),
      ("checked-by", checkedBy.map(Tree.text)),
    ])
  }
}
