import Testing

@testable import AllianceNetwork

/// A small registry of made-up sources and real states.
let smallRegistry = Registry(
  states: ["AUS", "GBR", "JPN", "KOR", "NZL", "PHL", "USA"].map {
    State(code: PartyCode(stringLiteral: $0), name: LocalizedText(english: $0))
  },
  organisations: [Organisation(code: "NATO", name: LocalizedText(english: "NATO"))],
  agreements: [anzus, securityTreaty, atlantic])

let anzus = Agreement(
  id: "ANZUS", type: .defensePact, name: LocalizedText(english: "ANZUS Treaty"),
  memberships: ["AUS", "NZL", "USA"].map { Membership($0) },
  history: [StatusEvent(.signed, PartialDate("1951-09-01")), StatusEvent(.inForce, PartialDate("1952-04-29"))],
  legs: [Dyad("NZL", "USA")].compactMap(\.self).map {
    Leg(between: $0, history: [StatusEvent(.suspended, PartialDate("1986-08-11"))])
  })

let securityTreaty = Agreement(
  id: "US-JPN-SECURITY-TREATY", type: .defensePact, memberships: ["JPN", "USA"].map { Membership($0) },
  history: [StatusEvent(.signed, PartialDate("1960-01-19")), StatusEvent(.inForce, PartialDate("1960-06-23"))])

let atlantic = Agreement(
  id: "NATO", type: .framework,
  memberships: [Membership("USA"), Membership("GBR"), Membership("KOR", joined: PartialDate("2030"))],
  history: [StatusEvent(.inForce, PartialDate("1949-08-24"))])

/// The problems of reading `yaml` as a network, as texts.
func problems(_ yaml: String) -> [String] {
  do {
    _ = try Network(file: ModelFile(name: "test.yaml", text: yaml), registry: smallRegistry)
    return []
  } catch let error as ModelError {
    return error.problems.map(\.description)
  } catch {
    return ["\(error)"]
  }
}

/// A tie with one piece of evidence in `document`.
func tie(
  _ type: AgreementType, _ parties: [PartyCode], _ status: Status, _ date: String? = nil, name: String? = nil,
  basis: CodedTie.Basis = .stated, from: PartyCode? = nil, to: [PartyCode]? = nil, in document: String = "a.txt",
  at start: Int = 0, voice: Voice = .author, rule: String? = nil, confidence: Double? = nil, checkedBy: String? = nil
) -> CodedTie {
  CodedTie(
    type: type, parties: parties, from: from, to: to, status: status, date: date.flatMap { PartialDate($0) }, basis: basis,
    name: name,
    evidence: [
      Evidence(
        document: document, start: start, end: start + 5, text: "words", voice: voice, rule: rule, confidence: confidence,
        checkedBy: checkedBy)
    ])
}
