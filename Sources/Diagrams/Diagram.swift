import AllianceNetwork
import Foundation

/// The forms in which a picture can be had.
public enum DiagramFormat: String, Sendable, Hashable, CaseIterable {
  /// Vectors for pages; every tie has an `id`, a `class` and a `<title>`.
  case svg
  /// Pixels.
  case png
  /// Vectors for print, fonts included.
  case pdf
  /// The language of Graphviz; `neato -n2` draws it as it stands.
  case dot
}

/// A picture of an alliance network under a filter.
///
/// Colour tells the type of a tie and the line its status; arrows stand on ties that run one way alone. A multilateral agreement is a small node
/// of its own, joined to its members, never a clique. Ties of one pair run side by side, or as one line with their
/// number (``Bundling``). Against a base (``DiagramOptions/base``), what is new, changed
/// and gone is marked. Everything has its place before Graphviz is called, so
/// the drawing itself cannot hang, and the same input gives the same bytes on one machine (fonts differ between machines).
public struct Diagram: Sendable {
  /// Where everything stands; give it to another picture to keep the places.
  public let placement: Placement
  /// The picture as nodes and edges with their attributes.
  public let graph: DiagramGraph
  /// What the user should know: a layout that failed and what was drawn instead, a missing font, bodies that were only listed.
  public let messages: [String]

  /// Whether ties of one pair are drawn as one line with their number.
  public let isBundled: Bool

  /// The ties drawn and the ids under which they are found in the SVG.
  public let elements: [DiagramElement]

  private let tooltips: [String: String]
  private let title: String
  private let caption: String
  private let resolution: Int

  /// The picture of `network` under `filter`, with the names that `registry` knows.
  ///
  /// It never fails: an empty network gives a picture with a title and nothing else, and an engine that fails is replaced by the lattice layout,
  /// which `messages` tells.
  public init(network: Network, filter: Filter = .init(), registry: Registry, options: DiagramOptions = .init()) {
    let all = Sketch(drawing: network, filter: filter, options: options)
    let sketch = all.bundled(options.bundling)
    var messages: [String] = []
    var placement: Placement
    if let given = options.placement {
      placement = given.drawable
      placement.place(missing: all.parties)
      placement.place(all.stars, lines: all.lines)
    } else {
      let declared = network.hub.flatMap { sketch.parties.contains($0) ? $0 : nil }
      (placement, messages) = Placement.common(to: all, declaredHub: declared, registry: registry, options: options)
    }
    let frame = Frame(network: network, filter: filter, sketch: sketch, registry: registry, options: options)
    let composer = Composer(sketch: sketch, placement: placement, registry: registry, frame: frame, options: options)
    graph = composer.graph(named: network.id)
    elements = sketch.elements
    tooltips = composer.tooltips
    title = frame.title
    caption = frame.caption.joined(separator: " ")
    resolution = options.resolution
    isBundled = sketch.lines.contains { !$0.bundled.isEmpty }
    if all.isCrowded {
      let cure =
        isBundled
        ? "the ties of one pair are drawn as one line with their number; --type or --party picks fewer, --bundle never draws every tie"
        : "pick fewer with --type or --party, or draw those of one pair as one with --bundle always"
      messages.append("the picture has \(all.lines.count) lines between parties, more than can be told apart: \(cure)")
    }
    if !sketch.crowds.isEmpty {
      let names = sketch.crowds.map(\.agreement.text).joined(separator: ", ")
      messages.append("listed in the legend, not drawn (more than \(options.largestStar) members): \(names)")
    }
    if sketch.needsCodes, !options.showsCodes {
      messages.append("the parties are shown by their codes: there are more than \(Sketch.mostNames) of them")
    }
    if options.language == .both, !sketch.stars.isEmpty {
      messages.append(
        "agreements of three or more bear the shortest of their names, in one language; the tooltips of the SVG have both")
    }
    if let missing = JapaneseFont.missing { messages.append(missing) }
    self.messages = messages
    self.placement = placement
  }

  /// The picture in the DOT language; the same bytes on every machine.
  public func dot() -> String { graph.dot() }

  /// The picture in `format`.
  ///
  /// Throws ``DiagramError/graphviz(step:message:)`` where Graphviz reports an error. Pictures are drawn one at a time in a process.
  public func render(_ format: DiagramFormat) throws(DiagramError) -> Data {
    try graph.drawn(as: format, title: title, description: caption, tooltips: tooltips, resolution: resolution)
  }
}

extension DiagramGraph {
  /// The graph in `format`: SVG with `title`, `description` and what its elements tell on pointing at them, PNG with so many pixels an inch.
  func drawn(
    as format: DiagramFormat, title: String, description: String, tooltips: [String: String], resolution: Int
  ) throws(DiagramError) -> Data {
    switch format {
    case .dot: return Data(dot().utf8)
    case .svg:
      let svg = try Graphviz.draw(self, as: "svg")
      return SVGFinish(title: title, description: description, tooltips: tooltips, prefix: attributes[.id] ?? "diagram").apply(
        to: svg)
    case .png:
      var graph = self
      graph.attributes[.dpi] = String(resolution)
      return try Graphviz.draw(graph, as: "png")
    case .pdf: return PDFFinish.apply(to: try Graphviz.draw(self, as: "pdf"))
    }
  }
}
