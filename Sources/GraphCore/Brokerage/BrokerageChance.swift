/// What brokerage comes to where every pair is tied with the same chance, independently (R. V. Gould and R. M. Fernandez 1989, appendix, as R's sna has it).
///
/// Without directions both ways of a tie come together. An open path is then one of two ordered pairs at once, and a node's variance twice that of ordered
/// pairs; but a gatekeeper's and a representative's, who are asked for one way alone. Those of the network are in `variance(both:)`.
struct BrokerageChance {
  let sizes: [Double]
  private let total: Double
  private let place: [Int: Int]
  /// The chance of an open path: d²(1 − d); and the three products that covariances are made of.
  let open, cubes, fourth, fifth: Double
  /// Whether the two ways between two nodes are tied together, or each by itself.
  private let bothWays: Bool

  init(groups: [Int], density d: Double, bothWays: Bool) {
    self.bothWays = bothWays
    var counts: [Int: Double] = [:]
    for group in groups { counts[group, default: 0] += 1 }
    let names = counts.keys.sorted()
    sizes = names.map { counts[$0] ?? 0 }
    place = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    total = Double(groups.count)
    let rest = 1 - d
    open = d * d * rest
    cubes = d * d * d * rest * rest * rest
    fourth = d * d * d * d * rest * rest
    fifth = d * d * d * d * d * rest
  }

  /// A node's count; `isOneWay` in the roles that an open path has in one of its directions alone.
  private func count(_ count: Double, paths: Double, covariance: Double, isOneWay: Bool = false) -> BrokerageCount {
    let expected = open * paths
    let variance = (expected * (1 - open) + covariance) * (bothWays && !isOneWay ? 2 : 1)
    return BrokerageCount(count: count, expected: expected, deviation: max(0, variance).squareRoot())
  }

  /// The network's count in a role; in all if none is named.
  private func count(_ count: Double, _ role: BrokerageRole?, paths: Double, covariance: Double) -> BrokerageCount {
    let expected = open * paths
    let variance = bothWays ? variance(both: role) : expected * (1 - open) + covariance
    return BrokerageCount(count: count, expected: expected, deviation: max(0, variance).squareRoot())
  }

  /// A node's count in a role, for a node of the group.
  func count(_ value: Double, _ role: BrokerageRole, group: Int) -> BrokerageCount {
    guard let own = place[group] else { return BrokerageCount(count: value, expected: 0, deviation: 0) }
    let n = sizes[own]
    let others = sizes.indices.filter { $0 != own }.map { sizes[$0] }
    switch role {
    case .coordinator:
      return count(value, paths: (n - 1) * (n - 2), covariance: 2 * (n - 1) * (n - 2) * (n - 3) * cubes)
    case .itinerant:
      return count(
        value, paths: others.sum { $0 * ($0 - 1) }, covariance: 2 * others.sum { $0 * ($0 - 1) * ($0 - 2) } * cubes)
    case .gatekeeper, .representative:
      let inside = n - 1
      let shared = inside * pairs(total - n) + (total - n) * pairs(inside)
      return count(value, paths: (total - n) * inside, covariance: 2 * shared * cubes, isOneWay: true)
    case .liaison:
      let all = others.sum { $0 }
      return count(
        value, paths: all * all - others.sum { $0 * $0 },
        covariance: 4 * others.sum { $0 * pairs(total - $0 - n) } * cubes)
    }
  }

  /// All roles of one node.
  func total(_ value: Double) -> BrokerageCount {
    let n = total
    return count(value, paths: (n - 1) * (n - 2), covariance: 2 * (n - 1) * (n - 2) * (n - 3) * cubes)
  }

  /// A role in the whole network.
  func count(_ value: Double, _ role: BrokerageRole) -> BrokerageCount {
    let all = total
    switch role {
    case .coordinator:
      return count(
        value, role, paths: sizes.sum { $0 * ($0 - 1) * ($0 - 2) },
        covariance: sizes.sum { n in n * (n - 1) * (n - 2) * withinOne(n) })
    case .itinerant:
      let covariance = sizes.indices.reduce(0.0) { sum, i in
        sizes.indices.filter { $0 != i }.reduce(sum) { sum, j in
          let (x, y) = (sizes[i], sizes[j])
          return sum + x * y * (x - 1) * ((2 * x + 2 * y - 6) * cubes + (all - x - 1) * fifth)
        }
      }
      return count(value, role, paths: sizes.sum { $0 * (all - $0) * ($0 - 1) }, covariance: covariance)
    case .gatekeeper, .representative:
      let covariance = sizes.sum { n in n * (all - n) * (n - 1) * ((all - 3) * cubes + (n - 2) * fifth) }
      return count(value, role, paths: sizes.sum { $0 * (all - $0) * ($0 - 1) }, covariance: covariance)
    case .liaison:
      var (paths, covariance) = (0.0, 0.0)
      for (i, x) in sizes.enumerated() {
        for (j, y) in sizes.enumerated() where j != i {
          for (k, z) in sizes.enumerated() where k != i && k != j {
            paths += x * y * z
            let third = (4 * (all - y) - 2 * (x + z + 1)) * cubes
            covariance += x * y * z * (third - (4 * (all - z) - 2 * (x + y + 1)) * fourth + (all - (x + z + 1)) * fifth)
          }
        }
      }
      return count(value, role, paths: paths, covariance: covariance)
    }
  }

  /// All roles in the whole network.
  func networkTotal(_ value: Double) -> BrokerageCount {
    let n = total
    return count(value, nil, paths: n * (n - 1) * (n - 2), covariance: n * (n - 1) * (n - 2) * withinOne(n))
  }

  private func withinOne(_ n: Double) -> Double {
    (4 * n - 10) * cubes - 4 * (n - 3) * fourth + (n - 3) * fifth
  }

  private func pairs(_ n: Double) -> Double { n > 1 ? n * (n - 1) / 2 : 0 }
}

extension [Double] {
  fileprivate func sum(_ value: (Double) -> Double) -> Double { reduce(0) { $0 + value($1) } }
}
