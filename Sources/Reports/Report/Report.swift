import AllianceNetwork

/// A report as a value: sections of blocks. The same one becomes a self-contained HTML page or Markdown.
public struct Report: Sendable, Hashable {
  /// The title.
  public var title: String
  /// What stands below the title: what the report is of, and as of when.
  public var subtitle: String
  /// The language of the names in it.
  public var language: Language
  /// The sections, in order.
  public var sections: [Section]

  /// A report.
  public init(title: String, subtitle: String, language: Language, sections: [Section] = []) {
    self.title = title
    self.subtitle = subtitle
    self.language = language
    self.sections = sections
  }

  /// A section with a heading.
  public struct Section: Sendable, Hashable {
    /// The name by which a link reaches it, in lower-case words with hyphens.
    public var id: String
    /// The heading.
    public var title: String
    /// What stands in it.
    public var blocks: [Block]

    /// A section.
    public init(_ id: String, _ title: String, _ blocks: [Block]) {
      self.id = id
      self.title = title
      self.blocks = blocks
    }
  }

  /// A piece of a section.
  public enum Block: Sendable, Hashable {
    /// A paragraph.
    case paragraph(String)
    /// A list of points.
    case list([String])
    /// A heading below the section's.
    case heading(String)
    /// A few figures that matter most, each with what it is.
    case keyFigures([KeyFigure])
    /// A table.
    case table(Table)
    /// Pictures side by side.
    case figures([Figure])
    /// Ties with their proof.
    case ties([TieEntry])
  }

  /// A number that a reader should see first.
  public struct KeyFigure: Sendable, Hashable {
    /// The number, or `n/d`.
    public var value: String
    /// What it is.
    public var label: String
    /// One more thing to know of it: its range, its definition.
    public var detail: String

    /// A key figure.
    public init(value: String, label: String, detail: String) {
      self.value = value
      self.label = label
      self.detail = detail
    }
  }

  /// A picture with its caption.
  public struct Figure: Sendable, Hashable {
    /// The name of its file without the ending.
    public var name: String
    /// The caption.
    public var caption: String
    /// The picture as SVG, made by this program.
    public var svg: String

    /// A figure.
    public init(name: String, caption: String, svg: String) {
      self.name = name
      self.caption = caption
      self.svg = svg
    }
  }

  /// A tie and what proves it.
  public struct TieEntry: Sendable, Hashable {
    /// The name by which a link reaches it.
    public var id: String
    /// Its name.
    public var title: String
    /// Parties, type, status and date in a line.
    public var facts: String
    /// The sentences for or against it.
    public var quotes: [Quote]
    /// Published sources.
    public var sources: [Citation]
    /// A remark.
    public var note: String?

    /// A tie's entry.
    public init(id: String, title: String, facts: String, quotes: [Quote], sources: [Citation], note: String?) {
      self.id = id
      self.title = title
      self.facts = facts
      self.quotes = quotes
      self.sources = sources
      self.note = note
    }
  }

  /// The words of a text and where they stand.
  public struct Quote: Sendable, Hashable {
    /// The words.
    public var text: String
    /// Document, page and offsets, voice and polarity where they are not the plain ones.
    public var place: String

    /// A quotation.
    public init(text: String, place: String) {
      self.text = text
      self.place = place
    }
  }

  /// A published source.
  public struct Citation: Sendable, Hashable {
    /// Title, publisher and date.
    public var text: String
    /// Its address, where it is one of the web.
    public var url: String?

    /// A citation.
    public init(text: String, url: String?) {
      self.text = text
      self.url = url
    }
  }
}
