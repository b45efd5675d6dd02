import AllianceNetwork
import Foundation
import Testing

@testable import Interchange

@Suite struct DatasetTests {
  static func state(_ code: PartyCode, _ number: Int, _ spells: [Spell] = []) -> State {
    State(code: code, cow: number, name: LocalizedText(english: code.text), spells: spells)
  }

  static func spell(_ from: String, _ to: String?) -> Spell { Spell(from: PartialDate(from), to: to.flatMap { PartialDate($0) }) }

  static let registry = Registry(states: [
    state("USA", 2), state("CAN", 20), state("GRC", 350), state("AUS", 900), state("NZL", 920),
    state("RUS", 365, [spell("1816", "1922-12-29"), spell("1991-12-26", nil)]),
    state("SUN", 365, [spell("1922-12-30", "1991-12-25")]),
  ])

  func read(_ text: String) throws -> (network: Network, warnings: [Problem]) {
    var warnings: [Problem] = []
    let network = try Network(csv: ModelFile(name: "data.csv", text: text), registry: Self.registry) { warnings.append($0) }
    return (network, warnings)
  }

  /// Made-up rows in the shape of ATOP: 9001 has two phases and a late member that leaves and comes back; 9002 is over and asks
  /// defence of one side alone.
  static let members = """
    atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,defense,offense,neutral,nonagg,consul
    9001,2,1949,4,4,1951,6,30,1,0,0,0,1
    9001,20,1949,4,4,1951,6,30,1,0,0,0,1
    9001,2,1951,7,1,0,0,0,1,0,0,0,1
    9001,20,1951,7,1,0,0,0,1,0,0,0,1
    9001,350,1952,2,18,1974,8,,1,0,0,0,1
    9001,350,1980,10,20,0,0,0,1,0,0,0,1
    9002,365,1930,0,0,1939,1,1,1,0,0,1,0
    9002,20,1930,0,0,1939,1,1,0,0,0,1,0
    9003,365,1992,1,1,0,0,0,0,0,0,1,0
    9003,2,1992,1,1,0,0,0,0,0,0,1,0
    9003,8152,1992,1,1,0,0,0,0,0,0,1,0
    9004,365,1992,1,1,0,0,0,0,0,0,1,0
    9004,8152,1992,1,1,0,0,0,0,0,0,1,0
    """

