import AllianceNetwork
import Foundation

/// Where the parties lie on the earth, as far as the registry knows their capitals.
struct Compass: Sendable {
  /// Degrees: x eastwards of the middle of the parties, y northwards of the equator.
  let places: [PartyCode: Point]
  /// The direction in which a party lies from the middle of all, in radians, anticlockwise from the east.
  let bearings: [PartyCode: Double]

  init(_ parties: [PartyCode], registry: Registry) {
    let capitals = parties.compactMap { party in registry.state(party)?.capital.map { (party, $0) } }
      .filter { $0.1.latitude.isFinite && $0.1.longitude.isFinite }
    // As maps of the Indo-Pacific are cut in the Atlantic and others in the Pacific.
    let eastern = capitals.count { (60...180).contains($0.1.longitude) }
    let cut = eastern * 2 > capitals.count ? -30.0 : -180
    let unrolled = capitals.map { party, capital in
      (party, Point(x: capital.longitude < cut ? capital.longitude + 360 : capital.longitude, y: capital.latitude))
    }
    let count = Double(max(1, unrolled.count))
    let middle = unrolled.reduce(Point(x: 0, y: 0)) { $0 + $1.1 } * (1 / count)
    places = Dictionary(unrolled.map { ($0.0, Point(x: $0.1.x - middle.x, y: $0.1.y)) }) { first, _ in first }
    bearings = Dictionary(
      unrolled.map { party, place in
        (party, atan2(place.y - middle.y, (place.x - middle.x) * cos(middle.y * .pi / 180)))
      }
    ) { first, _ in first }
  }
}
