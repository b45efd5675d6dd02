import AllianceNetwork

/// Where every state and every multilateral agreement stands in a picture.
///
/// Pictures that share one placement keep their nodes at the same places, so that they can be compared: give the placement of all networks of a
/// series to each of its figures.
public struct Placement: Sendable, Hashable {
  /// The places of the parties.
  public var parties: [PartyCode: Point]
  /// The places of the small nodes of multilateral agreements.
  public var instruments: [AgreementID: Point]
  /// The hub that the layout was made around, where it has one. It is drawn darker than the others.
  public var hub: PartyCode?

  /// A placement with these places.
  public init(parties: [PartyCode: Point] = [:], instruments: [AgreementID: Point] = [:], hub: PartyCode? = nil) {
    self.parties = parties
    self.instruments = instruments
    self.hub = hub
  }
}
