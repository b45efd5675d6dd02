import AllianceNetwork
import GraphCore

/// A kind of tie that is set beside others of the same states: a layer of a network, or an edge list.
public struct Relation: Sendable, Hashable {
  /// Its name in machine formats.
  public let id: String
  /// Its title.
  public let title: LocalizedText

  /// A layer.
  public init(_ layer: Layer) { (id, title) = (layer.id, layer.title) }

  /// An edge list by its name.
  public init(list name: String) { (id, title) = (name, LocalizedText(english: name, japanese: name)) }
}

/// Edge lists on the same nodes: all that one of them names. A node that a list does not name is an isolate there.
public struct RelatedLists: Sendable, Equatable {
  /// The names of the nodes, sorted by their UTF-8 bytes.
  public let nodes: [String]
  /// The lists in the order given, each as a graph of ``nodes``.
  public let lists: [(relation: Relation, graph: Graph)]
  /// How many of ``nodes`` each list does not name, in the order of ``lists``.
  public let unnamed: [Int]

  /// The lists of these names. All graphs have directions or none has. A name that was given before gets a number behind it.
  /// - Throws: `GraphCoreError` for more nodes than a graph can hold.
  /// - Complexity: O(ids · log ids + edges).
  public init(_ given: [(name: String, list: LabelledGraph)]) throws(GraphCoreError) {
    let names = Set(given.flatMap(\.list.labels)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let place = Dictionary(zip(names, names.indices)) { first, _ in first }
    var count: [String: Int] = [:]
    var lists: [(Relation, Graph)] = []
    for (name, list) in given {
      count[name, default: 0] += 1
      let number = count[name] ?? 1
      let nodes = list.labels.map { place[$0] ?? 0 }
      let edges = list.graph.edges
      lists.append(
        (
          Relation(list: number > 1 ? "\(name)-\(number)" : name),
          try Graph(
            nodeCount: names.count, directed: list.graph.isDirected, edges: edges.map { (nodes[$0.source], nodes[$0.target]) },
            weights: list.graph.isWeighted ? edges.map(\.weight) : nil, policy: .simple)
        ))
    }
    (nodes, self.lists) = (names, lists)
    unnamed = given.map { names.count - $0.list.labels.count }
  }

  /// Equal where the nodes and all lists are.
  public static func == (a: Self, b: Self) -> Bool {
    a.nodes == b.nodes && a.unnamed == b.unnamed && a.lists.map(\.relation) == b.lists.map(\.relation)
      && a.lists.map(\.graph) == b.lists.map(\.graph)
  }
}
