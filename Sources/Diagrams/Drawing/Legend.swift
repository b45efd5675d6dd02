import AllianceNetwork

/// The legend as nodes and edges with places: samples to the left, words to the right.
struct Legend: Sendable {
  static let size = 10.5
  private static let sampleWidth = 32.0
  private static let indent = 39.0
  private static let rowGap = 3.0
  private static let columnGap = 16.0
  /// The least width of a column below the network, and the width of the one to its right.
  private static let narrow = 180.0
  private static let wide = 250.0
  /// Longer lists of types are broken into columns.
  private static let mostRows = 5

  private(set) var nodes: [DiagramGraph.Node] = []
  private(set) var edges: [DiagramGraph.Edge] = []
  private(set) var box: Box

  /// The legend of `frame` with its upper left corner at `corner`; one that stands below is `width` wide.
  init(_ frame: Frame, at corner: Point, place: LegendPlace, width: Double, language: DiagramLanguage, prefix: String) {
    box = Box(minX: corner.x, minY: corner.y, maxX: corner.x, maxY: corner.y)
    let count = place == .below ? max(1, Int((width + Self.columnGap) / (Self.narrow + Self.columnGap))) : 1
    let columnWidth = place == .below ? (width + Self.columnGap) / Double(count) - Self.columnGap : Self.wide
    var heights = [Double](repeating: 0, count: count)
    var number = 0
    func add(_ block: Block, to column: Int) {
      if heights[column] > 0 { heights[column] += 10 }
      let left = corner.x + Double(column) * (columnWidth + Self.columnGap)
      draw(block, at: Point(x: left, y: corner.y - heights[column]), name: "legend:\(number)", id: "\(prefix)legend-\(number)")
      heights[column] += block.height
      number += 1
    }
    for section in frame.sections where !section.isWide {
      // The types take as many columns as leave one for the rest; what follows goes where the most room is.
      let parts = number == 0 ? min(max(1, count - 1), (section.rows.count + Self.mostRows - 1) / Self.mostRows) : 1
      let each = (section.rows.count + parts - 1) / parts
      for part in 0..<parts {
        let rows = section.rows.dropFirst(part * each).prefix(each)
        let column = parts > 1 ? part : heights.indices.min { heights[$0] < heights[$1] } ?? 0
        add(Block(part == 0 ? section.heading : " ", rows, width: columnWidth, language: language), to: column)
      }
    }
    for section in frame.sections where section.isWide {
      heights[0] = heights.max() ?? 0
      add(Block(section.heading, section.rows, width: place == .below ? width : Self.wide, language: language), to: 0)
    }
  }

  // MARK: Blocks

  /// Rows under a heading, measured.
  private struct Block {
    var heading: String
    var rows: [(row: Frame.Row, lines: [String], indent: Double)]
    var height: Double

    init(_ heading: String, _ rows: some Sequence<Frame.Row>, width: Double, language: DiagramLanguage) {
      self.heading = heading
      self.rows = rows.map { row in
        let indent = if case .crowd = row { 0.0 } else { Legend.indent }
        return (row, Legend.lines(row.words(language), width: width - indent), indent)
      }
      height = self.rows.reduce(TextSize.height(lines: 1, size: size + 0.5) + rowGap) {
        $0 + TextSize.height(lines: $1.lines.count, size: size) + rowGap
      }
    }
  }

  /// The words in both languages on one line where there is room, else on two.
  private static func lines(_ words: [String], width: Double) -> [String] {
    let line = words.joined(separator: " / ")
    if TextSize.width(line, size: size) <= width { return [line] }
    return words.flatMap { TextSize.wrapped($0, width: width, size: size) }
  }

