/// A sentence of a block.
struct Sentence: Sendable, Hashable {
  /// Where it stands in the normal text, its end mark included.
  var range: Range<Int>
  /// The block it belongs to, by position.
  var block: Int
}
