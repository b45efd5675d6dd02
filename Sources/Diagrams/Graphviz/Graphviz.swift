@preconcurrency import CGraphviz
import Foundation

/// The one door to libgvc.
///
/// libgvc is not safe for threads, and freeing its context leaves pointers behind in its text plugin that the next context would follow. So there
/// is one context for the whole process, never freed, and one lock, held from the making of a graph to its end.
enum Graphviz {
  /// Draws `graph`, in which everything has its place.
  static func draw(_ graph: DiagramGraph, as format: String) throws(DiagramError) -> Data {
    try locked { () throws(DiagramError) in
      guard let handle = build(graph) else { throw .graphviz(step: "making the graph", message: Messages.text) }
      return try render(handle, engine: "nop2", format: format)
    }
  }

  /// Lays a graph in the DOT language out by `engine` and returns it in `format`.
  static func layOut(dot: String, engine: String, format: String) throws(DiagramError) -> Data {
    try locked { () throws(DiagramError) in
      guard let handle = mutable(dot, { agmemread($0) }) else {
        throw .graphviz(step: "reading the graph", message: Messages.text)
      }
      return try render(handle, engine: engine, format: format)
    }
  }

  private static let lock = NSLock()
  nonisolated(unsafe) private static let context = gvContext()

  private static func locked<Value>(_ body: () throws(DiagramError) -> Value) throws(DiagramError) -> Value {
    lock.lock()
    defer { lock.unlock() }
    Messages.begin()
    return try body()
  }

  /// Lays out, draws and closes `graph`.
  private static func render(_ graph: UnsafeMutablePointer<Agraph_t>, engine: String, format: String) throws(DiagramError) -> Data
  {
    defer { agclose(graph) }
    guard let context else { throw .graphviz(step: "starting", message: "no context") }
    guard mutable(engine, { gvLayout(context, graph, $0) }) == 0, !Messages.hasError else {
      throw .graphviz(step: "the layout by \(engine)", message: Messages.text)
    }
    defer { gvFreeLayout(context, graph) }
    guard let data = mutable(format, { name in rendered { gvRenderData(context, graph, name, $0, $1) } }) else {
      throw .graphviz(step: "drawing as \(format)", message: Messages.text)
    }
    return data
  }

  /// The bytes that `draw` leaves behind, `nil` where it fails. The count is of another type in later versions of libgvc.
  private static func rendered<Count: FixedWidthInteger>(
    _ draw: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>, UnsafeMutablePointer<Count>) -> Int32
  ) -> Data? {
    var bytes: UnsafeMutablePointer<CChar>?
    var count: Count = 0
    let code = draw(&bytes, &count)
    defer { gvFreeRenderData(bytes) }
    guard code == 0, !Messages.hasError, let bytes else { return nil }
    return Data(bytes: bytes, count: Int(count))
  }

  /// The graph of libcgraph with the nodes, edges and attributes of `graph`.
  private static func build(_ graph: DiagramGraph) -> UnsafeMutablePointer<Agraph_t>? {
    guard let handle = mutable(graph.name, { agopen($0, Agdirected, nil) }) else { return nil }
    set(graph.attributes, on: handle)
    for node in graph.nodes {
      guard let made = mutable(node.name, { agnode(handle, $0, 1) }) else { continue }
      set(node.attributes, on: made)
    }
    for edge in graph.edges {
      guard let tail = mutable(edge.tail, { agnode(handle, $0, 0) }), let head = mutable(edge.head, { agnode(handle, $0, 0) }),
        let made = mutable(edge.key, { agedge(handle, tail, head, $0, 1) })
      else { continue }
      set(edge.attributes, on: made)
    }
    return handle
  }

  private static func set(_ attributes: [DiagramGraph.Attribute: String], on object: UnsafeMutableRawPointer) {
    // The tooltip would become an anchor in SVG; there it is the title of the element.
    for (name, value) in DiagramGraph.ordered(attributes) where name != DiagramGraph.Attribute.tooltip.rawValue {
      _ = mutable(name) { name in mutable(value) { value in mutable("") { agsafeset(object, name, value, $0) } } }
    }
  }

  /// Calls `body` with a C string; libcgraph takes `char *` but does not write to it.
  private static func mutable<Value>(_ text: String, _ body: (UnsafeMutablePointer<CChar>) -> Value) -> Value {
    text.withCString { body(UnsafeMutablePointer(mutating: $0)) }
  }
}

/// What libgvc reports, fragment by fragment. Used under the lock of ``Graphviz`` alone.
private enum Messages {
  nonisolated(unsafe) private static var fragments = ""
  nonisolated(unsafe) private static var isListening = false

  static func begin() {
    fragments = ""
    guard !isListening else { return }
    isListening = true
    agseterrf { fragment in
      if let fragment { Messages.fragments += String(cString: fragment) }
      return 0
    }
  }

  /// Graphviz goes on after some errors and draws something else than was asked for.
  static var hasError: Bool { fragments.split(whereSeparator: \.isNewline).contains { $0.hasPrefix("Error") } }

  static var text: String {
    let lines = fragments.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }
    return lines.isEmpty ? "no reason given" : lines.joined(separator: "; ")
  }
}