  private mutating func draw(_ block: Block, at corner: Point, name: String, id: String) {
    var y = corner.y
    func add(_ text: TextBlock, indent: Double) {
      nodes.append(text.node(atLeft: corner.x + indent, top: y))
      box = box.union(text.box(atLeft: corner.x + indent, top: y))
      y -= text.height + Self.rowGap
    }
    add(TextBlock(name: name, id: id, lines: [block.heading], size: Self.size + 0.5, isBold: true), indent: 0)
    for (index, row) in block.rows.enumerated() {
      let middle = Point(x: corner.x, y: y - TextSize.height(lines: 1, size: Self.size) / 2)
      add(TextBlock(name: "\(name).\(index)", id: "\(id)-\(index)", lines: row.lines, size: Self.size), indent: row.indent)
      sample(row.row, name: "\(name).\(index)", id: "\(id)-\(index)", from: middle)
    }
  }

  // MARK: Samples

  private mutating func sample(_ row: Frame.Row, name: String, id: String, from start: Point) {
    let end = start + Point(x: Self.sampleWidth, y: 0)
    // A type that is heavy and dark shows dashes, bands and signs best.
    var style = LineStyle(.defensePact, .inForce, width: 1.8)
    style.color = "#333333"
    var arrow: String?
    var sign: LineSign?
    switch row {
    case .type(let type): style = LineStyle(type, .inForce)
    case .status(let shown):
      style = LineStyle(.defensePact, shown, width: 1.8)
      if !StatusStyle(shown).isGrey { style.color = "#333333" }
    case .change(let change):
      sign = .change(change)
      style = LineStyle(.defensePact, .inForce, width: 1.8, change: change)
      if change != .removed { style.color = "#333333" }
    case .direction:
      arrow = "normal"
      style.width = 1.4
    case .obligation(let kind):
      arrow = Sketch.arrow(of: kind)
      style.width = 1.1
    case .star:
      style.width = 1.2
      nodes.append(box(name: "\(name):star", id: "\(id)-star", at: start, width: 16, color: style.color, style: "filled"))
    case .bundle(let withPact):
      style = LineStyle(bundleOf: 3, .inForce, withPact: withPact)
      sign = .count(3)
    case .isolate:
      nodes.append(box(name: "\(name):box", id: "\(id)-box", at: start, width: 22, color: "#B5B5B5", style: "rounded,filled"))
      return
    case .crowd: return
    }
    nodes.append(.invisible("\(name):a", at: start))
    nodes.append(.invisible("\(name):b", at: end))
    let curve = Curve(from: start, to: end)
    let stroke = Stroke(along: curve, dashes: style.dashes, isCrossedOut: style.isCrossedOut, hasArrow: arrow != nil)
    func add(_ part: String, _ attributes: [DiagramGraph.Attribute: String]) {
      let all = attributes.merging([.class: "legend", .id: "\(id)-\(part)"]) { given, _ in given }
      edges.append(.init(key: "\(name)-\(part)", tail: "\(name):a", head: "\(name):b", attributes: all))
    }
    if style.hasHalo {
      add(
        "halo",
        [
          .pos: Stroke(along: curve, dashes: []).position, .color: LineStyle.halo,
          .penwidth: (style.width + LineStyle.haloMargin).fixed, .dir: "none", .arrowhead: "none",
        ])
    }
    add(
      "sample",
      [
        .pos: stroke.position, .color: style.color, .penwidth: style.width.fixed, .dir: arrow == nil ? "none" : "forward",
        .arrowhead: arrow ?? "none", .arrowsize: Stroke.arrowSize.fixed,
      ])
    if style.isDouble {
      add(
        "core",
        [
          .pos: stroke.position, .color: "#FFFFFF", .penwidth: (style.width * LineStyle.core).fixed, .dir: "none",
          .arrowhead: "none",
        ])
    }
    if let sign { nodes.append(ChangeMark(sign, at: curve.point(at: 0.5), id: id).node) }
  }

  /// A small empty node in the middle of a sample.
  private func box(name: String, id: String, at start: Point, width: Double, color: String, style: String) -> DiagramGraph.Node {
    .init(
      name: name,
      attributes: [
        .id: id, .label: "", .shape: "box", .fixedsize: "true", .width: (width / 72).inches, .height: (9 / 72).inches,
        .style: style, .fillcolor: "#FFFFFF", .color: color, .penwidth: "1.5",
        .pos: (start + Point(x: Self.sampleWidth / 2, y: 0)).text,
      ])
  }
}
