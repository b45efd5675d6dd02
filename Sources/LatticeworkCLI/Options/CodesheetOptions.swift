import ArgumentParser
import Foundation
import Latticework

/// The codesheets whose decisions hold for a coding.
struct CodesheetOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A codesheet that a person went through: its decisions are applied to the same texts again. May be given several times.",
      valueName: "sheet"),
    completion: .file(extensions: ["csv"]))
  var codesheet: [String] = []

  /// The sheets.
  func load(_ registry: Registry) throws -> [Codesheet] { try Self.load(codesheet, registry) }

  /// Says on one line how many decisions had no effect, and why; nothing where all had theirs.
  static func tell(_ losses: CodesheetLosses, _ say: (String) -> Void) {
    if losses.count > 0 { say("warning: \(losses)") }
  }

  /// The sheets at `paths`.
  static func load(_ paths: [String], _ registry: Registry) throws -> [Codesheet] {
    try paths.map { try Codesheet(name: $0, data: InputFile.read($0), registry: registry) }
  }
}
