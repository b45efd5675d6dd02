import AllianceNetwork

extension Network {
  /// The ties that count under `filter` as a UCINET DL file (Borgatti, Everett and Freeman 2002, UCINET for Windows): a full
  /// matrix of the numbers of ties, row to column, labelled by party code. Undirected ties count in both halves.
  public func ucinetDL(_ filter: Filter = .init()) -> String {
    let table = DyadTable(self, filter)
    let count = table.parties.count
    var matrix = [[Int]](repeating: [Int](repeating: 0, count: count), count: count)
    for (pair, ties) in table.edges {
      matrix[pair.first][pair.second] += ties
      matrix[pair.second][pair.first] += ties
    }
    for (pair, ties) in table.arcs { matrix[pair.first][pair.second] += ties }
    let labels = table.parties.map(\.text).joined(separator: ",")
    let lines =
      ["dl n=\(count)", "format = fullmatrix", "labels:", labels, "data:"]
      + matrix.map { row in row.map(String.init).joined(separator: " ") }
    return lines.joined(separator: "\n") + "\n"
  }
}
