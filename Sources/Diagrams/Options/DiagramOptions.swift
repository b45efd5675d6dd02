import AllianceNetwork

/// How a picture is to look.
public struct DiagramOptions: Sendable {
  /// How the nodes are placed where `placement` gives them no place.
  public var layout: DiagramLayout
  /// The language of names, title and legend.
  public var language: DiagramLanguage
  /// The title; `nil`: that of the network.
  public var title: String?
  /// The note below the picture; `nil`: how many texts prove the ties drawn, and the publishers of their sources;
  /// nothing where there are none.
  public var source: String?
  /// Whether parties are shown by their codes; with more than 36 of them they always are.
  public var showsCodes: Bool
  /// Whether title, caption, legend and source note are drawn around the network.
  public var showsFrame: Bool
  /// Where the legend stands.
  public var legend: LegendPlace
  /// The width in inches to which the picture is scaled; `nil`: as large as its text wants to be (about 11 inches for 16 states).
  public var width: Double?
  /// Pixels an inch in PNG, 36...600; what lies outside is taken to the nearer end.
  public var resolution: Int
  /// Multilateral agreements with more members than this are listed in the legend and not drawn: spokes to everybody say little and cover much.
  public var largestStar: Int
  /// Obligations that are drawn as arrows of their own beside the ties, where they run one way; what both owe each other is no arrow.
  public var obligations: Set<Obligation.Kind>
  /// Whether the ties of one pair are drawn as one line.
  public var bundling: Bundling
  /// Places from another picture, so that the two can be compared. Places that are no numbers, or farther than 100 000 points from the origin,
  /// are made anew.
  public var placement: Placement?
  /// The titles of texts by the names of their files, for the tooltips.
  public var documentTitles: [String: String]
  /// What the picture is set against: differences from it are marked; `nil`: nothing is.
  public var base: DiagramBase?
  /// What was picked before; the caption tells it. `nil`: the filter alone tells what is drawn.
  public var scope: DiagramScope?
  /// Goes before every `id`, so that several pictures can stand in one page; letters, digits and hyphens, others are left out.
  public var idPrefix: String
  /// Runs the engines of Graphviz under a time limit; `nil`: they run in this process without one, and cannot be stopped.
  public var worker: LayoutWorker?

  /// Options; what is left out has the usual value.
  public init(
    layout: DiagramLayout = .hub, language: DiagramLanguage = .english, title: String? = nil, source: String? = nil,
    showsCodes: Bool = false, showsFrame: Bool = true, legend: LegendPlace = .below, width: Double? = nil, resolution: Int = 150,
    largestStar: Int = 7,
    obligations: Set<Obligation.Kind> = [], bundling: Bundling = .automatic, placement: Placement? = nil,
    documentTitles: [String: String] = [:],
    base: DiagramBase? = nil, scope: DiagramScope? = nil,
    idPrefix: String = "", worker: LayoutWorker? = nil
  ) {
    self.layout = layout
    self.language = language
    self.title = title
    self.source = source
    self.showsCodes = showsCodes
    self.showsFrame = showsFrame
    self.legend = legend
    self.width = width
    self.resolution = min(600, max(36, resolution))
    self.largestStar = largestStar
    self.obligations = obligations
    self.bundling = bundling
    self.placement = placement
    self.documentTitles = documentTitles
    self.base = base
    self.scope = scope
    self.idPrefix = String(
      idPrefix.unicodeScalars.filter { $0 == "-" || ($0.isASCII && $0.properties.isAlphabetic) || ("0"..."9").contains($0) })
    self.worker = worker
  }
}
