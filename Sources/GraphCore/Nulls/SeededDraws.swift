/// Draws that are the same on every machine and in every version of the language.
extension SeededGenerator {
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
