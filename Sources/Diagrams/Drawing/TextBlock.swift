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
        .id: id, .class: "text", .label: SafeText.label(lines, ending: "\\l"), .shape: "plaintext", .fixedsize: "true",
        .margin: "0",
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
