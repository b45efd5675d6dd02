import ArgumentParser
import Foundation
import Latticework

/// How the program ends: the one place that turns an error into words and an exit code.
enum Exit {
  /// Says what went wrong on standard error and ends the program. Help and version, which travel as errors, go to standard output with 0. Wrong usage that only the
  /// running `command` could tell is told with the usage of that command.
  static func with(_ error: any Error, in command: ParsableCommand.Type? = nil) -> Never {
    if Program.exitCode(for: error) == .success {
      print(Program.fullMessage(for: error))
      Foundation.exit(0)
    }
    if let code = error as? ExitCode { Foundation.exit(code.rawValue) }
    if Program.exitCode(for: error) == .validationFailure {
      Console.say((error as? ValidationError).flatMap { told($0, in: command) } ?? Program.fullMessage(for: error))
      Foundation.exit(ExitStatus.usage)
    }
    if let message = inputFault(error) {
      Console.say(message)
      Foundation.exit(ExitStatus.input)
    }
    Console.say("This is a fault of the program, not of your input; please report it with the command that you gave.\n\(error)")
    Foundation.exit(ExitStatus.program)
  }

  /// Wrong usage of a command as the parser tells it of what it finds itself; `nil` of none.
  private static func told(_ error: ValidationError, in command: ParsableCommand.Type?) -> String? {
    guard let command, let name = command.configuration.commandName else { return nil }
    let program = Program.configuration.commandName ?? ""
    return """
      Error: \(error.message)
      Usage: \(Program.usageString(for: command))
        See '\(program) \(name) --help' for more information.
      """
  }

  /// What to say where the user's input or machine is at fault; `nil` where it is not.
  private static func inputFault(_ error: any Error) -> String? {
    switch error {
    case let error as ModelError: error.description
    case let error as OutputError: "error: \(error)"
    case let error as ScenarioError: "error: \(error)"
    case let error as SourceError: "error: \(error)"
    case let error as CoderCommand.Failure: "error: \(error)"
    case let error as NetworkStructure.SectionTooLarge: "error: \(error)"
    case let error as MeasureError: "error: \(error)"
    case let error as GraphCoreError: "error: \(error)"
    case let error as InputError: "error: \(error.message)"
    default: nil
    }
  }
}
