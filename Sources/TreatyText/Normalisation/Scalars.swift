/// The characters of a ``NormalText`` as they lie in its memory: handed on at the cost of two numbers. A view must not outlive its text.
struct Scalars: RandomAccessCollection, @unchecked Sendable {
  // The memory is written before the first view is made and never after; the text frees it.
  private let start: UnsafePointer<Unicode.Scalar>
  let count: Int

  init(start: UnsafePointer<Unicode.Scalar>, count: Int) {
    self.start = start
    self.count = count
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  /// The character at a place; a place outside stops the program, as with an array.
  @inline(__always)
  subscript(_ place: Int) -> Unicode.Scalar {
    precondition(UInt(bitPattern: place) < UInt(bitPattern: count), "A place outside of the text")
    return start[place]
  }

  /// The characters of a range, which must lie inside.
  @inline(__always)
  func part(_ range: Range<Int>) -> Scalars {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "A range outside of the text")
    return Scalars(start: start + range.lowerBound, count: range.count)
  }

  /// Gives the memory to a loop that keeps inside it by itself.
  @inline(__always)
  func withUnsafeBufferPointer<Value>(_ use: (UnsafeBufferPointer<Unicode.Scalar>) throws -> Value) rethrows -> Value {
    try use(UnsafeBufferPointer(start: start, count: count))
  }
}
