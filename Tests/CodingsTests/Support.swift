import AllianceNetwork
import Foundation
import TreatyText

@testable import Codings

/// A file of recorded values.
func oracle(_ name: String) throws -> Data {
  try Data(contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Oracles/\(name).json"))
}

/// A tie written `RAA AUS-JPN in-force 2023`, its evidence at `place`.
func tie(
  _ words: String, at place: Range<Int>? = nil, in document: String = "a.txt", text: String = "", from: PartyCode? = nil,
  to: [PartyCode]? = nil, basis: CodedTie.Basis = .stated, name: String? = nil, optional: Bool? = nil
) -> CodedTie {
  let parts = words.split(separator: " ").map(String.init)
  let evidence = place.map { [Evidence(document: document, start: $0.lowerBound, end: $0.upperBound, text: text)] } ?? []
  return CodedTie(
    type: AgreementType(rawValue: parts[0]) ?? .framework,
    parties: parts[1].split(separator: "-").compactMap { PartyCode(String($0)) },
    from: from, to: to, status: Status(rawValue: parts[2]) ?? .proposed, date: parts.count > 3 ? PartialDate(parts[3]) : nil,
    basis: basis, name: name, optional: optional, evidence: evidence)
}
