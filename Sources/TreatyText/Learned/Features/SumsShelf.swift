import Synchronization

/// The sums of facts that readings before have left, so that the next one, on whatever thread, need not make them again. What they are never changes a result.
final class SumsShelf: Sendable {
  private let weights: Weights
  private let kept = Mutex<[FactSums]>([])

  init(_ weights: Weights, _ trees: Trees?) { self.weights = weights.asking(trees) }

  /// Lends sums to one reading, and keeps them for the next.
  func using<Value>(_ use: (inout FactSums) throws -> Value) rethrows -> Value {
    var sums = kept.withLock { $0.popLast() } ?? FactSums(weights)
    defer { kept.withLock { $0.append(sums) } }
    return try use(&sums)
  }
}
