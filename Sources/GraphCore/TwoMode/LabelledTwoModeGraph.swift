/// A two-mode network whose nodes go by names.
public struct LabelledTwoModeGraph: Sendable, Equatable {
  /// The network.
  public let graph: TwoModeGraph
  /// The name of each actor, in their order.
  public let actors: [String]
  /// The name of each event, in their order.
  public let events: [String]
  /// How many ties of the list were given more than once, counted without the first.
  public let merged: Int
  /// Whether the weight of such a tie is the least of those given; if not, it is their sum.
  public let shortest: Bool
  /// Whether the list has a third column, the weight of each tie.
  public var hasWeights: Bool { graph.isWeighted }
}

extension LabelledTwoModeGraph {
  /// What stands in the place of an id where a node has no tie: before that of an event, behind that of an actor.
  public static let noTie = "-"

  /// Reads an edge list whose first column has the actors, such as states, and whose second the events, such as agreements. The form of the lines is that of
  /// `LabelledGraph.init(edgeList:directed:policy:order:)`, and nodes without a tie may stand among them: an id alone is an actor, and an event has ``noTie`` before
  /// it, in a list with weights with any behind it. An empty list is the network without nodes.
  ///
  /// - Parameters:
  ///   - edgeList: The bytes of the list, in UTF-8. Actors and events come in the order in which the list first names them.
  ///   - lengths: Whether weights are lengths: a tie given twice is one, with the least of its weights; if not, with their sum.
  /// - Throws: `EdgeListError` for the first line at fault, and for an id that stands in both columns.
  /// - Complexity: Time and space O(bytes).
  public init(edgeList: [UInt8], lengths: Bool = false) throws(EdgeListError) {
    let policy = EdgePolicy(parallels: lengths ? .shortest : .merge, loops: .keep)
    let list = try LabelledGraph(edgeList: edgeList, directed: true, policy: policy, by: EdgeListParser(lone: .amongEdges))
    let arcs = list.graph
    let nothing = list.labels.firstIndex(of: Self.noTie)
    var place = [Int](repeating: 0, count: arcs.nodeCount)
    var (actors, events): ([String], [String]) = ([], [])
    for node in arcs.nodes where node != nothing {
      let isEvent = !arcs.neighbours(of: node, .incoming).isEmpty
      // What is not in the second column is in the first, or alone.
      let isActor = !isEvent || !arcs.neighbours(of: node).isEmpty
      if isActor && isEvent { throw Self.inBothColumns(list.labels[node], of: edgeList) }
      place[node] = isActor ? actors.count : events.count
      if isActor { actors.append(list.labels[node]) } else { events.append(list.labels[node]) }
    }
    let ties = arcs.edges.filter { $0.source != nothing && $0.target != nothing }
    graph = TwoModeGraph(
      actorCount: actors.count, eventCount: events.count, knownTies: ties.map { (place[$0.source], place[$0.target]) },
      weights: arcs.isWeighted ? ties.map(\.weight) : nil)
    self.actors = actors
    self.events = events
    merged = arcs.tally.merged
    shortest = lengths
  }

  /// The actors, sorted by the bytes of their names, each two tied where they share an event: see `TwoModeGraph.projected(_:)`, which counts weights of the list for nothing.
  public func projected(_ weight: TwoModeGraph.ProjectionWeight = .shared) -> LabelledGraph {
    let sorted = actors.indices.sorted { actors[$0].utf8.lexicographicallyPrecedes(actors[$1].utf8) }
    var place = [Int](repeating: 0, count: actors.count)
    for (new, old) in sorted.enumerated() { place[old] = new }
    let ordered = TwoModeGraph(
      actorCount: actors.count, eventCount: events.count, knownTies: graph.ties.map { (place[$0.actor], $0.event) })
    return LabelledGraph(ordered.projected(weight), sorted.map { actors[$0] })
  }

  /// The error of an id in both columns, with the first line that puts it in the other column than before.
  private static func inBothColumns(_ id: String, of edgeList: [UInt8]) -> EdgeListError {
    var lines: [Int?] = [nil, nil]
    for (number, line) in edgeList.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      let columns = line.split { [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: "\r")].contains($0) }
      for (column, bytes) in columns.prefix(2).enumerated() where String(decoding: bytes, as: UTF8.self) == id {
        lines[column] = lines[column] ?? number + 1
      }
    }
    let (first, second) = (lines[0] ?? 1, lines[1] ?? 1)
    return EdgeListError(line: max(first, second), problem: .inBothColumns(id, otherLine: min(first, second)))
  }
}
