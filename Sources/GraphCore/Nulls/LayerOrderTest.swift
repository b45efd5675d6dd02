extension LayeredGraph {
  /// Where the depth among the spokes lies among the depths that there are when, in every layer by itself, the spokes change names: whether layers tie the same
  /// pairs more than their own forms would have it. What is held is the form of each layer among the spokes, and so its number of ties.
  ///
  /// A seeded sample of orders, each as likely; the depth of the pairs as they are counts as one more draw. Undefined where the depth is, and where fewer than
  /// two layers tie spokes, as the depth is then 1 in any order.
  /// - Parameters:
  ///   - hub: The node that keeps its name and whose ties are left out; `nil` for all pairs of nodes.
  ///   - draws: How many times all layers are renamed; at least 1.
  ///   - seed: What the sample depends on.
  /// - Throws: `MeasureError.noSuchNode`.
  /// - Complexity: Time O(draws · (nodes + ties) · layers).
  /// - Source: the quadratic assignment procedure on each layer, D. Krackhardt (1988), doi:10.1016/0378-8733(88)90004-4.
  public func depthTest(without hub: Int?, draws: Int = 2_000, seed: UInt64 = 1) throws(MeasureError) -> NullComparison {
    let observed = try depth(without: hub)
    let ties = layers.map { layer in
      layer.edges.filter { $0.source != hub && $0.target != hub }.map { ($0.source, $0.target) }
    }.filter { !$0.isEmpty }
    guard observed.value == nil || ties.count > 1 else {
      return NullComparison(measure: observed.measure, test: nil, reason: .fewerLayers(than: 2))
    }
    var tally = NullTally(observed, model: "layers whose spokes have changed names", isExact: false)
    guard observed.value != nil else { return tally.comparison }
    let spokes = (0..<nodeCount).filter { $0 != hub }
    let count = ties.reduce(0) { $0 + $1.count }
    var generator = SeededGenerator(seed: seed)
    var names = Array(0..<nodeCount)
    for _ in 0..<max(1, draws) {
      var tied: Set<Int> = []
      for layer in ties {
        var order = spokes
        generator.shuffle(&order)
        for (spoke, name) in zip(spokes, order) { names[spoke] = name }
        for (a, b) in layer { tied.insert(min(names[a], names[b]) * nodeCount + max(names[a], names[b])) }
      }
      tally.add(Double(count) / Double(tied.count))
    }
    return tally.comparison
  }
}
