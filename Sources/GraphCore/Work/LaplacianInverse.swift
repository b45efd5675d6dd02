/// The inverse of a connected graph's Laplacian, made regular by adding one number to every entry: what a network of resistors does to currents (K. Stephenson
/// and M. Zelen 1989, doi:10.1016/0378-8733(89)90016-6).
struct LaplacianInverse {
  /// The entries, row after row.
  let entries: [Double]
  /// Whether the weights were near enough to each other for the precision of numbers.
  let isSound: Bool
  /// How many rows there are.
  let size: Int

  /// By Gauss and Jordan, without pivots, which a positive definite matrix does not need. Time O(nodes³), space O(nodes²).
  ///
  /// - Parameter graph: A connected, undirected, simple graph; weights are conductances.
  init(of graph: Graph) {
    let size = graph.nodeCount
    let a = Scratch(repeating: 1.0, count: size * size)
    // Of the size of the 1 that is added; differences of entries, which are all that counts, do not depend on what is added.
    let largest = graph.strengths().max() ?? 1
    let strengths = graph.strengths().map { $0 / largest }
    let rows = graph.weightedRows()
    let weights = rows.weights ?? []
    isSound = (weights.max() ?? 1) <= 1e10 * (weights.min() ?? 1)
    for node in graph.nodes {
      a[node * size + node] += strengths[node]
      for arc in rows.row(node) {
        a[node * size + Int(rows.targets[arc])] -= (rows.weights?[arc] ?? 1) / largest
      }
    }
    for pivot in 0..<size {
      let factor = 1 / a[pivot * size + pivot]
      a[pivot * size + pivot] = 1
      for column in 0..<size { a[pivot * size + column] *= factor }
      for row in 0..<size where row != pivot {
        let share = a[row * size + pivot]
        guard share != 0 else { continue }
        a[row * size + pivot] = 0
        for column in 0..<size { a[row * size + column] -= share * a[pivot * size + column] }
      }
    }
    a.scale(by: 1 / largest)
    entries = a.array
    self.size = size
  }

  subscript(row: Int, column: Int) -> Double { entries[row * size + column] }

  /// For each node, the sum of the resistances between it and the others.
  var resistanceSums: [Double] {
    let diagonal = (0..<size).map { self[$0, $0] }
    let trace = diagonal.reduce(0, +)
    return (0..<size).map { node in
      let row = entries[node * size..<(node + 1) * size].reduce(0, +)
      return Double(size) * diagonal[node] + trace - 2 * row
    }
  }
}
