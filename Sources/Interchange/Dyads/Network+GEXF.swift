import AllianceNetwork

extension Network {
  /// The ties that count under `filter` as GEXF 1.3 (Gephi's format): an edge a pair and agreement with type, status and date;
  /// directed types run from the giver. `registry` gives the names of the parties.
  public func gexf(_ filter: Filter = .init(), registry: Registry = .init()) -> String {
    let names = ["agreement", "type", "name-en", "name-ja", "status", "date"]
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">",
      "  <graph mode=\"static\" defaultedgetype=\"undirected\">", "    <attributes class=\"edge\">",
    ]
    for (index, name) in names.enumerated() {
      lines.append("      <attribute id=\"\(index)\" title=\"\(name)\" type=\"string\"/>")
    }
    lines += ["    </attributes>", "    <nodes>"]
    for party in nodes(filter) {
      let label = XMLText.escaped(registry.name(of: party, in: .english))
      lines.append("      <node id=\"\(party)\" label=\"\(label)\"/>")
    }
    lines += ["    </nodes>", "    <edges>"]
    for (index, row) in TieRow.rows(of: self, filter: filter).enumerated() {
      let type = row["directed"] == "yes" ? "directed" : "undirected"
      let ends = "source=\"\(row["party-a"] ?? "")\" target=\"\(row["party-b"] ?? "")\""
      lines.append("      <edge id=\"\(index)\" \(ends) type=\"\(type)\"><attvalues>")
      for (index, name) in names.enumerated() {
        if let value = row[name] { lines.append("        <attvalue for=\"\(index)\" value=\"\(XMLText.escaped(value))\"/>") }
      }
      lines.append("      </attvalues></edge>")
    }
    return (lines + ["    </edges>", "  </graph>", "</gexf>", ""]).joined(separator: "\n")
  }
}
