/// A published source of facts.
public struct Source: Sendable, Hashable, Identifiable {
  /// Its id in the file.
  public var id: String
  /// Its title.
  public var title: String
  /// Who published it.
  public var publisher: String?
  /// When.
  public var date: PartialDate?
  /// Where it is to be found.
  public var url: String?

  /// A source.
  public init(id: String, title: String, publisher: String? = nil, date: PartialDate? = nil, url: String? = nil) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.date = date
    self.url = url
  }
}
