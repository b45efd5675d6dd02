import AllianceNetwork

/// How agreements become the edges of a graph. An agreement of two parties is one edge under the first and the last rule; they
/// differ in what they make of more.
public enum ProjectionRule: String, Sendable, Hashable, CaseIterable, Codable {
  /// Every two parties that the agreement binds are tied. One treaty of k parties makes k(k−1)/2 edges and, by itself, a
  /// transitivity of 1.
  case clique
  /// States and agreements are both nodes, and a state is tied to each agreement of which it is a party. Nothing is multiplied,
  /// but legs that are broken cannot be shown.
  case twoMode = "two-mode"
  /// Of an undirected agreement among three or more nodes, only the pairs with the hub count, where the hub is bound by it; an
  /// agreement without the hub is a clique. The hub is the one that the network declares, else the state with the most
  /// neighbours in the clique projection, of several the first by code. This is the reading by which a treaty of many adds
  /// nothing between the spokes.
  case hub
}

/// What a node of a projection stands for.
public enum ProjectionNode: Sendable, Hashable {
  /// A party.
  case party(PartyCode)
  /// An agreement, in two-mode projections alone.
  case agreement(AgreementID)
  /// A node of an edge list, by the name that it has there.
  case vertex(String)

  /// The code of the party, the id of the agreement or the name in the edge list.
  public var id: String {
    switch self {
    case .party(let code): code.text
    case .agreement(let id): id.text
    case .vertex(let name): name
    }
  }

  /// The party, `nil` for anything else.
  public var party: PartyCode? {
    if case .party(let code) = self { code } else { nil }
  }
}
