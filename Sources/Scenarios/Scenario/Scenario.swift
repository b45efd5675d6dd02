import AllianceNetwork

/// A named, ordered list of edits on a network, with its assumptions and sources.
public struct Scenario: Sendable, Hashable, Identifiable {
  /// Its id, in lower-case words with hyphens.
  public var id: String
  /// Its title.
  public var title: LocalizedText
  /// The scenario whose edits are done first, where there is one.
  public var after: String?
  /// What it takes for granted, a sentence each.
  public var assumptions: [String]
  /// The sources that its agreements point to.
  public var sources: [Source]
  /// The edits, in the order in which they are done.
  public var edits: [Edit]

  /// A scenario.
  public init(
    id: String, title: LocalizedText = .init(), after: String? = nil, assumptions: [String] = [], sources: [Source] = [],
    edits: [Edit]
  ) {
    self.id = id
    self.title = title
    self.after = after
    self.assumptions = assumptions
    self.sources = sources
    self.edits = edits
  }

  /// The title in `language`, or in the other one, or the id.
  public func title(in language: Language) -> String { title.preferring(language) ?? id }
}
