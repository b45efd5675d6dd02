import Foundation
import Testing

/// The program under test, as it was built beside the tests.
enum Program {
  /// How a run of the program ended and what it said.
  struct Outcome {
    let code: Int32
    let output: Data
    let errors: String
    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// Where the tests' own products are: the program is one of them.
  private static var folder: URL {
    #if os(macOS)
      Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }.map { $0.bundleURL.deletingLastPathComponent() }
        ?? Bundle.main.bundleURL
    #else
      URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    #endif
  }

  /// Runs the program with `arguments` in `directory` and waits for it. Its output goes through files, so that no pipe can fill up. With `blocks` no file may
  /// grow beyond so many blocks of 512 or 1024 bytes: the system ends a program that writes on.
  static func run(
    _ arguments: [String], input: Data = Data(), in directory: URL? = nil, environment: [String: String] = [:], blocks: Int? = nil
  ) throws -> Outcome {
    try withFolder { folder in
      let (inPath, outPath, errPath) = (
        folder.appending(path: "in"), folder.appending(path: "out"), folder.appending(path: "err")
      )
      try input.write(to: inPath)
      try Data().write(to: outPath)
      try Data().write(to: errPath)
      let process = Process()
      let program = Self.folder.appending(path: "latticework")
      process.executableURL = blocks == nil ? program : URL(filePath: "/bin/sh")
      process.arguments = (blocks.map { ["-c", "ulimit -f \($0); exec \"$0\" \"$@\"", program.path] } ?? []) + arguments
      if let directory { process.currentDirectoryURL = directory }
      if !environment.isEmpty { process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new } }
      process.standardInput = try FileHandle(forReadingFrom: inPath)
      process.standardOutput = try FileHandle(forWritingTo: outPath)
      process.standardError = try FileHandle(forWritingTo: errPath)
      try process.run()
      process.waitUntilExit()
      return Outcome(
        code: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
        output: try Data(contentsOf: outPath),
        errors: String(decoding: try Data(contentsOf: errPath), as: UTF8.self))
    }
  }

  /// A folder that is gone when `body` is done.
  static func withFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "latticework-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}

extension URL {
  /// The path as the program is given it.
  var file: String { path(percentEncoded: false) }

  /// Every file below the folder, paths from there, sorted.
  var contents: [String] {
    (FileManager.default.enumerator(atPath: file)?.compactMap { $0 as? String } ?? []).sorted()
  }
}
