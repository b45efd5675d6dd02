import AllianceNetwork

/// What a picture is set against: the network before a scenario, or another network that it is compared with.
///
/// Ties are the same where their agreements have the same id. What the picture's network has alone is drawn heavier, on a light band, with a
/// `+`; what both have in another state with a `≠`; what the base has alone as a thin dotted line in the paler colour of its type with a `−`. The legend says so.
public struct DiagramBase: Sendable, Hashable {
  /// The network before.
  public var network: Network
  /// The name of the scenario that made the picture's network of it; `nil` where none did. The caption then tells that what is drawn is
  /// hypothetical.
  public var scenario: String?

  /// A base; `scenario` is the name of what was done to it.
  public init(_ network: Network, scenario: String? = nil) {
    self.network = network
    self.scenario = scenario
  }
}
