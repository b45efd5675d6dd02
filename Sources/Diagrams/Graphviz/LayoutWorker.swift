import Foundation

/// Runs a layout engine of Graphviz in a child process, so that it can be stopped: on dense networks the engines can run for hours, and a
/// call into a library cannot be broken off.
///
/// The child is called with `arguments`, then the name of the engine and of the format. It reads a graph in the DOT language from standard input
/// and writes the result to standard output; ``serve(input:engine:format:)`` does its work.
public struct LayoutWorker: Sendable {
  /// The program, usually this one.
  public var executable: URL
  /// What goes before engine and format.
  public var arguments: [String]
  /// Seconds until the child is stopped.
  public var timeLimit: Double

  /// A worker; 20 seconds where no limit is given.
  public init(executable: URL, arguments: [String] = ["__layout"], timeLimit: Double = 20) {
    self.executable = executable
    self.arguments = arguments
    self.timeLimit = timeLimit
  }

  /// What the child does: lays `input`, a graph in the DOT language, out by `engine` and returns it in `format`, a format of Graphviz
  /// (`plain` is the one that ``Diagram`` asks for).
  ///
  /// Throws ``DiagramError/graphviz(step:message:)`` where the input is no graph, the format is unknown or the engine fails.
  public static func serve(input: Data, engine: LayoutEngine, format: String = "plain") throws(DiagramError) -> Data {
    try Graphviz.layOut(dot: String(decoding: input, as: UTF8.self), engine: engine.rawValue, format: format)
  }

  /// The result of the child for `dot`.
  ///
  /// Throws ``DiagramError/timeLimit(engine:seconds:)`` where the child had to be stopped, ``DiagramError/worker(engine:message:)`` where it could
  /// not be started or failed.
  public func layOut(_ dot: Data, engine: LayoutEngine, format: String = "plain") throws(DiagramError) -> Data {
    let folder = FileManager.default.temporaryDirectory.appending(path: "latticework-\(UUID().uuidString)")
    // Files and not pipes: a pipe that nobody empties would block the child, and one that nobody reads would kill this process.
    let (input, output, errors) = (folder.appending(path: "in"), folder.appending(path: "out"), folder.appending(path: "err"))
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try dot.write(to: input)
      try Data().write(to: output)
      try Data().write(to: errors)
      let process = Process()
      process.executableURL = executable
      process.arguments = arguments + [engine.rawValue, format]
      let handles = (
        try FileHandle(forReadingFrom: input), try FileHandle(forWritingTo: output), try FileHandle(forWritingTo: errors)
      )
      process.standardInput = handles.0
      process.standardOutput = handles.1
      process.standardError = handles.2
      defer {
        try? handles.0.close()
        try? handles.1.close()
        try? handles.2.close()
      }
      let ended = DispatchSemaphore(value: 0)
      process.terminationHandler = { _ in ended.signal() }
      try process.run()
      guard ended.wait(timeout: .now() + max(0, timeLimit)) == .success else {
        stop(process, ended)
        throw DiagramError.timeLimit(engine: engine, seconds: timeLimit)
      }
      guard process.terminationReason == .exit, process.terminationStatus == 0 else {
        let said = String(decoding: (try? Data(contentsOf: errors)) ?? Data(), as: UTF8.self)
        let reason = said.split(whereSeparator: \.isNewline).first.map { ": \(SafeText.plain(String($0)))" } ?? ""
        throw DiagramError.worker(engine: engine, message: "its process ended with code \(process.terminationStatus)\(reason)")
      }
      return try Data(contentsOf: output)
    } catch let error as DiagramError {
      throw error
    } catch {
      throw .worker(engine: engine, message: "\(executable.path) could not be run (\(error.localizedDescription))")
    }
  }

  /// Asks the child to end, and makes it end where it does not.
  private func stop(_ process: Process, _ ended: DispatchSemaphore) {
    process.terminate()
    if ended.wait(timeout: .now() + 1) == .success { return }
    kill(process.processIdentifier, SIGKILL)
    _ = ended.wait(timeout: .now() + 5)
  }
}
