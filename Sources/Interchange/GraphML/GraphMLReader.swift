import AllianceNetwork
import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads the graph of a GraphML file: nodes and edges with their values as texts.
final class GraphMLReader: NSObject, XMLParserDelegate {
  /// A graph as it stands in a file.
  struct Graph {
    var id: String?
    var values: [String: String] = [:]
    var nodes: [Node] = []
    var edges: [Edge] = []
  }

  /// A node with the line on which it begins.
  struct Node {
    var line: Int
    var id: String
    var values: [String: String] = [:]
  }

  /// An edge with the line on which it begins.
  struct Edge {
    var line: Int
    var source: String
    var target: String
    var values: [String: String] = [:]
  }

  private enum Owner { case graph, node, edge }

  private let file: String
  private var graph = Graph()
  private var graphs = 0
  private var elements = 0
  private var open = 0
  private var owner: Owner?
  private var names: [String: String] = [:]
  private var defaults: [(key: String, domain: String, value: String)] = []
  private var key: String?
  private var text: String?
  private var openKey: (id: String, domain: String)?
  private var problem: Problem?

  private init(file: String) { self.file = file }

  /// The graph of `file`. Throws ``AllianceNetwork/ModelError`` with the first problem: no sound XML, no GraphML, a document type declaration, a
  /// second graph, a hyperedge, a node or an edge without its ids, two nodes of one id.
  static func graph(in file: ModelFile) throws -> Graph {
    let reader = GraphMLReader(file: file.name)
    if let place = file.text.firstRange(of: "<!DOCTYPE") ?? file.text.firstRange(of: "<!ENTITY") {
      let line = 1 + file.text[..<place.lowerBound].count(where: \.isNewline)
      reader.note(line, "a document type declaration is not read", "take it out; GraphML needs none")
      throw ModelError([reader.problem].compactMap(\.self))
    }
    let parser = XMLParser(data: Data(file.text.utf8))
    parser.shouldResolveExternalEntities = false
    parser.delegate = reader
    // Where the end of a file is missing, Foundation's parser for Linux may find nothing wrong.
    let isSound = parser.parse() && parser.parserError == nil && reader.open == 0 && reader.elements > 0
    if !isSound { reader.note(parser.lineNumber, "no sound XML", "mend it, or export it anew") }
    if reader.graphs == 0 { reader.note(1, "there is no graph in the file", "a GraphML file has a graph in an element graphml") }
    if let problem = reader.problem { throw ModelError([problem]) }
    return reader.graph
  }

  private func note(_ line: Int, _ message: String, _ hint: String) {
    guard problem == nil else { return }
    problem = Problem(file: file, line: line, column: 1, message: message, hint: hint)
  }

  private func refuse(_ parser: XMLParser, _ message: String, _ hint: String) {
    note(parser.lineNumber, message, hint)
    parser.abortParsing()
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    elements += 1
    open += 1
    switch element.split(separator: ":").last ?? "" {
    case "key":
      guard let id = attributes["id"] else { return refuse(parser, "a key has no id", "give it one") }
      names[id] = attributes["attr.name"] ?? id
      openKey = (id, attributes["for"] ?? "all")
    case "graph":
      graphs += 1
      guard graphs == 1 else { return refuse(parser, "there is more than one graph in the file", "leave one") }
      graph.id = attributes["id"].flatMap { $0.isEmpty ? nil : $0 }
      owner = .graph
    case "node":
      guard let id = attributes["id"] else { return refuse(parser, "a node has no id", "give it one") }
      graph.nodes.append(Node(line: parser.lineNumber, id: id, values: defaults(for: "node")))
      owner = .node
    case "edge":
      guard let source = attributes["source"], let target = attributes["target"] else {
        return refuse(parser, "an edge has no source or no target", "give it both")
      }
      graph.edges.append(Edge(line: parser.lineNumber, source: source, target: target, values: defaults(for: "edge")))
      owner = .edge
    case "hyperedge": refuse(parser, "a hyperedge is not read", "write an agreement as a node with edges to its parties")
    case "data":
      key = attributes["key"].map { names[$0] ?? $0 }
      text = ""
    case "default": text = ""
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) { text?.append(characters) }

  func parser(_ parser: XMLParser, foundCDATA block: Data) { text?.append(String(decoding: block, as: UTF8.self)) }

  func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
    open -= 1
    switch element.split(separator: ":").last ?? "" {
    case "data":
      if let key, let text { set(key, text) }
      (key, text) = (nil, nil)
    case "default":
      if let openKey, let text { defaults.append((names[openKey.id] ?? openKey.id, openKey.domain, text)) }
      text = nil
    case "key": openKey = nil
    case "node", "edge": owner = .graph
    default: break
    }
  }

  private func set(_ key: String, _ value: String) {
    switch owner {
    case .graph: graph.values[key] = value
    case .node: graph.nodes[graph.nodes.count - 1].values[key] = value
    case .edge: graph.edges[graph.edges.count - 1].values[key] = value
    case nil: break
    }
  }

  private func defaults(for domain: String) -> [String: String] {
    let fitting = defaults.filter { $0.domain == domain || $0.domain == "all" }
    return Dictionary(fitting.map { ($0.key, $0.value) }) { _, last in last }
  }
}
