import ArgumentParser
import Foundation
import Latticework

/// Where a result goes.
struct OutputOptions: ParsableArguments {
  @Option(name: [.short, .long], help: "The file to write; standard output if left out or -.", completion: .file())
  var output: String?

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  /// The file to write; `nil` for standard output, which `-` means too.
  var file: String? { output == "-" ? nil : output }

  /// Writes the result to the file, or to standard output.
  func write(_ data: Data) throws {
    if let file {
      try OutputFile.write(data, to: file)
    } else {
      do {
        try FileHandle.standardOutput.write(contentsOf: data)
      } catch {
        throw OutputError(path: "standard output", reason: (error as NSError).localizedDescription)
      }
    }
  }

  /// Writes the result to the file, or to standard output.
  func write(_ text: String) throws { try write(Data(text.utf8)) }

  /// Says something on standard error unless `--quiet`.
  func note(_ message: String) {
    if !quiet { Console.say(message) }
  }

  /// The ending of the file's name in lower case, without the dot; `nil` for standard output or none.
  var ending: String? {
    file.flatMap { name in
      let ending = URL(filePath: name).pathExtension.lowercased()
      return ending.isEmpty ? nil : ending
    }
  }

  /// The format in which a network is written: that of the output's ending, YAML for standard output. Another ending is wrong usage.
  func networkFormat() throws -> NetworkFormat {
    guard let file else { return .yaml }
    guard let format = NetworkFormat(path: file) else {
      let endings = NetworkFormat.allCases.map { "." + $0.rawValue }.joined(separator: ", ")
      throw ValidationError("The ending of '\(file)' tells no format that is known; use one of \(endings).")
    }
    return format
  }
}
