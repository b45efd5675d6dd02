import AllianceNetwork

extension Network {
  private static let headNames = ["title-en", "title-ja", "as-of", "hub", "note"]

  /// The network as GraphML in two modes: parties and agreements are nodes (`kind`), and an edge joins an agreement with each of
  /// its parties, so that an agreement of many stays one. Agreements have the attributes of the agreement CSV; `label` and
  /// `status` are there for drawing. Edges have `joined` and `left`, and as `role` whether the party is `giver`, `receiver` or
  /// `party`. `registry` gives the names of the parties.
  ///
  /// Left out is what the agreement CSV leaves out.
  public func graphML(registry: Registry = .init()) -> String {
    let agreementNames = AgreementRow.columns.filter { $0 != "id" && $0 != "parties" }
    var writer = GraphMLWriter(
      id: id, isDirected: false, graph: head, graphNames: Self.headNames,
      nodeNames: ["kind", "label", "status", "roster"] + agreementNames, edgeNames: ["role", "joined", "left"])
    let inRoster = Set(roster)
    for party in partiesAndRoster {
      var values = Self.partyValues(party, registry)
      if inRoster.contains(party) { values["roster"] = "yes" }
      writer.node(party.text, values)
    }
    for agreement in agreements {
      var values = AgreementRow.cells(of: agreement).filter { agreementNames.contains($0.key) }
      values["kind"] = "agreement"
      values["label"] = agreement.title(in: .english)
      values["status"] = agreement.status(on: asOf)?.rawValue
      writer.node(Self.nodeID(agreement.id), values)
    }
    for agreement in agreements {
      for membership in agreement.memberships {
        let isReceiver = agreement.receivers.contains(membership.party)
        var values = ["role": membership.party == agreement.giver ? "giver" : isReceiver ? "receiver" : "party"]
        values["joined"] = membership.joined?.description
        values["left"] = membership.left?.description
        writer.edge(Self.nodeID(agreement.id), membership.party.text, values)
      }
    }
    return writer.finished()
  }

  /// The ties that count under `filter` as GraphML in one mode: the nodes of the filter, isolates too, and an edge a pair and
  /// agreement with the attributes of the tie list; edges of directed types run from the giver.
  public func dyadGraphML(_ filter: Filter = .init(), registry: Registry = .init()) -> String {
    let names = TieRow.columns.filter { $0 != "party-a" && $0 != "party-b" && $0 != "directed" }
    var writer = GraphMLWriter(
      id: id, isDirected: false, graph: head, graphNames: Self.headNames, nodeNames: ["kind", "label", "roster"], edgeNames: names
    )
    for party in nodes(filter) { writer.node(party.text, Self.partyValues(party, registry).merging(["roster": "yes"]) { $1 }) }
    for row in TieRow.rows(of: self, filter: filter) {
      writer.edge(row["party-a"] ?? "", row["party-b"] ?? "", isDirected: row["directed"] == "yes", row)
    }
    return writer.finished()
  }

  /// The id of an agreement's node: apart from those of parties, since an organisation may be both.
  private static func nodeID(_ id: AgreementID) -> String { "agreement:\(id)" }

  private static func partyValues(_ party: PartyCode, _ registry: Registry) -> [String: String] {
    ["kind": "party", "label": registry.name(of: party, in: .english)]
  }

  private var partiesAndRoster: [PartyCode] {
    Set(roster + agreements.flatMap { $0.memberships.map(\.party) }).sorted()
  }

  private var head: [String: String] {
    let values = [
      "title-en": title.english, "title-ja": title.japanese, "as-of": asOf?.description, "hub": hub?.text, "note": note,
    ]
    return values.compactMapValues(\.self)
  }
}

extension Network {
  /// Reads the GraphML that ``graphML(registry:)`` or ``dyadGraphML(_:registry:)`` wrote, or that another program wrote with the
  /// same attributes.
  ///
  /// A node whose `kind` is `agreement` is one, every other node is a party whose id is its code. Edges between an agreement and
  /// a party are memberships; edges between two parties are ties as in the tie list and need a `type`. Attributes that are not
  /// known are passed over. A document type declaration, and with it every entity of a file's own, is refused.
  ///
  /// Throws ``AllianceNetwork/ModelError`` with every problem and its line; `warn` receives what does not stand in the way.
  public init(graphML file: ModelFile, registry: Registry, warn: (Problem) -> Void = { _ in }) throws {
    let graph = try GraphMLReader.graph(in: file)
    let isAgreement = Dictionary(graph.nodes.map { ($0.id, $0.values["kind"] == "agreement") }) { first, _ in first }
    func refuse(_ line: Int, _ message: String, _ hint: String) -> ModelError {
      ModelError([Problem(file: file.name, line: line, column: 1, message: message, hint: hint)])
    }
    var parties: [String: [String]] = [:]
    var ties: [(line: Int, cells: [String: String])] = []
    for edge in graph.edges {
      guard let source = isAgreement[edge.source], let target = isAgreement[edge.target] else {
        throw refuse(
          edge.line, "an edge joins \"\(edge.source)\" with \"\(edge.target)\", and one of them is no node", "add the node")
      }
      switch (source, target) {
      case (true, true):
        throw refuse(edge.line, "an edge joins two agreements", "edges join an agreement with a party, or two parties")
      case (false, false):
        ties.append((edge.line, edge.values.merging(["party-a": edge.source, "party-b": edge.target]) { $1 }))
      default:
        let (agreement, party) = source ? (edge.source, edge.target) : (edge.target, edge.source)
        let (joined, left) = (edge.values["joined"], edge.values["left"])
        let times = joined == nil && left == nil ? "" : " \(joined ?? "..")/\(left ?? "..")"
        parties[agreement, default: []].append(party + times)
      }
    }
    let agreements = graph.nodes.filter { $0.values["kind"] == "agreement" }.map { node in
      var cells = node.values.filter { AgreementRow.columns.contains($0.key) }
      cells["id"] = node.id.hasPrefix("agreement:") ? String(node.id.dropFirst("agreement:".count)) : node.id
      cells["parties"] = CellList.join(parties[node.id] ?? [])
      return (line: node.line, tree: AgreementRow.tree(of: cells))
    }
    var draft = NetworkDraft(file: file.name, agreements: agreements + TieRow.trees(of: ties))
    func text(_ key: String) -> Tree? { graph.values[key].map(Tree.text) }
    draft.head = [
      ("id", graph.id.map(Tree.text) ?? .text(NetworkDraft.id(from: file.name))),
      ("title", .sparse([("en", text("title-en")), ("ja", text("title-ja"))])),
      ("as-of", text("as-of")), ("note", text("note")), ("hub", text("hub")),
      ("roster", .texts(Self.roster(of: graph))),
    ]
    self = try draft.network(registry: registry, warn: warn)
  }

  /// The nodes that say they are in the roster; where no node says anything of it, every party, so that isolates are kept.
  private static func roster(of graph: GraphMLReader.Graph) -> [String] {
    let parties = graph.nodes.filter { $0.values["kind"] != "agreement" }
    if graph.nodes.contains(where: { $0.values["kind"] != nil }) {
      return parties.filter { $0.values["roster"] == "yes" }.map(\.id)
    }
    return parties.map(\.id)
  }
}
