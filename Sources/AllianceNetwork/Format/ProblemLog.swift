/// Collects the problems of one file while it is read, so that a user sees all of them at once.
package final class ProblemLog {
  /// The file, as it was named to the program.
  let file: String
  package private(set) var problems: [Problem] = []
  /// How many values may still be visited: a file whose aliases unfold without end is cut off.
  private var budget = 4_000_000

  package init(file: String) { self.file = file }

  package var hasErrors: Bool { problems.contains { $0.severity == .error } }

  func add(_ problem: Problem) { problems.append(problem) }

  /// Notes that a value is visited; `false` when there have been too many, which is noted once.
  func visit() -> Bool {
    budget -= 1
    if budget == 0 {
      add(Problem(file: file, message: "the file unfolds into more than 4,000,000 values", hint: "write without YAML aliases"))
    }
    return budget > 0
  }

  /// `value` where no error was found.
  package func result<Value>(_ value: Value?) throws -> Value {
    guard let value, !hasErrors else { throw ModelError(problems) }
    return value
  }
}
