import AllianceNetwork

/// Finds places for the small nodes of multilateral agreements: clear of states and of each other, few crossings, short spokes.
struct StarPlacer: Sendable {
  private static let star = (width: 90.0, height: 28.0)
  private let parties: [PartyCode: Point]
  private let obstacles: [Box]
  private let lines: [(a: Point, b: Point)]
  private let region: Box
  private var stars: [(id: AgreementID, place: Point, members: [Point])] = []
  private let fixed: [Point]

  init(parties: [PartyCode: Point], fixed: [AgreementID: Point], lines: [Sketch.Line]) {
    self.parties = parties
    let places = parties.sorted { $0.key < $1.key }.map(\.value)
    let width = parties.count > Sketch.mostNames ? 50.0 : 104
    obstacles = places.map { Box(center: $0, width: width, height: 50) }
    region = Box(around: places) ?? Box(center: Point(x: 0, y: 0), width: 0, height: 0)
    self.lines = Set(lines.compactMap(\.dyad)).sorted().compactMap { dyad in
      guard let a = parties[dyad.first], let b = parties[dyad.second] else { return nil }
      return (a, b)
    }
    self.fixed = fixed.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Places for `wanted`, the largest first, each then moved once more when the others are known.
  mutating func place(_ wanted: [Sketch.Star]) -> [AgreementID: Point] {
    let order = wanted.sorted {
      $0.members.count != $1.members.count ? $0.members.count > $1.members.count : $0.agreement < $1.agreement
    }
    let spots = candidates
    for star in order {
      let members = star.members.compactMap { parties[$0] }
      stars.append((star.agreement, best(of: spots, members: members, but: nil), members))
    }
    for _ in 0..<2 {
      for index in stars.indices { stars[index].place = best(of: spots, members: stars[index].members, but: index) }
    }
    return Dictionary(stars.map { ($0.id, $0.place) }) { first, _ in first }
  }

  /// A grid over the picture, coarser where there is much to compare each of its points with.
  private var candidates: [Point] {
    let steps = lines.count > 250 ? 13 : 26
    return (0...steps).flatMap { row in
      (0...steps).map { column in
        Point(
          x: region.minX + region.width * Double(column) / Double(steps),
          y: region.minY + region.height * Double(row) / Double(steps))
      }
    }
  }

  private func best(of spots: [Point], members: [Point], but own: Int?) -> Point {
    var best = region.center
    var least = Double.infinity
    for spot in spots {
      let cost = cost(of: spot, members: members, but: own, limit: least)
      if cost < least - 1e-9 {
        least = cost
        best = spot
      }
    }
    return best
  }

  private func cost(of spot: Point, members: [Point], but own: Int?, limit: Double) -> Double {
    let box = Box(center: spot, width: Self.star.width, height: Self.star.height)
    var cost = members.reduce(0) { $0 + $1.distance(to: spot) } / 18
    // A place in the middle of its members tells best whose it is.
    let middle = members.reduce(Point(x: 0, y: 0)) { $0 + $1 } * (1 / Double(max(1, members.count)))
    cost += middle.distance(to: spot) / 9
    for obstacle in obstacles where obstacle.padded(8).overlaps(box) { cost += 400 }
    for place in fixed where Box(center: place, width: Self.star.width, height: Self.star.height).padded(6).overlaps(box) {
      cost += 400
    }
    if cost >= limit { return cost }
    for line in lines where box.padded(2).meets(line.a, line.b) { cost += 32 }
    for (index, star) in stars.enumerated() where index != own {
      let other = Box(center: star.place, width: Self.star.width, height: Self.star.height)
      if other.padded(6).overlaps(box) { cost += 400 }
      for member in star.members where box.padded(2).meets(star.place, member) { cost += 32 }
      for member in members where other.padded(2).meets(spot, member) { cost += 32 }
    }
    if cost >= limit { return cost }
    for member in members {
      for obstacle in obstacles where obstacle.center != member && obstacle.padded(-6).meets(spot, member) { cost += 120 }
      for line in lines { cost += Self.penalty(spot, member, line.a, line.b) }
      for (index, star) in stars.enumerated() where index != own {
        for other in star.members { cost += Self.penalty(spot, member, star.place, other) }
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
