/// Finds ways for lines between nodes that run through other nodes as little as may be.
struct Router: Sendable {
  private static let bows: [Double] = [
    0, 16, -16, 28, -28, 42, -42, 60, -60, 84, -84, 115, -115, 150, -150, 200, -200, 260, -260,
  ]
  /// How far the top of a bow lies towards its start (positive) or end; a bow that leans costs a little more.
  private static let leans: [Double] = [0, 0.75, -0.75]
  /// What it costs to run through a state, and through a small node: the first more than any bow, the second more than nearly all.
  private static let costs = (state: 900.0, small: 250.0)
  /// The highest bow, as a share of the way: a line that goes round more than that is taken for a way of its own. Only where every lower one runs
  /// through a node, and would so be read as a tie to it, is one tried that is higher.
  private static let steepest = [0.24, 0.3, 0.38]
  private let places: [String: Box]
  private let obstacles: [(name: String, box: Box, weight: Double)]
  private let middle: Point

  /// A router among these nodes; to run through one of `small` is less bad.
  init(boxes: [String: Box], small: Set<String>) {
    places = boxes
    obstacles = boxes.sorted { $0.key < $1.key }.map {
      ($0.key, $0.value, small.contains($0.key) ? Self.costs.small : Self.costs.state)
    }
    // In a fixed order: unions round, and a dictionary has another order each time.
    middle = obstacles.reduce(Box?.none) { $0?.union($1.box) ?? $1.box }?.center ?? Point(x: 0, y: 0)
  }

  /// The middle of the way from the centre of one node to that of another for a band of `width`: the straight line or one of some bows. A bow
  /// costs its height, and more where it leads outwards; a node under it costs more than any bow.
  func way(from tail: String, to head: String, width: Double) -> Curve? {
    guard let first = places[tail], let last = places[head] else { return nil }
    let length = first.center.distance(to: last.center)
    let others = obstacles.filter { $0.name != tail && $0.name != head }.map { ($0.box.padded(width / 2 + 3), $0.weight) }
    let straight = Curve(from: first.center, to: last.center).point(at: 0.5).distance(to: middle)
    var best: Curve?
    var least = Double.infinity
    var tried = -1.0
    for share in Self.steepest where least >= Self.costs.small {
      let highest = max(length * share, 1)
      for bow in Self.bows where abs(bow) < highest && abs(bow) >= tried {
        for lean in bow == 0 ? [0] : Self.leans {
          let curve = Curve(from: first.center, to: last.center, bow: bow, lean: lean)
          let leadsOut = curve.point(at: 0.5).distance(to: middle) > straight
          var cost = abs(bow) * (leadsOut ? 1.6 : 1) + abs(lean) * 8
          guard cost < least else { continue }
          let points = curve.samples(48)
          for (box, weight) in others where points.contains(where: box.contains) { cost += weight }
          if cost < least {
            least = cost
            best = curve
          }
        }
      }
      tried = highest
    }
    return best
  }
}

/// The lanes of the ties of one pair: side by side, with white between them.
struct Lanes: Sendable {
  /// The width of the widest band, in points.
  static let widest = 25.0
  /// How far each lane lies to the left of the middle, and how wide it is.
  let lanes: [(offset: Double, width: Double)]
  /// The width of the whole band.
  let width: Double

  /// Lanes for lines of these widths, from left to right; where the band would be wider than `limit`, all of it is narrowed.
  init(widths: [Double], limit: Double) {
    let gap = 2.6
    let natural = widths.reduce(0, +) + gap * Double(max(0, widths.count - 1))
    let scale = natural > limit ? limit / natural : 1
    var at = natural / 2
    var lanes: [(offset: Double, width: Double)] = []
    for width in widths {
      lanes.append(((at - width / 2) * scale, width * scale))
      at -= width + gap
    }
    self.lanes = lanes
    width = natural * scale
  }
}
