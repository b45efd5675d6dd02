import AllianceNetwork

extension Placement {
  /// One placement for the pictures of all `networks` under `filter`: every state and every multilateral agreement of any of them has a place.
  ///
  /// The same networks give the same places on every machine. `hub`, `lattice` and `map` cannot fail or hang. An engine of Graphviz is run by
  /// `options.worker` under its time limit, where one is set; if it fails, the lattice takes its place and `messages` says so.
  ///
  /// The hub is the one that a network declares, the first to do so, if it is tied in any of the pictures, else the party with the most partners; where several have
  /// as many, there is none, and the layout `hub` is a ring.
  ///
  /// The order on the ring is that with the fewest crossings that a local search finds, beginning with the order of the compass; it is turned so
  /// that the states lie as far as possible on their own side of the compass.
  ///
  /// Time: the search ends after a fixed number of steps; the places of k multilateral agreements among m ties take O(k(m + k)).
  public static func common(
    to networks: [Network], filter: Filter = .init(), registry: Registry, options: DiagramOptions = .init()
  ) -> (placement: Placement, messages: [String]) {
    let sketch = Sketch(merging: networks.map { Sketch(drawing: $0, filter: filter, options: options) })
    let declared = networks.lazy.compactMap(\.hub).first { sketch.parties.contains($0) }
    return common(to: sketch, declaredHub: declared, registry: registry, options: options)
  }

  static func common(
    to sketch: Sketch, declaredHub: PartyCode?, registry: Registry, options: DiagramOptions
  ) -> (placement: Placement, messages: [String]) {
    let relations = Relations(sketch)
    let compass = Compass(sketch.parties, registry: registry)
    let hub = declaredHub.flatMap { relations.tied.contains($0) ? $0 : nil } ?? relations.mostTied
    var messages: [String] = []
    var placement = Placement(hub: hub)
    switch options.layout {
    case .hub:
      if hub == nil, !relations.pairs.isEmpty {
        messages.append(
          "no party has more partners than every other, and the network declares no hub that has a tie: all stand on the ring")
      }
      placement.parties = RingLayout(relations, compass: compass, centre: hub).places
    case .lattice: placement.parties = RingLayout(relations, compass: compass, centre: nil).places
    case .map: placement.parties = MapLayout(sketch.parties, compass: compass).places
    case .engine(let engine):
      do throws(DiagramError) {
        placement.parties = try EngineLayout(relations, engine: engine, worker: options.worker).places()
      } catch {
        messages.append("\(error); the lattice layout was drawn instead")
        placement.parties = RingLayout(relations, compass: compass, centre: nil).places
      }
    }
    placement.place(sketch.stars, lines: sketch.lines)
    return (placement, messages)
  }

  /// The placement without places that are no numbers or lie farther than 100 000 points from the origin.
  var drawable: Placement {
    func isDrawable(_ place: Point) -> Bool { abs(place.x) < 1e5 && abs(place.y) < 1e5 }
    return Placement(
      parties: parties.filter { isDrawable($0.value) }, instruments: instruments.filter { isDrawable($0.value) }, hub: hub)
  }

  /// Gives the stars that have no place yet one each; the others stay.
  mutating func place(_ stars: [Sketch.Star], lines: [Sketch.Line]) {
    var placer = StarPlacer(parties: parties, fixed: instruments, lines: lines)
    for (id, place) in placer.place(stars.filter { instruments[$0.agreement] == nil }) { instruments[id] = place }
  }

  /// Gives parties that have no place yet one each, outside of the others, far from each other; the others stay.
  mutating func place(missing wanted: [PartyCode]) {
    for party in wanted where parties[party] == nil {
      let taken = parties.values.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
      guard let box = Box(around: taken) else {
        parties[party] = Point(x: 0, y: 0)
        continue
      }
      let radius = (taken.map { $0.distance(to: box.center) }.max() ?? 0) + RingLayout.slot * 0.75
      let candidates = (0..<48).map { box.center + Point(angle: Double($0) * .pi / 24, radius: radius) }
      let room = candidates.map { candidate in taken.map { $0.distance(to: candidate) }.min() ?? 0 }
      parties[party] = room.max().flatMap { most in room.firstIndex { $0 > most - 1e-6 } }.map { candidates[$0] }
    }
  }
}

extension Sketch {
  /// One sketch with everything that is in any of `sketches`.
  init(merging sketches: [Sketch]) {
    self.init(parties: Set(sketches.flatMap(\.parties)).sorted())
    lines = sketches.flatMap(\.lines)
    var index: [AgreementID: Int] = [:]
    for star in sketches.flatMap(\.stars) {
      if let known = index[star.agreement] {
        stars[known].members = Set(stars[known].members + star.members + star.lost).sorted()
      } else {
        index[star.agreement] = stars.count
        stars.append(star)
      }
    }
  }
}
