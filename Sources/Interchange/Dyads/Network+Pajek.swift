import AllianceNetwork

extension Network {
  /// The ties that count under `filter` as a Pajek network (`.net`; Mrvar and Batagelj, Pajek Reference Manual): vertices
  /// labelled by party code, edges valued by the number of ties, directed types as arcs.
  public func pajek(_ filter: Filter = .init()) -> String {
    let table = DyadTable(self, filter)
    var lines = ["*Vertices \(table.parties.count)"]
    for (index, party) in table.parties.enumerated() { lines.append("\(index + 1) \"\(party)\"") }
    lines.append("*Arcs")
    for (pair, count) in table.arcs { lines.append("\(pair.first + 1) \(pair.second + 1) \(count)") }
    lines.append("*Edges")
    for (pair, count) in table.edges { lines.append("\(pair.first + 1) \(pair.second + 1) \(count)") }
    return lines.joined(separator: "\n") + "\n"
  }
}
