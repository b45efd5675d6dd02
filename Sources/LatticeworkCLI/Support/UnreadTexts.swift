import ArgumentParser
import Latticework

/// Counts the texts that were read and those that could not be: one that cannot be read is told and stops no other.
struct UnreadTexts {
  private var read = 0
  private var unread = 0

  /// Notes that a text was read.
  mutating func noteRead() { read += 1 }

  /// Tells on standard error, also where all but errors are kept back, which text was not read, why, and how to mend it.
  mutating func note(_ error: SourceError) {
    unread += 1
    Console.say("error: \(error)")
  }

  /// The code with which the program ends when all is written: not 0 where a text was not read.
  var ending: Int32 { unread > 0 ? ExitStatus.input : 0 }

  /// Ends the program where there were texts and none could be read, so that nothing is written of nothing. Throws `ExitCode`.
  func requireOne() throws {
    if read == 0, unread > 0 { throw ExitCode(ExitStatus.input) }
  }
}
