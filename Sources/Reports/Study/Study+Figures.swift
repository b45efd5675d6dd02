import AllianceNetwork
import Diagrams
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

  /// Draws nothing yet: places every node and makes the pictures as values. `options` gives language and worker; layout, title and placement are
  /// set here.
  public func figures(_ options: DiagramOptions) -> Figures {
    let binding = input.filter.narrowed(to: Layer.binding)
    let changed = input.others.map { focus(on: $0.network) }
    let hub = placed(.hub, for: [input.network] + changed, options)
    let lattice = placed(.lattice, for: [input.network], options)
    let subject = input.network.title(in: options.language.languages[0])
    let overview = [("network-hub", "around the hub", hub), ("network-lattice", "on one ring", lattice)].map {
      name, words, options in
      figure(
        name, caption: "\(subject): treaty commitments, access and presence, \(words).", of: input.network, binding, title: nil,
        options)
    }
    let layers = layers.compactMap { measured in
      measured.layer.map { layer in
        figure(
          "layer-\(layer.id)", caption: "\(layer.title.english ?? layer.id).", of: input.network,
          input.filter.narrowed(to: layer.types),
          title: options.language.languages.compactMap { layer.title[$0] }.joined(separator: " / "), hub)
      }
    }
    var scenarios: [Figure] = []
    for (other, network) in zip(input.others, changed) {
      let title = other.network.title.preferring(options.language.languages[0]) ?? other.network.id
      scenarios.append(
        figure(
          "scenario-\(FileName.safe(other.scenarios.last?.id ?? other.network.id))",
          caption: "\(title): the binding agreements, and whatever differs from the baseline.", of: network, input.filter,
          title: nil, hub))
    }
    return Figures(overview: overview, layers: layers, scenarios: scenarios)
  }

  /// The network with the binding agreements, and those that the baseline does not have or has otherwise.
  private func focus(on network: Network) -> Network {
    let baseline = Dictionary(input.network.agreements.map { ($0.id, $0) }) { first, _ in first }
    var network = network
    network.agreements = network.agreements.filter { Layer.binding.contains($0.type) || baseline[$0.id] != $0 }
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
    return Figure(
      name: name, caption: caption, diagram: Diagram(network: network, filter: filter, registry: registry, options: options))
  }
}
