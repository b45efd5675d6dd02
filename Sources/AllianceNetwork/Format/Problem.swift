/// Something wrong in a model file, with its place and how to mend it.
public struct Problem: Sendable, Hashable, CustomStringConvertible {
  /// How bad it is.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// The file cannot be used.
    case error
    /// The file can be used, but somebody should look.
    case warning
  }

  /// How bad it is.
  public var severity: Severity
  /// The file, as it was named to the program.
  public var file: String
  /// The line, counted from 1; 0 where the problem has no line.
  public var line: Int
  /// The column, counted from 1; 0 where the problem has no line.
  public var column: Int
  /// Where in the structure (`agreements[3].history[0].date`).
  public var path: String
  /// What is wrong, with the value.
  public var message: String
  /// What was expected, or how to mend it.
  public var hint: String?

  /// A problem.
  public init(
    _ severity: Severity = .error, file: String, line: Int = 0, column: Int = 0, path: String = "", message: String,
    hint: String? = nil
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.path = path
    self.message = message
    self.hint = hint
  }

  /// `file:line:column: error: message (path); hint`.
  public var description: String {
    var text = line > 0 ? "\(file):\(line):\(column): " : "\(file): "
    text += "\(severity.rawValue): \(message)"
    if !path.isEmpty { text += " (\(path))" }
    if let hint { text += "; \(hint)" }
    return text
  }
}

/// Why a model could not be read: at least one problem is an error. All problems that were found are in it, in the order of the file.
public struct ModelError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The problems, errors and warnings.
  public var problems: [Problem]

  /// An error with its problems.
  public init(_ problems: [Problem]) { self.problems = problems }

  /// A line a problem.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
