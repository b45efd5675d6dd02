extension Graph {
  /// Algebraic connectivity λ₂: the second smallest eigenvalue of the Laplacian; how hard the graph is to part in two.
  ///
  /// In 0...n. A disconnected graph has 0, exactly; a path 2(1 − cos π/n), a star 1, a cycle 2(1 − cos 2π/n), a complete graph
  /// n. A star has more of it than a cycle of more than six nodes, so it does not tell a hub with spokes from a lattice.
  /// With weights it may be above n. Undefined for fewer than two nodes, where the iteration does not settle, and
  /// where weights are so far apart that rounding could change the sixth digit: the value is below 10⁶ times the precision of the largest strength.
  /// - Throws: `MeasureError` for directed graphs, loops and parallel edges. Weights are taken as strengths of ties.
  /// - Complexity: Up to 300 nodes time O(nodes³), exact to rounding. Beyond, Lanczos' method on the inverse, each step solved
  ///   by conjugate gradients: time O(steps · √(λ_max/λ₂) · edges), to about 1e-9 of the value.
  /// - Source: M. Fiedler (1973), doi:10.21136/CMJ.1973.101168.
  public func algebraicConnectivity() throws(MeasureError) -> NetworkScore {
    try algebraicConnectivity(denseUpTo: 300)
  }

  func algebraicConnectivity(denseUpTo limit: Int) throws(MeasureError) -> NetworkScore {
    let name = "algebraic connectivity"
    try require([.undirected, .simple], for: name)
    let quantity = Quantity(name, unit: "eigenvalue of the Laplacian", of: kind)
    guard nodeCount > 1 else { return NetworkScore(quantity, undefined: .fewerNodes(than: 2)) }
    guard components(without: nil).count == 1 else { return NetworkScore(quantity, 0) }
    let laplacian = Laplacian(of: self)
    let isDense = nodeCount <= limit
    let value = isDense ? Tridiagonal(reducing: laplacian.dense).eigenvalue(at: 1) : laplacian.secondEigenvalue()
    let least = 1e6 * Double.ulpOfOne * (laplacian.strengths.max() ?? 0)
    if isWeighted, value.map({ !($0 > least) }) ?? !least.isFinite {
      return NetworkScore(quantity, undefined: .weightsTooFarApart)
    }
    guard let value else { return NetworkScore(quantity, undefined: .didNotConverge(iterations: Laplacian.stepLimit)) }
    return NetworkScore(quantity, max(0, value))
  }
}

/// The Laplacian of an undirected graph: strengths on the diagonal, less the weights of the ties.
private struct Laplacian {
  static let stepLimit = 200
  let rows: WeightedAdjacency
  let strengths: [Double]

  init(of graph: Graph) {
    rows = graph.weightedRows()
    strengths = graph.strengths()
  }

  var dense: [[Double]] {
    rows.nodes.map { node in
      var row = [Double](repeating: 0, count: strengths.count)
      row[node] = strengths[node]
      for arc in rows.row(node) { row[Int(rows.targets[arc])] -= rows.weights?[arc] ?? 1 }
      return row
    }
  }

  private func product(with vector: [Double]) -> [Double] {
    rows.nodes.map { node in
      var sum = strengths[node] * vector[node]
      for arc in rows.row(node) { sum -= (rows.weights?[arc] ?? 1) * vector[Int(rows.targets[arc])] }
      return sum
    }
  }

  /// The second smallest eigenvalue of a connected graph: the reciprocal of the largest that the inverse has at a right angle
  /// to the constant vector. Nil if it does not settle.
  func secondEigenvalue() -> Double? {
    var generator = SeededGenerator(seed: 1)
    var basis = [strengths.map { _ in generator.unit() - 0.5 }]
    basis[0].centre()
    basis[0].scale(by: 1 / basis[0].norm)
    var form = Tridiagonal()
    var last = 0.0
    var calm = 0
    for step in 0..<Self.stepLimit {
      guard var next = solution(of: basis[step]) else { return nil }
      form.diagonal.append(next.dot(basis[step]))
      for _ in 0..<2 {
        for vector in basis { next = next.adding(vector, times: -next.dot(vector)) }
        next.centre()
      }
      let largest = form.eigenvalue(at: step)
      calm = abs(largest - last) <= 1e-13 * largest ? calm + 1 : 0
      last = largest
      let rest = next.norm
      // The whole space, or an invariant part of it that a random start makes the whole for our purpose.
      if calm > 3 || rest <= 1e-13 * largest || step + 2 >= strengths.count { return 1 / largest }
      form.beside.append(rest)
      next.scale(by: 1 / rest)
      basis.append(next)
    }
    return nil
  }

  /// The centred x with L x = `right`, by conjugate gradients with the strengths as preconditioner.
  private func solution(of right: [Double]) -> [Double]? {
    var x = [Double](repeating: 0, count: right.count)
    var residual = right
    var z = zip(residual, strengths).map { $0 / $1 }
    var direction = z
    var rz = residual.dot(z)
    let enough = 1e-13 * right.norm
    for _ in 0..<(20 * right.count) {
      let image = product(with: direction)
      let step = rz / direction.dot(image)
      x = x.adding(direction, times: step)
      residual = residual.adding(image, times: -step)
      if residual.norm <= enough {
        x.centre()
        return x
      }
      z = zip(residual, strengths).map { $0 / $1 }
      let next = residual.dot(z)
      direction = z.adding(direction, times: next / rz)
      rz = next
    }
    return nil
  }
}

extension WeightedAdjacency {
  fileprivate var nodes: Range<Int> { 0..<nodeCount }
}

extension [Double] {
  /// Takes the mean away.
  fileprivate mutating func centre() {
    let mean = reduce(0, +) / Double(Swift.max(1, count))
    for index in indices { self[index] -= mean }
  }
}
