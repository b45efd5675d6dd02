import AllianceNetwork
import Foundation

/// The places that an engine of Graphviz gives to the parties; edges are drawn by the same rules as in the other layouts.
struct EngineLayout: Sendable {
  let relations: Relations
  let engine: LayoutEngine
  let worker: LayoutWorker?

  init(_ relations: Relations, engine: LayoutEngine, worker: LayoutWorker?) {
    self.relations = relations
    self.engine = engine
    self.worker = worker
  }

  func places() throws(DiagramError) -> [PartyCode: Point] {
    guard !relations.parties.isEmpty else { return [:] }
    let dot = Data(graph.dot().utf8)
    let plain =
      if let worker { try worker.layOut(dot, engine: engine, format: "plain") } else {
        try LayoutWorker.serve(input: dot, engine: engine, format: "plain")
      }
    return try read(String(decoding: plain, as: UTF8.self))
  }

  /// The parties as boxes and each related pair as one edge.
  private var graph: DiagramGraph {
    var attributes: [DiagramGraph.Attribute: String] = [.start: "7", .splines: "line"]
    if engine != .dot { attributes[.overlap] = "false" }
    return DiagramGraph(
      name: "layout", attributes: attributes,
      nodes: relations.parties.map {
        .init(
          name: $0.text,
          attributes: [.label: "", .shape: "box", .fixedsize: "true", .width: "1.75", .height: "0.9"])
      },
      edges: relations.affinity.keys.sorted().map {
        .init(key: "\($0.first)-\($0.second)", tail: $0.first.text, head: $0.second.text, attributes: [.dir: "none"])
      })
  }

  /// Reads the lines `node NAME X Y WIDTH HEIGHT ...` of the format `plain`, in inches.
  private func read(_ plain: String) throws(DiagramError) -> [PartyCode: Point] {
    var places: [PartyCode: Point] = [:]
    for line in plain.split(whereSeparator: \.isNewline) {
      let fields = line.split(separator: " ")
      guard fields.count >= 4, fields[0] == "node", let party = PartyCode(String(fields[1].filter { $0 != "\"" })),
        let x = Double(fields[2]), let y = Double(fields[3]), x.isFinite, y.isFinite
      else { continue }
      places[party] = Point(x: x * 72, y: y * 72)
    }
    if let missing = relations.parties.first(where: { places[$0] == nil }) {
      throw .unplaced(engine: engine, node: missing.text)
    }
    return places
  }
}
