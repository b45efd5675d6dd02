/// A picture as Graphviz is given it: nodes and edges with attributes, every one at its place.
///
/// The DOT file and the drawing are made from the same value.
public struct DiagramGraph: Sendable, Hashable {
  /// The attributes that are written, in the order in which they are written. They are those of Graphviz.
  public enum Attribute: String, Sendable, Hashable, CaseIterable {
    case id, `class`, label, tooltip, pos, width, height, fixedsize, margin, shape, style, fillcolor, color, penwidth, dir
    case arrowhead, arrowsize, fontname, fontsize, fontcolor, bgcolor, pad, size, dpi, charset, outputorder, splines, overlap,
      start
  }

  /// A node.
  public struct Node: Sendable, Hashable {
    /// Its name, unique in the graph.
    public var name: String
    /// Its attributes.
    public var attributes: [Attribute: String]
  }

  /// An edge.
  public struct Edge: Sendable, Hashable {
    /// Its key, unique in the graph.
    public var key: String
    /// The name of the node where it begins.
    public var tail: String
    /// The name of the node where it ends.
    public var head: String
    /// Its attributes.
    public var attributes: [Attribute: String]
  }

  /// The name of the graph.
  public var name: String
  /// Its attributes.
  public var attributes: [Attribute: String]
  /// Its nodes, in drawing order.
  public var nodes: [Node]
  /// Its edges, in drawing order.
  public var edges: [Edge]
}

extension DiagramGraph {
  /// The graph in the DOT language: one statement a line, attributes in one order, everything quoted.
  ///
  /// `neato -n2` draws it as it stands.
  public func dot() -> String {
    var lines = ["digraph \(Self.quoted(name)) {"]
    if !attributes.isEmpty { lines.append("  graph \(Self.list(attributes));") }
    for node in nodes { lines.append("  \(Self.quoted(node.name)) \(Self.list(node.attributes));") }
    for edge in edges {
      let ends = "\(Self.quoted(edge.tail)) -> \(Self.quoted(edge.head))"
      lines.append("  \(ends) [key=\(Self.quoted(edge.key)), \(Self.list(edge.attributes).dropFirst());")
    }
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }

  /// The attributes that have a value, in the order of ``Attribute``.
  static func ordered(_ attributes: [Attribute: String]) -> [(name: String, value: String)] {
    Attribute.allCases.compactMap { attribute in attributes[attribute].map { (attribute.rawValue, $0) } }
  }

  private static func list(_ attributes: [Attribute: String]) -> String {
    "[" + ordered(attributes).map { "\($0.name)=\(quoted($0.value))" }.joined(separator: ", ") + "]"
  }

  /// A quoted string of the DOT language. Only the quotation mark needs escaping there; backslashes are the business of the attribute.
  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\\\"") + "\""
  }
}
