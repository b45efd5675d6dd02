/// Solves M x = b for a symmetric, positive definite M that is known by its products (M. R. Hestenes and E. Stiefel 1952,
/// doi:10.6028/jres.049.044).
struct ConjugateGradients {
  /// Whether the residual came down to 1e-12 of b.
  let converged: Bool
  /// How many products it took.
  let iterations: Int

  private static let limit = 20_000
  /// The residual over the norm of b at which x is good enough, and at which there is nothing left to gain.
  private static let (enough, exact) = (1e-12, 2e-15)

  /// - Parameters:
  ///   - x: A first guess; becomes the solution.
  ///   - b: The right side.
  ///   - multiply: Writes M times its first argument into the second.
  init(
    solving x: borrowing Vector, _ b: borrowing Vector,
    multiply: (_ vector: borrowing Vector, _ result: borrowing Vector) -> Void
  ) {
    let size = b.norm
    let r = Vector(zeros: x.count)
    let p = Vector(zeros: x.count)
    let q = Vector(zeros: x.count)
    multiply(x, q)
    r.copy(b)
    r.add(q, times: -1)
    p.copy(r)
    var square = r.dot(r)
    var best = (square: square, iteration: 0)
    var iteration = 0
    while iteration < Self.limit, square.squareRoot() > Self.exact * size {
      iteration += 1
      multiply(p, q)
      let curvature = p.dot(q)
      guard curvature > 0 else { break }
      let step = square / curvature
      x.add(p, times: step)
      r.add(q, times: -step)
      let next = r.dot(r)
      p.mix(next / square, 1, of: r)
      square = next
      if square < best.square { best = (square, iteration) }
      if best.square.squareRoot() <= Self.enough * size && iteration > best.iteration + 3 { break }
    }
    multiply(x, q)
    q.mix(-1, 1, of: b)
    converged = q.norm <= Self.enough * size
    iterations = iteration
  }
}
