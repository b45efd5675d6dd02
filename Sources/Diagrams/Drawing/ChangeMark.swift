import AllianceNetwork

/// What a small disc on a line tells.
enum LineSign: Sendable, Hashable {
  /// What became of the tie.
  case change(TieChange)
  /// For how many ties the line stands.
  case count(Int)
}

/// A sign on a small disc that stands on a line or on the corner of a node.
struct ChangeMark: Sendable {
  static let size = 11.0
  /// The places on a line that are tried, in this order, as shares of its length.
  private static let shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8]

  var sign: LineSign
  /// The id of what it stands on.
  var id: String
  var place: Point

  var box: Box { Box(center: place, width: Self.size, height: Self.size) }

  /// The mark on `curve`, at the place that is freest of `others` and of `boxes`.
  init(_ sign: LineSign, on curve: Curve, id: String, others: [Box], boxes: [Box]) {
    let places = Self.shares.map { curve.point(at: $0) }
    let costs = places.map { place in
      let box = Box(center: place, width: Self.size, height: Self.size)
      return boxes.count { $0.padded(1).overlaps(box) } * 3 + others.count { $0.padded(0.5).overlaps(box) }
    }
    let least = costs.min() ?? 0
    let place = zip(places, costs).first { $0.1 == least }?.0 ?? curve.point(at: 0.5)
    self.init(sign, at: place, id: id)
  }

  /// The mark at `place`.
  init(_ sign: LineSign, at place: Point, id: String) {
    self.sign = sign
    self.place = place
    self.id = id
  }

  var node: DiagramGraph.Node {
    let (fill, line, text) =
      switch sign {
      case .change(.added): ("#1A1A1A", "#FFFFFF", "#FFFFFF")
      case .change(.altered): ("#FFFFFF", "#1A1A1A", "#1A1A1A")
      case .change(.removed): ("#FFFFFF", "#8A8A8A", "#555555")
      case .count: ("#FFFFFF", "#5A5A5A", "#1A1A1A")
      }
    let (label, kind) =
      switch sign {
      case .change(let change): (change.sign, "change-\(change.rawValue)")
      case .count(let count): ("\(count)", "count")
      }
    return .init(
      name: "mark:\(id)",
      attributes: [
        .id: "mark-\(id)", .class: "mark \(kind)", .label: label, .shape: "circle", .fixedsize: "true",
        .margin: "0", .width: (Self.size / 72).inches, .height: (Self.size / 72).inches, .style: "filled", .fillcolor: fill,
        .color: line, .penwidth: "0.8", .fontname: JapaneseFont.bold, .fontsize: "9", .fontcolor: text, .pos: place.text,
      ])
  }
}

extension Composer {
  /// The signs on lines, on the nodes of agreements and on parties.
  func marks(on lines: [DrawnLine]) -> [DiagramGraph.Node] {
    var marks: [ChangeMark] = []
    func corner(of name: String) -> Point? { boxes[name].map { Point(x: $0.maxX, y: $0.maxY) } }
    for star in sketch.stars {
      guard let change = star.change, let corner = corner(of: Self.name(of: star)) else { continue }
      marks.append(.init(.change(change), at: corner, id: star.id))
    }
    for (party, change) in sketch.partyChanges.sorted(by: { $0.key < $1.key }) {
      guard let corner = corner(of: party.text) else { continue }
      marks.append(.init(.change(change), at: corner, id: "\(options.idPrefix)state-\(party)"))
    }
    let nodes = boxes.sorted { $0.key < $1.key }.map(\.value)
    for line in lines {
      guard let sign = line.sign else { continue }
      marks.append(.init(sign, on: line.curve, id: line.id, others: marks.map(\.box), boxes: nodes))
    }
    return marks.map(\.node)
  }
}
