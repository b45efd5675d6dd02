import AllianceNetwork
import Interchange
import Measures

/// The groups of states that a file gives for brokerage: a table with the columns `party` and `group`, a row a party.
public struct GroupList: Sendable, Hashable {
  /// The name of the file.
  public let source: String
  /// The group of each party that it names.
  public let groups: [PartyCode: String]

  /// Reads the table. Throws ``AllianceNetwork/ModelError`` with every problem that was found: a column that is missing, a party that the registry does
  /// not know or that stands twice, a row without a group. Without a registry, as for the nodes of an edge list, a party may have any name.
  public init(file: ModelFile, registry: Registry?) throws {
    let table = try CSVTable(file)
    var problems: [Problem] = []
    func note(_ line: Int, _ message: String, _ hint: String) {
      problems.append(Problem(file: file.name, line: line, column: 1, message: message, hint: hint))
    }
    for column in ["party", "group"] where !table.columns.contains(column) {
      note(1, "the column \"\(column)\" is missing", "begin with the line party,group")
    }
    guard problems.isEmpty else { throw ModelError(problems) }
    var groups: [PartyCode: String] = [:]
    for row in table.rows {
      guard let text = row.cells["party"], let group = row.cells["group"] else {
        note(
          row.line, "the row has no \(row.cells["party"] == nil ? "party" : "group")", "write a code and the name of its group")
        continue
      }
      guard let code = registry == nil ? PartyCode(label: text) : PartyCode(text), registry?.knows(code) ?? true else {
        note(
          row.line, "\"\(text)\" is no party that the registry knows",
          PartyCode(text).flatMap { registry?.suggestion(for: $0) } ?? "write a code such as JPN")
        continue
      }
      if groups.updateValue(group, forKey: code) != nil { note(row.line, "\(code) stands twice", "leave one row") }
    }
    guard problems.isEmpty else { throw ModelError(problems) }
    source = file.name
    self.groups = groups
  }

  /// The partition of the states of a projection.
  public func partition(of states: [PartyCode]) -> Partition { Partition(of: states, groups, from: source) }
}
