import Foundation
import TreatyText

/// The command of a second coder: a program and its arguments, run without a shell.
public struct CoderCommand: Sendable, Hashable {
  /// Why a command cannot be run.
  public struct Failure: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong and how to mend it.
    public var description: String
  }

  /// The words of the command.
  public let words: [String]
  /// Where its program is.
  let program: String

  /// Divides a command into words: at blanks, but not within quotes, single or double, which go. Nothing else has a meaning: no variable, no pattern, no
  /// pipe. Throws ``Failure`` where a quote is not closed, there is no word, or the program is not to be found.
  public init(_ command: String) throws {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in command {
      if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if character.isWhitespace {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let last = word { words.append(last) }
    guard quote == nil else { throw Failure(description: "--coder \(command): a quote is opened and not closed") }
    guard let first = words.first, !first.isEmpty else { throw Failure(description: "--coder names no program") }
    guard let program = BoundedProcess.program(first) else {
      throw Failure(
        description:
          "--coder \(first): there is no such program that can be run; give its path, and look at its permissions. No shell is between: "
          + "sh -c '...' is one if you want it")
    }
    self.words = words
    self.program = program
  }

  /// What the coder is called where no other name is given: its program, and the file that it is given first (`python3 my-coder.py`), without folders.
  public var name: String {
    let file = words.dropFirst().first { !$0.hasPrefix("-") && FileManager.default.fileExists(atPath: $0) }
    return [words[0], file].compactMap(\.self).map { $0.split(separator: "/").last.map(String.init) ?? $0 }.joined(separator: " ")
  }
}
