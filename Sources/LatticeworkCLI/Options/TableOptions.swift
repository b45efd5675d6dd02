import ArgumentParser
import Latticework

/// The forms in which tables are written.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
  case table, md, csv, json

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

/// How a network becomes a graph.
struct ProjectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What an agreement of three or more becomes: a tie of every pair (clique), a node of its own (two-mode), or ties to the hub (hub).",
      valueName: "rule"))
  var projection: ProjectionRule = .clique
}

extension ProjectionRule: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
