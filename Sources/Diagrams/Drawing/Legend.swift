import AllianceNetwork

/// Where the legend stands.
public enum LegendPlace: String, Sendable, Hashable, CaseIterable {
  /// In columns below the network: the picture fits the width of a page.
  case below
  /// To the right of the network: the picture fits a slide.
  case right
  /// Nowhere.
  case none
}

/// The legend as nodes and edges with places: samples to the left, words to the right.
struct Legend: Sendable {
  static let size = 9.5
  private static let sampleWidth = 34.0
  private static let indent = 42.0
  private static let rowGap = 3.0
  /// Longer sections are broken into columns.
  private static let mostRows = 6

  private(set) var nodes: [DiagramGraph.Node] = []
  private(set) var edges: [DiagramGraph.Edge] = []
  private(set) var box: Box

  /// The legend of `frame` with its upper left corner at `corner`; one that stands below is `width` wide.
  init(_ frame: Frame, at corner: Point, place: LegendPlace, width: Double, language: DiagramLanguage, prefix: String) {
    box = Box(minX: corner.x, minY: corner.y, maxX: corner.x, maxY: corner.y)
    let isBelow = place == .below
    var at = corner
    var bottom = corner.y
    for (number, column) in Self.columns(frame, width: isBelow ? width : 262, isBelow: isBelow, language: language).enumerated() {
      if number > 0, !isBelow || at.x + column.width > corner.x + width {
        at = Point(x: corner.x, y: bottom - 12)
      }
      draw(column, at: at, name: "legend:\(number)", id: "\(prefix)legend-\(number)")
      bottom = min(bottom, at.y - column.height)
      if isBelow { at.x += column.width + 26 }
    }
  }

  // MARK: Columns

  /// Rows under a heading, measured.
  private struct Column {
    var heading: String
    var rows: [(row: Frame.Row, lines: [String], indent: Double)]
    var width = 0.0
    var height = 0.0

    init(_ heading: String, _ rows: some Sequence<Frame.Row>, limit: Double, language: DiagramLanguage) {
      self.heading = heading
      width = TextSize.width(heading, size: size + 0.5) * 1.08
      height = TextSize.height(lines: 1, size: size + 0.5) + rowGap
      self.rows = rows.map { row in
        let indent = if case .crowd = row { 0.0 } else { Legend.indent }
        return (row, Legend.lines(row.words(language), width: limit - indent), indent)
      }
      for row in self.rows {
        width = max(width, row.indent + (row.lines.map { TextSize.width($0, size: size) }.max() ?? 0))
        height += TextSize.height(lines: row.lines.count, size: size) + rowGap
      }
    }
  }

  private static func columns(_ frame: Frame, width: Double, isBelow: Bool, language: DiagramLanguage) -> [Column] {
    frame.sections.flatMap { section -> [Column] in
      let isCrowds = section.rows.contains { if case .crowd = $0 { true } else { false } }
      guard isBelow, !isCrowds, section.rows.count > mostRows else {
        return [Column(section.heading, section.rows, limit: isCrowds || !isBelow ? width : 262, language: language)]
      }
      let count = (section.rows.count + mostRows - 1) / mostRows
      let each = (section.rows.count + count - 1) / count
      return (0..<count).map { index in
        let rows = section.rows.dropFirst(index * each).prefix(each)
        return Column(index == 0 ? section.heading : " ", rows, limit: 262, language: language)
      }
    }
  }

  /// The words in both languages on one line where there is room, else on two.
  private static func lines(_ words: [String], width: Double) -> [String] {
    let line = words.joined(separator: " / ")
    if TextSize.width(line, size: size) <= width { return [line] }
    return words.flatMap { TextSize.wrapped($0, width: width, size: size) }
  }

  private mutating func draw(_ column: Column, at corner: Point, name: String, id: String) {
    var y = corner.y
    func add(_ block: TextBlock, indent: Double) {
      nodes.append(block.node(atLeft: corner.x + indent, top: y))
      box = box.union(block.box(atLeft: corner.x + indent, top: y))
      y -= block.height + Self.rowGap
    }
    add(TextBlock(name: name, id: id, lines: [column.heading], size: Self.size + 0.5, isBold: true), indent: 0)
    for (index, row) in column.rows.enumerated() {
      let middle = Point(x: corner.x, y: y - TextSize.height(lines: 1, size: Self.size) / 2)
      add(TextBlock(name: "\(name).\(index)", id: "\(id)-\(index)", lines: row.lines, size: Self.size), indent: row.indent)
      sample(row.row, name: "\(name).\(index)", id: "\(id)-\(index)", from: middle)
    }
  }

  // MARK: Samples

  private mutating func sample(_ row: Frame.Row, name: String, id: String, from start: Point) {
    let end = start + Point(x: Self.sampleWidth, y: 0)
    var color = "#333333"
    var width = 1.8
    var arrow: String?
    var status = Status.inForce
    switch row {
    case .type(let type): (color, width) = (TypeStyle(type).color, TypeStyle(type).width)
    case .status(let shown):
      status = shown
      if StatusStyle(shown).isGrey { color = StatusStyle.grey }
    case .direction:
      arrow = "normal"
      width = 1.4
    case .obligation(let kind):
      arrow = Sketch.arrow(of: kind)
      width = 1.1
    case .star:
      width = 1.2
      nodes.append(
        .init(
          name: "\(name):star",
          attributes: [
            .id: "\(id)-star", .label: "", .shape: "box", .fixedsize: "true", .width: (16 / 72).inches, .height: (9 / 72).inches,
            .style: "filled", .fillcolor: "#FFFFFF", .color: color, .penwidth: "1.5",
            .pos: (start + Point(x: Self.sampleWidth / 2, y: 0)).text,
          ]))
    case .crowd: return
    }
    nodes.append(.invisible("\(name):a", at: start))
    nodes.append(.invisible("\(name):b", at: end))
    let stroke = Stroke(along: Curve(from: start, to: end), status: status, hasArrow: arrow != nil)
    edges.append(
      .init(
        key: name, tail: "\(name):a", head: "\(name):b",
        attributes: [
          .id: "\(id)-sample", .class: "legend", .pos: stroke.position, .color: color, .penwidth: width.fixed,
          .dir: arrow == nil ? "none" : "forward", .arrowhead: arrow ?? "none", .arrowsize: Stroke.arrowSize.fixed,
        ]))
  }
}
