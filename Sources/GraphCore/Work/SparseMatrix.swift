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

  init(_ adjacency: Adjacency) {
    size = adjacency.nodeCount
    let rows = ScratchRows(adjacency)
    let given = Scratch(adjacency.weights ?? [])
    let targets = Scratch<Int32>(unset: adjacency.arcCount)
    let weights = Scratch<Double>(unset: given.count)
    var (bundles, places, blocks): ([Bundle], [Place], [Range<Int>]) = ([], [], [])
    var (filled, blockStart, firstBundle) = (0, 0, 0)
    let wanted = max(adjacency.arcCount / 8, 50_000)
    for first in stride(from: 0, to: size, by: Self.window) {
      let sorted = Self.byLength(first..<min(first + Self.window, size), rows)
      for start in stride(from: 0, to: sorted.count, by: 8) {
        let members = sorted[start..<min(start + 8, sorted.count)]
        let common = members.count == 8 ? members.reduce(Int.max) { min($0, rows.row($1).count) } : 0
        bundles.append(Bundle(start: Int32(filled), common: Int32(common), count: Int32(members.count)))
        for step in 0..<common {
          for node in members {
            let arc = rows.row(node).lowerBound &+ step
            targets[filled] = rows.targets[arc]
            if given.count > 0 { weights[filled] = given[arc] }
            filled &+= 1
          }
        }
        for node in members {
          let row = rows.row(node)
          places.append(Place(row: Int32(node), rest: Int32(row.count - common)))
          for arc in row.dropFirst(common) {
            targets[filled] = rows.targets[arc]
            if given.count > 0 { weights[filled] = given[arc] }
            filled &+= 1
          }
        }
        if filled - blockStart >= wanted {
          blocks.append(firstBundle..<bundles.count)
          (blockStart, firstBundle) = (filled, bundles.count)
        }
      }
    }
    if firstBundle < bundles.count { blocks.append(firstBundle..<bundles.count) }
    self.bundles = Scratch(bundles)
    self.places = Scratch(places)
    self.blocks = blocks
    self.targets = targets
    self.weights = weights
  }

  /// The rows of a window, longest first, rows of the same length in their order. Beyond 255 arcs lengths are not told apart.
  private static func byLength(_ window: Range<Int>, _ rows: borrowing ScratchRows) -> [Int] {
    func rank(_ node: Int) -> Int { 255 - min(255, rows.row(node).count) }
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

  /// Writes the product with `vector` into `result`, another vector. Time O(arcs).
  func multiply(_ vector: borrowing Vector, into result: borrowing Vector) {
    guard blocks.count > 1 else {
      for block in blocks { multiply(vector.start, into: result.start, bundles: block) }
      return
    }
    let (from, to) = (Shared(vector.start), Shared(result.start))
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
