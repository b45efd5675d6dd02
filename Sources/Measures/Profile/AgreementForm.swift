import AllianceNetwork
import GraphCore

/// What the agreements themselves tell of the spokes, and no graph of pairs: whether groups join them, and how many layers deep.
struct AgreementForm {
  /// The ties that count.
  let ties: [Tie]
  /// The states.
  let states: [PartyCode]
  /// The hub.
  let hub: PartyCode

  private var kind: GraphKind { GraphKind(.hypergraph) }

  /// The share of pairs of spokes that an agreement of three or more parties joins; parties that are no nodes count for its size.
  var groupedSpokePairs: NetworkResult {
    let quantity = Quantity(
      "spoke pairs joined by a group", unit: "pairs of states", normalisation: "divided by the number of pairs of other nodes",
      of: kind)
    let spokes = states.filter { $0 != hub }.count
    guard spokes >= 2 else { return NetworkResult(NetworkScore(quantity, undefined: .fewerNodes(than: 3))) }
    let grouped = Set(ties.filter { $0.order >= 3 && !$0.agreement.type.isDirected }.flatMap(\.dyads).filter(isOfSpokes))
    return NetworkResult(NetworkScore(quantity, Double(grouped.count) / Double(spokes * (spokes - 1) / 2)))
  }

  /// The share of the agreements to which the hub is no party.
  var hublessShare: NetworkResult {
    let quantity = Quantity(
      "agreements without the hub", unit: "agreements", normalisation: "divided by the number of agreements", of: kind)
    guard !ties.isEmpty else { return NetworkResult(NetworkScore(quantity, undefined: .noEdge)) }
    let hubless = ties.count { tie in !tie.dyads.contains { $0.contains(hub) } }
    return NetworkResult(NetworkScore(quantity, Double(hubless) / Double(ties.count)))
  }

  /// The mean number of layers of the pairs of spokes that are tied.
  var spokeDepth: NetworkResult {
    var layers: [Dyad: Set<String>] = [:]
    for tie in ties {
      for layer in Layer.all where layer.types.contains(tie.agreement.type) {
        for dyad in tie.dyads where isOfSpokes(dyad) { layers[dyad, default: []].insert(layer.id) }
      }
    }
    guard !layers.isEmpty else { return NetworkResult(undefined: .noSpokeTie) }
    let quantity = Quantity(
      "depth of spoke ties", unit: "layers", normalisation: "divided by the number of tied pairs", of: GraphKind(.layered))
    return NetworkResult(NetworkScore(quantity, Double(layers.values.reduce(0) { $0 + $1.count }) / Double(layers.count)))
  }

  /// The layers that the agreements make, as graphs of the states.
  func layers() throws(MeasureError) -> LayeredGraph {
    let place = Dictionary(zip(states, states.indices)) { first, _ in first }
    let layers = Layer.all.compactMap { layer in
      let dyads = ties.filter { layer.types.contains($0.agreement.type) }.flatMap(\.dyads)
      let edges = dyads.compactMap { dyad in place[dyad.first].flatMap { first in place[dyad.second].map { (first, $0) } } }
      return try? Graph(nodeCount: states.count, directed: false, edges: edges, policy: .simple)
    }
    return try LayeredGraph(nodeCount: states.count, layers: layers)
  }

  private func isOfSpokes(_ dyad: Dyad) -> Bool { !dyad.contains(hub) }
}
