import AllianceNetwork

/// Puts a sketch, its places and its frame together to a picture.
struct Composer: Sendable {
  private let sketch: Sketch
  private let frame: Frame
  private let options: DiagramOptions
  private let labels: [PartyCode: PartyLabel]
  private let boxes: [String: Box]
  private let hub: PartyCode?

  init(sketch: Sketch, placement: Placement, registry: Registry, frame: Frame, options: DiagramOptions) {
    self.sketch = sketch
    self.frame = frame
    self.options = options
    hub = placement.hub
    let asCodes = options.showsCodes || sketch.needsCodes
    let origin = Point(x: 0, y: 0)
    var labels: [PartyCode: PartyLabel] = [:]
    var boxes: [String: Box] = [:]
    for party in sketch.parties {
      let label = PartyLabel(party, registry: registry, language: options.language, asCode: asCodes)
      labels[party] = label
      boxes[party.text] = Box(center: placement.parties[party] ?? origin, width: label.width, height: label.height)
    }
    for star in sketch.stars {
      boxes[Self.name(of: star)] = Box(
        center: placement.instruments[star.agreement] ?? origin,
        width: (star.label.map { TextSize.width($0, size: StarLabel.size) }.max() ?? 0) + 9,
        height: TextSize.height(lines: star.label.count, size: StarLabel.size) + 4)
    }
    self.labels = labels
    self.boxes = boxes
  }

  /// What elements tell on pointing at them, by `id`.
  var tooltips: [String: String] {
    var tooltips = Dictionary(sketch.lines.map { ($0.id, $0.tooltip) }) { first, _ in first }
    for star in sketch.stars {
      tooltips[star.id] = star.tooltip
      for member in star.members { tooltips[spokeID(star, member)] = "\(member): \(star.tooltip)" }
    }
    for (party, label) in labels { tooltips[stateID(party)] = label.tooltip }
    return tooltips
  }

