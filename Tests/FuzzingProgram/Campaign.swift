import ArgumentParser
import Foundation

/// A campaign: the inputs shared out to processes of their own, so that a crash loses nothing.
struct Campaign {
  let fuzz: Fuzz
  let program: [String]

  /// Runs it; throws `ExitCode` 1 after the first share that ended badly, having said which input it was.
  func run() throws {
    let share = 5_000
    let shares = stride(from: fuzz.from, to: fuzz.from + fuzz.inputs, by: share).map {
      ($0, min(share, fuzz.from + fuzz.inputs - $0))
    }
    let workers = ProcessInfo.processInfo.activeProcessorCount
    let state = State(total: shares.count)
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      while let next = state.next() {
        let (start, count) = shares[next]
        do {
          if let fault = try feed(start, count) { state.end(fault) } else { state.done(shown: isatty(STDERR_FILENO) == 1) }
        } catch {
          state.end("the program could not be started: \(error)")
        }
      }
    }
    if let fault = state.fault {
      FileHandle.standardError.write(Data("\n\(fault)\n".utf8))
      throw ExitCode(1)
    }
    print("\(fuzz.inputs) inputs (seed \(fuzz.seed), from \(fuzz.from)): no crash, no hang, every span inside its text")
  }

  /// Feeds a share in a process of its own; what went wrong, `nil` where nothing did.
  private func feed(_ start: Int, _ count: Int) throws -> String? {
    let process = Process()
    process.executableURL = Bundle.main.executableURL ?? URL(filePath: program[0])
    process.arguments =
      fuzz.folders
      + ["--seed", "\(fuzz.seed)", "--from", "\(start)", "--inputs", "\(count)", "--limit", "\(fuzz.limit)", "--child", "1"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    var last: Substring = "none"
    var rest = Data()
    while let chunk = try output.fileHandleForReading.read(upToCount: 1 << 16), !chunk.isEmpty {
      rest.append(chunk)
      let lines = String(decoding: rest, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      if lines.count > 1 { last = lines[lines.count - 2] }
      rest = Data((lines.last ?? "").utf8)
    }
    process.waitUntilExit()
    guard process.terminationReason != .exit || process.terminationStatus != 0 else { return nil }
    let what =
      switch (process.terminationReason, process.terminationStatus) {
      case (.exit, 2): "gave a wrong result (above)"
      case (.exit, 3): "took longer than \(fuzz.limit) s"
      case (.exit, let code): "ended with exit code \(code)"
      default: "crashed with signal \(process.terminationStatus)"
      }
    return "input \(last) \(what). Again: --seed \(fuzz.seed) --from \(last) --inputs 1 --save FILE"
  }
}

/// What the workers share.
private final class State: @unchecked Sendable {
  private let lock = NSLock()
  private let total: Int
  private var given = 0
  private var finished = 0
  private(set) var fault: String?

  init(total: Int) { self.total = total }

  /// The next share; `nil` where there is none, or something went wrong.
  func next() -> Int? {
    lock.withLock {
      guard fault == nil, given < total else { return nil }
      given += 1
      return given - 1
    }
  }

  func done(shown: Bool) {
    lock.withLock {
      finished += 1
      if shown { FileHandle.standardError.write(Data("\r\(finished) of \(total) shares".utf8)) }
    }
  }

  func end(_ fault: String) { lock.withLock { self.fault = self.fault ?? fault } }
}
