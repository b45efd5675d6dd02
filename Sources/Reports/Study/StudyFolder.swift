import AllianceNetwork
import Diagrams
import Foundation

/// The results of a study as files in a folder.
public struct StudyFolder {
  /// The folder.
  public let path: String
  /// Told of every step: its number, how many there are, what it writes.
  public var progress: (_ step: Int, _ total: Int, _ name: String) -> Void = { _, _, _ in }

  /// A folder at `path`, made where it is missing.
  public init(_ path: String) { self.path = path }

  /// What was written.
  public struct Contents: Sendable {
    /// What people read first: path and what it is, in the order in which they should look.
    public let highlights: [(path: String, what: String)]
    /// What the user should know of the figures.
    public let messages: [String]
  }

  /// Writes figures (SVG, PNG, PDF), tables (CSV), the network, the coding and the report (HTML, Markdown). What an earlier run wrote there and
  /// this one does not is removed; files with names that a run never gives stay.
  ///
  /// Throws ``OutputError`` where something cannot be written and `DiagramError` where a figure cannot be drawn; then the folder is as it was.
  public func write(_ study: Study, language: Language, diagrams options: DiagramOptions) throws -> Contents {
    let figures = study.figures(options)
    let total = figures.all.count + 1
    var files: [OutputFolder.File] = []
    var rendered: [String: Report.Figure] = [:]
    for (number, figure) in figures.all.enumerated() {
      progress(number + 1, total, figure.name)
      for format in Self.formats {
        files.append(("figures/\(figure.name).\(format.rawValue)", try figure.diagram.render(format)))
        guard format == .svg, let svg = files.last?.data else { continue }
        rendered[figure.name] = Report.Figure(
          name: figure.name, caption: figure.caption, svg: String(decoding: svg, as: UTF8.self))
      }
    }
    progress(total, total, "report")
    files += try tables(study, language: language)
    func pick(_ figures: [Study.Figure]) -> [Report.Figure] { figures.compactMap { rendered[$0.name] } }
    let report = study.report(
      figures: .init(overview: pick(figures.overview), layers: pick(figures.layers), scenarios: pick(figures.scenarios)),
      language: language)
    files.append(("report.md", Data(report.markdown { "figures/\($0).svg" }.utf8)))
    files.append(("report.html", Data(report.page().utf8)))
    try OutputFolder.write(files, to: path, replacing: Self.isOwn)
    var messages: [String] = []
    for message in figures.all.flatMap(\.diagram.messages) where !messages.contains(message) { messages.append(message) }
    return Contents(highlights: highlights(study), messages: messages)
  }

  /// The forms of every figure.
  private static let formats: [DiagramFormat] = [.svg, .png, .pdf, .dot]

  /// The tables that not every study has.
  private static let occasional = [
    "comparison.csv", "comparison.json", "comparison-binding.csv", "ties.json", "ties.csv", "findings.csv",
  ]

  /// Whether a run gives such a name to a file that not every run writes.
  private static func isOwn(_ name: String) -> Bool {
    occasional.contains(name)
      || (Study.figurePrefixes.contains { name.hasPrefix("figures/" + $0) }
        && formats.contains { name.hasSuffix(".\($0.rawValue)") })
  }

  private func tables(_ study: Study, language: Language) throws -> [OutputFolder.File] {
    var texts = [
      ("network.yaml", try study.input.network.tree.yaml()), ("network.json", study.input.network.tree.json()),
      ("centrality.csv", study.table.nodeTable(registry: study.registry, language: language).csv()),
      ("centrality.json", study.table.tree(registry: study.registry).json()),
      ("structure.csv", study.layerTable(language).csv()),
    ]
    if !study.input.others.isEmpty {
      texts.append(("comparison.csv", study.comparison.networkTable(language: language).csv()))
      texts.append(("comparison.json", study.comparison.tree.json()))
    }
    if let binding = study.bindingComparison {
      texts.append(("comparison-binding.csv", binding.networkTable(language: language).csv()))
    }
    var files = texts.map { (name: $0.0, data: Data($0.1.utf8)) }
    if !study.input.coding.documents.isEmpty {
      files.append(("ties.json", try study.input.coding.json()))
      files.append(("ties.csv", Data(study.codingTables(language).ties.csv().utf8)))
      files.append(("findings.csv", Data(study.codingTables(language).findings.csv().utf8)))
    }
    return files
  }

  private func highlights(_ study: Study) -> [(path: String, what: String)] {
    var files = [
      ("report.html", "the whole story: open it in a browser"), ("figures/", "every diagram as SVG, PNG, PDF and DOT"),
    ]
    if !study.input.others.isEmpty { files.append(("comparison.csv", "the scenarios side by side")) }
    files += [("centrality.csv", "a row a state"), ("network.yaml", "the network, every tie with its source")]
    if !study.input.coding.documents.isEmpty { files.append(("ties.csv", "the ties read from the texts")) }
    return files.map { (path: "\(path)/\($0.0)", what: $0.1) }
  }
}
