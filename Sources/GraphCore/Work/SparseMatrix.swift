/// The weights of a graph's arcs as a matrix, for algorithms that multiply by it many times.
///
/// Rows of about the same length lie in bundles of eight, arc beside arc, so that eight sums are taken at once and the processor
/// need not guess where each row ends (sliced rows, M. Kreutzer et al. 2014, doi:10.1137/130930352). Every row is still summed in
/// the order of its arcs: the product is the same to the last bit as row by row.
final class SparseMatrix: @unchecked Sendable {
  // Sendable, since nothing changes after `init`.

  /// How many rows there are.
  let size: Int
  private let bundles: Scratch<Bundle>
  /// The row in each of the eight places of every bundle, and how many arcs it has beyond what all eight have.
  private let places: Scratch<Place>
  /// Bundle by bundle: what the eight rows have in common, arc beside arc, then what each has beyond that, row by row.
  private let targets: Scratch<Int32>
  /// One weight an arc, in the order of the targets; none in a graph without weights.
  private let weights: Scratch<Double>
  /// Ranges of bundles with about as many arcs each.
  private let blocks: [Range<Int>]

  private struct Bundle {
    /// Where its arcs start.
    let start: Int32
    /// How many arcs every row of it has.
    let common: Int32
    /// How many rows it has, at most eight.
    let count: Int32
  }

  private struct Place {
    let row: Int32
    let rest: Int32
  }

  /// So many neighbouring rows are sorted by length together: enough to find eight of a kind, few enough to keep what is near near.
  private static let window = 4_096

  /// - Parameter least: How many arcs a thread should have at least, with so many by default that it is worth waking one for a single product.
  init(_ adjacency: WeightedAdjacency, perThread least: Int = 250_000) {
    size = adjacency.nodeCount
    let (bundles, places) = adjacency.withPointers { offsets, _ in Self.bundled(offsets) }
    var (blocks, blockStart, first) = ([Range<Int>](), 0, 0)
    let wanted = max(adjacency.arcCount / 8, least)
    for index in bundles.indices {
      let end = index + 1 < bundles.count ? Int(bundles[index + 1].start) : adjacency.arcCount
      if end - blockStart >= wanted || index + 1 == bundles.count {
        blocks.append(first..<index + 1)
        (blockStart, first) = (end, index + 1)
      }
    }
    self.blocks = blocks
    self.bundles = Scratch(bundles)
    self.places = Scratch(places)
    targets = Scratch(unset: adjacency.arcCount)
    weights = Scratch(unset: adjacency.weights?.count ?? 0)
    adjacency.withPointers { offsets, targets in arrange(targets, offsets, into: self.targets) }
    adjacency.weights?.withUnsafeBufferPointer { weights in
      adjacency.withPointers { offsets, _ in arrange(weights, offsets, into: self.weights) }
    }
  }

  /// The rows in bundles of eight of about the same length.
  private static func bundled(_ offsets: UnsafeBufferPointer<Int32>) -> (bundles: [Bundle], places: [Place]) {
    let size = offsets.count - 1
    var (bundles, places): ([Bundle], [Place]) = ([], [])
    bundles.reserveCapacity(size / 8 + 1)
    places.reserveCapacity(size)
    var start: Int32 = 0
    for first in stride(from: 0, to: size, by: window) {
      let sorted = byLength(first..<min(first + window, size), offsets)
      for index in stride(from: 0, to: sorted.count, by: 8) {
        let members = index..<min(index + 8, sorted.count)
        var (common, arcs) = (members.count == 8 ? Int32.max : 0, Int32(0))
        for member in members {
          let length = offsets[sorted[member] + 1] - offsets[sorted[member]]
          common = min(common, length)
          arcs += length
        }
        for member in members {
          let length = offsets[sorted[member] + 1] - offsets[sorted[member]]
          places.append(Place(row: Int32(sorted[member]), rest: length - common))
        }
        bundles.append(Bundle(start: start, common: common, count: Int32(members.count)))
        start += arcs
      }
    }
    return (bundles, places)
  }

