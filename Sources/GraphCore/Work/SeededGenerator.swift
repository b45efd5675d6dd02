/// A generator with a seed: the same numbers on every machine (G. L. Steele, D. Lea and C. H. Flood 2014,
/// doi:10.1145/2714064.2660195).
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// The generator of this seed.
  package init(seed: UInt64) { state = seed }

  /// The next number.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// The natural logarithm of a number above 0: of its power of two, and of the rest by the series of the area tangent.
func naturalLogarithm(_ value: Double) -> Double {
  let ratio = (value.significand - 1) / (value.significand + 1)
  var (sum, power) = (0.0, ratio)
  for order in stride(from: 1, to: 80, by: 2) {
    sum += power / Double(order)
    power *= ratio * ratio
  }
  return 2 * sum + Double(value.exponent) * 0.693_147_180_559_945_3
}
