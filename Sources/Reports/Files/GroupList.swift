import AllianceNetwork
import Interchange
import Measures

/// The groups of states that a file gives for brokerage: a table with the columns `party` and `group`, a row a party, or a model file with a list a group.
public struct GroupList: Sendable, Hashable {
  /// The name of the file.
  public let source: String
  /// The group of each party that it names.
  public let groups: [PartyCode: String]

  /// Reads the groups: a model file (`latticework/groups/1`) where the name ends as one does, else the table. Throws ``AllianceNetwork/ModelError`` with every
  /// problem that was found: a column or a key that is missing, a party that the registry does not know or that stands twice, a row without a group. Without a
  /// registry, as for the nodes of an edge list, a party may have any name.
  public init(file: ModelFile, registry: Registry?) throws {
    let isModel = [".yaml", ".yml", ".json"].contains { file.name.lowercased().hasSuffix($0) }
    let (named, found) = try isModel ? Self.members(ofModel: file) : Self.members(ofTable: file)
    var problems = found
    var groups: [PartyCode: String] = [:]
    for member in named {
      guard let code = registry == nil ? PartyCode(label: member.party) : PartyCode(member.party), registry?.knows(code) ?? true
      else {
        problems.append(
          member.problem(
            "\"\(member.party)\" is no party that the registry knows",
            PartyCode(member.party).flatMap { registry?.suggestion(for: $0) } ?? "write a code such as JPN"))
        continue
      }
      if groups.updateValue(member.group, forKey: code) != nil {
        problems.append(member.problem("\(code) stands twice", "leave it in one group"))
      }
    }
    guard problems.isEmpty else { throw ModelError(problems.sorted { $0.line < $1.line }) }
    source = file.name
    self.groups = groups
  }

  /// A party and its group, as they stand in the file.
  private struct Member {
    let party: String
    let group: String
    /// A problem at its place.
    let problem: (_ message: String, _ hint: String) -> Problem
  }

  private static func members(ofTable file: ModelFile) throws -> ([Member], [Problem]) {
    let table = try CSVTable(file)
    func problem(_ line: Int) -> (String, String) -> Problem {
      { Problem(file: file.name, line: line, column: 1, message: $0, hint: $1) }
    }
    let missing = ["party", "group"].filter { !table.columns.contains($0) }
    guard missing.isEmpty else {
      throw ModelError(missing.map { problem(1)("the column \"\($0)\" is missing", "begin with the line party,group") })
    }
    var problems: [Problem] = []
    let members = table.rows.compactMap { row -> Member? in
      if let party = row.cells["party"], let group = row.cells["group"] {
        return Member(party: party, group: group, problem: problem(row.line))
      }
      let what = row.cells["party"] == nil ? "party" : "group"
      problems.append(problem(row.line)("the row has no \(what)", "write a code and the name of its group"))
      return nil
    }
    return (members, problems)
  }

  private static func members(ofModel file: ModelFile) throws -> ([Member], [Problem]) {
    let log = ProblemLog(file: file.name)
    let record = file.record(of: .groups, keys: ["format", "id", "title", "groups"], log: log)
    let groups = record?.need("groups")?.list { group -> [Member]? in
      guard let record = group.record(["name", "parties"]), let name = record.need("name")?.words() else { return nil }
      return record.need("parties")?.list { party in
        party.words().map { code in Member(party: code, group: name, problem: party.problem) }
      }
    }
    return (try log.result(groups?.flatMap(\.self)), [])
  }

  /// The partition of the states of a projection.
  public func partition(of states: [PartyCode]) -> Partition { Partition(of: states, groups, from: source) }
}
