/// What the edges of a graph weigh, once an edge, in the order of `Graph.edges`, to the last bit what they were given as.
///
/// Weights that are whole multiples of one decimal unit, such as counts, grades and shares with up to nine decimals, are kept as those
/// multiples, in 4 bytes an edge; others, such as sums of thirds, in 8.
struct EdgeWeights: Sendable, Equatable {
  /// Where the edges begin that are filed with a node: undirected with their lower end, else with their source. One more entry than
  /// there are nodes.
  let starts: [Int32]
  private let numbers: Numbers

  private enum Numbers: Equatable {
    /// Each weight is one of these over `perUnit`, a power of ten.
    case multiples([UInt32], perUnit: Double)
    /// The weights themselves.
    case weights([Double])
  }

  /// Those of sorted rows; nil if these have none. An undirected edge's weight is taken from the row of its lower end.
  init?(of rows: WeightedAdjacency, directed: Bool) {
    guard let weights = rows.weights else { return nil }
    guard !directed else {
      self.init(starts: rows.offsets, weights)
      return
    }
    var (starts, own): ([Int32], [Double]) = ([0], [])
    starts.reserveCapacity(rows.offsets.count)
    own.reserveCapacity(rows.arcCount / 2)
    for node in 0..<rows.nodeCount {
      for arc in rows.row(node) where rows.targets[arc] >= node { own.append(weights[arc]) }
      starts.append(Int32(own.count))
    }
    self.init(starts: starts, own)
  }

  private init(starts: [Int32], _ weights: [Double]) {
    self.starts = starts
    for perUnit in [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9] {
      if let multiples = Self.multiples(weights, perUnit) {
        numbers = .multiples(multiples, perUnit: perUnit)
        return
      }
    }
    numbers = .weights(weights)
  }

  /// The weights as multiples of a unit; nil if one is none. A quotient is rounded as the decimal itself is when it is read, so nothing is
  /// lost.
  private static func multiples(_ weights: [Double], _ perUnit: Double) -> [UInt32]? {
    var multiples: [UInt32] = []
    for (index, weight) in weights.enumerated() {
      let nearest = weight * perUnit + 0.5
      guard nearest < 4_294_967_296, Double(UInt32(nearest)) / perUnit == weight else { return nil }
      if index == 0 { multiples.reserveCapacity(weights.count) }
      multiples.append(UInt32(nearest))
    }
    return multiples
  }

  subscript(edge: Int) -> Double {
    switch numbers {
    case .multiples(let multiples, let perUnit): Double(multiples[edge]) / perUnit
    case .weights(let weights): weights[edge]
    }
  }

  /// How many bytes the weights take; `starts` not counted.
  var byteCount: Int {
    switch numbers {
    case .multiples(let multiples, _): multiples.count * MemoryLayout<UInt32>.stride
    case .weights(let weights): weights.count * MemoryLayout<Double>.stride
    }
  }

  /// What a reader makes of the weights, compiled for each way in which they are kept.
  func read<Reader: WeightReader>(_ reader: Reader) -> [Double] {
    starts.withUnsafeBufferPointer { starts in
      switch numbers {
      case .multiples(let multiples, perUnit: 1):
        multiples.withUnsafeBufferPointer { multiples in reader.read(starts) { Double(multiples[$0]) } }
      case .multiples(let multiples, let perUnit):
        multiples.withUnsafeBufferPointer { multiples in reader.read(starts) { Double(multiples[$0]) / perUnit } }
      case .weights(let weights):
        weights.withUnsafeBufferPointer { weights in reader.read(starts) { weights[$0] } }
      }
    }
  }
}

/// Makes numbers of the weights of a graph's edges.
protocol WeightReader {
  /// `starts` is that of the `EdgeWeights`, and `weight` tells the weight of an edge by its place in `Graph.edges`. The edges of a node are
  /// the last arcs in its row.
  func read(_ starts: UnsafeBufferPointer<Int32>, _ weight: (Int) -> Double) -> [Double]
}
