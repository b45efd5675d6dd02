import AllianceNetwork

/// The coding of one text by one coder.
public struct CodedText: Sendable, Hashable {
  /// The text's name.
  public var document: String
  /// Its length in Unicode scalars, where the coding tells it.
  public var length: Int?
  /// Its ties, in the order of the coding.
  public var ties: [CodedTie]
  /// Whether the coder says whose word a sentence is: where no evidence has a voice, none was coded.
  public var tellsVoice: Bool
  /// Whether the coder says of a sentence that it speaks for or against a tie.
  public var tellsPolarity: Bool

  /// A coding of the text called `document`.
  public init(document: String, length: Int? = nil, ties: [CodedTie], tellsVoice: Bool = true, tellsPolarity: Bool = true) {
    self.document = document
    self.length = length
    self.ties = ties
    self.tellsVoice = tellsVoice
    self.tellsPolarity = tellsPolarity
  }
}

extension Coding {
  /// The coding of each text: the ties by the document of their first evidence. Where there is one text alone, all are its ties.
  public var texts: [CodedText] {
    if documents.count == 1 { return [CodedText(document: documents[0].document, length: documents[0].knownLength, ties: ties)] }
    let groups = Dictionary(grouping: ties) { $0.evidence.first?.document ?? "" }
    let known = documents.map { CodedText(document: $0.document, length: $0.knownLength, ties: groups[$0.document] ?? []) }
    let names = Set(documents.map(\.document))
    return known
      + groups.keys.filter { !names.contains($0) }.sorted().map { CodedText(document: $0, ties: groups[$0] ?? []) }
  }
}

extension CodedDocument {
  /// The length; `nil` where a coding made by hand left it out.
  fileprivate var knownLength: Int? { length > 0 ? length : nil }
}
