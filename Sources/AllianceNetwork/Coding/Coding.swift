import Foundation

/// A text that was coded.
public struct CodedDocument: Sendable, Hashable, Codable {
  /// Its name: the file name without its folder.
  public var document: String
  /// Its main language.
  public var language: Language
  /// Its own date, where it is known.
  public var date: PartialDate?
  /// Its length in Unicode scalars of the decoded text.
  public var length: Int
  /// The registered agreements and institutions that it mentions, sorted.
  public var linked: [AgreementID]
  /// Its title, where it begins with a heading.
  public var title: String?

  /// A coded text.
  public init(
    document: String, language: Language, date: PartialDate?, length: Int, linked: [AgreementID] = [], title: String? = nil
  ) {
    self.document = document
    self.language = language
    self.date = date
    self.length = length
    self.linked = linked
    self.title = title
  }

  /// Reads what ``Coding/json()`` wrote of a text, or a person: only `document` must be there. Where the others are left out, the language is English, there is
  /// no date and no title, the length is 0, which is not known, and no agreement is linked.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    document = try values.decode(String.self, forKey: .document)
    language = try values.decodeIfPresent(Language.self, forKey: .language) ?? .english
    date = try values.decodeIfPresent(PartialDate.self, forKey: .date)
    length = try values.decodeIfPresent(Int.self, forKey: .length) ?? 0
    linked = try values.decodeIfPresent([AgreementID].self, forKey: .linked) ?? []
    title = try values.decodeIfPresent(String.self, forKey: .title)
  }
}

/// What a coding of one or more texts comes to: the documents, their ties and what a person should look at.
public struct Coding: Sendable, Hashable, Codable {
  /// The texts, in the order in which they were read.
  public var documents: [CodedDocument]
  /// The ties, by document and then by place.
  public var ties: [CodedTie]
  /// The findings, by document and then by place.
  public var findings: [Finding]

  /// A coding.
  public init(documents: [CodedDocument] = [], ties: [CodedTie] = [], findings: [Finding] = []) {
    self.documents = documents
    self.ties = ties
    self.findings = findings
  }

  /// This coding and then `other`.
  public mutating func append(_ other: Coding) {
    documents += other.documents
    ties += other.ties
    findings += other.findings
  }

  /// The date of the newest text; `nil` where none has a date. Of two that begin on one day the more precise counts. O(documents).
  public var newestDate: PartialDate? { documents.compactMap(\.date).max() }

  /// The coding as JSON, keys sorted, two-space indents, a line feed at the end; the same bytes every time.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self) + Data("\n".utf8)
  }

  /// The coding as JSON on one line, with a line feed at the end: a record of an NDJSON stream.
  public func jsonLine() throws -> Data { Data(CodingLine(self).bytes + [0x0A]) }

  /// Reads what ``json()`` wrote. Throws `DecodingError` where it is not of that form.
  public init(json: Data) throws {
    self = try JSONDecoder().decode(Coding.self, from: json)
  }
}
