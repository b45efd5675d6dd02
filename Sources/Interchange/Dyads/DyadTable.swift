import AllianceNetwork

/// A network as plain graph formats want it: numbered parties, and pairs with the number of ties between them.
///
/// The projection is the clique: every pair that an agreement binds. A pair of a directed type is an arc from the giver.
struct DyadTable {
  /// A pair of places in `parties`.
  struct Pair: Hashable, Comparable {
    var first: Int
    var second: Int

    static func < (a: Pair, b: Pair) -> Bool { (a.first, a.second) < (b.first, b.second) }
  }

  /// The parties, sorted.
  var parties: [PartyCode]
  /// The pairs without a direction, sorted, with the number of their ties.
  var edges: [(pair: Pair, count: Int)]
  /// The pairs with a direction, sorted, with the number of their ties.
  var arcs: [(pair: Pair, count: Int)]

  /// The ties of `network` that count under `filter`.
  init(_ network: Network, _ filter: Filter) {
    parties = network.nodes(filter)
    let places = Dictionary(zip(parties, parties.indices)) { first, _ in first }
    var edgeCounts: [Pair: Int] = [:]
    var arcCounts: [Pair: Int] = [:]
    for tie in network.ties(filter) {
      for dyad in tie.dyads {
        guard let first = places[dyad.first], let second = places[dyad.second] else { continue }
        if tie.agreement.type.isDirected {
          let isTurned = tie.agreement.giver == dyad.second
          arcCounts[isTurned ? Pair(first: second, second: first) : Pair(first: first, second: second), default: 0] += 1
        } else {
          edgeCounts[Pair(first: first, second: second), default: 0] += 1
        }
      }
    }
    edges = edgeCounts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    arcs = arcCounts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
