import Foundation

/// Runs another program, without a shell, for a limited time and with limited output.
package struct BoundedProcess {
  /// What a program left behind.
  package struct Result {
    /// Its exit code; 128 and the signal where one ended it.
    package var status: Int32
    /// What it wrote, up to where it was stopped.
    package var output: [UInt8]
    /// What it said on standard error; nothing where that was passed on.
    package var errors: [UInt8]
    /// Why it was stopped; `nil` where it ended by itself.
    package var stopped: Failure?
  }

  /// Why a program was stopped.
  package enum Failure: Error { case tooSlow, tooMuch }

  package let secondsAllowed: Int
  private let maximumBytes: Int

  /// Bounds for a run.
  package init(secondsAllowed: Int, maximumBytes: Int) {
    self.secondsAllowed = secondsAllowed
    self.maximumBytes = maximumBytes
  }

  /// Where the program called `name` is: the path itself where it has a folder in it, else in the folders of `searchPath` (the environment's `PATH` where
  /// it is left out); `nil` where there is none that can be run.
  package static func program(_ name: String, searchPath: String? = nil) -> String? {
    let folders = searchPath ?? ProcessInfo.processInfo.environment["PATH"] ?? ""
    let paths = name.contains("/") ? [name] : folders.split(separator: ":").map { SourcePath.join(String($0), name) }
    return paths.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs `program` with `arguments` and nothing to read. Throws ``Failure``, or what `Process` throws where the program cannot
  /// be started.
  func run(_ program: String, _ arguments: [String]) throws -> Result {
    let result = try run(program, arguments, input: [])
    if let failure = result.stopped { throw failure }
    return result
  }

  /// Runs `program` with `arguments`, lets it read `input`, and gives what it wrote even where it was stopped. With `passesErrors` it shares standard
  /// error. What it has started itself ends with it. Throws where the program cannot be started.
  package func run(_ program: String, _ arguments: [String], input: [UInt8], passesErrors: Bool = false) throws -> Result {
    let child = try ChildProcess(program, arguments, hasInput: !input.isEmpty, sharesErrors: passesErrors)
    var feed = PipeFeed(input, to: child.input)
    var reading = Reading([child.output, child.errors].map(\.fileDescriptor))
    let end = ContinuousClock.now + .seconds(secondsAllowed)
    func stop(_ failure: Failure) -> Result {
      child.end()
      return Result(status: 0, output: reading.gathered[0], errors: reading.gathered[1], stopped: failure)
    }
    while !reading.isDone {
      let left = (end - .now) / .milliseconds(1)
      guard left > 0 else { return stop(.tooSlow) }
      reading.read(or: &feed, waiting: Int32(min(left.rounded(.up), 1_000_000)))
      guard reading.gathered.allSatisfy({ $0.count <= maximumBytes }) else { return stop(.tooMuch) }
    }
    feed.close()
    while true {
      if let code = child.exitCode() {
        return Result(status: code, output: reading.gathered[0], errors: reading.gathered[1], stopped: nil)
      }
      guard ContinuousClock.now < end else { return stop(.tooSlow) }
      usleep(2_000)
    }
  }

  /// Reads from several descriptors, whichever has something, until all are at their end.
  private struct Reading {
    private var polled: [pollfd]
    private(set) var gathered: [[UInt8]]
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)

    init(_ descriptors: [Int32]) {
      polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      gathered = descriptors.map { _ in [] }
    }

    /// A descriptor at its end is negative, which `poll` leaves out.
    var isDone: Bool { polled.allSatisfy { $0.fd < 0 } }

    /// Waits until something can be read, or more of `feed` be written, and does it.
    mutating func read(or feed: inout PipeFeed, waiting milliseconds: Int32) {
      var all = polled + [pollfd(fd: feed.descriptor, events: Int16(POLLOUT), revents: 0)]
      guard poll(&all, nfds_t(all.count), milliseconds) > 0 else { return }
      if all[polled.count].revents != 0 { feed.write() }
      for index in polled.indices where polled[index].fd >= 0 && all[index].revents != 0 {
        let count = Foundation.read(polled[index].fd, &buffer, buffer.count)
        if count > 0 { gathered[index] += buffer[..<count] } else if count == 0 || errno != EINTR { polled[index].fd = -1 }
      }
    }
  }
}
