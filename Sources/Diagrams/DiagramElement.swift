import AllianceNetwork

/// A tie as it is found in the picture: a line between two parties, or the small node of a multilateral agreement.
///
/// Ties that are drawn as one line have its id in common. A page links the element of the SVG with this `id` to the evidence of the agreement.
public struct DiagramElement: Sendable, Hashable, Identifiable {
  /// The `id` of the element in the SVG and in the DOT file, such as `tie-JPN-AUS-RAA-AUS-JPN` or `agreement-ANZUS`.
  public let id: String
  /// The agreement that it shows.
  public let agreement: AgreementID
  /// The parties that it joins, sorted.
  public let parties: [PartyCode]
  /// The type of the agreement.
  public let type: AgreementType
  /// The status that it is drawn with.
  public let status: Status
  /// What became of it against the base of the picture; `nil` where nothing did, or there is no base.
  public let change: TieChange?
  /// What the reader is told on pointing at it: name, parties, status, date and source.
  public let text: String
}

extension Sketch {
  /// The elements of the picture: lines first, then multilateral agreements, each in the order of the network.
  var elements: [DiagramElement] {
    lines.flatMap { line in
      line.bundled.isEmpty
        ? [
          DiagramElement(
            id: line.id, agreement: line.agreement, parties: [line.tail, line.head].sorted(), type: line.type,
            status: line.status,
            change: line.change, text: line.tooltip)
        ]
        : line.bundled.map {
          DiagramElement(
            id: line.id, agreement: $0.agreement, parties: $0.parties, type: $0.type, status: $0.status, change: nil,
            text: $0.text)
        }
    }
      + stars.map {
        DiagramElement(
          id: $0.id, agreement: $0.agreement, parties: $0.members, type: $0.type, status: $0.status, change: $0.change,
          text: $0.tooltip)
      }
  }
}
