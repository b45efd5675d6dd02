import AllianceNetwork

/// A line of the picture: the edges that make it, and what lies below it and stands on it.
struct DrawnLine: Sendable {
  var id: String
  var curve: Curve
  var edge: DiagramGraph.Edge
  var style: LineStyle
  /// The sign that is to stand on it.
  var sign: LineSign?

  /// The line, and the white one along its middle where it is double.
  var edges: [DiagramGraph.Edge] {
    guard style.isDouble else { return [edge] }
    return [edge, .init(key: "core-\(edge.key)", tail: edge.tail, head: edge.head, attributes: core)]
  }

  private var core: [DiagramGraph.Attribute: String] {
    [
      .id: "core-\(id)", .class: "core", .pos: edge.attributes[.pos] ?? "", .color: "#FFFFFF",
      .penwidth: (style.width * LineStyle.core).fixed, .dir: "none", .arrowhead: "none",
    ]
  }

  /// The light band below a line that is new.
  var halo: DiagramGraph.Edge? {
    guard style.hasHalo else { return nil }
    return .init(
      key: "halo-\(id)", tail: "halo:a", head: "halo:b",
      attributes: [
        .id: "halo-\(id)", .class: "halo", .pos: Stroke(along: curve, dashes: []).position, .color: LineStyle.halo,
        .penwidth: (style.width + LineStyle.haloMargin).fixed, .dir: "none", .arrowhead: "none",
      ])
  }
}

extension Composer {
  /// How far a line runs under a node, in points.
  private static let overlap = 5.0
  /// The width of spokes and of obligations.
  private static let light = 1.2

  private var router: Router { Router(boxes: boxes, small: Set(sketch.stars.map(Self.name))) }

  private func style(of line: Sketch.Line) -> LineStyle {
    if !line.bundled.isEmpty {
      return LineStyle(bundleOf: line.bundled.count, line.status, withPact: line.bundled.contains { $0.type == .defensePact })
    }
    return LineStyle(line.type, line.status, width: line.obligation == nil ? nil : Self.light, change: line.change)
  }

  /// The ties of two parties, those of one pair side by side in the order of their types.
  var lineEdges: [DrawnLine] {
    let router = self.router
    let bands = Dictionary(grouping: sketch.lines.filter { $0.dyad != nil }) { $0.dyad }
    return bands.compactMap { dyad, lines in dyad.map { ($0, lines) } }.sorted { $0.0 < $1.0 }.flatMap {
      dyad, lines -> [DrawnLine] in
      let lines = lines.sorted { a, b in
        a.type != b.type ? a.type < b.type : a.status != b.status ? a.status < b.status : a.id < b.id
      }
      let lanes = Lanes(widths: lines.map { style(of: $0).width }, limit: Lanes.widest)
      let (first, second) = (dyad.first.text, dyad.second.text)
      guard let middle = router.way(from: first, to: second, width: lanes.width), let tail = boxes[first],
        let head = boxes[second]
      else { return [] }
      let aside = (middle.end - middle.start).unit.left
      return zip(lines, lanes.lanes).compactMap { line, lane in
        let way = middle.moved(by: aside * lane.offset)
        let isForward = line.tail == dyad.first
        // A line runs on under the rounded corners of the nodes; an arrowhead has to end before them.
        let start = (isForward ? tail : head).padded(-Self.overlap)
        let end = (isForward ? head : tail).padded(line.arrow == nil ? -Self.overlap : 0)
        return (isForward ? way : way.reversed).clipped(by: start, and: end).map { drawn(line, along: $0, width: lane.width) }
      }
    }
  }

  private func drawn(_ line: Sketch.Line, along curve: Curve, width: Double) -> DrawnLine {
    let sign = line.bundled.isEmpty ? line.change.map(LineSign.change) : .count(line.bundled.count)
    let about = line.bundled.isEmpty ? "type-\(line.type.rawValue) status-\(line.status.rawValue)" : "pair"
    let kind = line.obligation.map { "obligation obligation-\($0.rawValue)" } ?? "tie"
    var style = style(of: line)
    style.width = width
    let edge = edge(
      line.id, from: line.tail.text, to: line.head.text, along: curve, style: style, arrow: line.arrow,
      class: "\(kind) \(about)\(classes(of: line.change))", tooltip: line.tooltip)
    return DrawnLine(id: line.id, curve: curve, edge: edge, style: style, sign: sign)
  }

  /// The spokes of multilateral agreements, those of members that left among them.
  var spokeEdges: [DrawnLine] {
    let router = self.router
    return sketch.stars.flatMap { star in
      Set(star.members + star.lost).sorted().compactMap { member -> DrawnLine? in
        let name = Self.name(of: star)
        let change = change(of: member, in: star)
        let style = LineStyle(star.type, star.status, width: Self.light, change: change)
        guard let middle = router.way(from: name, to: member.text, width: style.width), let tail = boxes[name],
          let head = boxes[member.text],
          let curve = middle.clipped(by: tail, and: head.padded(-Self.overlap))
        else { return nil }
        let id = spokeID(star, member)
        let edge = edge(
          id, from: name, to: member.text, along: curve, style: style, arrow: nil,
          class: "spoke type-\(star.type.rawValue) status-\(star.status.rawValue)\(classes(of: change))", tooltip: star.tooltip)
        // What became of the agreement as a whole is told once, on its node.
        return DrawnLine(
          id: id, curve: curve, edge: edge, style: style, sign: change == star.change ? nil : change.map(LineSign.change))
      }
    }
  }

  /// What became of the membership of `member`.
  func change(of member: PartyCode, in star: Sketch.Star) -> TieChange? {
    if star.lost.contains(member) { return .removed }
    if star.gained.contains(member) { return .added }
    return star.change == .altered ? nil : star.change
  }

  private func edge(
    _ id: String, from tail: String, to head: String, along curve: Curve, style: LineStyle, arrow: String?, class kind: String,
    tooltip: String
  ) -> DiagramGraph.Edge {
    let stroke = Stroke(along: curve, dashes: style.dashes, isCrossedOut: style.isCrossedOut, hasArrow: arrow != nil)
    return .init(
      key: id, tail: tail, head: head,
      attributes: [
        .id: id, .class: kind, .tooltip: SafeText.label([tooltip]), .pos: stroke.position, .color: style.color,
        .penwidth: style.width.fixed, .dir: arrow == nil ? "none" : "forward", .arrowhead: arrow ?? "none",
        .arrowsize: Stroke.arrowSize.fixed,
      ])
  }
}
