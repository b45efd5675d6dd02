import Foundation
import Latticework

/// Standard error: messages, findings, progress. Standard output is for results alone.
enum Console {
  /// Writes a message and a line feed.
  static func say(_ message: String) {
    try? FileHandle.standardError.write(contentsOf: Data((message + "\n").utf8))
  }

  /// Whether a person watches standard error.
  static let isTerminal = isatty(STDERR_FILENO) == 1

  /// How many columns standard output has: those of its terminal, else what COLUMNS says, else 100.
  static var width: Int {
    var size = winsize()
    if isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }.map { min($0, 10_000) } ?? 100
  }
}

/// Says how far a work of several steps is, to a terminal only, on one line that is written over.
struct Progress {
  private let title: String
  private let isShown: Bool
  private let last = Last()

  /// When something was said last.
  private final class Last {
    var time = ContinuousClock.now - .seconds(1)
  }

  /// Progress of the work called `title`; nothing is shown where `quiet` or where nobody watches.
  init(_ title: String, quiet: Bool) {
    self.title = title
    isShown = !quiet && Console.isTerminal
  }

  /// Says that the step `number` of `total`, called `name`, begins.
  func step(_ number: Int, of total: Int, _ name: String) {
    guard isShown else { return }
    write("\r\u{1B}[K\(title) \(number)/\(total): \(String(name.unicodeScalars.filter { $0.value >= 0x20 }.prefix(60)))")
  }

  /// Says how far the work is, in words that are only made where somebody watches, a few times a second at most.
  func tell(_ words: () -> String) {
    guard isShown, ContinuousClock.now - last.time > .milliseconds(200) else { return }
    last.time = .now
    write("\r\u{1B}[K\(title) \(String(words().unicodeScalars.filter { $0.value >= 0x20 }.prefix(90)))")
  }

  /// Wipes the line.
  func end() {
    if isShown { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
}
