/// A symmetric matrix of two or three rows.
struct SmallSymmetricMatrix {
  private var rows: (SIMD3<Double>, SIMD3<Double>, SIMD3<Double>)

  /// The matrix of a diagonal and of what stands off it.
  init(diagonal: SIMD3<Double>, first second: Double, first third: Double, second last: Double) {
    rows = (.init(diagonal.x, second, third), .init(second, diagonal.y, last), .init(third, last, diagonal.z))
  }

  /// The vector of norm 1 of the largest eigenvalue, by Jacobi's rotations.
  var leadingVector: SIMD3<Double> {
    var (a, b, c) = rows
    var vectors = (SIMD3<Double>(1, 0, 0), SIMD3<Double>(0, 1, 0), SIMD3<Double>(0, 0, 1))
    for _ in 0..<12 where a.y != 0 || a.z != 0 || b.z != 0 {
      Self.rotate(&a, &b, 0, 1, &c, 2, &vectors.0, &vectors.1)
      Self.rotate(&a, &c, 0, 2, &b, 1, &vectors.0, &vectors.2)
      Self.rotate(&b, &c, 1, 2, &a, 0, &vectors.1, &vectors.2)
    }
    if a.x >= b.y && a.x >= c.z { return vectors.0 }
    return b.y >= c.z ? vectors.1 : vectors.2
  }

  /// Turns rows `p` and `q`, which stand at `i` and `j`, so that their common entry becomes 0; `other` is the row at `k`.
  private static func rotate(
    _ p: inout SIMD3<Double>, _ q: inout SIMD3<Double>, _ i: Int, _ j: Int, _ other: inout SIMD3<Double>, _ k: Int,
    _ first: inout SIMD3<Double>, _ second: inout SIMD3<Double>
  ) {
    let entry = p[j]
    guard entry != 0 else { return }
    let theta = (q[j] - p[i]) / (2 * entry)
    let tangent = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
    let cosine = 1 / (tangent * tangent + 1).squareRoot()
    let sine = tangent * cosine
    (p[i], q[j]) = (p[i] - tangent * entry, q[j] + tangent * entry)
    (p[j], q[i]) = (0, 0)
    (p[k], q[k]) = (cosine * p[k] - sine * q[k], sine * p[k] + cosine * q[k])
    (other[i], other[j]) = (p[k], q[k])
    (first, second) = (cosine * first - sine * second, sine * first + cosine * second)
  }
}
