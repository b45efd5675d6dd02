import ArgumentParser
import Foundation
import Latticework

/// `render`: a diagram.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Draw a network.",
    discussion: """
      Colour tells the type of a tie, the line its status; arrows stand on one-way ties alone; an agreement of three or more is a small node of its own, \
      never a clique. The ending of the output's name picks the format: .svg, .png, .pdf or .dot; --format is for standard output.

      With --scenario, or --against another network, what differs is marked, in colour and in black and white: what is new is heavier, on a light band, with a +; what \
      changed has a ≠ (another status, direction or membership); what is gone is a thin grey dotted line with a −. Ties are the same where their agreements have one id. \
      A scenario is set against the network on its own day, so that what time alone brings is not marked.

      Examples:
        latticework render indo-pacific --layout hub -o hub.svg
        latticework render indo-pacific --layout lattice --type RAA,ACSA,GSOMIA --lang both -o spokes.pdf
        latticework render indo-pacific --scenario raa-completion --type RAA,VFA,defense-pact -o raa.svg
        latticework render us-treaty-allies --against indo-pacific -o narrower.pdf
        latticework render ties.json --as-of 2024 --layout map -o 2024.png
      """)

  @Argument(help: NetworkSource.help, completion: .file(extensions: ["yaml", "yml", "json"]))
  var network: String

  @OptionGroup var filters: FilterOptions

  @Option(
    help: ArgumentHelp(
      "Draw what this scenario, a file or a carried one, makes of the network, and mark what differs.", valueName: "scenario"))
  var scenario: String?

  @Option(
    help: ArgumentHelp("Mark what differs from this network.", valueName: "network"),
    completion: .file(extensions: NetworkSource.endings))
  var against: String?

  @Option(
    help: ArgumentHelp("\(DiagramLayout.names.joined(separator: ", ")).", valueName: "name"),
    completion: .list(DiagramLayout.names))
  var layout: DiagramLayout = .hub

  @Option(help: ArgumentHelp("The language of the names: en, ja or both.", valueName: "lang"))
  var lang: DiagramLanguage = .english

  @Option(help: "The title; that of the network if left out.")
  var title: String?

  @Flag(help: "Show the parties by their codes.")
  var codes = false

  @Flag(help: "Leave out title, legend and source note.")
  var bare = false

  @Option(
    help: ArgumentHelp(
      "Draw these duties as arrows too (\(Obligation.Kind.allCases.map(\.rawValue).joined(separator: ","))).",
      valueName: "kind,..."))
  var obligations: CodeList<Obligation.Kind>?

  @Option(
    help:
      "Draw the ties of one pair as one line with their number: always, never, or auto, where there are more lines than can be told apart."
  )
  var bundle: Bundling = .automatic

  @Option(parsing: .unconditional, help: "Pixels an inch, for PNG: 36 to 600.")
  var dpi = 150

  @Option(help: "svg, png, pdf or dot; told by the output's ending if left out.")
  var format: DiagramFormat?

  @OptionGroup var source: NetworkSource
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if !(36...600).contains(dpi) { throw ValidationError("--dpi \(dpi) is out of range: use 36 to 600.") }
    if scenario != nil, against != nil {
      throw ValidationError("A scenario is set against its own network: give --scenario or --against, not both.")
    }
    if format == nil { _ = try chosenFormat() }
  }

  func run() throws {
    let format = try chosenFormat()
    let registry = try source.registries.load()
    let filter = try filters.filter(registry)
    let (network, base) = try networks(registry, filter)
    let options = DiagramOptions(
      layout: layout, language: lang, title: title, showsCodes: codes, showsFrame: !bare, resolution: dpi,
      obligations: Set(obligations?.values ?? []), bundling: bundle, base: base, worker: ProgramFile.layoutWorker)
    let diagram = Diagram(network: network, filter: filter, registry: registry, options: options)
    diagram.messages.forEach(output.note)
    try output.write(diagram.render(format))
  }

  /// What is drawn, and what it is set against.
  private func networks(_ registry: Registry, _ filter: Filter) throws -> (Network, DiagramBase?) {
    let network = try source.load(network, registry: registry, warn: output.note)
    if let scenario {
      let outcome = try ScenarioSource.outcomes(of: [scenario], on: network, registry: registry)[0]
      let day = CommonDay(baseline: network, scenarios: [outcome.network], filter: filter)
      if day.changesTies, let date = day.day {
        output.note("note: the scenario holds for \(date); what time alone changes by then is not marked")
      }
      return (outcome.network, DiagramBase(day.baseline, scenario: outcome.scenarios.last?.id))
    }
    return (network, try against.map { DiagramBase(try source.load($0, registry: registry, warn: output.note)) })
  }

  private func chosenFormat() throws -> DiagramFormat {
    if let format { return format }
    guard let file = output.file else { return .svg }
    guard let ending = output.ending else {
      throw ValidationError(
        "'\(file)' has no ending that tells the format: end it in .svg, .png, .pdf or .dot, or name one with --format.")
    }
    guard let format = DiagramFormat(rawValue: ending) else {
      throw ValidationError("'.\(ending)' is no format of a picture: use .svg, .png, .pdf or .dot, or name one with --format.")
    }
    return format
  }
}

/// `__layout ENGINE FORMAT`: the child process in which a layout runs, so that it can be stopped. Not for users.
struct LayoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "__layout", shouldDisplay: false)

  @Argument var engine: LayoutEngine
  @Argument var format: String

  func run() throws {
    let input = try FileHandle.standardInput.readToEnd() ?? Data()
    try FileHandle.standardOutput.write(contentsOf: LayoutWorker.serve(input: input, engine: engine, format: format))
  }
}

/// The program's own file.
enum ProgramFile {
  /// Runs layouts in a child process of this program.
  static var layoutWorker: LayoutWorker? {
    Bundle.main.executableURL.map { LayoutWorker(executable: $0) }
  }
}

extension DiagramLayout: ExpressibleByArgument {
  /// Reads the name of a layout.
  public init?(argument: String) { self.init(name: argument) }
}
extension DiagramLanguage: ExpressibleByArgument {}
extension DiagramFormat: ExpressibleByArgument {}
extension Bundling: ExpressibleByArgument {}
extension LayoutEngine: ExpressibleByArgument {}
