/// The density among the nodes above a degree.
public struct RichClubStep: Sendable, Equatable {
  /// The degree k that a node has to exceed.
  public let degree: Int
  /// How many nodes have more than that.
  public let members: Int
  /// How many ties there are among them.
  public let ties: Int
  /// φ(k), the share of their pairs that are tied; nil for fewer than two members.
  public let density: Double?
}

extension Graph {
  /// The rich-club coefficients φ(k): for every k from 0 to the largest degree less one, the density among nodes of degree above k.
  ///
  /// It rises with k in nearly every graph, a random one as well: compare with `richClubTest`, never with 0. Each is in 0...1, and
  /// undefined where fewer than two nodes have so many ties. Empty in a graph without edges.
  /// - Returns: One step for each k, ascending.
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges. Weights play no part.
  /// - Complexity: Time O(nodes + edges).
  /// - Source: S. Zhou and R. J. Mondragón (2004), doi:10.1109/LCOMM.2004.823426.
  public func richClub() throws(MeasureError) -> [RichClubStep] {
    try require([.undirected, .simple], for: "rich club")
    let degrees = degrees()
    let top = degrees.max() ?? 0
    // Counted at the last k where they are still in.
    var members = [Int](repeating: 0, count: top + 1)
    var ties = members
    for degree in degrees { members[degree] += 1 }
    for node in nodes {
      for target in neighbours(of: node) where Int(target) > node { ties[min(degrees[node], degrees[Int(target)])] += 1 }
    }
    for k in (0..<top).reversed() {
      members[k] += members[k + 1]
      ties[k] += ties[k + 1]
    }
    return (0..<top).map { k in
      let (inside, among) = (members[k + 1], ties[k + 1])
      return RichClubStep(
        degree: k, members: inside, ties: among,
        density: inside < 2 ? nil : Double(among) / (Double(inside) * Double(inside - 1) / 2))
    }
  }
}
