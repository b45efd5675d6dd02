import AllianceNetwork

/// Finds places for the small nodes of multilateral agreements: clear of states, of each other and of the lines as they will run, few crossings,
/// short spokes.
struct StarPlacer: Sendable {
  /// What it costs to stand on a node, on the ties of a pair, on each of them up to three, on a spoke of another star, and to have a node under a spoke. A label on a
  /// line that is not its own reads as the name of that line; on a node it hides a name. Much higher costs drive labels to the rim, where their long spokes run
  /// under others.
  private static let costs = (node: 1_500.0, pair: 150.0, tie: 40.0, spoke: 150.0, behind: 250.0)
  private let parties: [PartyCode: Point]
  private let obstacles: [Box]
  private let bands: [Band]
  private let region: Box
  private var stars: [Placed] = []
  private let fixed: [Box]

  /// A star that has a place.
  private struct Placed {
    var id: AgreementID
    var box: Box
    var members: [Point]
  }

  /// Places among `parties` and stars that are `fixed`, all of which take the room of a usual one.
  init(parties: [PartyCode: Point], fixed: [AgreementID: Point], lines: [Sketch.Line]) {
    self.parties = parties
    let width = parties.count > Sketch.mostNames ? 50.0 : 104
    let boxes = parties.mapValues { Box(center: $0, width: width, height: 50) }
    obstacles = boxes.sorted { $0.key < $1.key }.map(\.value)
    region = Box(around: obstacles.map(\.center)) ?? Box(center: Point(x: 0, y: 0), width: 0, height: 0)
    let router = Router(boxes: Dictionary(uniqueKeysWithValues: boxes.map { ($0.key.text, $0.value) }), small: [])
    let counts = Dictionary(grouping: lines.compactMap(\.dyad)) { $0 }.mapValues(\.count)
    bands = counts.sorted { $0.key < $1.key }.compactMap { Band($0.key, lines: $0.value, router: router) }
    self.fixed = fixed.sorted { $0.key < $1.key }.map { Box(center: $0.value, width: 90, height: 28) }
  }

  /// Places for `wanted`, the largest first, each then moved once more when the others are known.
  mutating func place(_ wanted: [Sketch.Star]) -> [AgreementID: Point] {
    let order = wanted.sorted {
      $0.members.count != $1.members.count ? $0.members.count > $1.members.count : $0.agreement < $1.agreement
    }
    for star in order {
      let members = (star.members + star.lost).compactMap { parties[$0] }
      let size = StarLabel.extent(of: star.label)
      let box = Box(center: region.center, width: size.width, height: size.height)
      stars.append(Placed(id: star.agreement, box: box, members: members))
      settle(stars.count - 1)
    }
    for _ in 0..<2 {
      for index in stars.indices { settle(index) }
    }
    return Dictionary(stars.map { ($0.id, $0.box.center) }) { first, _ in first }
  }

  /// Moves a star to the best place of a grid over the picture, coarser where there is much to compare each place with, and then to the best near it.
  private mutating func settle(_ index: Int) {
    let steps = bands.count > 250 ? 13 : 26
    let step = Point(x: region.width / Double(steps), y: region.height / Double(steps))
    var best = region.center
    var least = Double.infinity
    func look(at spot: Point) {
      let cost = cost(of: spot, for: index, limit: least)
      guard cost < least - 1e-9 else { return }
      least = cost
      best = spot
    }
    for row in 0...steps {
      for column in 0...steps {
        look(at: Point(x: region.minX + step.x * Double(column), y: region.minY + step.y * Double(row)))
      }
    }
    for scale in [0.5, 0.25] {
      let around = best
      for dx in [-scale, 0, scale] {
        for dy in [-scale, 0, scale] { look(at: around + Point(x: step.x * dx, y: step.y * dy)) }
      }
    }
    stars[index].box.center = best
  }

  private func cost(of spot: Point, for own: Int, limit: Double) -> Double {
    let members = stars[own].members
    var box = stars[own].box
    box.center = spot
    var cost = members.reduce(0) { $0 + $1.distance(to: spot) } / 18
    // A place in the middle of its members tells best whose it is.
    let middle = members.reduce(Point(x: 0, y: 0)) { $0 + $1 } * (1 / Double(max(1, members.count)))
    cost += middle.distance(to: spot) / 9
    for obstacle in obstacles where obstacle.padded(8).overlaps(box) { cost += Self.costs.node }
    for other in fixed where other.padded(6).overlaps(box) { cost += Self.costs.node }
    if cost >= limit { return cost }
    for band in bands where band.meets(box.padded(3)) { cost += Self.costs.pair + Self.costs.tie * Double(min(band.lines, 3)) }
    for (index, star) in stars.enumerated() where index != own {
      if star.box.padded(6).overlaps(box) { cost += Self.costs.node }
      for member in star.members where box.padded(3).meets(star.box.center, member) { cost += Self.costs.spoke }
      for member in members where star.box.padded(3).meets(spot, member) { cost += Self.costs.spoke }
    }
    if cost >= limit { return cost }
    for member in members {
      for obstacle in obstacles where obstacle.center != member && obstacle.padded(-6).meets(spot, member) {
        cost += Self.costs.behind
      }
      for band in bands { cost += Self.penalty(spot, member, band.start, band.end) }
      for (index, star) in stars.enumerated() where index != own {
        for other in star.members { cost += Self.penalty(spot, member, star.box.center, other) }
      }
      if cost >= limit { return cost }
    }
    return cost
  }

  /// 1.5 for a crossing; up to 30 for two lines that leave the same node in nearly the same direction and so cover each other.
  private static func penalty(_ spot: Point, _ member: Point, _ a: Point, _ b: Point) -> Double {
    if a == member || b == member {
      let away = (spot - member).unit
      let other = ((a == member ? b : a) - member).unit
      let cosine = away.x * other.x + away.y * other.y
      return cosine > 0.985 ? 30 : cosine > 0.95 ? 8 : 0
    }
    return crosses(spot, member, a, b) ? 1.5 : 0
  }

  private static func crosses(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    func side(_ p: Point, _ q: Point, _ r: Point) -> Double { (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x) }
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
  }
}

extension StarPlacer {
  /// The ties of one pair as they run where no small node is in their way.
  fileprivate struct Band: Sendable {
    /// How many ties lie side by side.
    let lines: Int
    private let points: [Point]
    private let extent: Box
    private let margin: Double

    var start: Point { points[0] }
    var end: Point { points[points.count - 1] }

    init?(_ dyad: Dyad, lines: Int, router: Router) {
      let width = min(Lanes.widest, Double(lines) * 4.6)
      guard let curve = router.way(from: dyad.first.text, to: dyad.second.text, width: width) else { return nil }
      self.lines = lines
      margin = width / 2
      points = curve.isStraight ? [curve.start, curve.end] : curve.samples(10)
      extent = Box(around: points) ?? Box(center: curve.start, width: 0, height: 0)
    }

    /// Whether any of its ties runs through `box`.
    func meets(_ box: Box) -> Bool {
      let box = box.padded(margin)
      guard box.overlaps(extent) else { return false }
      return zip(points, points.dropFirst()).contains { box.meets($0, $1) }
    }
  }
}
