/// Something that a person should look at: a tie that was not made and why, two sources that differ, bytes that were replaced.
public struct Finding: Sendable, Hashable, Codable {
  /// What kind of finding, in words with hyphens (`parties-unclear`).
  public var code: String
  /// What was found, in a sentence.
  public var message: String
  /// The document, where it is about one.
  public var document: String?
  /// Where it begins there, in Unicode scalars.
  public var start: Int?
  /// Where it ends there, exclusive.
  public var end: Int?

  /// A finding.
  public init(code: String, message: String, document: String? = nil, start: Int? = nil, end: Int? = nil) {
    self.code = code
    self.message = message
    self.document = document
    self.start = start
    self.end = end
  }
}
