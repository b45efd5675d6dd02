import Synchronization

/// The codes of more than sixteen bytes, each kept once and told by its number as long as the process lives. They come from model files and edge lists; the
/// reading of texts makes none.
final class LongCodes: Sendable {
  static let shared = LongCodes()

  private struct Kept {
    var texts: [String] = []
    var numbers: [String: Int] = [:]
  }

  private let kept = Mutex(Kept())

  /// The number of a code, the same for the same text.
  func number(_ text: String) -> Int {
    kept.withLock { kept in
      if let number = kept.numbers[text] { return number }
      kept.numbers[text] = kept.texts.count
      kept.texts.append(text)
      return kept.texts.count - 1
    }
  }

  /// The code with a number that ``number(_:)`` gave.
  func text(_ number: Int) -> String { kept.withLock { $0.texts[number] } }
}