  @Test func membersOfAlliances() throws {
    let (network, warnings) = try read(Self.members)
    #expect(network.agreements.map(\.id) == ["ATOP-9001", "ATOP-9002", "ATOP-9003"])
    let first = network.agreements[0]
    #expect(first.type == .defensePact)
    #expect(
      first.memberships == [
        Membership("CAN"), Membership("GRC", joined: PartialDate("1952-02-18"), left: PartialDate("1974-08")),
        Membership("GRC", joined: PartialDate("1980-10-20")), Membership("USA"),
      ])
    #expect(first.history == [StatusEvent(.inForce, PartialDate("1949-04-04"))])
    #expect(first.obligations.isEmpty)
    let second = network.agreements[1]
    #expect(second.memberships.map(\.party) == ["CAN", "SUN"])
    #expect(second.history == [StatusEvent(.inForce, PartialDate("1930")), StatusEvent(.ended, PartialDate("1939-01-01"))])
    #expect(second.obligations == [Obligation(.defends, from: ["SUN"], to: ["CAN"])])
    let third = network.agreements[2]
    #expect(third.type == .nonaggression)
    #expect(third.memberships.map(\.party) == ["RUS", "USA"])
    #expect(third.membersAreOpen)
    #expect(network.sources.map(\.id) == ["ATOP-5.1"])
    #expect(warnings.map(\.line) == [10, 13, 13])
    #expect(warnings.allSatisfy { $0.severity == .warning && $0.hint != nil })
  }

  @Test func alliances() throws {
    let text = """
      atopid,begyr,begmo,begday,endyr,endmo,endday,defense,offense,neutral,nonagg,consul,mem1,mem2,mem3
      9005,1951,9,1,0,0,0,0,0,0,0,1,2,900,920
      9006,1951,9,1,1960,1,2,0,1,0,0,0,2,900,
      """
    let (network, warnings) = try read(text)
    #expect(warnings.isEmpty)
    #expect(network.agreements.map(\.type) == [.nonaggression, .defensePact])
    #expect(network.agreements[0].memberships == [Membership("AUS"), Membership("NZL"), Membership("USA")])
    #expect(network.agreements[1].history.map(\.status) == [.inForce, .ended])
    #expect(network.agreements[1].memberships.map(\.left) == [nil, nil])
  }

  @Test func defenceCooperationAgreements() throws {
    let text = """
      ccode1,cowName1,ccode2,cowName2,signDay,signMonth,signYear,EIFDay,EIFMonth,EIFYear,category1,category2,terminated,\
      endYearEstimate,DCAid
      2,USA,20,CAN,1,4,1984,,5,1985,PROCUREMENT,DCA,0,2010,DCADv1.0-0001
      2,USA,365,RUS,-99,-99,1993,,,,DCA,,1,1999,DCADv1.0-0002
      2,USA,999,XXX,1,1,1993,,,,DCA,,1,1999,DCADv1.0-0003
      20,CAN,900,AUL,1,1,2000,31,12,1999,COMMISSION,,0,2010,DCADv1.0-0004
      """
    let (network, warnings) = try read(text)
    #expect(network.agreements.map(\.id) == ["DCAD-0001", "DCAD-0002", "DCAD-0004"])
    #expect(network.agreements.map(\.type) == [.technologyTransfer, .declaration, .framework])
    #expect(
      network.agreements[0].history == [
        StatusEvent(.signed, PartialDate("1984-04-01")), StatusEvent(.inForce, PartialDate("1985-05")),
      ])
    #expect(network.agreements[0].note == "DCAD categories: PROCUREMENT, DCA")
    #expect(network.agreements[1].memberships.map(\.party) == ["RUS", "USA"])
    #expect(
      network.agreements[1].history == [StatusEvent(.signed, PartialDate("1993")), StatusEvent(.ended, PartialDate("1999"))])
    #expect(network.agreements[2].history == [StatusEvent(.inForce, PartialDate("1999-12-31"))])
    #expect(warnings.map(\.line) == [4, 5])
    #expect(warnings.first?.message.contains("USA and XXX") == true)
  }

  /// The real files, where they are at hand, with the registry that the program carries.
  static let data = "../shared/data/"
  static let isAtHand =
    FileManager.default.fileExists(atPath: data + "atop5_1m.csv") && ((try? Registry.builtIn())?.states.isEmpty == false)

  @Test(.enabled(if: isAtHand, "../shared/data or the registry of states is absent"))
  func realFiles() throws {
    let registry = try Registry.builtIn()
    var warnings: [Problem] = []
    let members = try Network(csv: ModelFile(path: Self.data + "atop5_1m.csv"), registry: registry) { warnings.append($0) }
    let alliances = try Network(csv: ModelFile(path: Self.data + "atop5_1a.csv"), registry: registry)
    let agreements = try Network(csv: ModelFile(path: Self.data + "DCAD-v1.0-main.csv"), registry: registry)
    #expect(Set(warnings.map(\.severity)) == [.warning])
    let nato = try #require(members.agreement("ATOP-3180"))
    #expect(nato.parties(on: PartialDate("1950")).count == 12)
    #expect(nato.parties(on: PartialDate("1975-01")).contains("GRC"))
    #expect(nato.status(on: PartialDate("2018")) == .inForce)
    #expect(nato.memberships.filter { $0.party == "DEU" }.count == 1 && nato.parties(on: PartialDate("1956")).contains("DEU"))
    // Warsaw Pact: the Soviet Union and not Russia.
    let warsaw = try #require(members.agreement("ATOP-3285"))
    #expect(warsaw.parties(on: PartialDate("1960")).contains("SUN"))
    #expect(members.agreements.count > 600 && alliances.agreements.count > 600 && agreements.agreements.count > 1700)
  }
}
