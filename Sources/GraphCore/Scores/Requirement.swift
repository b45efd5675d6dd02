/// What a measure asks of a graph.
struct Requirement: OptionSet {
  let rawValue: Int
  static let undirected = Requirement(rawValue: 1)
  static let unweighted = Requirement(rawValue: 2)
  static let loopless = Requirement(rawValue: 4)
  static let noParallels = Requirement(rawValue: 8)
  static let directed = Requirement(rawValue: 16)
  /// Neither loops nor parallel edges.
  static let simple: Requirement = [.loopless, .noParallels]
}

extension Graph {
  /// Refuses the graph, in the measure's name, for the first requirement it does not meet.
  func require(_ requirement: Requirement, for measure: String) throws(MeasureError) {
    if requirement.contains(.undirected) && isDirected { throw .graphIsDirected(measure: measure) }
    if requirement.contains(.directed) && !isDirected { throw .graphIsUndirected(measure: measure) }
    if requirement.contains(.unweighted) && isWeighted { throw .graphIsWeighted(measure: measure) }
    if requirement.contains(.loopless) && loopCount > 0 { throw .graphHasLoops(measure: measure) }
    if requirement.contains(.noParallels) && parallelCount > 0 { throw .graphHasParallelEdges(measure: measure) }
  }

  /// Refuses, in the measure's name, a graph with more nodes than numbers for all pairs of them fit in memory (3.2 GB).
  func requirePairsFit(for measure: String) throws(MeasureError) {
    guard nodeCount <= 20_000 else { throw .tooManyNodes(measure: measure, nodes: nodeCount, most: 20_000) }
  }

  /// Refuses a node that the graph does not have.
  func require(node: Int) throws(MeasureError) {
    guard nodes.contains(node) else { throw .noSuchNode(node, nodeCount: nodeCount) }
  }
}
