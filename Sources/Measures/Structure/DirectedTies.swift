import AllianceNetwork
import GraphCore

/// The ties that run from a giver to a receiver (designation, supply, basing), as a directed graph of the states of a projection.
struct DirectedTies {
  /// The directed types that count, sorted; none where no directed tie counts, and of an edge list.
  let types: [AgreementType]
  /// The arcs from giver to receiver, each ordered pair once.
  let graph: Graph

  /// The directed ties among those of `network` that count under the projection's filter; of a directed edge list its edges.
  init(of network: Network, in projection: Projection) throws(GraphCoreError) {
    if projection.graph.isDirected {
      (types, graph) = ([], projection.simple)
      return
    }
    let ties = network.ties(projection.filter).filter(\.agreement.type.isDirected)
    types = Set(ties.map(\.agreement.type)).sorted()
    graph = try Graph(
      nodeCount: projection.states.count, directed: true, edges: ties.flatMap { $0.arcs(in: projection) }, policy: .simple)
  }
}

extension Tie {
  /// The nodes of giver and receiver of each pair that it binds; for directed types alone.
  fileprivate func arcs(in projection: Projection) -> [(Int, Int)] {
    guard let giver = agreement.giver, let from = projection.node(of: giver) else { return [] }
    return dyads.compactMap { dyad in
      projection.node(of: dyad.first == giver ? dyad.second : dyad.first).map { (from, $0) }
    }
  }
}
