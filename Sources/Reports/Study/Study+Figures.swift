import AllianceNetwork
import Diagrams
import Measures
import Scenarios

extension Study {
  /// A figure of the study before it is rendered.
  public struct Figure: Sendable {
    /// The name of its file without the ending.
    public let name: String
    /// What it shows.
    public let caption: String
    /// The picture.
    public let diagram: Diagram
  }

  /// All figures of the study, every state at the same place in those of one layout.
  public struct Figures: Sendable {
    /// The binding agreements around the hub, and on a ring.
    public let overview: [Figure]
    /// Each layer around the hub.
    public let layers: [Figure]
    /// The baseline and each scenario: the binding agreements, and whatever the scenario changes.
    public let scenarios: [Figure]

    /// All of them, in the order in which a report shows them.
    public var all: [Figure] { overview + layers + scenarios }
  }

  /// How the names of figures begin.
  static let figurePrefixes = ["network-", "layer-", "scenario-"]

  /// Draws nothing yet: places every node and makes the pictures as values. `options` gives language and worker; layout, title and placement are
  /// set here.
  public func figures(_ options: DiagramOptions) -> Figures {
    let words = ReportWording(options.language.languages[0])
    var options = options
    options.documentTitles.merge(input.coding.documents.compactMap { text in text.title.map { (text.document, $0) } }) { $1 }
    let binding = input.filter.narrowed(to: Layer.binding)
    let changed = comparison.sides.map { focus(on: $0.network, against: $0.base) }
    // A pact of eight that a scenario adds is its subject, so it is drawn.
    var scenic = options
    scenic.largestStar = max(options.largestStar, Self.largestPact)
    scenic = placed(.hub, for: [input.network] + changed, scenic)
    var hub = scenic
    hub.largestStar = options.largestStar
    let lattice = placed(.lattice, for: [input.network], options)
    let subject = input.network.title(in: words.language)
    let arranged = [
      ("network-hub", words("around the hub", "ハブを中心に配置"), hub),
      ("network-lattice", words("on one ring", "一つの環に配置"), lattice),
    ]
    let overview = arranged.map { name, place, options in
      figure(
        name,
        caption: words(
          "\(subject): treaty commitments, access and presence, \(place).", "\(subject)：条約上の防衛義務、部隊の往来と駐留（\(place)）。"),
        of: input.network, binding, title: nil, options)
    }
    let layers = layers.compactMap { measured in
      measured.layer.map { layer in
        figure(
          "layer-\(layer.id)", caption: caption(of: layer, isolates: measured.isolates.count, words), of: input.network,
          input.filter.narrowed(to: layer.types),
          title: options.language.languages.compactMap { layer.title[$0] }.joined(separator: " / "), hub)
      }
    }
    var scenarios: [Figure] = []
    for ((other, side), network) in zip(zip(input.others, comparison.sides), changed) {
      let title = other.network.title(in: words.language)
      var scenic = scenic
      scenic.base = DiagramBase(focus(on: side.base, against: side.network), scenario: other.scenarios.last?.id)
      scenic.scope = DiagramScope(.init(english: "binding types", japanese: "拘束力のある種別"), types: Layer.binding)
      scenarios.append(
        figure(
          "scenario-\(FileName.safe(other.scenarios.last?.id ?? other.network.id))",
          caption: words(
            "\(title): the binding agreements, and whatever differs from the baseline (+ new, ≠ changed, − gone).",
            "\(title)：拘束力のある協定と、基準のネットワークと異なるもの（＋追加、≠変更、−消滅）。"),
          of: network, input.filter, title: nil, scenic))
    }
    return Figures(overview: overview, layers: layers, scenarios: scenarios)
  }

  /// Agreements of up to so many members are drawn in the figures of scenarios.
  private static let largestPact = 12

  private func caption(of layer: Layer, isolates: Int, _ words: ReportWording) -> String {
    let grey = words(
      isolates == 1
        ? " The party in grey has no such tie to another node; ties that the network leaves out are not shown."
        : " The \(isolates) parties in grey have no such tie to another node; ties that the network leaves out are not shown.",
      "灰色の\(isolates)か国・機関は、ネットワーク内に該当する紐帯を持たない（範囲外とした協定は示さない）。")
    return words.title(layer.title, or: layer.id) + words(".", "。") + (isolates == 0 ? "" : grey)
  }

  /// The network with the binding agreements, and those that the other one does not have or has otherwise.
  private func focus(on network: Network, against other: Network) -> Network {
    // What a text adds in proof alone changes no tie.
    func record(_ agreement: Agreement) -> Agreement {
      var agreement = agreement
      agreement.evidence = []
      return agreement
    }
    let others = Dictionary(other.agreements.map { ($0.id, record($0)) }) { first, _ in first }
    var network = network
    network.agreements = network.agreements.filter { Layer.binding.contains($0.type) || others[$0.id] != record($0) }
    return network
  }

  private func placed(_ layout: DiagramLayout, for networks: [Network], _ options: DiagramOptions) -> DiagramOptions {
    var options = options
    options.layout = layout
    options.placement = Placement.common(to: networks, filter: input.filter, registry: registry, options: options).placement
    return options
  }

  private func figure(
    _ name: String, caption: String, of network: Network, _ filter: Filter, title: String?, _ options: DiagramOptions
  ) -> Figure {
    var options = options
    options.idPrefix = name
    options.title = title
    let diagram = Diagram(network: network, filter: filter, registry: registry, options: options)
    let bundled = ReportWording(options.language.languages[0])(
      " Too many ties to be told apart: those of one pair are one line with their number.",
      "紐帯が多く見分けられないため、一つの組の紐帯は件数を付した一本の線とした。")
    return Figure(name: name, caption: caption + (diagram.isBundled ? bundled : ""), diagram: diagram)
  }
}
