/// A symmetric matrix of two or three rows.
struct SmallSymmetricMatrix {
  private var entries: [[Double]]

  /// The matrix of the products of one list of vectors with another, made symmetric against rounding.
  init(products vectors: [[Double]], _ images: [[Double]]) {
    entries = vectors.map { vector in images.map { vector.dot($0) } }
    for row in entries.indices {
      for column in 0..<row {
        let mean = (entries[row][column] + entries[column][row]) / 2
        entries[row][column] = mean
        entries[column][row] = mean
      }
    }
  }

  /// The vector of norm 1 of the largest eigenvalue, by Jacobi's rotations.
  var leadingVector: [Double] {
    var a = entries
    let size = a.count
    var vectors = (0..<size).map { row in (0..<size).map { row == $0 ? 1.0 : 0.0 } }
    for _ in 0..<12 {
      for p in 0..<size {
        for q in (p + 1)..<max(p + 1, size) where a[p][q] != 0 {
          let theta = (a[q][q] - a[p][p]) / (2 * a[p][q])
          let tangent = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
          let cosine = 1 / (tangent * tangent + 1).squareRoot()
          let sine = tangent * cosine
          for k in 0..<size {
            (a[k][p], a[k][q]) = (cosine * a[k][p] - sine * a[k][q], sine * a[k][p] + cosine * a[k][q])
          }
          for k in 0..<size {
            (a[p][k], a[q][k]) = (cosine * a[p][k] - sine * a[q][k], sine * a[p][k] + cosine * a[q][k])
            (vectors[k][p], vectors[k][q]) = (
              cosine * vectors[k][p] - sine * vectors[k][q], sine * vectors[k][p] + cosine * vectors[k][q]
            )
          }
        }
      }
    }
    let leading = a.indices.max { a[$0][$0] < a[$1][$1] } ?? 0
    return vectors.map { $0[leading] }
  }
}
