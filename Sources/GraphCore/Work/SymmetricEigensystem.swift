/// All eigenvalues and eigenvectors of a dense symmetric matrix, by Jacobi's rotations, cyclic by rows (G. H. Golub and C. F. Van
/// Loan 2013, Matrix Computations, section 8.5).
struct SymmetricEigensystem {
  /// The eigenvalues, in no order.
  let values: [Double]
  /// The vectors of norm 1, one after another in the order of `values`.
  let vectors: [Double]

  /// - Parameter matrix: The entries, row after row; those above the diagonal count.
  /// - Complexity: Time O(size³) a sweep, about ten sweeps; space O(size²).
  init(_ matrix: [Double], size: Int) {
    let a = Scratch(matrix)
    let v = Scratch(repeating: 0.0, count: size * size)
    for index in 0..<size { v[index * size + index] = 1 }
    let whole = a.dot(a)
    for _ in 0..<60 {
      var off = 0.0
      for p in 0..<size {
        for q in p + 1..<max(size, p + 1) { off += a[p * size + q] * a[p * size + q] }
      }
      if off <= 1e-34 * whole { break }
      for p in 0..<size {
        for q in p + 1..<max(size, p + 1) { Self.rotate(a, v, p, q, size) }
      }
    }
    values = (0..<size).map { a[$0 * size + $0] }
    vectors = v.array
  }

  private static func rotate(_ a: borrowing Scratch<Double>, _ v: borrowing Scratch<Double>, _ p: Int, _ q: Int, _ size: Int) {
    let entry = a[p * size + q]
    guard entry != 0 else { return }
    let (first, last) = (a[p * size + p], a[q * size + q])
    let theta = (last - first) / (2 * entry)
    let tangent = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
    let cosine = 1 / (tangent * tangent + 1).squareRoot()
    let sine = tangent * cosine
    for k in 0..<size where k != p && k != q {
      let (x, y) = (a[p * size + k], a[q * size + k])
      let (turned, other) = (cosine * x - sine * y, sine * x + cosine * y)
      a[p * size + k] = turned
      a[k * size + p] = turned
      a[q * size + k] = other
      a[k * size + q] = other
    }
    a[p * size + p] = first - tangent * entry
    a[q * size + q] = last + tangent * entry
    a[p * size + q] = 0
    a[q * size + p] = 0
    for k in 0..<size {
      let (x, y) = (v[p * size + k], v[q * size + k])
      v[p * size + k] = cosine * x - sine * y
      v[q * size + k] = sine * x + cosine * y
    }
  }
}
