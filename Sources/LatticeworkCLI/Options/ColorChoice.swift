import ArgumentParser
import Foundation

/// When a command writes in colour.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// Whether to write in colour. `auto` does on a terminal that has it, and not where NO_COLOR is set (no-color.org) or the output goes to a file.
  func isOn(toFile: Bool) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      let environment = ProcessInfo.processInfo.environment
      return !toFile && isatty(STDOUT_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }
  }
}
