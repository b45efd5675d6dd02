import AllianceNetwork
import Foundation

/// Agreements by year and type as stacked bars, in the colours of the diagrams; a legend to the right, in the order of the stack.
///
/// Bars are nodes and lines are edges of Graphviz, so that the chart is had in every form of a diagram. The same input gives the same bytes on one machine.
public struct YearChart: Sendable {
  /// A year and how many agreements of each type count in it.
  public typealias Year = (year: Int, counts: [AgreementType: Int])

  /// The picture as nodes and edges.
  public let graph: DiagramGraph
  private let title: String
  private let caption: String
  private let tooltips: [String: String]

  /// The width of the plot and its height, in points.
  private static let (width, height) = (560.0, 240.0)
  private static let size = 10.0
  /// The distance of the legend from the plot, its width and the distance of its rows.
  private static let legend = (gap: 16.0, width: 190.0, row: 16.0)

  /// A chart of `years`, the earliest first; an empty one has a title and axes. O(years · types).
  public init(title: String, caption: String, years: [Year], language: Language) {
    self.title = SafeText.plain(title)
    self.caption = SafeText.plain(caption)
    let types = Set(years.flatMap { $0.counts.filter { $0.value > 0 }.keys }).sorted()
    let most = years.map { $0.counts.values.reduce(0, +) }.max() ?? 0
    let step = Self.step(upTo: most)
    let top = max(step, (most + step - 1) / step * step)
    var nodes: [DiagramGraph.Node] = []
    var edges: [DiagramGraph.Edge] = []
    var tooltips: [String: String] = [:]
    func text(
      _ name: String, _ lines: [String], left x: Double, top y: Double, size: Double = Self.size, isBold: Bool = false,
      color: String = "#444444"
    ) {
      nodes.append(
        TextBlock(name: "text:\(name)", id: name, lines: lines, size: size, isBold: isBold, color: color).node(atLeft: x, top: y))
    }
    func box(_ id: String, _ kind: String, center: Point, width: Double, height: Double, color: String, tooltip: String = "") {
      nodes.append(
        .init(
          name: id,
          attributes: [
            .id: id, .class: kind, .label: "", .tooltip: SafeText.label([tooltip]), .shape: "box", .fixedsize: "true",
            .margin: "0",
            .width: (width / 72).inches, .height: (height / 72).inches, .style: "filled", .fillcolor: color, .color: "#FFFFFF",
            .penwidth: "0.3", .pos: center.text,
          ]))
    }
    func line(_ id: String, from start: Point, to end: Point, color: String) {
      nodes += [.invisible("\(id):a", at: start), .invisible("\(id):b", at: end)]
      edges.append(
        .init(
          key: id, tail: "\(id):a", head: "\(id):b",
          attributes: [
            .id: id, .class: "axis", .pos: Stroke(along: Curve(from: start, to: end), dashes: []).position, .color: color,
            .penwidth: "0.6",
            .dir: "none", .arrowhead: "none",
          ]))
    }
    // The scale, with a line at each of its steps.
    for value in stride(from: 0, through: top, by: step) {
      let y = Self.height * Double(value) / Double(top)
      line("grid-\(value)", from: Point(x: 0, y: y), to: Point(x: Self.width, y: y), color: value == 0 ? "#444444" : "#D9D9D9")
      let label = TextSize.width("\(value)", size: Self.size)
      text("scale-\(value)", ["\(value)"], left: -8 - label, top: y + TextSize.height(lines: 1, size: Self.size) / 2)
    }
    // The bars, heaviest types at the bottom, and the years below them.
    let pitch = Self.width / Double(max(years.count, 1))
    let labelled = Self.labelled(years.map(\.year), pitch: pitch)
    for (index, year) in years.enumerated() {
      let x = pitch * (Double(index) + 0.5)
      var below = 0
      for type in types {
        guard let count = year.counts[type], count > 0 else { continue }
        let id = "bar-\(year.year)-\(type.rawValue)"
        let words = "\(year.year): \(Wording.type(type, in: language)) \(count)"
        tooltips[id] = words
        let height = Self.height * Double(count) / Double(top)
        let middle = Self.height * Double(below) / Double(top) + height / 2
        box(
          id, "bar type-\(type.rawValue)", center: Point(x: x, y: middle), width: min(pitch * 0.86, 26), height: height,
          color: TypeStyle(type).color, tooltip: words)
        below += count
      }
      if labelled.contains(year.year) {
        let label = TextSize.width("\(year.year)", size: Self.size)
        text("year-\(year.year)", ["\(year.year)"], left: x - label / 2, top: -6)
      }
    }
    // The legend beside the plot, in the order in which the bars lie on each other, and the heading above it.
    for (index, type) in types.reversed().enumerated() {
      let left = Self.width + Self.legend.gap
      let y = Self.height - Self.legend.row * (Double(index) + 0.5)
      box(
        "legend-\(type.rawValue)", "legend", center: Point(x: left + 6, y: y), width: 11, height: 9, color: TypeStyle(type).color)
      text(
        "legend-text-\(type.rawValue)", [Wording.type(type, in: language)], left: left + 17,
        top: y + TextSize.height(lines: 1, size: Self.size) / 2)
    }
    let whole = Self.width + Self.legend.gap + Self.legend.width
    let note = TextSize.wrapped(self.caption, width: whole, size: 10)
    let headTop = Self.height + 30 + TextSize.height(lines: note.count, size: 10)
    text(
      "caption", note, left: -20, top: Self.height + 22 + TextSize.height(lines: note.count, size: 10), size: 10, color: "#555555"
    )
    text(
      "title", TextSize.wrapped(self.title, width: whole, size: 15), left: -20, top: headTop + 20, size: 15, isBold: true,
      color: "#222222")
    self.tooltips = tooltips
    graph = DiagramGraph(
      name: "timeline",
      attributes: [
        .id: "timeline", .class: "timeline", .bgcolor: "#FFFFFF", .charset: "UTF-8", .fontname: JapaneseFont.family,
        .outputorder: "edgesfirst", .pad: "0.2",
      ], nodes: nodes, edges: edges)
  }

  /// The chart in `format`; `resolution` are the pixels an inch of PNG.
  ///
  /// Throws ``DiagramError/graphviz(step:message:)`` where Graphviz reports an error.
  public func render(_ format: DiagramFormat, resolution: Int = 150) throws(DiagramError) -> Data {
    try graph.drawn(as: format, title: title, description: caption, tooltips: tooltips, resolution: resolution)
  }

  /// The years with a number below them: all of a dozen; else the first, the last, and the round ones that leave these room.
  static func labelled(_ years: [Int], pitch: Double) -> Set<Int> {
    guard years.count > 12, let first = years.first, let last = years.last else { return Set(years) }
    let every = step(upTo: years.count * 2)
    let room = TextSize.width("0000", size: size) + 8
    let round = years.filter { year in
      year.isMultiple(of: every) && Double(year - first) * pitch >= room && Double(last - year) * pitch >= room
    }
    return Set(round + [first, last])
  }

  /// The distance between two marks of a scale that goes up to `most`: 1, 2 or 5 times a power of ten, so that there are ten marks at most.
  static func step(upTo most: Int) -> Int {
    var power = 1
    while true {
      for factor in [1, 2, 5] where most <= factor * power * 10 { return factor * power }
      power *= 10
    }
  }
}
