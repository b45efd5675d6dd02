extension SIMD8<UInt64> {
  /// How many bits are set, in all words together.
  var bitCount: Int {
    // Counts of two, four and eight bits side by side; then the eight words are added, and counts of sixteen take over.
    let pairs = self &- ((self &>> 1) & Self(repeating: 0x5555_5555_5555_5555))
    let fours = (pairs & Self(repeating: 0x3333_3333_3333_3333)) &+ ((pairs &>> 2) & Self(repeating: 0x3333_3333_3333_3333))
    let bytes = (fours &+ (fours &>> 4)) & Self(repeating: 0x0F0F_0F0F_0F0F_0F0F)
    let sum = bytes.wrappedSum()
    let sixteens = (sum & 0x00FF_00FF_00FF_00FF) &+ ((sum &>> 8) & 0x00FF_00FF_00FF_00FF)
    return Int(truncatingIfNeeded: (sixteens &* 0x0001_0001_0001_0001) &>> 48)
  }
}
