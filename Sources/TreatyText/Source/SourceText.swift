import AllianceNetwork

/// A text as it was decoded: what every offset of a coding counts in.
public struct SourceText: Sendable, Hashable {
  /// Its name: the file name without its folder.
  public var name: String
  /// The decoded text.
  public var scalars: [Unicode.Scalar]
  /// The pages as ranges of `scalars`, in order; none where the text has no pages.
  public var pages: [Range<Int>]
  /// What the decoding found: bytes that were replaced, a coding that was guessed.
  public var findings: [Finding]
  /// The date that the file gives of itself outside its text: that of an HTML page's `meta` elements. `nil` where there is none.
  public var date: PartialDate?

  /// A decoded text.
  public init(name: String, scalars: [Unicode.Scalar], pages: [Range<Int>] = [], findings: [Finding] = []) {
    self.name = name
    self.scalars = scalars
    self.pages = pages
    self.findings = findings
  }

  /// A text that is at hand as a string.
  public init(name: String, text: String) {
    self.init(name: name, scalars: Array(text.unicodeScalars))
  }

  /// The text between two offsets. The range must lie in the text.
  public subscript(range: Range<Int>) -> String {
    scalars[range].withUnsafeBufferPointer { String(scalars: $0) }
  }

  /// The page on which `offset` lies, counted from 1; `nil` where the text has no pages.
  public func page(at offset: Int) -> Int? {
    pages.firstIndex { $0.contains(offset) }.map { $0 + 1 }
  }
}
