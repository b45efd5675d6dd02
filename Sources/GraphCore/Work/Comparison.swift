/// Comparisons whose outcome is a number, for inner loops in which no processor could guess it.
///
/// A choice between 0 and 1 may be compiled to a jump, and a wrong guess takes as long as twenty steps; the sign of a difference is worked out without one.
extension Int32 {
  /// 1 if this number is below another, else 0. The difference must fit in 32 bits, as that of two counts does.
  @inline(__always)
  func below(_ other: Int32) -> Int {
    Int(truncatingIfNeeded: UInt32(bitPattern: self &- other) &>> 31)
  }

  /// 1 if this number is the same as another, else 0.
  @inline(__always)
  func same(as other: Int32) -> Int {
    Int(truncatingIfNeeded: (UInt64(UInt32(bitPattern: self ^ other)) &- 1) &>> 63)
  }
}

extension Double {
  /// 1 if the number is 0, else 0. It must not be below 0, nor the zero below 0.
  @inline(__always)
  var nought: Int {
    Int(truncatingIfNeeded: (bitPattern &- 1) &>> 63)
  }

  /// The number, if it is to be taken once, or 0, if not at all.
  @inline(__always)
  func taken(_ times: Int) -> Double {
    Double(bitPattern: bitPattern & UInt64(bitPattern: Int64(0 &- times)))
  }
}
