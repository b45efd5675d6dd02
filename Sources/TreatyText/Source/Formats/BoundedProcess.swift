import Foundation

/// Runs another program, without a shell, for a limited time and with limited output.
struct BoundedProcess {
  /// What a program left behind.
  struct Result {
    var status: Int32
    var output: [UInt8]
    var errors: [UInt8]
  }

  /// Why a program was stopped.
  enum Failure: Error { case tooSlow, tooMuch }

  var secondsAllowed: Int
  var maximumBytes: Int

  /// Runs `program` with `arguments` and nothing to read. Throws ``Failure``, or what `Process` throws where the program cannot
  /// be started.
  func run(_ program: String, _ arguments: [String]) throws -> Result {
    let process = Process()
    let output = Pipe()
    let errors = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    defer {
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      process.waitUntilExit()
    }
    var reading = Reading([output, errors].map(\.fileHandleForReading.fileDescriptor))
    let end = ContinuousClock.now + .seconds(secondsAllowed)
    while !reading.isDone {
      let left = (end - .now) / .milliseconds(1)
      guard left > 0 else { throw Failure.tooSlow }
      reading.read(waiting: Int32(left.rounded(.up)))
      guard reading.gathered.allSatisfy({ $0.count <= maximumBytes }) else { throw Failure.tooMuch }
    }
    process.waitUntilExit()
    return Result(status: process.terminationStatus, output: reading.gathered[0], errors: reading.gathered[1])
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

    mutating func read(waiting milliseconds: Int32) {
      guard poll(&polled, nfds_t(polled.count), milliseconds) > 0 else { return }
      for index in polled.indices where polled[index].fd >= 0 && polled[index].revents != 0 {
        let count = Foundation.read(polled[index].fd, &buffer, buffer.count)
        if count > 0 { gathered[index] += buffer[..<count] } else if count == 0 || errno != EINTR { polled[index].fd = -1 }
      }
    }
  }
}
