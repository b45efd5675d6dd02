import AllianceNetwork
import GraphCore
import Measures

/// What the tests of this room are tried on.
enum Samples {
  static func agreement(
    _ parties: [PartyCode], _ type: AgreementType = .defensePact, id: String? = nil, status: Status = .inForce, legs: [Leg] = []
  ) -> Agreement {
    Agreement(
      id: AgreementID(stringLiteral: id ?? (parties.map(\.text) + [type.rawValue]).joined(separator: "-")), type: type,
      memberships: parties.map { Membership($0) }, history: [StatusEvent(status)], legs: legs)
  }

  static func directed(_ giver: PartyCode, _ receivers: [PartyCode], _ type: AgreementType = .majorNonNATOAlly) -> Agreement {
    Agreement(
      id: AgreementID(stringLiteral: "\(type.rawValue.uppercased())-\(giver)"), type: type,
      memberships: ([giver] + receivers).map { Membership($0) }, giver: giver, receivers: receivers,
      history: [StatusEvent(.inForce)])
  }

  /// A network of bilateral agreements between numbered states: an edge list.
  static func numbered(_ count: Int, _ edges: [(Int, Int)], hub: PartyCode? = nil) -> Network {
    Network(
      id: "numbered", roster: (0..<count).map(state), hub: hub,
      agreements: edges.map { agreement([state($0.0), state($0.1)]) })
  }

  static func state(_ number: Int) -> PartyCode { PartyCode(stringLiteral: "S\(number / 10)\(number % 10)") }

  static func star(_ count: Int) -> Network { numbered(count, (1..<count).map { (0, $0) }) }

  static func complete(_ count: Int) -> Network { numbered(count, pairs(count)) }

  static func cycle(_ count: Int) -> Network { numbered(count, (0..<count).map { ($0, ($0 + 1) % count) }) }

  /// A hub and a rim.
  static func wheel(_ count: Int) -> Network {
    numbered(count, (1..<count).flatMap { [(0, $0), ($0, $0 % (count - 1) + 1)] })
  }

  static func pairs(_ count: Int) -> [(Int, Int)] { (0..<count).flatMap { a in (0..<a).map { ($0, a) } } }

  static func table(_ network: Network, _ rule: ProjectionRule = .clique, filter: Filter = .init()) throws -> CentralityTable {
    CentralityTable(of: try Projection(network, filter: filter, rule: rule))
  }
}

/// Whether a score is this number, within rounding.
func isClose(_ score: Score, _ value: Double, within tolerance: Double = 1e-9) -> Bool {
  score.value.map { abs($0 - value) <= tolerance } ?? false
}
