/// The largest eigenvalue of a connected undirected graph's matrix of weights, and its vector, which is positive.
struct LeadingEigenpair {
  /// The largest eigenvalue.
  let value: Double
  /// The vector of 2-norm 1.
  let vector: [Double]
  /// How many steps it took.
  let iterations: Int
  let converged: Bool

  private static let limit = 20_000
  /// The residual over the eigenvalue at which a vector is good enough, and at which there is nothing left to gain.
  private static let (enough, exact) = (1e-12, 4e-16)

  /// Climbs the Rayleigh quotient by locally optimal conjugate gradients (A. V. Knyazev 2001,
  /// doi:10.1137/S1064827500366124): each step takes the best vector in the span of the last one, its residual and the step
  /// before. Unlike plain power iteration it settles on bipartite graphs, and soon where the second eigenvalue is close.
  ///
  /// - Parameter rows: A connected, symmetric adjacency with at least one arc.
  /// - Complexity: Time O(iterations · arcs), space O(nodes).
  init(of rows: Adjacency) {
    // Positive, so never at a right angle to the vector looked for; the square roots of strengths are close to it in a star.
    var x = rows.product(with: [Double](repeating: 1, count: rows.nodeCount)).map { $0.squareRoot() }
    x.scale(by: 1 / x.norm)
    var p = [Double](repeating: 0, count: rows.nodeCount)
    var ap = p
    var best = (residual: Double.infinity, value: 0.0, vector: x, iteration: 0)
    var iteration = 0
    while iteration < Self.limit {
      iteration += 1
      let ax = rows.product(with: x)
      let value = x.dot(ax)
      var r = ax.adding(x, times: -value)
      let residual = r.norm / value
      if residual < best.residual { best = (residual, value, x, iteration) }
      if residual <= Self.exact || (best.residual <= Self.enough && iteration > best.iteration + 10) { break }
      var basis = [x]
      var images = [ax]
      guard r.makeOrthogonal(to: basis) else { break }
      basis.append(r)
      images.append(rows.product(with: r))
      let length = p.norm
      for (vector, image) in zip(basis, images) where length > 0 {
        let along = vector.dot(p)
        p = p.adding(vector, times: -along)
        ap = ap.adding(image, times: -along)
      }
      let rest = p.norm
      if rest > 1e-10 * length {
        p.scale(by: 1 / rest)
        ap.scale(by: 1 / rest)
        basis.append(p)
        images.append(ap)
      }
      let mixture = SmallSymmetricMatrix(products: basis, images).leadingVector
      p = basis[1].map { $0 * mixture[1] }
      ap = images[1].map { $0 * mixture[1] }
      if mixture.count > 2 {
        p = p.adding(basis[2], times: mixture[2])
        ap = ap.adding(images[2], times: mixture[2])
      }
      x = p.adding(x, times: mixture[0])
      x.scale(by: 1 / x.norm)
    }
    value = best.value
    // Scores next to 0 may have come out a rounding error below it.
    vector = best.vector.map(abs)
    iterations = iteration
    converged = best.residual <= Self.enough
  }
}

extension Adjacency {
  /// The matrix of weights times a vector.
  func product(with vector: [Double]) -> [Double] {
    (0..<nodeCount).map { node in
      var sum = 0.0
      if let weights {
        for arc in row(node) { sum += weights[arc] * vector[Int(targets[arc])] }
      } else {
        for arc in row(node) { sum += vector[Int(targets[arc])] }
      }
      return sum
    }
  }
}

extension [Double] {
  func dot(_ other: [Double]) -> Double {
    var sum = 0.0
    for index in indices { sum += self[index] * other[index] }
    return sum
  }

  var norm: Double { dot(self).squareRoot() }

  func adding(_ other: [Double], times factor: Double) -> [Double] {
    zip(self, other).map { $0 + factor * $1 }
  }

  mutating func scale(by factor: Double) {
    for index in indices { self[index] *= factor }
  }

  /// Takes out what lies along vectors of norm 1, twice over for rounding, and scales the rest to norm 1.
  /// Returns false if there is no rest.
  fileprivate mutating func makeOrthogonal(to basis: [[Double]]) -> Bool {
    for _ in 0..<2 {
      let length = norm
      for vector in basis { self = adding(vector, times: -dot(vector)) }
      let rest = norm
      guard rest > 1e-10 * length else { return false }
      scale(by: 1 / rest)
    }
    return true
  }
}
