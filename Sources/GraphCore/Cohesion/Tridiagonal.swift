/// A symmetric tridiagonal matrix.
struct Tridiagonal {
  var diagonal: [Double] = []
  /// `beside[i]` lies between rows i and i + 1; one entry fewer than `diagonal`, or as many, the last of them unused.
  var beside: [Double] = []

  /// How many eigenvalues lie below a number, by the signs of Sturm's sequence. Time O(rows).
  private func count(below bound: Double) -> Int {
    var count = 0
    var pivot = 1.0
    for row in diagonal.indices {
      let coupling = row == 0 ? 0 : beside[row - 1] * beside[row - 1]
      pivot = diagonal[row] - bound - (coupling == 0 ? 0 : coupling / pivot)
      if pivot == 0 { pivot = -1e-300 }
      if pivot < 0 { count += 1 }
    }
    return count
  }

  /// The eigenvalue at a place in ascending order, counted from 0, by bisection to the last bit. Time O(rows).
  func eigenvalue(at place: Int) -> Double {
    var reach = 0.0
    for row in diagonal.indices {
      let left = row == 0 ? 0 : abs(beside[row - 1])
      let right = row + 1 < diagonal.count ? abs(beside[row]) : 0
      reach = max(reach, abs(diagonal[row]) + left + right)
    }
    var (low, high) = (-reach, reach)
    for _ in 0..<200 {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { break }
      if count(below: middle) > place { high = middle } else { low = middle }
    }
    return low + (high - low) / 2
  }

  /// The tridiagonal form of a full symmetric matrix with the same eigenvalues, by Householder's reflections.
  /// Time O(rows³).
  init(reducing matrix: [[Double]]) {
    var a = matrix
    let size = a.count
    for column in 0..<max(0, size - 2) {
      var length = 0.0
      for row in (column + 1)..<size { length += a[row][column] * a[row][column] }
      length = length.squareRoot()
      guard length > 0 else { continue }
      let alpha = a[column + 1][column] > 0 ? -length : length
      var v = [Double](repeating: 0, count: size)
      v[column + 1] = a[column + 1][column] - alpha
      for row in (column + 2)..<size { v[row] = a[row][column] }
      let square = v.dot(v)
      guard square > 0 else { continue }
      // a − v wᵀ − w vᵀ with w = p − (vᵀp / vᵀv) v and p = 2 a v / vᵀv.
      var p = a.map { 2 * $0.dot(v) / square }
      p = p.adding(v, times: -v.dot(p) / square)
      for row in column..<size {
        for other in column..<size { a[row][other] -= v[row] * p[other] + p[row] * v[other] }
      }
    }
    for row in 0..<size {
      diagonal.append(a[row][row])
      if row + 1 < size { beside.append(a[row + 1][row]) }
    }
  }

  /// A matrix without rows, to be grown.
  init() {}
}