  func graph(named name: String) -> DiagramGraph {
    let strokes = lineEdges + spokeEdges
    var nodes = sketch.parties.compactMap(node) + sketch.stars.compactMap(node)
    var edges = strokes.map(\.edge)
    var box = boxes.values.reduce(Box?.none) { $0?.union($1) ?? $1 } ?? Box(center: Point(x: 0, y: 0), width: 300, height: 40)
    // Pictures that share a placement are of one size.
    for place in (options.placement?.drawable.parties ?? [:]).values {
      box = box.union(Box(center: place, width: 104, height: 40))
    }
    for stroke in strokes { for point in stroke.curve.samples(12) { box = box.union(Box(center: point, width: 4, height: 4)) } }
    if options.showsFrame { surround(&box, &nodes, &edges) }
    nodes.append(.invisible("corner:a", at: Point(x: box.minX, y: box.minY)))
    nodes.append(.invisible("corner:b", at: Point(x: box.maxX, y: box.maxY)))
    var attributes: [DiagramGraph.Attribute: String] = [
      .id: options.idPrefix + "diagram", .class: "alliance-network", .bgcolor: "#FFFFFF", .charset: "UTF-8",
      .fontname: JapaneseFont.family, .outputorder: "edgesfirst", .pad: "0.2",
    ]
    if let width = options.width, width.isFinite, width > 0 { attributes[.size] = "\(width.fixed),1000!" }
    let safe = String(
      name.unicodeScalars.map { $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0) ? Character($0) : "-" })
    return DiagramGraph(name: safe.isEmpty ? "network" : safe, attributes: attributes, nodes: nodes, edges: edges)
  }

  // MARK: Nodes

  private static func name(of star: Sketch.Star) -> String { "agreement:\(star.agreement)" }
  private func stateID(_ party: PartyCode) -> String { "\(options.idPrefix)state-\(party)" }
  private func spokeID(_ star: Sketch.Star, _ member: PartyCode) -> String { "\(star.id)-\(member)" }

  private func node(_ party: PartyCode) -> DiagramGraph.Node? {
    guard let label = labels[party], let box = boxes[party.text] else { return nil }
    let isHub = party == hub
    let isIsolate = sketch.isolates.contains(party)
    return .init(
      name: party.text,
      attributes: [
        .id: stateID(party), .class: isHub ? "state hub" : isIsolate ? "state isolate" : "state",
        .label: SafeText.label(label.lines), .tooltip: SafeText.label([label.tooltip]), .pos: box.center.text,
        .width: (box.width / 72).inches, .height: (box.height / 72).inches, .fixedsize: "true", .shape: "box",
        .style: "rounded,filled", .fillcolor: isHub ? "#2F3640" : "#FFFFFF",
        .color: isHub ? "#2F3640" : isIsolate ? "#B5B5B5" : "#555555",
        .penwidth: "1.1", .fontname: isHub ? JapaneseFont.bold : JapaneseFont.family, .fontsize: PartyLabel.size.fixed,
        .fontcolor: isHub ? "#FFFFFF" : isIsolate ? "#808080" : "#111111",
      ])
  }

  private func node(_ star: Sketch.Star) -> DiagramGraph.Node? {
    guard let box = boxes[Self.name(of: star)] else { return nil }
    return .init(
      name: Self.name(of: star),
      attributes: [
        .id: star.id, .class: "agreement type-\(star.type.rawValue) status-\(star.status.rawValue)",
        .label: SafeText.label(star.label),
        .tooltip: SafeText.label([star.tooltip]), .pos: box.center.text, .width: (box.width / 72).inches,
        .height: (box.height / 72).inches, .fixedsize: "true", .shape: "box", .style: "filled", .fillcolor: "#FFFFFF",
        .color: StatusStyle(star.status).color(of: star.type), .penwidth: "1.5", .fontname: JapaneseFont.family,
        .fontsize: StarLabel.size.fixed, .fontcolor: "#111111",
      ])
  }

  // MARK: Edges

  private var router: Router { Router(boxes: boxes, small: Set(sketch.stars.map(Self.name))) }
  /// How far a line runs under a node, in points.
  private static let overlap = 5.0

  private typealias Drawn = (edge: DiagramGraph.Edge, curve: Curve)

  /// The ties of two parties, those of one pair side by side in the order of their types.
  private var lineEdges: [Drawn] {
    let router = self.router
    let bands = Dictionary(grouping: sketch.lines.filter { $0.dyad != nil }) { $0.dyad }
    return bands.compactMap { dyad, lines in dyad.map { ($0, lines) } }.sorted { $0.0 < $1.0 }.flatMap { dyad, lines -> [Drawn] in
      let lines = lines.sorted { a, b in
        a.type != b.type ? a.type < b.type : a.status != b.status ? a.status < b.status : a.id < b.id
      }
      let widths = lines.map { $0.obligation == nil ? TypeStyle($0.type).width : 1.1 }
      let lanes = Lanes(widths: widths, limit: 25)
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
        return (isForward ? way : way.reversed).clipped(by: start, and: end).map { edge(of: line, along: $0, width: lane.width) }
      }
    }
  }

  private func edge(of line: Sketch.Line, along curve: Curve, width: Double) -> Drawn {
    let kind = line.obligation.map { "obligation obligation-\($0.rawValue)" } ?? "tie"
    let attributes: [DiagramGraph.Attribute: String] = [
      .id: line.id, .class: "\(kind) type-\(line.type.rawValue) status-\(line.status.rawValue)",
      .tooltip: SafeText.label([line.tooltip]),
      .pos: Stroke(along: curve, status: line.status, hasArrow: line.arrow != nil).position,
      .color: StatusStyle(line.status).color(of: line.type), .penwidth: width.fixed, .dir: line.arrow == nil ? "none" : "forward",
      .arrowhead: line.arrow ?? "none", .arrowsize: Stroke.arrowSize.fixed,
    ]
    return (.init(key: line.id, tail: line.tail.text, head: line.head.text, attributes: attributes), curve)
  }

  /// The spokes of multilateral agreements.
  private var spokeEdges: [Drawn] {
    let router = self.router
    return sketch.stars.flatMap { star in
      star.members.compactMap { member -> Drawn? in
        let name = Self.name(of: star)
        let width = 1.2
        guard let middle = router.way(from: name, to: member.text, width: width), let tail = boxes[name],
          let head = boxes[member.text],
          let curve = middle.clipped(by: tail, and: head.padded(-Self.overlap))
        else { return nil }
        let id = spokeID(star, member)
        let attributes: [DiagramGraph.Attribute: String] = [
          .id: id, .class: "spoke type-\(star.type.rawValue) status-\(star.status.rawValue)",
          .tooltip: SafeText.label([star.tooltip]),
          .pos: Stroke(along: curve, status: star.status, hasArrow: false).position,
          .color: StatusStyle(star.status).color(of: star.type), .penwidth: width.fixed, .dir: "none", .arrowhead: "none",
        ]
        return (.init(key: id, tail: name, head: member.text, attributes: attributes), curve)
      }
    }
  }

  // MARK: Frame

  /// Adds title, caption, legend and source note, and makes `box` hold them.
  private func surround(_ box: inout Box, _ nodes: inout [DiagramGraph.Node], _ edges: inout [DiagramGraph.Edge]) {
    let prefix = options.idPrefix
    var whole = box
    if options.legend != .none, !frame.sections.isEmpty {
      let isBelow = options.legend == .below
      let legend = Legend(
        frame, at: isBelow ? Point(x: box.minX, y: box.minY - 26) : Point(x: box.maxX + 30, y: box.maxY), place: options.legend,
        width: max(box.width, 420), language: options.language, prefix: prefix)
      nodes += legend.nodes
      edges += legend.edges
      whole = whole.union(legend.box)
    }
    let width = max(whole.width, 320)
    func block(_ name: String, _ lines: [String], size: Double, isBold: Bool = false, color: String) -> TextBlock {
      TextBlock(
        name: "text:\(name)", id: prefix + name, lines: lines.flatMap { TextSize.wrapped($0, width: width * 0.95, size: size) },
        size: size,
        isBold: isBold, color: color)
    }
    func add(_ text: TextBlock, top: Double) {
      nodes.append(text.node(atLeft: box.minX, top: top))
      whole = whole.union(text.box(atLeft: box.minX, top: top))
    }
    let isWide = TextSize.width(frame.title, size: 15) * 1.08 > width * 0.95
    let title = block("title", isWide ? frame.titles : [frame.title], size: 15, isBold: true, color: "#222222")
    let caption = block("caption", frame.caption, size: 10, color: "#555555")
    let top = whole.maxY + 22 + caption.height
    add(caption, top: top)
    add(title, top: top + 5 + title.height)
    if !frame.source.isEmpty { add(block("source", [frame.source], size: 8.5, color: "#666666"), top: whole.minY - 16) }
    box = whole
  }
}
