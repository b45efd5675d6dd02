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
  /// Throws ``OutputError`` where something cannot be written and `DiagramError` where a figure cannot be drawn; what was written before stays,
  /// and every file is whole.
  public func write(_ study: Study, language: Language, diagrams options: DiagramOptions) throws -> Contents {
    try OutputFile.makeFolder(path)
    try OutputFile.makeFolder(path + "/figures")
    let figures = study.figures(options)
    let total = figures.all.count + 1
    var rendered: [String: Report.Figure] = [:]
    for (number, figure) in figures.all.enumerated() {
      progress(number + 1, total, figure.name)
      rendered[figure.name] = try write(figure)
    }
    try removeOldFigures(beside: figures.all.map(\.name))
    progress(total, total, "report")
    try writeTables(study, language: language)
    func pick(_ figures: [Study.Figure]) -> [Report.Figure] { figures.compactMap { rendered[$0.name] } }
    let report = study.report(
      figures: .init(overview: pick(figures.overview), layers: pick(figures.layers), scenarios: pick(figures.scenarios)),
      language: language)
    try write(report.markdown { "figures/\($0).svg" }, to: "report.md")
    try write(report.page(), to: "report.html")
    var messages: [String] = []
    for message in figures.all.flatMap(\.diagram.messages) where !messages.contains(message) { messages.append(message) }
    return Contents(highlights: highlights(study), messages: messages)
  }

  private func write(_ figure: Study.Figure) throws -> Report.Figure {
    let svg = try figure.diagram.render(.svg)
    try OutputFile.write(svg, to: "\(path)/figures/\(figure.name).svg")
    for format in Self.formats where format != .svg {
      try OutputFile.write(figure.diagram.render(format), to: "\(path)/figures/\(figure.name).\(format.rawValue)")
    }
    return Report.Figure(name: figure.name, caption: figure.caption, svg: String(decoding: svg, as: UTF8.self))
  }

  /// The forms of every figure.
  private static let formats: [DiagramFormat] = [.svg, .png, .pdf, .dot]

  /// Removes the figures of an earlier run that are not among `names`.
  private func removeOldFigures(beside names: [String]) throws {
    let folder = path + "/figures"
    let kept = Set(names.flatMap { name in Self.formats.map { "\(name).\($0.rawValue)" } })
    for file in try FileManager.default.contentsOfDirectory(atPath: folder) where !kept.contains(file) {
      let isOwn =
        Study.figurePrefixes.contains { file.hasPrefix($0) } && Self.formats.contains { file.hasSuffix(".\($0.rawValue)") }
      if isOwn { try OutputFile.remove(folder + "/" + file) }
    }
  }

  /// The tables that not every study has.
  private static let occasional = [
    "comparison.csv", "comparison.json", "comparison-binding.csv", "ties.json", "ties.csv", "findings.csv",
  ]

  private func writeTables(_ study: Study, language: Language) throws {
    for name in Self.occasional where FileManager.default.fileExists(atPath: path + "/" + name) {
      try OutputFile.remove(path + "/" + name)
    }
    try write(study.input.network.tree.yaml(), to: "network.yaml")
    try write(study.input.network.tree.json(), to: "network.json")
    try write(study.table.nodeTable(registry: study.registry, language: language).csv(), to: "centrality.csv")
    try write(study.table.tree(registry: study.registry).json(), to: "centrality.json")
    try write(study.layerTable(language).csv(), to: "structure.csv")
    if !study.input.others.isEmpty {
      try write(study.comparison.networkTable(language: language).csv(), to: "comparison.csv")
      try write(study.comparison.tree.json(), to: "comparison.json")
    }
    if let binding = study.bindingComparison {
      try write(binding.networkTable(language: language).csv(), to: "comparison-binding.csv")
    }
    if !study.input.coding.documents.isEmpty {
      try OutputFile.write(study.input.coding.json(), to: path + "/ties.json")
      try write(study.codingTables(language).ties.csv(), to: "ties.csv")
      try write(study.codingTables(language).findings.csv(), to: "findings.csv")
    }
  }

  private func write(_ text: String, to name: String) throws {
    try OutputFile.write(Data(text.utf8), to: path + "/" + name)
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
