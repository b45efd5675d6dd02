import ArgumentParser
import Latticework

/// The forms in which tables are written.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
  case table, md, csv, json

  /// Reads its name; `text` is another word for a table.
  init?(argument: String) { self.init(rawValue: argument == "text" ? "table" : argument) }

  /// The form that the ending of a file's name tells; `nil` where it tells none.
  init?(ending: String?) {
    switch ending {
    case "md", "markdown": self = .md
    case "csv": self = .csv
    case "json": self = .json
    case "txt": self = .table
    default: return nil
    }
  }
}

extension Table {
  /// The table in this form.
  func written(as format: TableFormat) -> String {
    switch format {
    case .table: text()
    case .md: markdown()
    case .csv: csv()
    case .json: tree.json()
    }
  }
}

extension TableFormat {
  /// The form that was asked for: the one that is named, else the one that the output's ending tells, else a table for the terminal. An ending that tells
  /// none is wrong usage.
  static func chosen(_ named: TableFormat?, _ output: OutputOptions) throws -> TableFormat {
    if let named { return named }
    guard let ending = output.ending else { return .table }
    guard let format = TableFormat(ending: ending) else {
      throw ValidationError("'.\(ending)' is no format of a table: use .md, .csv, .json or .txt, or name one with --format.")
    }
    return format
  }
}

/// How a network becomes a graph.
struct ProjectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      What an agreement of three or more becomes: a tie of every pair (clique, as if left out), a node of its own (two-mode), or ties to the hub (hub). A two-mode edge list is projected \
      to the states of its first column by clique, and otherwise measured as it is.
      """, valueName: "rule"))
  var projection: ProjectionRule?

  /// The rule of networks.
  var rule: ProjectionRule { projection ?? .clique }
}

extension ProjectionRule: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
