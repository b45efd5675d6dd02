/// Random numbers that depend on a seed alone: the same on every machine and in every version (SplitMix64; G. L. Steele,
/// D. Lea and C. H. Flood 2014, doi:10.1145/2714064.2660195).
struct SeededGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A whole number in `0..<bound`, every one as likely (D. Lemire 2019, doi:10.1145/3230636). `bound` is above 0.
  mutating func below(_ bound: Int) -> Int {
    let range = UInt64(bound)
    var wide = next().multipliedFullWidth(by: range)
    if wide.low < range {
      let floor = (0 &- range) % range
      while wide.low < floor { wide = next().multipliedFullWidth(by: range) }
    }
    return Int(wide.high)
  }

  /// A number in 0..<1.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Puts the elements into an order, every one as likely.
  mutating func shuffle<Element>(_ array: inout [Element]) {
    for last in array.indices.dropFirst().reversed() { array.swapAt(last, below(last + 1)) }
  }
}