  /// The rows of a window, longest first, rows of the same length in their order. Beyond 255 arcs lengths are not told apart.
  private static func byLength(_ window: Range<Int>, _ offsets: UnsafeBufferPointer<Int32>) -> [Int] {
    func rank(_ node: Int) -> Int { 255 - min(255, Int(offsets[node + 1] - offsets[node])) }
    var next = [Int](repeating: 0, count: 257)
    for node in window { next[rank(node) + 1] += 1 }
    for rank in 1...256 { next[rank] += next[rank - 1] }
    var sorted = [Int](repeating: 0, count: window.count)
    for node in window {
      sorted[next[rank(node)]] = node
      next[rank(node)] += 1
    }
    return sorted
  }

  /// Lays what the arcs have, row after row, bundle by bundle.
  private func arrange<Element: BitwiseCopyable>(
    _ given: UnsafeBufferPointer<Element>, _ offsets: UnsafeBufferPointer<Int32>, into laid: borrowing Scratch<Element>
  ) {
    for index in 0..<bundles.count {
      let bundle = bundles[index]
      let common = Int(bundle.common)
      var rest = Int(bundle.start) &+ 8 &* common
      for lane in 0..<Int(bundle.count) {
        let place = places[8 &* index &+ lane]
        let row = Int(offsets[Int(place.row)])
        var beside = Int(bundle.start) &+ lane
        for arc in row..<row &+ common {
          laid[beside] = given[arc]
          beside &+= 8
        }
        for arc in row &+ common..<row &+ common &+ Int(place.rest) {
          laid[rest] = given[arc]
          rest &+= 1
        }
      }
    }
  }

  /// Writes the product with `vector` into `result`, another vector. Time O(arcs).
  func multiply(_ vector: borrowing Vector, into result: borrowing Vector) {
    multiply(vector.start, into: result.start)
  }

  /// The same of vectors that lie somewhere in memory.
  func multiply(_ vector: UnsafeMutablePointer<Double>, into result: UnsafeMutablePointer<Double>) {
    guard blocks.count > 1 else {
      for block in blocks { multiply(vector, into: result, bundles: block) }
      return
    }
    let (from, to) = (Shared(vector), Shared(result))
    _ = Threads.map(blocks.count) { self.multiply(from.start, into: to.start, bundles: self.blocks[$0]) }
  }

  private func multiply(
    _ vector: UnsafeMutablePointer<Double>, into result: UnsafeMutablePointer<Double>, bundles block: Range<Int>
  ) {
    let isWeighted = weights.count > 0
    for index in block {
      let bundle = bundles[index]
      var arc = Int(bundle.start)
      var sums = SIMD8<Double>.zero
      for _ in 0..<bundle.common {
        let eight = targets.eight(at: arc)
        let values = SIMD8(
          vector[Int(eight[0])], vector[Int(eight[1])], vector[Int(eight[2])], vector[Int(eight[3])], vector[Int(eight[4])],
          vector[Int(eight[5])], vector[Int(eight[6])], vector[Int(eight[7])])
        sums += isWeighted ? weights.eight(at: arc) * values : values
        arc &+= 8
      }
      for lane in 0..<Int(bundle.count) {
        let place = places[8 &* index &+ lane]
        var sum = sums[lane]
        for _ in 0..<place.rest {
          let value = vector[Int(targets[arc])]
          sum += isWeighted ? weights[arc] * value : value
          arc &+= 1
        }
        result[Int(place.row)] = sum
      }
    }
  }
}

/// Memory that several threads use, each its own part of it.
private struct Shared: @unchecked Sendable {
  let start: UnsafeMutablePointer<Double>
  init(_ start: UnsafeMutablePointer<Double>) { self.start = start }
}
