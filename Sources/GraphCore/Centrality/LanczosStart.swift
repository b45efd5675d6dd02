/// The best guess at a matrix's leading vector among those that a start and its images span, by Lanczos's method (1950,
/// doi:10.6028/jres.045.026): one multiplication and two passes through memory a step.
///
/// Only neighbouring vectors are kept at right angles, so rounding makes distant ones lean. That finds the leading vector again and does
/// it no harm; still, what is claimed here has to be proved by the residual.
struct LanczosStart: ~Copyable {
  /// The guess, of norm 1.
  let vector: Vector
  /// How many multiplications it took.
  let steps: Int
  /// Whether the residual should be no more than rounding.
  let isSettled: Bool

  /// The most vectors kept. Where a second eigenvalue is close more would be needed, and are left to conjugate gradients.
  private static let most = 40
  /// The residual over the eigenvalue at which it stops.
  private static let enough = 1e-15

  /// `start` must not be 0. Time O(steps · arcs); space O(nodes), of which it touches a vector a step.
  init(of matrix: SparseMatrix, from start: borrowing Vector) {
    let count = start.count
    let basis = Vector(unset: Self.most * count)
    func vector(_ step: Int) -> UnsafeMutablePointer<Double> { basis.start + step * count }
    for index in 0..<count { basis[index] = start[index] }
    // Vector k is kept times norms[k], and norms[k] is also what couples it to the one before.
    var norms = [start.norm]
    var form = Tridiagonal()
    var ritz = LeadingRitzPair.none
    var settled = false
    while true {
      let step = form.diagonal.count
      let image = step + 1 < Self.most ? vector(step + 1) : nil
      guard let image else { break }
      matrix.multiply(vector(step), into: image)
      let own = 1 / norms[step]
      let diagonal = Self.dot(image, vector(step), count) * own * own
      let before = step == 0 ? 0 : norms[step] / norms[step - 1]
      let next = Self.subtract(
        (UnsafePointer(vector(step)), diagonal * own), (UnsafePointer(vector(max(0, step - 1))), before), from: image,
        times: own, count
      ).squareRoot()
      form.diagonal.append(diagonal)
      ritz = form.leadingPair(after: ritz, next: next)
      norms.append(next)
      form.beside.append(next)
      settled = ritz.residual <= Self.enough * ritz.value
      if settled || next <= 1e-14 * ritz.value { break }
    }
    steps = form.diagonal.count
    isSettled = settled
    self.vector = Vector(zeros: count)
    let shares = zip(ritz.vector, norms).map { $0 / $1 }
    // In stretches that stay at hand while vector after vector is added.
    for first in stride(from: 0, to: count, by: 512) {
      let stretch = first..<min(first + 512, count)
      for (step, share) in shares.enumerated() {
        let one = vector(step)
        for index in stretch { self.vector[index] += share * one[index] }
      }
    }
    self.vector.scale(by: 1 / self.vector.norm)
  }

  /// The sum of the products, in eight strands.
  private static func dot(_ a: UnsafePointer<Double>, _ b: UnsafePointer<Double>, _ count: Int) -> Double {
    var strands = SIMD8<Double>.zero
    for index in stride(from: 0, to: count & ~7, by: 8) { strands += a.eight(at: index) * b.eight(at: index) }
    var sum = strands.sum()
    for index in count & ~7..<count { sum += a[index] * b[index] }
    return sum
  }

  /// Takes shares of two vectors away from so many times `image`, and returns the sum of the squares of what is left.
  private static func subtract(
    _ one: (vector: UnsafePointer<Double>, share: Double), _ other: (vector: UnsafePointer<Double>, share: Double),
    from image: UnsafeMutablePointer<Double>, times factor: Double, _ count: Int
  ) -> Double {
    var strands = SIMD8<Double>.zero
    for index in stride(from: 0, to: count & ~7, by: 8) {
      let given = UnsafePointer(image).eight(at: index)
      let left = factor * given - one.share * one.vector.eight(at: index) - other.share * other.vector.eight(at: index)
      UnsafeMutableRawPointer(image + index).storeBytes(of: left, as: SIMD8<Double>.self)
      strands += left * left
    }
    var sum = strands.sum()
    for index in count & ~7..<count {
      let left = factor * image[index] - one.share * one.vector[index] - other.share * other.vector[index]
      image[index] = left
      sum += left * left
    }
    return sum
  }
}

/// The largest eigenvalue of a growing tridiagonal matrix, and its vector.
struct LeadingRitzPair {
  /// The eigenvalue.
  let value: Double
  /// The vector, of norm 1.
  let vector: [Double]
  /// What couples the last entry of the vector to a row that is not yet there: how far the pair is from one of the larger matrix.
  let residual: Double

  /// That of a matrix without rows.
  static let none = LeadingRitzPair(value: 0, vector: [], residual: 0)
}

extension Tridiagonal {
  /// The leading pair, from that of the matrix without its last row; all couplings are above 0. `next` is the coupling to the row that
  /// comes next. Time O(rows).
  func leadingPair(after last: LeadingRitzPair, next: Double) -> LeadingRitzPair {
    guard let final = diagonal.last, diagonal.count > 1 else {
      return LeadingRitzPair(value: diagonal.first ?? 0, vector: diagonal.map { _ in 1 }, residual: next)
    }
    let coupling = beside[diagonal.count - 2]
    let half = (last.value - final) / 2
    let bound = last.value - half + (half * half + coupling * coupling).squareRoot()
    var value = min(last.value + last.residual, bound)
    if newtonStep(at: value) == nil { value = bound }
    // From above, Newton's method comes down to the largest root of the characteristic polynomial and never passes it.
    while let step = newtonStep(at: value), value - step < value { value -= step }
    var vector = diagonal.map { _ in 1.0 }
    for row in (1..<diagonal.count).reversed() {
      let later = row + 1 < diagonal.count ? beside[row] * vector[row + 1] : 0
      vector[row - 1] = ((value - diagonal[row]) * vector[row] - later) / beside[row - 1]
    }
    vector.scale(by: 1 / vector.norm)
    return LeadingRitzPair(value: value, vector: vector, residual: abs(vector[vector.count - 1]) * next)
  }

  /// The characteristic polynomial over its slope, at a number above all eigenvalues; nil of a number that is not.
  private func newtonStep(at value: Double) -> Double? {
    var (pivot, slope, sum) = (1.0, 0.0, 0.0)
    for row in diagonal.indices {
      let share = row == 0 ? 0 : beside[row - 1] * beside[row - 1] / pivot
      slope = 1 + share * (slope / pivot)
      pivot = value - diagonal[row] - share
      guard pivot > 0 else { return nil }
      sum += slope / pivot
    }
    return 1 / sum
  }
}
