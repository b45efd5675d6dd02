/// A vector in working memory. Two vectors that meet in an operation have the same length.
typealias Vector = Scratch<Double>

extension Scratch where Element == Double {
  /// A vector of zeros.
  init(zeros count: Int) { self.init(repeating: 0, count: count) }

  /// The sum of the products, taken in eight strands, so that one addition need not wait for the last.
  func dot(_ other: borrowing Vector) -> Double {
    var strands = SIMD8<Double>.zero
    let whole = count & ~7
    var index = 0
    while index < whole {
      strands += eight(at: index) * other.eight(at: index)
      index &+= 8
    }
    var sum = strands.sum()
    while index < count {
      sum += self[index] * other[index]
      index &+= 1
    }
    return sum
  }

  /// The sums of the products with three vectors, each as `dot` takes it, in one go through memory.
  func dots(_ a: borrowing Vector, _ b: borrowing Vector, _ c: borrowing Vector) -> SIMD3<Double> {
    var (first, second, third) = (SIMD8<Double>.zero, SIMD8<Double>.zero, SIMD8<Double>.zero)
    let whole = count & ~7
    var index = 0
    while index < whole {
      let own = eight(at: index)
      first += own * a.eight(at: index)
      second += own * b.eight(at: index)
      third += own * c.eight(at: index)
      index &+= 8
    }
    var sums = SIMD3(first.sum(), second.sum(), third.sum())
    while index < count {
      sums += self[index] * SIMD3(a[index], b[index], c[index])
      index &+= 1
    }
    return sums
  }

  /// The 2-norm.
  var norm: Double { dot(self).squareRoot() }

  /// Becomes another vector and a multiple of a third.
  func set(_ first: borrowing Vector, plus second: borrowing Vector, times factor: Double) {
    for index in 0..<count { self[index] = first[index] + factor * second[index] }
  }

  /// Adds a multiple of another vector.
  func add(_ other: borrowing Vector, times factor: Double) {
    for index in 0..<count { self[index] += factor * other[index] }
  }

  /// Becomes `first` of itself and `second` of another vector.
  func mix(_ first: Double, _ second: Double, of other: borrowing Vector) {
    for index in 0..<count { self[index] = first * self[index] + second * other[index] }
  }

  /// Multiplies every entry.
  func scale(by factor: Double) {
    for index in 0..<count { self[index] *= factor }
  }

  /// Takes over the entries of another vector.
  func copy(_ other: borrowing Vector) {
    for index in 0..<count { self[index] = other[index] }
  }
}

extension [Double] {
  /// The sum of the products, in order.
  func dot(_ other: [Double]) -> Double {
    var sum = 0.0
    for index in indices { sum += self[index] * other[index] }
    return sum
  }

  /// The 2-norm.
  var norm: Double { dot(self).squareRoot() }
}
