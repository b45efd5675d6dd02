/// The largest eigenvalue of a connected undirected graph's matrix of weights, and its vector, which is positive.
struct LeadingEigenpair {
  /// The largest eigenvalue.
  let value: Double
  /// The vector of 2-norm 1.
  let vector: [Double]
  /// How many steps it took.
  let iterations: Int
  /// Whether the residual came down to 1e-12 of the eigenvalue.
  let converged: Bool

  private static let limit = 20_000
  /// The residual over the eigenvalue at which a vector is good enough, and at which no better one is sought.
  private static let (enough, exact) = (1e-12, 1e-14)

  /// From where Lanczos's method comes to, climbs the Rayleigh quotient by locally optimal conjugate gradients (A. V. Knyazev 2001,
  /// doi:10.1137/S1064827500366124): each step takes the best vector in the span of the last one, its residual and the step
  /// before. Unlike plain power iteration both settle on bipartite graphs, and soon where the second eigenvalue is close. Whatever
  /// came to it, the residual of the vector is taken from the matrix itself.
  ///
  /// - Parameter rows: A connected, symmetric adjacency with at least one arc.
  /// - Complexity: Time O(iterations · arcs), space O(nodes + arcs).
  init(of rows: WeightedAdjacency) {
    let matrix = SparseMatrix(rows)
    let count = matrix.size
    // Positive, so never at a right angle to the vector looked for; the square roots of strengths are close to it in a star.
    let roots = Vector(repeating: 1, count: count)
    // What the matrix makes of each.
    let ax = Vector(zeros: count)
    matrix.multiply(roots, into: ax)
    for index in 0..<count { roots[index] = ax[index].squareRoot() }
    let start = LanczosStart(of: matrix, from: roots)
    let x = start.vector
    matrix.multiply(x, into: ax)
    let reached = x.dot(ax)
    let r = Vector(zeros: count)
    r.set(ax, plus: x, times: -reached)
    if start.isSettled && r.norm <= Self.enough * reached {
      (value, vector, iterations, converged) = (reached, x.array.map(abs), start.steps, true)
      return
    }
    let p = Vector(zeros: count)
    let best = Vector(zeros: count)
    let ar = Vector(zeros: count)
    let ap = Vector(zeros: count)
    var least = (residual: Double.infinity, value: 0.0, iteration: 0)
    var iteration = start.steps
    while iteration < Self.limit {
      iteration += 1
      let value = x.dot(ax)
      r.set(ax, plus: x, times: -value)
      let residual = r.norm / value
      if residual < least.residual {
        least = (residual, value, iteration)
        if residual <= Self.enough { best.copy(x) }
      }
      if residual <= Self.exact || (least.residual <= Self.enough && iteration > least.iteration + 2) { break }
      // A basis at right angles: the vector, its residual and, but for the first time, the step before.
      r.add(x, times: -x.dot(r))
      let size = r.norm
      guard size > 0 else { break }
      r.scale(by: 1 / size)
      matrix.multiply(r, into: ar)
      var length = 0.0
      for round in 0..<2 {
        let along = p.dots(x, r, p)
        if round == 0 { length = along.z.squareRoot() }
        for index in 0..<count {
          p[index] -= along.x * x[index] + along.y * r[index]
          ap[index] -= along.x * ax[index] + along.y * ar[index]
        }
      }
      let rest = p.norm
      let isKept = length > 0 && rest > 1e-10 * length
      p.scale(by: isKept ? 1 / rest : 0)
      ap.scale(by: isKept ? 1 / rest : 0)
      let (ofAR, ofAP) = (ar.dots(x, r, p), ap.dots(x, r, p))
      let mixture = SmallSymmetricMatrix(
        diagonal: .init(value, ofAR.y, isKept ? ofAP.z : -.infinity), first: ofAR.x, first: isKept ? ofAP.x : 0,
        second: isKept ? ofAP.y : 0
      ).leadingVector
      for index in 0..<count {
        p[index] = mixture[1] * r[index] + mixture[2] * p[index]
        ap[index] = mixture[1] * ar[index] + mixture[2] * ap[index]
        x[index] = mixture[0] * x[index] + p[index]
      }
      let stretch = 1 / x.norm
      x.scale(by: stretch)
      // Taken from what is known, the image gathers rounding errors; so it is taken anew where they begin to tell.
      if residual < 1e-13 || iteration % 16 == 0 {
        matrix.multiply(x, into: ax)
      } else {
        for index in 0..<count { ax[index] = stretch * (mixture[0] * ax[index] + ap[index]) }
      }
    }
    value = least.value
    // Scores next to 0 may have come out a rounding error below it.
    vector = (least.residual <= Self.enough ? best.array : x.array).map(abs)
    converged = least.residual <= Self.enough
    iterations = iteration
  }
}
