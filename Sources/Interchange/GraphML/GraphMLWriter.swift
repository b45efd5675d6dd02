import AllianceNetwork

/// Writes GraphML (Brandes, Eiglsperger, Herman, Himsolt and Marshall 2002, DOI 10.1007/3-540-45848-4_59), one element a line.
struct GraphMLWriter {
  /// The values of an element, by the names of the attributes.
  typealias Values = [String: String]

  private var lines: [String] = []
  private let columns: [(domain: String, names: [String])]

  /// A document whose graph, nodes and edges have these attributes, all of them texts. Attributes that an element has not are
  /// left out there.
  init(id: String, isDirected: Bool, graph: Values, graphNames: [String], nodeNames: [String], edgeNames: [String]) {
    columns = [("graph", graphNames), ("node", nodeNames), ("edge", edgeNames)]
    lines.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    lines.append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">")
    for (domain, names) in columns {
      for name in names {
        lines.append("  <key id=\"\(domain)-\(name)\" for=\"\(domain)\" attr.name=\"\(name)\" attr.type=\"string\"/>")
      }
    }
    lines.append("  <graph id=\"\(XMLText.escaped(id))\" edgedefault=\"\(isDirected ? "directed" : "undirected")\">")
    lines += data(graph, domain: "graph", indent: "    ")
  }

  /// Adds a node.
  mutating func node(_ id: String, _ values: Values) {
    lines.append("    <node id=\"\(XMLText.escaped(id))\">")
    lines += data(values, domain: "node", indent: "      ")
    lines.append("    </node>")
  }

  /// Adds an edge; a direction is written where it is not that of the graph.
  mutating func edge(_ source: String, _ target: String, isDirected: Bool = false, _ values: Values) {
    let direction = isDirected ? " directed=\"true\"" : ""
    lines.append("    <edge source=\"\(XMLText.escaped(source))\" target=\"\(XMLText.escaped(target))\"\(direction)>")
    lines += data(values, domain: "edge", indent: "      ")
    lines.append("    </edge>")
  }

  /// The document.
  func finished() -> String { (lines + ["  </graph>", "</graphml>", ""]).joined(separator: "\n") }

  private func data(_ values: Values, domain: String, indent: String) -> [String] {
    let names = columns.first { $0.domain == domain }?.names ?? []
    return names.compactMap { name in
      values[name].map { "\(indent)<data key=\"\(domain)-\(name)\">\(XMLText.escaped($0))</data>" }
    }
  }
}
