import AllianceNetwork
import Measures
import Scenarios
import TreatyText

/// Checks model files of all kinds together.
public struct ModelCheck: Sendable {
  /// The registry that the files may point to.
  public var registry: Registry

  /// A check against `registry`.
  public init(registry: Registry) { self.registry = registry }

  /// The problems of the files at `paths`: those that cannot be read, then registries, networks, scenarios, rules, groups, lexicons, each in the order of the paths. What
  /// a registry file among them adds, the other files may use.
  public func check(_ paths: [String]) -> [Problem] {
    var problems: [Problem] = []
    var files: [ModelFormat: [ModelFile]] = [:]
    for path in paths {
      problems += Self.problems {
        let file = try ModelFile(path: path)
        files[try file.format(), default: []].append(file)
        return []
      }
    }
    var known = registry
    problems += Self.problems {
      if let registries = files[.registry] { known = known.adding(try Registry(files: registries, known: known)) }
      return []
    }
    for file in files[.network] ?? [] {
      problems += Self.problems {
        var warnings: [Problem] = []
        _ = try Network(file: file, registry: known) { warnings.append($0) }
        return warnings
      }
    }
    problems += Self.problems {
      if let scenarios = files[.scenario] { _ = try ScenarioLibrary(files: scenarios, registry: known, adding: .builtIn()) }
      return []
    }
    for file in files[.verdictRule] ?? [] {
      problems += Self.problems {
        _ = try VerdictRule(file: file)
        return []
      }
    }
    for file in files[.groups] ?? [] {
      problems += Self.problems {
        _ = try GroupList(file: file, registry: known)
        return []
      }
    }
    for file in files[.lexicon] ?? [] {
      do {
        _ = try Lexicon(files: [(file.name, file.text)])
      } catch {
        problems.append(Problem(file: file.name, message: "\(error)", hint: "see models/README.md"))
      }
    }
    return problems
  }

  /// The problems as a table, a row each.
  public static func table(_ problems: [Problem]) -> Table {
    Table(
      title: "",
      columns: [
        .init("severity", "Severity"), .init("file", "File"), .init("line", "Line", isNumeric: true),
        .init("column", "Column", isNumeric: true),
        .init("path", "Path"), .init("message", "Message"), .init("hint", "Hint"),
      ],
      rows: problems.map { problem in
        [
          .text(problem.severity.rawValue), .text(problem.file), .integer(problem.line), .integer(problem.column),
          .text(problem.path),
          .text(problem.message), problem.hint.map { .text($0) } ?? .empty,
        ]
      })
  }

  /// The warnings that `work` gives, or the problems that it throws.
  private static func problems(in work: () throws -> [Problem]) -> [Problem] {
    do {
      return try work()
    } catch let error as ModelError {
      return error.problems
    } catch {
      return [Problem(file: "?", message: "\(error)")]
    }
  }
}
