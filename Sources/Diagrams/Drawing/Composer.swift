import AllianceNetwork

/// Puts a sketch, its places and its frame together to a picture.
struct Composer: Sendable {
  let sketch: Sketch
  let frame: Frame
  let options: DiagramOptions
  private let labels: [PartyCode: PartyLabel]
  let boxes: [String: Box]
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
      let size = StarLabel.extent(of: star.label)
      boxes[Self.name(of: star)] = Box(
        center: placement.instruments[star.agreement] ?? origin, width: size.width, height: size.height)
    }
    self.labels = labels
    self.boxes = boxes
  }

  /// What elements tell on pointing at them, by `id`.
  var tooltips: [String: String] {
    func told(_ tooltip: String, _ change: TieChange?) -> String {
      guard let change else { return tooltip }
      return "\(options.language.line { Wording.change(change, in: $0) }): \(tooltip)"
    }
    var tooltips = Dictionary(sketch.lines.map { ($0.id, told($0.tooltip, $0.change)) }) { first, _ in first }
    for star in sketch.stars {
      tooltips[star.id] = told(star.tooltip, star.change)
      for member in star.members + star.lost {
        tooltips[spokeID(star, member)] = told("\(member): \(star.tooltip)", change(of: member, in: star))
      }
    }
    for (party, label) in labels { tooltips[stateID(party)] = label.tooltip }
    return tooltips
  }

  func graph(named name: String) -> DiagramGraph {
    let drawn = lineEdges + spokeEdges
    var nodes = sketch.parties.compactMap(node) + sketch.stars.compactMap(node)
    var edges = drawn.flatMap(\.edges)
    // In a fixed order: unions round, and a dictionary has another order each time.
    let taken = boxes.sorted { $0.key < $1.key }.map(\.value)
    var box = taken.reduce(Box?.none) { $0?.union($1) ?? $1 } ?? Box(center: Point(x: 0, y: 0), width: 300, height: 40)
    // Pictures that share a placement are of one size.
    for (_, place) in (options.placement?.drawable.parties ?? [:]).sorted(by: { $0.key < $1.key }) {
      box = box.union(Box(center: place, width: 104, height: 40))
    }
    for line in drawn { for point in line.curve.samples(12) { box = box.union(Box(center: point, width: 4, height: 4)) } }
    let halos = drawn.compactMap(\.halo)
    if !halos.isEmpty {
      // Graphviz draws edges in the order of the nodes where they begin, so that these lie below all others.
      nodes = [.invisible("halo:a", at: box.center), .invisible("halo:b", at: box.center)] + nodes
      edges = halos + edges
    }
    nodes += marks(on: drawn)
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

  static func name(of star: Sketch.Star) -> String { "agreement:\(star.agreement)" }
  private func stateID(_ party: PartyCode) -> String { "\(options.idPrefix)state-\(party)" }
  func spokeID(_ star: Sketch.Star, _ member: PartyCode) -> String { "\(star.id)-\(member)" }

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
        .style: sketch.partyChanges[party] == .removed ? "rounded,filled,dotted" : "rounded,filled",
        .fillcolor: isHub ? "#2F3640" : "#FFFFFF",
        .color: isHub ? "#2F3640" : isIsolate ? "#B5B5B5" : "#555555",
        .penwidth: "1.1", .fontname: isHub ? JapaneseFont.bold : JapaneseFont.family, .fontsize: PartyLabel.size.fixed,
        .fontcolor: isHub ? "#FFFFFF" : isIsolate ? "#808080" : "#111111",
      ])
  }

  private func node(_ star: Sketch.Star) -> DiagramGraph.Node? {
    guard let box = boxes[Self.name(of: star)] else { return nil }
    let style = LineStyle(star.type, star.status, change: star.change)
    return .init(
      name: Self.name(of: star),
      attributes: [
        .id: star.id, .class: "agreement type-\(star.type.rawValue) status-\(star.status.rawValue)\(classes(of: star.change))",
        .label: SafeText.label(star.label),
        .tooltip: SafeText.label([star.tooltip]), .pos: box.center.text, .width: (box.width / 72).inches,
        .height: (box.height / 72).inches, .fixedsize: "true", .shape: "box",
        .style: star.change == .removed ? "filled,dotted" : "filled",
        .fillcolor: star.change == .added ? LineStyle.halo : "#FFFFFF",
        .color: style.color, .penwidth: "1.5", .fontname: JapaneseFont.family,
        .fontsize: StarLabel.size.fixed, .fontcolor: star.change == .removed ? "#707070" : "#111111",
      ])
  }

  func classes(of change: TieChange?) -> String { change.map { " change-\($0.rawValue)" } ?? "" }
}
