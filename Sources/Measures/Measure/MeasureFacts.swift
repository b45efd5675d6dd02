import AllianceNetwork

/// What a reader has to know of a measure before a number of it may be printed.
public struct MeasureFacts: Sendable, Hashable {
  /// Its title.
  public let title: LocalizedText
  /// What it is, in a sentence.
  public let definition: LocalizedText
  /// Where it comes from.
  public let source: Citation
  /// The values that it can have, in words: `0...1`, `0...n−1`.
  public let range: String
  /// Whether its values are whole numbers.
  public let isCount: Bool
  /// The projections on which it is defined.
  public let rules: [ProjectionRule]

  /// On the projections to states alone.
  static let oneMode: [ProjectionRule] = [.clique, .hub]

  init(
    _ english: String, _ japanese: String, _ definition: String, _ definitionInJapanese: String, _ source: Citation,
    range: String, isCount: Bool = false, rules: [ProjectionRule] = oneMode
  ) {
    title = LocalizedText(english: english, japanese: japanese)
    self.definition = LocalizedText(english: definition, japanese: definitionInJapanese)
    self.source = source
    self.range = range
    self.isCount = isCount
    self.rules = rules
  }
}

/// A publication in which a measure is defined.
public struct Citation: Sendable, Hashable, CustomStringConvertible {
  /// The authors' surnames.
  public let authors: String
  /// The year.
  public let year: Int
  /// The digital object identifier, where it has one.
  public let doi: String?
  /// The title, where there is no identifier to find it by.
  public let title: String?

  init(_ authors: String, _ year: Int, doi: String) {
    self.authors = authors
    self.year = year
    self.doi = doi
    title = nil
  }

  init(_ authors: String, _ year: Int, title: String) {
    self.authors = authors
    self.year = year
    doi = nil
    self.title = title
  }

  /// `Freeman 1978, doi:10.1016/0378-8733(78)90021-7`.
  public var description: String {
    "\(authors) \(year)" + (doi.map { ", doi:\($0)" } ?? title.map { ", \($0)" } ?? "")
  }
}

extension Citation {
  static let freeman = Citation("Freeman", 1978, doi: "10.1016/0378-8733(78)90021-7")
  static let wassermanFaust = Citation("Wasserman and Faust", 1994, doi: "10.1017/CBO9780511815478")
  static let burt = Citation("Burt", 1992, title: "Structural Holes, ch. 2")
  static let krackhardt = Citation("Krackhardt", 1994, title: "Graph theoretical dimensions of informal organizations")
  static let latoraMarchiori = Citation("Latora and Marchiori", 2001, doi: "10.1103/PhysRevLett.87.198701")
}
