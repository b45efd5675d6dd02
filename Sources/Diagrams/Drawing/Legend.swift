/// The legend as nodes and edges with places: samples to the left, words to the right.
struct Legend: Sendable {
  static let size = 9.5
  static let textWidth = 216.0
  static let sampleWidth = 34.0

  private(set) var nodes: [DiagramGraph.Node] = []
  private(set) var edges: [DiagramGraph.Edge] = []
  private(set) var box: Box

  /// The legend of `frame` with its upper left corner at `corner`.
  init(_ frame: Frame, at corner: Point, language: DiagramLanguage, prefix: String) {
    box = Box(minX: corner.x, minY: corner.y, maxX: corner.x, maxY: corner.y)
    var y = corner.y
    for (number, section) in frame.sections.enumerated() {
      if number > 0 { y -= 9 }
      let heading = TextBlock(
        name: "legend:\(number)", id: "\(prefix)legend-\(number)", lines: [section.heading], size: Self.size + 0.5, isBold: true)
      nodes.append(heading.node(atLeft: corner.x, top: y))
      box = box.union(heading.box(atLeft: corner.x, top: y))
      y -= heading.height + 3
      for (index, row) in section.rows.enumerated() {
        let name = "legend:\(number).\(index)"
        let isCrowd = if case .crowd = row { true } else { false }
        let indent = isCrowd ? 0 : Self.sampleWidth + 8
        let block = TextBlock(
          name: name, id: "\(prefix)legend-\(number)-\(index)",
          lines: TextSize.wrapped(row.words(language), width: Self.textWidth - (isCrowd ? 0 : indent) + 34, size: Self.size), size: Self.size)
        nodes.append(block.node(atLeft: corner.x + indent, top: y))
        box = box.union(block.box(atLeft: corner.x + indent, top: y))
        let middle = y - TextSize.height(lines: 1, size: Self.size) / 2
        sample(row, name: name, id: "\(prefix)legend-\(number)-\(index)", from: Point(x: corner.x, y: middle))
        y -= block.height + 3
      }
    }
  }

  private mutating func sample(_ row: Frame.Row, name: String, id: String, from start: Point) {
    let end = start + Point(x: Self.sampleWidth, y: 0)
    var color = "#333333"
    var width = 1.8
    var arrow: String?
    var stroke = Stroke(along: Curve(from: start, to: end), status: .inForce, hasArrow: false)
    switch row {
    case .type(let type): (color, width) = (TypeStyle(type).color, TypeStyle(type).width)
    case .status(let status):
      if StatusStyle(status).isGrey { color = StatusStyle.grey }
      stroke = Stroke(along: Curve(from: start, to: end), status: status, hasArrow: false)
    case .direction, .obligation:
      arrow = if case .obligation(let kind) = row { Sketch.arrow(of: kind) } else { "normal" }
      width = 1.4
      stroke = Stroke(along: Curve(from: start, to: end), status: .inForce, hasArrow: true)
    case .star:
      let middle = start + Point(x: Self.sampleWidth / 2, y: 0)
      nodes.append(
        .init(
          name: "\(name):star",
          attributes: [
            .id: "\(id)-star", .label: "", .shape: "box", .fixedsize: "true", .width: (16 / 72).inches, .height: (9 / 72).inches,
            .style: "filled", .fillcolor: color, .color: color, .pos: middle.text,
          ]))
      width = 1.2
    case .crowd: return
    }
    let ends = [("\(name):a", start), ("\(name):b", end)]
    for (end, place) in ends { nodes.append(.invisible(end, at: place)) }
    edges.append(
      .init(
        key: name, tail: ends[0].0, head: ends[1].0,
        attributes: [
          .id: "\(id)-sample", .class: "legend", .pos: stroke.position, .color: color, .penwidth: width.fixed,
          .dir: arrow == nil ? "none" : "forward", .arrowhead: arrow ?? "none", .arrowsize: Stroke.arrowSize.fixed,
        ]))
  }
}

/// Lines of text with their left edge at a place.
struct TextBlock: Sendable {
  var name: String
  var id: String
  var lines: [String]
  var size: Double
  var isBold = false
  var color = "#222222"

  var width: Double { (lines.map { TextSize.width($0, size: size) }.max() ?? 0) * (isBold ? 1.08 : 1) + 4 }
  var height: Double { TextSize.height(lines: lines.count, size: size) }

  func box(atLeft x: Double, top y: Double) -> Box { Box(minX: x, minY: y - height, maxX: x + width, maxY: y) }

  func node(atLeft x: Double, top y: Double) -> DiagramGraph.Node {
    .init(
      name: name,
      attributes: [
        .id: id, .class: "text", .label: SafeText.label(lines, ending: "\\l"), .shape: "plaintext", .fixedsize: "true", .margin: "0",
        .width: (width / 72).inches, .height: (height / 72).inches, .pos: box(atLeft: x, top: y).center.text,
        .fontname: isBold ? JapaneseFont.bold : JapaneseFont.family, .fontsize: size.fixed, .fontcolor: color,
      ])
  }
}

extension DiagramGraph.Node {
  /// A node that takes no room and is not seen, to which an edge can be tied or which holds the picture's corner.
  static func invisible(_ name: String, at place: Point) -> Self {
    .init(
      name: name,
      attributes: [
        .label: "", .shape: "point", .style: "invis", .fixedsize: "true", .width: "0.01", .height: "0.01", .pos: place.text,
      ])
  }
}

extension Double {
  /// A length in inches with four decimals, as Graphviz reads sizes of nodes.
  var inches: String {
    let units = String(Int((Swift.min(Swift.max(isFinite ? self : 0, 0), 1e5) * 10_000).rounded()))
    let padded = String(repeating: "0", count: max(0, 5 - units.count)) + units
    return "\(padded.dropLast(4)).\(padded.suffix(4))"
  }
}
